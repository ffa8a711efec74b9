"""What a word to the staff leaves out."""

from __future__ import annotations

from collections.abc import Iterable

from engine.judge.parts import left_out, listed
from engine.judge.reading import Reading
from engine.verdict import Finding

MAY_LACK = 1
"""So many parts a huddle may leave out: the staff ask."""


def check(reading: Reading) -> Iterable[Finding]:
    """At most one advice, with all that is missing."""
    if reading.exchange.question is not None or reading.exchange.audience != "staff":
        return
    missing = left_out(reading)
    if len(missing) > MAY_LACK:
        yield reading.missing("staff_parts", "advice", missing=listed(missing, reading.answer.lang))
