"""Tests of the app: coroutine tests run without a plug-in, each with a home folder of its own."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot

from engine.kinds import Lang
from tui.app import HotseatApp
from tui.setting import Setting

Opened = Callable[..., AbstractAsyncContextManager[Pilot[int]]]


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a coroutine test to its end."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    names = inspect.signature(pyfuncitem.obj).parameters
    asyncio.run(pyfuncitem.obj(**{name: pyfuncitem.funcargs[name] for name in names}))
    return True


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Opened:
    """Opens the app in a window of a size, in a language."""
    monkeypatch.setenv("TEXTUAL_ANIMATIONS", "none")

    @asynccontextmanager
    async def open_(size: tuple[int, int] = (80, 24), lang: Lang = "zh", **more: object) -> AsyncIterator[Pilot[int]]:
        app = HotseatApp(Setting(tmp_path, lang), **more)  # type: ignore[arg-type]
        async with app.run_test(size=size, notifications=True) as pilot:
            await pilot.pause()
            yield pilot

    return open_


def screen_text(pilot: Pilot[int]) -> str:
    """What stands on the screen, line by line."""
    strips = pilot.app.screen._compositor.render_strips()
    return "\n".join(strip.text.rstrip() for strip in strips)


async def paste(pilot: Pilot[int], text: str) -> None:
    """Put text where the caret is, as an input method or the clipboard does."""
    pilot.app.post_message(events.Paste(text))
    await pilot.pause()


async def press(pilot: Pilot[int], *keys: str) -> None:
    """Press keys, and let what they do happen."""
    await pilot.press(*keys)
    await pilot.pause()
