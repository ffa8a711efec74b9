"""What a speaker's drills show over time: each point first, best and last, and what to drill next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from engine.debrief.debrief import debrief
from engine.judge.points import WEIGHTS
from engine.score import rating
from engine.session import Session
from engine.summary import PointResult, Rating, Summary
from engine.verdict import Point


@dataclass(frozen=True, slots=True)
class PointProgress:
    """One point over all drills."""

    point: Point
    first: Rating
    best: Rating
    last: Rating
    last_value: int
    drills: int


def summary(session: Session, session_id: str, started: str) -> Summary:
    """A drill's summary."""
    made = debrief(session)
    scenario = session.started.scenario
    return Summary(
        id=session_id,
        scenario=scenario.id,
        incident=scenario.incident,
        title=scenario.title,
        lang=scenario.lang,
        format=session.started.format,
        started=started,
        ended=session.ended,
        occasion=session.started.occasion,
        speakers=session.started.speakers,
        answered=made.score.answered,
        overall=made.overall,
        points={scored.point: PointResult(scored.first, scored.tests) for scored in made.score.points},
        change=made.changes[0].message if made.changes else "",
        promise=session.promise.text if session.promise else "",
        promise_due=session.promise.due if session.promise else "",
        promise_kept=session.promise_kept,
    )


def progress(summaries: Iterable[Summary]) -> tuple[PointProgress, ...]:
    """Each point that was ever tested, in the order of the debrief. A room's drills are nobody's alone."""
    own = sorted((one for one in summaries if one.occasion != "room"), key=lambda one: one.started)
    found = []
    for point in WEIGHTS:
        results = [one.points[point] for one in own if point in one.points]
        if results:
            words = [rating(result.value, result.tests) for result in results]
            best = rating(max(result.value for result in results), max(result.tests for result in results))
            found.append(PointProgress(point, words[0], best, words[-1], results[-1].value, len(results)))
    return tuple(found)


def weakest(points: Sequence[PointProgress], count: int = 2) -> tuple[PointProgress, ...]:
    """The points that came out worst last time; none that is already performed."""
    left = [point for point in points if point.last != "P"]
    return tuple(sorted(left, key=lambda point: point.last_value)[:count])
