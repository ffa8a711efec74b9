"""A short list over the screen, to pick one line of."""

from __future__ import annotations

from collections.abc import Sequence
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


class PickScreen(ModalScreen[int | None]):
    """Picks a line by arrows or digits; its place comes back, or nothing.

    Args:
        t: the translator.
        heading: what is asked.
        rows: each line with its number.
        at: the place that is picked at first.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", show=False),
        *(Binding(str(number), f"pick({number})", show=False) for number in range(1, 10)),
    ]

    def __init__(self, t: Translator, heading: str, rows: Sequence[tuple[int, str]], at: int = 0) -> None:
        super().__init__()
        self.t = t
        self.heading = heading
        self.rows = tuple(rows)
        self.at = at

    def compose(self) -> ComposeResult:
        """The lines."""
        yield Prose(self.heading, classes="heading")
        yield PickList([f"{number}  {text}" for number, text in self.rows], id="rows")
        keys = [
            Key(f"1-{min(9, self.rows[-1][0])}", "screen.pick(1)", N_("pick")),
            Key("Enter", "screen.pick_here", N_("pick")),
            Key("Esc", "screen.dismiss", N_("back")),
        ]
        yield Prose(key_line(keys, self.t), id="keys")

    def on_mount(self) -> None:
        """The list has the keys."""
        listed = self.query_one(PickList)
        listed.highlighted = min(self.at, len(self.rows) - 1)
        listed.focus()

    @on(OptionList.OptionSelected)
    def _picked(self) -> None:
        self.action_pick_here()

    def action_pick(self, number: int) -> None:
        """The line with this number."""
        place = next((place for place, (one, _) in enumerate(self.rows) if one == number), None)
        if place is not None:
            self.dismiss(place)

    def action_pick_here(self) -> None:
        """The line at the mark."""
        self.dismiss(self.query_one(PickList).highlighted or 0)
