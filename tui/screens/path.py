"""One line for the path of a file: Enter does it, or says why not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen

from engine.language import N_, Translator
from tui.draft_files import typed_path
from tui.screens.page import Key, key_line
from tui.widgets.linebox import LineBox
from tui.widgets.prose import Prose

Attempt = Callable[[Path, bool], str]
"""Does it with a path; what comes back says why it was not done, empty where it was. The flag: asked once already."""


class PathScreen(ModalScreen[Path]):
    """Asks for a path and does something with it.

    Args:
        t: the translator.
        heading: what the path is for.
        path: what stands there at first.
        does: English source text of what Enter does.
        attempt: does it.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss", show=False)]

    def __init__(self, t: Translator, heading: str, path: str, does: str, attempt: Attempt) -> None:
        super().__init__()
        self.t = t
        self.heading = heading
        self.path = path
        self.does = does
        self.attempt = attempt
        self._asked: Path | None = None

    def compose(self) -> ComposeResult:
        """What for, a line to write in, what was wrong."""
        yield Prose(self.heading, classes="heading")
        yield LineBox(self.path, id="path")
        yield Prose("", id="told", classes="spaced")
        keys = [Key("Enter", "screen.do", self.does), Key("Esc", "screen.dismiss", N_("back"))]
        yield Prose(key_line(keys, self.t), id="keys")

    def on_mount(self) -> None:
        """Ready to write, behind what stands there."""
        box = self.query_one(LineBox)
        box.focus()
        box.move_cursor(box.document.end)

    @on(LineBox.Submitted)
    def _submitted(self) -> None:
        self.action_do()

    def action_do(self) -> None:
        """Do it, or say why not."""
        written = self.query_one(LineBox).line
        if not written:
            self.query_one("#told", Prose).update(self.t("Write the path of a file first."))
            return
        path = typed_path(written)
        wrong = self.attempt(path, path == self._asked)
        self._asked = path
        if wrong:
            self.query_one("#told", Prose).update(wrong)
        else:
            self.dismiss(path)
