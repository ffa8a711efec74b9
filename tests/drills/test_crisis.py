"""The crisis machine: by tables of what is done and what comes of it; its time, by random ticks, pauses and kills."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_crisis import CRISIS, SMALL_CRISIS, SOURCE
from small_world import Play, SmallJudge, barrage, follow_up, play, question

import drills.formats
from drills.commands import (
    Act,
    Answer,
    Decide,
    GiveUp,
    GoOnAir,
    Jump,
    Missed,
    Next,
    Overrule,
    Pause,
    Refused,
    Resume,
    SendNow,
    Tell,
)
from drills.crisis import CrisisDrill
from engine.condition import Condition
from engine.crisis import Change, Inject
from engine.duties.ledger import Entry
from engine.duties.policy import Duty
from engine.duties.record import duty_report
from engine.events import (
    ActionDone,
    Decided,
    DecisionAsked,
    DoorClosed,
    DoorOpened,
    DrillEnded,
    DutyArose,
    EndingReached,
    FactsChanged,
    InjectCame,
    QuestionAsked,
    Recorded,
    TimeJumped,
)
from engine.session import fold

REPORT = Tell("superior", "phone", "duty-room", "Sixty people are here.")
HUDDLE = Tell("staff", "spoken", "", "This is what has happened.")
HALL = Tell("customer", "spoken", "", "Good morning, all of you.")
POLICE = Tell(None, "call", "police")


@pytest.fixture(autouse=True, scope="module")
def small_judge() -> Iterator[None]:
    patch = pytest.MonkeyPatch()
    patch.setattr(drills.formats, "Judge", SmallJudge)
    patch.setattr("engine.duties.telling.found_parts", lambda exchange: {"what": ((0, 1),)} if exchange.answer else {})
    yield
    patch.undo()


def started_crisis(**changes: Any) -> Play:
    """A crisis in its first moment."""
    scenario = replace(SMALL_CRISIS, authority=changes.pop("authority", "full"))
    if changes:
        scenario = replace(scenario, branch_crisis=replace(CRISIS, **changes))
    playing = play("branch_crisis", scenario=scenario)
    playing.do(GoOnAir())
    return playing


def entry(playing: Play, duty: str, number: int = 1) -> Entry:
    return next(one for one in playing.drill.entries if one.duty.id == duty and one.round == number)


def seconds(playing: Play) -> int:
    return playing.drill.now_ms // 1000


def answer_the_door(playing: Play) -> None:
    while playing.phase.startswith("air."):
        playing.do(Answer("land"))


def to_the_end(playing: Play) -> None:
    """Jump on, silent at the door."""
    for _ in range(100):
        if playing.phase == "running.closing":
            playing.do(Next())
        if playing.phase == "ended":
            return
        playing.do(Answer("") if playing.phase.startswith("air.") else Jump())
    raise AssertionError(playing.phase)


def test_the_alarm_sets_the_board_and_what_is_owed() -> None:
    playing = started_crisis()
    assert playing.phase == "running.alarm"
    assert playing.drill.state.facts == CRISIS.board
    assert [event.duty for event in playing.of(DutyArose)] == ["first", "staff", "hall", "notice"]
    assert entry(playing, "first").due_ms == 300_000


def test_an_hour_that_ends_while_someone_stands_at_the_door_has_its_ending_too() -> None:
    playing = started_crisis(length_s=500)
    for _ in range(30):
        if not playing.phase.startswith("air."):
            playing.do(Jump())
    playing.wait(30_000)
    assert seconds(playing) > 500 and playing.phase.startswith("air.")
    while playing.phase.startswith("air."):
        playing.do(Answer("We pay."))
    assert playing.phase == "running.closing"
    assert len(playing.of(EndingReached)) == 1
    assert not playing.drill.state.asked


def test_drill_time_runs_at_the_scenarios_speed_and_slower_while_one_writes() -> None:
    playing = started_crisis()
    playing.wait(5_000)
    assert seconds(playing) == 30
    playing.drill.pace = "writing"
    playing.wait(5_000)
    assert seconds(playing) == 35
    playing.drill.pace = "standing"
    playing.wait(5_000)
    assert seconds(playing) == 35


def test_the_first_thing_done_ends_the_alarm() -> None:
    playing = started_crisis()
    playing.do(REPORT)
    assert playing.phase == "running.first_minutes"
    playing.wait(100_000)
    assert playing.phase.startswith("air.")


def test_the_minutes_go_over_into_holding_and_closing() -> None:
    playing = started_crisis(injects=(Inject("x", "X.", Condition(after_s=9000)),))
    playing.do(REPORT)
    playing.wait(100_000)
    assert playing.phase == "running.holding"
    playing.wait(100_000)
    assert playing.phase == "running.closing" and seconds(playing) == 1200
    assert [event.ending for event in playing.of(EndingReached)] == ["full"]
    playing.wait(60_000)
    assert seconds(playing) == 1200
    playing.do(Next())
    assert playing.phase == "ended" and playing.of(DrillEnded)[0].reason == "done"


def test_an_inject_moves_the_board_and_asks_for_a_decision() -> None:
    playing = started_crisis()
    playing.wait(20_000)
    assert playing.drill.state.facts["outside"] == 90
    [asked] = playing.of(DecisionAsked)
    assert (asked.decision, asked.until_ms) == ("limit", 300_000)
    assert entry(playing, "crowd").arose_ms == 120_000


@pytest.mark.parametrize(("option", "facts"), [("all", (60, 50)), ("few", (20, 90))])
def test_a_decision_has_its_consequence(option: str, facts: tuple[int, int]) -> None:
    playing = started_crisis()
    playing.wait(20_000)
    playing.do(Decide("limit", option))
    state = playing.drill.state
    assert (state.facts["hall"], state.facts["outside"]) == facts
    assert not state.asked and not state.taken[0].by_time


def test_where_nobody_decides_time_does() -> None:
    playing = started_crisis()
    playing.wait(60_000)
    [taken] = playing.of(Decided)
    assert (taken.option, taken.by_time) == ("all", True)


def test_time_itself_moves_the_board_while_the_condition_holds() -> None:
    playing = started_crisis()
    playing.wait(20_000)
    playing.do(Decide("limit", "few"))
    playing.wait(20_000)
    assert seconds(playing) == 240
    assert playing.drill.state.facts["outside"] == 80


def test_what_was_not_told_has_its_consequence() -> None:
    for is_told in (True, False):
        playing = started_crisis()
        playing.do(REPORT)
        if is_told:
            playing.do(HUDDLE)
        to_the_end(playing)
        assert ("rumour" in [event.inject for event in playing.of(InjectCame)]) is not is_told


def test_a_stalled_drill_is_brought_back() -> None:
    playing = started_crisis()
    playing.wait(20_000)
    playing.do(Decide("limit", "few"))
    playing.wait(45_000)
    assert "nudge" not in [event.inject for event in playing.of(InjectCame)]
    playing.wait(6_000)
    assert "nudge" in [event.inject for event in playing.of(InjectCame)]


def at_the_door(**changes: Any) -> Play:
    playing = started_crisis(**changes)
    playing.do(REPORT, HUDDLE)
    playing.wait(80_000)
    assert playing.phase == "air.reception"
    return playing


def test_at_the_door_time_runs_one_to_one_and_questions_follow() -> None:
    playing = at_the_door()
    assert seconds(playing) == 480
    playing.wait(10_000)
    assert seconds(playing) == 490
    for _ in range(3):
        playing.do(Answer("land"))
    assert [event.ask_id for event in playing.of(QuestionAsked)] == ["reporter", "d1", "d2"]
    assert playing.of(DoorClosed) and playing.phase == "running.first_minutes"


DOOR = CRISIS.doors[0]


def test_a_barrage_is_called_out_at_the_door_and_then_questions() -> None:
    door = replace(DOOR, questions=(barrage("b1"), question("d1")))
    playing = at_the_door(doors=(door,))
    playing.do(Answer("land"))
    assert playing.phase == "air.barrage"
    asked = playing.of(QuestionAsked)[-1]
    assert (asked.kind, asked.text) == ("rapid_fire", "Are you bust? Where is it?")
    playing.do(Answer("land"))
    assert playing.phase == "air.question"
    playing.do(Pause(), Resume(), Answer("land"))
    assert playing.phase == "running.first_minutes"


def test_an_answer_at_the_door_draws_its_follow_up_and_no_more_than_two() -> None:
    own = (follow_up("own", "stonewalls"),)
    door = replace(
        DOOR,
        questions=(question("d1", follow_ups=own), question("d2")),
        follow_ups=tuple(follow_up(f"any-{number}", "stonewalls") for number in range(3)),
    )
    playing = at_the_door(doors=(door,))
    playing.do(Answer("land"), Answer("stonewalls"))
    assert playing.phase == "air.follow_up"
    assert (playing.of(QuestionAsked)[-1].ask_id, playing.of(QuestionAsked)[-1].follows) == ("own", "d1")
    playing.do(Answer("stonewalls"))
    assert playing.of(QuestionAsked)[-1].follows == "own"
    playing.do(Answer("stonewalls"))
    assert (playing.phase, playing.of(QuestionAsked)[-1].ask_id) == ("air.question", "d2")
    assert [event.number for event in playing.of(QuestionAsked)] == [1, 2, 2, 2, 3]


def test_who_may_not_speak_receives_and_no_more() -> None:
    playing = at_the_door(authority="none")
    playing.do(Answer("land"))
    assert [event.ask_id for event in playing.of(QuestionAsked)] == ["reporter"]
    assert playing.phase == "running.first_minutes"


def test_a_silent_door_cuts_in_and_waits() -> None:
    playing = at_the_door()
    playing.wait(60_000)
    assert playing.phase == "air.handing_in" and seconds(playing) == 530
    playing.wait(60_000)
    assert seconds(playing) == 530


def test_at_the_door_only_what_asks_for_nothing_comes() -> None:
    extra = Inject("late", "A decision.", Condition(after_s=490), decision="limit")
    playing = at_the_door(injects=(*CRISIS.injects, extra))
    playing.wait(30_000)
    came = [event.inject for event in playing.of(InjectCame)]
    assert "boss" in came and "late" not in came
    for _ in range(3):
        playing.do(Answer("land"))
    assert "late" in [event.inject for event in playing.of(InjectCame)]


def test_duties_are_done_by_what_fits_them() -> None:
    playing = started_crisis()
    playing.do(Tell("superior", "group", "duty-room", "Something."))
    assert entry(playing, "first").state == "due"
    playing.do(REPORT)
    first = entry(playing, "first")
    assert (first.state, first.channel, first.telling) == ("done", "phone", 1)
    assert (first.parts_there, first.parts_missing) == (("what",), ("where",))


def test_help_called_for_one_thing_is_not_called_for_another() -> None:
    hurt = Inject("hurt", "Someone falls.", Condition(after_s=300), changes=(Change("injured", to=1),))
    life = Duty("ill", "Call help", "life", Condition(fact="injured"), 120, SOURCE, desks=("police",))
    policy = replace(CRISIS.policy, duties=(*CRISIS.policy.duties, life))
    crowd = replace(CRISIS.injects[0], changes=(Change("outside", by=60),), decision="")
    playing = started_crisis(injects=(crowd, hurt), policy=policy)
    playing.wait(25_000)
    playing.do(POLICE)
    playing.wait(30_000)
    assert entry(playing, "crowd").state == "done"
    assert entry(playing, "ill").state == "due"
    playing.do(POLICE)
    assert entry(playing, "ill").state == "done"


def test_late_missed_and_not_yet_due() -> None:
    playing = started_crisis()
    playing.wait(55_000)
    playing.do(REPORT)
    late = entry(playing, "first")
    assert late.state == "late" and late.late_ms == 30_000
    to_the_end(playing)
    assert entry(playing, "staff").state == "missed"
    assert entry(playing, "closing").state == "not_yet_due"


def test_what_should_have_come_first_is_named() -> None:
    playing = started_crisis()
    playing.do(HALL)
    assert entry(playing, "hall").before == ("first", "staff")
    playing = started_crisis()
    playing.do(REPORT, HUDDLE, HALL)
    assert entry(playing, "hall").before == ()


def test_follow_ups_come_round() -> None:
    playing = started_crisis()
    playing.do(REPORT)
    assert entry(playing, "again").due_ms == 420_000
    playing.wait(50_000)
    playing.do(REPORT)
    assert entry(playing, "again").state == "done"
    assert entry(playing, "again", 2).due_ms == seconds(playing) * 1000 + 420_000


def test_a_late_follow_up_is_the_round_that_was_owed() -> None:
    playing = started_crisis(injects=())
    playing.do(REPORT)
    playing.wait(90_000)
    assert entry(playing, "again").state == "missed"
    playing.do(REPORT)
    assert (entry(playing, "again").state, entry(playing, "again").late_ms) == ("late", 120_000)
    assert entry(playing, "again", 2).due_ms == 960_000


def test_halfway_to_the_next_follow_up_the_last_is_lost() -> None:
    playing = started_crisis(injects=())
    playing.do(REPORT)
    playing.wait(104_000)
    assert len([one for one in playing.drill.entries if one.duty.id == "again"]) == 1
    playing.wait(2_000)
    assert entry(playing, "again", 2).due_ms == 840_000
    playing.do(REPORT)
    assert (entry(playing, "again").state, entry(playing, "again", 2).state) == ("missed", "done")


def test_a_follow_up_that_was_not_made_stays_missed() -> None:
    playing = started_crisis()
    playing.do(REPORT)
    to_the_end(playing)
    assert [one.state for one in playing.drill.entries if one.duty.id == "again"] == ["missed", "missed", "not_yet_due"]


def test_help_is_called_and_evidence_kept() -> None:
    playing = at_the_door()
    for _ in range(3):
        playing.do(Answer("land"))
    assert [duty.id for duty in playing.drill.acts] == ["record"]
    assert playing.do(Act("record")) == [ActionDone("record")]
    playing.do(POLICE)
    assert entry(playing, "record").state == "done"
    assert entry(playing, "crowd").state == "late"


def test_the_trainer_brings_something_on() -> None:
    playing = started_crisis()
    assert InjectCame("boss") in playing.do(SendNow("boss"))
    with pytest.raises(Refused):
        playing.do(SendNow("boss"))


def test_the_trainer_sends_someone_to_the_door() -> None:
    playing = started_crisis()
    playing.do(SendNow("reporter"))
    assert playing.phase == "air.reception" and playing.of(DoorOpened)


@pytest.mark.parametrize(
    "command",
    [
        Tell("superior", "phone", "nowhere", "Sixty."),
        Tell("superior", "phone", "duty-room", "  "),
        Tell(None, "call"),
        Decide("limit", "all"),
        Act("first"),
        SendNow("nothing"),
        Next(),
    ],
    ids=repr,
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(command: Any) -> None:
    playing = started_crisis()
    before = playing.drill.session
    with pytest.raises(Refused):
        playing.drill.do(command)
    assert playing.drill.session == before


def test_nothing_is_told_while_someone_stands_at_the_door() -> None:
    playing = at_the_door()
    for command in (REPORT, Jump(), SendNow("boss")):
        with pytest.raises(Refused):
            playing.do(command)


def test_nobody_comes_to_the_door_while_someone_is_being_told() -> None:
    playing = started_crisis()
    playing.do(REPORT, HUDDLE)
    playing.drill.is_telling = True
    playing.wait(90_000)
    assert playing.phase == "running.first_minutes" and seconds(playing) == 540
    playing.do(HALL)
    assert playing.phase == "running.first_minutes"
    playing.drill.is_telling = False
    playing.do(1)
    assert playing.phase == "air.reception" and seconds(playing) == 540


def test_who_has_waited_comes_with_the_end_of_the_telling() -> None:
    playing = started_crisis()
    playing.drill.is_telling = True
    playing.wait(90_000)
    playing.drill.is_telling = False
    playing.do(REPORT)
    assert entry(playing, "first").state == "late" and playing.phase == "air.reception"


def test_a_jump_stops_at_the_next_thing_that_comes() -> None:
    playing = started_crisis()
    playing.do(Jump())
    assert seconds(playing) == 120 and playing.of(TimeJumped)[0].from_ms == 0
    assert [event.inject for event in playing.of(InjectCame)] == ["queue"]


def test_a_jump_stops_a_minute_before_something_is_late_and_when_it_is() -> None:
    playing = started_crisis(injects=(), drifts=())
    stops = []
    for _ in range(6):
        playing.do(Jump())
        stops.append(seconds(playing))
    assert stops == [240, 300, 540, 600, 840, 900]


def test_a_jump_stops_before_time_decides() -> None:
    playing = started_crisis()
    playing.do(Jump(), Jump())
    assert playing.of(DecisionAsked) and not playing.of(Decided)
    [(_, until_ms)] = playing.drill.open_decisions
    assert playing.drill.now_ms <= until_ms - 60_000


def test_a_decision_waits_for_the_door_to_close() -> None:
    slow = replace(CRISIS.injects[0], when=Condition(after_s=470))
    playing = started_crisis(injects=(slow, *CRISIS.injects[1:]))
    playing.wait(80_000)
    assert playing.phase == "air.reception"
    for _ in range(4):
        playing.wait(45_000)
    assert seconds(playing) > 520
    while playing.phase.startswith("air."):
        playing.wait(60_000)
        playing.do(Answer("land"))
    [(decision, until_ms)] = playing.drill.open_decisions
    assert decision.id == "limit" and until_ms >= playing.drill.now_ms + 60_000
    assert not playing.of(Decided)


def test_every_ending_can_be_reached() -> None:
    reached = set()
    for option in ("all", "few"):
        playing = started_crisis()
        playing.wait(20_000)
        playing.do(Decide("limit", option))
        to_the_end(playing)
        reached |= {event.ending for event in playing.of(EndingReached)}
    assert reached == {"calm", "full"}


def test_what_time_decides_at_the_end_counts_for_the_ending() -> None:
    clears = replace(CRISIS.decisions[0].options[0], changes=(Change("outside", to=0), Change("hall", to=0)))
    late = replace(CRISIS.decisions[0], options=(clears, CRISIS.decisions[0].options[1]), within_s=3000)
    playing = started_crisis(decisions=(late,))
    to_the_end(playing)
    assert [event.ending for event in playing.of(EndingReached)] == ["calm"]


# ---- time


def acted_out(playing: Play, steps: list[Any]) -> None:
    for step in steps:
        try:
            playing.do(step)
        except Refused:
            continue


COMMANDS = st.sampled_from(
    [
        REPORT,
        HUDDLE,
        HALL,
        POLICE,
        Decide("limit", "few"),
        Decide("limit", "all"),
        Act("record"),
        Answer("land"),
        Jump(),
    ]
)
WAITS = st.integers(1, 4_000)
STEPS = st.lists(st.one_of(COMMANDS, WAITS), max_size=25)


@settings(max_examples=60, deadline=None)
@given(STEPS, st.data())
def test_many_short_ticks_are_one_long_one(steps: list[Any], data: st.DataObject) -> None:
    whole, split = started_crisis(), started_crisis()
    for step in steps:
        acted_out(whole, [step])
        if isinstance(step, int) and step > 1:
            cut = data.draw(st.integers(1, step - 1))
            acted_out(split, [cut, step - cut])
        else:
            acted_out(split, [step])
    # The last millisecond of a tick in which drill time changes its speed may count once at either.
    assert [record.event for record in whole.records] == [record.event for record in split.records]
    assert whole.drill.session == split.drill.session


@settings(max_examples=60, deadline=None)
@given(STEPS)
def test_a_pause_is_neither_late_nor_lost(steps: list[Any]) -> None:
    plain, paused = started_crisis(), started_crisis()
    for step in steps:
        acted_out(plain, [step])
        acted_out(paused, [Pause(), 4_000, 60_000, Resume(), 60_000, step])
    assert plain.drill.entries == paused.drill.entries
    assert plain.drill.state == paused.drill.state


@settings(max_examples=60, deadline=None)
@given(STEPS)
def test_a_killed_drill_goes_on_where_it_was(steps: list[Any]) -> None:
    whole, killed = started_crisis(), started_crisis()
    for step in steps:
        acted_out(whole, [step])
        acted_out(killed, [step])
        drill = CrisisDrill(fold(killed.records), SmallJudge(), killed.drill.now_ms)
        assert drill.session == killed.drill.session and drill.phase == killed.phase
        killed.drill = drill
    assert whole.records == killed.records


@settings(max_examples=40, deadline=None)
@given(STEPS)
def test_whatever_is_done_it_comes_to_an_end(steps: list[Any]) -> None:
    playing = started_crisis()
    acted_out(playing, steps)
    to_the_end(playing)
    assert all(one.state != "due" for one in playing.drill.entries)
    times = [record.at_ms for record in playing.records]
    assert times == sorted(times)
    assert all(value >= 0 for value in playing.drill.state.facts.values())


def test_giving_up_ends_it() -> None:
    playing = started_crisis()
    playing.do(GiveUp())
    assert playing.phase == "ended" and playing.of(DrillEnded)[0].reason == "given_up"


def test_events_are_read_back(tmp_path: Any) -> None:
    from engine.events import decode, encode

    playing = at_the_door()
    acted_out(playing, [Answer("land")] * 3)
    to_the_end(playing)
    for record in playing.records:
        assert decode(*encode(record.event)) == record.event
    assert fold([Recorded(r.at_ms, decode(*encode(r.event))) for r in playing.records]) == playing.drill.session
    assert playing.of(FactsChanged)


# ---- the trainer's word


def test_the_trainer_rules_on_what_was_told() -> None:
    playing = started_crisis(injects=())
    playing.do(Tell("superior", "phone", "duty-room", "stonewalls=Sixty Sixty."))
    told = playing.drill.state.tellings[0]
    assert told.verdict and told.verdict.of_level("fault")
    playing.do(Pause())
    playing.do(Overrule("telling-1", 0, 1, "wrong", "It is no refusal.", "Bea"))
    told = playing.drill.state.tellings[0]
    assert told.verdict and told.verdict.of_level("fault"), "what the judge said stays"
    assert told.standing is not None and not told.standing.of_level("fault")
    assert [ruling.who for ruling in told.rulings] == ["Bea"]
    assert fold(playing.records) == playing.drill.session
    playing.do(Missed("telling-1", 0, "speculates", 0, 10, reason="A guess."))
    assert "speculates" in playing.drill.state.tellings[0].standing.labels


@pytest.mark.parametrize("ask_id", ["telling-0", "telling-2", "telling-x", "telling-1x"])
def test_a_ruling_on_what_was_not_told_is_refused(ask_id: str) -> None:
    playing = started_crisis(injects=())
    playing.do(Tell("superior", "phone", "duty-room", "stonewalls=Sixty Sixty."), Pause())
    with pytest.raises(Refused):
        playing.do(Overrule(ask_id, 0, 1, "wrong"))


def test_what_the_trainer_lifts_costs_the_audience_nothing() -> None:
    ratings = []
    for lifts in (False, True):
        playing = started_crisis(injects=())
        playing.do(Tell("staff", "spoken", "", "stonewalls=Sixty Sixty."))
        if lifts:
            playing.do(Pause(), Overrule("telling-1", 0, 1, "wrong"), Resume())
        to_the_end(playing)
        scores = duty_report(playing.drill.session).audiences
        ratings.append(next(one.value for one in scores if one.audience == "staff"))
    assert ratings == [0, 100]
