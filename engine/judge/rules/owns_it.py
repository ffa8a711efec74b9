"""What is true in the question, owned in the speaker's own plain words."""

from __future__ import annotations

from collections.abc import Iterable

from engine.judge.owning import is_tested, owned
from engine.judge.reading import Reading
from engine.judge.text import Span
from engine.verdict import Finding


def check(reading: Reading) -> Iterable[Finding]:
    """One credit, on the first clause that says the fact."""
    if not is_tested(reading):
        return
    first = next(owned(reading), None)
    if first is not None:
        plain, end = reading.answer.plain, first.end
        while end > first.start + 1 and not plain[end - 1].isalnum():
            end -= 1
        yield reading.mark("owns_it", "credit", Span(first.start, end))
