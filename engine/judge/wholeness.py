"""Stretches widened to whole clauses, so that what is quoted reads as it was said."""

from __future__ import annotations

from engine.judge.text import Span, Text

_LONGEST = {"zh": 30, "en": 80}
"""Characters of what is widened at all; a longer stretch stays as it was found."""


def whole_clauses(answer: Text, span: Span) -> Span:
    """The clauses that hold a stretch, without the stops at their end, unless they are long."""
    plain = answer.plain
    first, last = answer.clause_at(span.start), answer.clause_at(max(span.start, span.end - 1))
    start, end = min(first.start, span.start), max(last.end, span.end)
    if end - start > _LONGEST[answer.lang]:
        return span
    while end > span.end and not plain[end - 1].isalnum():
        end -= 1
    while start < span.start and not plain[start].isalnum():
        start += 1
    return Span(start, end)
