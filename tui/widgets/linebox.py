"""A box for one line. A text area underneath, for its caret stands where an input method looks for it."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.message import Message
from textual.widgets import TextArea


class LineBox(TextArea):
    """One line of text; Enter hands it in.

    Args:
        text: what stands in it at first.
        id: the widget's id.
    """

    DEFAULT_CSS = """
    LineBox { height: 1; border: none; padding: 0; scrollbar-size: 0 0; }
    LineBox:focus { border: none; }
    """

    @dataclass
    class Submitted(Message):
        """Enter was pressed."""

        box: LineBox
        text: str

        @property
        def control(self) -> LineBox:
            """The box, for selectors."""
            return self.box

    def __init__(self, text: str = "", *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(
            text,
            id=id,
            compact=True,
            soft_wrap=False,
            show_line_numbers=False,
            tab_behavior="focus",
            highlight_cursor_line=False,
        )

    @property
    def line(self) -> str:
        """What stands in it, in one line."""
        return " ".join(self.text.split())

    async def _on_key(self, event: events.Key) -> None:
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            self.post_message(self.Submitted(self, self.line))

    async def _on_paste(self, event: events.Paste) -> None:
        # The text area's own handler comes after this one, and takes what is left here.
        event.text = " ".join(event.text.split())
