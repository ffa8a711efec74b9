"""A first sentence that is too long to be heard."""

from __future__ import annotations

from collections.abc import Iterable

from engine.judge.length import count
from engine.judge.reading import Reading
from engine.verdict import Finding

LONGEST = {"zh": 45, "en": 30}
"""English: "5 critical elements to an effective message"; Chinese: derived from nine seconds at a newsreader's pace."""


def check(reading: Reading) -> Iterable[Finding]:
    """An advice on the sentence."""
    answer = reading.answer
    if not answer.sentences:
        return
    length = count(answer[answer.sentences[0]], answer.lang)
    if length > LONGEST[answer.lang]:
        yield reading.mark("long_opening", "advice", answer.sentences[0], params={"length": str(length)})
