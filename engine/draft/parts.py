"""A draft in its parts: each is judged as one answer."""

from __future__ import annotations

from dataclasses import dataclass

from engine.draft.frame import above_the_signature, body
from engine.draft.kind import DraftKind
from engine.draft.pairs import pairs
from engine.kinds import Lang


@dataclass(frozen=True, slots=True)
class Part:
    """An answer in a draft: code points from start up to, not including, end."""

    start: int
    end: int
    whole_start: int
    """The same with title, address and signature: what stands there was told, too."""
    whole_end: int
    question: str = ""
    """What it answers; empty for a text of its own."""


def parts_of(text: str, kind: DraftKind, lang: Lang) -> tuple[Part, ...]:
    """The parts of a draft, in their order; none where nothing is written."""
    if kind == "qa":
        return tuple(_answers(text, lang))
    start, end = body(text, lang)
    if start >= end:
        return ()
    return (Part(start, end, len(text) - len(text.lstrip()), len(text.rstrip())),)


def _answers(text: str, lang: Lang) -> list[Part]:
    found = pairs(text)
    made = [Part(pair.start, pair.end, pair.start, pair.end, pair.question) for pair in found]
    if made:
        last = made[-1]
        end = above_the_signature(text, last.start, last.end, lang)
        while end > last.start and text[end - 1].isspace():
            end -= 1
        made[-1] = Part(last.start, end, last.start, last.end, last.question)
    return made
