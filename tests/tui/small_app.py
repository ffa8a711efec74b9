"""The app in a window for a test, with small scenarios of its own, and what one does there.

Time stands still: the drill's clock runs only through `pass_time`, and the time of day is always the same.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path
from time import monotonic

import pytest
from textual import events
from textual.app import App
from textual.keys import _character_to_key
from textual.message_pump import MessagePump
from textual.pilot import Pilot

from drills.stage import list_sessions, load_session
from engine.exchange import Lang
from engine.session import Session
from tui.app import HotseatApp
from tui.setting import Setting
from tui.settings import Settings, write_settings

Opened = Callable[..., AbstractAsyncContextManager[Pilot[int]]]
"""Opens the app in the test's own home folder: size, language and more as `open_app` takes them."""

SIZES = [(60, 20), (120, 40)]
LANGS: list[Lang] = ["zh", "en"]
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
    """The same, for as long as the patches hold."""
    write_scenarios(folder)
    ids = count(1)
    patched.setenv("TEXTUAL_ANIMATIONS", "none")
    for name in ("SSH_CONNECTION", "SSH_TTY", "NO_COLOR"):
        patched.delenv(name, raising=False)
    patched.setattr("scenarios.catalogue.files", lambda _package: folder)
    patched.setattr("drills.stage.secrets.token_hex", lambda _size: f"{next(ids):04x}")
    patched.setattr("tui.app.monotonic", lambda: 0.0)
    patched.setattr("tui.screens.promise.date", Today)
    for module in ("setting", "app", "screens.debrief"):
        patched.setattr(f"tui.{module}.time_of_day", lambda: NOW)


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
    return threads or app.screen._layout_required or any(_waits(pump) for pump in pumps)


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


def kept(home: Path) -> Session:
    """The newest drill that is kept."""
    entry = next(list_sessions(home))
    return load_session(home, entry.id)[0]
