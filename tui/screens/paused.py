"""Paused: the clock stands still, the question is out of sight until one goes on."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from drills.commands import Resume
from drills.crisis import CrisisDrill
from engine.language import N_
from tui.screens.crisis_log import decision_lines, log_lines, moments
from tui.screens.drill import DrillScreen
from tui.screens.page import Key
from tui.widgets.prose import Prose


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
        return self.question_count() if self.session.current and self.session.crisis is None else ""

    def body(self) -> Iterable[Widget]:
        """One sentence."""
        yield Static(self.t("The clock stands still. What you typed is kept."), classes="heading", markup=False)
        if isinstance(self.stage.drill, CrisisDrill):
            with VerticalScroll(id="crisis"):
                drill = self.stage.drill
                lines = [*log_lines(drill, moments(drill, self.t)), *decision_lines(drill)]
                yield Prose(Content("\n").join(lines), id="crisis-text")
        else:
            yield Static("", classes="filler")

    def ready(self) -> None:
        """The arrows scroll what has happened, the latest first in sight."""
        for log in self.query("#crisis"):
            log.focus()
            self.query_one("#crisis-text", Prose).once_laid_out(partial(log.scroll_end, animate=False))

    def action_resume(self) -> None:
        """Go on."""
        self.hotseat.perform(Resume())
