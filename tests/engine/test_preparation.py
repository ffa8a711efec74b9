"""What has to be made ready, what there is to choose from, and which of the feared questions came."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_world import CHOOSE, DECOYS, SMALL, WRITE

from engine.events import DrillStarted, Prepared, QuestionAsked, Recorded
from engine.exchange import KeyMessage
from engine.preparation import SECONDS, TO_CHOOSE, Task, feared_and_asked, sentences, task_of
from engine.scenario import Decoy, Scenario
from engine.session import Session, fold

FULL = replace(
    CHOOSE,
    brief=replace(SMALL.brief, key_messages=tuple(KeyMessage(f"m{n}", f"Message {n}.") for n in range(TO_CHOOSE))),
    decoys=tuple(Decoy(f"d{n}", f"Decoy {n}.", "off_point", "Not asked.") for n in range(8)),
)


def test_each_task_has_its_time() -> None:
    assert set(SECONDS) == set(get_args(Task))
    assert SECONDS["given"] == 0 < SECONDS["choose"] < SECONDS["write"]


@pytest.mark.parametrize("how", ["spoken", "typed", "plain"])
@pytest.mark.parametrize("occasion", ["drill", "morning", "room"])
@pytest.mark.parametrize("decoys", [(), DECOYS])
@pytest.mark.parametrize(("grade", "task"), [(1, "given"), (2, "choose"), (3, "write")])
def test_the_grade_says_what_has_to_be_made_ready(
    how: str, occasion: str, decoys: tuple, grade: int, task: str
) -> None:
    scenario = replace(SMALL, grade=grade, decoys=decoys)
    spared = how == "plain" or occasion == "morning" or (grade == 2 and not decoys)
    start = DrillStarted(scenario, "rapid_fire", how, 1, 4, {}, occasion=occasion)
    assert task_of(start) == ("given" if spared else task)


@pytest.mark.parametrize("scenario", [SMALL, CHOOSE, WRITE, FULL], ids=["bare", "some", "written", "many"])
@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 2**63 - 1))
def test_all_sentences_are_there_once_in_the_seeds_order(scenario: Scenario, seed: int) -> None:
    told = sentences(scenario, seed)
    assert told == sentences(scenario, seed)
    assert {(one.id, one.text) for one in told if one.decoy is None} == {
        (message.id, message.text) for message in scenario.brief.key_messages
    }
    assert sorted(one.id for one in told if one.decoy) == sorted(decoy.id for decoy in scenario.decoys)
    assert all((one.decoy.id, one.decoy.text) == (one.id, one.text) for one in told if one.decoy)
    assert len(told) == len(scenario.brief.key_messages) + len(scenario.decoys)


def test_the_place_does_not_tell_what_a_sentence_is() -> None:
    orders = [sentences(FULL, seed) for seed in range(200)]
    assert len({tuple(one.id for one in order) for order in orders}) > 190
    for place in range(11):
        true = sum(order[place].decoy is None for order in orders) / len(orders)
        assert 0.1 < true < 0.5, "3 of 11 at each place"


def test_another_sentence_does_not_change_the_order_of_the_others() -> None:
    fewer = replace(FULL, decoys=FULL.decoys[:-1])
    for seed in range(20):
        assert [one for one in sentences(FULL, seed) if one.id != "d7"] == list(sentences(fewer, seed))


# ---- what was feared


def session_of(lang: str, feared: tuple[str, ...] | None, asked: list[str]) -> Session:
    start = DrillStarted(replace(SMALL, lang=lang), "negative_premise", "spoken", 1, 4, {})
    events: list = [start, *([Prepared(feared=feared)] if feared is not None else [])]
    events += [
        QuestionAsked(f"q{n}", text, "open", f"q{n}", "unknown", (), (), "", None, n)
        for n, text in enumerate(asked, start=1)
    ]
    return fold([Recorded(0, event) for event in events])


ASKED = {
    "en": [
        "Is it true that you have run out of cash?",
        "When will depositors get their savings back?",
        "Why did the manager leave the branch this morning?",
        "Were customers' phone numbers stolen?",
    ],
    "zh": [
        "外面都在传你们银行快要倒闭了,是真的吗?",
        "储户的存款到底什么时候才能取出来?",
        "行长今天早上为什么离开了网点?",
        "客户的手机号码是不是被偷了?",
    ],
}
FEARED = [
    ("en", "Have you run out of cash?", 0),
    ("en", "Are you running out of cash?", 0),
    ("en", "HAVE YOU RUN OUT OF CASH", 0),
    ("en", "Savings: when do depositors get them back?", 1),
    ("en", "Why has your manager left the branch?", 2),
    ("en", "Have phone numbers of customers been stolen?", 3),
    ("en", "Is it true that you have run out of cash?", 0),
    ("en", "Who pays for the broken window?", None),
    ("en", "Did a dog bite the guard?", None),
    ("en", "When will it be?", None),
    ("en", "Why did you do that?", None),
    ("en", "Cash?", None),
    ("en", "???", None),
    ("en", "\x1b[31m\u202e", None),
    ("zh", "你们银行是不是要倒闭了？", 0),
    ("zh", "银行真的快倒闭了吗？", 0),
    ("zh", "存款什么时候取得出来？", 1),
    ("zh", "储户什么时候才能把存款取出来", 1),
    ("zh", "儲戶的存款什麼時候能取出來？", 1),
    ("zh", "为什么行长离开网点？", 2),
    ("zh", "客户手机号码被偷了吗？", 3),
    ("zh", "谁来赔偿玻璃？", None),
    ("zh", "保安打人怎么处理？", None),
    ("zh", "？？？", None),
    ("zh", "钱", None),
    # What only asks in the same way is another question.
    ("zh", "你们什么时候开门？", None),
    ("zh", "为什么不道歉？", None),
    ("zh", "是不是有人受伤？", None),
    ("zh", "电梯什么时候才能修好？", None),
]


@pytest.mark.parametrize(("lang", "feared", "place"), FEARED)
def test_a_feared_question_is_found_in_other_words_and_another_is_not(
    lang: str, feared: str, place: int | None
) -> None:
    came = "" if place is None else ASKED[lang][place]
    assert feared_and_asked(session_of(lang, (feared,), ASKED[lang])) == ((feared, came),)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_each_question_is_found_by_its_own_words(lang: str) -> None:
    feared = tuple(ASKED[lang])
    assert feared_and_asked(session_of(lang, feared, ASKED[lang])) == tuple(zip(feared, feared, strict=True))
    backwards = list(reversed(ASKED[lang]))
    assert feared_and_asked(session_of(lang, feared, backwards)) == tuple(zip(feared, feared, strict=True))


@pytest.mark.parametrize("asked", [
    ["Have you run out of cash?", "Have you run out of cash, and of patience, and where is your manager hiding?"],
    ["Have you run out of cash?", "Did the cash run short?"],
    ["Did the cash run short?", "Have you run out of cash?"],
    ["Have you run out of cash, and of patience, and where is your manager hiding?", "Have you run out of cash?"],
])  # fmt: skip
def test_the_likest_question_is_found_not_one_that_holds_it_among_others(asked: list) -> None:
    feared = "Have you run out of cash?"
    assert feared_and_asked(session_of("en", (feared,), asked)) == ((feared, feared),)


def test_a_question_within_a_barrage_is_found() -> None:
    barrage = "Have you run out of cash? Who is to blame? And where is your manager today?"
    told = feared_and_asked(session_of("en", ("Where is the manager today?", "Who stole it?"), ["Well?", barrage]))
    assert told == (("Where is the manager today?", barrage), ("Who stole it?", ""))


@pytest.mark.parametrize("feared", [None, (), ("Are you bust?",), ("", " ")])
def test_where_nothing_was_feared_or_asked_nothing_came(feared: tuple | None) -> None:
    assert feared_and_asked(session_of("en", feared, [])) == tuple((question, "") for question in feared or ())
    assert all(came == "" for _, came in feared_and_asked(session_of("en", feared, ["", "?"])))


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["en", "zh"]),
    st.lists(st.text(max_size=40), max_size=5),
    st.lists(st.text(max_size=40), max_size=5),
)
def test_whatever_was_feared_and_asked_each_comes_back_in_order(lang: str, feared: list, asked: list) -> None:
    told = feared_and_asked(session_of(lang, tuple(feared), asked))
    assert [question for question, _ in told] == feared
    assert all(came == "" or came in asked for _, came in told)
