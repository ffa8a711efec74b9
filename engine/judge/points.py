"""From findings to points: which points an exchange tested, and how each came out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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


def points_of(tested: Iterable[str], findings: Sequence[Finding]) -> dict[str, int]:
    """Each point that was tested -> 0 to 100: what its faults and advice leave of it. A private matter leaves none."""
    points = dict.fromkeys(tested, 100)
    for finding in findings:
        rule = rulebook()[finding.rule]
        if finding.level in ("fault", "advice") and rule.point in points:
            points[rule.point] = max(0, points[rule.point] - rule.cost)
    if any(one.rule == "discloses_private" and one.level in ("fault", "check") for one in findings):
        return dict.fromkeys(points, 0)
    return points


def loss(finding: Finding) -> float:
    """What a finding weighs among those of an answer: the gravest is told first. A check may be wrong: half."""
    rule = rulebook()[finding.rule]
    shares: dict[Level, float] = {"fault": 1.0, "check": 0.5, "advice": 1.0}
    return shares.get(finding.level, 0.0) * WEIGHTS[rule.point] * rule.cost / 100


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
    if _owes_messages(reading) and (not _is_plain(reading) or reading.delivered):
        tested.append("message")
    if reading.kind in PICTURED and reading.exchange.premise != "true":
        tested.append("premise")
    if question is not None and (question.loaded or reading.kind in PICTURED):
        tested.append("wording")
    if question is not None:
        tested.append("relevance")
    if reading.exchange.harmed or _has_credit(reading, "empathizes"):
        tested.append("empathy")
    if _has_credit(reading, "commits_followup") or faces_press(reading.exchange) or _is_statement(reading):
        tested.append("step")
    if faces_press(reading.exchange) or (
        question is not None and (reading.kind in PICTURED or _has_fault_of(reading, "conduct"))
    ):
        tested.append("conduct")
    return tested


def _owes_messages(reading: Reading) -> bool:
    """Whether there is something that has to be heard: the parts of a report or a huddle, or key messages to give."""
    if reading.exchange.question is None and reading.exchange.audience in ("superior", "staff"):
        return True
    return owes_key_messages(reading.exchange)


def _is_statement(reading: Reading) -> bool:
    return reading.exchange.question is None and reading.exchange.audience in ("customer", "public", "media")


def _has_credit(reading: Reading, rule: str) -> bool:
    return any(one.level == "credit" for one in reading.found(rule))


def _has_fault_of(reading: Reading, point: Point) -> bool:
    book = rulebook()
    return any(book[one.rule].point == point and one.level == "fault" for one in reading.findings)


def _is_plain(reading: Reading) -> bool:
    question = reading.exchange.question
    return question is not None and (question.kind == "open" and bool(question.answered_by))
