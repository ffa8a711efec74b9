"""How each audience was told, in one of four words: from the ledger and the verdicts on the tellings, here alone.

Only the branch's own duties count. An early first report that is thin is never a fault; a late one, one left out, one
out of order, and a telling that guesses, blames, tells a private matter or makes a number smaller is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Literal

from engine.crisis_state import Telling
from engine.duties.ledger import Entry
from engine.judge.points import exchange_score
from engine.kinds import TOLD, Told
from engine.score import TESTS_FOR_TOP, no_better_than, rating
from engine.summary import Rating

Held = Literal["left_out", "made_smaller"]
"""What was held back from a superior: a fact that must be reported, or a part of its number."""
LATE_AT_TWICE = 40
"""What is left of 100 when a duty was done at twice its time, or later."""
PARTS_COST = 30
"""What all missing parts together cost at most."""
THIN_FIRST = 80
"""What a first word in time has at least, however thin."""
ORDER_COST = 30
HELD_BACK_CAP = 49


@dataclass(frozen=True, slots=True)
class EntryScore:
    """A duty that arose, with what it came to."""

    entry: Entry
    value: int | None
    """0 to 100; None where it was not yet due or is not the branch's."""


@dataclass(frozen=True, slots=True)
class AudienceScore:
    """How one audience was told."""

    audience: Told
    value: int
    rating: Rating
    owed: int
    """Duties that were due."""
    done: int
    in_time: int


def entry_scores(entries: Sequence[Entry], tellings: Sequence[Telling]) -> tuple[EntryScore, ...]:
    """Each entry with its value."""
    return tuple(EntryScore(entry, _value(entry, tellings)) for entry in entries if entry.state != "not_arisen")


def audience_scores(
    entries: Sequence[Entry], tellings: Sequence[Telling], held_back: bool = False
) -> tuple[AudienceScore, ...]:
    """Each audience to which something was due; one that nothing was owed to is not rated.

    Args:
        held_back: whether a report to the superior left out or made smaller what it must hold.
    """
    scores = entry_scores(entries, tellings)
    found = []
    for audience in TOLD:
        own = [one for one in scores if one.entry.duty.audience == audience and one.value is not None]
        if own:
            found.append(_audience(audience, own, held_back=held_back and audience == "superior"))
    return tuple(found)


def _audience(audience: Told, own: Sequence[EntryScore], *, held_back: bool) -> AudienceScore:
    values = [one.value for one in own if one.value is not None]
    value = round(fmean(values))
    if held_back:
        value = min(value, HELD_BACK_CAP)
    word = no_better_than(rating(value, TESTS_FOR_TOP), rating(min(values), TESTS_FOR_TOP))
    done = [one.entry for one in own if one.entry.done_ms is not None]
    in_time = [entry for entry in done if entry.state == "done"]
    return AudienceScore(audience, value, word, len(own), len(done), len(in_time))


def _value(entry: Entry, tellings: Sequence[Telling]) -> int | None:
    if entry.duty.owed_by != "branch" or entry.state in ("not_yet_due", "due"):
        return None
    if entry.done_ms is None:
        return 0
    value = 100 - _lateness_cost(entry)
    if entry.state == "done" and entry.duty.sort in ("first", "life"):
        value = max(THIN_FIRST, value - _parts_cost(entry))
    else:
        value -= _parts_cost(entry)
    if entry.before:
        value -= ORDER_COST
    if entry.telling is not None:
        value = min(value, _verdict_cap(tellings[entry.telling]))
    return max(0, value)


def _lateness_cost(entry: Entry) -> int:
    if not entry.late_ms or entry.due_ms is None or entry.arose_ms is None:
        return 0
    allowed = max(1, entry.due_ms - entry.arose_ms)
    return round((100 - LATE_AT_TWICE) * min(1.0, 0.4 + 0.6 * entry.late_ms / allowed))


def _parts_cost(entry: Entry) -> int:
    wanted = len(entry.duty.parts)
    return round(PARTS_COST * len(entry.parts_missing) / wanted) if wanted else 0


def _verdict_cap(telling: Telling) -> int:
    """What a fault in the words leaves: nothing of a private matter told; half of a guess, blame and the like."""
    verdict = telling.standing
    if verdict is None or not verdict.of_level("fault"):
        return 100
    if verdict.points and exchange_score(verdict.points) == 0:
        return 0
    return 60
