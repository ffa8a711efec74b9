"""Drafts: what sort they are, what of them is judged, where the remarks stand, what the changes do."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from engine.draft import KINDS, Checker, Suggestion, carried, fixed, guessed_kind, is_in_language
from engine.draft.asking import Asking
from engine.draft.flow import flowing
from engine.draft.frame import body
from engine.draft.pairs import pairs
from engine.draft.places import Lines
from engine.exchange import KeyMessage
from engine.language import translator
from engine.scenario import Scenario
from scenarios.loader import load_file

SMALL = Path(__file__).parent.parent / "tui" / "small"
LANGS = ("zh", "en")


@cache
def scenario(lang: str) -> Scenario:
    found = load_file(SMALL / f"{lang}.yaml", translator("en"))
    assert isinstance(found, Scenario)
    return found


@cache
def checker(lang: str) -> Checker:
    return Checker(scenario(lang))


# ---- what sort of text it is


@pytest.mark.parametrize(
    ("lang", "kind", "text"),
    [
        ("zh", "qa", "问：能取钱吗？\n答：能，五个窗口都在办。"),
        ("zh", "qa", "一、资金\nQ1：能取钱吗？\nA1：能。\nQ2：几点关门？\nA2：五点。"),
        ("zh", "qa", "**问题3：** 卡怎么被吞了？\n**答复：** 取款机卡纸，工程师十点到。"),
        ("zh", "qa", "记者问：金库进水了？\n行长：进了水，昨晚抽干了。"),
        ("zh", "report", "关于城南支行停电的情况报告\n分行办公室：\n九点零五分，大厅停电。"),
        ("zh", "report", "市分行值班室：\n我是城南支行刘敏。门口约六十人要取款。请分行调两名保安。"),
        ("zh", "report", "關於假鈔事件的報告\n\n昨日下午收到兩張假鈔。"),
        ("zh", "staff", "各位同事：\n今天柜台上会有人问起那段视频。"),
        ("zh", "staff", "同事们，金库昨晚进了水，今天现金业务挪到二楼。"),
        ("zh", "notice", "温馨提示\n养老金系统检修，今天下午三点恢复。"),
        ("zh", "notice", "尊敬的客户：\n本网点明天起停业装修。"),
        ("zh", "notice", "各位乡亲，卡送错的，请到二号窗口换。"),
        ("zh", "statement", "昨天那段视频里说话的柜员，已经停岗。我们向那位客户道歉。"),
        ("zh", "statement", ""),
        ("en", "qa", "Q: Is my money safe?\nA: It is paid out as usual."),
        ("en", "qa", "Question 1: Who flooded the vault?\nAnswer: A burst main.\n"),
        ("en", "report", "INCIDENT REPORT\nTo: Area office\n\nAt 9.05 a machine kept four cards."),
        ("en", "staff", "Dear colleagues,\nThe film of the till is all over town this morning."),
        ("en", "staff", "Team,\nif a customer asks you about the robbery, send them to me."),
        ("en", "notice", "NOTICE TO CUSTOMERS\n\nThe branch is shut until Monday."),
        ("en", "notice", "Dear customers,\nWrong texts went out last night."),
        ("en", "statement", "Two customers were taken ill in our hall this morning. They are being cared for."),
    ],
)
def test_a_text_says_what_sort_it_is(lang: str, kind: str, text: str) -> None:
    assert guessed_kind(text, lang) == kind


@pytest.mark.parametrize(
    ("text", "lang", "could_be"),
    [
        ("取款照常。", "zh", True),
        ("ATM 吞卡了，请打 95500。", "zh", True),
        ("We pay.", "zh", False),
        ("We pay.", "en", True),
        ("取款照常，请到 window 2。", "en", False),
        ("12:30", "en", True),
        ("12:30", "zh", True),
    ],
)
def test_a_text_in_another_language_is_known(text: str, lang: str, could_be: bool) -> None:
    assert is_in_language(text, lang) is could_be


# ---- what of it is judged


@pytest.mark.parametrize(
    ("lang", "text", "judged"),
    [
        ("zh", "关于停电的说明\n\n尊敬的客户：\n  柜台照常办。\n特此说明。\n城南支行\n2026年5月6日\n", "柜台照常办。"),
        (
            "zh",
            "公告\n各位乡亲：\n卡送错了，对不起。\n请到二号窗口换。\n\n城南支行",
            "卡送错了，对不起。\n请到二号窗口换。",
        ),
        ("zh", "尊敬的客户：您好！柜台照常办。", "柜台照常办。"),
        ("zh", "大家好！我是行长。柜台照常办。", "我是行长。柜台照常办。"),
        ("zh", "市分行办公室：\n门口六十人。\n联系电话：6012345\n报告人：刘敏", "门口六十人。\n联系电话：6012345"),
        ("zh", "取款照常", "取款照常"),
        ("zh", "情况说明", "情况说明"),
        ("zh", "今天上午，五个窗口都在办。\n请到建设路支行。", "今天上午，五个窗口都在办。\n请到建设路支行。"),
        (
            "en",
            "NOTICE\n\nDear customers,\n\nWe are open until five.\n\nYours,\nAnn Smith\nBranch Manager\n",
            "We are open until five.",
        ),
        (
            "en",
            "To: Area office\nDate: 6 May\n\nFour cards were kept by the machine.\n",
            "Four cards were kept by the machine.",
        ),
        ("en", "Good morning, everyone. We are open until five.", "We are open until five."),
        ("en", "NOTICE\n\nTo all our customers\n\nWe are open until five.", "We are open until five."),
        ("en", "Team,\nWe are open until five.", "We are open until five."),
        (
            "en",
            "We are open until five.\nAsk for Imran at the side desk.\n6 May 2026",
            "We are open until five.\nAsk for Imran at the side desk.",
        ),
    ],
)
def test_title_address_and_signature_are_no_answer(lang: str, text: str, judged: str) -> None:
    start, end = body(text, lang)
    assert text[start:end] == judged


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("问：能取吗？答：能。", [("能取吗？", "能。")]),
        (
            "问：能取吗？\n\n答：能。\n今天照常。\n\n问：几点关？\n答：五点。\n",
            [("能取吗？", "能。\n今天照常。"), ("几点关？", "五点。")],
        ),
        (
            "口径（内部）\nQ1. 能取吗？\nA1. 能。\n\n二、关于时间\nQ2. 几点关？\nA2. 五点。",
            [("能取吗？", "能。"), ("几点关？", "五点。")],
        ),
        ("问：能取吗？\n能，照常办。\n问：几点关？\n", [("能取吗？", "能，照常办。"), ("几点关？", "")]),
        ("1. 能取吗？\n能。\n\n2. 几点关？\n五点。", [("能取吗？", "能。"), ("几点关？", "五点。")]),
        (
            "Q: Can I draw?\r\nOr not?\r\nA: You can.\r\n\r\nQ: When?\r\nA: Now.\r\n",
            [("Can I draw? Or not?", "You can."), ("When?", "Now.")],
        ),
        ("**Q3:** Who did it?\n**A:** We are looking into it.", [("Who did it?", "We are looking into it.")]),
        ("没有问题的一段话。", []),
    ],
)
def test_a_sheet_is_taken_apart(text: str, found: list[tuple[str, str]]) -> None:
    assert [(pair.question, text[pair.start : pair.end]) for pair in pairs(text)] == found


@pytest.mark.parametrize(
    ("lang", "text", "read"),
    [
        (
            "zh",
            "截至上午九点，柜台一共办了八十六笔取款，都已\n付现，窗口还在办。\n请放心。",
            "截至上午九点，柜台一共办了八十六笔取款，都已\u200b付现，窗口还在办。\n请放心。",
        ),
        ("zh", "1. 取款照常。\n一、二号窗口都开着。", "   取款照常。\n一、二号窗口都开着。"),
        ("zh", "- 卡可以换\r\n- 不收费", "  卡可以换\n\n  不收费"),
        ("en", "We are paying\nwithdrawals as usual.\nNo limits.", "We are paying withdrawals as usual.\nNo limits."),
    ],
)
def test_a_text_is_read_as_it_runs(lang: str, text: str, read: str) -> None:
    assert flowing(text, lang) == read


@given(st.text(max_size=300), st.sampled_from(LANGS))
def test_every_place_in_what_is_read_is_the_same_place_in_the_text(text: str, lang: str) -> None:
    assert len(flowing(text, lang)) == len(text)


@given(st.text(alphabet="ab中\n\r ", max_size=60), st.integers(0, 60))
def test_a_place_leads_back(text: str, index: int) -> None:
    lines, at = Lines(text), min(index, len(text))
    assert lines.index(*lines.place(at)) == at


# ---- what is asked


@pytest.mark.parametrize(
    ("lang", "question", "kind", "is_known"),
    [
        ("zh", "外面都在传你们没钱了还要瞒到什么时候", "negative_premise", True),
        ("zh", "这钱到底还取得出来吗？里头现金还剩多少？队怎么越排越长？", "rapid_fire", True),
        ("zh", "您给句实在话，钱还拿得到拿不到？这队怎么光见长不见短？", "rapid_fire", True),
        ("zh", "今天几点关门？", "open", True),
        ("zh", "你们是不是要跑路？", "negative_premise", False),
        ("zh", "卡在哪儿领？", "open", False),
        ("zh", "怎么防骗？", "open", False),
        ("zh", "柜员骂人了？你们管不管？", "rapid_fire", False),
        ("en", "Did your teller lie to a widow?", "negative_premise", False),
        ("en", "Where do I collect my card?", "open", False),
        ("en", "Is the vault flooded? Who pays?", "rapid_fire", False),
    ],
)
def test_a_question_is_known_or_guessed(lang: str, question: str, kind: str, is_known: bool) -> None:
    asked = Asking(scenario(lang)).asked(question)
    assert asked.question.kind == kind
    assert (asked.reference is not None) is is_known


# ---- remarks at their place

PIECES = {
    "zh": [
        "截至九点，柜台办了八十六笔取款，都已付现。",
        "七十岁以上的客户，到二号窗口先办。",
        "估计是同行雇的水军干的。",
        "我们保证绝对不会再发生这种事，",
        "这个不清楚，你去问总行。",
        "都是外包公司的责任。",
        "我们不是没钱了，",
        "尊敬的客户：\n",
        "关于排队的说明\n\n",
        "城南支行\n",
        "問：",
        "问：是不是没钱了？\n",
        "答：",
        "Q2. 钱呢？人呢？\n",
        "A2. ",
        "十點整，我在門口跟大家說最新情況。",
        "\r\n",
        "\n\n",
        "　　",
        "1. ",
        "“没钱”？",
        "🏦",
        "﻿",
        "大家放心，",
        "别拍了！",
    ],
    "en": [
        "By nine we had paid 86 withdrawals over the counter. ",
        "It was probably a competitor. ",
        "We are not bust, ",
        "I promise this will never happen again. ",
        "No comment. ",
        "The contractor is to blame, ",
        "Dear customers,\n",
        "NOTICE\n\n",
        "Yours,\nAnn Smith\n",
        "Q: Are you broke?\n",
        "A: ",
        "Q2. Where is it? Who has it?\n",
        "A2. ",
        "\r\n",
        "\n\n",
        "and we are very sorry for the wait. ",
        "At ten I will be at the door with the latest.\n",
        "- ",
        "“bust”? ",
        "é̂",
        "\t",
        "Have you no shame? ",
    ],
}


def drafts(lang: str) -> st.SearchStrategy[str]:
    return st.lists(st.one_of(st.sampled_from(PIECES[lang]), st.text(max_size=6)), max_size=10).map("".join)


LANG_AND_DRAFT = st.sampled_from(LANGS).flatmap(lambda lang: st.tuples(st.just(lang), drafts(lang)))
A_KIND = st.sampled_from([None, *KINDS])
GAPS = re.compile(r"[{}<>【】\[\]_]|X{2,}|TODO|…|待定")


@settings(max_examples=150, deadline=None)
@given(LANG_AND_DRAFT, A_KIND)
def test_the_words_stand_where_the_remark_says(given_: tuple[str, str], kind: str | None) -> None:
    lang, text = given_
    checked = checker(lang).check(text, kind)
    lines = Lines(text)
    for mark in checked.marks:
        start, end = lines.index(mark.line, mark.column), lines.index(mark.end_line, mark.end_column)
        assert (start, end) == (mark.start, mark.end)
        assert text[start:end] == mark.words
        part = checked.parts[mark.part]
        assert part.start <= start <= end <= part.end
        assert mark.message and "{quote}" not in mark.message
    assert [mark.start for mark in checked.marks] == sorted(mark.start for mark in checked.marks)


@settings(max_examples=80, deadline=None)
@given(LANG_AND_DRAFT, A_KIND)
@example(("zh", "問："), "qa")
@example(("en", "Q:"), "qa")
def test_a_suggestion_takes_its_remark_away_and_brings_no_other(given_: tuple[str, str], kind: str | None) -> None:
    lang, text = given_
    checked = checker(lang).check(text, kind)
    for mark in checker(lang).with_suggestions(checked).marks:
        if mark.suggestion is None:
            continue
        assert not GAPS.search(mark.suggestion.replacement)
        changed = mark.suggestion.applied(text)
        assert changed != text
        after = checker(lang).check(changed, checked.kind)
        before_rules = [one.rule for one in checked.to_change if one.part == mark.part]
        rules = [one.rule for one in after.to_change if one.part == mark.part]
        assert rules.count(mark.rule) < before_rules.count(mark.rule)
        assert all(rules.count(rule) <= before_rules.count(rule) for rule in rules)
        assert set(checked.delivered) <= set(after.delivered)


@settings(max_examples=60, deadline=None)
@given(LANG_AND_DRAFT, A_KIND)
def test_taking_all_suggestions_comes_to_an_end(given_: tuple[str, str], kind: str | None) -> None:
    lang, text = given_
    before = checker(lang).check(text, kind)
    changed, changes = fixed(checker(lang), text, kind, ("fault", "check", "advice"))
    after = checker(lang).check(changed, before.kind)
    assert len(after.to_change) <= len(before.to_change) - bool(changes)
    assert (changed == text) is (not changes)
    again, more = fixed(checker(lang), changed, before.kind, ("fault", "check", "advice"))
    assert (again, more) == (changed, ())


@settings(max_examples=80, deadline=None)
@given(LANG_AND_DRAFT, st.integers(0, 200), st.integers(0, 20), st.text(max_size=5))
def test_remarks_move_with_their_words(given_: tuple[str, str], at: int, taken: int, put: str) -> None:
    lang, text = given_
    checked = checker(lang).check(text)
    at = min(at, len(text))
    changed = text[:at] + put + text[at + taken :]
    lines = Lines(changed)
    for mark in carried(checked.marks, text, changed):
        assert changed[mark.start : mark.end] == mark.words
        assert lines.index(mark.line, mark.column) == mark.start


# ---- what is said of it


def rules_of(lang: str, text: str, kind: str | None = None) -> list[str]:
    return [mark.rule for mark in checker(lang).check(text, kind).to_change]


def test_what_stands_in_the_title_is_not_missing() -> None:
    text = "截至九点柜台办了八十六笔取款都已付现的公告\n\n各位客户：\n对不起，让大家久等了。"
    assert "no_message" not in rules_of("zh", text)
    assert "no_message" in rules_of("zh", "公告\n\n各位客户：\n对不起，让大家久等了。")


@pytest.mark.parametrize("kind", ["report", "staff"])
def test_who_is_inside_is_owed_no_key_message(kind: str) -> None:
    assert "no_message" in rules_of("zh", "门口约六十人，人都平安。", "statement")
    assert "no_message" not in rules_of("zh", "门口约六十人，人都平安。", kind)


def test_a_plain_question_is_owed_an_answer_and_no_message() -> None:
    assert "no_message" not in rules_of("zh", "问：卡在哪儿领？\n答：到一号窗口，带上身份证。")
    assert rules_of("zh", "问：卡在哪儿领？\n答：") == ["stonewalls"]


def test_a_name_in_the_signature_is_not_accused() -> None:
    told = "截至九点，柜台办了八十六笔取款，都已付现。"
    assert rules_of("zh", f"{told}\n\n城南支行行长 刘敏\n2026年5月6日") == rules_of("zh", told)


def test_one_answer_is_judged_without_the_others() -> None:
    sheet = "问：你们没钱了吧？\n答：{}\n\n问：几点关门？\n答：五点。"
    good, bad = "截至九点，柜台办了八十六笔取款，都已付现。", "我们不是没钱了。"
    assert not {"repeats_negative", "no_message"} & set(rules_of("zh", sheet.format(good)))
    assert {"repeats_negative", "no_message"} <= set(rules_of("zh", sheet.format(bad)))


@pytest.mark.parametrize(
    ("lang", "text", "before", "after"),
    [
        ("zh", "今天，估计是同行雇的水军干的，柜台办了八十六笔取款，都已付现。", "估计是同行", "柜台办了八十六笔取款"),
    ],
)
def test_a_clause_goes_where_the_rest_reads(lang: str, text: str, before: str, after: str) -> None:
    checked = checker(lang).check(text)
    found = [checker(lang).suggestion(checked, mark) for mark in checked.to_change]
    assert any(one and before in one.before and before not in one.after and after in one.after for one in found), found


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("zh", "柜台办了八十六笔取款，都已付现。是同行干的，我敢打赌。"),
        ("zh", "柜台办了八十六笔取款，都已付现。真有人动了手脚，我保证开除。"),
        ("en", "By nine we had paid 86 withdrawals over the counter. Up the old floor drain, I'd bet money on it."),
    ],
)
def test_a_claim_that_only_lost_its_hedge_is_not_offered(lang: str, text: str) -> None:
    checked = checker(lang).check(text)
    claim = text.split("。" if lang == "zh" else ". ")[1]
    for mark in checked.to_change:
        change = checker(lang).suggestion(checked, mark)
        assert change is None or claim[:6] not in change.after


def test_a_report_is_not_filled_with_lines_for_the_public() -> None:
    checked = checker("zh").check("门口约六十人，人都平安。估计是同行雇的水军干的。", "report")
    for mark in checker("zh").with_suggestions(checked).to_change:
        assert not mark.say
        assert mark.suggestion is None or not mark.suggestion.after


def test_a_missing_message_is_added_at_the_end_in_its_own_words() -> None:
    text = "公告\n\n各位客户：\n对不起，让大家久等了\n\n城南支行"
    checked = checker("zh").check(text)
    [missing] = [mark for mark in checked.to_change if mark.rule == "no_message"]
    assert (missing.line, missing.column, missing.words) == (4, 1, "")
    change = checker("zh").suggestion(checked, missing)
    assert isinstance(change, Suggestion)
    assert change.applied(text) == (
        "公告\n\n各位客户：\n对不起，让大家久等了。截至九点，柜台办了八十六笔取款，都已付现。\n\n城南支行"
    )


@pytest.mark.parametrize(
    "message",
    [
        "{时间}，我在门口跟大家说最新情况。",
        "十点整，我在【地点】说最新情况。",
        "XX点，我在门口说。",
        "下午__点说最新情况。",
        "待定。",
    ],
)
def test_what_somebody_has_to_fill_in_is_never_offered(message: str) -> None:
    brief = replace(scenario("zh").brief, key_messages=(KeyMessage("later", message),))
    asker = Checker(replace(scenario("zh"), brief=brief))
    for text in (
        "对不起，让大家久等了。",
        "对不起，让大家久等了。估计是同行雇的水军干的。",
        "估计是同行雇的水军干的，请于XX点再来。",
    ):
        checked = asker.with_suggestions(asker.check(text))
        assert checked.to_change
        for mark in checked.to_change:
            assert mark.suggestion is None or not GAPS.search(mark.suggestion.replacement)


def test_line_ends_of_windows_stay() -> None:
    text = "估计是同行雇的水军干的。\r\n截至九点，柜台办了八十六笔取款，都已付现。\r\n"
    changed, changes = fixed(checker("zh"), text)
    assert changes
    assert "水军" not in changed and changed.endswith("都已付现。\r\n")
    assert changed.count("\n") == changed.count("\r\n")


def test_a_shipped_model_answer_is_left_alone() -> None:
    for lang in LANGS:
        plans = [plan for plan in (scenario(lang).rapid_fire, scenario(lang).negative_premise) if plan]
        letters = ("问：", "答：") if lang == "zh" else ("Q: ", "A: ")
        glue = "" if lang == "zh" else " "
        asked = [(glue.join(one.asks), one.reference.answer) for plan in plans for one in plan.questions]
        sheet = "\n\n".join(f"{letters[0]}{question}\n{letters[1]}{answer}" for question, answer in asked)
        checked = checker(lang).check(sheet)
        assert checked.kind == "qa"
        assert len(checked.parts) == len(asked)
        faults = [(mark.rule, mark.words) for mark in checked.to_change if mark.level == "fault" and mark.words]
        assert not faults
