"""How an asker tells of a hardship of his own, and what is care, or the rule book, in an answer to it."""

from __future__ import annotations

import re

from engine.kinds import Lang
from engine.regex import regex

_HIT_ZH = (
    r"(?:等了|排了|站了|跑了|白跑|来回跑|熬了|一宿没|没合眼|睡不着|没(?:拿到|取到|收到|到账|饭吃|钱)|不见了|少了|丢了"
    r"|没了|弄没|被[^,，。!?！？]{0,6}?(?:扣|吞|骗|盗|转走|锁|骂|赶"
    r"|推|撞|拒|冻|停|划走|取走|冒用|打)|吞了|冻住|锁了|取不[出到了]|转不[出了]|拿不到|领不到"
    r"|住院|看病|手术|化疗|透析|医药费|救命|急用|急等|等着(?:钱|用|交|买|发)|急死|揭不开锅|饿|冻(?:得|了|坏)|哭"
    r"|吓(?:得|坏|着|死)|摔|受伤|骨折|过世|去世|走了(?!一)|死了|没命|误了"
    r"|耽误|亏了|赔光|(?:养老钱|棺材本|血汗钱|积蓄)[^,，。?？!]{0,6}(?:没|不见|亏|赔|拿不|取不|被|丢|全)|打水漂"
    r"|丢人|丢脸|羞辱|侮辱|心脏病|高血压|癌|瘫|残疾|眼睛(?:不好|看不见)|走不动|腿脚)"
)
OWN_ZH = regex(
    r"(?<![听问自])(?:我(?!想问|问|听|看(?!病)|觉得|采访|认为|们(?:台|报|记者|节目|栏目|的?(?:读者|观众|听众|网友)))"
    rf"|咱家|俺)[^。!?！？;；\n]{{0,26}}?{_HIT_ZH}"
    r"|我(?:今年)?(?:都|也)?(?:快)?(?:七十|八十|九十|六十|7[0-9]|8[0-9]|9[0-9])[一二三四五六七八九]?(?:多)?岁?(?:的人"
    r"|了)"
)
"""Told by the one it happened to, or by his family."""
REPORTER_ZH = regex(r"我(?:们)?(?:刚(?:才)?|今天)?(?:采访|看到|听到|了解到|接到|拍到)")
PEOPLE_HIT_ZH = regex(
    r"伤|死|去世|走了(?!一)|遇难|家属|家里人|生病|住院|摔|哭|受害|孩子|老人|老太|大爷|大妈|大娘|老爷子|孕妇|病人|残疾"
)
COMFORT_ZH = regex(
    r"(?:别|不要|莫|不用|甭)(?:着急|急(?!着)|怕|担心|哭|慌|上火)|(?:您|大爷|大妈|大娘|阿姨|大姐|大哥|老人家|师傅|叔"
    r"|老师傅)[^,，。!?！？;；]{0,4}(?:先)?(?:请坐|坐(?:下"
    r"|这|着|会|吧|(?=[,，。]|$))|喝口|歇|消消气|慢慢(?:说|讲|走)|慢点)|保重|久等|辛苦|受累|受惊|受苦|委屈|难为"
    r"|(?:我|我们|咱们?)(?:这就|马上|现在就?|亲自|来|先|会|一直|都)?(?:陪|扶|搀|替|帮)(?:着)?(?:您|大家|老人|你|他|她"
    r"|家属|大娘|大爷)|对不[起住]|抱歉|不好意思|道歉|致歉"
    r"|赔(?:个)?(?:不是|礼|罪)|惭愧|心里|揪心|难过|难受|慰问|看望|祝.{1,8}(?:康复|平安)|惦记|牵挂|放心不下|感谢您"
    r"|(?:希望|祝愿?|盼)(?:您|大家|老人|她|他|孩子)|(?:人|老人"
    r"|孩子|您|她|他)(?:现在|这会儿)?(?:好(?:些|点)|要紧|怎么样)[了没吗]|(?:算|怪|是)我们?的(?!规定)"
)
RULES_ZH = regex(
    r"(?:按|照|依|据|根据|合乎|符合)(?:照|据|着)?[^,，。]{0,4}(?:规定|制度|流程|程序|要求|条款|合同|政策)|(?:规定|制度"
    r"|流程|手续|政策)(?:上|里)?(?:就|都)?(?:是|要求|写"
    r"|这么|没|不)|必须(?:本人|带|提供|到)|需要?本人"
)

_HIT_EN = (
    r"(?:waited|been waiting|stood|queued|lost|missing|is gone|are gone|was gone|has gone|stolen|taken from|swallowed"
    r"|declined|bounced|locked out|frozen|can'?t (?:pay|get|draw|eat|sleep|buy|feed|see|walk|afford|reach)"
    r"|couldn'?t (?:pay|get|draw|eat|sleep|buy|feed|afford|even)|cannot (?:pay|get|eat|sleep|buy|feed)|in hospital"
    r"|operation|surgery|medicine|chemo|dialysis"
    r"|(?:is|are|am|was|'m) (?:ill|sick|dying|disabled|blind|eighty|seventy|ninety|8\d|7\d|9\d)|cancer|died|funeral"
    r"|buried|evict\w*|out on the street|hungry|nothing to eat|crying|cried|in tears|frightened|scared|terrified"
    r"|awake all night|no sleep|fell|broke (?:my|her|his)|hurt|injured|life savings|every penny|everything i (?:had"
    r"|have)|shouted at|humiliated|ashamed|turned away|sent (?:away|home)|made a fool|heart (?:condition|trouble))"
)
OWN_EN = regex(
    r"\b(?:i|i've|i'm|i'd|my|we|we've|our|me)\b(?! (?:viewers|readers|listeners|sources?|question|paper|programme"
    r"|hear|heard|understand|spoke|talked|asked|have here|want to ask|wonder|editor"
    rf"|producer))[^.!?;\n]{{0,70}}?\b{_HIT_EN}"
    r"|\bi(?:'m| am) (?:seventy|eighty|ninety|7\d|8\d|9\d)\b"
)
REPORTER_EN = regex(
    r"\b(?:i|we)(?:'ve)? (?:spoke|spoken|talked|hear|heard|understand|filmed|interviewed|met|saw|seen)\b"
)
PEOPLE_HIT_EN = regex(
    r"\b(?:hurt|injur\w+|died?|dead|death|killed|famil(?:y|ies)|hospital|widow|victims?|child(?:ren)?|old (?:man|woman"
    r"|lady|people)|elderly|pensioner|pregnant|crying|sick|ill|wounded|fell)\b"
)
COMFORT_EN = regex(
    r"\b(?:sorry|apolog\w+|don't (?:worry|be (?:afraid|frightened))|no need to worry|(?:sit|come and sit"
    r"|have a seat)(?: down)?\b|take your time|let me (?:help|take|walk|see|get|come)|i'll (?:help|walk|take|come with"
    r"|go with|stay with|sit with|see to|look after|bring) (?:you|her|him|them)|(?:with|beside) (?:you|her|him|them"
    r"|the family)|bless|dear|poor|thinking of|thoughts|prayers?|condolences|hard|awful|terrible|dreadful|ashamed"
    r"|heart|care (?:about|for)|look(?:ing)? after|thank you for (?:telling|coming)|love|god rest|on us|our (?:fault"
    r"|doing)|my fault|(?:is|are|was) (?:he|she|they|you|her \w+|your \w+) (?:all right|alright|ok|okay|better|safe"
    r"|long ill)|did (?:he|she|they|you) get (?:it|home|there)|i hope (?:he|she|they|you))\b"
)
RULES_EN = regex(
    r"\b(?:(?:the|our|bank|those|these) (?:rules?|procedures?|regulations?|policy|policies|requirements?|criteria"
    r"|terms)|(?:under|by|according to|in line with|per|as per) (?:the|our|bank|company) (?:rules?|law|policy"
    r"|procedures?|terms|contract)|terms and conditions|(?:is|are|was|were) required|(?:account ?holder|customer"
    r"|you) must|policy is|requires? (?:the|you|a|two|proof)|not allowed)\b"
)

PLIGHT: dict[Lang, re.Pattern[str]] = {
    "zh": regex(
        r"白(?:等|跑|来|排)|空(?:着)?手|干(?:等|坐|耗)|傻坐|熬|误(?:了|事)|耽误|耽搁|睡不着|(?:坐|等)到天黑|久等"
    ),
    "en": regex(
        r"with nothing|empty[- ]handed|stranded|unpaid|hungry|go(?:ing)? without"
        r"|(?:lost|lose|losing)(?= (?:a|an|the|your|his|her|their|half a|any more)?\s?(?:mornings?|days?|hours?"
        r"|afternoons?|work|wages|time"
        r"|sleep|of it)\b)"
    ),
}
"""Words of a question for what befalls the customers, and for nothing that the bank would be."""
