"""The duty report: everything that a crisis has shown, worked out once; pages, files and screens only lay it out."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import fmean
from typing import Literal

from engine.crisis import CrisisPlan
from engine.crisis_state import CrisisState
from engine.duties.ledger import Entry, ledger
from engine.duties.rating import AudienceScore, EntryScore, audience_scores, entry_scores
from engine.duties.truths import Truth, held_back, truths
from engine.score import BEST_FIRST, no_better_than, worst
from engine.session import Session
from engine.summary import Rating

MomentKind = Literal["inject", "telling", "decision", "door", "answer", "action", "missed", "ending"]


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing in the timeline."""

    at_ms: int
    kind: MomentKind
    ref: str
    """Id of the inject, duty, door, ending; `decision/option`; of a telling or an answer its place, from 0."""


@dataclass(frozen=True, slots=True)
class DutyReport:
    """Whom one told, when and what."""

    plan: CrisisPlan
    state: CrisisState
    entries: tuple[Entry, ...]
    """The branch's duties that arose, in the order in which they did."""
    others: tuple[Entry, ...]
    """What others owed."""
    not_arisen: tuple[Entry, ...]
    scores: tuple[EntryScore, ...]
    audiences: tuple[AudienceScore, ...]
    truths: tuple[Truth, ...]
    timeline: tuple[Moment, ...]
    overall: Rating | None
    """Of all audiences; never better than its weakest by more than one step. None where nothing was due."""

    @property
    def due(self) -> int:
        """How many of the branch's duties fell due."""
        return sum(entry.state in ("done", "late", "missed") for entry in self.entries)

    @property
    def in_time(self) -> int:
        """How many were done in time."""
        return sum(entry.state == "done" for entry in self.entries)


def duty_report(session: Session, now_ms: int | None = None) -> DutyReport:
    """The report of a crisis so far.

    Args:
        session: of the format branch_crisis.
        now_ms: drill time; that of the latest event where left out.

    Raises:
        ValueError: the session is of another format.
    """
    plan, state = session.started.scenario.branch_crisis, session.crisis
    if plan is None or state is None:
        raise ValueError("not a branch crisis")
    at_ms = session.at_ms if now_ms is None else now_ms
    entries = ledger(plan, state, at_ms, is_over=bool(session.ended))
    own = tuple(one for one in entries if one.duty.owed_by == "branch" and one.state != "not_arisen")
    found = truths(plan, state, session.started.scenario.brief, session.started.scenario.lang)
    audiences = audience_scores(own, state.tellings, session.ended != "given_up" and held_back(found))
    return DutyReport(
        plan=plan,
        state=state,
        entries=own,
        others=tuple(one for one in entries if one.duty.owed_by != "branch" and one.state != "not_arisen"),
        not_arisen=tuple(one for one in entries if one.state == "not_arisen"),
        scores=entry_scores(own, state.tellings),
        audiences=audiences,
        truths=found,
        timeline=_timeline(session, state, own),
        overall=_overall(audiences),
    )


def _overall(audiences: tuple[AudienceScore, ...]) -> Rating | None:
    if not audiences:
        return None
    words = [one.rating for one in audiences]
    mean = BEST_FIRST[round(fmean(map(BEST_FIRST.index, words)))]
    return no_better_than(mean, worst(words))


def _timeline(session: Session, state: CrisisState, entries: tuple[Entry, ...]) -> tuple[Moment, ...]:
    moments = [Moment(at_ms, "inject", inject) for at_ms, inject in state.came]
    moments += [Moment(one.at_ms, "telling", str(index)) for index, one in enumerate(state.tellings)]
    moments += [Moment(one.at_ms, "decision", f"{one.decision}/{one.option}") for one in state.taken]
    moments += [Moment(at_ms, "door", door) for at_ms, door in state.doors]
    moments += [Moment(at_ms, "action", duty) for at_ms, duty in state.actions]
    moments += [
        Moment(asked.at_ms + asked.takes[0].air_ms, "answer", str(index))
        for index, asked in enumerate(session.asked)
        if asked.takes
    ]
    moments += [Moment(one.due_ms or 0, "missed", one.duty.id) for one in entries if one.state == "missed"]
    if state.ending:
        moments.append(Moment(session.at_ms, "ending", state.ending))
    return tuple(sorted(moments, key=lambda moment: moment.at_ms))
