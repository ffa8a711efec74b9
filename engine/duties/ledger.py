"""The ledger: every duty of an incident, what made it due, and whether it was done, when, how and in which order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from engine.condition import Known
from engine.crisis import CrisisPlan
from engine.crisis_state import CrisisState, Owed, Telling
from engine.duties.policy import Duty
from engine.kinds import Channel

State = Literal["due", "done", "late", "missed", "not_yet_due", "not_arisen"]
"""due: owed, its time is not over; done in time; done late; missed: its time is over, or the drill is, and it was not
done; not_yet_due: the drill ended before its time; not_arisen: nothing made it due."""
LEAST: dict[str, tuple[str, ...]] = {"superior": ("what",)}
"""The parts without which a first word to an audience is none."""
CAMERA_MS = 300_000
"""Drill time in which a camera may get an approved sentence before the staff is told, if the staff is told in it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One duty, and one round of it where it comes again."""

    duty: Duty
    state: State
    round: int = 1
    arose_ms: int | None = None
    """Drill time at which it became owed."""
    due_ms: int | None = None
    done_ms: int | None = None
    channel: Channel | None = None
    telling: int | None = None
    """Which of the session's tellings did it, from 0."""
    parts_there: tuple[str, ...] = ()
    parts_missing: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    """Duties that should have come first and had not been done."""

    @property
    def late_ms(self) -> int:
        """By how much it was late; 0 where it was not."""
        if self.done_ms is None or self.due_ms is None:
            return 0
        return max(0, self.done_ms - self.due_ms)


def ledger(plan: CrisisPlan, state: CrisisState, now_ms: int, *, is_over: bool = False) -> tuple[Entry, ...]:
    """Every duty of the policy as it stands: those that arose in the order in which they did, then the others.

    Args:
        now_ms: drill time.
        is_over: whether the drill has ended, so that nothing more can be done.
    """
    duties = {duty.id: duty for duty in plan.policy.duties}
    owed = [(one, _first_doing(duties[one.duty], one, state, duties)) for one in state.owed if one.duty in duties]
    arose = {one.duty: one.at_ms for one, _ in reversed(owed)}
    done_at = {one.duty: doing[0] for one, doing in reversed(owed) if doing is not None}
    entries = []
    for one, doing in owed:
        duty = duties[one.duty]
        if doing is None:
            undone = _state_of_undone(one.due_ms, now_ms, is_over=is_over)
            entries.append(Entry(duty, undone, one.round, one.at_ms, one.due_ms))
        else:
            before = () if one.round > 1 else _skipped(duty, doing[0], duties, arose, done_at)
            entries.append(_done(duty, one, *doing, state, before))
    return (*entries, *(Entry(duty, "not_arisen") for duty in plan.policy.duties if duty.id not in arose))


def known_now(plan: CrisisPlan, state: CrisisState, now_ms: int) -> Known:
    """What conditions look at."""
    entries = ledger(plan, state, now_ms)
    done = {entry.duty.id for entry in entries if entry.done_ms is not None}
    missed = [entry for entry in entries if entry.state in ("missed", "late") and entry.duty.owed_by == "branch"]
    audiences = {telling.audience for telling in state.tellings if telling.audience is not None}
    return Known(
        findings=state.found,
        facts=state.facts,
        event=plan.event,
        decided={f"{taken.decision}/{taken.option}" for taken in state.taken},
        happened={inject for _, inject in state.came},
        told=done | audiences,
        missed={entry.duty.id for entry in missed} | {str(entry.duty.audience) for entry in missed},
        now_s=now_ms // 1000,
    )


def _done(
    duty: Duty, owed: Owed, done_ms: int, index: int | None, state: CrisisState, before: tuple[str, ...]
) -> Entry:
    """The entry of a duty that was done at a drill time, by a telling of some number or by none."""
    telling = None if index is None else state.tellings[index]
    heard = telling.parts if telling else ()
    return Entry(
        duty=duty,
        state="done" if done_ms <= owed.due_ms else "late",
        round=owed.round,
        arose_ms=owed.at_ms,
        due_ms=owed.due_ms,
        done_ms=done_ms,
        channel=telling.channel if telling else None,
        telling=index,
        parts_there=tuple(part for part in duty.parts if part in heard),
        parts_missing=tuple(part for part in duty.parts if part not in heard) if telling else (),
        before=before,
    )


def _state_of_undone(due_ms: int, now_ms: int, *, is_over: bool) -> State:
    if now_ms > due_ms:
        return "missed"
    return "not_yet_due" if is_over else "due"


def _first_doing(duty: Duty, owed: Owed, state: CrisisState, duties: dict[str, Duty]) -> tuple[int, int | None] | None:
    """When the branch did what it owes, and by which telling: a first word may have come before anyone owed it."""
    if duty.owed_by != "branch":
        return None
    earliest, latest = _earliest(duty, owed), _latest(owed, state)
    told = (
        (telling.at_ms, index)
        for index, telling in enumerate(state.tellings)
        if earliest <= telling.at_ms < latest
        and does(duty, telling)
        and not _was_for_another(duty, owed, telling, state, duties)
    )
    acted: Iterable[tuple[int, int | None]] = ()
    if duty.audience is None:
        acted = ((at_ms, None) for at_ms, done in state.actions if done == duty.id and at_ms >= earliest)
    return min(chain(told, acted), key=lambda one: one[0], default=None)


def _was_for_another(duty: Duty, owed: Owed, telling: Telling, state: CrisisState, duties: dict[str, Duty]) -> bool:
    """Whether help was called before this fell to anyone, for something else that had: the crowd, not who fell ill."""
    if duty.audience is not None or telling.at_ms >= owed.at_ms:
        return False
    had_arisen = [duties[other.duty] for other in state.owed if other.at_ms <= telling.at_ms and other.duty in duties]
    return any(other.id != duty.id and telling.desk in other.desks for other in had_arisen)


def _earliest(duty: Duty, owed: Owed) -> int:
    """Drill time from which on it can be done: a follow-up comes after what made it due."""
    if owed.round > 1 or duty.sort == "follow_up":
        return owed.at_ms + 1
    return owed.at_ms if duty.sort == "closing" else 0


def _latest(owed: Owed, state: CrisisState) -> float:
    """Drill time from which on the next round is what is done."""
    later = [other.at_ms for other in state.owed if other.duty == owed.duty and other.round == owed.round + 1]
    return later[0] + 1 if later else float("inf")


def lost_ms(duty: Duty, due_ms: int | None) -> int:
    """Drill time at which a round of a follow-up is lost: half of the time to the next one is over."""
    return (due_ms or 0) + (duty.every_s or 0) * 500


def does(duty: Duty, telling: Telling) -> bool:
    """Whether a telling is one that the duty asks for, however much it holds."""
    if not duty.is_done_by(telling.audience, telling.channel, telling.desk):
        return False
    if telling.verdict is None:
        return True
    least = LEAST.get(duty.audience or "", ())
    says_something = not duty.parts or not duty.audience or any(part in telling.parts for part in duty.parts)
    return says_something and all(part in telling.parts for part in least)


def _skipped(
    duty: Duty, done_ms: int, duties: dict[str, Duty], arose: dict[str, int], done_at: dict[str, int]
) -> tuple[str, ...]:
    skipped = [
        earlier
        for earlier in duty.after
        if arose.get(earlier, done_ms + 1) <= done_ms and done_at.get(earlier, done_ms + 1) > done_ms
    ]
    if duty.audience == "media" and done_ms <= CAMERA_MS:
        staff = [one for one in skipped if one in duties and duties[one].audience == "staff"]
        skipped = [one for one in skipped if one not in staff or done_at.get(one, CAMERA_MS + 1) > CAMERA_MS]
    return tuple(skipped)
