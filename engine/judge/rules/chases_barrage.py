"""A barrage of questions, taken up one by one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from engine.judge.likeness import keys_of, wording_of
from engine.judge.reading import Reading, join
from engine.judge.text import Span, Text
from engine.kinds import Lang
from engine.regex import regex
from engine.verdict import Finding

LIKE = 0.32
"""The share of a question that a clause has to say again to be on it."""
LITERAL = 0.12
LEAST = 3
THIN = {"zh": 3.0, "en": 2.5}
"""Clauses a question, between the first and the last that is taken up."""
CURT = 34.0
"""Characters a clause, on the mean, of who answers in English in a list of scraps."""
_SHORT = {"zh": 20, "en": 64}
"""Characters of a clause that does nothing but answer."""
_LONGEST_PART = 80
_MOST_CLAUSES = 80
_MOST_QUESTIONS = 12
_SPLIT = {
    "zh": regex(r"[？?；;。！!]+"),
    "en": regex(
        r"[?;.!]+|,?\s+(?:and\s+)?(?=(?:that (?:the|you|two|three|he|she|they)|all of it)\b)"
        r"|(?:,\s*(?:and\s+)?|\s+and\s+)(?=(?:who|whose|whom|which|what|when|where|why|how|since when|did|do|does|is"
        r"|are|was|were|has|have|had|will|would|can|could|must|should)\b)"
    ),
}
_LIST_END = regex(r"[?!;.,。、]+")
"""Where complaints in a row are cut that are asked about in one question."""
_BY_NUMBER = {
    "zh": regex(r"(?:关于|至于|先说)?(?:您|你)?(?:问的)?第[一二三四五六](?:个(?!原因|好消息)|问)"),
    "en": regex(
        r"(?:(?:and )?(?:on|to|as (?:for|to)|for) (?:your|the)|your) (?:first|second|third|fourth"
        r"|fifth|next|last)\b(?! (?:floor|branch|window|day|time|of))"
    ),
}
_ORDINAL = {
    "zh": regex(r"(?:第[一二三四五六]|首先|其次|再次|再者|最后|[一二三四五六]是)[，,、：:]?"),
    "en": regex(r"(?:and )?(?:first|second|third|fourth|fifth|last|final|next)(?:ly)?(?: of all)?\s?[,:]"),
}
"""What opens the sentences of a list that is told in order."""
_OWN_LIST = {
    "zh": regex(r"[两三四](?:件事|句话|点(?:要|意见|说明|想|情况|[：:]))"),
    "en": regex(r"\b(?:two|three|four) (?:things|points)\b"),
}
_CHOOSES = {
    "zh": regex(
        r"(?:就|只|先|单|净系|净)能?(?:讲|说|答|回答|挑|拣|捡)(?:您|你|大家)?(?:一[个样条件点句]|个|最|这|那|要紧)|[挑拣捡答]一[个样件]"
        r"|[我咱](?:就|只|单)(?:说|讲|答|回答)(?!一?[声下遍]|不|过)"
        r"|先(?:讲|说|答)(?!能|定|确|到|清)[^，。：:]{1,5}[：:。]|别的先|其余|其他的(?:等|我)|一样[：:，,]|不答了|没法答"
    ),
    "en": regex(
        r"\b(?:the (?:one|part|last one|first one)(?: that)? (?:i|we|you) can|one straight answer"
        r"|the rest|something nobody has asked|one (?:question|number)|i'd (?:rather|sooner)|no more questions"
        r"|what people (?:here|at this))\b"
    ),
}
"""Where the speaker says that he picks what he answers."""
_ASKS = {
    "zh": (
        (
            regex(r"多少|几(?!点|号|天|时|年|个月|分钟|个小时|次)"),
            regex(
                r"(?<!\d)\d{1,6}(?!\d)|[一二三四五六七八九十百千万两]{2,}|[二三四五六七八九十两][个位户张份笔条人成]"
                r"|人数|金额|数(?:字|目|额)"
            ),
        ),
        (
            regex(r"什么时候|几点|哪天|几号|多久|几分钟|何时|几时|几天|到几|几个月"),
            regex(
                r"[\d一二三四五六七八九十两半]+(?:点(?!的)|号(?!窗|柜)|月|天|分钟?|个?小时|个工作日|个?星期)|周[一二三四五六日]|星期|礼拜"
                r"|[明后]天|今晚|明早|晌午|没准|说不准|时间|日子|钟点"
            ),
        ),
        (
            regex(r"为什么|怎么会|怎么回事|怎么没|凭什么|怎么坏|为何"),
            regex(r"因为|原因|在查|在核|由于|为的是"),
        ),
        (
            regex(r"叫什么|姓什么|是谁|谁(?:干|办|写|叫|拍|让)"),
            regex(r"^姓|名字|叫|是.{0,6}(?:的|人|员|科|部)"),
        ),
    ),
    "en": (
        (
            regex(r"\bhow (?:many|much|high|far|deep|big)\b"),
            regex(
                r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty"
                r"|seventy|eighty|ninety|hundreds?|thousands?|million|lakh|crore|none|numbers?|figures?|count|sum"
                r"|same answer)\b"
            ),
        ),
        (
            regex(r"\bwhen\b|\bhow long\b|\bhow soon\b|\bsince when\b"),
            regex(
                r"\d[:.]\d\d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|yesterday|noon|lunch|january"
                r"|february|march|april|june|july|august|september|october|november|december|weeks?|months?|dates?"
                r"|o'clock|when|(?:second|third|first|fourth|fifth) of)\b"
            ),
        ),
        (
            regex(r"\bwho(?:se|m)?\b"),
            regex(r"\b(?:who|names?|naming|our \w+, \w+|same answer|(?:he|it)(?:'s| is| was) [a-z]+|it was)\b"),
        ),
        (
            regex(r"\bwhy\b|\bhow (?:did|come|could)\b|\bwhat caused\b"),
            regex(r"\b(?:because|causes?|reasons?|traced|same answer)\b"),
        ),
    ),
}
"""What a question asks for, and what shows that a short clause gives or refuses it."""
_TOPIC = {
    "zh": regex(r"[^，,、：:。；]{1,5}(?:[，,：:、…]|(?:嘛|呢|么|的话)(?=.))"),
    "en": regex(r"(?:and |the |your |on |as (?:for|to) )?[\w']+(?: [\w']+){0,2}[,:?]"),
}
"""A clause that is a topic, or that has one in front."""
_NO_TOPIC = regex(
    r"(?:yes|no|look|well|sir|madam|so|now|um|er|ok|okay|sorry|first|but|and|please|frankly)\b"
    r"|您|各位|大家|好|嗯|那个|对不起|我|我们|你们"
)
_WHETHER = regex(r"(?![是有能会要可])([\u3400-\u9fff])[没不]\1")
_YES_OR_NO = {
    "zh": regex(r"吗|没有|了$|(.)[没不]\1|有没有|是不是|会不会|能不能|行不行"),
    "en": regex(r"^(?:and )?(?:is|are|was|were|do|does|did|have|has|had|will|would|can|could|must|should|am|that)\b"),
}
_ASKING = regex(
    r"是不是|有没有|能不能|会不会|要不要|可不可以|为什么|怎么|什么|多少|凭什么|哪[个儿里家]|到底|究竟|一共|总共"
)
"""What only asks, and is nothing to share."""
_BARE = regex(r"(?:and )?(?:yes|no|none|yeah|nope|never|not yet|neither|both|有|没有?|是的?|不是|没有的|会|不会)\W*")
_SAID_YES_OR_NO = {
    "zh": regex(r"^(?:没|不|有|是|对|都|还|在|早|已|能|会|可以|行)"),
    "en": regex(r"^(?:and )?(?:yes|no|none|nobody|not|yeah|nope|never|neither|both)\b|\b(?:n't|not|fine|okay|safe)\b"),
}


def check(reading: Reading) -> Iterable[Finding]:
    """One fault over the stretch in which three or more of the questions are taken up."""
    if reading.kind != "rapid_fire":
        return
    taken = _taken_up(reading)
    if len(taken) >= LEAST or (taken and _is_curt(reading, taken)):
        yield reading.mark("chases_barrage", "fault", join(taken))


def _taken_up(reading: Reading) -> Sequence[Span]:
    """The clauses that each take up a question."""
    answer = reading.answer
    numbered = [clause for clause in answer.clauses[:_MOST_CLAUSES] if _BY_NUMBER[answer.lang].match(answer[clause])]
    if len(numbered) >= LEAST:
        return numbered
    asked = _questions(reading)
    if len(asked) < LEAST:
        return []
    if _OWN_LIST[answer.lang].search(answer.plain[:200]) or _CHOOSES[answer.lang].search(answer.plain):
        return []
    return _told_in_order(answer, asked) or _listed(answer, asked) or _one_each(answer, asked)


def _questions(reading: Reading) -> list[str]:
    lang = reading.answer.lang
    for ends in (_SPLIT[lang], _LIST_END):
        parts = [part for part in (part.strip(" ,") for part in ends.split(reading.question.plain)) if part]
        if len(parts) >= LEAST:
            break
    return parts[:_MOST_QUESTIONS]


def _told_in_order(answer: Text, asked: list[str]) -> list[Span]:
    """Sentences that ordinals open, where one of them at least is on a question."""
    told = [one for one in answer.sentences[:_MOST_CLAUSES] if _ORDINAL[answer.lang].match(answer[one])]
    return told if len(told) >= LEAST and _row(answer, asked) else []


def _listed(answer: Text, asked: list[str]) -> list[Span]:
    """The short parts of a list with semicolons, as many as there were questions, of which two are on one."""
    parts = answer.sentences[: len(asked) + 1]
    ends = sum(answer.plain[part.end - 1] in ";；" for part in parts)
    if len(parts) != len(asked) or ends < LEAST - 1 or any(part.end - part.start > _LONGEST_PART for part in parts):
        return []
    return list(parts) if len(_row(answer, asked)) >= LEAST - 1 else []


def _one_each(answer: Text, asked: list[str]) -> list[Span]:
    """The longest row, unless it is a thin one: who dwells on one question meets the words of others by the way."""
    taken = _row(answer, asked)
    pieces = answer.pieces[:_MOST_CLAUSES]
    between = sum(taken[0].start <= piece.start <= taken[-1].start for piece in pieces) if taken else 0
    return taken if between <= THIN[answer.lang] * len(taken) else []


def _row(answer: Text, asked: list[str]) -> list[Span]:
    """The longest row of clauses that are on the questions in their order, each on one of its own."""
    clauses = answer.pieces[:_MOST_CLAUSES]
    rows: list[list[Span]] = [[] for _ in range(len(clauses) + 1)]
    for on in _answers(answer, clauses, asked):
        longer = [rows[0]]
        for index, clause in enumerate(clauses):
            taken = [*rows[index], clause] if on[index] else []
            longer.append(max(longer[index], rows[index + 1], taken, key=len))
        rows = longer
    return rows[-1]


def _answers(answer: Text, clauses: Sequence[Span], asked: list[str]) -> Iterable[list[bool]]:
    """For each question, which of the clauses are on it."""
    lang = answer.lang
    shown = [keys_of(answer[clause], lang) for clause in clauses]
    for index, question in enumerate(asked):
        others = (*asked[:index], *asked[index + 1 :])
        wording = wording_of(_ASKING.sub(" ", question), tuple(_ASKING.sub(" ", other) for other in others), lang)
        row = []
        for clause, keys in zip(clauses, shown, strict=True):
            held = wording.held(keys)
            is_like = wording.share(held) >= LIKE and wording.literal(held) >= LITERAL
            is_named = (held.same or held.part) and _is_a_topic(question, answer[clause], lang)
            row.append(is_like or bool(is_named) or _gives(question, answer[clause], lang, related=bool(held)))
        yield row


def _is_a_topic(question: str, said: str, lang: Lang) -> bool:
    """Whether a clause does no more than name what a question was about, or opens with it: 赔嘛, the vault:."""
    opening = _TOPIC[lang].match(said)
    if opening and not _NO_TOPIC.match(said):
        return True
    again = _WHETHER.search(said)
    return again is not None and again.group(1) in question


def _gives(question: str, said: str, lang: Lang, *, related: bool) -> bool:
    """Whether a short clause gives what a question asks for: a number, a time, a name, a yes."""
    if len(said) > _SHORT[lang]:
        return False
    if any(asks.search(question) and gives.search(said) for asks, gives in _ASKS[lang]):
        return True
    if _BARE.fullmatch(said):
        return _YES_OR_NO[lang].search(question) is not None
    return related and bool(_YES_OR_NO[lang].search(question) and _SAID_YES_OR_NO[lang].match(said))


def _is_curt(reading: Reading, taken: Sequence[Span]) -> bool:
    """Whether the whole answer is a list of scraps, about as many as the questions, two at least on one of them."""
    answer, asked = reading.answer, _questions(reading)
    clauses = answer.clauses
    return (
        answer.lang == "en"
        and len(taken) >= LEAST - 1
        and LEAST <= len(asked) <= len(clauses) <= 2 * len(asked)
        and len(answer.plain) / len(clauses) <= CURT
        and not reading.delivered
    )
