"""The palette: everything that can be done here, found by typing, also by pinyin initials."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen
from textual.widgets import OptionList, TextArea

from engine.language import N_, Translator
from tui.pinyin import is_found
from tui.screens.page import Key, key_line
from tui.widgets.linebox import LineBox
from tui.widgets.picklist import PickList, columns
from tui.widgets.prose import Prose


class PaletteScreen(ModalScreen[str]):
    """Picks an action; its name comes back, or nothing."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", show=False),
        Binding("down", "move(1)", show=False, priority=True),
        Binding("up", "move(-1)", show=False, priority=True),
    ]

    def __init__(self, keys: Sequence[Key], t: Translator) -> None:
        super().__init__()
        self.offered = tuple(keys)
        self.found = self.offered
        self.t = t

    def compose(self) -> ComposeResult:
        """A box to type in, the actions, the keys."""
        yield LineBox(id="wanted")
        yield Prose("", id="nothing")
        yield PickList(self._rows(), id="actions")
        keys = [Key("Enter", "screen.run", N_("do it")), Key("Esc", "screen.dismiss", N_("back"))]
        yield Prose(key_line(keys, self.t), id="keys")

    def on_mount(self) -> None:
        """Type at once."""
        self.query_one(LineBox).focus()

    @on(TextArea.Changed)
    def _typed(self) -> None:
        wanted = self.query_one(LineBox).line
        self.found = tuple(key for key in self.offered if is_found(wanted, f"{self.t(key.text)}{key.label}"))
        self.query_one(PickList).set_rows(self._rows())
        self.query_one("#nothing", Prose).update("" if self.found else self.t("Nothing found."))

    @on(LineBox.Submitted)
    @on(OptionList.OptionSelected)
    def _picked(self) -> None:
        self.action_run()

    def action_move(self, step: int) -> None:
        """The next or previous action, while one goes on typing."""
        self.query_one(PickList).move(step)

    def action_run(self) -> None:
        """Do what is picked."""
        index = self.query_one(PickList).highlighted or 0
        if index < len(self.found):
            self.dismiss(self.found[index].action)

    def _rows(self) -> list[str]:
        return [columns([(key.label, 9), (self.t(key.text), 0)]) for key in self.found]
