"""What is told inside the bank, and what a customer asks, is not judged as if the press had asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.exchange import Brief, Exchange, KeyMessage, Question
from engine.judge import Judge
from engine.judge.levels.inside import _COUNTS
from engine.kinds import Audience, Lang
from engine.verdict import LABELS, Verdict

BRIEFS = {
    "zh": Brief("群里传取不出钱。", (KeyMessage("cash", "取款照常，当场付现。"),), unknown=("传言是谁发的",)),
    "en": Brief(
        "A rumour says there is no cash.",
        (KeyMessage("cash", "Withdrawals are being paid as usual."),),
        unknown=("Who wrote the rumour",),
    ),
}
LONG = {
    "zh": "群里有人传我们要倒闭。九点零五分门口六十来人，大厅二十五人，都来取款。取款照常，当场付现。" * 6,
    "en": "People say we are going under. Sixty are outside and twenty-five in the hall. Withdrawals are being paid as "
    "usual. " * 8,
}
GUESS = {"zh": "可能是同行造的谣。", "en": "It was probably a competitor who wrote it."}


def told(lang: Lang, audience: Audience, text: str) -> Verdict:
    return Judge().judge(Exchange("x", lang, BRIEFS[lang], text, audience=audience))


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("audience", ["superior", "staff", "media"])
def test_a_report_inside_is_no_sound_bite(lang: Lang, audience: Audience) -> None:
    verdict = told(lang, audience, LONG[lang])
    assert {finding.rule for finding in verdict.shown()} <= _COUNTS
    assert not any(finding.level == "credit" for finding in verdict.findings if finding.rule in LABELS)
    assert "cash" in verdict.delivered


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("audience", ["superior", "staff", "media", "customer", "public"])
def test_a_guess_is_one_wherever_it_is_told(lang: Lang, audience: Audience) -> None:
    assert any(one.rule == "speculates" for one in told(lang, audience, GUESS[lang]).of_level("fault"))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_word_to_customers_is_not_on_air(lang: Lang) -> None:
    rules = {finding.rule for finding in told(lang, "customer", LONG[lang]).findings}
    assert "long_answer" not in rules
    assert "long_answer" in {finding.rule for finding in told(lang, "public", LONG[lang]).findings}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_customer_with_a_camera_is_not_asked_for_outlet_and_deadline(lang: Lang) -> None:
    asked = Question({"zh": "是不是取不出钱了？", "en": "Can we get our money?"}[lang], "open")
    answer = {"zh": "取款照常，当场付现。", "en": "Withdrawals are being paid as usual."}[lang]
    exchange = Exchange("x", lang, BRIEFS[lang], answer, asked, authority="lines")
    pressed = {finding.rule for finding in Judge().judge(exchange).findings}
    streamed = {finding.rule for finding in Judge().judge(replace(exchange, asker="customer")).findings}
    assert {"asks_too_little", "no_ring_back"} <= pressed
    assert not {"asks_too_little", "no_ring_back", "takes_details"} & streamed


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Delete the message with the customer's name now, and don't pass it on."),
        ("zh", "客户的名字现在就从群里删掉，不要再转发。"),
    ],
)
def test_an_order_to_staff_blames_nobody(lang: Lang, text: str) -> None:
    assert "shifts_blame" not in told(lang, "staff", text).labels


@pytest.mark.parametrize(
    ("lang", "refusal", "details"),
    [
        (
            "en",
            "I'm not cleared to talk to the press.",
            " May I take your name, your outlet, a number and your deadline?",
        ),
        ("zh", "我没有授权，不能接受采访，无可奉告。", "请留下您的姓名、单位、电话和截稿时间，我报总部给您回电话。"),
    ],
)
def test_who_may_not_speak_refuses_rightly_with_the_details_taken(lang: Lang, refusal: str, details: str) -> None:
    asked = Question({"zh": "流水是不是给了别人？", "en": "Did you give them away?"}[lang], "leading")
    levels = {}
    for text in (refusal, refusal + details):
        verdict = Judge().judge(Exchange("x", lang, BRIEFS[lang], text, asked, authority="none"))
        levels[text] = [one.level for one in verdict.findings if one.rule == "stonewalls"]
    assert levels[refusal] == ["fault"]
    assert set(levels[refusal + details]) <= {"noted"}
