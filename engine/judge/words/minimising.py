"""Words that make harm small, and how such words are turned down."""

from __future__ import annotations

from engine.regex import regex

_HIT_ZH = r"(?:客户|储户|老人|用户|顾客|居民|乡亲|群众|家庭|商户|持卡人|投资者|市民|消费者|患者|学生|家长|业主|账户|人)"
_FEW_ZH = (
    r"(?:极少数|极个别|个把|少数|少量|极少|个别|零星|一小部分|一小撮|几个|几位|几户|三五个|三五户|三两个|一两个|一两位"
    r"|那么几个|寥寥几[个位户])"
)

SMALL_ZH = regex(
    # a few, of those who are hit
    rf"(?:极少数|极个别|个把)(?:的)?(?:的|几)?{_HIT_ZH}|(?:极个别|个别|偶发|孤立)(?:性)?的?(?:现象|情况|事件|案例|个案"
    r"|问题)"
    r"|(?:只是|仅仅是|只不过是?|不过是|无非是|就是|也就是?|顶多是?|充其量|仅有?|只有|才|就|只影响(?:了|到)?"
    r"|仅影响(?:了|到)?|只涉及"
    rf"|仅涉及)(?:了)?{_FEW_ZH}(?:的)?{_HIT_ZH}"
    rf"|(?:才|就)[一二两三四五六七八九十几0-9]{{1,4}}[个位户]{_HIT_ZH}(?:而已|罢了|嘛)"
    r"|(?:绝大多数|绝大部分|大多数|绝大多数的?)[^,，。!?！？;；]{0,8}(?:没(?:有)?受|未受|不受|没出"
    r"|没什么)(?:到)?(?:任何)?影响"
    # a small thing
    r"|小(?:问题|事(?!务|故|业|情况)|差错|毛病|瑕疵|失误|插曲|误会|摩擦|岔子|波折|状况|纰漏|麻烦)|(?:一"
    r"|这)?点(?:点)?(?:儿)?小(?:事|差错|问题|误会|麻烦|损失)"
    r"|(?:没|不)(?:有)?(?:那么|这么|多么|想象的?那么|网上说的那么|传的那么|你?您?说的那么|什么那么)(?:严重|可怕|夸张"
    r"|厉害|邪乎|大|糟|惨|吓人)"
    r"|(?:没|不是|不算|算不上|也没|又不是|没有|谈不上)(?:什么|个?多大|啥"
    r"|了不得的?)(?:个)?(?:大)?(?:不了的?)?(?:大事(?!化)|大问题|大不了|大碍|大的(?:问题|影响|损失|事))"
    r"|多大(?:点|个)?(?:儿)?(?:的)?事(?=[儿吗呢啊嘛,，。!?！？]|$)|(?:问题|事情?|影响|损失)(?:并|也|其实)?(?:不大|很小"
    r"|有限|不严重|轻微|微乎其微|可以忽略)"
    r"|(?:也就?|都|又|并|这)?(?:不算|算不上|算什么|不叫)个?(?:什么)?事(?:儿)?(?=[嘛吧啊,，。!?！？]|$)"
    r"|(?:换了?|搁|放在?)(?:哪|别)(?:一?家|的)(?:银行)?(?:都|也)(?:一样|防不住|避免不了|躲不过)|(?:哪|别)(?:一?家|的)(?:银行)?(?:都|也)"
    r"(?:有|防不住|避免不了|出过)(?=[,，。!]|$)"
    r"|小题大[做作]|大惊小怪|言过其实|夸大其[词辞]|上纲上线|被?(?:炒作|夸大|渲染)(?:得|了|出来)|芝麻(?:大|绿豆|点)"
    r"|(?:其实|真的?){1,2}(?:不算|算不上|谈不上)(?:太|很|多)?(?:慢|久)(?=[,，。!！;；的了嘛啊吧]|$)"
    r"|不值一提|微不足道|无伤大雅|无关痛痒|虚惊一场(?=[,，。]?(?:嘛|而已"
    r"|罢了|没))"
    r"|(?:又|也)没(?:有)?(?:死人|出人命|少(?:他|她|您|你|谁)(?:们)?一?[分块根]|掉块肉|缺胳膊|真丢)"
    r"|(?:不就是?|不过|无非|就|也就|才)(?:是)?(?:晚|慢|等|少|多|错|停|迟)了?(?:到|扣|等"
    r"|打)?[一二两三四五六七八九十几半0-9百]{1,4}个?(?:分钟|小时|钟头|天|块钱?|元|次"
    r"|笔)(?:的事|而已|罢了|嘛|钱)"
    r"|(?<![早晚中下上这那刚方])(?:也就|不过|才)(?:是)?(?:短短)?(?:停了|等了|关了)?[一两二三四五六七八九十几半0-9]{1,4}(?:来|多)?(?:分钟|小时"
    r"|钟头)(?=[,，。!！;；嘛吧的]|$)"
    r"|(?:说到底|讲穿了|说白了|说穿了|无非(?:就)?是?|也就(?:是)?)[^,，。!?！？;；]{0,6}(?:几|一|两|三)?(?:张|页|条)(?:纸头?|微信|消息|a4纸)"
    r"|(?:又)?不差(?:这|那)(?:一)?(?:天|宿|会儿|点|一时半刻)|(?:今天|早|晚)(?:不(?:领|取|办|来))[^,，。]{0,4}(?:明天|一天|两天"
    r"|一宿)[^,，。]{0,4}(?:也)?(?:是)?(?:一样"
    r"|没差)(?:的)?(?=[,，。嘛啊的]|$)"
    r"|(?:抽(?:根|支)烟|喝(?:口|杯)茶|遛(?:个)?弯)(?:的)?(?:工夫|功夫|儿?了)|没几个钱|(?:能|算|有)(?:有)?多大(?:个|点)?事(?!故)|犯不着(?:都)?(?:来|跑|急)"
    r"|(?:没(?:有)?必要|用不着|犯不着)都(?:跑|挤)来|(?:就是)?图个心安|(?:小学生|小孩子?)都会(?=[,，。按用弄]|$)|机器又不咬人"
    r"|区区[一二两三四五六七八九十几0-9百千]|(?:就|才|为|不就|犯得着为)(?:了)?(?:这|那)(?:么)?点(?:儿)?(?:小)?(?:钱"
    r"|事)(?!都)"
)
_REJECT_ZH = (
    r"(?:没(?!准|错|事|关系)|不(?!过|就|外乎|瞒|管|用说)|别|哪怕|即使|就算|再|绝|并非|谁|怎么|难道|哪有|哪|凭什么|莫"
    r"|甭|无论|不论|从来|什么叫|叫|当成?|看成|看作|说成|有人说|网上|您说"
    r"|你说|帖子"
    r"|听起来|看着|看起来|看似|表面|在(?:我|别)们?(?:这儿|眼里|看来)|对(?:我们|银行|行里|外人|旁人|别人)(?:来?说)?"
    r"|(?:您|你|大家|客户|记者|网友|他们?|她)(?:们)?(?:说|讲|提"
    r"|反映|骂|指)的|我(?:的|这|丢|挨|受|帽|个人)|比起|要是|如果|希望|但愿|幸好|有个|有点|有个别|每)"
)
TURNED_DOWN_ZH = regex(rf"{_REJECT_ZH}[^,，。!?！？;；]{{0,12}}$")
"""Before them in the clause: they are refused, put against something, or said of oneself."""
TURNED_AFTER_ZH = regex(
    r"^[^,，。!?！？;；]{0,6}(?:也(?:不|没|要|得|是|该|会)|都(?:要|得|是|不|会|办|做|管|弄)|更(?:要|不)|(?:也)?不(?:行"
    r"|能|放过|应该|可以|该|是小)|没了|背后|里(?:有"
    r"|头|见|看)|我(?:们)?都|会|就可能|能)"
    r"|^[^。!?！？;；]{0,4}[,，](?:可|但|而)(?:是)?(?:对|在|落|轮|放|搁|到)[^,，。]{0,12}(?:就是|却是|是天|是大|是全"
    r"|不小|百分之)"
)
"""Behind them: one is one too many."""
NOT_HARM_ZH = regex(
    r"(?:窗口|机器|柜台|字|数字|牌子|告示|名额|座位|钟点|车|班|楼|号|步骤|材料|表格|红包|礼|帽子|面子|辛苦|提醒|建议"
    r"|要求|心愿|心意|愿望|事儿?要说|插曲|演练)[^,，。]{0,4}$"
)
CARED_ZH = regex(
    r"(?:每|逐|一)(?:一)?[位户个](?:一[位户个])?[^,，。]{0,6}(?:联系|打|登门|上门|道歉|告知|赔|退|核|找|通知|见)|逐一"
    r"|一个(?:都)?不(?:落|漏|少)|都(?:已)?联系"
    r"|挨(?:家|户|个)"
)

_HIT_EN = (
    r"(?:customers?|people|folks?|accounts?|clients?|members?|cards?|cardholders?|savers?|pensioners?|users?|families"
    r"|households|cases|payments|transactions|letters|complaints|traders"
    r"|individuals?|depositors?|notes|texts|emails|records|men|women|patients)"
)
SMALL_EN = regex(
    r"\b(?:(?:only|just|merely|no more than|but|barely|at most|hardly more than) (?:a |some |one or )?(?:very |tiny "
    r"|small |mere )?(?:handful|few|couple|small (?:number|minority|fraction|proportion|percentage)"
    r"|tiny (?:number|minority|fraction|proportion|percentage)|minority|fraction)(?: of)?(?: (?:our|the|you|them"
    rf"|these))?(?: \w+)?(?= (?:{_HIT_EN})\b| (?:were|was|are|have|had|is|out of)\b)"
    rf"|(?:a |one )?(?:mere|tiny) (?:handful|fraction|minority|number)|a handful of (?:\w+ )?{_HIT_EN}"
    r"|(?:an? |one |purely an? |just an? )?isolated (?:incident|case|event|problem|matter|occurrence|instance|mistake"
    r"|error)s?|one-off(?: (?:incident|event|case|error|mistake|thing|slip))?"
    r"|(?:a |some |just a |only a |the |very |quite a |fairly |relatively |pretty |rather )?(?:minor|small|little|tiny"
    r"|slight|trivial|petty|teeny|wee) (?:technical |it |computer |system |software |admin\w* |clerical |printing )?"
    r"(?:glitch\w*|hiccups?|blips?|problems?|issues?|inconvenience|incident|mishap|setback|mistakes?|slip-?ups?"
    r"|errors?|delays?|breach|leak|upset|misunderstanding|matters?|disruption|crash|hitch|snag|fault|bug)"
    r"|hiccups?|blips?|teething (?:problem|trouble|issue)s?|storms? in a tea-?cup|tempest in a teapot|fuss (?:about"
    r"|over) (?:nothing|very little)|much ado|mountains? out of (?:a )?molehills?|out of (?:all )?proportion"
    r"|(?:has|have|had|is|are|was|been|being|it's|gets?|all|were|these things are|wildly|greatly|a bit"
    r"|much) (?:been )?(?:\w+ )?(?:exaggerated|overblown|overstated|blown up|overdone)"
    r"|(?:no|not a|hardly a|isn't a|not (?:such|exactly) a|not that) (?:such )?(?:very )?(?:big|great|huge) (?:deal"
    r"|thing|drama|matter|issue|problem)|hardly (?:the end of the world|a (?:crisis|disaster|catastrophe|tragedy))"
    r"|not (?:exactly |quite )?the end of the world|(?:not|isn't|wasn't|n't) (?:all )?(?:that|so) (?:bad|serious"
    r"|terrible|awful)|not as (?:bad|serious) as (?:you|people|they|it|the|some|all)|nothing (?:too |very |that |so "
    r"|really )?(?:serious|major|dramatic|to get (?:worked up|excited|upset)|to write home)"
    r"|(?:nobody|no one)(?:'s| has| is| was)? (?:died|dead|been killed|got killed|bled)|(?:the )?(?:vast|great"
    r"|overwhelming) majority(?: of (?:our |the )?\w+)? (?:were|was|are|is|have|had|saw|did|noticed)(?: \w+)? ?(?:not"
    r"|n't|un\w+|no\b|nothing|never|fine|completely|perfectly)"
    r"|neither here nor there|(?:you'd|you|people) wait longer (?:than that )?(?:for|at|in)|(?:he|she|they"
    r"|you)(?:'ll| will) get over it"
    r"|(?:we|people|folk)(?:'ve| have)?(?: all)? (?:got|been|come) through (?:a lot )?worse|managed (?:grand|fine"
    r"|well|all right) before"
    r"|(?:it's|it is|it was|that's|we're only talking about) (?:only |just |nobbut )(?:a|an|one"
    r"|the one) (?:\w+ ){0,2}(?:app|photo"
    r"|paper|day|pay date)\b|a bit of (?:a )?(?:storm|nonsense|bother)\b|at (?:that|their|her"
    r"|his) age everything"
    r"|hardly (?:anyone|anybody) (?:round here )?(?:gets|needs|uses)|ought to see anyone right"
    r"|(?:only|just|merely) (?:a (?:few|couple of|matter of) |some |\w+ )?(?:pounds|euros|dollars|quid|pence|cents"
    r"|rupees|rand|bucks|cedis|shillings|naira|tenner|fiver))\b"
)
TURNED_DOWN_EN = regex(
    r"\b(?:not?|never|n't|nothing|nobody|hardly (?:call|say)|no such thing as|even if|even one|however|whether|if"
    r"|call(?:ed|ing)?|say(?:s|ing)?|said|describe\w*|dismiss\w*|treat\w*|brush\w*|wave\w*|who|how|what|isn't|wasn't"
    r"|far from|more than"
    r"|anything but|rather than|instead of|hope|hoping|with)\b[^,.!?;]{0,28}$"
)
SAID_BY_OTHERS_EN = regex(
    r"\b(?:if|whoever|anyone|people|some|they|you|nobody|no one|head office)\b(?: \w+){0,2} (?:say|says|said|think"
    r"|thinks|thought|tells?|told|feels?|call|calls)\b[^,.!?;]{0,20}$"
)
SAID_OUT_EN = regex(r"^(?:not? |no |isn't|wasn't|n't|hardly|nobody|no one|nothing|but )")
"""Constructions that hold the denial themselves."""
TURNED_AFTER_EN = regex(
    r"^[^.!?;]{0,30}\b(?:is (?:one|still|too|already) |one too many|too many|still (?:matters?|hurts?|one|too)"
    r"|matters? (?:to|just)|is no (?:small|minor)|to (?:some|the bank|us|you|others)\b|isn't (?:small|minor)|in (?:its"
    r"|my|our) eyes|but (?:not )?(?:for|to)"
    r"|deserves?|as well|each of (?:them|those)|and (?:each|every|i've (?:rung|called|spoken)|we've (?:rung|called"
    r"|spoken)))"
)
_TIME_OR_THING_EN = (
    r"(?:minutes?|hours?|days?|weeks?|moments?|seconds?|steps?|questions?|words?|things? (?:to|i|more)|seats?|chairs?"
    r"|yards?|metres?|miles?|doors?|points?|lines?|notes? (?:of|on))"
)
NOT_HARM_EN = regex(rf"^ ?(?:of )?(?:the )?{_TIME_OR_THING_EN}\b|^ (?:at a time|by little|wonder)")
OF_ONESELF_EN = regex(r"\b(?:my (?:own )?(?:chair|job|trouble|part|name|worry|troubles)|for me|i)\b[^,.!?;]{0,12}$")
CARED_EN = regex(
    r"\b(?:each (?:of (?:them|those)|one)|every (?:one|single one)|one by one|all of them (?:have|by|are)|rung (?:them"
    r"|each|every)|spoken to)\b"
)
