"""A box for a longer text in which words are marked: underlined, and the one in question turned over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from rich.style import Style
from rich.text import Text
from textual.widgets import TextArea
from textual.widgets.text_area import Document

_MARKED, _IN_QUESTION = Style(underline=True), Style(reverse=True, bold=True)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Code points of the text from start up to, not including, end."""

    start: int
    end: int
    in_question: bool = False


class DraftBox(TextArea):
    """A text area with marks.

    Args:
        text: what stands in it at first.
        id: the widget's id.
    """

    DEFAULT_CSS = """
    DraftBox { border: none; padding: 0; scrollbar-size-vertical: 1; }
    DraftBox:focus { border: none; }
    """

    def __init__(self, text: str = "", *, id: str | None = None) -> None:  # noqa: A002
        self._marked: dict[int, list[tuple[int, int, Style]]] = {}
        super().__init__(
            text,
            id=id,
            compact=True,
            soft_wrap=True,
            show_line_numbers=False,
            tab_behavior="focus",
            highlight_cursor_line=False,
        )

    def show_marks(self, stretches: Sequence[Stretch]) -> None:
        """Mark these stretches, and no others."""
        marked: dict[int, list[tuple[int, int, Style]]] = {}
        for stretch in sorted(stretches, key=lambda one: one.in_question):
            style = _IN_QUESTION if stretch.in_question else _MARKED
            (row, column), (last_row, last_column) = self._place(stretch.start), self._place(stretch.end)
            for here in range(row, last_row + 1):
                end = last_column if here == last_row else len(self.document.get_line(here))
                marked.setdefault(here, []).append((column if here == row else 0, end, style))
        if marked != self._marked:
            self._marked = marked
            self.notify_style_update()
            self.refresh()

    def get_line(self, line_index: int) -> Text:
        """A line with its marks."""
        line = super().get_line(line_index)
        for start, end, style in self._marked.get(line_index, ()):
            line.stylize(style, start, end)
        return line

    @property
    def caret(self) -> int:
        """The code point before which the caret stands."""
        return cast("Document", self.document).get_index_from_location(self.cursor_location)

    def go_to(self, start: int) -> None:
        """Bring a place into sight, and the caret to it."""
        self.move_cursor(self._place(start), center=True)

    def put(self, start: int, end: int, words: str) -> None:
        """Other words in place of a stretch; one step to be undone."""
        self.history.checkpoint()
        done = self.replace(words, self._place(start), self._place(end), maintain_selection_offset=False)
        self.history.checkpoint()
        self.move_cursor(done.end_location)

    def _place(self, index: int) -> tuple[int, int]:
        """Row and column of a code point, both from 0."""
        return cast("Document", self.document).get_location_from_index(index)
