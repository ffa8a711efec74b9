"""The formats by name, and how a drill in one is begun or gone on with."""

from __future__ import annotations

from typing import Literal

from drills.crisis import CrisisDrill
from drills.negative_premise import NegativePremiseDrill
from drills.press import PressDrill
from drills.rapid_fire import RapidFireDrill
from engine import __version__
from engine.events import SCHEMA, DrillStarted, Recorded
from engine.judge import Judge
from engine.judge.judge import VERSION as JUDGE_VERSION
from engine.kinds import Format, How
from engine.plain_text import storable
from engine.scenario import Scenario
from engine.session import Session, fold

DRILLS: dict[Format, type[PressDrill]] = {
    "rapid_fire": RapidFireDrill,
    "negative_premise": NegativePremiseDrill,
    "branch_crisis": CrisisDrill,
}
USUAL_ROUNDS: dict[Format, int] = {"rapid_fire": 4, "negative_premise": 8, "branch_crisis": 0}
"""How many barrages or questions a drill has where nobody says otherwise."""


def started(
    scenario: Scenario,
    format_: Format,
    how: How,
    *,
    seed: int = 1,
    rounds: int | None = None,
    speakers: tuple[str, ...] = (),
    questions: tuple[str, ...] = (),
    occasion: Literal["drill", "morning", "room"] = "drill",
) -> DrillStarted:
    """The first event of a drill; `rounds` is cut to what the scenario has.

    Raises:
        ValueError: the scenario cannot be played in this format, or has none of the questions.
    """
    if format_ not in scenario.formats:
        raise ValueError(f"{scenario.id} has no {format_}")
    names = tuple(storable(name) for name in speakers)
    versions = {"engine": __version__, "judge": str(JUDGE_VERSION), "events": str(SCHEMA)}
    count = _rounds(scenario, format_, rounds, questions)
    return DrillStarted(scenario, format_, how, seed, count, versions, names, questions, occasion)


def _rounds(scenario: Scenario, format_: Format, rounds: int | None, questions: tuple[str, ...]) -> int:
    """How many questions or barrages are asked; a crisis asks none by number."""
    plan = scenario.plan(format_)
    if plan is None:
        return 0
    meant = [question.id for question in plan.questions if not questions or question.id in questions]
    if not meant:
        raise ValueError(f"{scenario.id} has none of the questions {', '.join(questions)}")
    usual = len(meant) if questions else USUAL_ROUNDS[format_]
    return max(1, min(usual if rounds is None else rounds, len(meant)))


def new_drill(start: DrillStarted) -> tuple[PressDrill, tuple[Recorded, ...]]:
    """A drill from its first event, and its first events."""
    first = Recorded(0, start)
    drill = going_on(fold([first]))
    return drill, (first, *drill.open())


def going_on(session: Session, now_ms: int = 0) -> PressDrill:
    """A drill where its session stands."""
    start = session.started
    return DRILLS[start.format](session, Judge(switches=start.scenario.switches), now_ms)
