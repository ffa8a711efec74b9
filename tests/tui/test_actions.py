"""What every screen offers: run from the palette, by mouse, in either language, without colour."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import TextArea

from engine.exchange import Lang
from tests.tui.small_app import (
    Opened,
    app_of,
    every_window,
    on,
    paste,
    press,
    screen_text,
    see,
    settle,
    type_in,
)
from tests.tui.tour import BAD, GOOD, texts
from tui.app import all_keys
from tui.screens.home import HomeScreen
from tui.screens.page import PageScreen

DRILL = ("enter", "enter", f"={BAD['zh']}", "f5")
PLACES: dict[str, tuple[str, ...]] = {
    "home": (),
    "settings": ("f9",),
    "draft": ("f6", "=估计是同行雇的水军干的。"),
    "draft, nothing written": ("f6",),
    "brief": ("enter",),
    "air": ("enter", "enter", "=我先说"),
    "paused": ("enter", "enter", "=我先说", "f9"),
    "coaching": DRILL,
    "coaching, all shown": (*DRILL, "f7", "f7", "f10"),
    "second try": (*DRILL, "f5", f"={GOOD['zh']}", "f5"),
    "debrief": (*DRILL, "f9", "f10"),
    "choose": ("down", "enter", "enter", "1", "3"),
    "compared, chosen": ("down", "enter", "enter", "1", "3", "5", "f5"),
    "write": ("down", "down", "enter", "enter", "=第一条", "f5", "=第一句"),
    "compared, written": ("down", "down", "enter", "enter", "=第一条", "f5", "f5", "f5"),
    "records": (*DRILL, "f9", "f10", "escape", "f3"),
    "kept debrief": (*DRILL, "f9", "f10", "escape", "f3", "enter"),
    "progress": (*DRILL, "f9", "f10", "escape", "f7"),
    "room": ("f2", "=张敏\n李强"),
    "sample": ("f2", "=张敏\n李强", "f5"),
    "sample, marked": ("f2", "=张敏\n李强", "f5", "enter"),
    "room, air": ("f2", "=张敏\n李强", "f5", "enter", "enter", "enter"),
}
"""The keys that lead from home to each screen; `=` before what is pasted."""


SCREENS = [place for place in PLACES if "," not in place and place not in ("second try", "kept debrief")]
"""Each sort of screen once."""


async def go(pilot: Pilot[int], place: str) -> None:
    """From home to a screen."""
    for key in PLACES[place]:
        await (paste(pilot, key[1:]) if key.startswith("=") else press(pilot, key))
    pilot.app.clear_notifications()
    await settle(pilot)


async def go_home(pilot: Pilot[int]) -> None:
    """Back to home as it was at first, from anywhere."""
    app = app_of(pilot)
    app.action_leave_drill()
    while not isinstance(app.screen, HomeScreen):
        app.pop_screen()
    if app.setting.lang != "zh":
        app.action_switch_language()
    await settle(pilot)
    await press(pilot, "escape", "home")


@pytest.mark.parametrize("place", SCREENS)
async def test_the_palette_runs_all_that_a_screen_offers(
    opened: Opened, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened((60, 20)) as pilot:
        app = app_of(pilot)
        await go(pilot, place)
        assert isinstance(app.screen, PageScreen)
        offered = all_keys(app.screen)
        ran: dict[str, bool] = {}
        run_action = app.run_action

        async def noted(action: str, *given: object, **more: object) -> bool:
            ran[action] = await run_action(action, *given, **more)
            return ran[action]

        monkeypatch.setattr(app, "run_action", noted)
        for number, key in enumerate(offered):
            if key.action in ("app.leave", "app.palette"):
                continue
            if number:
                await go_home(pilot)
                await go(pilot, place)
            ran.pop(key.action, None)
            await press(pilot, "f12")
            on(pilot, "PaletteScreen")
            above = len(offered) - number
            await press(pilot, *(["down"] * number if number < above else ["up"] * above), "enter")
            assert ran.get(key.action), f"{key.label} {key.action} was not carried out"
        await go_home(pilot)


@every_window
async def test_the_palette_finds_by_typing(opened: Opened, size: tuple[int, int], lang: Lang) -> None:
    async with opened(size, lang) as pilot:
        await press(pilot, "f12")
        await type_in(pilot, app_of(pilot).t("settings")[:2])
        await press(pilot, "enter")
        on(pilot, "SettingsScreen")
        await press(pilot, "ctrl+p")
        on(pilot, "PaletteScreen")
        await press(pilot, "escape")
        on(pilot, "SettingsScreen")


@pytest.mark.parametrize(
    ("typed", "screen"), [("sz", "SettingsScreen"), ("jb", "ProgressScreen"), ("qq", "PaletteScreen")]
)
async def test_the_palette_finds_by_initials(opened: Opened, typed: str, screen: str) -> None:
    async with opened((60, 20)) as pilot:
        await press(pilot, "f12", *typed, "enter")
        on(pilot, screen)


@pytest.mark.parametrize("place", PLACES)
async def test_help_says_what_every_key_does(opened: Opened, place: str) -> None:
    async with opened((60, 20)) as pilot:
        await go(pilot, place)
        page = pilot.app.screen
        assert isinstance(page, PageScreen)
        await press(pilot, "f1")
        on(pilot, "HelpScreen")
        text = pilot.app.screen.query_one("#card Prose").text
        t = app_of(pilot).t
        assert t(page.HELP) in text
        offered = page.keys()
        assert all(t(key.text) in text for key in offered)
        await press(pilot, "f1")
        assert pilot.app.screen is page


def all_texts(pilot: Pilot[int]) -> list[str]:
    """Everything on the screen, scrolled out of sight or not, with what was typed."""
    return [*texts(pilot.app.screen), *(box.text for box in pilot.app.screen.query(TextArea))]


@pytest.mark.parametrize("place", PLACES)
async def test_the_language_can_be_changed_at_any_time(opened: Opened, place: str) -> None:
    async with opened((60, 20)) as pilot:
        await go(pilot, place)
        before, focused = all_texts(pilot), pilot.app.focused
        await press(pilot, "f8")
        assert app_of(pilot).setting.lang == "en"
        see(pilot, "help")
        await press(pilot, "f8")
        assert all_texts(pilot) == before
        now = pilot.app.focused
        assert (type(now), now and now.id) == (type(focused), focused and focused.id)


@pytest.mark.parametrize(("place", "label", "screen"), [
    ("home", "F9", "SettingsScreen"), ("home", "F1", "HelpScreen"), ("air", "F5", "CoachingScreen"),
    ("air", "F4", "BriefCard"), ("coaching", "Enter", "AirScreen"), ("paused", "Enter", "AirScreen"),
    ("debrief", "F6", "ExportScreen"), ("sample", "Esc", "BriefScreen"),
])  # fmt: skip
async def test_a_key_of_the_last_line_can_be_clicked(opened: Opened, place: str, label: str, screen: str) -> None:
    async with opened((80, 24)) as pilot:
        await go(pilot, place)
        bottom = pilot.app.screen.query_one("#keys").region
        lines = pilot.app.screen._compositor.render_strips()
        for y in range(bottom.y, bottom.bottom):
            before, found, _ = lines[y].text.partition(f"{label}\u00a0")
            if found:
                cells = sum(2 if ord(char) > 0x2E7F else 1 for char in before)
                await pilot.click(offset=(cells, y))
                break
        await settle(pilot)
        on(pilot, screen)


async def test_a_scenario_is_begun_by_mouse(opened: Opened) -> None:
    async with opened((80, 24)) as pilot:
        row = next(y for y, line in enumerate(screen_text(pilot).split("\n")) if "传言引来的人" in line)
        await pilot.click(offset=(10, row))
        await settle(pilot)
        on(pilot, "BriefScreen")


async def test_ctrl_c_ends_nothing(opened: Opened) -> None:
    async with opened((60, 20)) as pilot:
        await go(pilot, "air")
        await press(pilot, "ctrl+c")
        on(pilot, "AirScreen")
        assert pilot.app.is_running


@pytest.mark.parametrize("place", ["home", "choose", "coaching", "debrief", "settings"])
async def test_without_colour_the_same_is_read(
    opened: Opened, tmp_path: Path, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = []
    for no_color in (False, True):
        if no_color:
            monkeypatch.setenv("NO_COLOR", "1")
        async with opened((60, 20)) as pilot:
            await go(pilot, place)
            assert pilot.app.no_color is no_color
            shown.append(screen_text(pilot))
            await go_home(pilot)
        for file in (tmp_path / "sessions").glob("*"):
            file.unlink()
    assert shown[0] == shown[1]


CARDS = {
    "palette": ("f12",),
    "help": ("f1",),
    "brief card": ("enter", "enter", "f4"),
    "promise": (*DRILL, "f9", "f10", "f2"),
    "export": (*DRILL, "f9", "f10", "f6"),
    "path": ("f6", "f9"),
}
"""What lies over a screen."""


@pytest.mark.parametrize("card", CARDS)
async def test_no_card_is_left_in_the_other_language(opened: Opened, card: str) -> None:
    async with opened((60, 20)) as pilot:
        for key in CARDS[card]:
            await (paste(pilot, key[1:]) if key.startswith("=") else press(pilot, key))
        lies_over = type(pilot.app.screen).__name__
        await press(pilot, "f8")
        if type(pilot.app.screen).__name__ == lies_over:
            lang = app_of(pilot).setting.lang
            back = {"zh": "返回", "en": "back"}[lang]
            assert back in screen_text(pilot), f"the interface is {lang}"
