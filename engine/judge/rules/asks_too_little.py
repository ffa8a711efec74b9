"""A reporter was spoken with, and nobody knows who it was, or how to come back to them."""

from __future__ import annotations

from collections.abc import Iterable

from engine.judge.intake import (
    ENOUGH,
    asked_before,
    asked_for,
    given_by_reporter,
    is_received_now,
    names_of,
    said_something,
)
from engine.judge.reading import Reading
from engine.judge.words.press import FIELDS
from engine.verdict import Finding


def check(reading: Reading) -> Iterable[Finding]:
    """An advice, unless three of the five are known, or were asked for earlier."""
    if not is_received_now(reading.exchange) or not said_something(reading) or asked_before(reading.exchange):
        return
    asked = set(asked_for(reading.answer))
    known = asked | given_by_reporter(reading)
    if len(known) < ENOUGH:
        missing = names_of(set(FIELDS) - known, reading)
        yield reading.missing("asks_too_little", "advice", case="some" if asked else "", missing=missing)
