"""judge(exchange) -> verdict. Pure: the same exchange gives the same verdict everywhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from engine.exchange import Exchange
from engine.judge.intake import asks_courteously, is_excused
from engine.judge.learned import Learned, SecondLook
from engine.judge.levels import settled
from engine.judge.network import shipped_weights
from engine.judge.plain_question import plainly_answered
from engine.judge.points import exchange_score, points_of, tested_points
from engine.judge.reading import Reading
from engine.judge.rulebook import Rule, check_of, rulebook
from engine.verdict import LABELS, Finding, Verdict

VERSION = 2
"""Goes up when the same exchange may get another verdict; written into every journal."""


class Judge:
    """Judges exchanges by the rules of the open book.

    Args:
        rules: ids of the rules whose findings are wanted; all of them where None.
        switches: a rule's switch -> on or off. Switches change findings that are not labels.
        learned: where the weights for the second look come from.
    """

    def __init__(
        self,
        rules: Sequence[str] | None = None,
        switches: Mapping[str, bool] | None = None,
        learned: Learned = shipped_weights,
    ) -> None:
        self.switches = dict(switches or {})
        self.wanted = None if rules is None else frozenset(rules)
        self.learned = learned
        self._checks = tuple((rule.id, check_of(rule.id)) for rule in rulebook().values() if self._is_on(rule))

    def judge(self, exchange: Exchange) -> Verdict:
        """The verdict on one exchange; never raises, whatever the answer holds."""
        reading = self.read(exchange)
        findings = tuple(one for one in reading.findings if self.wanted is None or one.rule in self.wanted)
        fired = {finding.rule for finding in findings}
        points = points_of(tested_points(reading), reading.findings)
        return Verdict(
            delivered=reading.delivered,
            labels=tuple(label for label in LABELS if label in fired and label != "delivered"),
            findings=findings,
            points=points,
            score=exchange_score(points),
        )

    def read(self, exchange: Exchange) -> Reading:
        """The exchange with all that the rules find in it: each rule's patterns, then the second look at its label."""
        reading = Reading(exchange, self.switches)
        second_look = SecondLook(reading, self.learned(exchange.lang))
        for rule_id, check in self._checks:
            found = second_look.weighed(rule_id, list(check(reading)))
            reading.findings.extend(one for one in found if not _is_answered(one, reading))
        reading.findings = [_pardoned(one, reading) for one in reading.findings]
        reading.findings = settled(reading)
        return reading

    def _is_on(self, rule: Rule) -> bool:
        return rule.kind == "core" or rule.switch is None or self.switches.get(rule.switch, rule.switched_on)


def _is_answered(finding: Finding, reading: Reading) -> bool:
    """Whether only the wording sounds like a refusal, in a plain answer to a plain question."""
    return finding.rule == "stonewalls" and finding.level == "check" and plainly_answered(reading)


def _pardoned(finding: Finding, reading: Reading) -> Finding:
    """The finding, noted only where the press was asked, as it has to be, for whom and by when it asks."""
    is_right = asks_courteously(reading, finding) or is_excused(reading, finding)
    return replace(finding, level="noted") if is_right else finding
