"""Both press machines by table; their clocks, pauses and gaps; what draws a follow-up; the fold that equals them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_world import (
    CHOOSE,
    NEGATIVE,
    OPENERS,
    RAPID,
    SMALL,
    WRITE,
    Play,
    SmallJudge,
    play,
    question,
    resumed,
    start_of,
)

import drills.formats
from drills.commands import (
    Answer,
    AnswerAgain,
    AnswerPromise,
    Begin,
    Command,
    ConsultBrief,
    GiveUp,
    GoOnAir,
    Missed,
    Next,
    Overrule,
    Pause,
    Prepare,
    PressCommand,
    Promise,
    Refused,
    Resume,
    StartPreparing,
    StopSpeaking,
)
from drills.formats import DRILLS, going_on, new_drill
from drills.press import GAP_MS, TYPING_ALLOWANCE
from engine.condition import Condition
from engine.events import (
    AnswerGiven,
    AnswerJudged,
    AskedAgain,
    BriefConsulted,
    DrillEnded,
    LineGivenUp,
    PhaseEntered,
    Prepared,
    PromiseAnswered,
    PromiseMade,
    QuestionAsked,
    ReporterCutIn,
    decode,
    encode,
)
from engine.exchange import Exchange
from engine.preparation import SECONDS, task_of
from engine.press_plan import FollowUp
from engine.scenario import Scenario
from engine.session import fold
from engine.verdict import Verdict

FORMATS = ("rapid_fire", "negative_premise")
OPENER = {"rapid_fire": "air.barrage", "negative_premise": "air.question"}
ANSWER_MS = {"rapid_fire": 20_000, "negative_premise": 30_000}
CUT_IN_MS = {"rapid_fire": 6_000, "negative_premise": 10_000}


@pytest.fixture(autouse=True, scope="module")
def small_judge() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(drills.formats, "Judge", SmallJudge)
        yield


# What comes of a command in a phase: "-" is refused, "=" stays there, "asking" is the format's first phase on air.
# The drills are spoken. With "+task" there is something to prepare, with "+promise" a promise was made, with "+answer"
# something was said.
TABLES = """
phase          StartPreparing Prepare  GoOnAir Promise AnswerPromise ConsultBrief Pause  Resume    GiveUp
briefing       -              -        asking  -       -             =            paused -         ended
briefing+task  preparing      -        -       -       -             =            paused -         ended
preparing      -              compared -       -       -             =            paused -         ended
handing_over   -              compared -       -       -             =            paused -         ended
compared       -              -        asking  -       -             =            paused -         ended
asking         -              -        -       -       -             =            paused -         ended
air.follow_up  -              -        -       -       -             =            paused -         ended
air.answering  -              -        -       -       -             =            paused -         ended
air.cut_in     -              -        -       -       -             =            paused -         ended
air.handing_in -              -        -       -       -             =            paused -         ended
coaching       -              -        -       -       -             =            paused -         ended
paused         -              -        -       -       -             =            -      coaching  ended
paused+task    -              -        -       -       -             =            -      preparing ended
ended          -              -        -       =       -             -            -      -         -
ended+promise  -              -        -       =       =             -            -      -         -
ended+answer   -              -        -       =       -             -            -      -         -

phase          Begin         StopSpeaking   Answer   AnswerAgain Next        Overrule Missed
briefing       -             -              -        -           -           -        -
briefing+task  -             -              -        -           -           -        -
preparing      -             -              -        -           -           -        -
handing_over   -             -              -        -           -           -        -
compared       -             -              -        -           -           -        -
asking         air.answering -              coaching -           -           -        -
air.follow_up  air.answering -              coaching -           -           -        -
air.answering  -             air.handing_in coaching -           -           -        -
air.cut_in     -             air.handing_in coaching -           -           -        -
air.handing_in -             -              coaching -           -           -        -
coaching       -             -              -        asking      asking      =        =
paused         -             -              -        -           -           =        =
paused+task    -             -              -        -           -           -        -
ended          -             -              -        -           -           -        -
ended+promise  -             -              -        -           -           -        -
ended+answer   -             -              -        -           -           =        =
"""
COMMANDS = {command.__name__: command for command in get_args(PressCommand)}
GIVEN: dict[str, Command] = {
    "Answer": Answer("land"),
    "Prepare": Prepare(("cash", "rest"), ("Cash is paid.",), "Good morning.", ("Are you bust?",)),
    "Promise": Promise("I shall ring the two that called.", "2026-05-08"),
    "AnswerPromise": AnswerPromise(True),
}


def made(name: str, ask_id: str = "b1") -> Command:
    if name in ("Overrule", "Missed"):
        return Overrule(ask_id, 0, 1, "wrong") if name == "Overrule" else Missed(ask_id, 0, "speculates")
    return GIVEN[name] if name in GIVEN else COMMANDS[name]()


def reach(format_: str, place: str, how: str = "spoken") -> Play:
    """A drill in this phase, by the shortest way."""
    phase = place.partition("+")[0]
    has_task = place.endswith("+task") or phase in ("preparing", "handing_over", "compared")
    one = play(format_, how, scenario=WRITE if has_task else SMALL)
    match place:
        case "preparing":
            one.do(StartPreparing())
        case "handing_over":
            one.do(StartPreparing())
            one.wait(SECONDS["write"] * 1000)
        case "compared":
            one.do(StartPreparing(), made("Prepare"))
        case "air.barrage" | "air.question":
            one.do(GoOnAir())
        case "air.follow_up":
            one.do(GoOnAir(), Answer("stonewalls"), Next())
        case "air.answering":
            one.do(GoOnAir(), Begin())
        case "air.cut_in":
            one.do(GoOnAir())
            one.wait(ANSWER_MS[format_])
        case "air.handing_in":
            one.do(GoOnAir())
            one.wait(ANSWER_MS[format_] + CUT_IN_MS[format_])
        case "coaching":
            one.do(GoOnAir(), Answer("land"))
        case "paused":
            one.do(GoOnAir(), Answer("land"), Pause())
        case "paused+task":
            one.do(StartPreparing(), Pause())
        case "ended":
            one.do(GiveUp())
        case "ended+answer":
            one.do(GoOnAir(), Answer("land"), GiveUp())
        case "ended+promise":
            one.do(GiveUp(), made("Promise"))
    assert one.phase == phase
    return one


def leaves(states: list[Any]) -> list[str]:
    names = []
    for state in states:
        names += [f"{state['name']}.{child}" for child in state["children"]] if isinstance(state, dict) else [state]
    return names


def cells() -> Iterator[tuple[str, str, str, str]]:
    """Format, place, command and what is expected, of each cell of the tables."""
    for format_ in FORMATS:
        for table in TABLES.replace("asking", OPENER[format_]).split("\n\n"):
            head, *lines = (line.split() for line in table.strip().splitlines())
            for place, *expected in lines:
                if place.partition("+")[0] in leaves(DRILLS[format_].states()):
                    yield from (
                        (format_, place, command, cell) for command, cell in zip(head[1:], expected, strict=True)
                    )


CELLS = list(cells())


@pytest.mark.parametrize("format_", FORMATS)
def test_the_table_holds_every_phase_and_every_command(format_: str) -> None:
    held = [(place, command) for told, place, command, _ in CELLS if told == format_]
    assert {place.partition("+")[0] for place, _ in held} == set(leaves(DRILLS[format_].states()))
    assert {command for _, command in held} == set(COMMANDS)
    assert len(held) == len(set(held)) == len({place for place, _ in held}) * len(COMMANDS)


@pytest.mark.parametrize(("format_", "place", "command", "expected"), CELLS, ids=["-".join(cell[:3]) for cell in CELLS])
def test_each_command_in_each_phase(format_: str, place: str, command: str, expected: str) -> None:
    one = reach(format_, place)
    phase = one.phase
    before, count = one.drill.session, len(one.records)
    command_ = made(command, "b1" if format_ == "rapid_fire" else "q1")
    if expected == "-":
        with pytest.raises(Refused) as refused:
            one.do(command_)
        assert (refused.value.phase, type(refused.value.command).__name__) == (phase, command)
        assert one.drill.session == before and one.phase == phase and len(one.records) == count
        return
    events = one.do(command_)
    assert one.phase == (phase if expected == "=" else expected)
    assert one.drill.session == fold(one.records)
    assert one.drill.session.phase == one.phase
    entered = [event.phase for event in events if isinstance(event, PhaseEntered)]
    assert entered == ([] if expected == "=" else [expected])
    assert all(encode(event) for event in events)


@pytest.mark.parametrize("place", sorted({place for _, place, command, cell in CELLS if cell == "ended"}))
def test_no_clock_runs_after_the_end(place: str) -> None:
    one = reach("rapid_fire" if place == "air.barrage" else "negative_premise", place)
    events = one.do(GiveUp())
    assert events == [PhaseEntered("ended"), DrillEnded("given_up")]
    assert one.drill.left_ms is None and one.wait(60_000) == []


@pytest.mark.parametrize("phase", ["preparing", "asking", "air.answering", "air.cut_in"])
@pytest.mark.parametrize("format_", FORMATS)
def test_no_clock_runs_after_a_paused_drill_is_given_up(format_: str, phase: str) -> None:
    one = reach(format_, phase.replace("asking", OPENER[format_]))
    assert one.do(Pause(), GiveUp()) == [PhaseEntered("ended"), DrillEnded("given_up")]
    assert one.drill.left_ms is None


@pytest.mark.parametrize("how", ["typed", "plain"])
@pytest.mark.parametrize("phase", ["air.answering", "air.cut_in"])
@pytest.mark.parametrize("format_", FORMATS)
def test_speaking_is_only_stopped_where_it_is_spoken(format_: str, phase: str, how: str) -> None:
    one = play(format_, how)
    one.do(GoOnAir())
    one.do(Begin()) if phase == "air.answering" else one.wait(ANSWER_MS[format_])
    assert one.phase == phase
    with pytest.raises(Refused):
        one.do(StopSpeaking())


L, S, X = Answer("land"), Answer("stonewalls"), Answer("")
PATHS = [
    ("rapid_fire", 1, [GoOnAir(), L, Next()], "briefing air.barrage coaching ended", "done"),
    ("rapid_fire", 2, [GoOnAir(), Begin(), L, Next(), X, Next()],
     "briefing air.barrage air.answering coaching air.barrage coaching ended", "done"),
    ("rapid_fire", 1, [GoOnAir(), L, AnswerAgain(), Begin(), S, Next()],
     "briefing air.barrage coaching air.barrage air.answering coaching ended", "done"),
    ("rapid_fire", 1, [GoOnAir(), Begin(), Pause(), Resume(), Pause(), GiveUp()],
     "briefing air.barrage air.answering paused air.answering paused ended", "given_up"),
    ("negative_premise", 1, [GoOnAir(), L, Next()], "briefing air.question coaching ended", "done"),
    ("negative_premise", 1, [GoOnAir(), S, Next(), S, Next(), S, Next()],
     "briefing air.question coaching air.follow_up coaching air.follow_up coaching ended", "done"),
    ("negative_premise", 2, [GoOnAir(), S, Next(), L, Next(), L, Next()],
     "briefing air.question coaching air.follow_up coaching air.question coaching ended", "done"),
    ("negative_premise", 1, [GoOnAir(), S, Next(), S, AnswerAgain(), Begin(), L, Next()],
     "briefing air.question coaching air.follow_up coaching air.follow_up air.answering coaching ended", "done"),
    ("negative_premise", 1, [GoOnAir(), S, AnswerAgain(), L, Next()],
     "briefing air.question coaching air.question coaching ended", "done"),
    ("negative_premise", 1, [Pause(), Resume(), GoOnAir(), Pause(), Resume(), S, Pause(), Resume(), Next(), GiveUp()],
     "briefing paused briefing air.question paused air.question coaching paused coaching air.follow_up ended",
     "given_up"),
]  # fmt: skip


@pytest.mark.parametrize(("format_", "rounds", "commands", "phases", "reason"), PATHS)
def test_ways_through_a_drill(format_: str, rounds: int, commands: list, phases: str, reason: str) -> None:
    one = play(format_, rounds=rounds)
    one.do(*commands)
    assert [event.phase for event in one.of(PhaseEntered)] == phases.split()
    assert one.of(DrillEnded) == [DrillEnded(reason)]
    assert one.drill.session.ended == reason


def test_both_tries_are_kept_and_only_the_same_question_is_put_again() -> None:
    one = play("negative_premise", rounds=1)
    one.do(GoOnAir(), Answer("stonewalls"), 1000, AnswerAgain(), 2000, Answer("land"))
    [asked] = one.drill.session.asked
    assert [take.text for take in asked.takes] == ["stonewalls", "land"]
    assert [take.verdict.has("delivered") for take in asked.takes] == [False, True]
    assert [take.air_ms for take in asked.takes] == [0, 2000]
    assert one.of(AskedAgain) == [AskedAgain(asked.question.ask_id)]
    one.do(Next())
    assert len(one.of(QuestionAsked)) == 1, "the last try drew nothing"


def test_looking_at_the_brief_is_told_and_costs_time_only() -> None:
    one = play("rapid_fire")
    one.do(GoOnAir(), 3000)
    assert one.do(ConsultBrief()) == [BriefConsulted()]
    assert one.drill.left_ms == 17_000
    assert one.drill.session.briefs_consulted == 1


# ---- clocks


@pytest.mark.parametrize("begins", [False, True])
@pytest.mark.parametrize("how", ["spoken", "typed", "plain"])
@pytest.mark.parametrize("format_", FORMATS)
def test_the_clock_runs_out_twice_and_then_stops(format_: str, how: str, begins: bool) -> None:
    one = play(format_, how)
    one.wait(60_000)
    assert one.phase == "briefing", "no clock runs while the brief is read"
    one.do(GoOnAir(), 2000)
    if begins:
        one.do(Begin())
    allowance = TYPING_ALLOWANCE if how == "typed" else 1
    until = 62_000 + ANSWER_MS[format_] * allowance if begins and how == "typed" else 60_000 + ANSWER_MS[format_]
    assert one.drill.session.until_ms == until
    cut = until + CUT_IN_MS[format_] * allowance
    words = "The cash?" if format_ == "rapid_fire" else "Yes?"
    told = one.wait(600_000)
    assert [(record.at_ms, record.event) for record in told] == [
        (until, ReporterCutIn(words if begins else "You are not saying anything?")),
        (until, PhaseEntered("air.cut_in", cut)),
        (cut, PhaseEntered("air.handing_in")),
    ]
    assert one.drill.left_ms is None
    assert one.drill.session.current.cut_in


def test_who_begins_after_the_reporter_cut_in_is_refused_but_may_answer() -> None:
    one = reach("rapid_fire", "air.cut_in")
    with pytest.raises(Refused):
        one.do(Begin())
    assert [type(event) for event in one.do(Answer("land"))] == [AnswerGiven, AnswerJudged, PhaseEntered]


def test_the_time_on_air_ends_with_the_last_spoken_word_not_with_the_writing_down() -> None:
    one = play("rapid_fire", "spoken")
    one.do(GoOnAir(), 1000, Begin(), 4000, StopSpeaking())
    one.wait(90_000)
    [given, *_] = one.do(Answer("land"))
    assert given.air_ms == 5000


@pytest.mark.parametrize("how", ["spoken", "typed"])
@pytest.mark.parametrize(("format_", "phase"), [(f, p) for f in FORMATS for p in DRILLS[f].pausable()])
def test_a_pause_keeps_what_was_left(format_: str, phase: str, how: str) -> None:
    one = reach(format_, phase, how) if how == "spoken" or phase != "air.handing_in" else play(format_, how)
    if one.phase != phase:
        one.do(GoOnAir())
        one.wait(600_000)
    one.do(1500)
    left, now = one.drill.left_ms, one.drill.now_ms
    one.do(Pause(), *[1000] * 30)
    assert one.drill.now_ms == now and one.drill.left_ms is None
    assert [e.phase for e in one.do(Resume()) if isinstance(e, PhaseEntered)] == [phase]
    assert one.drill.left_ms == left
    assert (left is not None) == (phase == "preparing" or (phase.startswith("air.") and phase != "air.handing_in"))


@pytest.mark.parametrize("elapsed", [GAP_MS + 1, 60_000, 10**12, 0, -1, -5000])
def test_a_gap_counts_as_nothing(elapsed: int) -> None:
    one = play("rapid_fire")
    one.do(GoOnAir(), GAP_MS)
    before = one.drill.session, one.drill.now_ms
    assert one.do(elapsed) == []
    assert (one.drill.session, one.drill.now_ms) == before == (before[0], GAP_MS)


@pytest.mark.parametrize("how", ["spoken", "typed", "plain"])
@pytest.mark.parametrize("format_", FORMATS)
@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(1, GAP_MS), max_size=60), st.lists(st.integers(1, GAP_MS), max_size=60), st.booleans())
def test_how_time_is_cut_into_ticks_changes_nothing(
    format_: str, how: str, ticks: list, others: list, prepares: bool
) -> None:
    """The same time in other ticks gives the same events at the same times."""
    total = min(sum(ticks), sum(others))
    first = Begin() if how == "typed" else 1
    played = []
    for cuts in (ticks, others):
        one = play(format_, how, scenario=CHOOSE if prepares else SMALL)
        one.do(*([StartPreparing()] if task_of(one.drill.session.started) != "given" else [GoOnAir(), first]))
        left = total
        for cut in cuts:
            one.do(min(cut, left))
            left -= min(cut, left)
        played.append((one.records, one.drill.now_ms, one.drill.session))
    assert played[0] == played[1]


# ---- the preparation

TASKS = [
    ("one star gives nothing", SMALL, {}, "given"),
    ("one star with decoys too", replace(CHOOSE, grade=1), {}, "given"),
    ("two stars give sentences to choose from", CHOOSE, {}, "choose"),
    ("two stars without decoys give nothing", replace(SMALL, grade=2), {}, "given"),
    ("three stars have them written", WRITE, {}, "write"),
    ("three stars with decoys too", replace(CHOOSE, grade=3), {}, "write"),
    ("typed", WRITE, {"how": "typed"}, "write"),
    ("in a room", CHOOSE, {"occasion": "room", "speakers": ("Ann", "Bo")}, "choose"),
    ("not in plain mode", WRITE, {"how": "plain"}, "given"),
    ("nor with decoys in plain mode", CHOOSE, {"how": "plain"}, "given"),
    ("not in the morning", WRITE, {"occasion": "morning"}, "given"),
    ("nor with decoys in the morning", CHOOSE, {"occasion": "morning"}, "given"),
]


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize(("scenario", "given", "task"), [task[1:] for task in TASKS], ids=[task[0] for task in TASKS])
def test_what_has_to_be_prepared(format_: str, scenario: Scenario, given: dict, task: str) -> None:
    one = play(format_, **{"how": "spoken", "scenario": scenario, **given})
    assert task_of(one.drill.session.started) == task
    one.wait(400_000)
    assert one.phase == "briefing" and one.drill.left_ms is None, "the brief is read without a clock"
    right, wrong = (GoOnAir(), StartPreparing()) if task == "given" else (StartPreparing(), GoOnAir())
    with pytest.raises(Refused):
        one.do(wrong)
    assert not one.of(QuestionAsked) and one.phase == "briefing"
    one.do(right)
    assert one.phase == (OPENER[format_] if task == "given" else "preparing")
    assert len(one.of(QuestionAsked)) == (task == "given")


@pytest.mark.parametrize("how", ["spoken", "typed"])
@pytest.mark.parametrize(("scenario", "seconds"), [(CHOOSE, 90), (WRITE, 300)])
@pytest.mark.parametrize("format_", FORMATS)
def test_the_clock_of_the_preparation_runs_out_once(format_: str, scenario: Scenario, seconds: int, how: str) -> None:
    one = play(format_, how, scenario=scenario)
    one.wait(2500)
    until = 2500 + seconds * 1000
    assert one.do(StartPreparing()) == [PhaseEntered("preparing", until)]
    assert one.drill.left_ms == one.drill.clock_ms == seconds * 1000, "typing needs no more, it is written anyway"
    told = one.wait(seconds * 1000 - 1)
    assert (told, one.drill.left_ms) == ([], 1)
    told = one.wait(600_000)
    assert [(record.at_ms, record.event) for record in told] == [(until, PhaseEntered("handing_over"))]
    assert one.drill.left_ms is None and not one.of(ReporterCutIn)
    with pytest.raises(Refused):
        one.do(GoOnAir())
    assert [type(event) for event in one.do(made("Prepare"))] == [Prepared, PhaseEntered]
    [asked, entered] = one.do(GoOnAir())
    now = one.drill.now_ms
    assert (asked.number, entered) == (1, PhaseEntered(OPENER[format_], now + ANSWER_MS[format_]))
    assert not one.drill.session.current.cut_in and one.drill.session.cut_ins == ()


@pytest.mark.parametrize("format_", FORMATS)
def test_a_preparation_that_was_paused_runs_out_later(format_: str) -> None:
    one = play(format_, "spoken", scenario=CHOOSE)
    one.do(StartPreparing())
    one.wait(30_000)
    assert one.do(Pause()) == [PhaseEntered("paused")]
    one.wait(200_000)
    assert one.do(Resume()) == [PhaseEntered("preparing", 90_000)]
    one.do(Pause(), GAP_MS, Resume(), GAP_MS + 1)
    [ran_out] = one.wait(60_000)
    assert (ran_out.at_ms, ran_out.event) == (90_000, PhaseEntered("handing_over"))
    assert one.do(Pause(), 1000, Resume()) == [PhaseEntered("handing_over")]
    assert one.do(made("Prepare"), Pause(), 1000, Resume()) == [PhaseEntered("compared")]


PREPARATIONS = [
    ("nothing", Prepare(), Prepared()),
    ("all of it", made("Prepare"), Prepared((), ("Cash is paid.",), "Good morning.", ("Are you bust?",))),
    ("empty lines", Prepare((), ("", " \t", "\n"), "\u3000 ", ("", "\r\n")), Prepared()),
    ("white space around", Prepare((), (" a b ", "\nc"), " d\n", ("\te ",)), Prepared((), ("a b", "c"), "d", ("e",))),
    ("a line end inside", Prepare((), ("a\nb",)), Prepared((), ("a\nb",))),
    ("lone surrogates", Prepare((), ("a\ud800",), "\udfff", ("\ud800?",)), Prepared((), ("a?",), "?", ("??",))),
    ("control codes", Prepare((), ("\x00\x1b[31m",), "\u202e", ("</script>",)),
     Prepared((), ("\x00\x1b[31m",), "\u202e", ("</script>",))),
    ("very much", Prepare((), ("长" * 50_000,) * 9), Prepared((), ("长" * 50_000,) * 3)),
]  # fmt: skip


@pytest.mark.parametrize("phase", ["preparing", "handing_over"])
@pytest.mark.parametrize(("command", "kept"), [p[1:] for p in PREPARATIONS], ids=[p[0] for p in PREPARATIONS])
def test_what_was_prepared_is_kept_as_it_can_be_written(phase: str, command: Prepare, kept: Prepared) -> None:
    one = reach("rapid_fire", phase)
    assert one.do(command) == [kept, PhaseEntered("compared")]
    assert one.drill.session.prepared == kept == fold(one.records).prepared
    assert decode(*encode(kept)) == kept


@pytest.mark.parametrize(
    ("place", "command"),
    [("preparing", Prepare(("\ud800",))), ("ended", Promise("I shall ring.", "\ud800"))],
    ids=["chosen", "due"],
)
def test_whatever_was_handed_over_can_be_written(place: str, command: Command) -> None:
    one = reach("rapid_fire", place)
    try:
        events = one.do(command)
    except Refused:
        return
    assert all(decode(*encode(event)) == event for event in events)


def test_a_name_that_no_encoding_holds_can_be_written() -> None:
    try:
        start = start_of("rapid_fire", speakers=("\ud800", "Bo"))
    except ValueError:
        return
    assert decode(*encode(start)) == start


# ---- another try, in other words


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[Exchange]:
    """What the judge was given."""
    exchanges: list[Exchange] = []
    judge = SmallJudge.judge

    def listening(self: SmallJudge, exchange: Exchange) -> Verdict:
        exchanges.append(exchange)
        return judge(self, exchange)

    monkeypatch.setattr(SmallJudge, "judge", listening)
    return exchanges


@pytest.mark.parametrize(("format_", "words"), [
    ("rapid_fire", ["Are you bust? Where is it?", "b1?", "b1?", "b1?"]),
    ("negative_premise", ["What of q1?", "q1 or not?", "So q1?", "q1 or not?"]),
])  # fmt: skip
def test_another_try_is_asked_in_other_words_in_turn(format_: str, words: list, judged: list[Exchange]) -> None:
    one = play(format_, scenario=FULL)
    one.do(GoOnAir(), Answer("one"))
    for answer, asked_again in zip(["two", "three", "four"], words[1:], strict=True):
        [again, entered] = one.do(AnswerAgain())
        assert again == AskedAgain(one.drill.session.current.question.ask_id, asked_again)
        assert entered.phase == OPENER[format_]
        assert one.drill.session.current.text == asked_again
        one.do(Answer(answer))
    [asked] = one.drill.session.asked
    assert [take.asked for take in asked.takes] == words
    assert [exchange.question.text for exchange in judged] == words
    assert [exchange.answer for exchange in judged] == [take.text for take in asked.takes]
    assert asked.question.text == words[0]
    one.do(Next())
    assert (
        one.drill.session.current.text
        == one.drill.session.current.question.text
        == judged[0].question.text.replace("q1", "q2")
    ), "the next question has its own words"


def test_earlier_answers_are_those_to_other_questions(judged: list[Exchange]) -> None:
    one = play("negative_premise")
    one.do(
        GoOnAir(), Answer("one"), AnswerAgain(), Answer("one again"), Next(), Answer("two"), AnswerAgain(), Answer("x")
    )
    assert [exchange.earlier for exchange in judged] == [(), (), ("one",), ("one",)]


def test_what_was_reworded_changes_nothing_else_for_the_judge(judged: list[Exchange]) -> None:
    loaded = replace(
        NEGATIVE.questions[0], reworded=("Else?",), loaded=("run",), answered_by=(("yes",),), premise="true"
    )
    one = play("negative_premise", scenario=replace(SMALL, negative_premise=replace(NEGATIVE, questions=(loaded,))))
    one.do(GoOnAir(), Answer("x"), AnswerAgain(), Answer("x"))
    first, second = judged
    assert second.question == replace(first.question, text="Else?")
    assert (second.premise, second.brief, second.people) == (first.premise, first.brief, first.people)


def test_a_question_without_other_words_is_put_again_as_it_was(judged: list[Exchange]) -> None:
    one = play("negative_premise", scenario=FULL)
    one.do(GoOnAir(), Answer("stonewalls"), AnswerAgain(), Answer("stonewalls"), Next())
    asked = one.drill.session.current.question
    assert one.phase == "air.follow_up"
    [again, _] = one.do(Answer("x"), AnswerAgain())
    assert again == AskedAgain(asked.ask_id, ""), "a follow-up has no other words"
    one.do(Answer("y"))
    assert {exchange.question.text for exchange in judged[2:]} == {asked.text}
    assert [take.asked for take in one.drill.session.current.takes] == [asked.text] * 2


# ---- turns, and what is asked


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize(
    ("speakers", "turns"),
    [
        ((), ["", "", "", ""]),
        (("Ann",), ["", "", "", ""]),
        (("Ann", "Bo"), ["Ann", "Bo", "Ann", "Bo"]),
        (("Ann", "Bo", "Cy"), ["Ann", "Bo", "Cy", "Ann"]),
        (("a", "b", "c", "d", "e"), ["a", "b", "c", "d"]),
        (("Ann", "Ann"), ["Ann"] * 4),
    ],
)
def test_speakers_take_turns(format_: str, speakers: tuple, turns: list) -> None:
    one = play(format_, speakers=speakers, rounds=4, occasion="room")
    one.do(GoOnAir())
    while one.phase != "ended":
        one.do(Answer("so so"), AnswerAgain(), Answer("so so"), Next())
    assert [asked.speaker for asked in one.of(QuestionAsked)] == turns
    assert one.drill.session.started.speakers == speakers


def test_a_follow_up_stays_with_the_speaker_who_drew_it() -> None:
    one = play("negative_premise", speakers=("Ann", "Bo"), rounds=3)
    one.do(GoOnAir())
    for answer in ("stonewalls", "land", "stonewalls", "no_message", "land", "land"):
        one.do(Answer(answer), Next())
    assert one.phase == "ended"
    asked = [(asked.number, bool(asked.follows), asked.speaker) for asked in one.of(QuestionAsked)]
    assert asked == [
        (1, False, "Ann"), (1, True, "Ann"), (2, False, "Bo"), (2, True, "Bo"), (2, True, "Bo"), (3, False, "Ann"),
    ]  # fmt: skip


def test_a_line_given_up_does_not_change_the_turns() -> None:
    one = play("negative_premise", speakers=("Ann", "Bo"), rounds=6)
    one.do(GoOnAir())
    while one.phase != "ended":
        one.do(Answer("land"), Next())
    told = [(asked.ask_id, asked.speaker) for asked in one.of(QuestionAsked)]
    assert told == [("q1", "Ann"), ("q2", "Bo"), ("q4", "Ann"), ("q5", "Bo"), ("q6", "Ann")]


def all_asked(one: Play, answer: str = "so so") -> list[str]:
    one.do(GoOnAir())
    while one.phase != "ended":
        one.do(Answer(answer), Next())
    return [asked.ask_id for asked in one.of(QuestionAsked)]


@pytest.mark.parametrize(("format_", "questions", "rounds", "asked"), [
    ("rapid_fire", ("b2",), None, ["b2"]),
    ("rapid_fire", ("b4", "b2"), None, ["b2", "b4"]),
    ("rapid_fire", ("b1", "b2", "b3", "b4"), None, ["b1", "b2", "b3", "b4"]),
    ("negative_premise", ("q5", "q3", "q1"), None, ["q1", "q3", "q5"]),
    ("negative_premise", ("q5", "q3", "q1"), 9, ["q1", "q3", "q5"]),
])  # fmt: skip
@pytest.mark.parametrize("seed", [1, 2])
def test_only_the_questions_that_are_meant_are_asked(
    format_: str, questions: tuple, rounds: int | None, asked: list, seed: int
) -> None:
    one = play(format_, questions=questions, rounds=rounds, seed=seed)
    assert one.drill.session.started.rounds == len(asked)
    assert all_asked(one) == asked


def test_of_the_questions_that_are_meant_the_seed_draws_as_many_as_rounds() -> None:
    draws = {tuple(all_asked(play("rapid_fire", questions=("b1", "b3", "b4"), rounds=2, seed=n))) for n in range(20)}
    assert draws == {("b1", "b3"), ("b1", "b4"), ("b3", "b4")}


def test_a_question_that_is_meant_alone_draws_its_follow_ups() -> None:
    one = play("negative_premise", questions=("q1",))
    one.do(GoOnAir(), Answer("stonewalls"), Next(), Answer("stonewalls"), Next(), Answer("stonewalls"), Next())
    assert [asked.number for asked in one.of(QuestionAsked)] == [1, 1, 1] and one.phase == "ended"


@pytest.mark.parametrize("questions", [("q1", "q2", "q4"), ("q1", "q2")])
def test_a_line_on_which_nothing_more_is_meant_is_not_given_up(questions: tuple) -> None:
    one = play("negative_premise", questions=questions)
    assert all_asked(one, "land") == list(questions)
    assert not one.of(LineGivenUp)


@pytest.mark.parametrize("format_", FORMATS)
def test_questions_that_the_scenario_has_not_break_nothing(format_: str) -> None:
    try:
        one = play(format_, questions=("nope",))
    except ValueError:
        return
    one.do(GoOnAir())
    one.wait(120_000)
    one.do(Answer("land"))


@pytest.mark.parametrize("questions", [("b1", "nope"), ("b1", "b1")])
def test_rounds_are_cut_to_the_questions_that_there_are(questions: tuple) -> None:
    try:
        one = play("rapid_fire", questions=questions)
    except ValueError:
        return
    assert all_asked(one) == ["b1"]
    assert one.drill.session.started.rounds == 1


# ---- the promise


@pytest.mark.parametrize("end", [[GiveUp()], [GoOnAir(), Answer("land"), Next()]], ids=["given up", "done"])
def test_a_promise_is_made_after_the_end_and_answered_later(end: list) -> None:
    one = play("rapid_fire", rounds=1)
    one.do(*end)
    with pytest.raises(Refused):
        one.do(AnswerPromise(True))
    assert one.do(Promise(" I shall ring. \n", "2026-05-08")) == [PromiseMade("I shall ring.", "2026-05-08")]
    session = one.drill.session
    assert (session.promise, session.promise_kept) == (PromiseMade("I shall ring.", "2026-05-08"), None)
    later = resumed(one.records, one.drill.now_ms)
    assert (later.phase, later.drill.session) == ("ended", session)
    assert later.do(AnswerPromise(False)) == [PromiseAnswered(False)]
    assert later.drill.session.promise_kept is False
    assert fold(later.records) == later.drill.session
    assert later.drill.session.ended == session.ended and later.of(DrillEnded) == one.of(DrillEnded)
    later.do(Promise("I shall ring twice.", "2026-05-09"))
    assert (later.drill.session.promise.text, later.drill.session.promise_kept) == ("I shall ring twice.", None)


@pytest.mark.parametrize("text", ["", " ", "\n\t", "\u3000"])
def test_an_empty_promise_is_refused(text: str) -> None:
    one = reach("rapid_fire", "ended")
    with pytest.raises(Refused):
        one.do(Promise(text, "2026-05-08"))
    assert one.drill.session.promise is None


def test_a_promise_is_kept_as_it_can_be_written() -> None:
    one = reach("rapid_fire", "ended")
    [made_] = one.do(Promise("a\ud800\x1b[31m\u202e", "2026-05-08"))
    assert made_ == PromiseMade("a?\x1b[31m\u202e", "2026-05-08") == decode(*encode(made_))


# ---- any way of playing

FULL = replace(
    CHOOSE,
    negative_premise=replace(
        NEGATIVE, questions=tuple(replace(q, reworded=(f"{q.id} or not?", f"So {q.id}?")) for q in NEGATIVE.questions)
    ),
    rapid_fire=replace(RAPID, questions=tuple(replace(q, reworded=(f"{q.id}?",)) for q in RAPID.questions)),
)
"""With all that a scenario can have."""
HOSTILE = st.sampled_from(["", " ", "\n", "Cash is paid.", "\x1b[31m", "\u202e", "\x00", "a\ud800b", "中文", "{quote}"])
SEVERAL = st.lists(HOSTILE, max_size=3).map(tuple)
ASKED = st.sampled_from(["q1", "q2", "b1", "b2", "b3", "?"])
PREPARES = st.builds(Prepare, st.lists(st.sampled_from(["cash", "rest", "?"])).map(tuple), SEVERAL, HOSTILE, SEVERAL)
STEPS = st.one_of(
    st.sampled_from([made(name) for name in COMMANDS if name not in GIVEN and name != "GiveUp"]),
    st.sampled_from(
        ["", "land", "stonewalls", "land repeats_negative=run", "accepts_premise=yes", "misses_question"]
    ).map(Answer),
    st.sampled_from([Next(), Next(), AnswerAgain(), Answer("land"), Answer("stonewalls"), GoOnAir()]),
    st.integers(-10, GAP_MS + 500),
    st.just(GAP_MS),
    PREPARES,
    st.builds(Promise, HOSTILE, st.sampled_from(["2026-05-08", ""])) | st.builds(AnswerPromise, st.booleans()),
    st.builds(
        Overrule,
        ASKED,
        st.integers(0, 1),
        st.integers(0, 4),
        st.sampled_from(["wrong", "too_hard", "confirmed", "upheld"]),
        HOSTILE,
    ),
    st.builds(
        Missed,
        ASKED,
        st.integers(0, 1),
        st.sampled_from(["delivered", "no_message", "speculates", "?"]),
        st.none() | st.integers(0, 3),
        st.none() | st.integers(2, 5),
        st.none() | st.just("cash"),
        HOSTILE,
    ),
)
MIDDLES = st.lists(st.one_of(STEPS, STEPS, STEPS, st.sampled_from([GoOnAir(), GiveUp()])), max_size=60)
BEGINNINGS = st.sampled_from([[GoOnAir()], [StartPreparing()], [StartPreparing(), made("Prepare"), GoOnAir()], []])
ENDINGS = st.sampled_from([[], [GiveUp(), made("Promise"), AnswerPromise(False)]])
GAMES = st.builds(lambda *parts: list(chain(*parts)), BEGINNINGS, MIDDLES, ENDINGS)
STARTS = st.fixed_dictionaries(
    {
        "how": st.sampled_from(["spoken", "typed", "plain"]),
        "scenario": st.sampled_from([SMALL, WRITE, FULL, FULL]),
        "seed": st.integers(0, 5),
        "rounds": st.integers(1, 6),
        "speakers": st.sampled_from([(), ("Ann",), ("Ann", "Bo"), ("Ann", "Bo", "Ann")]),
        "questions": st.sampled_from([(), (), ("q1", "q3", "b2"), ("q4", "b4")]),
        "occasion": st.sampled_from(["drill", "morning", "room"]),
    }
)


def played(one: Play, steps: list) -> Play:
    """Play these steps; what is refused changes nothing."""
    for step in steps:
        try:
            one.do(step)
        except Refused:
            assert one.drill.session == fold(one.records)
    return one


@pytest.mark.parametrize("format_", FORMATS)
@settings(max_examples=100, deadline=None)
@given(STARTS, GAMES)
def test_the_fold_of_the_events_is_the_drill(format_: str, start: dict, steps: list) -> None:
    one = played(play(format_, **start), steps)
    assert fold(one.records) == one.drill.session
    assert one.drill.session.phase == one.phase
    times = [record.at_ms for record in one.records]
    assert times == sorted(times) and times[-1] <= one.drill.now_ms
    in_a_row = 0
    for asked in one.of(QuestionAsked):
        in_a_row = in_a_row + 1 if asked.follows else 0
        assert in_a_row <= 2
    planned = [asked for asked in one.of(QuestionAsked) if not asked.follows]
    ids = [asked.ask_id for asked in one.of(QuestionAsked)]
    assert len(ids) == len(set(ids)), "nothing is asked twice"
    assert len(planned) <= start["rounds"]
    assert not start["questions"] or {asked.ask_id for asked in planned} <= set(start["questions"])
    assert len(one.of(DrillEnded)) == (one.phase == "ended")
    assert one.drill.session.promise is None or one.phase == "ended"
    assert len(one.of(Prepared)) <= 1
    has_task = task_of(one.drill.session.started) != "given"
    assert has_task or not one.of(Prepared)
    assert one.of(Prepared) or not (has_task and planned), "nobody goes on air unprepared"
    assert all(encode(record.event) for record in one.records)
    for asked in one.drill.session.asked:
        assert all(take.asked for take in asked.takes) and (
            not asked.takes or asked.takes[0].asked == asked.question.text
        )


@pytest.mark.parametrize("format_", FORMATS)
@settings(max_examples=80, deadline=None)
@given(STARTS, GAMES, st.data())
def test_a_drill_gone_on_with_goes_as_if_never_left(format_: str, start: dict, steps: list, data: Any) -> None:
    """At any point: the same steps on a drill made from the records give the same records."""
    whole = played(play(format_, **start), steps)
    at = data.draw(st.integers(0, len(steps)))
    half = played(play(format_, **start), steps[:at])
    other = played(resumed(half.records, half.drill.now_ms), steps[at:])
    assert other.records == whole.records
    assert other.drill.session == whole.drill.session


LONG = [
    1000, Pause(), Resume(), StartPreparing(), ConsultBrief(), 2000, Pause(), 500, Resume(), *[GAP_MS] * 18, Pause(),
    Resume(), made("Prepare"), Pause(), Resume(), 1000, GoOnAir(), 1000, Pause(), Resume(), Begin(), 1000, Pause(),
    Resume(), StopSpeaking(), 3000, Answer("stonewalls"), Pause(), Resume(), AnswerAgain(), *[GAP_MS] * 7, Pause(),
    Resume(), Answer("stonewalls"), AnswerAgain(), Pause(), Resume(), Answer("stonewalls"), Next(), *[GAP_MS] * 9,
    Answer("land"), AnswerAgain(), Answer("land"), Next(), Begin(), Answer("land"), Next(), made("Promise"),
    made("Promise"), AnswerPromise(False), AnswerPromise(True), made("Promise"),
]  # fmt: skip


@pytest.mark.parametrize("format_", FORMATS)
def test_a_long_drill_can_be_left_after_each_step(format_: str) -> None:
    start = {"how": "spoken", "scenario": FULL, "rounds": 2, "speakers": ("Ann", "Bo"), "occasion": "room"}
    whole = played(play(format_, **start), LONG)
    met = {record.event.phase for record in whole.records if isinstance(record.event, PhaseEntered)}
    assert met == set(leaves(DRILLS[format_].states()))
    assert (whole.drill.session.promise is None, whole.drill.session.promise_kept) == (False, None)
    for at in range(len(LONG)):
        half = played(play(format_, **start), LONG[:at])
        assert half.records == whole.records[: len(half.records)]
        again = resumed(half.records, half.drill.now_ms)
        assert (again.phase, again.drill.left_ms) == (half.phase, half.drill.left_ms)
        assert played(again, LONG[at:]).records == whole.records


@pytest.mark.parametrize("format_", FORMATS)
@settings(max_examples=25, deadline=None)
@given(STARTS, GAMES)
def test_the_same_seed_and_steps_give_the_same_journal(format_: str, start: dict, steps: list) -> None:
    one, other = (played(play(format_, **start), steps) for _ in range(2))
    assert one.records == other.records


def test_going_on_is_what_the_program_uses() -> None:
    drill, records = new_drill(start_of("rapid_fire"))
    more = drill.do(GoOnAir())
    again = going_on(fold([*records, *more]), now_ms=4321)
    assert (again.phase, again.now_ms, again.left_ms) == ("air.barrage", 4321, 20_000 - 4321)
    assert going_on(fold([*records, *more]), now_ms=-5).now_ms == 0


# ---- what the reporter does


@pytest.mark.parametrize("rule", OPENERS)
def test_each_finding_draws_its_own_follow_up(rule: str) -> None:
    one = play("negative_premise", rounds=6)
    one.do(GoOnAir(), Answer(f"land {rule}"), Next())
    asked = one.drill.session.current.question
    assert (asked.ask_id, asked.follows, asked.number, asked.line) == (f"f1-{rule}", "q1", 1, "money")
    assert one.phase == "air.follow_up"


@pytest.mark.parametrize("answer", ["land", "so so", "", "land delivered"])
def test_an_answer_without_an_opening_draws_none(answer: str) -> None:
    one = play("negative_premise", rounds=6)
    one.do(GoOnAir(), Answer(answer), Next())
    assert one.drill.session.current.question.ask_id == "q2"


@pytest.mark.parametrize("weaker", range(1, len(OPENERS)))
def test_of_several_openings_the_gravest_is_taken(weaker: int) -> None:
    one = play("negative_premise", rounds=6)
    one.do(GoOnAir(), Answer(" ".join(reversed(OPENERS[weaker - 1 :]))), Next())
    assert one.drill.session.current.question.ask_id == f"f1-{OPENERS[weaker - 1]}"


def test_the_general_follow_ups_come_where_the_question_has_none_left() -> None:
    one = play("negative_premise", rounds=6)
    one.do(GoOnAir(), Answer("stonewalls"), Next(), Answer("stonewalls"), Next())
    ids = [asked.ask_id for asked in one.of(QuestionAsked)]
    assert ids[1] == "f1-stonewalls" and ids[2] in {"g-1-stonewalls", "g-2-stonewalls"}
    one.do(Answer("stonewalls"), Next())
    assert one.of(QuestionAsked)[-1].ask_id == "q2", "two follow-ups in a row at most"
    one.do(Answer("stonewalls"), Next())
    left = {"g-1-stonewalls", "g-2-stonewalls"} - {ids[2]}
    assert {one.of(QuestionAsked)[-1].ask_id} == left, "none is used twice"


def test_a_follow_up_that_follows_a_follow_up_names_it() -> None:
    one = play("negative_premise")
    one.do(GoOnAir(), Answer("stonewalls"), Next(), Answer("no_message"), Next())
    assert [asked.follows for asked in one.of(QuestionAsked)] == [None, "q1", "f1-stonewalls"]
    assert {asked.number for asked in one.of(QuestionAsked)} == {1}


def with_follow_ups(*follow_ups: FollowUp) -> Scenario:
    return replace(
        SMALL, negative_premise=replace(NEGATIVE, questions=(question("q1"),), follow_ups=follow_ups, gives_up=None)
    )


ANY = Condition(any=(Condition(finding="repeats_negative"), Condition(finding="accepts_premise")))
ALL = Condition(all=(Condition(finding="accepts_premise"), Condition(not_=Condition(finding="stonewalls"))))
QUOTES = [
    ("one word", Condition(finding="repeats_negative"), "repeats_negative=liars", "liars"),
    ("stops at the ends go", Condition(finding="repeats_negative"), "repeats_negative=,liars.", "liars"),
    ("the finding that was asked for", Condition(finding="accepts_premise"),
     "repeats_negative=liars accepts_premise=indeed", "indeed"),
    ("either of two, the first", ANY, "repeats_negative=liars", "liars"),
    ("either of two, the second", ANY, "accepts_premise=indeed", "indeed"),
    ("one of all", ALL, "accepts_premise=indeed", "indeed"),
    ("cut when long", Condition(finding="repeats_negative"), "repeats_negative=" + "l" * 80, "l" * 29 + "…"),
    ("hostile words", Condition(finding="repeats_negative"), "repeats_negative=li\x1b[31m\u202ears", "li[31mars"),
    ("a quote of a quote", Condition(finding="repeats_negative"), "repeats_negative={quote}", "{quote}"),
]  # fmt: skip


@pytest.mark.parametrize(("when", "answer", "quote"), [q[1:] for q in QUOTES], ids=[q[0] for q in QUOTES])
def test_the_reporter_quotes_the_speakers_own_words(when: Condition, answer: str, quote: str) -> None:
    one = play("negative_premise", scenario=with_follow_ups(FollowUp("f", when, "You said “{quote}”. “{quote}”?")))
    one.do(GoOnAir(), Answer(answer), Next())
    assert one.of(QuestionAsked)[-1].text == f"You said “{quote}”. “{quote}”?"


@pytest.mark.parametrize(
    ("answers", "given_up"),
    [
        (["land", "land"], True),
        (["land", "x", "land"], False),
        (["land stonewalls", "land", "land"], True),
        (["land no_message", "land"], False),
        (["land"], False),
    ],
)
def test_a_line_is_given_up_after_two_clean_answers_that_landed(answers: list, given_up: bool) -> None:
    one = play("negative_premise", rounds=6)
    one.do(GoOnAir())
    for answer in answers:
        one.do(Answer(answer), Next())
    told = one.of(LineGivenUp)
    assert told == ([LineGivenUp("money", "Let me leave that.")] if given_up else [])
    last = one.drill.session.current.question
    assert last.remark == ("Let me leave that." if given_up else "")
    while one.phase != "ended":
        one.do(Answer("land"), Next())
    ids = [asked.ask_id for asked in one.of(QuestionAsked) if asked.follows is None]
    if given_up and len(answers) == 2:
        assert ids == ["q1", "q2", "q4", "q5", "q6"], "q3 is of the line that was let go"
    assert len(one.of(LineGivenUp)) <= 1


def test_a_second_try_that_lands_counts_for_the_reporter() -> None:
    one = play("negative_premise", rounds=6)
    one.do(GoOnAir(), Answer("stonewalls"), AnswerAgain(), Answer("land"), Next(), Answer("land"), Next())
    assert one.of(LineGivenUp)


def test_a_line_with_nothing_left_is_not_given_up() -> None:
    one = play("negative_premise", rounds=6)
    one.do(GoOnAir())
    for answer in ("land", "x", "land", "land", "land"):
        one.do(Answer(answer), Next())
    assert not one.of(LineGivenUp)


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("rounds", [1, 2, 3, 4])
def test_as_many_questions_as_rounds_in_the_authors_order(format_: str, rounds: int) -> None:
    draws = set()
    for seed in range(12):
        one = play(format_, rounds=rounds, seed=seed)
        one.do(GoOnAir())
        while one.phase != "ended":
            one.do(Answer("so so"), Next())
        ids = [asked.ask_id for asked in one.of(QuestionAsked)]
        assert ids == sorted(ids) and len(ids) == rounds
        assert [asked.number for asked in one.of(QuestionAsked)] == list(range(1, rounds + 1))
        draws.add(tuple(ids))
    assert (len(draws) > 1) == (rounds < len(SMALL.plan(format_).questions)), "the seed draws"


@pytest.mark.parametrize(("format_", "wanted", "got"), [
    ("rapid_fire", None, 4), ("rapid_fire", 9, 4), ("rapid_fire", 0, 1), ("rapid_fire", -3, 1), ("rapid_fire", 2, 2),
    ("negative_premise", None, 6), ("negative_premise", 100, 6), ("negative_premise", 3, 3),
])  # fmt: skip
def test_rounds_are_cut_to_what_there_is(format_: str, wanted: int | None, got: int) -> None:
    assert start_of(format_, rounds=wanted).rounds == got


def test_a_format_that_the_scenario_has_not_is_refused() -> None:
    with pytest.raises(ValueError, match="negative_premise"):
        start_of("negative_premise", scenario=replace(SMALL, negative_premise=None))


def test_what_was_answered_is_kept_as_it_can_be_written() -> None:
    one = play("rapid_fire")
    [given, *_] = one.do(GoOnAir(), Answer("a\ud800b\x1b[31m [red]x[/] \u202e"))
    assert given.text == "a?b\x1b[31m [red]x[/] \u202e"


@pytest.mark.parametrize("format_", FORMATS)
def test_the_graph_is_drawn_from_the_machine(format_: str) -> None:
    drawn = DRILLS[format_].graph()
    assert "stateDiagram" in drawn
    for trigger, *_ in DRILLS[format_].transitions():
        assert trigger in drawn
