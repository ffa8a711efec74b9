"""A walk through every screen of the app in one window, and what stood on each of them."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pytest
from rich.cells import cell_len
from textual.actions import parse
from textual.containers import VerticalScroll
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import OptionList, Static, TextArea
from textual.widgets._toast import ToastHolder, ToastRack

from engine.exchange import Lang
from engine.journal import JournalError
from tests.tui.small_app import (
    app_of,
    crisis,
    end_drill,
    open_app,
    pass_time,
    paste,
    press,
    settle,
    shrink_world,
    type_in,
    until,
)
from tui.screens.page import PageScreen
from tui.themes import theme_name
from tui.widgets.prose import Prose

BAD = {"zh": "我们不是没钱了，也没有跑路。", "en": "We are not bust, and nobody has run off."}
GOOD = {
    "zh": "截至九点，柜台办了八十六笔取款，都已付现。",
    "en": "By nine we had paid 86 withdrawals over the counter, every one in full.",
}
DRAFT = {
    "zh": [
        "关于排队的说明",
        "各位客户：",
        "估计是同行雇的水军干的，我们绝对不会再让大家排队。让大家久等了。",
        "城南支行",
    ],
    "en": [
        "NOTICE",
        "Dear customers,",
        "It was probably a competitor, and we guarantee that nobody will ever queue again. We are sorry.",
        "Ann Smith",
    ],
}
FEARED = {"zh": "你们是不是没钱了？\n今天几点关门？", "en": "Are you broke?\nWhen do you close today?"}
NAMES = {"zh": ["张敏", "李强", "王芳"], "en": ["Ann", "Bob", "Eve"]}
SOMEWHERE = {"zh": "传", "en": "rumour"}
NOWHERE = {"zh": "鼕", "en": "zzz"}
"""Parts of a title, of none."""
PROMISE = {"zh": "每周一练一题", "en": "One question every Monday"}
TROUBLES = ("missing", "locked", "damaged", "newer", "unwritable")

TOURS: list[tuple[tuple[int, int], Lang, str]] = [
    ((60, 20), "zh", "projector"), ((60, 20), "en", "projector"),
    ((80, 24), "zh", "dark"), ((80, 24), "en", "light"),
    ((120, 40), "zh", "light"), ((120, 40), "en", "dark"),
    ((200, 60), "zh", "projector"), ((200, 60), "en", "projector"),
]  # fmt: skip
"""Every size in both languages; each theme in two windows at least."""


@dataclass(frozen=True)
class Piece:
    """Some characters of one look."""

    text: str
    foreground: tuple[int, int, int]
    background: tuple[int, int, int]


@dataclass(frozen=True, repr=False)
class Shot:
    """A screen as it stood there."""

    name: str
    screen: str
    """The screen's class."""
    lines: tuple[str, ...]
    pieces: tuple[Piece, ...]
    texts: tuple[str, ...]
    """All texts, those that are scrolled out of sight too."""
    keys: tuple[str, ...]
    """Each key with what it does."""
    key_line: str
    """What stands in the last lines."""
    out_of_place: tuple[str, ...]
    """What is cut off, covered or out of the window."""
    dead_keys: tuple[str, ...]
    """Keys in the last line whose action nobody carries out."""


@dataclass(frozen=True, repr=False)
class Tour:
    """All screens in one window."""

    size: tuple[int, int]
    lang: Lang
    theme: str
    home: str
    shots: tuple[Shot, ...]


Shoot = Callable[..., Awaitable[None]]


@cache
def tour(size: tuple[int, int], lang: Lang, theme: str) -> Tour:
    """Walk through all screens."""
    shots: list[Shot] = []
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patched:
        home = Path(folder) / "home"
        shrink_world(patched, Path(folder) / "shipped")

        async def walked() -> None:
            async with open_app(home, size, lang, settings=None) as pilot:

                async def shoot(name: str, *, notice: bool = False) -> None:
                    if not notice:
                        pilot.app.clear_notifications()
                        await settle(pilot)
                    shots.append(shot(name, pilot))

                app_of(pilot).theme = theme_name(theme)
                await settle(pilot)
                await walk(pilot, home, lang, theme, shoot)

        asyncio.run(walked())
    return Tour(size, lang, theme, str(home), tuple(shots))


async def walk(pilot: Pilot[int], home: Path, lang: Lang, theme: str, shoot: Shoot) -> None:
    """Every screen, in the order in which a speaker may come to them."""
    await _before_the_first_drill(pilot, home, lang, theme, shoot)
    await _a_draft(pilot, home, lang, shoot)
    await _a_typed_drill(pilot, lang, shoot)
    await _a_spoken_drill(pilot, lang, shoot)
    await _a_drill_with_writing(pilot, lang, shoot)
    await _after_some_drills(pilot, shoot)
    await _a_room(pilot, lang, shoot)
    await _a_crisis(pilot, lang, shoot)


async def _before_the_first_drill(pilot: Pilot[int], home: Path, lang: Lang, theme: str, shoot: Shoot) -> None:
    app = app_of(pilot)
    await shoot("welcome")
    await press(pilot, "f1")
    await shoot("help on welcome")
    await press(pilot, "escape")
    await type_in(pilot, NAMES[lang][0])
    await press(pilot, "escape")
    app.change_settings(replace(app.settings, theme=theme))  # type: ignore[arg-type]
    await settle(pilot)
    await shoot("home")
    for key, name in (("f1", "help on home"), ("f12", "palette")):
        await press(pilot, key)
        await shoot(name)
        await press(pilot, "escape")
    await press(pilot, "f12")
    await type_in(pilot, NOWHERE[lang])
    await shoot("palette, nothing found")
    await press(pilot, "escape", "f4")
    await type_in(pilot, SOMEWHERE[lang])
    await shoot("home, finding")
    await type_in(pilot, NOWHERE[lang])
    await shoot("home, nothing found")
    await press(pilot, "escape", "end")
    await shoot("home, morning question")
    await press(pilot, "home", "f9")
    await shoot("settings")
    await press(pilot, "enter")
    await shoot("settings, the name")
    await press(pilot, "enter", "escape", "f3")
    await shoot("records, none")
    await press(pilot, "escape", "f7")
    await shoot("progress, none")
    await press(pilot, "escape")


async def _a_draft(pilot: Pilot[int], home: Path, lang: Lang, shoot: Shoot) -> None:
    await press(pilot, "f6")
    await shoot("draft, nothing written")
    await press(pilot, "f1")
    await shoot("help on draft")
    await press(pilot, "escape", "f9")
    await shoot("draft, open")
    pilot.app.screen.query_one("#path", TextArea).text = str(home / "reports")
    await press(pilot, "enter")
    await shoot("draft, not opened")
    await press(pilot, "escape", "f4")
    await shoot("draft, brief")
    await press(pilot, "escape")
    await paste(pilot, "\n\n".join(DRAFT[lang]))
    page = pilot.app.screen
    await until(pilot, lambda: getattr(page, "checked", None) and page.checked.text == page.text)
    await settle(pilot)
    await shoot("draft")
    await press(pilot, "f5")
    await shoot("draft, next remark")
    await press(pilot, "f6")
    await until(pilot, lambda: page.checked.text == page.text)
    await shoot("draft, changed")
    await press(pilot, "f10", "f3")
    await until(pilot, lambda: page.checked.kind == page.kind)
    await shoot("draft, another sort")
    await press(pilot, "f2")
    await shoot("draft, save")
    await press(pilot, "escape", "escape")


async def _a_typed_drill(pilot: Pilot[int], lang: Lang, shoot: Shoot) -> None:
    await press(pilot, "enter")
    await shoot("brief")
    await press(pilot, "enter")
    await shoot("air")
    await paste(pilot, BAD[lang])
    await shoot("air, typing")
    await press(pilot, "f4")
    await shoot("brief card")
    await press(pilot, "escape", "f1")
    await shoot("help on air")
    await press(pilot, "escape", "f9")
    await shoot("paused")
    await press(pilot, "enter", "f5")
    await shoot("coaching")
    await press(pilot, "f1")
    await shoot("help on coaching")
    await press(pilot, "escape", "f3")
    await shoot("ruling, which remark")
    await press(pilot, "enter")
    await shoot("ruling")
    await paste(pilot, PROMISE[lang])
    await press(pilot, "enter")
    await shoot("coaching, does not hold")
    await press(pilot, "f3", "1")
    await shoot("ruling, a second time")
    await press(pilot, "up", "enter", "f3", "up", "enter")
    await shoot("missed, which rule")
    await type_in(pilot, NOWHERE[lang])
    await shoot("missed, nothing found")
    await press(pilot, *["backspace"] * len(NOWHERE[lang]), "down", "down", "down", "enter")
    await shoot("missed, its words")
    await paste(pilot, NOWHERE[lang])
    await press(pilot, "enter")
    await shoot("missed, words that are not there", notice=True)
    await press(pilot, *["backspace"] * len(NOWHERE[lang]), "enter", "enter")
    await shoot("coaching, added")
    await press(pilot, "f7")
    await shoot("coaching, once more first", notice=True)
    await press(pilot, "f7")
    await shoot("coaching, reference")
    await press(pilot, "f10")
    await shoot("coaching, why")
    await press(pilot, "f5")
    await shoot("air, again in other words")
    await paste(pilot, GOOD[lang])
    await press(pilot, "f5")
    await shoot("coaching, second try")
    await press(pilot, "enter")
    await pass_time(pilot, 36)
    await shoot("air, cut in")
    await press(pilot, "f5")
    await shoot("air, nothing written", notice=True)
    await press(pilot, "f5")
    await shoot("coaching, no answer")
    await end_drill(pilot)
    await shoot("debrief")
    await press(pilot, "f3")
    await shoot("ruling, which answer")
    await press(pilot, "escape")
    await press(pilot, "end")
    await shoot("debrief, its end")
    await press(pilot, "f1")
    await shoot("help on debrief")
    await press(pilot, "escape", "f2")
    await shoot("promise")
    await paste(pilot, PROMISE[lang])
    await press(pilot, "enter", "f6")
    await shoot("export")
    await press(pilot, "2")
    await shoot("debrief, saved", notice=True)
    app_of(pilot).promised.clear()
    await press(pilot, "escape")
    home = pilot.app.screen
    await until(pilot, lambda: home.query_one("#promise", Prose).text)
    await shoot("home, promise")
    await press(pilot, "2")
    await until(pilot, lambda: not home.query_one("#promise", Prose).text)
    await shoot("home, promise answered", notice=True)


async def _a_spoken_drill(pilot: Pilot[int], lang: Lang, shoot: Shoot) -> None:
    app = app_of(pilot)
    app.change_settings(replace(app.settings, answers="spoken", breathing="on"))
    await press(pilot, "home", "down", "enter")
    await shoot("brief, nothing given")
    await press(pilot, "enter")
    await shoot("choose")
    await press(pilot, "1", "f5")
    await shoot("choose, too few", notice=True)
    await press(pilot, "2", "3", "4")
    await shoot("choose, too many", notice=True)
    await press(pilot, "f1")
    await shoot("help on choose")
    await press(pilot, "escape", "f5")
    await shoot("compared, chosen")
    await press(pilot, "f1")
    await shoot("help on compared")
    await press(pilot, "escape", "enter")
    await shoot("breath")
    await press(pilot, "enter")
    await shoot("air, spoken")
    await press(pilot, "f5")
    await shoot("air, speaking")
    await press(pilot, "f5")
    await shoot("air, writing down")
    await paste(pilot, GOOD[lang])
    await press(pilot, "f5")
    await shoot("coaching, spoken")
    await press(pilot, "f10")
    await shoot("coaching, spoken, why")
    await press(pilot, "escape", "f1")
    await shoot("help on paused")
    await press(pilot, "escape", "escape")


async def _a_drill_with_writing(pilot: Pilot[int], lang: Lang, shoot: Shoot) -> None:
    app = app_of(pilot)
    app.change_settings(replace(app.settings, answers="typed", breathing="off"))
    await press(pilot, "home", "down", "down", "enter", "enter")
    await shoot("write, messages")
    await paste(pilot, f"{GOOD[lang]}\n{BAD[lang]}")
    await press(pilot, "f5")
    await shoot("write, first sentence")
    await paste(pilot, GOOD[lang])
    await press(pilot, "f5")
    await shoot("write, feared")
    await paste(pilot, FEARED[lang])
    await press(pilot, "f1")
    await shoot("help on write")
    await press(pilot, "escape", "f5")
    await shoot("compared, written")
    await press(pilot, "enter")
    await paste(pilot, BAD[lang])
    await press(pilot, "f5", "f9", "f10")
    await shoot("debrief, feared")
    await press(pilot, "escape")


async def _after_some_drills(pilot: Pilot[int], shoot: Shoot) -> None:
    app = app_of(pilot)
    await press(pilot, "f3")
    await shoot("records")
    await press(pilot, "f1")
    await shoot("help on records")
    await press(pilot, "escape", "enter")
    await shoot("kept debrief")
    await press(pilot, "escape", "escape", "f7")
    await shoot("progress")
    await press(pilot, "f1")
    await shoot("help on progress")
    await press(pilot, "escape", "escape")
    for trouble in TROUBLES:
        app.clear_notifications()
        app.tell_trouble(JournalError(trouble, Path("x.journal")), app.t("The drill goes on, but it is not recorded."))  # type: ignore[arg-type]
        await settle(pilot)
        await shoot(f"trouble: {trouble}", notice=True)
    await press(pilot, "f9", "f1")
    await shoot("help on settings")
    await press(pilot, "escape", "escape")


async def _a_room(pilot: Pilot[int], lang: Lang, shoot: Shoot) -> None:
    await press(pilot, "home", "f2")
    await shoot("room")
    await press(pilot, "f5")
    await shoot("room, too few", notice=True)
    await press(pilot, "f1")
    await shoot("help on room")
    await press(pilot, "escape")
    await paste(pilot, "\n".join(NAMES[lang]))
    await shoot("room, names")
    await press(pilot, "f5")
    await shoot("sample")
    await press(pilot, "f1")
    await shoot("help on sample")
    await press(pilot, "escape", "enter")
    await shoot("sample, marked")
    await press(pilot, "enter")
    await shoot("room, brief")
    await press(pilot, "enter")
    await shoot("room, air")
    await press(pilot, "f5", "f5")
    await paste(pilot, BAD[lang])
    await press(pilot, "f5")
    await shoot("room, coaching")
    await end_drill(pilot)
    await press(pilot, "f3")
    await shoot("room, no part open", notice=True)
    await shoot("room, debrief")
    await press(pilot, "1")
    await shoot("room, a speaker's part")
    await press(pilot, "escape", "escape")


SCREENS = {
    "WelcomeScreen", "HomeScreen", "HelpScreen", "PaletteScreen", "SettingsScreen", "RecordsScreen", "ProgressScreen",
    "BriefScreen", "BriefCard", "AirScreen", "PausedScreen", "CoachingScreen", "DebriefScreen", "PromiseScreen",
    "ExportScreen", "ChooseScreen", "ComparedScreen", "BreathScreen", "WriteScreen", "KeptDebriefScreen", "RoomScreen",
    "SampleScreen", "PickScreen", "RulingScreen", "MissedScreen", "WordsScreen", "DraftScreen", "PathScreen",
    "CrisisScreen", "TellScreen", "SendScreen",
}  # fmt: skip
"""All that there are."""


async def _a_crisis(pilot: Pilot[int], lang: Lang, shoot: Shoot) -> None:
    app = app_of(pilot)
    app.change_settings(replace(app.settings, answers="typed", breathing="off"))
    app.begin(crisis(lang))
    await settle(pilot)
    await shoot("brief of a crisis")
    await press(pilot, "enter")
    await shoot("crisis, the alarm")
    await press(pilot, "f3")
    await shoot("crisis, a decision")
    await press(pilot, "2", "f3", "tab")
    await shoot("crisis, the board")
    await press(pilot, "tab")
    await shoot("crisis, what is owed")
    await press(pilot, "tab")
    await shoot("crisis, the log")
    await press(pilot, "f1")
    await shoot("help on a crisis")
    await press(pilot, "escape", "tab", "f2")
    await shoot("tell, whom")
    await press(pilot, "f1")
    await shoot("help on telling")
    await press(pilot, "escape", "down", "down", "enter")
    await paste(pilot, GOOD[lang])
    await shoot("tell, what")
    await press(pilot, "f6", "2")
    await shoot("tell, ticked")
    await press(pilot, "f5")
    await shoot("crisis, told")
    await press(pilot, "f6")
    await shoot("crisis, the trainer brings something on")
    await press(pilot, "escape")
    while app.stage is not None and not app.stage.session.phase.startswith("air."):
        await press(pilot, "f3")
    await shoot("crisis, at the door")
    await paste(pilot, GOOD[lang])
    while app.stage is not None and app.stage.session.phase != "running.closing":
        await press(pilot, *(("f5", "f5") if app.stage.session.phase.startswith("air.") else ("f3",)))
    await shoot("crisis, closing")
    await press(pilot, "enter")
    await shoot("debrief of a crisis")
    await press(pilot, "end")
    await shoot("debrief of a crisis, its end")
    await press(pilot, "escape")


def shot(name: str, pilot: Pilot[int]) -> Shot:
    """The screen as it stands there now."""
    screen = pilot.app.screen
    strips = screen._compositor.render_strips()
    keys = screen.keys() if isinstance(screen, PageScreen) else ()
    t = app_of(pilot).t
    promised = [f"{key.label} {t(key.text)}" for key in keys] or [
        part.strip() for part in screen.query_one("#keys", Prose).text.replace("\u00a0", " ").split("  ")
    ]
    region = screen.query_one("#keys").region
    last = (strip.text[region.x : region.right] for strip in strips[region.y : region.bottom])
    return Shot(
        name,
        type(screen).__name__,
        tuple(strip.text.rstrip() for strip in strips),
        tuple(piece for strip in strips for segment in strip if (piece := _piece(segment)) is not None),
        tuple(texts(screen)),
        tuple(promised),
        " ".join(" ".join(last).replace("\u00a0", " ").split()),
        tuple(_out_of_place(screen, strips)),
        tuple(action for action in _actions(screen) if not _is_alive(action, screen)),
    )


def _actions(screen: Screen[object]) -> Iterator[str]:
    """What the keys of the last line call when they are clicked."""
    for span in screen.query_one("#keys", Prose)._content.spans:
        _, found, action = str(span.style).partition("@click=")
        if found:
            yield action


def _is_alive(action: str, screen: Screen[object]) -> bool:
    namespace, name, _ = parse(action)
    target = {"screen": screen, "app": screen.app}[namespace]
    return hasattr(target, f"action_{name}") or hasattr(target, f"_action_{name}")


def _piece(segment: object) -> Piece | None:
    text, style, control = segment  # type: ignore[misc]
    if control or not text.strip():
        return None
    assert style is not None and style.color and style.bgcolor, f"{text!r} has no colours of its own"
    fore, back = (tuple(colour.get_truecolor()) for colour in (style.color, style.bgcolor))
    if style.dim:
        fore = tuple(round((one + other) / 2) for one, other in zip(fore, back, strict=True))
    if style.reverse:
        fore, back = back, fore
    return Piece(text, fore, back)


def texts(screen: Screen[object]) -> Iterator[str]:
    """All texts of a screen, those that are scrolled out of sight too."""
    for widget in screen.query("*"):
        if not widget.display:
            continue
        if isinstance(widget, Prose):
            yield widget.text
        elif isinstance(widget, OptionList):
            yield from (str(widget.get_option_at_index(index).prompt) for index in range(widget.option_count))
        elif isinstance(widget, Static):
            yield str(widget.render())
        else:
            assert widget.children or isinstance(widget, (TextArea, VerticalScroll, ToastRack, ToastHolder)), (
                f"{widget!r} is new"
            )


def _out_of_place(screen: Screen[object], strips: list[object]) -> Iterator[str]:
    width, height = screen.app.size
    for number, strip in enumerate(strips):
        if cell_len(strip.text.rstrip()) > width:  # type: ignore[attr-defined]
            yield f"line {number} is wider than the window"
    if screen.max_scroll_y or screen.max_scroll_x:
        yield f"the page is {screen.max_scroll_x}x{screen.max_scroll_y} cells too large"
    tops = [child for child in screen.children if child.display and not child.has_class("-textual-system")]
    for index, one in enumerate(tops):
        for other in tops[index + 1 :]:
            if one.region.overlaps(other.region):
                yield f"{one!r} and {other!r} cover each other"
    for widget in screen.query("*"):
        yield from _out_of_reach(widget)
        if widget.display and not widget.has_class("-textual-system") and not _is_scrolled(widget, screen):
            yield from _cut_off(widget, width, height)


def _out_of_reach(widget: Widget) -> Iterator[str]:
    """What lies below in a part that no key scrolls."""
    if isinstance(widget, VerticalScroll) and widget.display and widget.max_scroll_y and not widget.can_focus:
        yield f"{widget!r} hides {widget.max_scroll_y} lines that no key reaches"


def _is_scrolled(widget: Widget, screen: Screen[object]) -> bool:
    """Whether it lies in a part that can be scrolled, or is a part of the window's own machinery."""
    lineage = [one for one in widget.ancestors if isinstance(one, Widget) and one is not screen]
    return any(one.max_scroll_y > 0 or one.has_class("-textual-system") for one in lineage)


def _cut_off(widget: Widget, width: int, height: int) -> Iterator[str]:
    region = widget.region
    if region.right > width or region.bottom > height:
        yield f"{widget!r} goes beyond the window: {region}"
    if isinstance(widget, Prose) and widget.text:
        lines = widget.render().plain.split("\n")
        if region.height < len(lines):
            yield f"{widget!r} shows {region.height} of {len(lines)} lines"
        if max(map(cell_len, lines)) > widget.size.width:
            yield f"{widget!r} has a line wider than itself"
    elif isinstance(widget, OptionList):
        prompts = [str(widget.get_option_at_index(index).prompt) for index in range(widget.option_count)]
        yield from (f"{prompt!r} does not fit in a line" for prompt in prompts if cell_len(prompt) > widget.size.width)
        if region.height < 2 <= widget.option_count:
            yield f"{widget!r} shows less than two lines"
    elif isinstance(widget, Static) and cell_len(str(widget.render())) > widget.size.width:
        yield f"{widget!r} cuts {str(widget.render())!r}"
    elif isinstance(widget, TextArea) and widget.id == "answer" and (region.height < 3 or region.bottom > height - 2):
        yield f"{widget!r} is too low or too small for an input method: {region}"
