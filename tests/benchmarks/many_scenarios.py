"""Home with 20 and with 2,000 scenario files of one's own, the index already made: until it is drawn, turn about.

python tests/benchmarks/many_scenarios.py [RUNS]
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
from tests.terminal import Terminal

FEW, MANY = 20, 2000


def write_packs(home: Path, count: int) -> None:
    """So many scenarios that can be played, and settings, so that home comes first."""
    text = (ROOT / "tests" / "tui" / "small" / "zh.yaml").read_text("utf-8")
    (home / "packs").mkdir(parents=True)
    (home / "settings.yaml").write_text("lang: zh\n")
    for number in range(count):
        own = text.replace("id: queue-zh", f"id: own-{number}").replace("门口的队伍", f"门口的队伍{number}")
        (home / "packs" / f"own-{number}.yaml").write_text(own, "utf-8")


def drawn_after(home: Path) -> float:
    """Milliseconds from the start of the process until home stands on the screen with its last line."""
    env = {"HOTSEAT_HOME": str(home), "HOTSEAT_LANG": "zh", "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT)}
    began = perf_counter()
    terminal = Terminal([sys.executable, "-m", "tui"], env=env)
    terminal.wait_for("今天练哪一场", within=300)
    terminal.wait_for("帮助", within=300)
    seconds = perf_counter() - began
    terminal.close()
    return seconds * 1000


def main() -> None:
    """Print both medians and their ratio."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    with tempfile.TemporaryDirectory() as folder:
        homes = {count: Path(folder) / str(count) for count in (FEW, MANY)}
        for count, home in homes.items():
            write_packs(home, count)
            print(f"{count} files, the index made: {drawn_after(home):.0f} ms")
        taken: dict[int, list[float]] = {FEW: [], MANY: []}
        for _ in range(runs):
            for count, home in homes.items():
                taken[count].append(drawn_after(home))
    few, many = median(taken[FEW]), median(taken[MANY])
    print(f"{FEW} files {few:.0f} ms, {MANY} files {many:.0f} ms, ratio {many / few:.2f}")


if __name__ == "__main__":
    main()
