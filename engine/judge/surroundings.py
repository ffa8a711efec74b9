"""What stands around some words of an answer: the sentences beside them, quotation marks, a question mark."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice

from engine.judge.text import Span, Text

_MARKS = (("“", "”"), ("「", "」"), ("『", "』"), ('"', '"'))
_FAR = 40
"""Characters within which a quotation opens and closes."""


def beside(text: Text, span: Span, *, before: int = 1, after: int = 1) -> Span:
    """The sentence that holds a stretch, with so many sentences before and after it."""
    sentences = text.sentences
    if not sentences:
        return span
    last = len(sentences) - 1
    index = max(0, bisect_right(sentences, span.start, key=lambda one: one.start) - 1)
    return Span(sentences[max(0, index - before)].start, max(span.end, sentences[min(last, index + after)].end))


def sentence_number(text: Text, position: int) -> int:
    """Which sentence holds a position, counted from 0."""
    return max(0, bisect_right(text.sentences, position, key=lambda one: one.start) - 1)


def clause_before(text: Text, span: Span, reach: int = 60) -> str:
    """What the clause says before a stretch, as far as it is near."""
    return text.plain[max(min(text.clause_at(span.start).start, span.start), span.start - reach) : span.start]


def is_quoted(plain: str, span: Span) -> bool:
    """Whether a stretch ends in quotation marks: somebody else's words, or words that are only named."""
    before, after = plain[max(0, span.start - _FAR) : span.end], plain[span.end : span.end + _FAR]
    return any(
        closing in after
        and (before.count(opening) % 2 == 1 if opening == closing else before.rfind(opening) > before.rfind(closing))
        for opening, closing in _MARKS
    )


def is_asked(text: Text, span: Span) -> bool:
    """Whether the clause ends in a question mark."""
    return text.plain[text.clause_at(max(span.start, span.end - 1)).end - 1] in "?？"


def first(pattern: re.Pattern[str], plain: str, most: int = 40) -> Iterator[Span]:
    """Where a pattern stands, the first so many places."""
    for match in islice(pattern.finditer(plain), most):
        yield Span(match.start(), match.end())
