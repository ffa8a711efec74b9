"""The fold of the events, one after the other."""

from __future__ import annotations

import pytest
from small_world import SMALL, WRITE, play

from drills.commands import (
    Answer,
    AnswerAgain,
    ConsultBrief,
    GiveUp,
    GoOnAir,
    Next,
    Pause,
    Prepare,
    Resume,
    StartPreparing,
)
from engine.events import (
    AnswerGiven,
    AnswerJudged,
    AskedAgain,
    DrillEnded,
    DrillStarted,
    LineGivenUp,
    PhaseEntered,
    Prepared,
    PromiseAnswered,
    PromiseMade,
    QuestionAsked,
    Recorded,
    ReporterCutIn,
)
from engine.exchange import Question
from engine.session import Session, after, exchange_of, fold
from engine.verdict import Verdict

STARTED = DrillStarted(SMALL, "rapid_fire", "plain", 1, 4, {})
ASKED = QuestionAsked("b1", "Bust?", "rapid_fire", "b1", "false", ("bust",), (), "", None, 1)


@pytest.mark.parametrize("events", [[], [PhaseEntered("briefing")], [ASKED, STARTED]])
def test_a_journal_begins_with_the_start(events: list) -> None:
    with pytest.raises(ValueError, match="drill_started"):
        fold([Recorded(0, event) for event in events])


def test_the_start_alone_is_a_session() -> None:
    assert fold([Recorded(7, STARTED)]) == Session(STARTED, at_ms=7)
    assert fold([Recorded(7, STARTED)]).current is None


@pytest.mark.parametrize(
    "event",
    [
        AnswerGiven("b1", "x", "plain", 0),
        AnswerJudged("b1", Verdict()),
        ReporterCutIn("Yes?"),
        LineGivenUp("b1", ""),
        AskedAgain("b1", "Else?"),
        Prepared(("cash",)),
        PromiseMade("I shall ring.", "2026-05-08"),
        PromiseAnswered(True),
    ],
)
def test_events_out_of_place_break_nothing(event: object) -> None:
    session = after(Session(STARTED), Recorded(5, event))
    assert session.at_ms == 5 and session.asked == ()


def test_judged_before_answered_breaks_nothing() -> None:
    assert (
        fold([Recorded(0, STARTED), Recorded(1, ASKED), Recorded(2, AnswerJudged("b1", Verdict()))]).current.takes == ()
    )


def test_a_session_tells_where_the_drill_stands() -> None:
    one = play("rapid_fire", rounds=2)
    one.do(GoOnAir(), 2000, ConsultBrief(), 1000, Pause())
    paused = fold(one.records)
    assert (paused.phase, paused.resume_to, paused.left_ms, paused.until_ms) == ("paused", "air.barrage", 17_000, None)
    assert (paused.briefs_consulted, paused.at_ms, paused.asked_at_ms) == (1, 3000, 0)
    one.do(Resume(), Answer("land"), AnswerAgain(), Answer("stonewalls"), Next(), GiveUp())
    session = fold(one.records)
    first, second = session.asked
    assert [take.text for take in first.takes] == ["land", "stonewalls"]
    assert (first.first.text, first.last.text, second.first, second.last) == ("land", "stonewalls", None, None)
    assert (session.phase, session.ended, session.resume_to, session.left_ms) == ("ended", "given_up", "", None)


def test_the_judge_is_told_the_brief_the_question_and_the_first_tries_before() -> None:
    one = play("rapid_fire")
    one.do(GoOnAir(), Answer("one"), AnswerAgain(), Answer("one again"), Next(), Answer("two"), Next())
    exchange = exchange_of(one.drill.session, one.drill.session.current, "three")
    question = one.drill.session.current.question
    assert exchange.question == Question(question.text, question.kind, question.loaded, question.answered_by)
    assert (exchange.answer, exchange.earlier, exchange.lang) == ("three", ("one", "two"), "en")
    assert exchange.brief is SMALL.brief and "Ann" in exchange.people
    again = exchange_of(one.drill.session, one.drill.session.asked[1], "two again")
    assert again.earlier == ("one",)


def of(*events: object) -> Session:
    return fold([Recorded(number * 1000, event) for number, event in enumerate((STARTED, *events))])


def test_a_try_keeps_the_question_as_it_was_put_for_it() -> None:
    given_ = AnswerGiven("b1", "x", "plain", 0)
    asked = of(ASKED, given_, AskedAgain("b1", "Else?"), given_, AskedAgain("b1"), given_).current
    assert [take.asked for take in asked.takes] == ["Bust?", "Else?", "Bust?"]
    assert (asked.text, asked.reworded, asked.question) == ("Bust?", "", ASKED)


def test_a_question_put_in_other_words_is_a_new_time_on_air() -> None:
    session = of(ASKED, ReporterCutIn("Yes?"), AnswerGiven("b1", "x", "plain", 0), AskedAgain("b1", "Else?"))
    assert (session.current.text, session.asked_at_ms, session.cut_ins) == ("Else?", 4000, ())
    assert exchange_of(session, session.current, "y").question.text == "Else?"
    assert session.current.question is ASKED and session.current.at_ms == 1000


def test_other_words_stay_with_their_question() -> None:
    other = QuestionAsked("b2", "Where?", "rapid_fire", "b2", "false", (), (), "", None, 2)
    session = of(ASKED, AskedAgain("b1", "Else?"), other)
    assert [asked.text for asked in session.asked] == ["Else?", "Where?"]


def test_the_preparation_is_told_with_its_clock() -> None:
    one = play("rapid_fire", "typed", scenario=WRITE)
    one.do(StartPreparing(), 4000, Pause())
    paused = fold(one.records)
    assert (paused.phase, paused.resume_to, paused.left_ms, paused.prepared) == ("paused", "preparing", 296_000, None)
    one.do(Resume(), 1000, Prepare(messages=("Cash is paid.",)))
    session = fold(one.records)
    assert (session.phase, session.until_ms, session.prepared) == ("compared", None, Prepared((), ("Cash is paid.",)))
    assert (session.asked, session.asked_in, session.current) == ((), "", None)
    one.do(GoOnAir(), Answer("land"))
    assert fold(one.records).prepared == session.prepared
    assert fold(one.records).asked_in == "air.barrage"


def test_a_promise_is_open_until_it_is_answered() -> None:
    ended = of(PhaseEntered("ended"), DrillEnded("done"))
    assert (ended.promise, ended.promise_kept) == (None, None)
    made = after(ended, Recorded(9000, PromiseMade("I shall ring.", "2026-05-08")))
    assert (made.promise, made.promise_kept) == (PromiseMade("I shall ring.", "2026-05-08"), None)
    for kept in (True, False):
        answered = after(made, Recorded(9000, PromiseAnswered(kept)))
        assert (answered.promise, answered.promise_kept, answered.ended) == (made.promise, kept, "done")
    again = after(answered, Recorded(9000, PromiseMade("I shall write.", "2026-05-15")))
    assert (again.promise.text, again.promise_kept) == ("I shall write.", None)
