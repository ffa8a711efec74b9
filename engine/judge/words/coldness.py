"""Lines that shut the door on the one who asked."""

from __future__ import annotations

from engine.regex import regex

_RULE_ZH = r"(?:规矩|规定|制度|政策|流程|程序|合同|系统|电脑|银行)"
RULE_ZH = regex(
    r"(?P<rule>规矩|规定|制度|政策|流程|合同|原则)(?:它)?就是(?P=rule)(?!的)"
    rf"|(?:这是|是)(?:上面|上头|上级|总行|领导|省行|分行)(?:的)?{_RULE_ZH}[,，]?(?:我|咱|俺)(?:们)?(?:也)?(?:有什么|有啥|能有什么|能有啥|没有?)"
    r"(?:办法|辙|招)"
    r"|(?:我|咱|俺)(?:们)?(?:也)?(?:有什么|有啥|能有什么|能有啥)(?:办法|辙|招)(?!能|让|可以|帮|都|就)"
    r"|(?:没办法|没辙|没法子)[,，]?(?:就这样|就这么着|只能这样|认了吧|将就(?:着|一下)?吧|忍(?:着|一下|一忍)吧)"
    r"|(?:就|只能)(?:这个|这)(?:条件|水平|样子?)[,，]?(?:您|你|大家)?(?:爱|将就|凑合|忍)"
    r"|算(?:您|你|他|她)(?:们)?(?:倒霉|运气不好|点儿?背)|谁(?:让|叫)(?:您|你|他|她)(?:们)?(?:自己)?(?:碰上|赶上|摊上)"
    r"|(?:您|你)(?:们)?找谁(?:都|也)(?:没用|一样|不管用)|(?:墙上|门口|公告栏?)(?:里|上)?(?:都|不都|不是)?(?:贴着|写着)(?:呢|吗|嘛)?[,，]?自己(?:去)?看"
    r"|(?<!着)急(?:什么|啥)(?=[,，。!！?？]|$)|(?:早|昨天|上午)(?:干什么|干嘛|干吗|干啥)去了|(?:怎么|咋)不早(?:点儿?)?来"
    r"|何必(?:非|偏)(?:要|得)?(?:挑|赶|选|凑)[^,，。]{0,6}(?:来|挤|热闹)|早一天晚一天(?:都|也)(?:在那|没(?:区别|差)|跑不)"
    r"|(?P<how>坐|站|等|待|歇)(?:在)?哪(?:儿|里)?(?:也)?不(?:也)?是(?P=how)"
)
ABLE_ZH = regex(
    r"有手(?:有脚)?就(?:会|行|能)|(?:三岁|几岁|五岁)(?:的)?(?:小孩|孩子|娃|娃娃)(?:子)?(?:都|也)(?:会|懂|知道|能)|是个人(?:都|就)(?:会|懂|知道|能)"
    r"|傻子(?:都|也)(?:会|懂|知道|看得)|(?:这|那)(?:还)?(?:有什么|有啥)(?:好)?(?:难|不会|不懂|想不通)的|(?<![您你他她])有(?:什么|啥)难的"
    r"|都(?:什么|啥)(?:年代|时代|社会)了|连?这(?:个|点)?都(?:不会|不懂|学不会|搞不懂)(?=[,，。!！?？嘛啊吗]|$)"
    r"|(?:学一学|点一下|按一下|多走两步|跑一趟|等一等|等一会儿?)(?:能|又能|还能)?(?:咋|怎么)(?:的|地|着|了)"
    r"|(?:哪个|哪有|哪家|谁家)(?:的)?(?:老人|老人家|大爷|大妈|老头|老太太|客户|人)(?:家|们)?[^,，。!?！？;；]{0,10}(?:得了|得到|得完|用得着)"
    r"[^,，。!?！？;；]{0,8}(?:嘛|啊|呀|噻)"
)
COURT_ZH = regex(
    r"(?:真)?(?:要)?(?:闹|告|走|打)(?:到|上)?(?:了)?(?:法院|法庭|官司|司法|诉讼|媒体|网上)[^,，。!?！？;；]{0,6}[,，]?[^,，。!?！？;；]{0,6}"
    r"(?:不好看|难看|没(?:有)?(?:好处|意思|必要)|伤和气|划不来|不划算|犯不着|何必|何苦|两败俱伤|费时费力|耗(?:时|不起)|(?:落|讨)不(?:着|到|了)?好)"
    r"|(?:没(?:有)?必要|犯不着|何必|何苦|用不着|最好别|最好不要)[^,，。!?！？;；]{0,4}(?:闹|告|走|打)(?:到|上)?(?:法院|法庭|官司|诉讼|这一步|那一步)"
)

RULE_EN = regex(
    r"\brules (?:are|is) rules\b|\b(?:a rule is a rule|policy is policy|procedure is procedure"
    r"|the rules are what they are)\b"
    r"|\b(?:it is what it is|that'?s (?:just )?(?:life|how it (?:is|goes)|the way it (?:is|goes)))\b(?=[,.!;]|$)"
    r"|\bwhat (?:can|do) (?:you|we|i) (?:do|expect me to do)\?|\bwhat am i (?:meant|supposed) to do\b"
    r"|\bthere(?:'s| is) (?:nothing (?:more |else )?i can do|not a lot i can do)(?: about (?:it|that))?(?=[,.!;]|$)"
    r"|\btake it or leave it\b|\btough luck\b|\bthat'?s tough\b|\b(?:that'?s|they'?ll have to) (?:lump it"
    r"|deal with it)\b"
    r"|\b(?:read the (?:sign|notice)|it'?s on the (?:wall|door|website|board),? (?:you|they|she|he) can read)\b"
    r"|\bfor (?:any(?:one|body)|those|folk|whoever)(?: (?:that|who))? (?:took the trouble|bothered|cared"
    r"|could be bothered)"
    r" to (?:read|look|listen|check)\b|\bstop (?:mithering|moithering|whingeing|fussing)(?: \w+)? (?:over|about)\b"
    r"|\byou'll (?:get|be) told when you (?:get|are) told\b"
    r"|\bwhat'?s the (?:rush|hurry)\b|\b(?:you|they|she|he) should(?:'ve| have) come (?:earlier|sooner|yesterday)\b"
)
ABLE_EN = regex(
    r"\ba (?:child|kid|toddler|five[- ]year[- ]old|six[- ]year[- ]old|monkey) (?:could|can) (?:use|do|work|manage"
    r"|operate|understand|follow|press) (?:it|that|this|a)\b"
    r"|\b(?:it'?s|it is|that'?s) (?:hardly|not(?: exactly)?) (?:rocket science|brain surgery|difficult|that hard)\b"
    r"|\b(?:any(?:one|body)|any fool|any idiot|everybody|everyone) (?:can|could) (?:use|do|manage|work"
    r"|press) (?:it|that)\b"
    r"(?! (?:door|machine|way|window))(?! (?:too|if we|with our|together|on))"
    r"|\bin this day and age\b|\bit'?s 20[2-9]\d(?= ?[,.!]|$)|\bwelcome to the (?:modern|21st|twenty-first)\b"
    r"|\bwho (?:on earth |in their right mind |really )?(?:needs|draws|carries|uses|wants) (?:that|cash|so"
    r"|a (?:cheque|passbook))\b[^.!?]{0,20}\?"
    r"|\bhow hard can it be\b|\bjust (?:learn|move with the times|get with it)\b"
    r"|\b(?:a bit of )?common sense(?: would)?\b(?=[,.!]|$)"
)
COURT_EN = regex(
    r"\b(?:going|go|taking (?:it|this|us)|dragging (?:it|this)) (?:to|through|into) (?:the )?(?:courts?|law"
    r"|lawyers?|solicitors?)\b[^.!?]{0,12}"
    r"\b(?:won'?t|wouldn'?t|doesn'?t|does|do|did|never|isn'?t|is not|helps?) (?:do |help |get )?(?:any(?:one|body)"
    r"|nobody|no one|any good|in (?:any|no)|them|her|him|you|a)\b"
    r"|\b(?:no need|not necessary|no call|no reason|hardly worth|not worth) (?:to|getting|bringing|dragging"
    r"|involving|going)"
    r"(?: (?:bring|get|involve|drag|go|anyone|anybody|the|to|in|any))*"
    r" (?:lawyers?|solicitors?|(?:the )?courts?)\b"
    r"|\b(?:only|all) (?:the )?(?:lawyers|solicitors)(?: who)? (?:win|get rich|make money|do well)\b"
    r"|\b(?:i'd|we'd|i would|we would) (?:rather|prefer|hope) (?:it|this|he|she|they|nobody)[^.!?]{0,14} (?:court"
    r"|lawyers?|solicitors?)\b"
)

NAMED_ZH = regex(
    r"(?:不(?:会|想|能|敢|肯|该|应该)?(?:跟您|对您|光|只|再)?(?:说|讲|拿|用)|别(?:跟我)?(?:说|讲)|谁(?:要|敢)?(?:说|讲)|哪能说|不是一句"
    r"|没有(?:一个)?人)[^,，。]{0,6}$"
)
NAMED_EN = regex(
    r"\b(?:won'?t|wouldn'?t|not going to|not|never|don'?t|can'?t just|nobody (?:should|gets to)"
    r"|not good enough to) (?:say|tell (?:you|them|her|him)|hide behind|stand here and say|use)\b[^,.!?]{0,24}$"
)
"""Right before such words: they are only named."""
