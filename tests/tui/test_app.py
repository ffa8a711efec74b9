"""The way from key press to journal to screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import TextArea

from drills.stage import list_sessions, load_session
from engine.session import Session
from tests.tui.conftest import Opened, paste, press, screen_text
from tui.app import HotseatApp

SIZES = [(60, 20), (120, 40)]
LANGS = ["zh", "en"]
GOOD = {
    "zh": "截至九点，柜台办了八十六笔取款，都已付现，五个窗口还在办。",
    "en": "By eleven we had paid 140 withdrawals over the counter, and we are still paying.",
}
HEADLINE = {"zh": "明天的报道标题", "en": "Tomorrow's headline"}


def kept(home: Path) -> Session:
    """The only drill that is kept."""
    [entry] = list_sessions(home)
    return load_session(home, entry.id)[0]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("lang", LANGS)
async def test_a_drill_from_home_to_debrief(opened: Opened, tmp_path: Path, size: tuple[int, int], lang: str) -> None:
    async with opened(size, lang) as pilot:
        assert {"zh": "今天练哪一场", "en": "Which one today"}[lang] in screen_text(pilot)
        await press(pilot, "enter")
        assert {"zh": "必讲信息", "en": "Key messages"}[lang] in screen_text(pilot).replace("\n", "") or size == (
            60,
            20,
        )
        await press(pilot, "enter")
        assert {"zh": "采访中", "en": "On air"}[lang] in screen_text(pilot)
        await paste(pilot, GOOD[lang])
        await press(pilot, "f5")
        text = screen_text(pilot)
        assert HEADLINE[lang] in text
        assert "]1" in text
        assert kept(tmp_path).asked[0].takes[0].text == GOOD[lang]
        await press(pilot, "enter")
        assert {"zh": "第 2 问", "en": "Question 2"}[lang] in screen_text(pilot)
        await press(pilot, "f10")
        assert {"zh": "复盘", "en": "Debrief"}[lang] in screen_text(pilot)
        assert kept(tmp_path).ended == "given_up"
        await press(pilot, "f6")
        [report] = (tmp_path / "reports").glob("*.html")
        assert GOOD[lang][:12] in report.read_text("utf-8")
        await press(pilot, "escape")
        assert {"zh": "今天练哪一场", "en": "Which one today"}[lang] in screen_text(pilot)


@pytest.mark.parametrize("size", SIZES)
async def test_a_whole_drill_in_negative_premise_ends_with_its_story(
    opened: Opened, tmp_path: Path, size: tuple[int, int]
) -> None:
    async with opened(size) as pilot:
        await press(pilot, "right", "enter", "enter")
        for _ in range(30):
            if kept(tmp_path).ended:
                break
            await paste(pilot, "我们不是没钱了。")
            await press(pilot, "f5", "enter")
        session = kept(tmp_path)
        assert session.ended == "done"
        assert any(asked.question.follows for asked in session.asked)
        assert HEADLINE["zh"] in screen_text(pilot)


async def test_the_same_question_again_keeps_both_tries(opened: Opened, tmp_path: Path) -> None:
    async with opened() as pilot:
        await press(pilot, "enter", "enter")
        await paste(pilot, "我们没有跑路。")
        await press(pilot, "f5", "f5")
        assert "采访中" in screen_text(pilot)
        await paste(pilot, GOOD["zh"])
        await press(pilot, "f5")
        assert [take.text for take in kept(tmp_path).asked[0].takes] == ["我们没有跑路。", GOOD["zh"]]


async def test_a_time_that_runs_out_brings_the_reporter_in_and_then_hands_in_what_stands_there(
    opened: Opened, tmp_path: Path
) -> None:
    async with opened((60, 20)) as pilot:
        await press(pilot, "enter", "enter")
        await paste(pilot, "请大家")
        app = pilot.app
        assert isinstance(app, HotseatApp)
        await pass_time(app, 140)
        await pilot.pause()
        assert ">>" in screen_text(pilot)
        await paste(pilot, "放心")
        await pass_time(app, 40)
        await pilot.pause()
        assert kept(tmp_path).asked[0].takes[0].text == "请大家放心"
        assert HEADLINE["zh"] in screen_text(pilot)


async def pass_time(app: HotseatApp, seconds: int) -> None:
    """Drill time, without waiting for it."""
    assert app.stage is not None
    for _ in range(seconds):
        if app.stage.tick(1000):
            app.show_phase()


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
        pilot.app.screen.query_one(TextArea).text = text
        await pilot.pause()
        await press(pilot, "f5")
        shown = screen_text(pilot)
        assert HEADLINE["zh"] in shown or len(text) > 1000
        assert not set(shown) & set("\x1b\x07\x00\x9b\u202e\u200f")
        await press(pilot, "f7", "f10", "enter", "f10")
        assert "复盘" in screen_text(pilot)
        stored = kept(tmp_path).asked[0].takes[0].text
        assert stored == text.encode("utf-8", "replace").decode()


async def test_a_pause_hides_the_question_and_keeps_the_words(opened: Opened, tmp_path: Path) -> None:
    async with opened((60, 20)) as pilot:
        await press(pilot, "enter", "enter")
        question = kept(tmp_path).asked[0].question.text
        await paste(pilot, "我先说")
        await press(pilot, "f9")
        assert "已暂停" in screen_text(pilot)
        assert question[:8] not in screen_text(pilot)
        await press(pilot, "enter")
        assert pilot.app.screen.query_one(TextArea).text == "我先说"


async def test_language_and_size_change_in_mid_answer(opened: Opened) -> None:
    async with opened((120, 40)) as pilot:
        await press(pilot, "enter", "enter")
        await paste(pilot, "我先说")
        await press(pilot, "f8")
        assert "On air" in screen_text(pilot)
        assert pilot.app.screen.query_one(TextArea).text == "我先说"
        await pilot.resize_terminal(60, 20)
        await pilot.pause()
        assert "F5 I am done" in screen_text(pilot).replace("\u00a0", " ")


async def test_leaving_in_mid_answer_and_going_on_another_time(opened: Opened, tmp_path: Path) -> None:
    async with opened() as pilot:
        await press(pilot, "enter", "enter")
        await paste(pilot, "我先说")
        await press(pilot, "ctrl+q")
    async with opened() as pilot:
        await press(pilot, "f3")
        assert "没练完" in screen_text(pilot)
        await press(pilot, "enter")
        assert "已暂停" in screen_text(pilot)
        await press(pilot, "enter")
        assert pilot.app.screen.query_one(TextArea).text == "我先说"
        await press(pilot, "f5", "enter", "f10", "escape")
        assert kept(tmp_path).asked[0].takes[0].text == "我先说"


async def test_one_key_deletes_a_drill(opened: Opened, tmp_path: Path) -> None:
    async with opened() as pilot:
        await press(pilot, "enter", "enter", "f10", "escape", "f3")
        assert len(list(list_sessions(tmp_path))) == 1
        await press(pilot, "delete")
        assert not list(list_sessions(tmp_path))
        assert "还没有演练记录" in screen_text(pilot)


async def test_a_home_that_cannot_be_written_is_told_and_the_drill_goes_on(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "sessions").write_text("a file stands where the folder should be")
    async with opened((60, 20)) as pilot:
        await press(pilot, "enter")
        await pilot.pause(0.5)
        assert "演练可以继续" in screen_text(pilot)
        await press(pilot, "enter")
        await paste(pilot, GOOD["zh"])
        await press(pilot, "f5")
        assert HEADLINE["zh"] in screen_text(pilot)
        await press(pilot, "enter", "f10")
        assert "这一场没有记下来" in screen_text(pilot)


async def test_a_broken_scenario_is_listed_and_stops_nothing(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / "mine.yaml").write_text("hotseat: 1\nid: mine\nincdent: x\n", "utf-8")
    async with opened((80, 24)) as pilot:
        assert "mine.yaml" in screen_text(pilot)
        await press(pilot, "end")
        assert "3:1\u00a0这里没有“incdent”" in screen_text(pilot)
        await press(pilot, "enter", "home", "enter", "enter")
        assert "采访中" in screen_text(pilot)


@pytest.mark.parametrize("lang", LANGS)
async def test_help_says_what_every_key_does(opened: Opened, lang: str) -> None:
    async with opened((80, 24), lang) as pilot:
        await press(pilot, "f1")
        assert "F10" in screen_text(pilot)
        await press(pilot, "escape")
        assert {"zh": "今天练哪一场", "en": "Which one today"}[lang] in screen_text(pilot)
