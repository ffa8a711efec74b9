"""From findings to points: which points an exchange tested, and how each came out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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
            points[rule.point] = max(0, points[rule.point] - cost(finding))
    if any(one.rule == "discloses_private" and one.level in ("fault", "check") for one in findings):
        return dict.fromkeys(points, 0)
    return points


def cost(finding: Finding) -> int:
    """What a finding takes off its point, of 100: advice where the rule's findings are faults only takes a part."""
    rule = rulebook()[finding.rule]
    softened = finding.level == "advice" and rule.level == "fault"
    return rule.cost // SOFTENED if softened else rule.cost


def loss(finding: Finding) -> float:
    """What a finding weighs among those of an answer: the gravest is told first. A check may be wrong: half."""
    shares: dict[Level, float] = {"fault": 1.0, "check": 0.5, "advice": 1.0}
    return shares.get(finding.level, 0.0) * WEIGHTS[rulebook()[finding.rule].point] * cost(finding) / 100


def exchange_score(points: dict[str, int]) -> int | None:
    """The weighted mean of the tested points; None where nothing was tested."""
    weight = sum(WEIGHTS[point] for point in WEIGHTS if point in points)
    if not weight:
        return None
    return round(sum(WEIGHTS[point] * points[point] for point in WEIGHTS if point in points) / weight)


def tested_points(reading: Reading) -> list[Point]:
    """The points that the exchange put to the test."""
    question = reading.exchange.question
    tested: list[Point] = []
    if reading.exchange.brief.key_messages and (not _is_plain(reading) or reading.delivered):
        tested.append("message")
    if reading.kind in PICTURED and (reading.exchange.premise != "true" or _is_owning_heard(reading)):
        tested.append("premise")
    if question is not None and (question.loaded or reading.kind in PICTURED):
        tested.append("wording")
    if question is not None:
        tested.append("relevance")
    if reading.exchange.harmed or _has_credit(reading, "empathizes") or reading.found("bare_formula"):
        tested.append("empathy")
    if _has_credit(reading, "commits_followup"):
        tested.append("step")
    if question is not None and (reading.kind in PICTURED or _has_fault_of(reading, "conduct")):
        tested.append("conduct")
    return tested


def _is_owning_heard(reading: Reading) -> bool:
    """Whether the brief holds the true premise, so that it was seen whether the answer owns it."""
    return bool(reading.found("owns_it") or reading.found("does_not_own"))


def _has_credit(reading: Reading, rule: str) -> bool:
    return any(one.level == "credit" for one in reading.found(rule))


def _has_fault_of(reading: Reading, point: Point) -> bool:
    book = rulebook()
    return any(book[one.rule].point == point and one.level == "fault" for one in reading.findings)


def _is_plain(reading: Reading) -> bool:
    question = reading.exchange.question
    return question is not None and (question.kind == "open" and bool(question.answered_by))
