"""The crisis of a scenario: what happens by the clock, what has to be decided, who comes to the door, how it ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from engine.condition import Condition
from engine.duties.policy import Policy
from engine.press_plan import FollowUp, PressQuestion

DoorKind = Literal["reporter", "phone", "written", "livestream", "hidden"]
"""A reporter at the door, one on the phone, a written request, a customer who streams, a hidden camera."""


CUSTOMERS: tuple[DoorKind, ...] = ("livestream", "hidden")
"""Who comes as a customer, whatever they hold in their hand."""
ALWAYS = Condition()


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of one fact: set to a value, or moved by an amount."""

    fact: str
    by: int = 0
    to: int | None = None


@dataclass(frozen=True, slots=True)
class Drift:
    """What time does by itself while a condition holds."""

    fact: str
    by: int
    """Added every `each_s` seconds of drill time."""
    each_s: int
    when: Condition = ALWAYS


@dataclass(frozen=True, slots=True)
class Inject:
    """Something that happens: at a time, on a condition, or both."""

    id: str
    text: str
    when: Condition
    """`after_s` in it is its time."""
    who: str = ""
    """Who says or brings it; empty: it is seen."""
    changes: tuple[Change, ...] = ()
    decision: str = ""
    """Id of the decision that it asks for."""
    door: str = ""
    """Id of who comes to the door with it."""
    is_contingency: bool = False
    """Whether it comes only when the drill has stalled: nothing done for five minutes of drill time."""


@dataclass(frozen=True, slots=True)
class Option:
    """One way to decide."""

    id: str
    text: str
    then: str
    """What comes of it, told at once."""
    note: str
    """What there is to say about it in the debrief; no option is simply right."""
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """A dilemma."""

    id: str
    text: str
    options: tuple[Option, ...]
    within_s: int
    """Seconds of drill time to decide in."""
    otherwise: str
    """Id of the option that time takes where nobody decides."""


@dataclass(frozen=True, slots=True)
class Door:
    """Someone at the door, or on the phone, who wants an answer."""

    id: str
    kind: DoorKind
    who: str
    """Name and outlet, or what one sees."""
    opening: str
    """What they say first; the answer to it is the reception."""
    questions: tuple[PressQuestion, ...] = ()
    """Asked after the reception, barrages and single ones, where the speaker may speak."""
    answer_seconds: int = 40
    follow_ups: tuple[FollowUp, ...] = ()
    """Used where a question has none of its own that fits."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How it came out."""

    id: str
    when: Condition
    """Looked at when time is up, in the author's order; the last has none."""
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class CrisisPlan:
    """How the format branch_crisis runs in a scenario."""

    policy: Policy
    event: str
    """The class of the incident, of those in the policy."""
    starts_at: str
    """Time of day of the alarm, as `09:05`."""
    length_s: int
    """Seconds of drill time from the alarm to the closing."""
    speed: int
    """Seconds of drill time that pass in one, where no text box is open and nobody is at the door."""
    board: dict[str, int]
    """Facts at the alarm; those named here are shown."""
    injects: tuple[Inject, ...]
    decisions: tuple[Decision, ...]
    endings: tuple[Ending, ...]
    drifts: tuple[Drift, ...] = ()
    doors: tuple[Door, ...] = ()
    holding_s: int = 900
    """Seconds of drill time at which the first minutes end and the holding phase begins."""
    must_report: tuple[str, ...] = ()
    """What a report to the superior must not leave out or make smaller, as sentences with their numbers."""
