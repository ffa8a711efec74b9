"""From findings to points: which points an exchange tested, and how each came out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from engine.exchange import Exchange
from engine.judge.intake import faces_press, owes_key_messages
from engine.judge.reading import PICTURED, Reading
from engine.judge.rulebook import rulebook
from engine.verdict import Finding, Level, Point

WEIGHTS: dict[Point, int] = {
    "message": 35,
    "premise": 25,
    "wording": 20,
    "relevance": 20,
    "empathy": 10,
    "step": 10,
    "conduct": 20,
}
"""What a point weighs in an exchange's score, beside the others that it tested."""
SOFTENED = 4
"""A fault that was softened to advice takes this part of what it would have taken."""


def points_of(tested: Iterable[str], findings: Sequence[Finding]) -> dict[str, int]:
    """Each point that was tested -> 0 to 100: what its faults and advice leave of it. A private matter leaves none."""
    points = dict.fromkeys(tested, 100)
    for finding in findings:
        rule = rulebook()[finding.rule]
        if finding.level in ("fault", "advice") and rule.point in points:
            points[rule.point] = max(0, points[rule.point] - cost_of(finding))
    if any(one.rule == "discloses_private" and one.level in ("fault", "check") for one in findings):
        return dict.fromkeys(points, 0)
    return points


def cost_of(finding: Finding) -> int:
    """What a fault or advice takes off its rule's point, of 100.

    Half where a person found it too hard; a part where the rule's findings are faults and this one is advice.
    """
    rule = rulebook()[finding.rule]
    if finding.eased:
        return rule.cost // 2
    softened = finding.level == "advice" and rule.level == "fault"
    return rule.cost // SOFTENED if softened else rule.cost


def loss(finding: Finding) -> float:
    """What a finding weighs among those of an answer: the gravest is told first. A check may be wrong: half."""
    shares: dict[Level, float] = {"fault": 1.0, "check": 0.5, "advice": 1.0}
    return shares.get(finding.level, 0.0) * WEIGHTS[rulebook()[finding.rule].point] * cost_of(finding) / 100


def exchange_score(points: dict[str, int]) -> int | None:
    """The weighted mean of the tested points; None where nothing was tested."""
    weight = sum(WEIGHTS[point] for point in WEIGHTS if point in points)
    if not weight:
        return None
    return round(sum(WEIGHTS[point] * points[point] for point in WEIGHTS if point in points) / weight)


def tested_points(reading: Reading) -> list[Point]:
    """The points that the exchange put to the test, as it was read."""
    return tested_by(reading.exchange, reading.delivered, reading.findings)


def tested_by(exchange: Exchange, delivered: Sequence[str], findings: Sequence[Finding]) -> list[Point]:
    """The points that an exchange put to the test, with these key messages delivered and these findings in it."""
    question = exchange.question
    is_pictured = question is not None and question.kind in PICTURED
    tested: list[Point] = []
    if _owes_messages(exchange) and (not _is_plain(exchange) or delivered):
        tested.append("message")
    if is_pictured and (exchange.premise != "true" or _is_owning_heard(findings)):
        tested.append("premise")
    if question is not None and (question.loaded or is_pictured):
        tested.append("wording")
    if question is not None:
        tested.append("relevance")
    if exchange.harmed or _has_credit(findings, "empathizes") or _has_cost_of(findings, "empathy"):
        tested.append("empathy")
    if _has_credit(findings, "commits_followup") or _has_cost_of(findings, "step") or _owes_step(exchange):
        tested.append("step")
    if _has_cost_of(findings, "conduct") or faces_press(exchange) or (question is not None and is_pictured):
        tested.append("conduct")
    return tested


def _is_owning_heard(findings: Sequence[Finding]) -> bool:
    """Whether the brief holds the true premise, so that it was seen whether the answer owns it."""
    return any(one.rule in ("owns_it", "does_not_own") for one in findings)


def _owes_messages(exchange: Exchange) -> bool:
    """Whether there is something that has to be heard: the parts of a report or a huddle, or key messages to give."""
    if exchange.question is None and exchange.audience in ("superior", "staff"):
        return True
    return owes_key_messages(exchange)


def _owes_step(exchange: Exchange) -> bool:
    """Whether a next step has to be named: to the press where one may not speak freely, and in every statement."""
    is_statement = exchange.question is None and exchange.audience in ("customer", "public", "media")
    return is_statement or faces_press(exchange)


def _has_credit(findings: Sequence[Finding], rule: str) -> bool:
    return any(one.rule == rule and one.level == "credit" for one in findings)


def _has_cost_of(findings: Sequence[Finding], point: Point) -> bool:
    """Whether something was found against the speaker on a point, which puts it to the test: a promise without a time
    tests the step, an order to be calm the empathy."""
    book = rulebook()
    return any(book[one.rule].point == point and one.level in ("fault", "advice") for one in findings)


def _is_plain(exchange: Exchange) -> bool:
    question = exchange.question
    return question is not None and (question.kind == "open" and bool(question.answered_by))
