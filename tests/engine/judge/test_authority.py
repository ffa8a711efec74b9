"""What may be said to whom: authority, audience, and which points they put to the test."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from engine.exchange import Brief, Exchange, KeyMessage, Question
from engine.judge import Judge
from engine.judge.intake import asked_for, faces_press, owes_key_messages
from engine.judge.text import Text

JUDGE = Judge()
BRIEFS = {
    "zh": Brief(
        "九点四十，三号窗口的点钞机卡钞，换了备用机。",
        (KeyMessage("cash", "柜台取现金照常。"),),
        confirmed=("五个窗口都在办业务",),
        unknown=("转账中断的原因",),
    ),
    "en": Brief(
        "At twenty to nine the counting machine at window three jammed and a spare was fetched.",
        (KeyMessage("cash", "Cash is paid at the counter as usual."),),
        confirmed=("five windows are serving",),
        unknown=("why transfers stopped",),
    ),
}
POLITE = {
    "zh": "您好，我是这里的负责人。请留下姓名、媒体、电话和截稿时间，我报上去，四点前回复您。",
    "en": "Hello, I run this branch. Please give me your name, outlet, number and deadline; you'll hear by four.",
}
ASKED = {
    "zh": Question("外面怎么这么多人？", "negative_premise"),
    "en": Question("Why the crowd?", "negative_premise"),
}
OURS = {
    "report_parts",
    "staff_parts",
    "holding_parts",
    "takes_details",
    "asks_too_little",
    "no_ring_back",
    "beyond_lines",
    "cares_for_those_present",
}


def exchange(lang: str, answer: str, **more: object) -> Exchange:
    return replace(Exchange("x", lang, BRIEFS[lang], answer, ASKED[lang]), **more)


def rules_of(made: Exchange, *levels: str) -> set[str]:
    return {one.rule for one in JUDGE.judge(made).findings if not levels or one.level in levels}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_who_may_not_speak_owes_no_message(lang: str) -> None:
    full = JUDGE.judge(exchange(lang, POLITE[lang]))
    assert "no_message" in {one.rule for one in full.findings}
    assert full.points["message"] == 0
    silent = JUDGE.judge(exchange(lang, POLITE[lang], authority="none"))
    assert "no_message" not in {one.rule for one in silent.findings}
    assert "message" not in silent.points
    assert "message" in JUDGE.judge(exchange(lang, POLITE[lang], authority="lines")).points


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_polite_and_brief_keeps_every_point_of_conduct_and_step(lang: str) -> None:
    verdict = JUDGE.judge(exchange(lang, POLITE[lang], authority="none"))
    assert verdict.points["conduct"] == 100
    assert verdict.points["step"] == 100
    assert "takes_details" in {one.rule for one in verdict.of_level("credit")}


@pytest.mark.parametrize("authority", ["none", "lines"])
def test_conduct_and_step_are_tested_where_the_press_asks_who_may_not_say_all(authority: str) -> None:
    plain = Question("今天几点关门？", "open")
    for audience in ("public", "media"):
        made = exchange("zh", "五点。", question=plain, authority=authority, audience=audience)
        assert {"conduct", "step"} <= set(JUDGE.judge(made).points)
    assert "conduct" not in JUDGE.judge(exchange("zh", "五点。", question=plain)).points
    customer = exchange("zh", "五点。", question=plain, authority=authority, audience="customer")
    assert "conduct" not in JUDGE.judge(customer).points
    assert not faces_press(customer)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_with_full_authority_nothing_is_said_of_all_this(lang: str) -> None:
    for answer in (POLITE[lang], "", "大概三百人，是因为升级。", "Three hundred people, because of an upgrade."):
        assert not rules_of(exchange(lang, answer)) & OURS


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_asking_the_reporter_is_no_cross_examination(lang: str) -> None:
    asking = {
        "zh": "您是哪家媒体的？怎么称呼？几点截稿？",
        "en": "Which paper is it? Who am I speaking to? When do you go to print?",
    }
    made = exchange(lang, asking[lang], authority="none")
    assert "hostile" not in rules_of(made, "fault", "check")
    assert "takes_details" in rules_of(made, "credit")
    rude = {"zh": "你哪家媒体的？信不信我投诉你？", "en": "Which paper are you? I'll sue you, get out of my branch!"}
    assert "hostile" in rules_of(exchange(lang, rude[lang], authority="none"), "fault", "check")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_labels_do_not_hang_on_authority(lang: str) -> None:
    for answer in (POLITE[lang], "您是哪家媒体的？", "Which paper is it?", "无可奉告。", "No comment."):
        labels = {
            (verdict.delivered, verdict.labels)
            for authority in ("none", "lines", "full")
            for verdict in [JUDGE.judge(exchange(lang, answer, authority=authority))]
        }
        assert len(labels) == 1


@pytest.mark.parametrize(
    ("lang", "answer"),
    [
        ("zh", "三号窗口的点钞机九点四十卡钞，换了备用机。"),
        ("en", "The counting machine at window three jammed and a spare was fetched."),
    ],
)
def test_the_situation_is_no_approved_line(lang: str, answer: str) -> None:
    assert "beyond_lines" in rules_of(exchange(lang, answer, authority="lines"), "check")
    approved = replace(BRIEFS[lang], confirmed=(answer,))
    assert "beyond_lines" not in rules_of(exchange(lang, answer, authority="lines", brief=approved))


@pytest.mark.parametrize("audience", ["superior", "staff"])
def test_a_report_and_a_huddle_are_rated_by_their_parts_and_not_by_the_messages(audience: str) -> None:
    made = exchange("zh", "门口有点人，问题不大。", question=None, audience=audience)
    verdict = JUDGE.judge(made)
    rules = {one.rule for one in verdict.findings}
    assert "no_message" not in rules
    assert not owes_key_messages(made)
    cost = {"report_parts", "staff_parts"} & rules
    assert verdict.points["message"] == (85 if cost else 100)
    assert cost == ({"report_parts"} if audience == "superior" else {"staff_parts"})


def test_a_statement_tests_its_step() -> None:
    for audience in ("customer", "public", "media"):
        made = exchange("zh", "本网点今日暂停营业，敬请谅解。", question=None, audience=audience)
        verdict = JUDGE.judge(made)
        assert verdict.points["step"] == 85
        assert "holding_parts" in {one.rule for one in verdict.findings}


@pytest.mark.parametrize(
    ("lang", "answer", "fields"),
    [
        ("zh", "记者同志好，麻烦您登记一下：姓名、单位、联系电话，还有您想采访的内容。", "name outlet topic contact"),
        ("zh", "您看这样行不行，您把名片留一张，我让宣传部的人联系您。", "name outlet contact"),
        ("zh", "稿子什麼時候發？電話、姓名寫這張紙上就行。", "name contact deadline"),
        ("zh", "那个，大哥，您哪家的呀，留个微信呗，我问完了发给您。", "outlet contact"),
        ("zh", "您的问题我记下了，三个：人数、原因、赔不赔。", ""),
        ("zh", "请打我们的客服电话，号码在门口。", ""),
        ("zh", "客户的姓名和账号我们不提供。", ""),
        ("en", "Could I take a name, who you're with, and the best number for you?", "name outlet contact"),
        ("en", "If you leave me a card I'll have the press office ring you.", "name outlet contact"),
        ("en", "Could you tell me what you're writing about and when it has to be in?", "topic deadline"),
        ("en", "er mate who you with then, gimme your number and i'll text you", "outlet contact"),
        ("en", "Write what you like, you've decided already.", ""),
        ("en", "Ring our helpline, the number's by the door.", ""),
    ],
)
def test_what_was_asked_of_the_reporter(lang: str, answer: str, fields: str) -> None:
    found = asked_for(Text(answer, lang))
    assert set(found) == set(fields.split())


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("audience", ["superior", "staff", "public", "media"])
def test_fifty_thousand_characters_take_no_time(lang: str, audience: str) -> None:
    piece = {
        "zh": "九点半，大概三百人，是因为升级没做好，请您留下姓名电话，我觉得四点前回复您，别拍客户的脸；",
        "en": "At nine about three hundred people, because of the update, please leave your number, I think by four; ",
    }[lang]
    answer = (piece * 2_000)[:50_000]
    for question, authority in ((None, "full"), (ASKED[lang], "none"), (ASKED[lang], "lines")):
        made = exchange(lang, answer, question=question, authority=authority, audience=audience)
        started = time.process_time()
        JUDGE.judge(made)
        assert time.process_time() - started < 1.5
