"""From findings to points: which points an exchange tested, and how each came out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from engine.exchange import Exchange
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
    """What a fault or advice takes off its rule's point, of 100: half where a person found it too hard."""
    cost = rulebook()[finding.rule].cost
    return cost // 2 if finding.eased else cost


def loss(finding: Finding) -> float:
    """What a finding weighs among those of an answer: the gravest is told first. A check may be wrong: half."""
    rule = rulebook()[finding.rule]
    shares: dict[Level, float] = {"fault": 1.0, "check": 0.5, "advice": 1.0}
    return shares.get(finding.level, 0.0) * WEIGHTS[rule.point] * cost_of(finding) / 100


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
    if exchange.brief.key_messages and (delivered or (exchange.wants_message and not _is_plain(exchange))):
        tested.append("message")
    if is_pictured and exchange.premise != "true":
        tested.append("premise")
    if question is not None and (question.loaded or is_pictured):
        tested.append("wording")
    if question is not None:
        tested.append("relevance")
    if exchange.harmed or _has_credit(findings, "empathizes"):
        tested.append("empathy")
    if _has_credit(findings, "commits_followup"):
        tested.append("step")
    if question is not None and (is_pictured or _has_fault_of(findings, "conduct")):
        tested.append("conduct")
    return tested


def _has_credit(findings: Sequence[Finding], rule: str) -> bool:
    return any(one.rule == rule and one.level == "credit" for one in findings)


def _has_fault_of(findings: Sequence[Finding], point: str) -> bool:
    book = rulebook()
    return any(book[one.rule].point == point and one.level == "fault" for one in findings)


def _is_plain(exchange: Exchange) -> bool:
    question = exchange.question
    return question is not None and (question.kind == "open" and bool(question.answered_by))
