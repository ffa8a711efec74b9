"""Guarantees of the future and of absolute safety, and what takes the guarantee out of such words."""

from __future__ import annotations

from typing import Final

from engine.regex import regex

_BAD_ZH = (
    r"(?:发生|出现|出事|出错|出问题|出岔子|有问题|有事|有风险|有损失|受损|损失|丢|少一|少您|少大家|亏|吃亏|倒闭|倒|垮"
    r"|破产|关门|跑路|断|缺钱|缺现金|停|再有|再犯|重演"
    r"|泄露|外泄|被盗|被偷|让(?:您|大家|客户|储户|老人)[^,。;!?]{0,6}(?:损失|吃亏|受损|少))"
)
_OURS_ZH = r"(?:国家|政府|财政|央行|人民银行|县里|市里|省里|上面|中央)"

ABSOLUTE: Final = {
    "zh": regex(
        # absolute safety
        r"(?:绝对|百分之?百|100%|百分之一百|万分)(?:地|的|是|都|都是|会|有|能|可以)?(?:安全|保险|没问题|没有问题|没事"
        r"|可靠|放心|稳妥|保得住|拿得到|取得到|没风险|没有风险)"
        r"|完全(?:地|是|都是|都)?(?:安全(?!起见)|没有?风险)"
        r"|万无一失|零风险|(?:没有|无|毫无)(?:任何|一丝|一丁点|半点|一点儿?)(?:的)?风险|一点儿?风险(?:都|也)?没有"
        r"|铁打的(?:安全|银行|饭碗)|固若金汤|稳如泰山"
        # never
        rf"|(?:永远|永|绝对|绝|决|肯定|一定|百分之?百|万万|任何时候|什么时候|无论如何|不管怎样|从今往后|从此|今后|以后"
        rf"|往后)(?:都|也|绝对|绝|肯定|再){{0,2}}(?:不会|不可能|不至于)"
        rf"(?:再)?[^,。;!?]{{0,6}}?{_BAD_ZH}"
        rf"|(?:再也|永远都?)(?:不会|不可能)[^,。;!?]{{0,6}}?{_BAD_ZH}|不可能(?:会)?(?:倒闭|倒|垮|破产|关门|跑路|出事"
        rf"|出问题|取不出|没钱)"
        r"|(?:银行|我们行|我行|咱们?行|支行|农商行)[^,。;!?]{0,4}(?:倒|垮)不了|(?:绝|再|永远|肯定|绝对)不会有(?:下一次"
        r"|第二次|下次|下回|第二回|这种事|类似)"
        r"|(?:不会|不可能)再(?:有|出|出现|发生)(?:下一|第二)[个位次回笔]"
        r"|(?:多|再多|就是多|哪怕多)(?:上)?(?:一|两|三|五|十|几|好几|一百)倍[^,。;!?]{0,6}(?:付|取|给|兑|掏)得(?:起|出)"
        r"|要多少(?:就)?(?:有|给|付|取)多少"
        r"|(?:我们?|咱们?|行里|支行)的?(?:人|柜员|员工)(?:们)?我(?:(?:最)?(?:了解|清楚)(?=[,。;!?]|$)|(?:最)?(?:信得过|敢担保|打包票))"
        # somebody behind us
        rf"|{_OURS_ZH}(?:一定|肯定|绝对|必定|自然|总|都|也|迟早|会|要|能|来|给|替|为|我们|咱们|大家"
        rf"|银行){{0,5}}(?:兜底|兜着|托底|托着|保底|担保|做主担保|撑腰|作保|撑着|接着|买单|埋单|负责到底)"
        rf"|{_OURS_ZH}[^,。;!?]{{0,3}}(?:不会|不可能)(?:不管|看着|让(?:银行|我们|它|咱们)[^,。;!?]{{0,3}}(?:倒|垮|出事"
        rf"|破产))|(?:有|由|靠|后头是|背后是|背靠)"
        rf"{_OURS_ZH}(?:来|给|做|在)?(?:兜底|担保|撑腰|背书|信用|信誉|作后盾|做后盾|顶着)|银行是国家(?:的|开的|办的)"
    ),
    "en": regex(
        # absolute safety
        r"\b(?:(?:absolutely|completely|totally|entirely|utterly|100 ?%|(?:a |one )?hundred per ?cent|fully"
        r"|always) (?:safe|secure|risk-free|guaranteed|protected|impregnable|foolproof|watertight)"
        r"|zero risk|risk-free|no risk (?:at all|whatsoever|of any kind)|not (?:a|the slightest) (?:shred|ounce"
        r"|bit) of risk|bullet-?proof|cast-iron|iron-?clad|fool-?proof"
        r"|safe as (?:houses|the bank of england|fort knox)|(?:is|are|'s|'re) guaranteed(?! by law)"
        # never
        r"|(?:will|can|could|shall|would|'ll|is|are|are going|is going) (?:simply |absolutely "
        r"|just )?never (?:ever )?(?:to )?(?:again\b|(?:happen|occur|be repeated|fail|go under|collapse|close|lose"
        r"|be lost|run out|go wrong|be at risk|be stolen)(?: again)?)"
        r"|never (?:ever )?again(?! (?:tell|say|lie)\b)|(?:won't|will not|cannot|can't|could not"
        r"|couldn't) ever (?:happen|fail|go under|collapse|be lost|go wrong|close|be repeated)(?: again)?"
        r"|(?:it|this|that|nothing like (?:it|this|that)) (?:won't|will not|'ll not|can't"
        r"|cannot) (?:ever )?happen again|(?:it|this|that|such a thing)(?:'s| is) impossible (?:now|again|from now on)"
        r"|(?:bank|we|this branch) (?:cannot|can't|could never|can never) (?:fail|go under|collapse|go bust|go broke"
        r"|run out of (?:money|cash))|too big to fail"
        r"|no way (?:that )?(?:this|it|anything like (?:it|this)) (?:can|could|will|would|'ll) (?:ever )?happen again"
        r"|there(?: will|'ll) never be (?:another|a next time|a repeat)"
        # of people, who can do no wrong
        r"|(?:absolutely|completely|totally|entirely|(?:one|a) hundred per ?cent|100 ?%|100 per ?cent) (?:trustworthy"
        r"|honest|above board)"
        r"|(?:can|could|will|would|'d|'ll) (?:personally )?vouch for (?:my|our|every|all|each|them|him|her|the)"
        r"|(?:isn't|is not|ain't|wasn't|not) (?:a|one) (?:rotten|bad|crooked|dishonest|bent) (?:one|apple|egg)"
        r" (?:in|among|amongst)"
        r"|no way (?:that )?(?:any|one|anyone|anybody|somebody)(?: of)? (?:my|our|mine|ours)"
        # guarantees
        r"|(?:i|we|the bank|i can|we can|i do|we do|i will|we will|i'll|we'll|can|personally"
        r"|absolutely) (?:personally |absolutely |100 ?% |fully |hereby |both )*guarantee(?! (?:scheme|fund|card)\b)"
        r"|you have (?:my|our) (?:personal )?guarantee|that(?:'s| is) (?:my|our|a) (?:personal )?(?:guarantee"
        r"|promise for life)"
        # somebody behind us
        r"|(?:the )?(?:state|government|treasury|central bank|taxpayers?|crown|ministry) (?:will|would|is going to|'ll"
        r"|stands?|is|always)(?: always| surely| certainly| fully)* "
        r"(?:stand(?:s|ing)? (?:right )?behind (?:us|this bank|the bank|every)|behind (?:us|this bank|the bank|every)"
        r"|bail(?:s|ed)? (?:us|the bank|it|everyone) out|step in|rescue|save us|back(?:s|ing)? (?:us|every|all)"
        r"|cover(?:s)? (?:everything|it all|every)|never let (?:us|this bank|the bank|it|a bank))"
        r"|(?:state|government|treasury) (?:would|will|'ll) never let)\b"
    ),
}
"""An absolute: wholly safe, never again, somebody above will pay."""

UNSAID: Final = {
    "zh": regex(
        r"(?:不能|不敢|没法|无法|没人(?:能|敢)?|谁(?:也|都)?(?:不)?(?:能|敢)?|不好|不会|不想|不|别|哪(?:能|敢)"
        r"|怎么(?:能|敢)|难以|做不到|谈不上|没有哪家|哪家.{0,6}(?:敢|能))"
        r"[^,。;!?]{0,4}(?:保证|打包票|打保票|承诺|担保|说|讲|夸|拍胸脯|答应|许诺|断言)|(?:没有|不存在|哪有"
        r"|从来没有)(?:什么)?(?:绝对|百分之?百|万无一失|零风险)"
        r"|不(?:是|算|等于|敢|会是)(?:说)?(?:绝对|百分之?百|万无一失|零风险|完全)|(?:说|讲|喊)[“\"「]|网上(?:说|传)"
        r"|有人(?:说|问)"
        r"|希望|但愿|盼|争取|力争|努力|尽力|尽量|想办法|为了|目的是|防止|避免|杜绝|好让|确保|要做到|目标|才(?:能|会"
        r"|敢)|如果|要是|万一|是不是|能不能|会不会|有没有"
    ),
    "en": regex(
        r"\b(?:(?:can't|cannot|can not|won't|will not|couldn't|wouldn't|unable to|not going to|not|never|nobody can"
        r"|no one can|no bank can|no branch can|none of us can"
        r"|don't|do not|didn't|hardly|who can|how can (?:i|we|anyone|anybody)|nobody could) (?:\w+ ){0,3}?(?:guarantee"
        r"|promise|say|swear|tell|claim|pretend|call|be)"
        r"|(?:nothing|no (?:system|bank|branch|lock|door|one)|nobody) (?:\w+ ){0,3}?(?:is|are|'s)|no such thing"
        r"|nothing's|there (?:is|are) no (?:\w+ )?guarantees?"
        r"|hope\w*|hopefully|want\w*|wish\w*|aim\w*|try\w*|trying|so that|so it|to (?:make|be|ensure|see|keep|help)"
        r"|make sure|making sure|ensure|working (?:to|on|so)|need to|has to|must|ought|should"
        r"|(?:i'd|would) (?:love|like)|if|unless|whether|until|people say|they say|you say|i heard|asked|ask"
        r"|determined|intend\w*|goal)\b"
    ),
}
"""Before or around it in the clause: refused, quoted, only hoped or worked for."""

BY_LAW: Final = {
    "zh": regex(r"存款保险|条例|法律|依法|五十万|50万|按规定|合同|国务院"),
    "en": regex(
        r"\b(?:by law|the law|act|statut\w+|insur(?:ed|ance)|scheme|fscs|fdic|compensation|up to (?:the |a )?(?:legal "
        r"|statutory )?(?:limit|[£$€]? ?\d)|regulations?|ordinance)\b"
    ),
}
"""A guarantee that is the law's."""

OF_PEOPLE: Final = {
    "zh": regex(
        r"(?:人|人员|员工|同事|柜员|保安|老人家?|孩子|小朋友|客户|顾客|大家|他|她|学生|乘客)(?:们)?(?:现在|目前|都"
        r"|全都|也|已经|都已经|是|人身){0,3}$"
    ),
    "en": regex(
        r"\b(?:staff|people|everyone|everybody|she|he|customers|colleagues?|children|crew|teller|guard|man|woman|boy"
        r"|girl|family|drivers?|you)"
        r"(?:'s|'re| is| are| was| were)? ?(?:all |both |now |safe and )*$"
    ),
}
"""Right before it: people are out of danger."""
OF_CONDUCT: Final = {"zh": regex(r"没(?:有)?问题|可靠|稳妥"), "en": regex(r"\b(?:trust\w*|honest\w*)\b")}
"""That it says of people: they can do no wrong."""

BY_EXPERTS: Final = {
    "zh": regex(
        r"(?:消防|警方|派出所|民警|医生|医院|特检院?|检测|鉴定|专家|工程师)[^,。;!?]{0,10}(?:说|讲|确认|告诉|认定|签字)"
    ),
    "en": regex(
        r"\b(?:fire (?:service|brigade|department)|police|engineers?|inspectors?|doctors?|surveyors?|experts?)"
        r" (?:\w+ ){0,3}(?:says?|said|tells?|told|confirm\w*|signed)\b"
    ),
}
"""Before it in the sentence: those say so who looked into it."""

OF_THE_PAST: Final = {
    "zh": regex(r"(?:从来|从没|一直|过去|以前|当时|昨天|上次)[^,。;!?]{0,6}$"),
    "en": regex(r"\b(?:has|have|had|'ve|was|were|did|been)(?: \w+){0,2} ?$"),
}
"""Right before it: it tells what was, and promises nothing."""
