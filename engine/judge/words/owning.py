"""How one owns up to what is so."""

from __future__ import annotations

import re

from engine.kinds import Lang
from engine.regex import regex

OWNED_UP: dict[Lang, re.Pattern[str]] = {
    "zh": regex(
        r"(?:^|[。！!?？,，])(?:嗯|呃|那个|对|是啊|大家|各位|老乡)?[,，、]?(?:是的|是|有|对|没错|确实|的确"
        r"|属实)(?=[,，。！!]|$)"
        r"|有这(?:么)?(?:回事|一位|件事|事|个情况)|确有(?:其事|此事)|情况属实|(?:这|那)(?:是|件事是)?(?:事实|实情|真的)"
        r"|(?:是|都是|就是)(?:我|我们|咱们?|行里|支行|本行|本支行|我行)(?:支行|柜台|自己|这边|这里)?[^,，。！!?？]{0,8}"
        r"(?:的错|错|打的|办的|寄的|发的|做的|关的|没|不对|失误|疏忽|疏漏|责任|问题)"
        r"|(?:我|我们|支行|行里|咱们?)[^,，。！!?？]{0,8}(?:做错|错了|没做好|没做到|没办好|不对|不周|不该|没有发现"
        r"|没发现|有错|对不住|对不起)"
        r"|(?:^|[。！!,，])(?:说|贴|发|来|做|开|停|通知|告知|出来)?得?(?:晚|迟|慢|小|少)了|不该(?:这样|这么|发生|有)"
        r"|不应该|本该|(?:该|应该)更?早"
        r"|对不起|对不住|道(?:个|了|声)?歉|致歉|赔(?:个|了)?(?:不是|礼|罪)|认(?=[,，。！!]|$)|我(?:们)?认(?:账|错)?"
        r"|承认|有过|确实(?:是|有|不|没)|的确(?:是|有|不|没)|(?:是)?(?:实情|事实|真事)|(?:这个)?数(?:没错|不假|对)"
        r"|是这样(?:的)?(?=[,，。！!]|$)|不(?:藏|瞒|回避|绕|遮|掩|扯谎|辩解|抵赖|往短了说|躲|打折扣|找借口|好意思)"
        r"|没什么好(?:遮|瞒|藏)|[\u3400-\u9fff]{1,4}(?:有|是有的)(?=[,，。])|惭愧|有愧|愧疚"
    ),
    "en": regex(
        r"(?:^|(?<=[.!?;\n]) ?|(?<=[.!?;] ))(?:um|uh|er|well|look|and|so|ok|okay|yeah|right|sadly)?,? ?"
        r"(?:yes|yeah|yep|aye|correct|that's right|that is right|that's true|that is true|it is|it's true|it is true"
        r"|it did"
        r"|we did|we have|we were|i did|they did|she did|he did|you're right|you are right|that happened"
        r"|it happened)(?=[.,;!]| and | we | it | she | he | there |$)"
        r"|\b(?:sorry|apologi[sz]e[ds]?|apology|apologies)\b"
        r"|\b(?:that|it|this|which) (?:was|is|were) (?:our|my|the bank's|this branch's) (?:fault|mistake|decision"
        r"|error|doing|failure|own)"
        r"|\b(?:our|my) (?:own )?(?:fault|mistake|error|decision|doing|checks had not|checks hadn't|checks didn't)\b"
        r"|\bwe (?:got|did) (?:it|this|that) wrong|\bwe (?:were|are) (?:wrong|late|slow|at fault)|\b(?:was|were|it's"
        r"|that's|it is) wrong\b"
        r"|\b(?:should|ought to|must)(?:n't| not| never)? have\b|\bi'd have (?:liked|wanted)|\b(?:it|that) was (?:us"
        r"|me|we|ours|down to us|on us)\b"
        r"|\b(?:that's|that is|it's|it is|this is) (?:so|a fact|the (?:\w+ (?:and \w+ )?){0,3}truth|correct"
        r"|quite right|true)\b|\bis correct\b|\bgot that (?:straight|right)\b"
        r"|\b(?:won't|can't|cannot|not going to|don't|will not) (?:soften|hide|argue|deny|dress|lie|dodge|make (?:it"
        r"|that) (?:smaller|pretty)|pretend|dispute|sugar)"
        r"|\b(?:too long|too late|too slow|full stop)\b|\bcount (?:both|it|that|them) as ours\b|\b(?:it|that"
        r"|they) did (?:happen|show|go|take|come)\b|\bdid tell us\b"
        r"|\bwe (?:own|hold our hands up|admit|accept)\b|\bi (?:own|admit|accept|answer for)\b|\bthat's on (?:us|me)\b"
    ),
}
"""It is so; it was us; we are sorry."""

NOT_OWNED: dict[Lang, re.Pattern[str]] = {
    "zh": regex(r"(?:没什么|没有|没|不用|不必|不是|不会|凭什么|为什么|怎么|如果|要是|谁|不)[^,，。]{0,4}$"),
    "en": regex(r"\b(?:not|no|never|nothing|if|unless|whether|why|n't|who says)(?: \w+){0,4} ?$|n't(?: \w+){0,3} ?$"),
}
"""What takes it back."""

POINTED_BACK: dict[Lang, re.Pattern[str]] = {
    "zh": regex(
        r"(?:嗯|那个)?(?:[\u3400-\u9fff]{0,4}(?:那|这)(?:一)?(?:回|次|天|晚|件事|事儿?|笔|通|张|块"
        r"|根)[^,，。]{0,3}(?:是|有|确|也|就|我们|当时))"
    ),
    "en": regex(
        r"(?:no|yes|well|look|so|and)?,? ?(?:it|that|they|he|she|we|twice|once) (?:went|was|were|came|got|took"
        r"|happened|stopped|had|did|rang|told|put|said)\b"
    ),
}
"""A clause that goes back to what happened, without its name."""
