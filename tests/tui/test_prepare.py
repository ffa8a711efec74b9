"""Before going on air: the brief, choosing three of seven, writing one's own, a breath."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import TextArea

from engine.exchange import Lang
from engine.preparation import SECONDS, sentences
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
from tests.tui.tour import BAD, FEARED, GOOD
from tui.screens.breath import STEPS, BreathScreen
from tui.settings import Settings

Size = tuple[int, int]
TO_GRADE = {1: (), 2: ("down",), 3: ("down", "down")}


async def prepare(pilot: Pilot[int], grade: int) -> None:
    """From home to the preparation of this grade."""
    await press(pilot, *TO_GRADE[grade], "enter", "enter")


def places(pilot: Pilot[int], *, right: bool) -> list[str]:
    """The digits of the key messages, or of the others."""
    start = app_of(pilot).stage.session.started
    offered = sentences(start.scenario, start.seed)
    return [str(number) for number, one in enumerate(offered, start=1) if (one.decoy is None) == right]


def boxes(pilot: Pilot[int]) -> str:
    """The chosen places, as they are read from the screen."""
    lines = [line.split() for line in screen_text(pilot).split("\n")]
    return "".join(words[0] for words in lines if len(words) > 1 and "[x]" in words[1])


# ---- the brief


@every_window
async def test_the_brief_can_be_read_to_its_end(opened: Opened, tmp_path: Path, size: Size, lang: Lang) -> None:
    async with opened(size, lang) as pilot:
        await press(pilot, "enter")
        scenario = kept(tmp_path).started.scenario
        assert sees(pilot, scenario.brief.situation)
        assert sees(pilot, scenario.reporter.name)
        await press(pilot, "end")
        assert sees(pilot, scenario.brief.authorised[0])
        await press(pilot, "enter")
        on(pilot, "AirScreen")


@pytest.mark.parametrize("grade", [2, 3])
async def test_the_brief_hides_what_has_to_be_found(opened: Opened, tmp_path: Path, grade: int) -> None:
    async with opened((120, 40)) as pilot:
        await press(pilot, *TO_GRADE[grade], "enter")
        for message in kept(tmp_path).started.scenario.brief.key_messages:
            assert not sees(pilot, message.text)


# ---- choosing


@every_window
async def test_three_are_chosen_by_digit_and_compared(opened: Opened, tmp_path: Path, size: Size, lang: Lang) -> None:
    async with opened(size, lang) as pilot:
        await prepare(pilot, 2)
        on(pilot, "ChooseScreen")
        assert "1:30" in screen_text(pilot)
        right, wrong = places(pilot, right=True), places(pilot, right=False)
        await press(pilot, *right[:2], wrong[0])
        assert boxes(pilot) == "".join(sorted([*right[:2], wrong[0]]))
        await press(pilot, "f5")
        on(pilot, "ComparedScreen")
        see(pilot, "right", "left out", "not this one")
        decoys = [d for d in kept(tmp_path).started.scenario.decoys if sees(pilot, d.note)]
        assert len(decoys) == 1 and decoys[0].id in kept(tmp_path).prepared.chosen
        await press(pilot, "enter")
        on(pilot, "AirScreen")


@every_window
async def test_three_are_chosen_by_arrows_and_enter(opened: Opened, tmp_path: Path, size: Size, lang: Lang) -> None:
    async with opened(size, lang) as pilot:
        await prepare(pilot, 2)
        await press(pilot, "enter", "down", "enter", "up", "up", "enter")
        assert boxes(pilot) == "127"
        await press(pilot, "f5")
        offered = sentences(kept(tmp_path).started.scenario, 1)
        assert set(kept(tmp_path).prepared.chosen) == {offered[0].id, offered[1].id, offered[6].id}


async def test_a_fourth_is_refused_and_one_can_be_taken_back(opened: Opened) -> None:
    async with opened((60, 20)) as pilot:
        await prepare(pilot, 2)
        await press(pilot, "1", "2", "3", "4", "8", "9")
        notice(pilot, "Three are enough; take one back first.")
        pilot.app.clear_notifications()
        await settle(pilot)
        assert boxes(pilot) == "123"
        await press(pilot, "2", "4")
        assert boxes(pilot) == "134"


async def test_too_early_is_said(opened: Opened) -> None:
    async with opened((60, 20)) as pilot:
        await prepare(pilot, 2)
        await press(pilot, "1", "f5")
        on(pilot, "ChooseScreen")
        assert sees(pilot, "再选2条") or sees(
            pilot, app_of(pilot).setting.counted("Choose {count} more.", "Choose {count} more.", 2)
        )


@pytest.mark.parametrize("chosen", [(), ("1",), ("1", "2", "3")])
async def test_the_clock_hands_over_what_is_chosen(opened: Opened, tmp_path: Path, chosen: tuple[str, ...]) -> None:
    async with opened((60, 20)) as pilot:
        await prepare(pilot, 2)
        await press(pilot, *chosen)
        await pass_time(pilot, SECONDS["choose"] - 1)
        on(pilot, "ChooseScreen")
        assert "0:01" in screen_text(pilot)
        await pass_time(pilot, 1)
        on(pilot, "ComparedScreen")
        assert len(kept(tmp_path).prepared.chosen) == len(chosen)


@pytest.mark.parametrize("how", ["pause", "restart"])
async def test_what_is_chosen_outlives_a_pause_and_a_restart(opened: Opened, how: str) -> None:
    async with opened((60, 20)) as pilot:
        await prepare(pilot, 2)
        await press(pilot, "2", "5")
        if how == "pause":
            await press(pilot, "f9", "enter")
            assert boxes(pilot) == "25"
            return
        await press(pilot, "ctrl+q")
    async with opened((60, 20)) as pilot:
        await press(pilot, "f3", "enter")
        on(pilot, "ChooseScreen")
        assert boxes(pilot) == "25"


async def test_a_sentence_is_chosen_by_mouse(opened: Opened) -> None:
    async with opened((60, 20)) as pilot:
        await prepare(pilot, 2)
        row = next(y for y, line in enumerate(screen_text(pilot).split("\n")) if line.strip().startswith("3 "))
        await pilot.click(offset=(12, row))
        await settle(pilot)
        assert boxes(pilot) == "3"


# ---- writing


@every_window
async def test_writing_in_three_steps_and_back(opened: Opened, tmp_path: Path, size: Size, lang: Lang) -> None:
    async with opened(size, lang) as pilot:
        await prepare(pilot, 3)
        on(pilot, "WriteScreen")
        assert "5:00" in screen_text(pilot)
        see(pilot, "Your three key messages, one a line")
        await type_in(pilot, f"{GOOD[lang]}\n{BAD[lang]}")
        await press(pilot, "f5")
        see(pilot, "The first sentence that you will say")
        await paste(pilot, GOOD[lang])
        await press(pilot, "f3")
        assert sees(pilot, BAD[lang])
        await type_in(pilot, "\n")
        await press(pilot, "f5")
        assert pilot.app.screen.query_one(TextArea).text == GOOD[lang]
        await press(pilot, "f5")
        see(pilot, "The five questions that you fear most, one a line")
        await type_in(pilot, FEARED[lang])
        await press(pilot, "f5")
        on(pilot, "ComparedScreen")
        prepared = kept(tmp_path).prepared
        assert prepared.messages == (GOOD[lang], BAD[lang])
        assert (prepared.first_sentence, prepared.feared) == (GOOD[lang], tuple(FEARED[lang].split("\n")))
        see(pilot, "Yours", "The author's; your answers are held against these")
        assert sees(pilot, GOOD[lang]) and sees(pilot, kept(tmp_path).started.scenario.brief.key_messages[2].text)
        await press(pilot, "enter")
        on(pilot, "AirScreen")


async def test_the_debrief_tells_which_feared_questions_came(opened: Opened) -> None:
    async with opened((120, 40)) as pilot:
        await press(pilot, "down", "down", "right", "enter", "enter", "f5", "f5")
        await paste(pilot, "外面都在传你们没钱了，还要瞒多久？\n行长的工资是多少？")
        await press(pilot, "f5", "enter")
        await end_drill(pilot)
        await press(pilot, "end")
        see(pilot, "The questions that you feared", "did not come")
        assert sees(pilot, app_of(pilot).t("came: {question}").partition("{")[0])


async def test_what_is_written_outlives_a_restart(opened: Opened) -> None:
    async with opened((60, 20)) as pilot:
        await prepare(pilot, 3)
        await type_in(pilot, "第一，照常。\n第二，先办。")
        await press(pilot, "f5")
        await type_in(pilot, "大家最关心的")
        await press(pilot, "ctrl+q")
    async with opened((60, 20)) as pilot:
        await press(pilot, "f3", "enter")
        on(pilot, "WriteScreen")
        assert pilot.app.screen.query_one(TextArea).text == "第一，照常。\n第二，先办。"
        await press(pilot, "f5")
        assert pilot.app.screen.query_one(TextArea).text == "大家最关心的"


@pytest.mark.parametrize("how", ["pause", "restart"])
async def test_the_clock_of_writing_stands_still_while_one_is_away(opened: Opened, how: str) -> None:
    async with opened((60, 20)) as pilot:
        await prepare(pilot, 3)
        await pass_time(pilot, 60)
        await press(pilot, "f9" if how == "pause" else "ctrl+q")
        if how == "pause":
            await pass_time(pilot, 60)
            await press(pilot, "enter")
            assert "4:00" in screen_text(pilot)
            return
    async with opened((60, 20)) as pilot:
        await press(pilot, "f3", "enter")
        assert "4:00" in screen_text(pilot)


async def test_the_clock_hands_over_what_is_written(opened: Opened, tmp_path: Path) -> None:
    async with opened((60, 20)) as pilot:
        await prepare(pilot, 3)
        await type_in(pilot, "取款照常。")
        await pass_time(pilot, SECONDS["write"])
        on(pilot, "ComparedScreen")
        assert kept(tmp_path).prepared.messages == ("取款照常。",)


# ---- a breath


@every_window
async def test_a_breath_where_it_is_wanted(opened: Opened, size: Size, lang: Lang) -> None:
    async with opened(size, lang, settings=Settings(breathing="on")) as pilot:
        await press(pilot, "enter", "enter")
        on(pilot, "BreathScreen")
        see(pilot, "breathe in")
        screen = pilot.app.screen
        assert isinstance(screen, BreathScreen)
        for _ in range(sum(seconds for _, seconds in STEPS)):
            screen._next()
            await settle(pilot)
        on(pilot, "AirScreen")


@pytest.mark.parametrize("key", ["enter", "escape", "f5"])
async def test_a_breath_can_be_skipped(opened: Opened, key: str) -> None:
    async with opened(settings=Settings(breathing="on")) as pilot:
        await press(pilot, "enter", "enter", key)
        on(pilot, "AirScreen")
