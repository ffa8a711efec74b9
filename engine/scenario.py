"""A scenario as it is played: resolved, checked, and written whole into the first event of a journal."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from engine.condition import Condition
from engine.exchange import Brief
from engine.kinds import FORMATS, Authority, Format, Lang, QuestionKind, Truth


@dataclass(frozen=True, slots=True)
class Reporter:
    """Who asks."""

    name: str
    outlet: str
    manner: str


@dataclass(frozen=True, slots=True)
class Reference:
    """An answer that its author would stand by, and why it works."""

    answer: str
    why: str


DecoyFault = Literal["unconfirmed", "unauthorised", "off_point", "inward"]


@dataclass(frozen=True, slots=True)
class Decoy:
    """A sentence that sounds like a key message and is none."""

    id: str
    text: str
    fault: DecoyFault
    note: str
    """Why it does not belong."""


@dataclass(frozen=True, slots=True)
class Sample:
    """An answer of some manager's, for a room to criticise first."""

    question: str
    """Id of the question or barrage."""
    answer: str


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


@dataclass(frozen=True, slots=True)
class Scenario:
    """One incident, ready to be played."""

    id: str
    incident: str
    lang: Lang
    title: str
    grade: int
    """1 to 3 stars."""
    minutes: int
    """About how long a drill takes."""
    summary: str
    role: str
    brief: Brief
    reporter: Reporter
    authority: Authority = "full"
    harmed: bool = False
    """Whether people have come to harm."""
    resolved: Truth = "unknown"
    """Whether the incident is over."""
    people: tuple[str, ...] = ()
    """Names of the bank's own people that may be said."""
    decoys: tuple[Decoy, ...] = ()
    """For the preparation: what stands among the key messages and is none."""
    sample: Sample | None = None
    switches: dict[str, bool] = field(default_factory=dict)
    """Doctrine switches for the judge."""
    rapid_fire: PressPlan | None = None
    negative_premise: PressPlan | None = None

    @property
    def formats(self) -> tuple[Format, ...]:
        """The formats that it can be played in."""
        return tuple(name for name in FORMATS if self.plan(name) is not None)

    def plan(self, format_: Format) -> PressPlan | None:
        """How a format runs here; None where the scenario has no such part."""
        return self.rapid_fire if format_ == "rapid_fire" else self.negative_premise
