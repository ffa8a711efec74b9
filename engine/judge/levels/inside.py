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
_TO_STAFF = _COUNTS - {"hostile", "shifts_blame"}
"""An order to one's own people is curt, and names whom it is for."""
_ON_AIR = frozenset(
    {"long_answer", "long_opening", "late_answer", "too_many_messages", "says_thrice", "three_positives"}
)
"""Rules about what is broadcast: they hold for what the public hears, not for a notice or a word to those present."""


def levelled(reading: Reading, findings: Sequence[Finding]) -> list[Finding]:
    """The findings that count for whom it is told to; a label of another rule stays, noted only."""
    exchange = reading.exchange
    if told_inside(exchange):
        counts = _TO_STAFF if exchange.audience == "staff" else _COUNTS
        if exchange.audience == "media" and exchange.authority != "full":
            # One's own press desk is handed a request; what goes to the press comes from there.
            counts -= {"holding_parts"}
        kept = [one if one.rule in counts else replace(one, level="noted") for one in findings]
        return [one for one in kept if one.rule in counts or one.rule in LABELS]
    if exchange.question is None and exchange.audience == "customer":
        return [one for one in findings if one.rule not in _ON_AIR]
    return list(findings)
