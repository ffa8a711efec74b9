"""How it is told that staff are punished, and what asks for just that."""

from __future__ import annotations

from engine.regex import regex

_STAFF_ZH = (
    r"(?:当事|涉事|相关|有关|责任|该名?|这名|那名|这位|经办|违规|当班|肇事)?(?:的)?(?:责任人|当事人|负责人|员工|柜员"
    r"|保安|大堂经理|客户经理|经理|主任|同事|人员|工作人员|店员|行员|经办)"
)
PUNISHED_ZH = regex(
    r"(?:停职|停岗|停工|待岗|下岗|离岗|开除|辞退|解聘|劝退|免职|撤职|撤换|降职|降级|调离|记过|通报批评|处分|问责|追责"
    rf"|扣(?:发|罚|除|了|光)[^,，。!?！？;；]{{0,4}}(?:奖金|绩效"
    r"|工资)"
    rf"|解除(?:了)?(?:其|他的|她的|与[^,，。]{{1,6}}的)?(?:劳动)?(?:合同|关系)|暂停(?:了)?(?:其|他的?"
    r"|她的?)?(?:一切)?(?:工作|职务|岗位|职责)|停止(?:了)?(?:其"
    r"|他的|她的)(?:工作|职务)|严肃处理|从严处理|严肃查处"
    r"|(?:处理|处罚|批评|教育|惩处|惩戒)(?:了|过)(?:这名|那名|该名?|那个|这个|几名|[一二两三四五六]名"
    rf"|[一二两三四五六]个)?{_STAFF_ZH}"
    rf"|对{_STAFF_ZH}[^,，。!?！？;；]{{0,8}}(?:处理|处罚|批评教育|惩处|教育|问责|处分))"
)
NOT_PUNISHED_ZH = regex(
    r"(?:没(?:有)?(?!(?:多久|过多久))|未|不|别|谈不上|网上|网传|有人说|听说|据说|说是|传言|谁(?:该|要)|要不要|会不会"
    r"|是否|有没有|等|看(?:结果|调查)|如果|要是|一旦|查实|查清|该不该"
    r"|希望|去年|前年|以前|从前|自己|我(?:愿|甘|该|自己|本人|被|会被|来|挨)|让我|查出|抓到|发现|来)[^,，。]{0,8}$"
)
NOT_STAFF_ZH = regex(
    r"(?:机器|设备|业务|系统|账户|服务|营业|电梯|产品|合作|供应商|外包公司|公司|网点|窗口|客户(?!经理)|骗子|嫌疑人"
    r"|歹徒|权限|号码)[^,，。]{0,6}$"
)
AFTER_ZH = regex(
    r"^(?:不(?:处分|开除)|与否|的事|这件事|是[^,，。]{0,6}(?:的事|程序)|[^,，。]{0,4}(?:要|得|由)[^,，。]{0,8}(?:定"
    r"|说了算|决定)|[吗呢]|什么|谁|没(?:有)?(?:用"
    r"|意义)|代替不了|解决不了)"
)
ASKED_ZH = regex(
    r"处理(?!业务|完|得慢|速度)|处分|处罚|惩|开除|停职|停岗|停工|问责|追责|追究|辞退|辞职|下课|撤职|撤了|免职|饭碗"
    r"|责任人|责任|谁负责|担责|怎么(?:罚|处置|收拾|办)(?:他|她|那|这|了)?"
    r"|还在(?:上班|上岗|岗|柜台|窗口)|还(?:敢|能|让)[^,，。?？]{0,8}(?:上班|坐|上岗)"
    r"|(?:那|这)(?:个|名|位)?(?:柜员|员工|保安|经理|人)(?:现在|后来|人)?(?:呢|在哪|去哪|怎么样|咋样)|护短|包庇|顶锅"
    r"|替罪|背锅|临时工|是谁干|谁干的|谁的错|人(?:呢|在哪)"
)

PUNISHED_EN = regex(
    r"\b(?:(?:has|have|had|'s|'ve|is|are|was|were|'re|been|being|will be|'ll be|gets?|got)(?: \w+){0,2} (?:suspended"
    r"|dismissed|sacked|fired|disciplined|demoted|stood down|let go|taken off (?:the )?(?:counter|duty|duties"
    r"|front desk|tills?)|removed (?:from|pending)|sent home|put on leave|placed on leave|given (?:a|his|her"
    r"|their) (?:\w+ )?(?:warning|notice|cards)"
    r"|relieved of|struck off|terminated|reprimanded|punished|shown the door|dealt with)"
    r"|(?:we|i|the bank|head office|management)(?:'ve| have|'ll| will| are| am|'re|'m)?(?: \w+)? (?:suspend(?:ed|ing)?"
    r"|dismiss(?:ed|ing)?|sack(?:ed|ing)?|fir(?:e|ed|ing) (?:him|her|them|the|our|that|two|three|one|both)"
    r"|disciplin(?:e|ed|ing)|demot(?:e|ed|ing)|stood (?:him|her|them|the \w+) down|let (?:him|her|them|the \w+) go"
    r"|sent (?:him|her|them|the \w+) home|taken (?:him|her|them|the \w+) off (?:the )?(?:counter|duty|floor)"
    r"|put (?:him|her|them|the \w+) on leave|reprimanded|removed (?:him|her|them|the (?:teller|employee|guard|clerk"
    r"|member)))"
    r"|(?:disciplinary (?:action|proceedings|process|steps|measures)|appropriate action)(?: (?:has|have|is|are|will"
    r"|was)(?: \w+){0,2} (?:taken|under way|begun|started|brought|followed))?)\b"
)
WHOM_EN = regex(
    r"\b(?:teller|employee|cashier|clerk|guard|colleagues?|staff|member|manager|adviser|advisor|officer|he|she|they"
    r"|him|her|them|worker|person|individuals?|those (?:responsible|involved)|one|trainee|driver|two|three|both"
    r"|disciplinary|appropriate action)\b"
)
NOT_PUNISHED_EN = regex(
    r"\b(?:they say|people say|i hear|rumou?rs?|online|not|never|n't|nobody|no one|no|whether|if|until|once|anyone"
    r"|would|should|last year|years ago|the machine|accounts?|payments?|service|contractor|company|scheme|cards?"
    r"|system|services|trading|transfers?|customers? (?:was|were)|robbers?|suspects?)\b[^.!?;]{0,40}$"
    r"|n't[^.!?;]{0,40}$"
)
ASKED_EN = regex(
    r"\b(?:fired?|sack(?:ed|ing)?|suspend\w*|disciplin\w*|dismiss\w*|punish\w*|resign\w*|heads? (?:roll|rolled|going)"
    r"|job|jobs|accountab\w+|responsible|blame|whose fault|still (?:working|employed|there|at|on|behind|serving)"
    r"|let go|lose (?:his|her|their) job|protecting|scapegoat|stood down|off the counter"
    r"|what (?:happens|happened|will happen|becomes|about) (?:to |with |of )?(?:him|her|them|the (?:teller|guard"
    r"|employee|clerk|cashier|staff|person|man|woman)|that (?:teller|guard|employee|clerk))|where is (?:he|she"
    r"|the (?:teller|guard|clerk))|who (?:did|was|is) (?:it|this|he|she|the)|action)\b"
)
HELP_ZH = regex(
    r"(?:客户|老人|您|大家|家属|伤者|大爷|大妈|大娘|阿姨|储户|顾客)[^,，。!?！？]{0,12}(?:办好|办完|赔|退|补|送|陪"
    r"|登门|上门|看望|慰问|联系|打电话|致歉|道歉|赔不是)|(?:登门|上门"
    r"|当面|向[^,，。]{1,8}|给[^,，。]{1,8})(?:道歉|致歉|赔不是|赔礼|退|补|办)"
)
HELP_EN = regex(
    r"\b(?:apologi[sz]ed?|sorry|visited|rung|called on|refunded|repaid|put (?:it )?right|given (?:her|him|them) (?:her"
    r"|his|their)|paid (?:her|him|them)|with (?:her|him|them|the family)|looked after|served)\b"
)

OPENS_ZH = regex(
    r"[\W嗯呃啊哦唉]*(?:(?:各位|大家|您好|大家好|记者朋友|媒体朋友|首先|先|这个|那个|这件事|这事|是这样的?)[\W们]*"
    r"|(?:关于|对于|针对|就)[^,，。]{2,24}|(?:我们?|我行|本行"
    r"|支行)?(?:对此)?(?:非常|十分|高度|很)?重视|(?:经|经过)?(?:初步)?(?:核查|核实|调查|了解|查)|情况属实"
    r"|[^,，。]{0,8}(?:通报|宣布|说明|回应|跟大家说|报告)[^,，。]{0,6}|[^,，。]{1,6})[\W]*"
)
"""A clause that opens and tells nothing yet."""
OPENS_EN = regex(
    r"[\W_]*(?:(?:um+|uh+|well|so|look|okay|ok|right|first|first of all|firstly|ladies and gentlemen|good (?:morning"
    r"|afternoon|evening)|thank you|let me say|i can tell you|i can confirm)[\W]*)+(?:that )?|[\W_]*(?:as (?:to"
    r"|regards)|with regard to|regarding|on|about|concerning) [^,.]{2,50}[\W]*"
    r"|[\W_]*we (?:are )?(?:take|taking|took) (?:this|it|the matter)(?: \w+){0,2} seriously[\W]*|[^,.]{1,16}[\W]*"
)

IF_ZH = regex(r"如果|要是|万一|一旦|假如|若是|查实|真有")
IF_EN = regex(r"\b(?:if|should (?:it|they|she|he)|once|suppose)\b")
