"""Running text in Chinese and English: lines break where people break them, and never begin with a comma."""

from __future__ import annotations

from collections.abc import Callable

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from tui.widgets.breaking import break_lines
from tui.widgets.signs import plain_signs


class Prose(Widget):
    """Text that is broken to the widget's width, by paragraphs; a paragraph may hang behind its number.

    Args:
        content: the text.
        id: the widget's id.
        classes: the widget's classes.
    """

    DEFAULT_CSS = "Prose { height: auto; width: 1fr; }"

    def __init__(self, content: Content | str = "", *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, classes=classes)
        self._content = _as_content(content)
        self._broken: tuple[int, bool, Content] = (-1, False, Content(""))
        self._once_laid_out: Callable[[], object] | None = None

    @property
    def text(self) -> str:
        """The text as it was given, unbroken."""
        return self._content.plain

    def update(self, content: Content | str) -> None:
        """Show another text."""
        made = _as_content(content)
        if made.plain == self._content.plain and made.spans == self._content.spans:
            return
        self._content = made
        self._broken = (-1, False, Content(""))
        self.refresh(layout=True)

    def lines_of(self, paragraph: int) -> tuple[int, int]:
        """The first and the last line that a paragraph stands on, from 0, in the width of now."""
        width = self.size.width
        heights = [sum(1 for _ in break_lines(one.plain, width)) for one in self._content.split("\n", allow_blank=True)]
        first = sum(heights[:paragraph])
        return first, first + max(1, heights[paragraph]) - 1

    def once_laid_out(self, act: Callable[[], object]) -> None:
        """Do something once the widget is as high as its text: only then can a place in it be scrolled to."""
        self._once_laid_out = act
        self._act_if_laid_out()

    def on_resize(self) -> None:
        """The text has its new lines."""
        self._act_if_laid_out()

    def _act_if_laid_out(self) -> None:
        act = self._once_laid_out
        if act is not None and self.size.height == self.get_content_height(self.size, self.size, self.size.width):
            self._once_laid_out = None
            act()

    def render(self) -> Content:
        """The broken lines."""
        return self._lines(self.size.width)

    def get_content_width(self, container: Size, viewport: Size) -> int:  # noqa: ARG002
        """All there is."""
        return container.width

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """As many lines as the text breaks into."""
        return self._lines(width).plain.count("\n") + 1

    def _lines(self, width: int) -> Content:
        ascii_only = bool(getattr(self.app, "uses_plain_signs", False))
        if self._broken[:2] != (width, ascii_only):
            lines = self._break(self._content, width)
            self._broken = (width, ascii_only, plain_signs(lines) if ascii_only else lines)
        return self._broken[2]

    def _break(self, content: Content, width: int) -> Content:
        return broken(content, width)


class KeyLine(Prose):
    """Keys with what they do, two spaces between them: a line ends there, never within what a key does."""

    def _break(self, content: Content, width: int) -> Content:
        lines: list[Content] = []
        for key in content.split("  "):
            if lines and lines[-1].cell_length + 2 + key.cell_length <= width:
                lines[-1] = Content.assemble(lines[-1], "  ", key)
            else:
                lines.append(key)
        return broken(Content("\n").join(lines), width)


def broken(content: Content, width: int) -> Content:
    """The content with line breaks put in, so that no line is wider than `width` cells."""
    lines: list[Content] = []
    for paragraph in content.split("\n", allow_blank=True):
        for line in break_lines(paragraph.plain, width):
            piece = paragraph[line.start : line.end]
            lines.append(Content(" " * line.indent) + piece if line.indent else piece)
    return Content("\n").join(lines)


def _as_content(content: Content | str) -> Content:
    return Content(content) if isinstance(content, str) else content
