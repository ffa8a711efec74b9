"""A first sentence that is too long to be heard."""

from __future__ import annotations

from collections.abc import Iterable

from engine.judge.length import count
from engine.judge.reading import Reading
from engine.regex import regex
from engine.verdict import Finding

LONGEST = {"zh": 60, "en": 45}
"""Derived: twice nine seconds, the length of a sound bite, at the pace of `engine.judge.length`."""
_STOP = regex(r"[,，、。;；:：!！?？…]|\.(?:\s|$)")
"""Without one the answer was dictated, and nobody can say where its sentences end."""


def check(reading: Reading) -> Iterable[Finding]:
    """An advice on the sentence; none where it is told already that the answer to the question came late in it."""
    answer = reading.answer
    if not answer.sentences or reading.found("late_answer") or not _STOP.search(answer.plain):
        return
    length = count(answer[answer.sentences[0]], answer.lang)
    if length > LONGEST[answer.lang]:
        yield reading.mark("long_opening", "advice", answer.sentences[0], params={"length": str(length)})
