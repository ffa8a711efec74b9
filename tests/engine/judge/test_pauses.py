"""Stops for what was dictated without any."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.exchange import Brief, Exchange, KeyMessage
from engine.judge.judge import Judge
from engine.judge.pauses import LONGEST, PART, signs_of, stops
from engine.judge.text import Text
from engine.kinds import Lang

DICTATED = {
    "en": "I couldn't tell you the reason there's engineers looking at that now but inside we've been paying over the"
    " counter right through a hundred and forty withdrawals by eleven and the machine's been going since as well",
    "zh": "下午来多少人现在说不准我也不好假设不过大家放心五个窗口都在办"
    "十点整我在门口给大家报一次数腿脚不方便的到二号窗口先办",
}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_was_dictated_has_clauses(lang: Lang) -> None:
    clauses = Text(DICTATED[lang], lang).clauses
    assert len(clauses) >= 4
    assert max(len(PART[lang].findall(DICTATED[lang][one.start : one.end])) for one in clauses) <= 2 * LONGEST[lang]


@pytest.mark.parametrize(
    ("lang", "clauses"),
    [
        ("en", ["We open at nine,", "and the chairs are out before that."]),
        ("zh", ["明天九点开门，", "椅子提前摆出来。"]),
        ("en", ["Five counters are open,", "and by eleven we had paid a hundred and forty of them."]),
        ("zh", ["五个窗口都开着，", "到九点付了八十六笔，", "没有一笔没付的。"]),
    ],
)
def test_stops_that_were_set_are_enough(lang: Lang, clauses: list[str]) -> None:
    said = (" " if lang == "en" else "").join(clauses)
    assert [said[one.start : one.end] for one in Text(said, lang).clauses] == clauses


@given(st.sampled_from(["zh", "en"]), st.text(alphabet="我们在办好 the queue at nine um so 八十六12%.", max_size=400))
@settings(max_examples=200, deadline=None)
def test_a_stop_stands_before_a_part_and_nowhere_else(lang: Lang, stretch: str) -> None:
    clauses, sentences = stops(stretch, lang)
    begins = [found.start() for found in PART[lang].finditer(stretch)]
    assert clauses == sorted(set(clauses))
    assert set(sentences) <= set(clauses) <= set(begins[1:])
    if len(begins) <= LONGEST[lang]:
        assert not clauses


@given(st.sampled_from(["zh", "en"]), st.text(alphabet="大家放心 we pay,。.，um 我", max_size=300))
@settings(max_examples=200, deadline=None)
def test_nothing_is_lost_between_the_clauses(lang: Lang, said: str) -> None:
    text = Text(said, lang)
    heard = "".join(text[one] for one in text.clauses)
    assert [sign for sign in heard if not sign.isspace()] == [sign for sign in text.plain if not sign.isspace()]


def test_there_are_signs_for_each_place_between_two_parts() -> None:
    assert len(list(signs_of(["a", "b", "c", "d"], "en"))) == 3
    assert "mb c" in list(signs_of(["a", "b", "c", "d"], "en"))[1]


SAID = {
    "en": "well I don't know who wrote it and I won't guess um what I do know is that cash is paid at the counter as"
    " usual and I'm back here at noon",
    "zh": "是谁写的我真不知道我也不猜我知道的是柜台取现金照常中午我再到这儿来跟大家说",
}
CASH = {"en": "Cash is paid at the counter as usual.", "zh": "柜台取现金照常。"}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_message_is_heard_without_stops(lang: Lang) -> None:
    brief = Brief("", (KeyMessage("cash", CASH[lang]),), (), (), ())
    assert Judge().judge(Exchange("dictated", lang, brief, SAID[lang])).delivered == ("cash",)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_follows_the_first_minute_has_clauses_too(lang: Lang) -> None:
    said = DICTATED[lang] * 10
    assert max(one.end - one.start for one in Text(said, lang).clauses) < 300
