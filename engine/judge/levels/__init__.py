"""What each finding is worth once the whole answer was read: a label stays, its level may soften.

The rules look for what was said; here it is weighed against the rest of the answer and of the brief. It comes last,
since rules that come later look at the levels of those before them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from engine.judge.levels import barrage, care, echoes, premise, steps
from engine.judge.reading import Reading
from engine.judge.rulebook import rulebook
from engine.verdict import Finding, overlap

Levelled = Callable[[Reading, Sequence[Finding]], list[Finding]]

_OF: dict[str, Levelled] = {
    "repeats_negative": echoes.levelled,
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
    findings = reading.findings
    return [replace(one, level="noted") if _earns_nothing(one, findings) else one for one in findings]


def _earns_nothing(credit: Finding, findings: Sequence[Finding]) -> bool:
    """Whether the words of a credit carry a fault, or a rule voids it."""
    if credit.level != "credit":
        return False
    book = rulebook()
    return any(
        (one.level in ("fault", "check") and overlap(one, credit))
        or (credit.rule in book[one.rule].voids and (one.start is None or overlap(one, credit)))
        for one in findings
    )
