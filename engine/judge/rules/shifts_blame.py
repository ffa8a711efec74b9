"""Fault put on others: customers, media, those who forward, one's own people, suppliers, other offices."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import islice

from engine.judge.reading import Reading
from engine.judge.terms import overlap
from engine.judge.text import Span, even
from engine.judge.wholeness import whole_clauses
from engine.judge.words import blame
from engine.regex import regex
from engine.verdict import Finding

_MOST = 3
_MOST_TRIES = 400
_SAME_FACT = 0.55
"""The share of a clause that has to stand in a confirmed fact for the clause to be that fact."""
_REACH = {"zh": 16, "en": 60}
"""Characters from the one who is blamed to what he is blamed for."""
_TURNS = {
    "zh": regex("|".join(blame.ZH_TURNS)),
    "en": regex("|".join((*blame.EN_TURNS, blame.EN_GUESSED))),
}
_TAKEN = {"zh": regex(blame.ZH_TAKEN), "en": regex(blame.EN_TAKEN)}
_BLAMED = {
    "zh": regex("|".join(blame.ZH_BLAMED)),
    "en": regex(r"\b(?:" + "|".join(blame.EN_BLAMED) + r")\b"),
}
_FAULTS = {
    "zh": regex("|".join(blame.ZH_FAULTS)),
    "en": regex(r"\b(?:" + "|".join(blame.EN_FAULTS) + r")(?![a-z])"),
}
_SPARED = {"zh": regex(blame.ZH_SPARED), "en": regex(blame.EN_SPARED)}
_OPEN = {
    "zh": regex(
        r"还没(?:有)?(?:定|查|结论)|是否|是不是|有没有|无论|不管(?:是|谁)|不知道|不清楚|不好说|如果|假如|(?:结论"
        r"|结果)|不是说|不能说|不敢说|不想说"
    ),
    "en": regex(
        r"\b(?:whether|not known|don't know|nobody knows|cannot say|can't say|won't say|not saying|i'm not going to"
        r"|i won't|i will not)\b"
    ),
}
_AROUND = 60
"""Characters before and behind an accusation in which the fault may be taken on the speaker's own."""
_ORDER = {
    "zh": regex(r"(?:不要|不许|不准|别|切勿)(?:再|去)?$"),
    "en": regex(r"(?:[,;:]|\b(?:and|but|so|please)) (?:don't|do not)\b"),
}
"""What staff are forbidden, which accuses nobody."""
_OWN = {
    "zh": regex(r"我们|咱|支行|我(?!的天)"),
    "en": regex(r"\b(?:we|we've|we're|i|i've|i'm|our (?:staff|side|own|fault))\b"),
}
"""The speaker's own side, which takes over from whoever was named before."""
_DENIED = {
    "zh": regex(
        r"(?:没有?|不是|并非|不会|不可能|绝不|从没|不|谈不上|算不上|从来没|能|哪|哪会|怎么会|会)(?:人)?(?:是)?$|被"
        r"|(?<!客户)叫(?!得)"
    ),
    "en": regex(r"\b(?:not|no|never|isn't|wasn't|aren't|weren't|nobody|none|without)(?: \w+){0,2} $"),
}


def check(reading: Reading) -> Iterable[Finding]:
    """A fault for each of the first few sentences in which others are blamed."""
    last, found = -1, 0
    for span in sorted(_blames(reading), key=lambda span: (span.start, -span.end)):
        if span.start >= last and found < _MOST:
            yield reading.mark("shifts_blame", "fault", whole_clauses(reading.answer, span))
            last, found = reading.answer.sentence_at(span.start).end, found + 1


def _blames(reading: Reading) -> Iterator[Span]:
    answer = reading.answer
    for match in islice(_TURNS[answer.lang].finditer(answer.plain), _MOST_TRIES):
        span = _bare(answer.plain, match.start(), match.end())
        if not _is_taken(reading, span) and not _is_left_open(reading, span):
            yield span
    for span in _accusations(reading):
        if not (_is_spared(reading, span) or _is_taken(reading, span) or _is_a_fact(reading, span)):
            yield span


def _accusations(reading: Reading) -> Iterator[Span]:
    """From somebody named to what he did wrong, in one sentence, with nobody else between."""
    answer, lang = reading.answer, reading.answer.lang
    blamed = [match.span() for match in islice(_BLAMED[lang].finditer(answer.plain), _MOST_TRIES)]
    ends = [end for _, end in blamed]
    for match in islice(_FAULTS[lang].finditer(answer.plain), _MOST_TRIES):
        index = bisect_left(ends, match.start() + 1) - 1
        if index < 0 or match.start() - ends[index] > _REACH[lang]:
            continue
        start, end = blamed[index][0], match.end()
        if answer.sentence_at(start) != answer.sentence_at(match.start()):
            continue
        between = answer.plain[ends[index] : match.start()]
        if _OWN[lang].search(between) or _DENIED[lang].search(between):
            continue
        if reading.exchange.audience == "staff" and _ORDER[lang].search(answer.plain, ends[index], end):
            continue
        yield Span(start, end)


def _is_taken(reading: Reading, span: Span) -> bool:
    """Whether the speaker takes the fault on his own in the same sentence."""
    sentence = reading.answer.sentence_at(span.start)
    start, end = max(sentence.start, span.start - _AROUND), min(sentence.end, span.end + _AROUND)
    return _TAKEN[reading.answer.lang].search(reading.answer.plain, start, end) is not None


def _is_left_open(reading: Reading, span: Span) -> bool:
    """Whether the clause before or with the words says that it is not known."""
    clause = reading.answer.clause_at(span.start)
    return _OPEN[reading.answer.lang].search(reading.answer.plain, clause.start, max(clause.end, span.end)) is not None


def _bare(plain: str, start: int, end: int) -> Span:
    while start + 1 < end and not plain[start].isalnum():
        start += 1
    while end > start + 1 and not plain[end - 1].isalnum():
        end -= 1
    return Span(start, end)


def _is_spared(reading: Reading, span: Span) -> bool:
    """Whether the sentence around the words blames nobody: it takes the fault, leaves it open, or only asks."""
    answer = reading.answer
    first, last = answer.clause_at(span.start), answer.clause_at(max(span.start, span.end - 1))
    return _SPARED[answer.lang].search(answer.plain, first.start, last.end) is not None


def _is_a_fact(reading: Reading, span: Span) -> bool:
    answer = reading.answer
    said = answer[answer.clause_at(span.start)]
    return any(overlap(said, even(fact), answer.lang) >= _SAME_FACT for fact in reading.exchange.brief.confirmed)
