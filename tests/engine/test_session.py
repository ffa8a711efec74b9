"""The fold of the events, one after the other."""

from __future__ import annotations

import pytest
from small_world import SMALL, play

from drills.commands import Answer, AnswerAgain, ConsultBrief, GiveUp, GoOnAir, Next, Pause, Resume
from engine.events import (
    AnswerGiven,
    AnswerJudged,
    DrillStarted,
    LineGivenUp,
    PhaseEntered,
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
    [AnswerGiven("b1", "x", "plain", 0), AnswerJudged("b1", Verdict()), ReporterCutIn("Yes?"), LineGivenUp("b1", "")],
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
