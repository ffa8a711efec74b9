"""The real app in a real terminal, killed at any moment: nothing submitted is lost, and the drill goes on."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from drills.stage import list_sessions, load_session
from engine.events import AnswerGiven
from engine.session import fold
from tests.tui.small_app import small_scenario

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
ANSWERS = [f"这是第{number}句。" for number in range(1, 7)]


@pytest.mark.parametrize("part", range(4))
def test_killed_at_random_moments(tmp_path: Path, part: int) -> None:
    from tests.terminal import Terminal

    chance = random.Random(part)
    scenario = tmp_path / "queue.yaml"
    scenario.write_text(small_scenario("zh"), "utf-8")
    for attempt in range(3):
        home = tmp_path / str(attempt)
        env = {"HOTSEAT_HOME": str(home), "HOTSEAT_LANG": "zh"}
        terminal = Terminal([sys.executable, "-m", "tui", "play", str(scenario), "--format", "rapid_fire"], env=env)
        seen = play_until_killed(terminal, chance.uniform(0.0, 1.2), chance)
        entries = list(list_sessions(home))
        if not entries:
            assert not seen
            continue
        _, records, _ = load_session(home, entries[0].id)
        given = [record.event.text for record in records if isinstance(record.event, AnswerGiven)]
        assert given[: len(seen)] == seen
        resumed = Terminal([sys.executable, "-m", "tui", "resume", entries[0].id], env=env)
        resumed.wait_for("帮助")
        resumed.close()
        _, after, _ = load_session(home, entries[0].id)
        assert after[: len(records)] == records
        assert fold(after[: len(records)]) == fold(records)


def play_until_killed(terminal: object, seconds: float, chance: random.Random) -> list[str]:
    """Play until the time is over, kill, and return the answers whose coaching was on the screen by then."""
    from tests.terminal import Terminal

    assert isinstance(terminal, Terminal)
    seen: list[str] = []
    terminal.wait_for("必讲信息")
    terminal.press(b"\r")
    terminal.wait_for("您的回答")
    until = seconds
    for answer in ANSWERS:
        terminal.press(f"\x1b[200~{answer}\x1b[201~".encode())
        pause = min(until, chance.uniform(0.02, 0.2))
        terminal.drain(pause)
        until -= pause
        if until <= 0:
            break
        terminal.press(b"\x1b[15~")
        try:
            until -= terminal.wait_for("明天的报道标题", within=until)
        except TimeoutError:
            break
        seen.append(answer)
        terminal.press(b"\r")
        try:
            until -= terminal.wait_for("采访中", within=until)
        except TimeoutError:
            break
    terminal.close()
    return seen
