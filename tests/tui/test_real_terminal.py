"""The program as it is started, in a terminal that people use: tmux, with an answer in Chinese."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.small_world import ROOT
from tests.tui.small_app import small_scenario

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not here")
ANSWER = "截至九点，柜台办了八十六笔取款，都已付现。"


class Pane:
    """One window of a tmux server of its own."""

    def __init__(self, socket: Path, command: str, env: dict[str, str]) -> None:
        self.socket = socket
        # pytest-xdist tells its workers a size of their own, which would count for more than the window's.
        self.env = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES")} | env
        self.tmux("-f", "/dev/null", "new-session", "-d", "-x", "60", "-y", "20", "-s", "hotseat", command)

    def tmux(self, *arguments: str) -> str:
        command = ["tmux", "-u", "-S", str(self.socket), *arguments]
        return subprocess.run(command, env=self.env, capture_output=True, text=True, check=True, timeout=20).stdout

    def shown(self) -> str:
        """What stands in the window, without line breaks and spaces."""
        return "".join(self.tmux("capture-pane", "-p", "-t", "hotseat").split())

    def wait(self, holds: Callable[[], bool]) -> None:
        """Until something holds."""
        until = time.monotonic() + 20
        while not holds():
            assert time.monotonic() < until, self.tmux("capture-pane", "-p")

    def wait_for(self, words: str) -> None:
        """Until these words stand there."""
        self.wait(lambda: words in self.shown())

    def press(self, *keys: str) -> None:
        self.tmux("send-keys", "-t", "hotseat", *keys)

    def type_in(self, text: str) -> None:
        self.tmux("send-keys", "-t", "hotseat", "-l", text)


@pytest.fixture
def pane(tmp_path: Path) -> Iterator[Pane]:
    """The program in a first start, with a scenario of the user's own."""
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / "mine.yaml").write_text(small_scenario("zh"), "utf-8")
    env = {"HOTSEAT_HOME": str(tmp_path), "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8", "HOTSEAT_LANG": "zh"}
    pane = Pane(tmp_path / "tmux", f"{sys.executable} -m tui", env)
    yield pane
    subprocess.run(["tmux", "-S", str(pane.socket), "kill-server"], check=False, capture_output=True, timeout=20)


def test_from_the_first_start_to_a_debrief(pane: Pane, tmp_path: Path) -> None:
    pane.wait_for("您怎么称呼")
    pane.type_in("张敏，行长")
    pane.wait_for("张敏，行长")
    pane.press("Escape")
    pane.wait_for("今天练哪一场")
    pane.wait_for("张敏，行长")
    while ">门口的队伍" not in (before := pane.shown()):
        assert ">晨会一题" not in before
        pane.press("Down")
        pane.wait(lambda before=before: pane.shown() != before)
    pane.press("Enter")
    pane.wait_for("必讲信息")
    pane.press("Enter")
    pane.wait_for("您的回答")
    pane.type_in(ANSWER)
    pane.wait_for(ANSWER)
    pane.press("F5")
    pane.wait_for("明天的报道标题")
    pane.press("F9")
    pane.wait_for("已暂停")
    pane.press("F10")
    pane.wait_for("复盘")
    pane.press("F6")
    pane.wait_for("随身卡")
    pane.press("2")
    reports = tmp_path / "reports"
    pane.wait(lambda: any(ANSWER[:10] in file.read_text("utf-8") for file in reports.glob("*.md")))
    pane.press("C-q")
