"""Where a crisis stands: part of a session, and like it the fold of its events."""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.kinds import Channel, Told
from engine.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Telling:
    """An audience that was told something, or help that was called."""

    at_ms: int
    audience: Told | None
    channel: Channel
    desk: str
    text: str
    ticked: tuple[str, ...] = ()
    verdict: Verdict | None = None
    """None only between the telling and its verdict."""
    parts: dict[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    """Each part that was there -> where its words stand in the text; of one that was only ticked, nowhere."""


@dataclass(frozen=True, slots=True)
class Taken:
    """An option that was taken."""

    at_ms: int
    decision: str
    option: str
    by_time: bool


@dataclass(frozen=True, slots=True)
class Owed:
    """A duty that has arisen, and the round of it."""

    at_ms: int
    duty: str
    due_ms: int
    round: int = 1


@dataclass(frozen=True, slots=True)
class CrisisState:
    """What has happened in a crisis so far."""

    facts: dict[str, int] = field(default_factory=dict)
    """The board."""
    came: tuple[tuple[int, str], ...] = ()
    """Injects that came: drill time and id."""
    asked: tuple[tuple[str, int], ...] = ()
    """Decisions that are open: id, and the drill time at which time decides."""
    taken: tuple[Taken, ...] = ()
    tellings: tuple[Telling, ...] = ()
    owed: tuple[Owed, ...] = ()
    actions: tuple[tuple[int, str], ...] = ()
    """Duties that are no tellings and were done: drill time and id."""
    doors: tuple[tuple[int, str], ...] = ()
    """Who came to the door: drill time and id."""
    door: str = ""
    """Who stands there now; empty where nobody does."""
    history: tuple[tuple[int, dict[str, int]], ...] = ()
    """The board over time: each change with its drill time, and the facts that changed."""
    ending: str = ""
