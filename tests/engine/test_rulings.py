"""The trainer's word: what stands of a verdict after it, in points, score, debrief and report; and how it is undone."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_world import SMALL

from engine.debrief.coaching import coached
from engine.debrief.debrief import debrief
from engine.debrief.report import Heading, render
from engine.debrief.story import headline
from engine.events import (
    AnswerGiven,
    AnswerJudged,
    DrillStarted,
    FindingOverruled,
    QuestionAsked,
    Recorded,
    decode,
    encode,
)
from engine.exchange import KeyMessage
from engine.judge import Judge
from engine.judge.points import exchange_score, points_of
from engine.judge.rulebook import rulebook
from engine.progress import summary
from engine.rulings import missable, place_of, rulings_for, unfit
from engine.score import exchange_rating, score
from engine.session import Session, Take, after, exchange_of, fold
from engine.verdict import Finding, Verdict

ANSWER = "We are not bust. Perhaps a rat did it. Cash is paid as usual. I am sorry that you worry."
TWO = replace(
    SMALL,
    brief=replace(
        SMALL.brief, key_messages=(*SMALL.brief.key_messages, KeyMessage("open", "We are open until five.")), unknown=()
    ),
)
STARTED = DrillStarted(TWO, "rapid_fire", "plain", 1, 4, {})
ASKED = QuestionAsked("b1", "Are you bust?", "rapid_fire", "b1", "false", ("bust",), (), "", None, 1)
POINTS = {"message": 100, "premise": 100, "wording": 0, "relevance": 80, "conduct": 100}


def words(rule: str, level: str, quote: str, **more: object) -> Finding:
    start = ANSWER.index(quote)
    return Finding(rule, level, start, start + len(quote), quote, **more)


JUDGED = (
    words("repeats_negative", "fault", "bust"),
    words("speculates", "check", "Perhaps a rat did it"),
    Finding("long_answer", "advice", params={"length": "90", "seconds": "40"}),
    words("delivered", "credit", "Cash is paid as usual", message_id="cash"),
    words("bridges", "noted", "not bust"),
    words("commits_followup", "noted", "a rat did it"),
)
FAULT, CHECK, ADVICE, CREDIT, NOTED, NEXT = 1, 2, 3, 4, 5, 7
LABELS = ("repeats_negative", "bridges", "speculates", "commits_followup")
VERDICT = Verdict(("cash",), LABELS, JUDGED, POINTS, exchange_score(POINTS))


def said(finding: int, ruling: str, reason: str = "", **more: object) -> FindingOverruled:
    return FindingOverruled("b1", 0, finding, ruling, reason, **more)


def missed(rule: str, finding: int = NEXT, **more: object) -> FindingOverruled:
    return said(finding, "missed", rule=rule, **more)


def after_rulings(*rulings: FindingOverruled, verdict: Verdict = VERDICT, answer: str = ANSWER) -> Session:
    events = (STARTED, ASKED, AnswerGiven("b1", answer, "plain", 0), AnswerJudged("b1", verdict), *rulings)
    return fold([Recorded(number, event) for number, event in enumerate(events)])


def take_after(*rulings: FindingOverruled, **more: object) -> Take:
    return after_rulings(*rulings, **more).current.first


def level_of(take: Take, number: int) -> str | None:
    held = next(one for one in take.ruled.findings if one.number == number)
    return held.stands.level if held.stands else None


# ---- each ruling on each level: the level that stands, and the points that change

TABLE = [
    (FAULT, "wrong", None, {"wording": 100}),
    (FAULT, "too_hard", "advice", {"wording": 50}),
    (CHECK, "wrong", None, {"step": 100}),
    (CHECK, "confirmed", "fault", {"conduct": 40}),
    (ADVICE, "wrong", None, {"relevance": 100}),
    (ADVICE, "too_hard", "advice", {"relevance": 90}),
    (CREDIT, "wrong", None, {"message": 0}),
]
REFUSED = [
    (FAULT, "confirmed", "Only a remark to check can be confirmed."),
    (ADVICE, "confirmed", "Only a remark to check can be confirmed."),
    (CREDIT, "confirmed", "Only a remark to check can be confirmed."),
    (CHECK, "too_hard", "Only what could be better, or advice, can be too hard."),
    (CREDIT, "too_hard", "Only what could be better, or advice, can be too hard."),
    (FAULT, "upheld", "Nobody has ruled on this remark, so there is nothing to take back."),
    (CHECK, "upheld", "Nobody has ruled on this remark, so there is nothing to take back."),
    (CREDIT, "upheld", "Nobody has ruled on this remark, so there is nothing to take back."),
    *[(number, "wrong", "There is no such remark.") for number in (NOTED, 0, -1, NEXT, 99)],
    (NEXT, "upheld", "There is no such remark."),
]


@pytest.mark.parametrize(("number", "ruling", "level", "changed"), TABLE)
def test_each_ruling_on_each_level(number: int, ruling: str, level: str | None, changed: dict[str, int]) -> None:
    take = take_after(said(number, ruling, "so"))
    assert level_of(take, number) == level
    assert take.standing.points == {**POINTS, **changed}
    assert take.standing.score == exchange_score({**POINTS, **changed})
    assert take.verdict == VERDICT, "what the judge said stays"
    assert take.rulings == (said(number, ruling, "so"),)
    others = [one for one in take.ruled.findings if one.number not in (number, NOTED, 6, 0)]
    assert all(one.stands == one.given and one.ruling is None for one in others)


@pytest.mark.parametrize(("number", "ruling", "why"), REFUSED)
def test_a_ruling_that_makes_no_sense_is_refused_and_changes_nothing(number: int, ruling: str, why: str) -> None:
    session = after_rulings()
    assert unfit(session, said(number, ruling)) == why
    assert after(session, Recorded(9, said(number, ruling))) == replace(session, at_ms=9)


@pytest.mark.parametrize(
    "ruling",
    [
        FindingOverruled("b2", 0, 1, "wrong"),
        FindingOverruled("", 0, 1, "wrong"),
        FindingOverruled("b1", 1, 1, "wrong"),
        FindingOverruled("b1", -1, 1, "wrong"),
    ],
)
def test_an_answer_that_is_not_there_cannot_be_ruled_on(ruling: FindingOverruled) -> None:
    assert unfit(after_rulings(), ruling) == "There is no such answer."
    assert after_rulings(ruling).current.first.rulings == ()


def test_an_answer_that_is_not_judged_cannot_be_ruled_on() -> None:
    session = fold([Recorded(n, e) for n, e in enumerate((STARTED, ASKED, AnswerGiven("b1", "x", "plain", 0)))])
    assert unfit(session, said(1, "wrong")) == "There is no such answer."


def test_an_answer_judged_by_rules_that_are_gone_cannot_be_ruled_on() -> None:
    old = replace(VERDICT, findings=(*JUDGED, Finding("sings", "fault")))
    assert "other rules" in unfit(after_rulings(verdict=old), said(1, "wrong"))


def test_every_ruling_that_is_offered_fits_and_no_other() -> None:
    take = take_after(said(FAULT, "too_hard"))
    session = after_rulings(said(FAULT, "too_hard"))
    for held in take.ruled.findings:
        offered = set(rulings_for(held)) if held.stands.level != "noted" else set()
        fits = {r for r in ("wrong", "too_hard", "confirmed", "upheld") if not unfit(session, said(held.number, r))}
        assert offered == fits, held


# ---- twice, and undone


@pytest.mark.parametrize("number", [FAULT, CHECK, ADVICE, CREDIT])
def test_the_last_word_counts_and_undoing_it_gives_back_what_the_judge_said(number: int) -> None:
    fitting = [ruling for one, ruling, *_ in TABLE if one == number]
    for first in fitting:
        for second in fitting:
            take = take_after(said(number, first, "one"), said(number, second, "two"))
            assert take.standing == take_after(said(number, second)).standing
            assert [ruling.reason for ruling in take.rulings] == ["one", "two"]
            undone = take_after(said(number, first), said(number, second), said(number, "upheld", "no"))
            assert undone.standing == undone.verdict == VERDICT
            assert [one.ruling.ruling for one in undone.ruled.findings if one.ruling] == ["upheld"]
            assert unfit(after_rulings(*undone.rulings), said(number, "upheld"))


def test_what_was_missed_is_added_counted_and_taken_back() -> None:
    start = ANSWER.index("a rat")
    take = take_after(missed("hostile", start=start, end=start + 5, reason="rude"))
    added = take.ruled.findings[-1]
    assert (added.number, added.given) == (NEXT, None)
    assert added.stands == Finding("hostile", "fault", start, start + 5, "a rat")
    assert take.standing.points == {**POINTS, "conduct": 30}
    assert take.standing.labels == ("repeats_negative", "bridges", "speculates", "hostile", "commits_followup")
    back = take_after(missed("hostile"), said(NEXT, "upheld"))
    assert back.standing == VERDICT and len(back.ruled.findings) == len(JUDGED)
    again = take_after(missed("hostile"), said(NEXT, "upheld"), missed("hostile", NEXT + 1))
    assert [one.number for one in again.ruled.findings] == [1, 2, 3, 4, 5, 6, NEXT + 1]
    both = take_after(missed("hostile"), missed("shifts_blame", NEXT + 1), said(NEXT, "upheld"))
    assert [one.number for one in both.ruled.findings][-1] == NEXT + 1


def test_what_was_missed_has_the_level_of_its_page() -> None:
    for one in missable(after_rulings(), take_after()):
        take = take_after(missed(one.rule, message_id=one.message_id))
        level = take.ruled.findings[-1].stands.level
        page = rulebook()[one.rule]
        assert level == page.level
        was = POINTS.get(page.point, 100)
        left = (
            0 if one.rule == "discloses_private" else max(0, was - page.cost) if level in ("fault", "advice") else was
        )
        assert take.standing.points[page.point] == left


MISSED_WRONGLY = [
    (missed("sings"), "There is no such rule."),
    (missed(""), "There is no such rule."),
    (missed("repeats_negative"), "found already"),
    (missed("delivered", message_id="cash"), "found already"),
    (missed("delivered", message_id="gold"), "There is no such key message."),
    (missed("delivered"), "There is no such key message."),
    (missed("hostile", message_id="open"), "found already"),
    (missed("no_message"), "cannot be beside"),
    (missed("hostile", start=0), "These words do not stand in the answer."),
    (missed("hostile", end=3), "These words do not stand in the answer."),
    (missed("hostile", start=3, end=3), "These words do not stand in the answer."),
    (missed("hostile", start=-1, end=3), "These words do not stand in the answer."),
    (missed("hostile", start=0, end=len(ANSWER) + 1), "These words do not stand in the answer."),
    (missed("hostile", NEXT + 1), "There is no such remark."),
    (missed("hostile", FAULT), "There is no such remark."),
]


@pytest.mark.parametrize(("ruling", "why"), MISSED_WRONGLY)
def test_what_cannot_have_been_missed_is_refused(ruling: FindingOverruled, why: str) -> None:
    assert why in unfit(after_rulings(), ruling)
    assert take_after(ruling) == take_after()


def test_the_trainers_own_remark_can_only_be_taken_back() -> None:
    session = after_rulings(missed("hostile"))
    for ruling in ("wrong", "too_hard", "confirmed"):
        assert "take it back" in unfit(session, said(NEXT, ruling))
    assert unfit(session, said(NEXT, "upheld")) == ""
    assert rulings_for(session.current.first.ruled.findings[-1]) == ("upheld",)


# ---- what hangs on a finding


def test_praise_comes_back_with_the_fault_on_its_words_and_goes_with_a_new_one() -> None:
    assert level_of(take_after(said(FAULT, "wrong")), NOTED) == "credit"
    assert level_of(take_after(said(FAULT, "too_hard")), NOTED) == "credit", "advice on the words leaves the praise"
    assert level_of(take_after(said(FAULT, "wrong"), said(FAULT, "upheld")), NOTED) == "noted"
    assert level_of(take_after(said(ADVICE, "wrong")), NOTED) == "noted"
    start = ANSWER.index("as usual")
    take = take_after(missed("overpromises", start=start, end=start + 8))
    assert level_of(take, CREDIT) == "noted"
    assert take.standing.delivered == ("cash",), "it was heard all the same"


def test_a_point_that_only_a_wrong_finding_had_tested_is_not_tested() -> None:
    credit = words("commits_followup", "credit", "I am sorry")
    points = {**POINTS, "step": 100}
    verdict = Verdict(("cash",), (), (*JUDGED[:4], credit), points, exchange_score(points))
    assert take_after(said(5, "wrong"), verdict=verdict).standing.points == POINTS
    plain = replace(ASKED, kind="open", loaded=(), answered_by=(("five",),))
    hostile = Verdict((), ("hostile",), (words("hostile", "fault", "a rat"),), {"relevance": 100, "conduct": 30}, 65)
    given_ = AnswerGiven("b1", ANSWER, "plain", 0)
    events = (STARTED, plain, given_, AnswerJudged("b1", hostile), said(1, "wrong"))
    assert fold([Recorded(0, event) for event in events]).current.first.standing.points == {"relevance": 100}


def test_that_no_message_was_heard_stands_and_falls_with_the_messages() -> None:
    none_heard = Verdict((), (), (Finding("no_message", "fault"),), {"message": 0, "relevance": 100}, 36)
    take = take_after(said(2, "missed", "it was", rule="delivered", message_id="open"), verdict=none_heard)
    assert (take.standing.delivered, take.standing.points["message"]) == (("open",), 100)
    fallen = take.ruled.findings[0]
    assert (fallen.stands, fallen.ruling.ruling, fallen.ruling.reason, rulings_for(fallen)) == (
        None,
        "wrong",
        "it was",
        (),
    )
    assert take_after(*take.rulings, said(2, "upheld"), verdict=none_heard).standing == none_heard
    take = take_after(said(CREDIT, "wrong", "only half"))
    came = take.ruled.findings[-1]
    assert (came.number, came.stands.rule, came.ruling.ruling, came.ruling.reason) == (
        0,
        "no_message",
        "missed",
        "only half",
    )
    assert (take.standing.delivered, take.standing.points["message"], rulings_for(came)) == ((), 0, ())
    both = take_after(said(CREDIT, "wrong"), missed("delivered", message_id="open"))
    assert both.standing.delivered == ("open",) and both.standing.points["message"] == 100
    assert "no_message" not in {one.rule for one in both.standing.findings}


# ---- everything that is made of the verdict


def test_score_rating_changes_headline_and_summary_follow_the_trainers_word() -> None:
    before, later = after_rulings(), after_rulings(said(FAULT, "wrong"))
    value = {point.point: point.first for point in score(later).points}
    assert value["wording"] == 100 and {p.point: p.first for p in score(before).points}["wording"] == 0
    assert exchange_rating(before.current.first.standing) == "M", "a fault caps it"
    assert exchange_rating(later.current.first.standing) == "P"
    assert [change.rule for change in debrief(before).changes] == ["repeats_negative", "long_answer"]
    assert [change.rule for change in debrief(later).changes] == ["long_answer"]
    assert "bust" in headline(before.current.first, "en") and "bust" not in headline(later.current.first, "en")
    assert summary(later, "x", "").points["wording"].value == 100
    assert score(after_rulings(said(CREDIT, "wrong"))).messages[0].landed == 0
    heard = score(after_rulings(missed("delivered", message_id="open"))).messages
    assert [message.landed for message in heard] == [1, 1]
    confirmed = after_rulings(said(FAULT, "wrong"), said(CHECK, "confirmed"))
    assert exchange_rating(confirmed.current.first.standing) == "M"
    assert [change.rule for change in debrief(confirmed).changes] == ["speculates", "long_answer"]


def test_what_is_too_hard_comes_after_what_costs_more() -> None:
    faults = replace(VERDICT, findings=(*JUDGED, words("hostile", "fault", "We")))

    def changes(*rulings: FindingOverruled) -> list[str]:
        return [change.rule for change in debrief(after_rulings(*rulings, verdict=faults)).changes]

    assert changes() == ["repeats_negative", "hostile", "long_answer"]
    assert changes(said(FAULT, "too_hard")) == ["hostile", "repeats_negative", "long_answer"]
    assert changes(said(FAULT, "too_hard"), said(7, "too_hard")) == ["repeats_negative", "hostile", "long_answer"]


def test_only_the_answer_that_was_ruled_on_changes() -> None:
    other = QuestionAsked("b2", "Where?", "rapid_fire", "b2", "false", ("bust",), (), "", None, 2)
    given_ = AnswerGiven("b1", ANSWER, "plain", 0)
    events = (
        STARTED, ASKED, given_, AnswerJudged("b1", VERDICT), given_, AnswerJudged("b1", VERDICT), other, given_,
        AnswerJudged("b2", VERDICT), FindingOverruled("b1", 1, FAULT, "wrong"),
    )  # fmt: skip
    session = fold([Recorded(0, event) for event in events])
    first, second = session.asked[0].takes
    assert [take.standing.points["wording"] for take in (first, second, session.asked[1].first)] == [0, 100, 0]
    wording = next(point for point in score(session).points if point.point == "wording")
    assert (wording.first, wording.best) == (0, 50), "the first try counts"


def told(*rulings: FindingOverruled) -> dict[int, tuple[str, bool]]:
    [review] = coached(after_rulings(*rulings))
    return {one.remark.number: (one.remark.finding.rule, one.remark.holds) for one in review.takes[0].spoken}


def test_the_numbers_of_the_remarks_stay_when_the_trainer_rules() -> None:
    plain = told()
    assert [rule for rule, _ in plain.values()] == ["speculates", "repeats_negative", "long_answer", "delivered"]
    for ruling in (said(FAULT, "too_hard"), said(CHECK, "confirmed"), said(ADVICE, "wrong"), said(FAULT, "wrong")):
        now = told(ruling, missed("hostile"))
        assert {number: now[number][0] for number in plain} == {number: rule for number, (rule, _) in plain.items()}
        assert now[len(plain) + 1] == ("hostile", True)
    assert told(said(FAULT, "wrong"))[2] == ("repeats_negative", False)
    assert told(said(FAULT, "wrong"))[len(plain) + 1] == ("bridges", True)


def test_what_does_not_hold_is_neither_told_as_something_to_change_nor_as_good() -> None:
    [review] = coached(after_rulings(said(FAULT, "wrong"), said(CREDIT, "wrong"), said(CHECK, "confirmed")))
    take = review.takes[0]
    assert [one.remark.finding.rule for one in take.fallen] == ["repeats_negative", "delivered"]
    assert [one.remark.finding.rule for one in take.to_change] == ["speculates", "no_message", "long_answer"]
    assert [one.remark.finding.rule for one in take.good] == ["bridges"]


def test_what_was_missed_without_its_words_is_told_by_its_title() -> None:
    rulings = [missed(rule, NEXT + n) for n, rule in enumerate(("accepts_premise", "long_opening", "misses_question"))]
    rulings.append(missed("delivered", NEXT + 3, message_id="open"))
    [review] = coached(after_rulings(*rulings))
    messages = {one.remark.finding.rule: one.message for one in review.takes[0].spoken if one.remark.ruling}
    assert messages["accepts_premise"] == "Accepted the premise."
    assert messages["long_opening"] == "First sentence too long."
    assert "open until five" in messages["delivered"]
    assert not any("{" in message or "“”" in message for message in messages.values())


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("form", ["md", "html"])
def test_a_report_shows_the_finding_and_the_ruling(form: str, lang: str) -> None:
    session = after_rulings(
        said(FAULT, "wrong", "<b>he</b> *quotes*", who="Li"), said(CHECK, "confirmed"), missed("hostile", reason="rude")
    )
    text = render(debrief(session), Heading("x", "2026-05-01T09:05"), form, lang).replace("\\", "")
    assert "says what they said" in text or "bust" in text
    trainer, wrong, confirmed = {
        "zh": ("教练Li：", "不成立", "教练：属实"),
        "en": ("Trainer Li: ", "does not hold", "Trainer: confirmed"),
    }[lang]
    reason = "&lt;b&gt;he&lt;/b&gt; *quotes*" if form == "html" else "<b>he</b> *quotes*"
    assert f"{trainer}{wrong} - {reason}" in text
    assert confirmed in text
    assert ("<s>" in text) == (form == "html")


def test_a_report_as_json_keeps_both() -> None:
    start = ANSWER.index("a rat")
    session = after_rulings(
        said(FAULT, "wrong", "quoted"), said(FAULT, "too_hard", "well", who="Li"),
        missed("hostile", start=start, end=start + 5), missed("shifts_blame", NEXT + 1), said(NEXT + 1, "upheld"),
        said(CREDIT, "wrong"),
    )  # fmt: skip
    [take] = json.loads(render(debrief(session), Heading("x", ""), "json", "en"))["exchanges"][0]["takes"]
    found = {one["number"]: (one["rule"], one["level"], one["stands"]) for one in take["findings"]}
    assert found == {
        FAULT: ("repeats_negative", "fault", "advice"),
        CHECK: ("speculates", "check", "check"),
        ADVICE: ("long_answer", "advice", "advice"),
        CREDIT: ("delivered", "credit", None),
        NOTED: ("bridges", "noted", "credit"),
        NEXT: ("hostile", None, "fault"),
        0: ("no_message", None, "fault"),
    }
    assert take["rulings"][:2] == [
        {"finding": 1, "ruling": "wrong", "reason": "quoted", "who": ""},
        {"finding": 1, "ruling": "too_hard", "reason": "well", "who": "Li"},
    ]
    assert take["rulings"][2] == {
        "finding": NEXT, "ruling": "missed", "reason": "", "who": "", "rule": "hostile", "quote": "a rat",
        "start": start, "end": start + 5, "message_id": None,
    }  # fmt: skip
    assert len(take["rulings"]) == 6
    assert take["labels"] == list(LABELS) and take["delivered"] == ["cash"], "as the judge said"
    assert take["points"]["wording"] == 50 and take["points"]["message"] == 0


@pytest.mark.parametrize(
    ("given_", "answer", "place"),
    [
        ("bust", "Not bust.", (4, 8)),
        ("BUST", "Not bust.", (4, 8)),
        ("not  bust", "We are not\nbust.", (7, 15)),
        ("没钱", "我们不是没钱了", (4, 6)),
        ("", "x", None),
        (" ", "x y", None),
        ("(a+)+$", "aaaa", None),
        ("(a", "x (a", (2, 4)),
        ("rich", "Not bust.", None),
    ],
)
def test_where_words_stand(given_: str, answer: str, place: tuple[int, int] | None) -> None:
    assert place_of(given_, answer) == place


# ---- any rulings, on what the judge really says

PIECES = [
    "We are not bust.",
    "No comment.",
    "Cash is paid as usual.",
    "We are open until five.",
    "Perhaps it was a hacker.",
    "I am sorry that you had to wait.",
    "At ten I will be at this door.",
    "Shut up and go home.",
    "It was the customer's fault.",
    "We will pay for everything.",
    "",
    "Mr Miller of 4 Mill Lane owes us 300 pounds.",
]
RULINGS = st.lists(
    st.one_of(
        st.tuples(st.integers(0, 12), st.sampled_from(["wrong", "too_hard", "confirmed", "upheld"])),
        st.tuples(st.sampled_from([*rulebook()]), st.sampled_from([None, "cash", "open"]), st.booleans()),
    ),
    max_size=12,
)


def applied(session: Session, drawn: tuple) -> Session:
    take = session.current.first
    if len(drawn) == 2:
        return after(session, Recorded(9, said(*drawn)))
    rule, message, has_words = drawn
    number = len(take.verdict.findings) + 1 + sum(one.ruling == "missed" for one in take.rulings)
    end = len(take.text) // 2 if has_words and len(take.text) > 1 else None
    return after(session, Recorded(9, missed(rule, number, message_id=message, start=0 if end else None, end=end)))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=5), st.sampled_from(["rapid_fire", "open"]), RULINGS)
def test_what_stands_is_always_consistent_and_undoing_all_gives_the_verdict_back(
    pieces: list[str], kind: str, drawn: list[tuple]
) -> None:
    answer = " ".join(pieces)
    asked = replace(ASKED, kind=kind, answered_by=(("five",),) if kind == "open" else ())
    start = fold([Recorded(0, event) for event in (STARTED, asked, AnswerGiven("b1", answer, "plain", 0))])
    exchange = exchange_of(start, start.current, answer)
    verdict = Judge().judge(exchange)
    session = after(start, Recorded(1, AnswerJudged("b1", verdict)))
    for one in drawn:
        session = applied(session, one)
        take = session.current.first
        standing = take.standing
        assert take.verdict == verdict
        assert all(0 <= value <= 100 for value in standing.points.values())
        assert standing.points == points_of(standing.points, standing.findings)
        assert standing.score == exchange_score(standing.points)
        assert (standing.score is None) == (not standing.points)
        none_heard = any(finding.rule == "no_message" for finding in standing.findings)
        assert not (none_heard and standing.delivered)
        for finding in standing.findings:
            assert finding.quote is None or answer[finding.start : finding.end] == finding.quote
        if take.ruled:
            assert tuple(held.stands for held in take.ruled.findings if held.stands) == standing.findings
            wrong = {held.number for held in take.ruled.findings if held.ruling and held.ruling.ruling == "wrong"}
            assert not any(held.stands for held in take.ruled.findings if held.number in wrong)
            numbers = [held.number for held in take.ruled.findings if held.number]
            assert len(numbers) == len(set(numbers))
        overall = score(session)
        assert all(0 <= point.first <= 100 for point in overall.points)
        assert coached(session) and debrief(session)
    take = session.current.first
    kept = [decode(*encode(one)) for one in take.rulings]
    again = after(start, Recorded(1, AnswerJudged("b1", verdict)))
    for ruling in kept:
        again = after(again, Recorded(9, ruling))
    assert again.current.first == take, "a journal that is read again tells the same"
    last = {ruling.finding: ruling for ruling in take.rulings}
    for number, ruling in sorted(last.items()):
        if ruling.ruling != "upheld":
            session = after(session, Recorded(9, said(number, "upheld")))
    assert session.current.first.standing == verdict
