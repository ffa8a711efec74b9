"""How people are told to be calm, and what would help them to be."""

from __future__ import annotations

from engine.regex import regex

_CALM_ZH = r"(?:冷静|镇定|镇静|淡定|理智|理性|克制|沉住气)"
_NOT_CALM_ZH = r"(?!期|处理|应对|的客户|思考题|投资|消费|购买|理财|选择|借贷|不[了下])"
_TO_PEOPLE_ZH = (
    r"(?:大家伙?|大伙儿?|各位|诸位|您|你们?|乡亲们?|街坊们?|客户|储户|同志们?|朋友们?|老乡们?|师傅们?|所有人)"
)
_CROWD_ZH = r"(?:大家伙?|大伙儿?|各位|诸位|你们|乡亲们|街坊们|同志们|老乡们)"
_DONT_ZH = (
    r"(?:不要|不用|不必|不需要?|请勿|切勿|切莫|莫要|无需|无须|毋须|没必要|没有必要|用不着|犯不着|唔好|唔使|甭|休要|别"
    r"|莫)"
)

ORDERS_ZH = regex(
    r"(?:请|希望|呼吁|恳请|奉劝|敬请|要求|拜托|麻烦"
    rf"|{_TO_PEOPLE_ZH})[^,，。!?！？;；:：我]{{0,8}}?{_CALM_ZH}{_NOT_CALM_ZH}"
    r"(?:一点儿?|一些|一下|点儿?|些|下来|对待|看待|面对)?"
    rf"|(?:^|(?<=[,，。!?！？;；:：\s]))(?:先|都|要|得|保持|务必|一定要|给我){{0,3}}{_CALM_ZH}{_NOT_CALM_ZH}"
    r"(?:一点儿?|一些|点儿?|些|下来)?(?=[吧啊嘛,，。!！;；]|$)"
    r"|稍安勿躁|少安毋躁|不(?:要)?信谣[、,，]?\s*不(?:要)?传谣"
    rf"|{_DONT_ZH}(?:再|过度|过于|盲目|太|这么|那么|自己|跟着|轻易|都|就|无谓|无端|有任何|有什么|有){{0,2}}"
    r"(?:恐慌|惊慌|慌张|慌乱|惊惶|惶恐|激动|冲动|情绪化|感情用事|闹情绪|自乱阵脚|大惊小怪|自己吓(?:唬)?自己|歇斯底里"
    r"|杞人忧天"
    r"|疑神疑鬼|草木皆兵|一惊一乍)"
)
"""Orders, and reassurances that are no more than one."""
SOFT_ZH = regex(
    rf"{_CROWD_ZH}[^,，。!?！？;；]{{0,4}}{_DONT_ZH}(?:再|这么|那么|太|都){{0,2}}慌(?![乱里])|慌(?:什么|啥)"
)
"""What comforts one person, but not a crowd."""
NOT_ORDERED_ZH = regex(
    r"(?:不(?:会|想|敢|能|好|该|是|指望|打算)?|没|别|没有|怎么|谁|凭什么)[^,，。]{0,3}(?:劝|叫|让|请|要求|指望|说|要"
    r"|跟|喊|催)[^,，。]{0,8}$"
    r"|(?:喊|叫|让|告诉|安抚|广播|提醒了|嘱咐)(?:了|着|过|他们|她|他|所有)?[^,，。]{0,6}$|(?:谁|换我|搁谁|换谁|哪里?"
    r"|怎么|难以|很难|没法|做不到|还没|都很|已经|等|待|"
    r"也|比较|相当|非常|反而|倒)[^,，。]{0,5}$"
)
"""Before them: nobody is ordered, or it is told of another time."""
OF_STAFF_ZH = regex(r"(?:我们|咱们|员工|柜员|同事|保安|支行|行里|自己|工作人员)[^,，。]{0,6}$")
HELP_ZH = regex(
    r"窗口|[一二三四五六七八九十0-9]号?[窗柜桌厅台]|取号|叫号|排队|排好|座[位椅]?|椅|凳|坐(?!视|标)|热?水(?!平|落)|茶"
    r"|雨棚|毯"
    r"|电话|热线|专线|拨打|[0-9]{5,}|打[我给0-9]|登记"
    r"|上门|陪(?:着|您|大家|你|各|老)|扶|搀|跟(?:我|着|随)|随我|找我|问我|叫我|喊我"
    r"|(?:我|我们|咱们?|同事|大堂|保安|柜员|经理|医生|护士)[^,，。!?！？;；]{0,8}(?:帮|替|马上|这就|陪|带您|送您|接您"
    r"|给您(?!一个|个|交|添)|在(?:门口|大厅|这儿|旁边))"
    r"|(?:请|可以|就|先|都|能)[^,，。!?！？;；]{0,6}(?:到(?!位|底|达)|往|从[^,，。此]{0,6}[走出撤]|靠|带上|拿好|找|登"
    r"|拨|打开|改密|挂失|换卡|查(?!清|明)|核对|取钱|取款"
    r"|取现|办业务|办理)"
    r"|能取|能办|都能|照常|正常(?:取|办|支|营|兑)|加开|增开|都开着|都在办|还在办|先办|楼梯|出口|安全门|疏散|撤离|离开"
    r"|往.{1,6}走|慢慢走|绕行|医护|救护"
    r"|换(?:新|卡|一张)|退(?:还|给|回)|补给|垫"
)
"""Something to do, a place, a seat, a hand."""
TIME_ZH = regex(
    r"[一二三四五六七八九十两0-9]{1,3}点|[0-9一二三四五六七八九十两几半]{1,3}个?(?:分钟|小时|钟头|刻钟)|今晚|明[天早]"
)

ORDERS_EN = regex(
    r"\b(?:(?:stay|keep|remain|be)(?: \w+)? calm|calm (?:yourselves|yourself|down)|keep (?:your|a cool) (?:heads?|cool"
    r"|hair on|shirt on)"
    r"|keep a level head|cool (?:it|down)|settle down|simmer down|get a grip|pull yourselves? together"
    r"|take a (?:deep )?breath|chill(?: out)?"
    r"|relax|(?:steady|easy) (?:on|now))\b"
)
"""Orders where they stand as one: at the beginning of a clause, or behind please, must, everyone and the like."""
BEFORE_ORDER_EN = regex(
    r"(?:^|\b(?:please|just|now|so|ok|okay|well|look|right|everyone|everybody|folks|people|guys|all|all of you"
    r"|gentlemen|sir|madam|ma'am|and|but|then"
    r"|let's|let us|you|kindly|first|(?:you|people|everyone|everybody|folks?|customers|members|savers|depositors"
    r"|parents|residents)(?: \w+){0,2} (?:must|should|needs? to|have to|has to|got to|ought to)|try and|to everyone"
    r"|lads|friends|tell (?:them|everyone|people)"
    r"|(?:ask|asking|urge|urging|beg|begging|want|need|like|tell|telling|advise|advising|appeal|remind|request|trust"
    r"|expect)(?: \w+){0,5} to"
    r"))[,.: ]*(?:all |just |please |do |also |simply |really |all just |try to |to )?$"
)
NOT_ORDERED_EN = regex(
    r"\b(?:not|never|n't|nobody can|no one can|hard|difficult|impossible|easy|how|who|who'd|why|trying|tried|helps?"
    r"|until|till|when|once|while|before"
    r"|(?:we|i)(?!'d |'m asking|'re asking| (?:ask|urge|beg|want|would|appeal|request|must ask))|staff|team|tellers?"
    r"|she|he|they|it|things|managed|colleagues?)\b"
    r"[^,.!?]{0,24}$"
)
DONT_EN = regex(
    r"\b(?:do not|don'?t|let's not|not to|no need (?:for (?:any|any of that|anyone) )?(?:to |for )?|no (?:reason|cause"
    r"|call|occasion) (?:for|to)(?: \w+ to)?"
    r"|nobody (?:should|needs to|has to|need)|no one (?:should|needs to|need)|mustn't|must not|shouldn't|should not"
    r"|stop|please not|never)"
    r"(?: (?:all|any|anyone|anybody|you|get|be|feel|go|start|everyone))?[ ]{0,1}"
    r"(?:panic(?:king|ked)?|alarm(?:ed)?|overreact\w*|hysterical|hysterics|carried away|worked up|over-?excited"
    r"|over-?emotional|emotional|lose your heads?|agitated"
    r"|be (?:silly|daft|dramatic))\b"
)
"""Orders not to be upset."""
NOT_TOLD_EN = regex(
    r"\b(?:not (?:going to|here to) (?:ask|tell|say)|won't (?:ask|tell|say)|wouldn't (?:ask|tell|say)|can't (?:ask"
    r"|tell)|told|asked (?:them|him|her|everybody|customers)|said|we (?:did|do)"
    r"|i (?:did|do)|they (?:did|do)|tried|trying|helps?|how)\b[^,.!?]{0,30}$"
)
APPEAL_EN = regex(r"\b(?:ask|asking|appeal|appealing|call|calling|plead|pleading|urge|urging) for calm\b")
HELP_EN = regex(
    r"\b(?:windows?|counters?|desk|table|hatch|ticket|take (?:a|your) (?:number|seat|ticket|time)|chairs?|seats?|sit"
    r"|seated|water|tea|coffee|blankets?|phone|ring|text|helpline|hotline"
    r"|number is|call (?:me|us|0|1)|come (?:in|to|and|with|this|over|inside|up)|bring your|go (?:to|out|through|down"
    r"|home)|walk|exits?|doors?|stairs|staircase|follow|outside|leave by"
    r"|you(?:'ll| will| can) (?:be (?:served|seen|paid|helped)|get (?:your|a|the)|draw|still|have your|find|see|speak"
    r"|talk|check|take)|help(?:ing)? (?:you|them|anyone|with)|nurse|doctors?"
    r"|paramedics?|ambulance|with you|register|open till|open until|are open|still (?:serving|paying)|paying (?:out"
    r"|everyone|withdrawals)|paid (?:out|as)|being served|serving|one of us|colleagues?"
    r"|change your (?:pin|password)|new cards?|refund(?:ed|s)?|put back|freeze)\b|\d{3}[ -]\d{3}|\b0800\b|\b1-?800\b"
)
TIME_EN = regex(
    r"\b(?:o'clock|noon|minutes?|hours?|tonight|tomorrow|(?:at|by) (?:one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|half|\d))\b"
)
