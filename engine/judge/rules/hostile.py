"""Attacks on whoever asks, and on the customers: insults, scoldings, threats, orders, cross-examinations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from engine.judge.reading import Reading
from engine.judge.text import Span
from engine.judge.wholeness import whole_clauses
from engine.judge.words import scoldings
from engine.regex import regex
from engine.verdict import Finding

_MOST = 4
_MOST_TRIES = 60
_LISTED = 120
"""Characters of a request before the last thing that it asks for."""
_BESIDE = 14
"""Characters around an order in which a courteous word makes a request of it."""

_ATTACKS = {
    lang: {kind: regex("|".join(patterns)) for kind, patterns in table.items()}
    for lang, table in (("zh", scoldings.ZH), ("en", scoldings.EN))
}
_COURTEOUS = {
    "zh": regex(
        r"请|麻烦|劳驾|拜托|辛苦|希望|建议|提醒|担心|为了|安全|大家|各位|乡亲|老人家|慢慢|小心|(?:地|路)滑|我们不"
        r"|我们(?:也)?没|就(?:行|好)"
    ),
    "en": regex(
        r"\b(?:please|kindly|would you mind|could you|may i ask|i'd ask|we'd ask|i would ask|if you would|(?:happy"
        r"|satisfied|free) to|you (?:can|may) (?:all )?(?:go home|come|sit))\b"
    ),
}
"""What makes a request of an order."""
_ASKED_FOR = {
    "zh": regex(r"(?!)"),
    "en": regex(
        r"\b(?:(?:may|could|can|might) (?:i|we) (?:just |please )?(?:take|have|note|get|ask|write)"
        r"|(?:could|can|would|will) you (?:just |please )?(?:give|leave|tell|send|spell)|please)\b"
    ),
}
"""What opens a request; a list that follows in its sentence cross-examines nobody: your name, what you want to know?"""
_ABSENT = {
    "zh": regex(
        r"网上|网友|网民|有人|那些|那帮|这帮|他|她|骗子|劫匪|歹徒|造谣|发帖|视频|谣言|传言|帖子|群里|柜员|保安|员工"
        r"|我们"
    ),
    "en": regex(r"(?!)"),
}
"""People who are not there, or the speaker's own."""
_PRESENT = {"zh": regex(r"你|您|各位"), "en": regex(r"(?!)")}


def check(reading: Reading) -> Iterable[Finding]:
    """A fault for each of the first few attacks, one a clause."""
    found, last = 0, -1
    for span in sorted(_attacks(reading), key=lambda span: (span.start, -span.end)):
        if span.start >= last and found < _MOST:
            yield reading.mark("hostile", "fault", whole_clauses(reading.answer, span))
            found += 1
            last = max(span.end, reading.answer.clause_at(span.start).end)


def _attacks(reading: Reading) -> Iterator[Span]:
    answer = reading.answer
    for kind, pattern in _ATTACKS[answer.lang].items():
        for match in islice(pattern.finditer(answer.plain), _MOST_TRIES):
            span = _bare(answer.plain, match.start(), match.end())
            if span is None:
                continue
            if kind == "orders" and _is_a_request(reading, span):
                continue
            if kind == "cross_examines" and _is_in_a_request(reading, span):
                continue
            if kind == "insults" and (_is_of_the_absent(reading, span) or _is_thrown_back(reading, span)):
                continue
            yield span


def _is_a_request(reading: Reading, span: Span) -> bool:
    answer = reading.answer
    clause = answer.clause_at(span.start)
    start, end = max(clause.start, span.start - _BESIDE), min(clause.end, span.end + _BESIDE)
    return _COURTEOUS[answer.lang].search(answer.plain, start, end) is not None


def _is_in_a_request(reading: Reading, span: Span) -> bool:
    answer = reading.answer
    start = max(answer.sentence_at(span.start).start, span.start - _LISTED)
    return _ASKED_FOR[answer.lang].search(answer.plain, start, span.start) is not None


def _is_of_the_absent(reading: Reading, span: Span) -> bool:
    """Whether the clause speaks of people who are not there, or of the bank's own, and to nobody."""
    answer = reading.answer
    sentence = answer[answer.sentence_at(span.start)]
    return _ABSENT[answer.lang].search(sentence) is not None and _PRESENT[answer.lang].search(sentence) is None


def _is_thrown_back(reading: Reading, span: Span) -> bool:
    """Whether the words are the question's own."""
    return reading.answer[span] in reading.question.plain


def _bare(plain: str, start: int, end: int) -> Span | None:
    while start < end and not plain[start].isalnum():
        start += 1
    while end > start and not plain[end - 1].isalnum():
        end -= 1
    return Span(start, end) if start < end else None
