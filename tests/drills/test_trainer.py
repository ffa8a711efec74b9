"""The trainer's commands: when they are taken, what the reporter makes of them, and that no kill loses them."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest
from small_world import ROOT, Play, SmallJudge, clock, hotseat, play, program_environment, resumed

import drills.formats
from drills.commands import Answer, AnswerAgain, GiveUp, GoOnAir, Missed, Next, Overrule, Pause, Refused, Resume
from drills.stage import Stage, list_sessions, load_session
from engine.events import FindingOverruled, LineGivenUp, QuestionAsked
from engine.session import fold


@pytest.fixture(autouse=True, scope="module")
def small_judge() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(drills.formats, "Judge", SmallJudge)
        yield


def answered(*answers: str) -> Play:
    """A drill of loaded questions, in the coaching of the last answer."""
    one = play("negative_premise")
    one.do(GoOnAir())
    for number, answer in enumerate(answers):
        one.do(*([Next()] if number else []), Answer(answer))
    return one


def asked(one: Play) -> list[str]:
    return [event.ask_id for event in one.of(QuestionAsked)]


def test_a_ruling_is_one_event_and_leaves_the_phase_as_it_is() -> None:
    one = answered("stonewalls")
    events = one.do(Overrule("q1", 0, 1, "wrong", " he said why \n", " Li "))
    assert events == [FindingOverruled("q1", 0, 1, "wrong", "he said why", "Li")]
    assert one.do(Missed("q1", 0, "speculates", 0, 5, reason="a\ud800")) == [
        FindingOverruled("q1", 0, 2, "missed", "a?", "", "speculates", 0, 5)
    ]
    assert one.do(Missed("q1", 0, "delivered", message_id="cash"))[0].finding == 3
    assert one.phase == "coaching" and fold(one.records) == one.drill.session
    one.do(Pause(), Overrule("q1", 0, 2, "upheld"))
    assert one.phase == "paused"
    one.do(Resume(), GiveUp(), Overrule("q1", 0, 1, "upheld"))
    assert one.phase == "ended" and len(one.drill.session.current.first.rulings) == 5


def test_a_refused_ruling_says_why() -> None:
    one = answered("stonewalls")
    cases = [
        (Overrule("q1", 0, 7, "wrong"), "There is no such remark."),
        (Overrule("q1", 5, 1, "wrong"), "There is no such answer."),
        (Overrule("q9", 0, 1, "wrong"), "There is no such answer."),
        (Overrule("q1", 0, 1, "confirmed"), "Only a remark to check can be confirmed."),
        (Missed("q1", 0, "sings"), "There is no such rule."),
        (Missed("q9", 0, "speculates"), "There is no such answer."),
        (Missed("q1", -1, "speculates"), "There is no such answer."),
    ]
    for command, why in cases:
        with pytest.raises(Refused) as refused:
            one.do(command)
        assert refused.value.why == why
    one.do(Next())
    for command in (Overrule("q1", 0, 1, "wrong"), Missed("q1", 0, "speculates")):
        with pytest.raises(Refused) as refused:
            one.do(command)
        assert "comes after the answer" in refused.value.why


def test_one_can_rule_on_earlier_answers_and_other_tries() -> None:
    one = answered("stonewalls", "stonewalls")
    one.do(AnswerAgain(), Answer("stonewalls"))
    follow_up = asked(one)[1]
    one.do(Overrule("q1", 0, 1, "too_hard"), Overrule(follow_up, 1, 1, "wrong"))
    first, second = one.drill.session.asked
    assert [len(take.rulings) for take in (*first.takes, *second.takes)] == [1, 0, 1]


def test_the_reporter_goes_by_what_stands_when_he_asks_and_takes_nothing_back() -> None:
    one = answered("stonewalls")
    one.do(Overrule("q1", 0, 1, "wrong"), Next())
    assert asked(one) == ["q1", "q2"], "what does not hold draws no follow-up"
    one = answered("land")
    one.do(Missed("q1", 0, "accepts_premise"), Next())
    assert asked(one) == ["q1", "f1-accepts_premise"], "what was missed draws one"
    one.do(Answer("land"), Overrule("q1", 0, 2, "upheld"))
    assert asked(one) == ["q1", "f1-accepts_premise"], "what was asked stays asked"
    one = answered("land", "land")
    assert one.do(Next()) and one.of(LineGivenUp)
    one = answered("land", "land")
    one.do(Overrule("q2", 0, 1, "wrong"), Next())
    assert not one.of(LineGivenUp), "what does not hold does not land"


def test_a_drill_gone_on_with_has_the_rulings() -> None:
    one = answered("stonewalls", "land")
    one.do(Overrule("q1", 0, 1, "too_hard", "late"))
    later = resumed(one.records, one.drill.now_ms)
    assert later.drill.session == one.drill.session
    assert later.drill.session.asked[0].first.standing.findings[0].eased
    assert later.do(Overrule("q1", 0, 1, "upheld")) == one.do(Overrule("q1", 0, 1, "upheld"))


def test_a_kept_drill_takes_a_ruling_long_after_its_end(tmp_path: Path) -> None:
    hotseat(tmp_path, "play", "rumour-run-en", "--plain", given="stonewalls\n")
    session_id = next(list_sessions(tmp_path)).id
    with Stage.resume(tmp_path, session_id, clock) as stage:
        ask_id = stage.session.asked[0].question.ask_id
        stage.do(Overrule(ask_id, 0, 1, "wrong", "lines to take", "Li"))
    session, records, _ = load_session(tmp_path, session_id)
    take = session.asked[0].first
    assert records[-1].event == FindingOverruled(ask_id, 0, 1, "wrong", "lines to take", "Li")
    assert take.ruled.findings[0].stands is None and take.standing.score > take.verdict.score


def test_a_kill_loses_no_ruling(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "tui", "play", "rumour-run-en", "--plain", "--lang", "en"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=ROOT,
        env=program_environment(HOTSEAT_HOME=str(tmp_path)),
    )  # fmt: skip
    process.stdin.write(b"No comment.\n:overrule 1 wrong lines to take\n:missed speculates\n")
    process.stdin.flush()
    until, said = monotonic() + 60, b""
    while b"Trainer: added" not in said and monotonic() < until:
        said += process.stdout.readline()
    process.send_signal(signal.SIGKILL)
    process.communicate()
    session_id = next(list_sessions(tmp_path)).id
    take = load_session(tmp_path, session_id)[0].asked[0].first
    assert [(one.ruling, one.reason) for one in take.rulings] == [("wrong", "lines to take"), ("missed", "")]
    ran = hotseat(tmp_path, "resume", session_id, "--plain", given=":overrule 1 uphold\n")
    assert "holds after all" in ran.out
    assert len(load_session(tmp_path, session_id)[0].asked[0].first.rulings) == 3
