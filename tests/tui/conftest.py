"""Tests of the app: coroutine tests run without a plug-in, each with a home folder and small scenarios of its own."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tui.small_app import Opened, open_app, shrink_world


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a coroutine test to its end."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    names = inspect.signature(pyfuncitem.obj).parameters
    asyncio.run(pyfuncitem.obj(**{name: pyfuncitem.funcargs[name] for name in names}))
    return True


@pytest.fixture
def small_world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The small scenarios in place of those that are shipped, and no time that passes by itself."""
    with pytest.MonkeyPatch.context() as patched:
        shrink_world(patched, tmp_path_factory.mktemp("shipped"))
        yield


@pytest.fixture
def opened(tmp_path: Path, small_world: None) -> Opened:
    """Opens the app in the test's own home folder."""
    return lambda *given, **more: open_app(tmp_path, *given, **more)
