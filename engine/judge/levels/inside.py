"""What is told inside the bank is no sound bite: only what is wrong there, too, counts, and the parts that it needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engine.judge.intake import told_inside
from engine.judge.reading import Reading
from engine.verdict import LABELS, Finding

_COUNTS = frozenset(
    {
        "report_parts",
        "staff_parts",
        "holding_parts",
        "speculates",
        "shifts_blame",
        "hostile",
        "discloses_private",
        "denies_confirmed",
    }
)
"""Rules that hold for superiors, one's own people and one's own press desk as for the public."""
_ON_AIR = frozenset({"long_answer", "long_opening", "too_many_messages", "says_thrice", "three_positives"})
"""Rules about what is broadcast: they hold for what the public hears, not for a notice or a word to those present."""


def levelled(reading: Reading, findings: Sequence[Finding]) -> list[Finding]:
    """The findings that count for whom it is told to; a label of another rule stays, noted only."""
    exchange = reading.exchange
    if told_inside(exchange):
        kept = [one if one.rule in _COUNTS else replace(one, level="noted") for one in findings]
        return [one for one in kept if one.rule in _COUNTS or one.rule in LABELS]
    if exchange.question is None and exchange.audience == "customer":
        return [one for one in findings if one.rule not in _ON_AIR]
    return list(findings)
