"""One dated promise for the job, asked about next time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen
from textual.widgets import OptionList

from engine.language import N_, Translator
from tui.screens.page import Key, key_line
from tui.widgets.linebox import LineBox
from tui.widgets.picklist import PickList
from tui.widgets.prose import Prose

_DAYS = (1, 3, 7, 14)


@dataclass(frozen=True, slots=True)
class Promised:
    """What will be done, by when."""

    text: str
    due: str


class PromiseScreen(ModalScreen[Promised]):
    """A line for what, a list for by when.

    Args:
        t: the translator.
        made: what was promised already; it can be changed.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", show=False),
        Binding("f5", "promise", show=False),
        Binding("down", "move(1)", show=False, priority=True),
        Binding("up", "move(-1)", show=False, priority=True),
    ]

    def __init__(self, t: Translator, made: Promised | None = None) -> None:
        super().__init__()
        self.t = t
        self.made = made
        self.days = [(date.today() + timedelta(days=days)).isoformat() for days in _DAYS]
        if made and made.due not in self.days:
            self.days.append(made.due)

    def compose(self) -> ComposeResult:
        """What, by when."""
        yield Prose(self.t("One thing that you will do in your branch"), classes="heading")
        yield LineBox(self.made.text if self.made else "", id="what")
        yield Prose(self.t("By when?"), classes="spaced")
        yield PickList(self.days, id="when")
        keys = [
            Key("Enter", "screen.promise", N_("promise it")),
            Key("↑ ↓", "screen.move(1)", N_("the day")),
            Key("Esc", "screen.dismiss", N_("back")),
        ]
        yield Prose(key_line(keys, self.t), id="keys")

    def on_mount(self) -> None:
        """What first; a week by when, or what was promised before."""
        self.query_one(PickList).highlighted = self.days.index(self.made.due) if self.made else 2
        box = self.query_one(LineBox)
        box.focus()
        box.move_cursor(box.document.end)

    @on(LineBox.Submitted)
    @on(OptionList.OptionSelected)
    def _said(self) -> None:
        self.action_promise()

    def action_move(self, step: int) -> None:
        """Another day, while one goes on writing."""
        self.query_one(PickList).move(step)

    def action_promise(self) -> None:
        """Promise it."""
        what = self.query_one(LineBox).line
        if not what:
            self.notify(self.t("Write first what you will do."), markup=False)
            self.query_one(LineBox).focus()
            return
        self.dismiss(Promised(what, self.days[self.query_one(PickList).highlighted or 0]))
