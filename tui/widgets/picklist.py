"""A list to pick from; the picked line begins with a mark, so that it is seen without colour."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len, set_cell_size
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.widgets.signs import plain_signs

_MARK, _NO_MARK = "> ", "  "


class PickList(OptionList):
    """Lines to pick one from with the arrows, Enter or the mouse.

    Args:
        rows: the lines.
        id: the widget's id.
    """

    DEFAULT_CSS = """
    PickList { height: auto; max-height: 1fr; border: none; padding: 0; background: $background; }
    PickList > .option-list--option-highlighted {
        color: $block-cursor-foreground; background: $block-cursor-background; text-style: bold;
    }
    PickList:focus { border: none; background: $background; background-tint: $background 0%; }
    """

    def __init__(self, rows: Sequence[Content | str] = (), *, id: str | None = None) -> None:  # noqa: A002
        self._rows = [_content(row) for row in rows]
        self._marked: int | None = None
        super().__init__(*(Option(Content(_NO_MARK) + row) for row in self._rows), id=id, compact=True)

    def set_rows(self, rows: Sequence[Content | str], keep: int | None = None) -> None:
        """Show other lines; the one at `keep` is picked."""
        self._rows = [_content(row) for row in rows]
        self._marked = None
        self.clear_options()
        self.add_options([Option(Content(_NO_MARK) + row) for row in self._rows])
        if self._uses_plain_signs:
            for index in range(len(self._rows)):
                self._draw(index)
        if self._rows:
            self.highlighted = min(keep or 0, len(self._rows) - 1)

    def set_row(self, index: int, row: Content | str) -> None:
        """Show another text in one line."""
        fresh = _content(row)
        if self._rows[index] != fresh:
            self._rows[index] = fresh
            self._draw(index)

    def move(self, step: int) -> None:
        """Pick another line, round the ends, while something else has the keys."""
        if self._rows:
            self.highlighted = ((self.highlighted or 0) + step) % len(self._rows)

    def on_mount(self) -> None:
        """The first line is picked."""
        if self._uses_plain_signs:
            for index in range(len(self._rows)):
                self._draw(index)
        if self.highlighted is None and self._rows:
            self.highlighted = 0

    def watch_highlighted(self, highlighted: int | None) -> None:
        """The mark goes with the line that is picked."""
        before, self._marked = self._marked, highlighted
        for index in {before, highlighted} - {None}:
            if index is not None and index < len(self._rows):
                self._draw(index)
        super().watch_highlighted(highlighted)

    def _draw(self, index: int) -> None:
        mark = _MARK if index == self._marked else _NO_MARK
        row = plain_signs(self._rows[index]) if self._uses_plain_signs else self._rows[index]
        self.replace_option_prompt_at_index(index, Content(mark) + row)

    @property
    def _uses_plain_signs(self) -> bool:
        return bool(getattr(self.app, "uses_plain_signs", False))


def columns(cells: Sequence[tuple[str, int]]) -> str:
    """Texts side by side, each filled to its width in cells, or cut with an ellipsis; 0 takes what it needs."""
    return "  ".join(_sized(text, width) if width else text for text, width in cells).rstrip()


def _sized(text: str, width: int) -> str:
    return set_cell_size(cut(text, width), width)


def cut(text: str, width: int) -> str:
    """The text where it has room in so many cells, else its beginning with an ellipsis."""
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, max(0, width - 1)).rstrip() + "…"


def widest(texts: Sequence[str], limit: int) -> int:
    """The cells that the widest of the texts takes, at most `limit`."""
    return min(limit, max((cell_len(text) for text in texts), default=0))


def _content(row: Content | str) -> Content:
    return Content(row) if isinstance(row, str) else row
