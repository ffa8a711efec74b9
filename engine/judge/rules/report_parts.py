"""What a report to a superior leaves out."""

from __future__ import annotations

from collections.abc import Iterable

from engine.judge.parts import left_out, listed
from engine.judge.reading import Reading
from engine.verdict import Finding

ESSENTIAL = frozenset({"place", "time", "what", "next"})
"""What the first minute of a report has to hold, however little is known."""
MAY_WAIT = 3
"""So many of the other six a report may leave out."""


def check(reading: Reading) -> Iterable[Finding]:
    """At most one advice: on the parts without which no report stands, else on the others where most are missing."""
    if reading.exchange.question is not None or reading.exchange.audience != "superior":
        return
    missing = left_out(reading)
    first = [part for part in missing if part.id in ESSENTIAL]
    if first:
        yield reading.missing("report_parts", "advice", missing=listed(first, reading.answer.lang))
    elif len(missing) > MAY_WAIT:
        yield reading.missing("report_parts", "advice", case="rest", missing=listed(missing, reading.answer.lang))
