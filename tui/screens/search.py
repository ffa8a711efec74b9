"""A list over the screen that is found by typing, also by pinyin initials."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import ClassVar, Generic, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen
from textual.widgets import OptionList, TextArea

from engine.language import Translator
from tui.pinyin import is_found
from tui.screens.page import Key, key_line
from tui.widgets.linebox import LineBox
from tui.widgets.picklist import PickList
from tui.widgets.prose import Prose

Thing = TypeVar("Thing")
Result = TypeVar("Result")


class SearchScreen(ModalScreen[Result], Generic[Thing, Result]):
    """Picks one of many things; what it stands for comes back, or nothing.

    Args:
        t: the translator.
        offered: what there is to pick.
        heading: what is asked; empty: nothing stands over the box.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", show=False),
        Binding("down", "move(1)", show=False, priority=True),
        Binding("up", "move(-1)", show=False, priority=True),
    ]
    KEYS: ClassVar[tuple[Key, ...]] = ()
    """The keys that are told at the foot."""

    def __init__(self, t: Translator, offered: Sequence[Thing], heading: str = "") -> None:
        super().__init__()
        self.t = t
        self.offered = tuple(offered)
        self.found = self.offered
        self.heading = heading

    @abstractmethod
    def searched(self, thing: Thing) -> str:
        """The text in which one finds a thing."""

    @abstractmethod
    def row(self, thing: Thing) -> str:
        """Its line in the list."""

    @abstractmethod
    def result(self, thing: Thing) -> Result:
        """What comes back when it is picked."""

    def compose(self) -> ComposeResult:
        """A box to type in, what is found, the keys."""
        if self.heading:
            yield Prose(self.heading, classes="heading")
        yield LineBox(id="wanted")
        yield Prose("", id="nothing")
        yield PickList(self._rows(), id="found")
        yield Prose(key_line(self.KEYS, self.t), id="keys")

    def on_mount(self) -> None:
        """Type at once."""
        self.query_one(LineBox).focus()

    @on(TextArea.Changed)
    def _typed(self) -> None:
        wanted = self.query_one(LineBox).line
        self.found = tuple(thing for thing in self.offered if is_found(wanted, self.searched(thing)))
        self.query_one(PickList).set_rows(self._rows())
        self.query_one("#nothing", Prose).update("" if self.found else self.t("Nothing found."))

    @on(LineBox.Submitted)
    @on(OptionList.OptionSelected)
    def _picked(self) -> None:
        self.action_pick_here()

    def action_move(self, step: int) -> None:
        """The next or the one before, while one goes on typing."""
        self.query_one(PickList).move(step)

    def action_pick_here(self) -> None:
        """The one at the mark."""
        index = self.query_one(PickList).highlighted or 0
        if index < len(self.found):
            self.dismiss(self.result(self.found[index]))

    def _rows(self) -> list[str]:
        return [self.row(thing) for thing in self.found]
