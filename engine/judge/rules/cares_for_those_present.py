"""Those in the hall are thought of while the press is there: their privacy, a quiet room, who looks after the queue."""

from __future__ import annotations

from collections.abc import Iterable

from engine.judge.intake import faces_press
from engine.judge.reading import Reading
from engine.judge.text import Span
from engine.judge.wholeness import whole_clauses
from engine.judge.words import press
from engine.verdict import Finding


def check(reading: Reading) -> Iterable[Finding]:
    """A credit on the first such words."""
    if not faces_press(reading.exchange):
        return
    match = press.CARES[reading.answer.lang].search(reading.answer.plain)
    if match:
        span = whole_clauses(reading.answer, Span(match.start(), match.end()))
        yield reading.mark("cares_for_those_present", "credit", span)
