"""Each rule against its own examples, and all of them against text of any kind."""

from __future__ import annotations

import time

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from small_time import best_of

from engine.debrief.words_to_say import SOURCES
from engine.exchange import Brief, Exchange, KeyMessage, Question
from engine.judge import Judge
from engine.judge.prose import prose, wordings
from engine.judge.rulebook import Example, Rule, examples, exchange_of, good_lines, rulebook
from engine.judge.rules import ORDER
from engine.judge.text import even
from engine.judge.words.traditional import SIMPLIFIED

FEW = {"long_opening", "long_answer", "chases_barrage"}
EVERY_SWITCH = {rule.switch: True for rule in rulebook().values() if rule.switch}
JUDGE = Judge(switches=EVERY_SWITCH)
KINDS = ("rapid_fire", "negative_premise", "hypothetical", "either_or", "leading", "speculation", "provocation", "open")


def cases(side: str) -> list:
    found = []
    for rule in ORDER:
        for lang in ("zh", "en"):
            for index, example in enumerate(getattr(examples(rule).in_(lang), side)):
                found.append(pytest.param(rule, lang, example, id=f"{rule}-{lang}-{index}"))
    return found


def findings_of(rule: str, lang: str, example: Example) -> list:
    verdict = JUDGE.judge(exchange_of(example, lang))
    return [finding for finding in verdict.findings if finding.rule == rule]


@pytest.mark.parametrize(("rule", "lang", "example"), cases("fires"))
def test_a_rule_fires_where_its_page_says_so(rule: str, lang: str, example: Example) -> None:
    found = findings_of(rule, lang, example)
    assert found, f"{rule} does not fire on {example.answer!r}"
    if example.quote is not None:
        quotes = [finding.quote or "" for finding in found]
        assert any(example.quote in quote or quote == example.quote for quote in quotes), quotes
    if example.level is not None:
        assert example.level in [finding.level for finding in found], [finding.level for finding in found]
    if example.case is not None:
        assert example.case in [finding.case for finding in found], [finding.case for finding in found]
    if example.delivers:
        assert {finding.message_id for finding in found} == set(example.delivers)


@pytest.mark.parametrize(("rule", "lang", "example"), cases("silent"))
def test_a_rule_is_silent_where_its_page_says_so(rule: str, lang: str, example: Example) -> None:
    found = findings_of(rule, lang, example)
    assert not found, [finding.quote for finding in found]


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("rule", ORDER)
def test_no_rule_faults_what_a_page_shows_as_good(rule: str, lang: str) -> None:
    switch = rulebook()[rule].switch
    judge = Judge(switches={switch: True} if switch else {})
    shown = good_lines(rule, lang)
    found = [(one.answer, finding) for one in shown for finding in judge.judge(exchange_of(one, lang)).findings]
    assert shown
    assert not [(answer, finding.rule, finding.quote) for answer, finding in found if finding.level == "fault"]


@pytest.mark.parametrize(("rule", "lang", "example"), cases("elsewhere"))
def test_what_is_another_rules_to_blame_is_blamed_by_it(rule: str, lang: str, example: Example) -> None:
    assert example.fault in rulebook()
    assert "fault" in [finding.level for finding in findings_of(example.fault, lang, example)]


@pytest.mark.parametrize("rule", ORDER)
def test_a_page_has_enough_examples(rule: str) -> None:
    least = 3 if rule in FEW else 8
    for lang in ("zh", "en"):
        both = examples(rule).in_(lang)
        assert len(both.fires) >= least
        assert len(both.silent) >= 8


@pytest.mark.parametrize("rule", ORDER)
def test_a_page_has_known_fields_only(rule: str) -> None:
    from importlib.resources import files

    text = (files("engine.judge.rules") / f"{rule}.yaml").read_text(encoding="utf-8")
    page, shown = yaml.safe_load_all(text)
    assert set(page) <= set(Rule.__slots__)
    known = set(Example.__slots__)
    for lang in ("zh", "en"):
        for side in shown[lang].values():
            for example in side:
                assert set(example) <= known
        assert all("fault" in example for example in shown[lang].get("elsewhere", []))
        assert not any("fault" in example for side in ("fires", "passes") for example in shown[lang][side])


def test_the_book_holds_the_rules_in_their_order() -> None:
    assert tuple(rulebook()) == ORDER
    assert all(rule.id == name for name, rule in rulebook().items())


@pytest.mark.parametrize("rule", ORDER)
def test_a_page_speaks_both_languages_briefly(rule: str) -> None:
    page = rulebook()[rule]
    for wording in (page.title, page.meaning, page.why, page.message):
        assert wording.zh and wording.en
    remarks = [remark for case in ("", *page.cases) for remark in page.remarks(case)]
    for remark in remarks:
        assert remark.message.zh and remark.message.en
        for wording in (remark.message, remark.instead):
            assert len(wording.zh) <= 60
            assert len(wording.en) <= 110
    for lang in ("zh", "en"):
        said = [remark.message.in_(lang) for remark in remarks]
        assert len(said) == len(set(said))


@pytest.mark.parametrize("rule", ORDER)
def test_a_page_names_what_is_there(rule: str) -> None:
    page = rulebook()[rule]
    assert set(page.shows) <= set(SOURCES)
    assert all(rulebook()[voided].level == "credit" for voided in page.voids)
    shown = [example.case for lang in ("zh", "en") for example in examples(rule).in_(lang).fires]
    assert set(page.cases) <= set(shown)


def test_what_a_page_fills_in_is_filled_in() -> None:
    for rule in ORDER:
        for lang in ("zh", "en"):
            fires = examples(rule).in_(lang).fires
            for finding in [one for example in fires for one in findings_of(rule, lang, example)]:
                assert "{" not in "".join(said for pair in wordings(finding, lang) for said in pair)


@pytest.mark.parametrize(
    ("lang", "question", "answer", "said"),
    [
        ("zh", "你们要倒闭了吧？", "我们没有倒闭。", "是对方的词"),
        ("zh", "你们要垮了吧？", "我们没有倒闭。", "跟对方说的是一个意思"),
        ("en", "Is the bank going under?", "It is not going under.", "was their word"),
        ("en", "Is the bank going under?", "It is not sinking.", "says what they said"),
    ],
)
def test_an_echo_says_whose_words_they_were(lang: str, question: str, answer: str, said: str) -> None:
    (finding,) = findings_of("repeats_negative", lang, Example(answer, question))
    assert said in prose(finding, lang)[0]


STRANGE = st.sampled_from(
    [
        *(
            "我们没有跑路",
            "是的，",
            "No comment.",
            "ＡＢＣ１２３",
            "ﬁre",
            "🏦👩‍👩‍👧",
            "\u202e",
            "\u200f",
            "\x00",
            "\x1b[31m",
        ),
        *("\ud800", "\n", "\u2028", "İ", "ß", "㍿", "無可奉告", "柜台取现金照常。", "Cash is paid at the counter"),
        *("if ", "如果", "；", "， ", ". "),
    ]
)
ANSWERS = st.lists(st.one_of(STRANGE, st.text(max_size=20)), max_size=20).map("".join)
BRIEF = Brief(
    "",
    (
        KeyMessage("cash", "柜台取现金照常。", (("柜台", "counter"), ("取现", "cash"))),
        KeyMessage("say", "Cash is paid at the counter"),
    ),
)


@settings(max_examples=200, deadline=None)
@given(
    ANSWERS,
    st.sampled_from(["zh", "en"]),
    st.sampled_from(["negative_premise", "hypothetical", "either_or", "rapid_fire", "open"]),
)
def test_the_marked_words_stand_in_the_answer(answer: str, lang: str, kind: str) -> None:
    question = Question("你们跑路了？着火了没有？Is it a lie? Who stole it?", kind, ("fire", "跑路"))
    exchange = Exchange("x", lang, BRIEF, answer, question)
    verdict = JUDGE.judge(exchange)
    for finding in verdict.findings:
        if finding.quote is None:
            assert finding.start is None and finding.end is None
        else:
            assert answer[finding.start : finding.end] == finding.quote
            assert finding.quote
    assert JUDGE.judge(exchange) == verdict
    assert Judge(switches=EVERY_SWITCH).judge(exchange) == verdict


LONG = {
    "mixed": "我们没有跑路，如果真的着火了，我们就赔。柜台取现金照常，是我们的错；",
    "no punctuation": "跑路如果柜台取现不是因为确实",
    "english": "We are not liars, if that happens we will pay, cash is paid at the counter, ask head office; ",
    "spaces": "   ",
    "commas": "，，，,,,",
    "hopes": "希望柜台能取现，",
    "hyphens": "a-",
}


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("piece", LONG.values(), ids=LONG.keys())
def test_twice_the_length_takes_about_twice_the_time(piece: str, lang: str) -> None:
    for _ in range(3):
        # The machine may be busy with something else in either half.
        half, whole = time_of(piece, 20_000, lang), time_of(piece, 40_000, lang)
        if whole < max(2.5 * half, half + 0.1):
            break
    assert whole < max(2.5 * half, half + 0.1)
    assert whole < 1.5


@pytest.mark.parametrize("kind", KINDS)
def test_a_hundred_thousand_characters_are_judged_at_once(kind: str) -> None:
    assert time_of(LONG["mixed"], 100_000, "zh", kind, tries=1) < 2
    assert time_of(LONG["english"], 100_000, "en", kind, tries=1) < 2


APOLOGIES = {
    "zh": "流水是我们打的，是我们的错，我们没有跑路，我们为这件事向大家道歉。",
    "en": "It was printed here, it was our mistake, we aren't liars and we apologise for what we did. ",
}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_apologies_that_the_brief_allows_take_no_longer(lang: str) -> None:
    facts = ("流水是本支行打的，支行做错了", "It was printed here by mistake, our mistake")
    brief = Brief("", (), facts, authorised=("为这件事向大家道歉", "an apology to the town"))
    question = Question("你们跑路了？ Is it a lie?", "leading", ("跑路", "lie"))
    answer = (APOLOGIES[lang] * 4_000)[:100_000]
    started = time.perf_counter()
    Judge().judge(Exchange("x", lang, brief, answer, question))
    assert time.perf_counter() - started < 3


def time_of(piece: str, length: int, lang: str, kind: str = "hypothetical", tries: int = 3) -> float:
    question = Question("你们跑路了？着火了没有？钱呢？Is it a lie? Who stole it? Why?", kind, ("fire", "跑路"))
    exchange = Exchange("x", lang, BRIEF, (piece * (length // len(piece) + 1))[:length], question)
    return best_of(tries, lambda: JUDGE.judge(exchange))


def test_traditional_characters_are_read_one_for_one() -> None:
    assert all(len(old) == len(new) == 1 and old != new for old, new in SIMPLIFIED.items())
    assert even("資金鏈斷了") == "资金链断了"
