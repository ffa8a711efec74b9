"""The box in which one writes what one says."""

from __future__ import annotations

from textual.widgets import TextArea


class AnswerBox(TextArea):
    """Lines that wrap, no numbers, and Tab leaves it.

    Args:
        text: what stands there at first.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(
            text,
            id="answer",
            compact=True,
            soft_wrap=True,
            show_line_numbers=False,
            tab_behavior="focus",
            highlight_cursor_line=False,
        )
