"""How a drill came out: each point rated in words, from the verdicts that stand, here and nowhere else.

The first try at a question counts; what the best try would have made of it stands beside it. A point that no exchange
tested is not rated, and the top word needs three exchanges that tested it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import fmean

from engine.judge.points import WEIGHTS
from engine.session import Asked, Session, Take
from engine.summary import Rating
from engine.verdict import Point, Verdict

_FLOORS: tuple[tuple[int, Rating], ...] = ((80, "P"), (66, "S"), (50, "M"), (0, "U"))
TESTS_FOR_TOP = 3
BEST_FIRST: tuple[Rating, ...] = ("P", "S", "M", "U")


@dataclass(frozen=True, slots=True)
class PointScore:
    """One point over a drill."""

    point: Point
    first: int
    """0 to 100, from the first tries."""
    best: int
    """0 to 100, from the best try at each question."""
    rating: Rating
    tests: int
    """Exchanges that tested it."""
    slips: int
    """Of these, how many first tries lost something on it."""


@dataclass(frozen=True, slots=True)
class MessageCount:
    """How often a key message was heard."""

    id: str
    text: str
    landed: int
    """Answers, first tries, that delivered it."""


@dataclass(frozen=True, slots=True)
class Score:
    """A drill's points, with the coverage beside them."""

    points: tuple[PointScore, ...]
    messages: tuple[MessageCount, ...]
    answered: int
    """Questions with an answer, follow-ups counted."""
    planned: int
    """Questions of the plan that the drill was to have."""
    planned_answered: int
    overall: Rating | None
    """The drill in one word; None where nothing was tested."""


def score(session: Session) -> Score:
    """The score of a drill so far."""
    asked = [ask for ask in session.asked if ask.first is not None and ask.first.verdict is not None]
    points = tuple(
        found for point in WEIGHTS if (found := _point_score(point, [ask.takes for ask in asked])) is not None
    )
    firsts = [verdict for ask in asked if ask.first is not None and (verdict := ask.first.standing) is not None]
    return Score(
        points=points,
        messages=tuple(
            MessageCount(m.id, m.text, sum(m.id in verdict.delivered for verdict in firsts))
            for m in session.started.scenario.brief.key_messages
        ),
        answered=sum(_said_something(ask) for ask in asked),
        planned=session.started.rounds,
        planned_answered=sum(_said_something(ask) and ask.question.follows is None for ask in asked),
        overall=_overall(points, len(asked)),
    )


def _said_something(ask: Asked) -> bool:
    return ask.first is not None and bool(ask.first.text.strip())


def rating(value: int, tests: int) -> Rating:
    """The word for a value of 0 to 100 that this many exchanges stand behind."""
    word = next(word for floor, word in _FLOORS if value >= floor)
    return "S" if word == "P" and tests < TESTS_FOR_TOP else word


def no_better_than(word: Rating, weakest: Rating) -> Rating:
    """The word, but at most one step above that of the weakest."""
    return BEST_FIRST[max(BEST_FIRST.index(word), BEST_FIRST.index(weakest) - 1)]


def worst(words: Iterable[Rating]) -> Rating:
    """The last of the words."""
    return max(words, key=BEST_FIRST.index)


def exchange_rating(verdict: Verdict | None) -> Rating | None:
    """The word for one exchange, never better than its evidence: with a fault in it, major challenges at best."""
    if verdict is None or verdict.score is None:
        return None
    word = rating(verdict.score, TESTS_FOR_TOP)
    return "M" if verdict.of_level("fault") and word in ("P", "S") else word


def _point_score(point: Point, takes_by_question: Iterable[tuple[Take, ...]]) -> PointScore | None:
    firsts: list[int] = []
    bests: list[int] = []
    for takes in takes_by_question:
        values = [value for take in takes if (value := _value(take.standing, point)) is not None]
        first = _value(takes[0].standing, point)
        if first is not None:
            firsts.append(first)
            bests.append(max(values))
    if not firsts:
        return None
    mean = round(fmean(firsts))
    slips = sum(value < 100 for value in firsts)
    return PointScore(point, mean, round(fmean(bests)), rating(mean, len(firsts)), len(firsts), slips)


def _value(verdict: Verdict | None, point: Point) -> int | None:
    return verdict.points.get(point) if verdict else None


def _overall(points: tuple[PointScore, ...], tests: int) -> Rating | None:
    """One word for the drill: the weighted mean's, but at most one step above that of the weakest point."""
    weight = sum(WEIGHTS[scored.point] for scored in points)
    if not weight:
        return None
    mean = rating(round(sum(WEIGHTS[scored.point] * scored.first for scored in points) / weight), tests)
    return no_better_than(mean, worst(scored.rating for scored in points))
