"""The sentences that a speaker is offered: from where, and what is never among them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_world import ROOT

from engine.debrief.speakable import MOST, in_one_breath, leans, sayings, spoken
from engine.debrief.words_to_say import SOURCES, alike, words_to_say
from engine.exchange import Brief, Exchange, KeyMessage, Question
from engine.judge import Judge
from engine.judge.length import count
from engine.judge.rulebook import rulebook
from engine.judge.text import Text
from engine.language import translator
from engine.press_plan import PressQuestion, Reference
from engine.scenario import Scenario
from engine.verdict import Verdict
from scenarios.loader import load_file

JUDGE = Judge()


def scenario_has_questions(path: Path) -> bool:
    return "\nnegative_premise:" in path.read_text("utf-8")


SHIPPED = sorted(
    path
    for path in (ROOT / "scenarios").glob("*/*.yaml")
    if path.parent.name in ("zh", "en") and scenario_has_questions(path)
)
NAMES = [f"{path.stem}-{path.parent.name}" for path in SHIPPED]


@cache
def scenario_of(path: str) -> Scenario:
    loaded = load_file(ROOT / "scenarios" / path, translator("en"))
    assert isinstance(loaded, Scenario), loaded
    return loaded


def asked_in(scenario: Scenario) -> list[tuple[Exchange, Reference]]:
    plans = [plan for plan in (scenario.rapid_fire, scenario.negative_premise) if plan is not None]
    return [(exchange_in(scenario, one), one.reference) for plan in plans for one in plan.questions]


def exchange_in(scenario: Scenario, question: PressQuestion) -> Exchange:
    text = ("" if scenario.lang == "zh" else " ").join(question.asks)
    asked = Question(text, question.kind, question.loaded, question.answered_by)
    people = (*scenario.people, scenario.reporter.name)
    return Exchange("x", scenario.lang, scenario.brief, "", asked, question.premise, people=people)


@pytest.mark.parametrize("path", [path.relative_to(ROOT / "scenarios") for path in SHIPPED], ids=NAMES)
def test_what_is_offered_can_be_said_and_is_no_fault(path: object) -> None:
    scenario = scenario_of(str(path))
    for exchange, reference in asked_in(scenario):
        offered = list(islice(words_to_say(SOURCES, exchange, Verdict(), reference), 16))
        assert len(offered) >= 4
        assert len(offered) == len(set(offered))
        for words in offered:
            assert 0 < count(Text(words, scenario.lang).plain, scenario.lang) <= MOST[scenario.lang], words
            assert words == words.strip() and words[-1] in '。！？!?.…”"', words
            assert not words[0].islower() and "\n" not in words, words
            found = JUDGE.judge(replace(exchange, answer=words)).of_level("fault")
            assert not [one for one in found if one.start is not None], (words, found)


@pytest.mark.parametrize("path", [path.relative_to(ROOT / "scenarios") for path in SHIPPED], ids=NAMES)
def test_every_rule_that_finds_fault_has_words_for_nearly_every_question(path: object) -> None:
    pairs = asked_in(scenario_of(str(path)))
    for page in rulebook().values():
        if page.shows and page.level == "fault" and page.id != "misses_question":
            first = [next(words_to_say(page.shows, exchange, Verdict(), model), "") for exchange, model in pairs]
            assert sum(map(bool, first)) >= 0.9 * len(first), (page.id, first)


@pytest.mark.parametrize("path", [path.relative_to(ROOT / "scenarios") for path in SHIPPED], ids=NAMES)
def test_a_plain_question_is_offered_its_plain_answer(path: object) -> None:
    plain = [pair for pair in asked_in(scenario_of(str(path))) if pair[0].question and pair[0].question.answered_by]
    assert plain
    for exchange, reference in plain:
        words = next(words_to_say(rulebook()["misses_question"].shows, exchange, Verdict(), reference), "")
        found = JUDGE.judge(replace(exchange, answer=words)).findings
        assert words and "misses_question" not in {one.rule for one in found}, words


# ---- each source


MODEL = {
    "zh": "四十张卡都找回来了，一张没少。寄错的四十张，今天下午四点起在大厅领。为什么寄错，还在查，查清了我来公布。"
    "让大家白等一周，对不住。",
    "en": "All forty cards are here, none is missing. Forty cards are handed out at our desk "
    "from four today. Why they went wrong is being checked, and I don't know yet. I'm sorry for the week you lost.",
}
CARDS = {
    "zh": Exchange(
        "x", "zh",
        Brief(
            "四十张新卡寄错了地方。",
            (
                KeyMessage("desk", "寄错的四十张卡，今天下午四点起在大厅领。", (("四十张",), ("大厅",))),
                KeyMessage("old", "旧卡照常用到月底。", (("旧卡",), ("月底",))),
            ),
            confirmed=("四十张卡全部找回，一张没少", "行长昨晚给每位客户打了电话"),
            unknown=("为什么寄错",),
            authorised=("下午四点在大厅发卡", "行长向每位客户当面道歉"),
        ),
        "", Question("这些卡是不是叫人冒领了？", "negative_premise", ("冒领",)),
    ),
    "en": Exchange(
        "x", "en",
        Brief(
            "Forty new cards went to the wrong address.",
            (
                KeyMessage("desk", "The forty cards can be had at our desk from four today.", (("forty",), ("desk",))),
                KeyMessage("old", "The old cards work until the end of the month.", (("old",), ("month",))),
            ),
            confirmed=("All forty cards were found, none is missing", "You rang every customer last night"),
            unknown=("why they went wrong",),
            authorised=("cards handed out at the desk from four", "an apology from you to each customer"),
        ),
        "", Question("Were those cards stolen?", "negative_premise", ("stolen",)),
    ),
}  # fmt: skip
FIRST = {
    ("opening", "zh"): "四十张卡都找回来了，一张没少。",
    ("opening", "en"): "All forty cards are here, none is missing.",
    ("not_known", "zh"): "为什么寄错，还在查，查清了我来公布。",
    ("not_known", "en"): "Why they went wrong is being checked, and I don't know yet.",
    ("fact", "zh"): "四十张卡都找回来了，一张没少。",
    ("fact", "en"): "All forty cards are here, none is missing.",
    ("step", "zh"): "寄错的四十张，今天下午四点起在大厅领。",
    ("step", "en"): "Forty cards are handed out at our desk from four today.",
    ("message", "zh"): "寄错的四十张，今天下午四点起在大厅领。",
    ("message", "en"): "Forty cards are handed out at our desk from four today.",
    ("empathizes", "zh"): "让大家白等一周，对不住。",
    ("empathizes", "en"): "I'm sorry for the week you lost.",
}


def offered(source: str, lang: str, exchange: Exchange | None = None, verdict: Verdict | None = None) -> list[str]:
    model = Reference(MODEL[lang], "So.")
    return list(words_to_say((source,), exchange or CARDS[lang], verdict or Verdict(), model))


@pytest.mark.parametrize(("source", "lang"), FIRST)
def test_each_source_gives_the_sentence_of_the_model_answer(source: str, lang: str) -> None:
    assert offered(source, lang)[0] == FIRST[source, lang]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_message_that_was_delivered_is_not_offered(lang: str) -> None:
    left = offered("message", lang, verdict=Verdict(delivered=("desk",)))
    assert left == [CARDS[lang].brief.key_messages[1].text]
    assert offered("message", lang, verdict=Verdict(delivered=("desk", "old"))) == []


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_message_comes_once_before_any_comes_in_other_words(lang: str) -> None:
    first, second = CARDS[lang].brief.key_messages
    other = {"zh": "新卡到大厅来拿，四点就有，四十张。", "en": "Come to our desk at four, and the forty are yours."}[
        lang
    ]
    brief = replace(CARDS[lang].brief, key_messages=(replace(first, says=(other,)), second))
    words = list(words_to_say(("message",), replace(CARDS[lang], brief=brief), Verdict(), None))
    assert words == [first.text, second.text, other]


@pytest.mark.parametrize(
    ("lang", "leaning", "alone"),
    [
        ("zh", "它早就找回来了，四十张卡一张没少。", "四十张卡都锁在支行的柜子里，一张没少。"),
        ("en", "They were found, all forty cards, none missing.", "All forty cards were found by us, none is missing."),
    ],
)
def test_what_stands_on_its_own_comes_before_what_leans(lang: str, leaning: str, alone: str) -> None:
    model = Reference(f"{leaning} {alone}", "So.")
    assert list(words_to_say(("fact",), CARDS[lang], Verdict(), model)) == [alone, leaning]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_was_just_said_is_not_offered(lang: str) -> None:
    exchange = replace(CARDS[lang], answer=FIRST["opening", lang] + " " + FIRST["not_known", lang])
    assert FIRST["opening", lang] not in offered("opening", lang, exchange)
    assert FIRST["not_known", lang] not in offered("not_known", lang, exchange)
    assert FIRST["step", lang] in offered("step", lang, exchange)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_without_a_model_answer_the_brief_is_made_speakable(lang: str) -> None:
    steps = list(words_to_say(("step",), CARDS[lang], Verdict(), None))
    assert steps == [
        {
            "zh": "这一条我现在就能说定：下午四点在大厅发卡。",
            "en": "This much is settled: cards handed out at the desk from four.",
        }[lang]
    ]
    for source in ("opening", "answer", "not_known", "reframes"):
        assert not list(words_to_say((source,), CARDS[lang], Verdict(), None))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_line_that_speaks_of_the_speaker_is_not_put_into_his_mouth(lang: str) -> None:
    statement = replace(CARDS[lang], question=None)
    facts = list(words_to_say(("fact",), statement, Verdict(), None))
    assert facts == [{"zh": "四十张卡全部找回，一张没少。", "en": "All forty cards were found, none is missing."}[lang]]


@pytest.mark.parametrize(("lang", "bad"), [("zh", "没有冒领，都在。"), ("en", "Nothing was stolen, all is here.")])
def test_a_model_answer_that_slips_is_not_passed_on(lang: str, bad: str) -> None:
    model = Reference(bad + {"zh": "四十张都锁在柜里。", "en": " All forty are locked in the safe."}[lang], "So.")
    assert bad not in list(words_to_say(("opening", "fact", "reframes"), CARDS[lang], Verdict(), model))


def test_likeness_is_of_what_is_said() -> None:
    one, other = "截至九点，柜台办了八十六笔取款，都已付现。", "今天取款也照常，截至九点办了八十六笔，都已付现。"
    assert alike(one, other, "zh") and alike(other, one, "zh")
    assert not alike(one, "十点整，我在门口跟大家说最新情况。", "zh")
    assert alike("We are paying as usual.", "We are paying as usual, at all five counters.", "en")
    assert not alike("We are paying as usual.", "I will be at this door at ten.", "en")
    assert not alike("", "", "en")


# ---- what can be said in one breath


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    [
        ("zh", "有。三号窗口停了二十分钟。", ["有。三号窗口停了二十分钟。"]),
        ("zh", "有卡的用机器；有折的坐车。", ["有卡的用机器；有折的坐车。"]),
        ("zh", "办法是这样" + "一步一步来" * 7 + "：先登记再领卡，钱不用急。", ["先登记再领卡，钱不用急。"]),
        ("zh", "说" * 60 + "。到大厅领。", ["到大厅领。"]),
        ("zh", "", []),
        ("en", "Yes. It is in the account since six.", ["Yes. It is in the account since six."]),
        ("en", "The app is slow; it works.", ["The app is slow; it works."]),
        (
            "en",
            "The engineers have been at it since nine this morning and are going through it line by line, and the "
            "counters here are paying by hand, up to two hundred euro a person.",
            [
                "The engineers have been at it since nine this morning and are going through it line by line.",
                "The counters here are paying by hand, up to two hundred euro a person.",
            ],
        ),
        ("en", "But I can tell you this. " + "word " * 40 + ".", ["I can tell you this."]),
        ("en", "", []),
    ],
)
def test_a_text_is_cut_where_one_can_breathe(lang: str, text: str, said: list[str]) -> None:
    assert [one.words for one in sayings(Text(text, lang))] == said


@pytest.mark.parametrize(
    ("lang", "sentence", "is_leaning"),
    [
        ("zh", "再说一遍，四点在大厅。", True),
        ("zh", "所以也请您过来。", True),
        ("zh", "四点在大厅领。", False),
        ("en", "And they are free.", True),
        ("en", "It is free.", False),
        ("en", "They get it first.", True),
        ("en", "But the desk is open.", False),
        ("en", "Items go out at four.", False),
    ],
)
def test_a_sentence_that_leans_on_another_is_known(lang: str, sentence: str, is_leaning: bool) -> None:
    assert leans(sentence, lang) is is_leaning


PIECES = st.sampled_from([*"柜台照常，。；：！\n “”—ab.,;:-ﬁ𠀀\u202e", "and ", "but ", " so ", "再", "也"])


@given(st.lists(PIECES, max_size=150).map("".join), st.sampled_from(["zh", "en"]))
def test_whatever_the_text_each_saying_is_one_line_in_one_breath(text: str, lang: str) -> None:
    whole = Text(text, lang)
    end = 0
    for said in sayings(whole):
        assert said.raw in text
        assert end <= said.place.start < said.place.end <= len(whole.plain)
        end = said.place.end
        assert count(whole[said.place], lang) <= MOST[lang]
        assert not said.words or (said.words[-1] in '。！？!?.…”"' and "\n" not in said.words)
        assert not said.words or in_one_breath(said.words, lang) == bool(count(Text(said.words, lang).plain, lang))


@pytest.mark.parametrize(
    ("lang", "words", "said"),
    [
        ("en", " and so we pay, ", "So we pay."),
        ("en", "so: ", "So."),
        ("zh", "所以，请到大厅；", "请到大厅。"),
        ("zh", "“照常。”", "“照常。”"),
        ("en", " ;", ""),
    ],
)
def test_a_sentence_stands_on_its_own(lang: str, words: str, said: str) -> None:
    assert spoken(words, lang) == said
