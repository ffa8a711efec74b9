"""A branch crisis in the app: the clock, decisions, telling, the door, the debrief, and what a kill leaves."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from textual.pilot import Pilot

from engine.exchange import Lang
from tests.tui.small_app import (
    Opened,
    app_of,
    crisis,
    every_window,
    kept,
    notice,
    on,
    pass_time,
    paste,
    press,
    screen_lines,
    screen_text,
    see,
    sees,
    settle,
)

Size = tuple[int, int]
REPORT = {
    "zh": "我是城关支行行长。九点零五分，门口约六十人，大厅二十五人要取款，起因没查到。人都平安。九点二十五我再报。",
    "en": "Corn Street branch manager. At five past nine about sixty people are outside, twenty-five in the hall, "
    "cause not known. Nobody is hurt. I report again at 9:25.",
}


async def begun(pilot: Pilot[int], lang: Lang) -> None:
    """A crisis at its alarm."""
    app_of(pilot).begin(crisis(lang))
    await settle(pilot)
    await press(pilot, "enter")
    on(pilot, "CrisisScreen")


async def choose_first_report(pilot: Pilot[int]) -> None:
    """The way to tell that is first on the list: at the alarm, the first report by phone."""
    await press(pilot, "f2")
    on(pilot, "TellScreen")
    await press(pilot, "enter")


async def choose(pilot: Pilot[int], words: str) -> None:
    """The first way to tell that holds these words."""
    await press(pilot, "f2")
    while words not in next(line for line in screen_lines(pilot) if line.strip().startswith(">")):
        await press(pilot, "down")
    await press(pilot, "enter")


def now(pilot: Pilot[int]) -> int:
    stage = app_of(pilot).stage
    assert stage is not None
    return stage.drill.now_ms // 1000


@every_window
async def test_the_most_urgent_stands_in_the_first_line(opened: Opened, tmp_path: Path, size: Size, lang: Lang) -> None:
    async with opened(size, lang) as pilot:
        await begun(pilot, lang)
        first = screen_lines(pilot)[0]
        assert first.strip().startswith("09:05") and "10:00" in first
        await pass_time(pilot, 4)
        assert now(pilot) == 24 and "9:36" in screen_lines(pilot)[0]


@every_window
async def test_a_digit_decides_and_the_consequence_is_told(
    opened: Opened, tmp_path: Path, size: Size, lang: Lang
) -> None:
    async with opened(size, lang) as pilot:
        await begun(pilot, lang)
        await press(pilot, "f3")
        decision = crisis(lang).scenario.branch_crisis.decisions[0]
        shown = pilot.app.screen.query_one("#crisis-text").text
        assert decision.text in shown and decision.options[2].text in shown
        await press(pilot, "2")
        assert decision.options[1].then in pilot.app.screen.query_one("#crisis-text").text
        assert [taken.option for taken in kept(tmp_path).crisis.taken] == [decision.options[1].id]


@every_window
async def test_what_is_spoken_stops_the_clock_while_it_is_written_down(
    opened: Opened, tmp_path: Path, size: Size, lang: Lang
) -> None:
    async with opened(size, lang) as pilot:
        await begun(pilot, lang)
        await choose_first_report(pilot)
        await paste(pilot, REPORT[lang])
        await pass_time(pilot, 60)
        assert now(pilot) == 0
        await press(pilot, "f5")
        on(pilot, "CrisisScreen")
        [telling] = kept(tmp_path).crisis.tellings
        assert telling.text == REPORT[lang] and telling.channel == "phone" and {"what", "next"} <= set(telling.parts)
        assert 10 < now(pilot) < 60
        see(pilot, "in time")


@every_window
async def test_what_was_said_aloud_can_be_ticked(opened: Opened, tmp_path: Path, size: Size, lang: Lang) -> None:
    async with opened(size, lang) as pilot:
        await begun(pilot, lang)
        await choose_first_report(pilot)
        await press(pilot, "f6", "1", "3", "down", "down", "enter", "f5")
        [telling] = kept(tmp_path).crisis.tellings
        assert telling.text == "" and telling.ticked == ("place", "what", "people")


async def test_what_is_written_takes_the_time_that_one_writes(opened: Opened, tmp_path: Path) -> None:
    async with opened((60, 20)) as pilot:
        await begun(pilot, "zh")
        await choose(pilot, "群里发")
        await paste(pilot, "群里有传言，谁发的没查到。窗口照常付现。")
        await pass_time(pilot, 20)
        assert now(pilot) == 20
        await press(pilot, "f5")
        assert kept(tmp_path).crisis.tellings[0].channel == "group"


async def test_an_empty_box_tells_nothing(opened: Opened, tmp_path: Path) -> None:
    async with opened((60, 20)) as pilot:
        await begun(pilot, "zh")
        await choose_first_report(pilot)
        await press(pilot, "f5")
        notice(pilot, "Nothing is written yet.")
        await press(pilot, "escape")
        on(pilot, "CrisisScreen")
        assert not kept(tmp_path).crisis.tellings


@every_window
async def test_somebody_comes_to_the_door_while_one_chooses(
    opened: Opened, tmp_path: Path, size: Size, lang: Lang
) -> None:
    async with opened(size, lang) as pilot:
        await begun(pilot, lang)
        await press(pilot, "f2")
        while not app_of(pilot).stage.session.phase.startswith("air."):
            await pass_time(pilot, 1)
        on(pilot, "AirScreen")
        door = crisis(lang).scenario.branch_crisis.doors[0]
        assert sees(pilot, door.opening) and sees(pilot, door.who[:8])
        await paste(pilot, REPORT[lang])
        await press(pilot, "f5")
        assert kept(tmp_path).asked[0].takes[0].text == REPORT[lang]
        assert not sees(pilot, REPORT[lang][:12]), "the next question has an empty box"
        await paste(pilot, REPORT[lang][:12])
        await press(pilot, "f5")
        assert kept(tmp_path).asked[1].takes[0].text == REPORT[lang][:12]


@every_window
async def test_the_trainer_brings_something_on(opened: Opened, tmp_path: Path, size: Size, lang: Lang) -> None:
    async with opened(size, lang) as pilot:
        await begun(pilot, lang)
        await press(pilot, "f6")
        on(pilot, "SendScreen")
        await press(pilot, "down", "enter")
        on(pilot, "CrisisScreen")
        assert [inject for _, inject in kept(tmp_path).crisis.came] == ["windows"]


async def test_held_the_clock_stands_and_nothing_is_late(opened: Opened, tmp_path: Path) -> None:
    async with opened((60, 20)) as pilot:
        await begun(pilot, "zh")
        await press(pilot, "f9")
        await pass_time(pilot, 3000)
        on(pilot, "PausedScreen")
        await press(pilot, "enter")
        on(pilot, "CrisisScreen")
        assert now(pilot) == 0 and not kept(tmp_path).crisis.came


@every_window
async def test_to_the_end_and_its_report(opened: Opened, tmp_path: Path, size: Size, lang: Lang) -> None:
    async with opened(size, lang) as pilot:
        await begun(pilot, lang)
        await choose_first_report(pilot)
        await paste(pilot, REPORT[lang])
        await press(pilot, "f5")
        app = app_of(pilot)
        while app.stage is not None and app.stage.session.phase != "running.closing":
            await press(pilot, *(("f5", "f5") if app.stage.session.phase.startswith("air.") else ("f3",)))
        pilot.app.clear_notifications()
        await settle(pilot)
        see(pilot, "What is still owed can be done now: F2. Then Enter.")
        await press(pilot, "enter")
        on(pilot, "DebriefScreen")
        see(pilot, "Whom you told, when and what")
        await press(pilot, "f6", "enter")
        [written] = (tmp_path / "reports").iterdir()
        text = written.read_text("utf-8")
        assert REPORT[lang][:12] in text and "10:05" in text
        assert "%" not in screen_text(pilot)


async def test_a_crisis_alone_is_no_morning_question(opened: Opened, tmp_path: Path) -> None:
    async with opened((60, 20)) as pilot:
        app = app_of(pilot)
        for entry in list(app.screen.entries):
            if entry.incident != "queue":
                app.screen.entries.remove(entry)
        app.screen.entries[:] = [replace(entry, formats=("branch_crisis",)) for entry in app.screen.entries]
        await press(pilot, "f5")
        on(pilot, "HomeScreen")


async def test_killed_and_gone_on_with_it_waits(opened: Opened, tmp_path: Path) -> None:
    async with opened() as pilot:
        await begun(pilot, "zh")
        await pass_time(pilot, 30)
        await press(pilot, "ctrl+q")
    before = kept(tmp_path)
    async with opened() as pilot:
        await press(pilot, "f3", "enter")
        on(pilot, "PausedScreen")
        await press(pilot, "enter")
        on(pilot, "CrisisScreen")
        assert kept(tmp_path).crisis == before.crisis


async def test_who_comes_while_one_tells_waits_until_it_is_said(opened: Opened, tmp_path: Path) -> None:
    async with opened((60, 20)) as pilot:
        await begun(pilot, "zh")
        await choose(pilot, "群里发")
        await paste(pilot, "群里有传言，谁发的没查到。窗口照常付现。")
        await pass_time(pilot, 500)
        assert now(pilot) == 500, "the streamer is there at 420"
        on(pilot, "TellScreen")
        await press(pilot, "f5")
        assert kept(tmp_path).crisis.tellings[0].text.startswith("群里有传言")
        on(pilot, "AirScreen")
        assert not sees(pilot, "群里有传言")


async def test_what_was_begun_for_one_is_told_to_nobody_else(opened: Opened, tmp_path: Path) -> None:
    async with opened((60, 20)) as pilot:
        await begun(pilot, "zh")
        await choose_first_report(pilot)
        await paste(pilot, "我是城关支行行长，")
        await press(pilot, "escape", "f2", "down", "enter")
        assert not sees(pilot, "我是城关支行行长，")
        await press(pilot, "escape")
        await choose_first_report(pilot)
        assert sees(pilot, "我是城关支行行长，")
        await press(pilot, "f9")
        on(pilot, "PausedScreen")


async def test_what_was_begun_to_be_told_is_kept_over_a_way_back_and_a_kill(opened: Opened, tmp_path: Path) -> None:
    async with opened((60, 20)) as pilot:
        await begun(pilot, "zh")
        await choose_first_report(pilot)
        await paste(pilot, "我是城关支行行长，")
        await press(pilot, "escape")
        on(pilot, "CrisisScreen")
        await choose_first_report(pilot)
        assert sees(pilot, "我是城关支行行长，")
        await press(pilot, "ctrl+q")
    async with opened((60, 20)) as pilot:
        await press(pilot, "f3", "enter", "enter")
        on(pilot, "CrisisScreen")
        await choose_first_report(pilot)
        assert sees(pilot, "我是城关支行行长，")
        await paste(pilot, REPORT["zh"])
        await press(pilot, "f5")
        assert REPORT["zh"] in kept(tmp_path).crisis.tellings[0].text
        await press(pilot, "f2", "enter")
        assert not sees(pilot, "我是城关支行行长，")


@every_window
async def test_the_trainer_rules_on_what_was_told_in_the_debrief(
    opened: Opened, tmp_path: Path, size: Size, lang: Lang
) -> None:
    async with opened(size, lang) as pilot:
        await begun(pilot, lang)
        await choose_first_report(pilot)
        await paste(pilot, REPORT[lang])
        await press(pilot, "f5")
        app = app_of(pilot)
        await press(pilot, "f9", "f10")
        on(pilot, "DebriefScreen")
        assert app.stage is not None and app.stage.session.ended
        await press(pilot, "f3")
        on(pilot, "PickScreen")
        await press(pilot, "enter")
        on(pilot, "RulingScreen")
        await press(pilot, "enter")
        on(pilot, "DebriefScreen")
        [telling] = kept(tmp_path).crisis.tellings
        assert [ruling.ruling for ruling in telling.rulings] == ["wrong"]
        assert telling.standing is not None and telling.standing.shown() != telling.verdict.shown()


async def test_help_holds_the_clock_and_nothing_takes_it_away(opened: Opened, tmp_path: Path) -> None:
    async with opened((60, 20)) as pilot:
        await begun(pilot, "zh")
        app = app_of(pilot)
        for keys, least, most in ((("f1",), 0, 10), (("escape",), 60, 600)):
            await press(pilot, *keys)
            before = now(pilot)
            for _ in range(20):
                app._last_tick -= 2.0
                app._tick()
            await settle(pilot)
            assert least <= now(pilot) - before <= most, "held under help, and going on after it"


@every_window
async def test_held_one_sees_what_is_to_be_decided(opened: Opened, tmp_path: Path, size: Size, lang: Lang) -> None:
    async with opened(size, lang) as pilot:
        await begun(pilot, lang)
        await press(pilot, "f3", "f9")
        on(pilot, "PausedScreen")
        decision = crisis(lang).scenario.branch_crisis.decisions[0]
        shown = pilot.app.screen.query_one("#crisis-text").text
        assert all(option.text in shown for option in decision.options)


async def test_beside_what_happens_the_duties_count_down_too(opened: Opened, tmp_path: Path) -> None:
    async with opened((120, 40)) as pilot:
        await begun(pilot, "zh")
        await press(pilot, "tab", "tab")
        await pass_time(pilot, 3)
        main, side = (pilot.app.screen.query_one(name).text for name in ("#crisis-text", "#crisis-more"))
        assert main in side and "9:42" in main
