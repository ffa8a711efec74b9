"""晨会一题: one question, three minutes, on the weakest point, from an incident that was not just drilled."""

from __future__ import annotations

from collections.abc import Sequence

from drills.formats import started
from drills.press import draw
from engine.events import DrillStarted
from engine.kinds import Format, How
from engine.progress import progress, weakest
from engine.scenario import Scenario
from engine.summary import Summary

PRESS: frozenset[Format] = frozenset({"rapid_fire", "negative_premise"})
"""The formats that have questions to take one from."""
_TESTING: dict[str, tuple[str, ...]] = {
    "premise": ("negative_premise", "hypothetical", "leading", "either_or"),
    "wording": ("negative_premise", "provocation", "leading"),
    "relevance": ("open",),
}
"""A point -> the kinds of question that test it best. The message is tested best by a barrage."""


def incident_order(incidents: Sequence[str], summaries: Sequence[Summary]) -> list[str]:
    """The incidents, those never drilled first, then those drilled longest ago; the last one comes last."""
    latest = {one.incident: one.started for one in sorted(summaries, key=lambda one: one.started)}
    return sorted(dict.fromkeys(incidents), key=lambda incident: (latest.get(incident, ""), incident))


def morning_question(scenario: Scenario, summaries: Sequence[Summary], how: How) -> DrillStarted:
    """A drill of one question of this scenario, on the point that came out worst."""
    points = weakest(progress(summaries), 1)
    point = points[0].point if points else ""
    seed = len(summaries) + 1
    format_ = _format(scenario, point)
    plan = scenario.plan(format_)
    assert plan is not None  # noqa: S101 - the format was taken from the scenario
    kinds = _TESTING.get(point, ())
    fitting = [question for question in plan.questions if question.kind in kinds] or list(plan.questions)
    question = min(fitting, key=lambda one: draw(seed, one.id))
    return started(scenario, format_, how, seed=seed, rounds=1, questions=(question.id,), occasion="morning")


def _format(scenario: Scenario, point: str) -> Format:
    wanted: Format = "rapid_fire" if point == "message" else "negative_premise"
    return wanted if wanted in scenario.formats else next(name for name in scenario.formats if name in PRESS)
