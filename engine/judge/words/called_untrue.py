"""How something is denied, called untrue, pointed at without its name, and borne out by others."""

from __future__ import annotations

import re

from engine.kinds import Lang
from engine.regex import regex

Patterns = dict[Lang, re.Pattern[str]]

UNTRUE: Patterns = {
    "zh": regex(
        r"不是真的|不是实情|不属实|不是事实|不符合事实|不实|不准(?:确)?(?=$|[,，。！!；;的])|不对(?=$|[,，。！!；;])"
        r"|有误|有出入"
        r"|(?:是|都是|全是|纯属)(?:假的|虚构|编的|谣言|误传|没影)|假的(?=$|[,，。！!])|没有(?:的事|这回事|这事|根据"
        r"|依据|影)"
        r"|没影(?:儿)?的|对不上|站不住|不可信|别信|说错了|传错了|写错了|谣言|误传"
    ),
    "en": regex(
        r"\b(?:(?:not|n't|never)(?: at all| simply| remotely)? (?:true|so|right|correct|accurate|the case|from us|ours"
        r"|real|genuine)|untrue|false|wrong|incorrect|inaccurate|mistaken|fake|made up|no truth|nothing in it|a hoax"
        r"|(?:did|does|do|was) ?n(?:'t|ot) (?:come from|send|issue|write|sent by)|without foundation|baseless"
        r"|has (?:it|that) wrong|got (?:it|that) wrong|a forgery)\b"
    ),
}
"""What calls a story untrue."""

POINTED_AT: Patterns = {
    "zh": regex(
        r"(?:网上|群里|网传|外面|外头|朋友圈|短视频|微信里|帖子|传言|流传|传的|转的|转发|街上|坊间|这些|那些|这个"
        r"|那个|这条|那条|那张|这张|昨晚)"
        r"[^,，。！？!?；;]{0,10}(?:消息|说法|名单|数字|帖子|截图|视频|短信|传言|那一条|这一条|那条|这条|话|图|文章"
        r"|通知|内容)"
        r"|(?:传言|谣言|传闻|误传)|(?:说|传)(?:我们|我行|支行|银行|咱们?|行里|要|会"
        r"|什么)[^,，。！？!?；;]{0,16}(?:那一条|那条|的|话|消息)"
    ),
    "en": regex(
        r"\b(?:(?:the|that|this|those|these|a|what's in the|what the) (?:\w+ ){0,3}?(?:letter|list|post|posts"
        r"|message|messages"
        r"|text|texts|email|rumou?r|rumou?rs|story|stories|claim|claims|photo|picture|video|clip|screenshot|figure"
        r"|figures"
        r"|number|thread|article|note|report|leaflet|gossip|talk)|what(?:'s| is) (?:going round|going around|being"
        r" (?:passed|sent|shared|said))|what people (?:are|have been) (?:sharing|saying|sent|reading|told))\b"
    ),
}
"""What points at a story that goes round, with its name or without."""

RUMOUR_ASKED: Patterns = {
    "zh": regex(
        r"传言|谣|网传|网上|群里|朋友圈|在传|都传|传遍|传得|听说|有人说|都说|说是|帖子|短视频|热搜|爆料|小道|传闻|名单"
    ),
    "en": regex(
        r"\b(?:rumou?rs?|going (?:round|around)|letter|post|posts|posted|facebook|whatsapp|tiktok|twitter|online"
        r"|claims?"
        r"|gossip|they say|they're saying|people (?:say|are saying)|i hear|we hear|word is|text(?:s|ed)?|list"
        r"|screenshot"
        r"|message|viral|story)\b"
    ),
}
"""What shows that a story that goes round is asked about."""

DENIED_BEFORE: Patterns = {
    "zh": regex(
        r"(?:没有?|不|未|无|非|不存在|谈不上|绝无|从未|不可能|哪有|不会)[^,，。没不]{0,8}$|(?:谁也|谁都|一个也"
        r"|一分也|半点)没"
    ),
    "en": regex(r"(?:\b(?:no|not|never|nobody|none|nothing|neither|nor|without|no-one)\b|n't\b)(?: \S+){0,4} ?$"),
}
"""What denies the words behind it."""
DENIED_BEHIND: Patterns = {
    "zh": regex(r"[^,，。没不]{0,5}(?:是没有的|没有的事|没有过|不存在|绝对没有|没影|谈不上|不成立|没这回事|无从谈起)"),
    "en": regex(
        r"[^.,;!?]{0,20}(?:\b(?:did not|never|has not|is not|was not|were not)\b|n't\b)(?: happen| exist| take place"
        r"| there| so)"
    ),
}
"""What denies the words before it."""

NAMES: Patterns = {
    "zh": regex(
        r"骗子|强盗|土匪|流氓|小偷|贼|黑社会|恶霸|无赖|吸血鬼|奸商|王八|畜生|混蛋|缩头|乌龟|废物|草包|饭桶|冷血|黑心"
        r"|无耻|不要脸|狗|罪犯|凶手"
    ),
    "en": regex(
        r"crook|thie(?:f|ves)|robber|liar|cheat|fraudster|scammer|swindler|coward|bandit|gangster|parasite|leech"
        r"|vulture"
        r"|idiot|fool|clown|monster|criminal|con (?:man|men|artist)|bastard|heartless|shameless|vampire|bully|bullies"
    ),
}
"""Names that somebody is called: no proof answers them."""

WITNESS: Patterns = {
    "zh": regex(
        r"派出所|公安|警方|民警|警察|监管|金融监管|人民银行|审计|检察|法院|公证|第三方|检测(?:所|院|中心)|鉴定(?:所"
        r"|中心|机构)|律师|消防|街道办|居委会|社保局|录像(?:完整|都在|全)|监控(?:全|都|完整)"
    ),
    "en": regex(
        r"\b(?:police|officers?|constables?|sergeants?|garda[ií]?|sheriff|regulators?|supervisors?|auditors?|audit"
        r"|ombudsman|court|notary|inspectors?|fire (?:service|brigade|department)|council|engineer|laboratory|lab"
        r"|third party|independent|recording|footage|cctv|camera)\b"
    ),
}
"""Others who can say whether it is so."""

STILL_OPEN: Patterns = {
    "zh": regex(
        r"在查|正在|还在|调查中|立案|核实|核查|有待|结论|等(?:公安|警方|派出所|监管|结果)|追究|法律责任|报(?:了)?案"
        r"|抓|处理(?!完|好了)|保留"
    ),
    "en": regex(
        r"\b(?:looking into|investigat\w+|being (?:looked|checked|examined)|are checking|under way|still|ask the"
        r"|up to the"
        r"|will (?:find|tell|show|say|be)|prosecut\w+|sue|legal action|report(?:ed)? (?:it|this|that|you) to"
        r"|opened a file"
        r"|arrest\w*)\b"
    ),
}
"""What is only being looked into, or threatened, and bears nothing out yet."""

FLAT_BEFORE: Patterns = {
    "zh": regex(r"(?:没有?|不是|不会|从未|并未|不存在|绝无)[^,，。没不]{0,5}$"),
    "en": regex(
        r"(?:\b(?:no|not|never|nobody|none|nothing|neither)\b|n't\b)"
        r"(?: (?:one|of|the|our|my|been|being|is|are|was|were|has|have|had|did|ever|any|a|an|\w+ing|\w+ was"
        r"|\w+ were)){0,4} ?$"
    ),
}
"""What denies flatly the words right behind it."""
HALF_DENIED: Patterns = {
    "zh": regex(r"谈不上|不能说|不好说|不敢|不至于|不叫|不算|说不上|倒是|也不是|冤枉|才怪|不全是|未必|什么叫|怎么叫"),
    "en": regex(
        r"\b(?:wouldn't (?:say|call)|not (?:exactly|quite|really|entirely|so much|what i'd)|hardly|far as"
        r"|so to speak|big word"
        r"|too (?:much|strong)|if you|don't think|mind the)\b"
    ),
}
"""What denies the word more than the thing."""
TURNS: Patterns = {
    "zh": regex(r"另外|还有|至于|眼下|现在|往后|再说|大家放心|请大家|反正"),
    "en": regex(r"(?:and|anyhow|anyway|besides|meanwhile|now|as for|but|mind you|what i can)\b"),
}
"""What opens a sentence on another point."""

OPEN: Patterns = {
    "zh": regex(r"不好说|不能说|不敢说|说不好|不知道|不清楚|不确定|是不是|对不对|真不真|如果|要是|希望|听说"),
    "en": regex(r"\b(?:whether|if|can't say|cannot say|couldn't say|don't know|not sure|i hope|they say|would be)\b"),
}
"""What leaves open whether a story is true."""

WHETHER: Patterns = {
    "zh": regex(r"有没有|是不是|是否|会不会|能不能|谁|哪|多少|怎么|(.)没\1"),
    "en": regex(r"\b(?:whether|what|who|how (?:much|many|long))\b"),
}
"""What asks, inside an answer."""
LEFT_OPEN: Patterns = {
    "zh": regex(
        r"(?:没有?|未有|还没有?)(?:个)?(?:结论|定论|查清|查完|结果)|(?:还|正)?在查|查(?:清|完|实)(?:了)?(?:再|之前|以前)|不知道|[说讲定答]不(?:准|了|下来)|下不了"
        r"|(?:是|归|该由?|得由?)(?:他|她|人家|核查组|调查组|公安|警方|总行|市分行)[^,，。]{0,6}(?:说|讲|定|查|认定|公布)"
    ),
    "en": regex(
        r"\b(?:(?:his|hers|theirs|for (?:him|her|them)) to (?:tell|say)|(?:don't|do not) know|(?:isn't|is not"
        r"|not) (?:yet )?(?:known"
        r"|settled|established|decided)|nobody knows|no (?:finding|result|conclusion)|being (?:checked|looked|gone)"
        r"|(?:still )?looking (?:at|into)"
        r"|for (?:the|those|that) (?:team|police|review|people|inquiry|investigators?))\b"
    ),
}
"""What leaves that to others, or to later."""
