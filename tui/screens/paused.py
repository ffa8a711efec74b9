"""Paused: the clock stands still, the question is out of sight until one goes on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import Static

from drills.commands import Resume
from engine.language import N_
from tui.screens.drill import DrillScreen
from tui.screens.page import Key


class PausedScreen(DrillScreen):
    """Nothing runs."""

    OVERLAY = True
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,f9", "resume", show=False),
        Binding("f10", "app.give_up", show=False),
        Binding("escape", "app.leave_drill", show=False),
    ]
    KEYS = (
        Key("Enter", "screen.resume", N_("go on")),
        Key("F10", "app.give_up", N_("end")),
        Key("Esc", "app.leave_drill", N_("leave")),
        Key("F1", "app.help", N_("help")),
    )
    HELP = N_("The clock stands still. Enter goes on where you were; what you typed is kept.")

    def title_text(self) -> str:
        """That it is paused."""
        return self.t("Paused")

    def title_note(self) -> str:
        """Which question."""
        return self.question_count() if self.session.current else ""

    def body(self) -> Iterable[Widget]:
        """One sentence."""
        yield Static(self.t("The clock stands still. What you typed is kept."), classes="heading", markup=False)
        yield Static("", classes="filler")

    def action_resume(self) -> None:
        """Go on."""
        self.hotseat.perform(Resume())
