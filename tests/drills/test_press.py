"""Both press machines by table; their clocks, pauses and gaps; what draws a follow-up; the fold that equals them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_world import NEGATIVE, OPENERS, SMALL, Play, SmallJudge, play, question, resumed, start_of

import drills.formats
from drills.commands import (
    Answer,
    AnswerAgain,
    Begin,
    Command,
    ConsultBrief,
    GiveUp,
    GoOnAir,
    Next,
    Pause,
    Refused,
    Resume,
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
    QuestionAsked,
    ReporterCutIn,
)
from engine.scenario import FollowUp, Scenario
from engine.session import fold

FORMATS = ("rapid_fire", "negative_premise")
OPENER = {"rapid_fire": "air.barrage", "negative_premise": "air.question"}
ANSWER_MS = {"rapid_fire": 20_000, "negative_premise": 30_000}
CUT_IN_MS = {"rapid_fire": 6_000, "negative_premise": 10_000}


@pytest.fixture(autouse=True, scope="module")
def small_judge() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(drills.formats, "Judge", SmallJudge)
        yield


# What comes of a command in a phase: "-" is refused, "=" stays there. Stop: speaking, as in a spoken drill.
HEAD = "phase GoOnAir ConsultBrief Begin StopSpeaking Answer AnswerAgain Next Pause Resume GiveUp"
TABLES = {
    "rapid_fire": """
briefing       air.barrage = -             -              -        -           -           paused -        ended
air.barrage    -           = air.answering -              coaching -           -           paused -        ended
air.answering  -           = -             air.handing_in coaching -           -           paused -        ended
air.cut_in     -           = -             air.handing_in coaching -           -           paused -        ended
air.handing_in -           = -             -              coaching -           -           paused -        ended
coaching       -           = -             -              -        air.barrage air.barrage paused -        ended
paused         -           = -             -              -        -           -           -      coaching ended
ended          -           - -             -              -        -           -           -      -        -
""",
    "negative_premise": """
briefing       air.question = -             -              -        -            -            paused -        ended
air.question   -            = air.answering -              coaching -            -            paused -        ended
air.follow_up  -            = air.answering -              coaching -            -            paused -        ended
air.answering  -            = -             air.handing_in coaching -            -            paused -        ended
air.cut_in     -            = -             air.handing_in coaching -            -            paused -        ended
air.handing_in -            = -             -              coaching -            -            paused -        ended
coaching       -            = -             -              -        air.question air.question paused -        ended
paused         -            = -             -              -        -            -            -      coaching ended
ended          -            - -             -              -        -            -            -      -        -
""",
}
COMMANDS = {command.__name__: command for command in get_args(Command)}


def made(name: str) -> Any:
    return Answer("land") if name == "Answer" else COMMANDS[name]()


def reach(format_: str, phase: str, how: str = "spoken") -> Play:
    """A drill in this phase, by the shortest way."""
    one = play(format_, how)
    match phase:
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
        case "ended":
            one.do(GiveUp())
    assert one.phase == phase
    return one


def leaves(states: list[Any]) -> list[str]:
    names = []
    for state in states:
        names += [f"{state['name']}.{child}" for child in state["children"]] if isinstance(state, dict) else [state]
    return names


def rows() -> Iterator[Any]:
    for format_, table in TABLES.items():
        for line in table.strip().splitlines():
            phase, *cells = line.split()
            for command, cell in zip(HEAD.split()[1:], cells, strict=True):
                yield pytest.param(format_, phase, command, cell, id=f"{format_}-{phase}-{command}")


@pytest.mark.parametrize("format_", FORMATS)
def test_the_table_holds_every_phase_and_every_command(format_: str) -> None:
    assert [line.split()[0] for line in TABLES[format_].strip().splitlines()] == leaves(DRILLS[format_].states())
    assert set(HEAD.split()[1:]) == set(COMMANDS)


@pytest.mark.parametrize(("format_", "phase", "command", "expected"), list(rows()))
def test_each_command_in_each_phase(format_: str, phase: str, command: str, expected: str) -> None:
    one = reach(format_, phase)
    before, count = one.drill.session, len(one.records)
    if expected == "-":
        with pytest.raises(Refused) as refused:
            one.do(made(command))
        assert (refused.value.phase, type(refused.value.command).__name__) == (phase, command)
        assert one.drill.session == before and one.phase == phase and len(one.records) == count
        return
    events = one.do(made(command))
    assert one.phase == (phase if expected == "=" else expected)
    assert one.drill.session == fold(one.records)
    assert one.drill.session.phase == one.phase
    entered = [event.phase for event in events if isinstance(event, PhaseEntered)]
    assert entered == ([] if expected == "=" else [expected])


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
    told = one.wait(600_000)
    assert [(record.at_ms, record.event) for record in told] == [
        (until, ReporterCutIn("The cash?" if format_ == "rapid_fire" else "Yes?")),
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
    assert (left is not None) == (phase.startswith("air.") and phase != "air.handing_in")


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
@given(st.lists(st.integers(1, GAP_MS), max_size=60), st.lists(st.integers(1, GAP_MS), max_size=60))
def test_how_time_is_cut_into_ticks_changes_nothing(format_: str, how: str, ticks: list, others: list) -> None:
    """The same time in other ticks gives the same events at the same times."""
    total = min(sum(ticks), sum(others))
    played = []
    for cuts in (ticks, others):
        one = play(format_, how)
        one.do(GoOnAir(), Begin() if how == "typed" else 1)
        left = total
        for cut in cuts:
            one.do(min(cut, left))
            left -= min(cut, left)
        played.append((one.records, one.drill.now_ms, one.drill.session))
    assert played[0] == played[1]


# ---- any way of playing

STEPS = st.one_of(
    st.sampled_from([command() for command in COMMANDS.values() if command is not Answer and command is not GiveUp]),
    st.sampled_from(
        ["", "land", "stonewalls", "land repeats_negative=run", "accepts_premise=yes", "misses_question"]
    ).map(Answer),
    st.sampled_from([Next(), Next(), Answer("land"), Answer("stonewalls"), GoOnAir()]),
    st.integers(-10, GAP_MS + 500),
    st.just(GAP_MS),
)
GAMES = st.lists(st.one_of(STEPS, STEPS, STEPS, st.sampled_from([GoOnAir(), GiveUp()])), max_size=60)


def played(one: Play, steps: list) -> Play:
    """Play these steps; what is refused changes nothing."""
    for step in steps:
        try:
            one.do(step)
        except Refused:
            assert one.drill.session == fold(one.records)
    return one


@pytest.mark.parametrize("format_", FORMATS)
@settings(max_examples=60, deadline=None)
@given(GAMES, st.sampled_from(["spoken", "typed", "plain"]), st.integers(0, 5), st.integers(1, 6))
def test_the_fold_of_the_events_is_the_drill(format_: str, steps: list, how: str, seed: int, rounds: int) -> None:
    one = played(play(format_, how, seed=seed, rounds=rounds), [GoOnAir(), *steps])
    assert fold(one.records) == one.drill.session
    assert one.drill.session.phase == one.phase
    times = [record.at_ms for record in one.records]
    assert times == sorted(times) and times[-1] <= one.drill.now_ms
    in_a_row = 0
    for asked in one.of(QuestionAsked):
        in_a_row = in_a_row + 1 if asked.follows else 0
        assert in_a_row <= 2
    ids = [asked.ask_id for asked in one.of(QuestionAsked)]
    assert len(ids) == len(set(ids)), "nothing is asked twice"
    assert sum(asked.follows is None for asked in one.of(QuestionAsked)) <= rounds
    assert len(one.of(DrillEnded)) == (one.phase == "ended")


@pytest.mark.parametrize("format_", FORMATS)
@settings(max_examples=60, deadline=None)
@given(GAMES, st.sampled_from(["spoken", "typed", "plain"]), st.data())
def test_a_drill_gone_on_with_goes_as_if_never_left(format_: str, steps: list, how: str, data: Any) -> None:
    """At any point: the same steps on a drill made from the records give the same records."""
    steps = [GoOnAir(), *steps]
    whole = played(play(format_, how), steps)
    at = data.draw(st.integers(0, len(steps)))
    half = played(play(format_, how), steps[:at])
    other = played(resumed(half.records, half.drill.now_ms), steps[at:])
    assert other.records == whole.records
    assert other.drill.session == whole.drill.session


@pytest.mark.parametrize("format_", FORMATS)
@settings(max_examples=25, deadline=None)
@given(GAMES, st.integers(0, 100))
def test_the_same_seed_and_steps_give_the_same_journal(format_: str, steps: list, seed: int) -> None:
    one, other = (played(play(format_, seed=seed), [GoOnAir(), *steps]) for _ in range(2))
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
