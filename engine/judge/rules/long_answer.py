"""An answer that goes on after it was heard."""

from __future__ import annotations

from collections.abc import Iterable

from engine.judge.length import count, seconds
from engine.judge.reading import Reading
from engine.verdict import Finding

LONGEST = {"zh": 190, "en": 120}
"""Derived: under a minute on air, at a speaking pace of 200 characters or 150 words a minute."""


def check(reading: Reading) -> Iterable[Finding]:
    """An advice on the whole, with how long it takes to say."""
    answer = reading.answer
    length = count(answer.plain, answer.lang)
    if length > LONGEST[answer.lang]:
        yield reading.missing("long_answer", "advice", length=str(length), seconds=str(seconds(length, answer.lang)))
