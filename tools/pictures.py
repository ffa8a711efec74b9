"""Draw the pictures in the READMEs from the real app in a real pseudo-terminal.

    python tools/pictures.py [OUT_FOLDER]        needs Linux or a Mac, and the dev packages

Each picture is an SVG in which every character stands in its own cell, so that any font will do.
"""

from __future__ import annotations

import sys
import tempfile
import unicodedata
from collections.abc import Sequence
from html import escape
from pathlib import Path
from time import monotonic

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import pyte  # noqa: E402
from terminal import Terminal  # noqa: E402

COLUMNS, ROWS = 72, 22
CELL_WIDTH, CELL_HEIGHT = 9.6, 21.0
ENTER, ESCAPE, F5, F10, RIGHT = b"\r", b"\x1b", b"\x1b[15~", b"\x1b[21~", b"\x1b[C"
ANSWERS = {
    "zh": (
        "老人家等到现在，我心里过意不去。钱没有弄没，这个月的养老金今早六点已经到账，两千一百一十四笔。"
        "有卡的，门口两台取款机照常取钱，我们的人在旁边陪着。"
    ),
    "en": (
        "I know what it is to stand at a till with no way to pay. You can get cash here now: the machine in the wall "
        "is working, and inside we're paying up to two hundred by hand. Nothing is banjaxed."
    ),
}
Step = bytes | str | float
"""Keys to press, a mark to wait for, or seconds to wait."""


class Picture:
    """The app in a terminal, and what its screen looks like."""

    def __init__(self, home: str, lang: str) -> None:
        env = {"HOTSEAT_HOME": home, "HOTSEAT_LANG": lang, "PYTHONPATH": str(ROOT)}
        self.terminal = Terminal([sys.executable, "-m", "tui"], columns=COLUMNS, rows=ROWS, env=env)
        self.screen = pyte.Screen(COLUMNS, ROWS)
        self.stream = pyte.ByteStream(self.screen)

    def play(self, steps: Sequence[Step]) -> None:
        """Press keys and let the app draw."""
        for step in steps:
            if isinstance(step, bytes):
                self.terminal.press(step)
                self.draw_for(0.5)
            elif isinstance(step, str):
                self.terminal.press(f"\x1b[200~{step}\x1b[201~".encode())
                self.draw_for(0.5)
            else:
                self.draw_for(step)

    def draw_for(self, seconds: float) -> None:
        """Take what the app draws in so many seconds."""
        until = monotonic() + seconds
        while (left := until - monotonic()) > 0:
            self.stream.feed(self.terminal.read(left))

    def svg(self) -> str:
        """The screen as it stands."""
        width, height = COLUMNS * CELL_WIDTH, ROWS * CELL_HEIGHT
        ground = _colour(self.screen.buffer[0][0].bg, "#14171a")
        boxes, texts = [], []
        for row in range(ROWS):
            for column in range(COLUMNS):
                box, text = _cell(self.screen.buffer[row][column], row, column, ground)
                boxes.append(box)
                texts.append(text)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-12 -12 {width + 24:.0f} {height + 24:.0f}" '
            f'width="{width + 24:.0f}" font-family="ui-monospace, Menlo, Consolas, &quot;DejaVu Sans Mono&quot;, '
            f'&quot;Noto Sans Mono CJK SC&quot;, &quot;Microsoft YaHei&quot;, monospace" '
            f'font-size="16" xml:space="preserve">\n'
            f'<rect x="-12" y="-12" width="100%" height="100%" rx="8" fill="{ground}"/>\n'
            f"{''.join(boxes)}\n{''.join(texts)}\n</svg>\n"
        )

    def close(self) -> None:
        """End the app."""
        self.terminal.close()


def _cell(char: pyte.screens.Char, row: int, column: int, ground: str) -> tuple[str, str]:
    fore, back = _colour(char.fg, "#e6e6e6"), _colour(char.bg, ground)
    if char.reverse:
        fore, back = back, fore
    wide = 2 if char.data and unicodedata.east_asian_width(char.data[0]) in "WF" else 1
    x, y = column * CELL_WIDTH, row * CELL_HEIGHT
    box = ""
    if back != ground and char.data:
        size = f'width="{CELL_WIDTH * wide + 0.3:.1f}" height="{CELL_HEIGHT + 0.3:.1f}"'
        box = f'<rect x="{x:.1f}" y="{y:.1f}" {size} fill="{back}"/>'
    if not char.data.strip():
        return box, ""
    style = (' font-weight="bold"' if char.bold else "") + (' text-decoration="underline"' if char.underscore else "")
    place = f'x="{x:.1f}" y="{y + 15.5:.1f}" textLength="{CELL_WIDTH * wide:.1f}" lengthAdjust="spacingAndGlyphs"'
    return box, f'<text {place} fill="{fore}"{style}>{escape(char.data)}</text>'


def _colour(value: str, default: str) -> str:
    return f"#{value}" if len(value) == 6 and value != "default" else default


def draw(folder: Path, lang: str) -> None:
    """The four pictures in one language."""
    with tempfile.TemporaryDirectory() as home:
        Path(home, "settings.yaml").write_text(f"name:\nlang: {lang}\n", encoding="utf-8")
        picture = Picture(home, lang)
        shots: list[tuple[str, list[Step]]] = [
            ("home", [2.0]),
            ("air", [ENTER, 0.8, ENTER, 0.8, ANSWERS[lang]]),
            ("coaching", [F5, 0.8]),
            ("debrief", [ENTER, 0.6, F10, 0.6, F10, 1.0]),
        ]
        for name, steps in shots:
            picture.play(steps)
            (folder / f"{name}-{lang}.svg").write_text(picture.svg(), encoding="utf-8")
        picture.close()


if __name__ == "__main__":
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "pictures"
    out.mkdir(parents=True, exist_ok=True)
    for one in ("zh", "en"):
        draw(out, one)
