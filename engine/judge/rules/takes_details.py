"""Who may not speak takes down who asks, for whom, about what, how to reach them and by when."""

from __future__ import annotations

from collections.abc import Iterable

from engine.judge.intake import ENOUGH, asked_before, asked_for, faces_press, names_of
from engine.judge.reading import Reading, join
from engine.judge.text import Span
from engine.verdict import Finding

_LONGEST = {"zh": 60, "en": 180}
"""Characters of a stretch that is shown whole; of a longer one, the first detail is."""


def check(reading: Reading) -> Iterable[Finding]:
    """A credit on the words that ask for at least three of the five, those asked for earlier counted."""
    if not faces_press(reading.exchange):
        return
    asked = asked_for(reading.answer)
    fields = set(asked) | asked_before(reading.exchange)
    if asked and len(fields) >= ENOUGH:
        spans = sorted(asked.values(), key=lambda span: span.start)
        yield reading.mark(
            "takes_details", "credit", _shown(reading, spans), params={"which": names_of(fields, reading)}
        )


def _shown(reading: Reading, spans: list[Span]) -> Span:
    whole = join(spans)
    return whole if whole.end - whole.start <= _LONGEST[reading.answer.lang] else spans[0]
