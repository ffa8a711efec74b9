"""A promise of the bank for a time that is none: as soon as possible, in due course."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from engine.judge.reading import Reading
from engine.judge.surroundings import beside, clause_before, first, is_asked, is_quoted
from engine.judge.text import Span, Text
from engine.judge.words import steps, vague
from engine.regex import regex
from engine.verdict import Finding

_MOST = 2
_COUNTER = regex(r"[0-9一二三四五六七八九十]{1,3}号(?=[窗柜机楼桌])")
"""The number of a counter, which is no day of the month."""
_NEAR = {"zh": 40, "en": 110}
"""Characters around the words in which they are given something to be promised for."""


def check(reading: Reading) -> Iterable[Finding]:
    """An advice on each of the first such words, where no time, interval or trigger stands beside them."""
    for span in islice(_timeless(reading.answer), _MOST):
        yield reading.mark("vague_time", "advice", span)


def _timeless(text: Text) -> Iterator[Span]:
    for span in _promises_zh(text) if text.lang == "zh" else _promises_en(text):
        if not is_quoted(text.plain, span) and not is_asked(text, span) and not _has_a_time(text, span):
            yield span


def _promises_zh(text: Text) -> Iterator[Span]:
    for span in first(vague.VAGUE_ZH, text.plain):
        before, after = clause_before(text, span, 24), _after(text, span)
        if vague.THEIRS_ZH.search(before) or vague.NOT_MEANT_ZH.search(before) or vague.NOT_AFTER_ZH.match(after):
            continue
        if not vague.DONE_FOR_ZH.match(after) and not vague.DONE_BEFORE_ZH.search(before):
            continue
        around = before + text[span] + after
        always = any(word in text[span] for word in vague.ALWAYS_FUTURE_ZH)
        if vague.PAST_ZH.search(around) and not vague.STILL_TO_COME_ZH.search(around):
            continue
        if always or vague.WILL_ZH.search(around):
            yield span


def _promises_en(text: Text) -> Iterator[Span]:
    for span in first(vague.VAGUE_EN, text.plain):
        sentence = text.sentence_at(span.start)
        before = text.plain[max(sentence.start, span.start - _NEAR["en"]) : span.start]
        if not vague.WILL_EN.search(before) or vague.THEIRS_EN.search(before):
            continue
        if not vague.NOT_MEANT_EN.search(before):
            yield span


def _after(text: Text, span: Span) -> str:
    sentence = text.sentence_at(span.start)
    return text.plain[span.end : min(max(sentence.end, span.end), span.end + _NEAR[text.lang])]


def _has_a_time(text: Text, span: Span) -> bool:
    """Whether the same sentence or one beside it names a time to come, an interval or a trigger."""
    near = beside(text, span)
    start, end = max(near.start, span.start - 200), min(near.end, span.end + 200)
    own = " " * (span.end - span.start)
    around = text.plain[start : span.start] + own + text.plain[span.end : end]
    around = _COUNTER.sub(lambda found: "#" * len(found.group()), around)
    named = vague.NAMED_EN if text.lang == "en" else vague.NAMED_ZH
    if text.lang == "zh" and steps.REGULAR_ZH.search(around):
        return True
    strong = steps.STRONG_TIME_EN if text.lang == "en" else steps.STRONG_TIME_ZH
    return any(_is_to_come(text, start + time.start) for pattern in (named, strong) for time in first(pattern, around))


def _is_to_come(text: Text, position: int) -> bool:
    """Whether a time lies ahead: what happened at ten is no promise."""
    said = text[text.clause_at(position)]
    if text.lang == "en":
        return steps.PAST_EN.search(said) is None or vague.WILL_EN.search(said) is not None
    return steps.PAST_ZH.search(said) is None or steps.BUT_FROM_NOW_ZH.search(said) is not None
