"""A key press on the air screen until it is drawn, through a pseudo-terminal, with 5,000 events in the journal.

python tests/benchmarks/key_press.py [EVENTS]
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
from drills.commands import Answer, AnswerAgain, Begin, ConsultBrief, GoOnAir
from drills.formats import new_drill, started
from drills.stage import journal_path
from engine.events import Recorded
from engine.journal import Draft, Journal
from engine.language import translator
from engine.scenario import Scenario
from scenarios.loader import load_file
from tests.terminal import Terminal

KEYS = "取款照常五个窗口都在办请大家放心慢慢来吧"
SESSION = "20260501-0905-long-0001"
ANSWERS = ("我们不是没钱了，也没有跑路。", "截至九点，柜台办了八十六笔取款，都已付现。", "请您去问市分行。")


def long_drill(scenario: Scenario, events: int) -> Iterator[Recorded]:
    """A real drill that stays at its first question: the same question again and again, judged each time."""
    drill, records = new_drill(started(scenario, "negative_premise", "typed"))
    yield from records
    count = len(records)
    chance = random.Random(1)
    commands = [GoOnAir()]
    while count < events - 1:
        for command in commands:
            told = drill.do(command)
            count += len(told)
            yield from told
            told = drill.tick(chance.randrange(500, 3000))
            count += len(told)
            yield from told
        commands = [ConsultBrief()] * 8 + [Begin(), Answer(chance.choice(ANSWERS)), AnswerAgain()]


def main() -> None:
    """Print the median and the 95th of a hundred of 20 key presses."""
    events = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    scenario = load_file(ROOT / "tests" / "tui" / "small" / "zh.yaml", translator("zh"))
    assert isinstance(scenario, Scenario)
    with tempfile.TemporaryDirectory() as home:
        (Path(home) / "settings.yaml").write_text("lang: zh\n")
        with Journal.create(journal_path(Path(home), SESSION), lambda: "2026-05-01T09:05:00+08:00") as journal:
            records = tuple(long_drill(scenario, events))
            journal.append(records)
            journal.keep_draft(Draft("", records[-1].at_ms))
        env = {"HOTSEAT_HOME": home, "HOTSEAT_LANG": "zh", "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT)}
        terminal = Terminal([sys.executable, "-m", "tui", "resume", SESSION], env=env)
        terminal.wait_for("已暂停")
        terminal.drain(1)
        terminal.press(b"\r")
        terminal.wait_for("您的回答")
        terminal.drain(1)
        taken = []
        for char in KEYS:
            terminal.press(char.encode())
            taken.append(terminal.wait_for(char) * 1000)
            terminal.drain(0.1)
        terminal.close()
    slow = quantiles(taken, n=20, method="inclusive")[-1]
    print(f"{len(records)} events, {len(taken)} key presses: 50 % {median(taken):.1f} ms, 95 % {slow:.1f} ms")


if __name__ == "__main__":
    main()
