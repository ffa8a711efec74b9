"""Saving a debrief: pick a form, and it stands in the folder of reports."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen
from textual.widgets import OptionList

from engine.language import N_, Translator
from tui.screens.page import Key, key_line
from tui.widgets.picklist import PickList
from tui.widgets.prose import Prose

FORMS = (
    ("html", N_("a page to print (HTML)")),
    ("md", N_("Markdown")),
    ("json", N_("JSON")),
    ("card", N_("a pocket card (A6, HTML)")),
)


class ExportScreen(ModalScreen[str]):
    """Picks a form; its name comes back, or nothing."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", show=False),
        *(Binding(str(number), f"pick({number - 1})", show=False) for number in range(1, len(FORMS) + 1)),
    ]

    def __init__(self, t: Translator) -> None:
        super().__init__()
        self.t = t

    def compose(self) -> ComposeResult:
        """The forms."""
        yield Prose(self.t("Save the debrief as"), classes="heading")
        yield PickList([f"{number}  {self.t(words)}" for number, (_, words) in enumerate(FORMS, start=1)], id="forms")
        keys = [
            Key("1-4", "screen.pick(0)", N_("save")),
            Key("Enter", "screen.pick_here", N_("save")),
            Key("Esc", "screen.dismiss", N_("back")),
        ]
        yield Prose(key_line(keys, self.t), id="keys")

    def on_mount(self) -> None:
        """The list has the keys."""
        self.query_one(PickList).focus()

    @on(OptionList.OptionSelected)
    def _picked(self) -> None:
        self.action_pick_here()

    def action_pick(self, index: int) -> None:
        """The form of this place."""
        self.dismiss(FORMS[index][0])

    def action_pick_here(self) -> None:
        """The form at the mark."""
        self.action_pick(self.query_one(PickList).highlighted or 0)
