"""The app in a window for a test, with small scenarios of its own, and what one does there.

Time stands still: the drill's clock runs only through `pass_time`, and the time of day is always the same.
"""

from __future__ import annotations

import asyncio
import inspect
import re
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path
from time import monotonic

import pytest
from small_world import ROOT
from textual import events
from textual.app import App
from textual.keys import _character_to_key
from textual.message_pump import MessagePump
from textual.pilot import Pilot

from drills.formats import started
from drills.stage import list_sessions, load_session
from engine.events import DrillStarted
from engine.exchange import Lang
from engine.language import translator
from engine.scenario import Scenario
from engine.session import Session
from scenarios.loader import load_file
from tui.app import HotseatApp
from tui.setting import Setting
from tui.settings import Settings, write_settings

Opened = Callable[..., AbstractAsyncContextManager[Pilot[int]]]
"""Opens the app in the test's own home folder: size, language and more as `open_app` takes them."""

LANGS: list[Lang] = ["zh", "en"]
every_window = pytest.mark.parametrize(
    ("size", "lang"), [((60, 20), "zh"), ((60, 20), "en"), ((120, 40), "zh"), ((120, 40), "en")], ids=str
)
"""The smallest window and a large one, in both languages."""
NOW = "2026-05-01T09:05:00+08:00"
GRADES = {
    "zh": {
        2: ("传言引来的人", "微信群里有人说银行要倒，人都来了。"),
        3: ("打错的流水", "一位客户的流水打给了他的单位。"),
    },
    "en": {
        2: ("Rumour in the market", "A message in a chat group has brought people to the door."),
        3: ("Statement to the wrong man", "A customer's statement was handed to his employer."),
    },
}
"""Title and summary of the same small scenario in the grades in which one has to prepare."""
SMALL = Path(__file__).parent / "small"


def small_scenario(lang: str, grade: int = 1) -> str:
    """The small scenario's file, in the grade that decides on the preparation."""
    text = (SMALL / f"{lang}.yaml").read_text("utf-8")
    if grade == 1:
        return text
    title, summary = GRADES[lang][grade]
    lines = []
    for line in text.splitlines():
        key = line.partition(":")[0]
        other = {
            "id": f"queue-{grade}-{lang}", "incident": f"queue-{grade}", "title": title, "summary": summary,
            "grade": str(grade),
        }  # fmt: skip
        lines.append(f"{key}: {other[key]}" if key in other else line)
    return "\n".join(lines) + "\n"


def write_scenarios(folder: Path) -> None:
    """Six small files, as they are shipped: three grades in two languages."""
    for lang in LANGS:
        (folder / lang).mkdir(parents=True, exist_ok=True)
        for grade in (1, 2, 3):
            (folder / lang / f"queue-{grade}.yaml").write_text(small_scenario(lang, grade), "utf-8")


class Today(date):
    """A day that does not pass."""

    @classmethod
    def today(cls) -> Today:
        return cls.fromisoformat(NOW[:10])


def shrink_world(patched: pytest.MonkeyPatch, folder: Path) -> None:
    """The same, for as long as the patches hold. Each drill begins a minute after the one before."""
    write_scenarios(folder)
    begun = count(1)
    minutes = [0]

    def next_id(_size: int) -> str:
        minutes[0] = next(begun)
        return f"{minutes[0]:04x}"

    def now() -> str:
        return (datetime.fromisoformat(NOW) + timedelta(minutes=minutes[0])).isoformat()

    for name in ("SSH_CONNECTION", "SSH_TTY", "NO_COLOR"):
        patched.delenv(name, raising=False)
    patched.setattr("scenarios.catalogue.files", lambda _package: folder)
    patched.setattr("drills.stage.secrets.token_hex", next_id)
    patched.setattr("tui.app.monotonic", lambda: 0.0)
    patched.setattr("tui.screens.home._JOURNALS_AFTER_SECONDS", 0.001)
    patched.setattr("tui.screens.draft.CHECK_AFTER_SECONDS", 0.001)
    patched.setattr("tui.screens.draft.KEEP_AFTER_SECONDS", 0.001)
    patched.setattr("tui.screens.promise.date", Today)
    for module in ("setting", "app", "screens.debrief"):
        patched.setattr(f"tui.{module}.time_of_day", now)


@asynccontextmanager
async def open_app(
    home: Path,
    size: tuple[int, int] = (80, 24),
    lang: Lang = "zh",
    settings: Settings | None = Settings(),  # noqa: B008 - frozen
    **more: object,
) -> AsyncIterator[Pilot[int]]:
    """The app in a window of a size, in a language; without settings it is a first start."""
    if settings is not None and not (home / "settings.yaml").exists():
        write_settings(home, replace(settings, lang=lang))
    app = HotseatApp(Setting(home, lang), **more)  # type: ignore[arg-type]
    app.animation_level = "none"
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        yield pilot


def app_of(pilot: Pilot[int]) -> HotseatApp:
    """The app, by its own type."""
    assert isinstance(pilot.app, HotseatApp)
    return pilot.app


def screen_lines(pilot: Pilot[int]) -> list[str]:
    """What stands on the screen, line by line."""
    return [strip.text.rstrip() for strip in pilot.app.screen._compositor.render_strips()]


def screen_text(pilot: Pilot[int]) -> str:
    """The same as one text; fixed spaces are spaces."""
    return "\n".join(screen_lines(pilot)).replace("\u00a0", " ")


def read_text(pilot: Pilot[int]) -> str:
    """The same without the line breaks and spaces, as one reads Chinese."""
    return "".join(screen_text(pilot).split())


async def paste(pilot: Pilot[int], text: str) -> None:
    """Put text where the caret is, as an input method or the clipboard does."""
    pilot.app.post_message(events.Paste(text))
    await settle(pilot)


async def type_in(pilot: Pilot[int], text: str) -> None:
    """Type key by key; `pilot.press` loses full-width punctuation."""
    for char in text:
        key = events.Key("enter" if char == "\n" else _character_to_key(char), char)
        pilot.app.post_message(key)
    await settle(pilot)


async def press(pilot: Pilot[int], *keys: str) -> None:
    """Press keys, one after the other, and let what each does happen."""
    for key in keys:
        pilot.app._driver.send_message(events.Key(key, key if len(key) == 1 else None))
        await settle(pilot)


async def settle(pilot: Pilot[int]) -> None:
    """Until nothing is left to do: no message, no layout, no thread. Several times faster than the pilot's own wait."""
    app = pilot.app
    rounds_quiet = 0
    until_ = monotonic() + 20
    while rounds_quiet < 3 and monotonic() < until_ and app.is_running:
        await asyncio.sleep(0.001)
        rounds_quiet = 0 if _is_busy(app) else rounds_quiet + 1
        if app.is_running and app.screen.is_running:
            app.screen._on_timer_update()


def _is_busy(app: App[int]) -> bool:
    pumps = [app, *app.screen_stack, *app.screen.walk_children()]
    threads = any(worker.is_running and worker._thread_worker for worker in app.workers)
    screen = app.screen
    unfinished = screen._layout_required or screen._callbacks or app.animator._animations or app.animator._scheduled
    return threads or bool(unfinished) or any(map(_waits, pumps))


def _waits(pump: MessagePump) -> bool:
    return bool(pump._next_callbacks) or (pump._message_queue is not None and not pump._message_queue.empty())


async def until(pilot: Pilot[int], holds: Callable[[], object], seconds: float = 10) -> None:
    """Let the app go on until something holds."""
    until_ = monotonic() + seconds
    while monotonic() < until_:
        await settle(pilot)
        if holds():
            return
    raise AssertionError(f"never so: {inspect.getsource(holds).strip()}\n{screen_text(pilot)}")


async def pass_time(pilot: Pilot[int], seconds: int) -> None:
    """Drill time, without waiting for it."""
    app = app_of(pilot)
    assert app.stage is not None
    for _ in range(seconds):
        if app.stage.tick(1000):
            app.show_phase()
            await settle(pilot)
    app._tick()
    await settle(pilot)


async def end_drill(pilot: Pilot[int]) -> None:
    """From a question or its coaching to the debrief."""
    await press(pilot, "f9", "f10")
    on(pilot, "DebriefScreen")


def kept(home: Path) -> Session:
    """The newest drill that is kept."""
    entry = next(list_sessions(home))
    return load_session(home, entry.id)[0]


def see(pilot: Pilot[int], *sources: str) -> None:
    """Fails unless the screen shows these texts of the interface, given in English, wherever its lines break."""
    t = app_of(pilot).t
    shown = read_text(pilot)
    for source in sources:
        assert "".join(t(source).split()) in shown, f"{t(source)!r} is not on the screen:\n{screen_text(pilot)}"


def sees(pilot: Pilot[int], text: str) -> bool:
    """Whether this text is on the screen, wherever its lines break."""
    return "".join(text.split()) in read_text(pilot)


def notice(pilot: Pilot[int], source: str) -> None:
    """Fails unless a passing notice says this, given in English up to its first gap."""
    words = app_of(pilot).t(source)
    said = [one.message for one in pilot.app._notifications]
    parts = [part for part in re.split(r"\{\w+\}", words) if part.strip()]
    assert any(all(part in message for part in parts) for message in said), f"{words!r} is not in {said}"


def on(pilot: Pilot[int], screen: str) -> None:
    """Fails unless this is the screen."""
    assert type(pilot.app.screen).__name__ == screen, screen_text(pilot)


def crisis(lang: Lang, name: str = "rumour-hall") -> DrillStarted:
    """The first event of a branch crisis, typed."""
    found = load_file(ROOT / "scenarios" / lang / f"{name}.yaml", translator("en"))
    assert isinstance(found, Scenario), found
    return started(found, "branch_crisis", "typed", speakers=("Li",))
