"""On air and after: typed and spoken answers, the clock, a pause, coaching, again in other words."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot
from textual.widgets import TextArea

from drills.stage import list_sessions, load_session
from engine.debrief.coaching import Spoken, TakeReview
from engine.debrief.marks import Remark
from engine.exchange import Lang
from engine.rulings import Held
from engine.session import Take
from engine.verdict import Finding
from tests.tui.small_app import (
    Opened,
    app_of,
    end_drill,
    every_window,
    kept,
    notice,
    on,
    pass_time,
    paste,
    press,
    screen_text,
    see,
    sees,
    settle,
    type_in,
)
from tests.tui.tour import BAD, GOOD
from tui.screens.coaching import first_to_change
from tui.settings import Settings

Size = tuple[int, int]
SPOKEN = Settings(answers="spoken")


def box(pilot: Pilot[int]) -> TextArea:
    """Where the answer is written."""
    return pilot.app.screen.query_one(TextArea)


def takes(home: Path) -> list[tuple[str, int]]:
    """The words of the first question's answers, and their time on air."""
    return [(take.text, take.air_ms) for take in kept(home).asked[0].takes]


# ---- a whole drill


@every_window
async def test_a_drill_from_home_to_debrief(opened: Opened, tmp_path: Path, size: Size, lang: Lang) -> None:
    async with opened(size, lang) as pilot:
        await press(pilot, "enter", "enter")
        for number in range(1, 5):
            on(pilot, "AirScreen")
            assert sees(pilot, app_of(pilot).t("Question {number} of {total}").format(number=number, total=4))
            await type_in(pilot, GOOD[lang])
            await press(pilot, "f5")
            see(pilot, "What you just said", "Tomorrow's headline")
            await press(pilot, "enter")
        on(pilot, "DebriefScreen")
        see(pilot, "Debrief", "Tomorrow's headline")
        assert kept(tmp_path).ended == "done"
        assert [asked.takes[0].text for asked in kept(tmp_path).asked] == [GOOD[lang]] * 4
        await press(pilot, "escape")
        on(pilot, "HomeScreen")


@every_window
async def test_a_slip_draws_a_follow_up_that_quotes_it(opened: Opened, tmp_path: Path, size: Size, lang: Lang) -> None:
    word = {"zh": "没钱", "en": "broke"}[lang]
    async with opened(size, lang) as pilot:
        await press(pilot, "right", "enter", "enter")
        await paste(pilot, {"zh": "我们不是没钱了。", "en": "We are not broke."}[lang])
        await press(pilot, "f5")
        assert sees(pilot, f"[{word}]1")
        await press(pilot, "enter")
        assert kept(tmp_path).asked[1].question.follows is not None
        assert sees(pilot, f"“{word}”")


# ---- typed


@every_window
async def test_typed_key_by_key_and_pasted_the_words_arrive_as_they_are(
    opened: Opened, tmp_path: Path, size: Size, lang: Lang
) -> None:
    typed = {"zh": "截至九点，“都已付现”；五个窗口——还在办！", "en": "By nine, “all paid” — we're open!"}[lang]
    pasted = {"zh": "\n第二段：《公告》。", "en": "\nA second line: see the “notice”."}[lang]
    async with opened(size, lang) as pilot:
        await press(pilot, "enter", "enter")
        await type_in(pilot, typed)
        await paste(pilot, pasted)
        assert sees(pilot, typed) and sees(pilot, pasted)
        await press(pilot, "left", "backspace", "ctrl+z", "ctrl+s")
        assert takes(tmp_path)[0][0] == typed + pasted


async def test_words_that_arrive_together_with_the_key_are_not_lost(opened: Opened, tmp_path: Path) -> None:
    """A slow line delivers the last words and F5 in one piece."""
    async with opened((60, 20)) as pilot:
        await press(pilot, "enter", "enter")
        for message in (events.Paste("取款照常"), events.Key("。", "。"), events.Key("f5", None)):
            pilot.app._driver.send_message(message)
        await settle(pilot)
        on(pilot, "CoachingScreen")
        assert takes(tmp_path)[0][0] == "取款照常。"


async def test_the_next_box_is_empty_however_fast_one_is(opened: Opened, tmp_path: Path) -> None:
    """The key may come before the box has told of its last letter."""
    async with opened((60, 20)) as pilot:
        await press(pilot, "enter", "enter")
        await type_in(pilot, "取款照")
        box(pilot).insert("常。")
        app_of(pilot).screen.action_submit()
        await settle(pilot)
        on(pilot, "CoachingScreen")
        assert takes(tmp_path)[0][0] == "取款照常。"
        await press(pilot, "enter")
        assert box(pilot).text == ""


async def test_the_clock_gives_time_to_think_then_time_to_type(opened: Opened, tmp_path: Path) -> None:
    async with opened((60, 20)) as pilot:
        await press(pilot, "enter", "enter")
        see(pilot, "time to think")
        assert "0:35" in screen_text(pilot)
        await pass_time(pilot, 5)
        assert "0:30" in screen_text(pilot)
        await type_in(pilot, "取")
        see(pilot, "time to type")
        assert "2:20" in screen_text(pilot)
        await pass_time(pilot, 20)
        assert "2:00" in screen_text(pilot)


@every_window
async def test_a_time_that_runs_out_brings_the_reporter_in_and_then_hands_in_what_stands_there(
    opened: Opened, tmp_path: Path, size: Size, lang: Lang
) -> None:
    async with opened(size, lang) as pilot:
        await press(pilot, "enter", "enter")
        words = GOOD[lang][:5]
        await type_in(pilot, words)
        await pass_time(pilot, 140)
        see(pilot, "last sentence")
        asked = kept(tmp_path).asked[0]
        assert asked.cut_in and sees(pilot, f">> {kept(tmp_path).cut_ins[0]}")
        await type_in(pilot, GOOD[lang][5:])
        await pass_time(pilot, 40)
        on(pilot, "CoachingScreen")
        assert takes(tmp_path)[0][0] == GOOD[lang]


async def test_who_says_nothing_hears_of_it_and_has_not_answered(opened: Opened, tmp_path: Path) -> None:
    async with opened((60, 20)) as pilot:
        await press(pilot, "enter", "enter")
        await pass_time(pilot, 35)
        assert ">>" in screen_text(pilot)
        await pass_time(pilot, 40)
        on(pilot, "CoachingScreen")
        see(pilot, "no answer")
        assert takes(tmp_path)[0][0] == ""


async def test_an_empty_answer_is_asked_about_once(opened: Opened, tmp_path: Path) -> None:
    async with opened((60, 20)) as pilot:
        await press(pilot, "enter", "enter", "f5")
        on(pilot, "AirScreen")
        notice(pilot, "Nothing is written yet. To say nothing, press F5 again.")
        await press(pilot, "f5")
        on(pilot, "CoachingScreen")


@every_window
async def test_the_brief_lies_over_the_question_while_the_clock_goes_on(
    opened: Opened, tmp_path: Path, size: Size, lang: Lang
) -> None:
    async with opened(size, lang) as pilot:
        await press(pilot, "enter", "enter", "f4")
        on(pilot, "BriefCard")
        assert sees(pilot, kept(tmp_path).started.scenario.brief.situation)
        await pass_time(pilot, 5)
        await press(pilot, "escape")
        await pass_time(pilot, 0)
        assert "0:30" in screen_text(pilot)
        assert kept(tmp_path).briefs_consulted == 1
        await press(pilot, "f4")
        await pass_time(pilot, 30)
        on(pilot, "AirScreen")
        await type_in(pilot, "好。")
        assert box(pilot).text == "好。"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n\t",
        "[red]markup[/] [/] [@click=app.leave]x[/]",
        "\x1b[31mred\x1b[0m \x07\x00 \x9b31m",
        "right \u202eto left\u202c \u200f",
        "👩‍👩‍👧 ﷺ Ｆｕｌｌ　ｗｉｄｔｈ",
        "字" * 100_000,
        "\ud800 lone",
    ],
)
async def test_hostile_text_is_taken_as_text(opened: Opened, tmp_path: Path, text: str) -> None:
    async with opened((60, 20)) as pilot:
        await press(pilot, "enter", "enter")
        box(pilot).text = text
        await settle(pilot)
        await press(pilot, "f5", *(() if text.strip() else ("f5",)))
        on(pilot, "CoachingScreen")
        assert not set(screen_text(pilot)) & set("\x1b\x07\x00\x9b\u202e\u200f")
        await press(pilot, "f7", "f7", "f10")
        await end_drill(pilot)
        assert not set(screen_text(pilot)) & set("\x1b\x07\x00\x9b\u202e\u200f")
        assert takes(tmp_path)[0][0] == text.encode("utf-8", "replace").decode()


# ---- spoken


@every_window
async def test_a_spoken_answer_is_timed_then_written_down_without_a_clock(
    opened: Opened, tmp_path: Path, size: Size, lang: Lang
) -> None:
    async with opened(size, lang, settings=SPOKEN) as pilot:
        await press(pilot, "enter", "enter")
        see(pilot, "Think, then speak up. F5 starts your time.", "start speaking")
        assert not box(pilot).display
        await pass_time(pilot, 3)
        await press(pilot, "f5")
        see(pilot, "I am done", "speaking")
        assert not box(pilot).display
        await pass_time(pilot, 12)
        await press(pilot, "f5")
        see(pilot, "From memory: write down what you said. No clock runs.", "written down")
        assert "====" not in screen_text(pilot)
        await pass_time(pilot, 600)
        await type_in(pilot, GOOD[lang][:6])
        await paste(pilot, GOOD[lang][6:])
        await press(pilot, "f5")
        on(pilot, "CoachingScreen")
        assert takes(tmp_path) == [(GOOD[lang], 15_000)]
        assert kept(tmp_path).asked[0].takes[0].how == "spoken"


async def test_who_speaks_too_long_is_cut_in_on_and_still_writes_it_down(opened: Opened, tmp_path: Path) -> None:
    async with opened((60, 20), settings=SPOKEN) as pilot:
        await press(pilot, "enter", "enter", "f5")
        await pass_time(pilot, 35)
        assert ">>" in screen_text(pilot)
        await pass_time(pilot, 10)
        see(pilot, "From memory: write down what you said. No clock runs.")
        await type_in(pilot, "取款照常。")
        await press(pilot, "f5")
        assert takes(tmp_path) == [("取款照常。", 45_000)]


async def test_keys_are_no_text_while_one_speaks(opened: Opened, tmp_path: Path) -> None:
    async with opened((60, 20), settings=SPOKEN) as pilot:
        await press(pilot, "enter", "enter", "x", "f5", "x", "enter", "f5")
        assert box(pilot).text == ""
        assert takes(tmp_path) == []


# ---- a pause, another language, another size, another day


@every_window
@pytest.mark.parametrize("key", ["f9", "escape"])
async def test_a_pause_hides_the_question_and_keeps_the_words(
    opened: Opened, tmp_path: Path, size: Size, lang: Lang, key: str
) -> None:
    async with opened(size, lang) as pilot:
        await press(pilot, "enter", "enter")
        question = kept(tmp_path).asked[0].question.text
        await type_in(pilot, GOOD[lang][:4])
        await press(pilot, key)
        see(pilot, "Paused", "The clock stands still. What you typed is kept.")
        assert not sees(pilot, question[:8])
        await pass_time(pilot, 60)
        await press(pilot, "enter")
        on(pilot, "AirScreen")
        assert "2:20" in screen_text(pilot) and box(pilot).text == GOOD[lang][:4]
        await type_in(pilot, GOOD[lang][4:])
        await press(pilot, "f5")
        assert takes(tmp_path)[0][0] == GOOD[lang]


async def test_pausing_many_times_leaves_no_screens_behind(opened: Opened) -> None:
    async with opened((60, 20)) as pilot:
        await press(pilot, "enter", "enter")
        deep = len(pilot.app.screen_stack)
        await press(pilot, *("f9", "enter") * 3)
        on(pilot, "AirScreen")
        assert len(pilot.app.screen_stack) == deep


async def test_language_and_size_change_in_mid_answer(opened: Opened, tmp_path: Path) -> None:
    async with opened((120, 40)) as pilot:
        await press(pilot, "enter", "enter")
        await type_in(pilot, "我先说")
        await press(pilot, "left", "f8")
        assert app_of(pilot).setting.lang == "en"
        see(pilot, "● On air", "I am done", "Your answer")
        assert sees(pilot, kept(tmp_path).asked[0].question.text)
        await pilot.resize_terminal(60, 20)
        await settle(pilot)
        see(pilot, "I am done")
        await type_in(pilot, "两句")
        assert "两句" in box(pilot).text and len(box(pilot).text) == 5
        assert app_of(pilot).stage.draft == box(pilot).text


@pytest.mark.parametrize("way", ["quit", "leave"])
async def test_going_on_another_time(opened: Opened, tmp_path: Path, way: str) -> None:
    async with opened() as pilot:
        await press(pilot, "enter", "enter")
        await type_in(pilot, "我先说")
        await press(pilot, *(("ctrl+q",) if way == "quit" else ("f9", "escape")))
    async with opened() as pilot:
        await press(pilot, "f3")
        see(pilot, "unfinished")
        await press(pilot, "enter")
        on(pilot, "PausedScreen")
        await press(pilot, "enter")
        assert box(pilot).text == "我先说"
        await press(pilot, "f5")
        await end_drill(pilot)
        assert takes(tmp_path)[0][0] == "我先说"


async def test_a_home_that_cannot_be_written_is_told_and_the_drill_goes_on(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "sessions").write_text("a file stands where the folder should be")
    async with opened((60, 20)) as pilot:
        await press(pilot, "enter")
        notice(pilot, "The drill goes on, but it is not recorded.")
        await press(pilot, "enter")
        await paste(pilot, GOOD["zh"])
        await press(pilot, "f5")
        see(pilot, "Tomorrow's headline")


# ---- coaching


@every_window
async def test_coaching_marks_the_words_and_says_what_to_change_first(
    opened: Opened, tmp_path: Path, size: Size, lang: Lang
) -> None:
    async with opened(size, lang) as pilot:
        await press(pilot, "enter", "enter")
        await paste(pilot, BAD[lang])
        await press(pilot, "f5")
        see(pilot, "Could be better", "Tomorrow's headline")
        finding = kept(tmp_path).asked[0].takes[0].verdict.findings[0]
        assert sees(pilot, f"[{finding.quote}]1")
        assert "%" not in screen_text(pilot)


@every_window
async def test_a_good_answer_is_pushed_one_step_further(opened: Opened, size: Size, lang: Lang) -> None:
    async with opened(size, lang) as pilot:
        await press(pilot, "enter", "enter")
        await paste(pilot, BAD[lang])
        await press(pilot, "f5")
        assert not sees(pilot, app_of(pilot).t("One step further")), "first what is to be changed"
        await press(pilot, "f5")
        await paste(pilot, GOOD[lang])
        await press(pilot, "f5", "end")
        see(pilot, "One step further")


def spoken(rule: str, number: int, *, is_repeat: bool = False) -> Spoken:
    finding = Finding(rule, "fault", number, number + 1, "x")
    return Spoken(Remark(number, finding, Held(number, finding, finding)), f"remark {number}", "", is_repeat=is_repeat)


def test_three_things_are_shown_and_where_else_they_are() -> None:
    rules = ["accepts_premise", "speculates", "speculates", "hostile", "shifts_blame"]
    told = [spoken(rule, number, is_repeat=number == 3) for number, rule in enumerate(rules, start=1)]
    take = TakeReview(Take("x" * 9, "plain", 0), (), tuple(told))
    assert [one.remark.number for one in first_to_change(take)] == [1, 2, 3, 4]
    many = [spoken("repeats_negative", 1), *(spoken("repeats_negative", n, is_repeat=True) for n in range(2, 99))]
    assert len(first_to_change(TakeReview(Take("x" * 99, "plain", 0), (), tuple(many)))) == 6


@every_window
async def test_a_second_try_comes_before_the_reference_and_is_asked_in_other_words(
    opened: Opened, tmp_path: Path, size: Size, lang: Lang
) -> None:
    async with opened(size, lang) as pilot:
        await press(pilot, "enter", "enter")
        question = kept(tmp_path).asked[0]
        reference = question.question.reference.answer
        await type_in(pilot, BAD[lang])
        await press(pilot, "f5", "f7")
        notice(pilot, "First once more in your own words: F5. To see it at once: F7 again.")
        assert not sees(pilot, reference)
        await press(pilot, "f5")
        on(pilot, "AirScreen")
        reworded = kept(tmp_path).asked[0].text
        assert reworded != question.question.text and sees(pilot, reworded) and box(pilot).text == ""
        await paste(pilot, GOOD[lang])
        await press(pilot, "f5", "f7")
        pilot.app.clear_notifications()
        await press(pilot, "end")
        assert sees(pilot, reference)
        assert [text for text, _ in takes(tmp_path)] == [BAD[lang], GOOD[lang]]
        await press(pilot, "f7")
        assert not sees(pilot, reference)


async def test_who_wants_it_sees_the_reference_at_once(opened: Opened, tmp_path: Path) -> None:
    async with opened((60, 20)) as pilot:
        await press(pilot, "enter", "enter")
        await paste(pilot, BAD["zh"])
        await press(pilot, "f5", "f7", "f7")
        pilot.app.clear_notifications()
        await press(pilot, "end")
        assert sees(pilot, kept(tmp_path).asked[0].question.reference.answer)


@every_window
async def test_the_reasons_are_the_pages_of_the_rules(opened: Opened, tmp_path: Path, size: Size, lang: Lang) -> None:
    from engine.judge.rulebook import rulebook

    async with opened(size, lang) as pilot:
        await press(pilot, "enter", "enter")
        await paste(pilot, BAD[lang])
        await press(pilot, "f5", "f10")
        text = pilot.app.screen.query_one("#coaching-text").text
        for finding in kept(tmp_path).asked[0].takes[0].verdict.findings:
            rule = rulebook()[finding.rule]
            assert rule.title.in_(lang) in text and rule.why.in_(lang) in text
        await press(pilot, "f10")
        assert rule.why.in_(lang) not in pilot.app.screen.query_one("#coaching-text").text


async def test_killed_and_gone_on_with_in_coaching(opened: Opened, tmp_path: Path) -> None:
    async with opened() as pilot:
        await press(pilot, "enter", "enter")
        await paste(pilot, BAD["zh"])
        await press(pilot, "f5", "ctrl+q")
    async with opened() as pilot:
        await press(pilot, "f3", "enter")
        on(pilot, "CoachingScreen")
        see(pilot, "Could be better")
        [entry] = list_sessions(tmp_path)
        assert len(load_session(tmp_path, entry.id)[0].asked[0].takes) == 1
