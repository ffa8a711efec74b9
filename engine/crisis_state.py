"""Where a crisis stands: part of a session, and like it the fold of its events."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from engine import events
from engine.kinds import Channel, Told
from engine.verdict import Verdict

if TYPE_CHECKING:
    from engine.events import Event, FindingOverruled
    from engine.rulings import Standing


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
    rulings: tuple[FindingOverruled, ...] = ()
    """The trainer's rulings on it, in the order in which they were given."""
    ruled: Standing | None = None
    """What stands after the rulings; None where there are none."""

    @property
    def standing(self) -> Verdict | None:
        """The verdict that counts: the judge's, with the trainer's word in it."""
        return self.ruled.verdict if self.ruled else self.verdict


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
    found: tuple[str, ...] = ()
    """The rules that found something in the answer or telling given last."""
    history: tuple[tuple[int, dict[str, int]], ...] = ()
    """The board over time: each change with its drill time, and the facts that changed."""
    ending: str = ""


def after_event(state: CrisisState, at_ms: int, event: Event) -> CrisisState:
    """The state after one more event; one that is no crisis's leaves it as it is."""
    match event:
        case events.FactsChanged(facts):
            return replace(state, facts={**state.facts, **facts}, history=(*state.history, (at_ms, facts)))
        case events.InjectCame(inject):
            return replace(state, came=(*state.came, (at_ms, inject)))
        case events.DecisionAsked(decision, until_ms):
            others = tuple(one for one in state.asked if one[0] != decision)
            return replace(state, asked=(*others, (decision, until_ms)))
        case events.Decided(decision, option, by_time):
            still_open = tuple(one for one in state.asked if one[0] != decision)
            return replace(state, asked=still_open, taken=(*state.taken, Taken(at_ms, decision, option, by_time)))
        case events.DutyArose(duty, due_ms, number):
            return replace(state, owed=(*state.owed, Owed(at_ms, duty, due_ms, number)))
        case events.ActionDone(duty):
            return replace(state, actions=(*state.actions, (at_ms, duty)))
        case events.EndingReached(ending):
            return replace(state, ending=ending)
        case _:
            return _told_or_at_door(state, at_ms, event)


def _told_or_at_door(state: CrisisState, at_ms: int, event: Event) -> CrisisState:
    match event:
        case events.TellingGiven() as given:
            telling = Telling(at_ms, given.audience, given.channel, given.desk, given.text, given.ticked)
            return replace(state, tellings=(*state.tellings, telling))
        case events.TellingJudged(verdict, parts) if state.tellings:
            judged = replace(state.tellings[-1], verdict=verdict, parts=parts)
            return replace(state, tellings=(*state.tellings[:-1], judged), found=_found(verdict))
        case events.AnswerJudged(_, verdict):
            return replace(state, found=_found(verdict))
        case events.DoorOpened(door):
            return replace(state, door=door, doors=(*state.doors, (at_ms, door)))
        case events.DoorClosed():
            return replace(state, door="")
        case _:
            return state


def _found(verdict: Verdict) -> tuple[str, ...]:
    return tuple(dict.fromkeys(finding.rule for finding in verdict.shown()))
