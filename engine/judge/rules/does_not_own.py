"""What is true in the question, and is passed over."""

from __future__ import annotations

from collections.abc import Iterable

from engine.judge.owning import is_tested, is_touched, owns_up, premise_lines
from engine.judge.reading import Reading
from engine.verdict import Finding


def check(reading: Reading) -> Iterable[Finding]:
    """One advice without words, where the fact is denied, or neither said nor touched, nor anything owned up to."""
    if not is_tested(reading) or reading.found("owns_it") or not premise_lines(reading):
        return
    near = reading.found("accepts_premise") or next(owns_up(reading), None) is not None or is_touched(reading)
    if reading.found("denies_confirmed") or not near:
        yield reading.missing("does_not_own", "advice")
