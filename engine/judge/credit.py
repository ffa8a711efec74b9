"""Which praise stands: what is praised carries no fault."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engine.judge.rulebook import rulebook
from engine.verdict import Finding, overlap


def settled(findings: Sequence[Finding]) -> list[Finding]:
    """The findings, with each credit that is none noted only: its words carry a fault, or a rule voids it."""
    return [
        replace(one, level="noted") if one.level == "credit" and earns_nothing(one, findings) else one
        for one in findings
    ]


def earns_nothing(credit: Finding, findings: Sequence[Finding]) -> bool:
    """Whether a credit is none beside these findings."""
    book = rulebook()
    return any(
        (one.level in ("fault", "check") and overlap(one, credit))
        or (credit.rule in book[one.rule].voids and (one.start is None or overlap(one, credit)))
        for one in findings
    )
