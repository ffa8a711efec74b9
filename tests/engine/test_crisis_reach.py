"""Whatever an author wrote into a shipped crisis can happen: every option, every inject, every person, every ending.

Found by playing: decisions taken by turns or left to time, duties done or left out, at the door an answer or silence.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

import pytest
from small_world import ROOT, SmallJudge, play
from small_world import Play as Playing

import drills.formats
from drills.commands import Act, Answer, Decide, GoOnAir, Jump, Next, Tell
from drills.crisis import CrisisDrill
from engine.crisis import CrisisPlan
from engine.duties.urgency import owed_now
from engine.duties.ways import ways
from engine.events import Decided, DoorOpened, DutyArose, EndingReached, InjectCame, TellingGiven
from engine.language import translator
from engine.scenario import Scenario
from scenarios.loader import load_file

FILES = sorted(path for path in (ROOT / "scenarios").glob("*/*.yaml") if "branch_crisis:" in path.read_text("utf-8"))
NAMES = [f"{path.parent.name}/{path.stem}" for path in FILES]
EVERYONE = frozenset({"superior", "staff", "customer", "media", None})
WHOM = (EVERYONE, frozenset(), frozenset({"superior"}), EVERYONE - {"staff"}, EVERYONE - {"customer"})
"""Who is told what is owed to them, in one play after the other."""
PLAYS = 40
"""At random, for each crisis, after those by turns."""
MOST_STEPS = 400
FOLLOWS_MS = 300_000
"""Drill time before it is due in which a follow-up is done."""


@pytest.fixture(autouse=True, scope="module")
def small_judge() -> Iterator[None]:
    patch = pytest.MonkeyPatch()
    patch.setattr(drills.formats, "Judge", SmallJudge)
    patch.setattr("engine.duties.telling.found_parts", lambda exchange: {"what": ((0, 1),)} if exchange.answer else {})
    yield
    patch.undo()


@dataclass
class Style:
    """How one play goes."""

    tells: frozenset[str | None]
    option: int
    """Which of the options is taken, by turns; -1: time takes them."""
    chance: random.Random | None = None
    """For a play in which everything is left to chance."""
    talks: bool = True

    def likes(self) -> bool:
        return self.chance is None or self.chance.random() < 0.5


@dataclass
class Seen:
    """What has come about in some plays."""

    options: set[tuple[str, str]] = field(default_factory=set)
    injects: set[str] = field(default_factory=set)
    doors: set[str] = field(default_factory=set)
    endings: set[str] = field(default_factory=set)
    duties: set[str] = field(default_factory=set)


@cache
def scenario_of(name: str) -> Scenario:
    loaded = load_file(FILES[NAMES.index(name)], translator("en"))
    assert isinstance(loaded, Scenario), loaded
    return loaded


def plan_of(name: str) -> CrisisPlan:
    plan = scenario_of(name).branch_crisis
    assert plan is not None
    return plan


def one_play(name: str, style: Style) -> Playing:
    """A whole hour in a style."""
    playing = play("branch_crisis", scenario=scenario_of(name))
    playing.do(GoOnAir())
    for _ in range(MOST_STEPS):
        drill = playing.drill
        assert isinstance(drill, CrisisDrill)
        if playing.phase == "ended":
            return playing
        if playing.phase.startswith("air."):
            at_door(playing, style)
        elif playing.phase == "running.closing":
            playing.do(Next())
        elif not (decides(playing, drill, style) or does_duty(playing, drill, style)):
            passes(playing, style)
    raise AssertionError(f"{name} does not come to an end: {playing.phase}")


def at_door(playing: Playing, style: Style) -> None:
    if style.talks and style.likes():
        playing.do(Answer("We pay as usual. land"))
    else:
        playing.do(Answer(""))


def decides(playing: Playing, drill: CrisisDrill, style: Style) -> bool:
    waiting = drill.open_decisions
    if style.option < 0 or not waiting or not style.likes():
        return False
    decision = waiting[0][0]
    option = style.chance.randrange(4) if style.chance else style.option
    playing.do(Decide(decision.id, decision.options[option % len(decision.options)].id))
    return True


def does_duty(playing: Playing, drill: CrisisDrill, style: Style) -> bool:
    for entry in owed_now(drill.entries):
        is_early = entry.duty.sort == "follow_up" and (entry.due_ms or 0) - drill.now_ms > FOLLOWS_MS
        if is_early or entry.duty.audience not in style.tells or not style.likes():
            continue
        if any(duty.id == entry.duty.id for duty in drill.acts):
            playing.do(Act(entry.duty.id))
            return True
        way = next((one for one in ways(drill.crisis_plan.policy) if one.does(entry.duty)), None)
        if way is not None:
            text = "" if way.audience is None else "Sixty people are here."
            told = len(playing.of(TellingGiven))
            playing.do(Tell(way.audience, way.channel, way.desk.id if way.desk else "", text, entry.duty.parts))
            assert len(playing.of(TellingGiven)) == told + 1
            return True
    return False


def passes(playing: Playing, style: Style) -> None:
    if style.chance and style.chance.random() < 0.5:
        playing.wait(style.chance.randrange(1_000, 30_000))
    else:
        playing.do(Jump())


def styles(name: str) -> Iterator[Style]:
    for tells in WHOM:
        for option in (-1, 0, 1, 2):
            yield Style(tells, option)
    for seed in range(PLAYS):
        chance = random.Random(f"{name} {seed}")
        yield Style(chance.choice(WHOM), chance.choice((-1, 0, 0)), chance, talks=seed % 2 == 0)


@cache
def seen(name: str) -> Seen:
    found = Seen()
    for style in styles(name):
        playing = one_play(name, style)
        found.options |= {(one.decision, one.option) for one in playing.of(Decided)}
        found.injects |= {one.inject for one in playing.of(InjectCame)}
        found.doors |= {one.door for one in playing.of(DoorOpened)}
        found.duties |= {one.duty for one in playing.of(DutyArose)}
        endings = [one.ending for one in playing.of(EndingReached)]
        assert len(endings) == 1, "each hour has one ending"
        found.endings |= set(endings)
    return found


def test_there_are_two_incidents_in_each_language() -> None:
    assert len(NAMES) >= 4
    assert {name.partition("/")[0] for name in NAMES} == {"zh", "en"}


@pytest.mark.parametrize("name", NAMES)
def test_every_option_can_be_taken(name: str) -> None:
    written = {(one.id, option.id) for one in plan_of(name).decisions for option in one.options}
    assert written - seen(name).options == set()


@pytest.mark.parametrize("name", NAMES)
def test_every_inject_can_come_and_everyone_can_be_at_the_door(name: str) -> None:
    assert {one.id for one in plan_of(name).injects} - seen(name).injects == set()
    assert {one.id for one in plan_of(name).doors} - seen(name).doors == set()


@pytest.mark.parametrize("name", NAMES)
def test_every_ending_can_be_reached(name: str) -> None:
    assert {one.id for one in plan_of(name).endings} - seen(name).endings == set()


@pytest.mark.parametrize("name", NAMES)
def test_the_first_words_and_the_last_are_owed(name: str) -> None:
    owed = {"first-report", "staff-huddle", "progress-report", "written-report", "press-registered", "closing-report"}
    assert owed - seen(name).duties == set()
