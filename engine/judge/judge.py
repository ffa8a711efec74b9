"""judge(exchange) -> verdict. Pure: the same exchange gives the same verdict everywhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engine.exchange import Exchange
from engine.judge.points import exchange_score, tested_points
from engine.judge.reading import Reading
from engine.judge.rulebook import Rule, check_of, rulebook
from engine.plain_text import quotable
from engine.verdict import LABELS, Finding, Verdict

VERSION = 1
"""Goes up when the same exchange may get another verdict; written into every journal."""


class Judge:
    """Judges exchanges by the rules of the open book.

    Args:
        rules: ids of the rules to ask, in their order; all of them where None.
        switches: a rule's switch -> on or off. Switches change findings that are not labels.
    """

    def __init__(self, rules: Sequence[str] | None = None, switches: Mapping[str, bool] | None = None) -> None:
        book = rulebook()
        self.switches = dict(switches or {})
        self.rules: tuple[Rule, ...] = tuple(
            rule for rule in book.values() if (rules is None or rule.id in rules) and self._is_on(rule)
        )
        self._checks = tuple(check_of(rule.id) for rule in self.rules)

    def judge(self, exchange: Exchange) -> Verdict:
        """The verdict on one exchange; never raises, whatever the answer holds."""
        reading = Reading(exchange, self.switches)
        for check in self._checks:
            reading.findings.extend(check(reading))
        findings = tuple(reading.findings)
        fired = {finding.rule for finding in findings}
        points = tested_points(reading)
        return Verdict(
            delivered=reading.delivered,
            labels=tuple(label for label in LABELS if label in fired and label != "delivered"),
            findings=findings,
            points=points,
            score=exchange_score(points),
        )

    def _is_on(self, rule: Rule) -> bool:
        return rule.kind == "core" or rule.switch is None or self.switches.get(rule.switch, True)


def prose(finding: Finding, lang: str) -> tuple[str, str]:
    """What a finding says to the speaker, and what to do instead, in the exchange's language."""
    rule = rulebook()[finding.rule]
    values = {"quote": quotable(finding.quote or ""), "echo": "", **finding.params}
    side = "zh" if lang == "zh" else "en"
    return (_filled(getattr(rule.message, side), values), _filled(getattr(rule.instead, side), values))


def _filled(template: str, values: Mapping[str, str]) -> str:
    for name, value in values.items():
        template = template.replace("{" + name + "}", value)
    return template
