"""First paint of the app against a bare Textual app, both through a pseudo-terminal, turn about; median of 20.

python tests/benchmarks/first_paint.py [RUNS]
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parent.parent))
from terminal import Terminal

BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static("bare-app-is-drawn")
Bare().run()
"""


def first_paint(command: list[str], mark: str, env: dict[str, str]) -> float:
    """Milliseconds from the start of the process to the mark on its screen."""
    began = perf_counter()
    terminal = Terminal(command, env=env)
    terminal.wait_for(mark)
    seconds = perf_counter() - began
    terminal.close()
    return seconds * 1000


def main() -> None:
    """Print both medians and their ratio."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    with tempfile.TemporaryDirectory() as home:
        env = {"HOTSEAT_HOME": home, "HOTSEAT_LANG": "zh", "LANG": "C.UTF-8"}
        (Path(home) / "settings.yaml").write_text("name:\n", encoding="utf-8")  # not the very first start
        bare_command = [sys.executable, "-c", BARE]
        app_command = [sys.executable, "-m", "tui"]
        first_paint(bare_command, "bare-app-is-drawn", env)
        first_paint(app_command, "今天练哪一场", env)  # the first start writes the index
        bare, app = [], []
        for _ in range(runs):
            bare.append(first_paint(bare_command, "bare-app-is-drawn", env))
            app.append(first_paint(app_command, "今天练哪一场", env))
    print(
        f"bare Textual app {median(bare):.0f} ms, Hotseat {median(app):.0f} ms, ratio {median(app) / median(bare):.2f}"
    )


if __name__ == "__main__":
    main()
