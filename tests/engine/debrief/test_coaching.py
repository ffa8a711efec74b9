"""What is said to the speaker over a whole drill: nothing twice, the gravest first, words that can be said."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_world import ROOT, play

from drills.commands import Answer, Begin, GoOnAir, Next
from engine.debrief.coaching import Coach, Push, TakeReview, coached, latest, reference_of
from engine.debrief.marks import gate, gravest_first, group_of, remarks
from engine.debrief.speakable import in_one_breath
from engine.exchange import Exchange, Question
from engine.judge import Judge
from engine.judge.points import loss
from engine.judge.prose import short_quote, wordings
from engine.judge.rulebook import rulebook
from engine.language import translator
from engine.press_plan import PressQuestion, Reference
from engine.rulings import Held
from engine.scenario import Scenario
from engine.session import Take
from engine.verdict import Finding, Verdict
from scenarios.loader import load_file

LANGS = ("zh", "en")
INCIDENTS = ("pension-outage", "rumour-run", "statement-leak")
JUDGE = Judge()
SLIPS = {
    "zh": {
        "denies": "我们没有{word}，怎么可能{word}。",
        "admits": "是的，这确实是我们的错，我承认。",
        "supposes": "如果真到了那一步，{word}的话，那我们只能认赔。",
        "shuts": "无可奉告，您去问市分行。",
        "guesses": "我估计就是同行干的，最多也就几百人。",
        "promises": "我保证全额赔偿，绝对不会再发生。",
        "blames": "都是那些转发的人不负责任，跟我们没有关系。",
        "snaps": "你有没有脑子？别拍了，出去！",
        "tells": "那位客户是东街的老孙，他得了癌症，卡上就剩三千块。",
        "says nothing of use": "我们高度重视，正在有序推进各项工作。",
        "is silent": "",
        "runs on": "我想首先向大家说明一下我们支行从昨天晚上开始就一直在开会研究一直在想办法，" * 6 + "谢谢。",
    },
    "en": {
        "denies": "We are not {word}, nobody here is {word}.",
        "admits": "Yes, you're right, it was our fault and I admit it.",
        "supposes": "If that happens, {word} or not, we would have to pay up.",
        "shuts": "No comment. Ask head office.",
        "guesses": "It was probably somebody with a grudge, a few hundred people at most.",
        "promises": "I guarantee full compensation, and it will never happen again.",
        "blames": "It is the people who passed it on that are to blame, not us.",
        "snaps": "Are you stupid? Turn that camera off and get out.",
        "tells": "That's Mrs Hall, she has cancer and barely two hundred in her account.",
        "says nothing of use": "We take this very seriously and we are working hard.",
        "is silent": "",
        "runs on": "Let me say first of all that we have been meeting and thinking since last night and, " * 8
        + "thank you.",
    },
}


@cache
def shipped(incident: str, lang: str) -> Scenario:
    loaded = load_file(ROOT / "scenarios" / lang / f"{incident}.yaml", translator("en"))
    assert isinstance(loaded, Scenario), loaded
    return loaded


def questions(scenario: Scenario) -> list[PressQuestion]:
    plans = (scenario.rapid_fire, scenario.negative_premise)
    return [question for plan in plans if plan is not None for question in plan.questions]


def exchange_in(scenario: Scenario, question: PressQuestion, answer: str) -> Exchange:
    text = ("" if scenario.lang == "zh" else " ").join(question.asks)
    asked = Question(text, question.kind, question.loaded, question.answered_by)
    people = (*scenario.people, scenario.reporter.name)
    return Exchange("x", scenario.lang, scenario.brief, answer, asked, question.premise, people=people)


@cache
def judged(exchange: Exchange) -> Verdict:
    return JUDGE.judge(exchange)


def drill(incident: str, lang: str, answers: list[str]) -> list[tuple[Exchange, TakeReview]]:
    """As many answers as are given, one to each question of a scenario, and what is said of each."""
    scenario, coach, told = shipped(incident, lang), Coach(), []
    for index, answer in enumerate(answers):
        question = questions(scenario)[index % len(questions(scenario))]
        word = question.loaded[0] if question.loaded else {"zh": "出事", "en": "sunk"}[lang]
        exchange = exchange_in(scenario, question, answer.replace("{word}", word))
        take = Take(exchange.answer, "plain", 0, "", judged(exchange))
        told.append((exchange, coach.review(take, exchange, question.reference)))
    return told


def said(reviews: list[tuple[Exchange, TakeReview]]) -> list[str]:
    """All that is told over a drill, as it is told."""
    lines = []
    for _, review in reviews:
        for spoken in review.spoken:
            lines += [spoken.message, spoken.instead, spoken.say]
        lines += [review.push.message, review.push.say] if review.push else []
    return [line for line in lines if line]


def check(reviews: list[tuple[Exchange, TakeReview]]) -> None:
    """What holds of every drill."""
    lines = said(reviews)
    assert len(lines) == len(set(lines)), [line for line in lines if lines.count(line) > 1]
    assert not [line for line in lines if "{" in line]
    for exchange, review in reviews:
        in_order(review)
        for words in [spoken.say for spoken in review.spoken if spoken.say]:
            can_be_said(words, exchange)
        if review.push:
            assert not review.to_change
            can_be_said(review.push.say, exchange)


def in_order(review: TakeReview) -> None:
    """By group; in each by gate, what was said before what was not, and the gravest first."""
    found = [spoken.remark.finding for spoken in review.spoken]
    places = [(group_of(one), gate(one), one.start is None, -loss(one)) for one in found]
    assert places == sorted(places)
    assert [spoken.remark.number for spoken in review.spoken] == list(range(1, len(found) + 1))


def can_be_said(words: str, exchange: Exchange) -> None:
    """One breath, one line, and no fault in it."""
    assert in_one_breath(words, exchange.lang), words
    assert "\n" not in words and words[-1] in '。！？!?.…”"', words
    found = judged(replace(exchange, answer=words)).of_level("fault")
    assert not [one for one in found if one.start is not None], (words, found)


# ---- nothing twice


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("slip", SLIPS["zh"])
def test_twelve_answers_with_one_slip_never_hear_the_same_sentence(lang: str, slip: str) -> None:
    for incident in INCIDENTS:
        reviews = drill(incident, lang, [SLIPS[lang][slip]] * 12)
        assert sum(bool(review.to_change) for _, review in reviews) >= 6, "the slip is found at all"
        check(reviews)


@pytest.mark.parametrize("lang", LANGS)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_no_sequence_of_answers_hears_a_sentence_twice(lang: str, data: st.DataObject) -> None:
    incident = data.draw(st.sampled_from(INCIDENTS))
    scenario = shipped(incident, lang)
    spoken = [message.text for message in scenario.brief.key_messages]
    spoken += [question.reference.answer for question in questions(scenario)[:4]]
    answer = st.lists(st.sampled_from([*SLIPS[lang].values(), *spoken]), min_size=1, max_size=2)
    joined = answer.map({"zh": "", "en": " "}[lang].join)
    check(drill(incident, lang, data.draw(st.lists(joined, min_size=2, max_size=8))))


@pytest.mark.parametrize("lang", LANGS)
def test_when_the_wordings_are_used_up_the_times_are_counted(lang: str) -> None:
    page = rulebook()["stonewalls"]
    reviews = drill("rumour-run", lang, [SLIPS[lang]["shuts"]] * 8)
    told = [s for _, review in reviews for s in review.spoken if s.remark.finding.rule == "stonewalls"]
    wordings = [remark.message.in_(lang) for remark in page.remarks()]
    assert [one.message for one in told[: len(wordings)]] == wordings
    counted = translator(lang)("{title}: time {number} in this drill.")
    for number, one in enumerate(told[len(wordings) :], start=len(wordings) + 1):
        assert one.message == counted.format(title=page.title.in_(lang), number=number)
        assert one.instead == ""


@pytest.mark.parametrize("lang", LANGS)
def test_wordings_change_though_the_words_they_quote_do(lang: str) -> None:
    exchange = exchange_in(shipped("rumour-run", lang), questions(shipped("rumour-run", lang))[0], "A and B and C.")
    coach, told = Coach(), []
    for word in ("A", "B", "C"):
        at = exchange.answer.index(word)
        verdict = Verdict(findings=(Finding("speculates", "fault", at, at + 1, word),))
        told.append(coach.review(Take(exchange.answer, "plain", 0, "", verdict), exchange).spoken[0].message)
    patterns = [message.replace(f"“{word}”", "“”") for message, word in zip(told, "ABC", strict=True)]
    assert len(set(patterns)) == 3


def test_advice_that_two_pages_share_is_given_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.debrief.coaching.wordings", lambda one, _: iter([(f"{one.rule} hurts.", "Say less.")]))
    verdict = Verdict(findings=(Finding("hostile", "fault", 0, 1, "x"), Finding("speculates", "fault", 2, 3, "y")))
    exchange = exchange_in(shipped("rumour-run", "en"), questions(shipped("rumour-run", "en"))[0], "x y")
    review = Coach().review(Take("x y", "plain", 0, "", verdict), exchange)
    assert sorted(spoken.instead for spoken in review.spoken) == ["", "Say less."]


@pytest.mark.parametrize("lang", LANGS)
def test_the_second_of_a_sort_in_one_answer_only_points_at_the_words(lang: str) -> None:
    answer = {"zh": "我拿人格担保，损失我们全额赔偿，以后绝对不会再发生。", "en": SLIPS["en"]["promises"]}[lang]
    ((_, review),) = drill("statement-leak", lang, [answer])
    told = [spoken for spoken in review.spoken if spoken.remark.finding.rule == "overpromises"]
    assert len(told) >= 2
    assert not told[0].is_repeat and told[0].instead
    for one in told[1:]:
        assert one.is_repeat and not one.instead and not one.say
        assert (one.remark.finding.quote or "").strip("，。, ") in one.message


@pytest.mark.parametrize("lang", LANGS)
def test_words_that_were_quoted_are_not_quoted_again(lang: str) -> None:
    scenario = shipped("rumour-run", lang)
    words = scenario.brief.key_messages[0].text
    found = tuple(
        Finding(rule, "credit", 0, len(words), words) for rule in ("delivered", "reframes", "commits_followup")
    )
    exchange = exchange_in(scenario, questions(scenario)[0], words)
    review = Coach().review(Take(words, "plain", 0, "", Verdict(findings=found)), exchange)
    quoting = [spoken for spoken in review.spoken if words[:8] in spoken.message]
    assert [spoken.remark.finding.rule for spoken in quoting] == ["delivered"]


@pytest.mark.parametrize("lang", LANGS)
def test_faults_in_the_same_words_quote_them_once(lang: str) -> None:
    words = {"zh": "应该是柜员自己干的", "en": "It was one teller, I suppose"}[lang]
    rules = ("accepts_premise", "speculates", "shifts_blame", "hostile")
    exchange = exchange_in(shipped("statement-leak", lang), questions(shipped("statement-leak", lang))[2], words)
    for first in range(6):
        coach = Coach()
        for number in range(first):  # so that every wording comes up
            at = Finding("x", "fault", 0, 3, str(number))
            found = tuple(replace(at, rule=rule) for rule in rules)
            coach.review(Take("xyz", "plain", 0, "", Verdict(findings=found)), exchange)
        found = tuple(Finding(rule, "fault", 0, len(words), words) for rule in rules)
        told = coach.review(Take(words, "plain", 0, "", Verdict(findings=found)), exchange).spoken
        assert sum(words in spoken.message for spoken in told) <= 1
        assert not [spoken.message for spoken in told if spoken.message[:1].islower() or ". that" in spoken.message]


@pytest.mark.parametrize(
    ("lang", "quote", "told"),
    [
        ("zh", "没钱，", "没钱"),
        ("zh", "这件事" * 20, "这件事" * 8 + "这…"),
        ("en", "'ll never happen again", "never happen again"),
        ("en", "it wasn't us.", "it wasn't us"),
        ("en", "nobody " * 20, "nobody nobody nobody nobody nobody nobody nobody nobody…"),
    ],
)
def test_a_remark_repeats_only_so_many_words(lang: str, quote: str, told: str) -> None:
    finding = Finding("speculates", "fault", 0, len(quote), quote)
    assert short_quote(finding, lang) == told
    assert all(f"“{told}”" in message for message, _ in wordings(finding, lang))


def test_at_most_three_sentences_are_offered_beside_one_answer() -> None:
    for lang in LANGS:
        everything = " ".join(SLIPS[lang].values())
        for incident in INCIDENTS:
            for _, review in drill(incident, lang, [everything] * 4):
                assert 1 <= sum(bool(spoken.say) for spoken in review.spoken) <= 3 or not review.to_change


# ---- the pages


@pytest.mark.parametrize("rule", rulebook())
def test_every_rule_has_more_wordings_than_one_and_says_what_to_do(rule: str) -> None:
    page = rulebook()[rule]
    assert len(page.again) >= 2
    assert page.shows or page.level != "fault"
    for lang in LANGS:
        advised = [remark.instead.in_(lang) for remark in page.remarks()]
        assert not any(advised) if page.level == "credit" else all(advised)


@pytest.mark.parametrize("lang", LANGS)
def test_no_two_rules_say_the_same(lang: str) -> None:
    remarks = [remark for page in rulebook().values() for remark in page.remarks()]
    told = [wording.in_(lang) for remark in remarks for wording in (remark.message, remark.instead)]
    told = [line for line in told if line]
    assert len(told) == len(set(told)), [line for line in told if told.count(line) > 1]


# ---- one step further


GOOD = {
    "zh": "养老金今早六点已经到账，镇上两千一百一十四笔，跟社保局对过数。",
    "en": "Today's pensions are in the accounts; they went in at six this morning, before any of this began.",
}


def pushes(lang: str, answers: list[str]) -> list[Push | None]:
    """The pushes that a good speaker gets, one an answer, on one question."""
    scenario = shipped("pension-outage", lang)
    question = next(q for q in questions(scenario) if q.kind == "provocation")
    coach, given = Coach(), []
    for answer in answers:
        exchange = exchange_in(scenario, question, answer)
        verdict = judged(exchange)
        given.append(coach.review(Take(answer, "plain", 0, "", verdict), exchange, question.reference).push)
    return given


@pytest.mark.parametrize("lang", LANGS)
def test_a_good_answer_is_pushed_one_step_further_and_never_twice_the_same(lang: str) -> None:
    given = pushes(lang, [GOOD[lang]] * 12)
    assert given[0] is not None and given[0].say
    told = [line for push in given if push for line in (push.message, push.say)]
    assert len(told) == len(set(told))
    assert given[-1] is None, "when there is nothing new to say, nothing is said"


def has_care(scenario: Scenario, question: PressQuestion) -> bool:
    return judged(exchange_in(scenario, question, question.reference.answer)).has("empathizes")


@pytest.mark.parametrize("lang", LANGS)
def test_where_people_were_harmed_the_push_is_for_care(lang: str) -> None:
    scenario = shipped("rumour-run", lang)
    question = next(one for one in questions(scenario) if has_care(scenario, one))
    answer = scenario.brief.key_messages[0].text
    exchange = replace(exchange_in(scenario, question, answer), harmed=True)
    verdict = replace(judged(exchange), findings=judged(exchange).of_level("credit"))
    push = Coach().review(Take(answer, "plain", 0, "", verdict), exchange, question.reference).push
    assert push is not None
    assert JUDGE.judge(replace(exchange, answer=push.say)).has("empathizes") or push.say in question.reference.answer
    assert push.message == translator(lang)(
        "The facts are there. Half a sentence first for the people it hit, and they will hear the rest."
    )


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("slip", ["denies", "shuts", "promises", "is silent", "runs on", "says nothing of use"])
def test_what_is_to_be_changed_comes_before_any_push(lang: str, slip: str) -> None:
    assert pushes(lang, [SLIPS[lang][slip]]) == [None]


@pytest.mark.parametrize("lang", LANGS)
def test_a_plain_answer_is_pushed_to_what_comes_next(lang: str) -> None:
    scenario = shipped("pension-outage", lang)
    question = next(q for q in questions(scenario) if q.kind == "open" and q.answered_by)
    answer = {"zh": "坐我们的车，到城关支行取。", "en": "Yes, it's in."}[lang]
    exchange = exchange_in(scenario, question, answer)
    push = Coach().review(Take(answer, "plain", 0, "", judged(exchange)), exchange, question.reference).push
    assert push is not None
    assert push.message == translator(lang)(
        "Asked and answered, just like that. Add what they would ask next, and they need not ask."
    )


@pytest.mark.parametrize("lang", LANGS)
def test_nobody_is_pushed_to_talk_for_a_minute(lang: str) -> None:
    full = {"zh": "，办得慢，一笔一笔来", "en": " and we take them one by one"}[lang]
    verdict = Verdict(("pension-arrived",), (), (Finding("delivered", "credit", 0, 4, GOOD[lang][:4]),))
    scenario = shipped("pension-outage", lang)
    question = questions(scenario)[4]
    for times, is_pushed in ((0, True), (20, False)):
        exchange = exchange_in(scenario, question, GOOD[lang] + full * times)
        take = Take(exchange.answer, "plain", 0, "", verdict)
        assert (Coach().review(take, exchange, question.reference).push is not None) == is_pushed


# ---- a whole session


def test_a_follow_up_draws_on_the_model_answer_to_its_question() -> None:
    game = play("negative_premise")
    game.do(GoOnAir(), Begin(), Answer("accepts_premise=accepts_premise we do"), Next())
    game.do(Begin(), Answer("no_message"))
    session = game.drill.session
    planned, follow_up = session.asked
    assert follow_up.question.follows is not None and follow_up.question.reference is None
    assert reference_of(session, follow_up) == reference_of(session, planned) == planned.question.reference
    assert isinstance(planned.question.reference, Reference)
    (first, second) = coached(session)
    shown = [spoken.say for review in (*first.takes, *second.takes) for spoken in review.spoken if spoken.say]
    assert shown and len(shown) == len(set(shown))
    assert latest(session) == second.takes[-1]


def test_what_may_be_a_fault_is_told_before_what_is_not_there() -> None:
    words = {"start": 0, "end": 2, "quote": "甲。"}
    found = (
        Finding("no_message", "fault"),
        Finding("hostile", "check", **words),
        Finding("speculates", "fault", **words),
    )
    numbered = remarks(Held(number, one, one) for number, one in enumerate(found, 1))
    assert [one.finding.rule for one in numbered] == ["speculates", "hostile", "no_message"]
    backwards = list(reversed(numbered))
    assert sorted(backwards, key=gravest_first) == list(numbered)
