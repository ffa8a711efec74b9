"""A breath before going on air: in for four seconds, hold for two, out for six."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen

from engine.language import N_, Translator
from tui.screens.page import Key, key_line
from tui.widgets.prose import Prose

STEPS = ((N_("breathe in"), 4), (N_("hold"), 2), (N_("breathe out"), 6))
"""What to do, and for how many seconds."""


class BreathScreen(ModalScreen[None]):
    """Counts one breath, then goes away; any of its keys goes on at once."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter,escape,f5", "dismiss", show=False)]

    def __init__(self, t: Translator) -> None:
        super().__init__()
        self.t = t
        self._counts: Iterator[str] = self._count()

    def compose(self) -> ComposeResult:
        """One line that counts, one that recasts the worry."""
        yield Prose("", id="breath")
        yield Prose(self.t("They are not against you. They need help."), classes="spaced")
        yield Prose(key_line([Key("Enter", "screen.dismiss", N_("go on"))], self.t), id="keys")

    def on_mount(self) -> None:
        """Begin to count."""
        self._next()
        self.set_interval(1.0, self._next)

    def _next(self) -> None:
        words = next(self._counts, None)
        if words is None:
            self.dismiss()
        else:
            self.query_one("#breath", Prose).update(words)

    def _count(self) -> Iterator[str]:
        for words, seconds in STEPS:
            for second in range(seconds, 0, -1):
                yield f"{self.t(words)}  {second}"
