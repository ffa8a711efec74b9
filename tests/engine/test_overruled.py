"""What people overruled most, counted over many drills."""

from __future__ import annotations

from dataclasses import replace

from small_world import SMALL

from engine.events import AnswerGiven, AnswerJudged, DrillStarted, FindingOverruled, QuestionAsked, Recorded
from engine.overruled import Example, overruled
from engine.session import Session, fold
from engine.verdict import Finding, Verdict

STARTED = DrillStarted(SMALL, "rapid_fire", "plain", 1, 4, {})
ASKED = QuestionAsked("b1", "Bust?", "rapid_fire", "b1", "false", ("bust",), (), "", None, 1)
ANSWER = "We are not bust, perhaps."
VERDICT = Verdict(
    (),
    ("repeats_negative", "speculates"),
    (
        Finding("repeats_negative", "fault", 11, 15, "bust"),
        Finding("speculates", "check", 17, 24, "perhaps"),
        Finding("no_message", "fault"),
    ),
    {"message": 0, "wording": 0},
    0,
)


def drill(*rulings: tuple, verdict: Verdict = VERDICT) -> Session:
    said = [FindingOverruled("b1", 0, number, ruling, *more) for number, ruling, *more in rulings]
    events = (STARTED, ASKED, AnswerGiven("b1", ANSWER, "plain", 0), AnswerJudged("b1", verdict), *said)
    return fold([Recorded(0, event) for event in events])


def counts(*sessions: Session) -> dict[str, tuple[int, ...]]:
    made = overruled(sessions)
    return {one.rule: (one.found, one.wrong, one.too_hard, one.confirmed, one.missed) for one in made.rules}


def test_nothing_is_counted_where_nobody_has_ruled() -> None:
    assert counts() == {} == counts(drill(), drill())
    made = overruled([drill(), drill()])
    assert (made.drills, made.answers, made.rulings, made.rules) == (2, 2, 0, [])


def test_the_most_overruled_rule_comes_first() -> None:
    made = counts(
        drill((1, "wrong"), (2, "confirmed")),
        drill((1, "too_hard"), (2, "wrong")),
        drill((1, "wrong"), (4, "missed", "", "", "hostile")),
        drill(),
    )
    assert list(made) == ["repeats_negative", "speculates", "hostile"]
    assert made == {
        "repeats_negative": (4, 2, 1, 0, 0),
        "speculates": (4, 1, 0, 1, 0),
        "hostile": (0, 0, 0, 0, 1),
    }
    assert overruled([drill((1, "wrong"), (2, "confirmed"))]).rulings == 2


def test_the_last_word_counts_and_what_was_undone_does_not() -> None:
    assert counts(drill((1, "wrong"), (1, "too_hard")))["repeats_negative"] == (1, 0, 1, 0, 0)
    assert counts(drill((1, "wrong"), (1, "upheld"))) == {}
    assert counts(drill((4, "missed", "", "", "hostile"), (4, "upheld"))) == {}


def test_what_only_follows_from_a_ruling_is_not_counted_twice() -> None:
    heard = FindingOverruled("b1", 0, 4, "missed", rule="delivered", message_id="cash")
    session = drill()
    events = (STARTED, ASKED, AnswerGiven("b1", ANSWER, "plain", 0), AnswerJudged("b1", VERDICT), heard)
    session = fold([Recorded(0, event) for event in events])
    assert session.current.first.ruled.findings[2].stands is None, "no message heard fell with it"
    assert counts(session) == {"delivered": (0, 0, 0, 0, 1)}


def test_noted_findings_and_rules_that_are_gone_are_passed_over() -> None:
    findings = (*VERDICT.findings, Finding("bridges", "noted", 0, 2, "We"))
    assert counts(drill((1, "wrong"), verdict=replace(VERDICT, findings=findings))) == {
        "repeats_negative": (1, 1, 0, 0, 0)
    }
    gone = replace(VERDICT, findings=(Finding("sings", "fault"),))
    assert counts(drill((1, "wrong"), verdict=gone)) == {}


def test_three_examples_those_with_a_reason_first() -> None:
    sessions = [drill((1, "wrong", reason)) for reason in ("", "one", "", "two", "three", "four")]
    [tally] = overruled(sessions).rules
    assert tally.examples == [Example("wrong", "bust", reason) for reason in ("one", "two", "three")]
    [tally] = overruled([drill((3, "wrong"))]).rules
    assert tally.examples == [Example("wrong", "", "")]


def test_what_is_private_in_a_reason_is_masked() -> None:
    [tally] = overruled([drill((1, "wrong", "her number is 07700 900123, she told me"))]).rules
    assert "900123" not in tally.examples[0].reason and "[phone number]" in tally.examples[0].reason
