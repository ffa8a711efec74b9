"""How the press formats run in a scenario: questions and barrages, what follows them, clocks."""

from __future__ import annotations

from dataclasses import dataclass

from engine.condition import Condition
from engine.kinds import QuestionKind, Truth


@dataclass(frozen=True, slots=True)
class Reference:
    """An answer that its author would stand by, and why it works."""

    answer: str
    why: str


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What the reporter comes back with when the last answer gave him the opening."""

    id: str
    when: Condition
    text: str
    """May hold {quote}, the words that the speaker said."""
    kind: QuestionKind = "leading"
    premise: Truth = "unknown"
    loaded: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PressQuestion:
    """One question, or one barrage: then `asks` holds its questions, in one breath."""

    id: str
    asks: tuple[str, ...]
    kind: QuestionKind
    line: str
    """The line of attack that it belongs to."""
    reference: Reference
    premise: Truth = "unknown"
    loaded: tuple[str, ...] = ()
    answered_by: tuple[tuple[str, ...], ...] = ()
    cut_in: str = ""
    """What the reporter throws in when the time is out; empty: a standing phrase."""
    follow_ups: tuple[FollowUp, ...] = ()
    reworded: tuple[str, ...] = ()
    """The same in other words, for another try."""


@dataclass(frozen=True, slots=True)
class GivesUp:
    """When the reporter lets a line of attack go."""

    after: int
    """Clean answers in a row, on one line, that each landed a key message."""
    text: str


@dataclass(frozen=True, slots=True)
class PressPlan:
    """How a press format runs in this scenario."""

    questions: tuple[PressQuestion, ...]
    answer_seconds: int
    """Seconds on air for one answer."""
    cut_in_seconds: int
    """Seconds left after the reporter cut in."""
    follow_ups: tuple[FollowUp, ...] = ()
    """Used where a question has none of its own that fits."""
    gives_up: GivesUp | None = None
