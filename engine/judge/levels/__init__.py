"""What each finding is worth once the whole answer was read: a label stays, its level may soften.

The rules look for what was said; here it is weighed against the rest of the answer and of the brief. It comes last,
since rules that come later look at the levels of those before them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from engine.judge import credit
from engine.judge.levels import barrage, care, echoes, inside, premise, steps
from engine.judge.reading import Reading
from engine.verdict import Finding

Levelled = Callable[[Reading, Sequence[Finding]], list[Finding]]

_OF: dict[str, Levelled] = {
    "repeats_negative": echoes.levelled,
    "denial_first": echoes.headline_levelled,
    "accepts_premise": premise.levelled,
    "chases_barrage": barrage.levelled,
    "empathizes": care.levelled,
    "commits_followup": steps.levelled,
}
"""A rule -> what settles the levels of its findings."""


def settled(reading: Reading) -> list[Finding]:
    """The findings at their last level, in their order; a credit that is none is noted only."""
    for rule, levelled in _OF.items():
        found = reading.found(rule)
        if found:
            fresh = iter(levelled(reading, found))
            reading.findings = [next(fresh) if one.rule == rule else one for one in reading.findings]
    return inside.levelled(reading, credit.settled(reading.findings))
