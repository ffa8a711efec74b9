"""The first start: who you are, how you answer, and at once a first question."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import OptionList, TextArea

from engine.language import N_
from tui.screens.page import Key, PageScreen
from tui.widgets.linebox import LineBox
from tui.widgets.picklist import PickList
from tui.widgets.prose import Prose


class WelcomeScreen(PageScreen):
    """Two short questions, and one sentence about where the results stay."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f5", "begin", show=False),
        Binding("escape", "later", show=False),
        Binding("f10", "app.leave", show=False),
        Binding("down", "move(1)", show=False, priority=True),
        Binding("up", "move(-1)", show=False, priority=True),
    ]
    KEYS = (
        Key("Enter", "screen.begin", N_("first question")),
        Key("↑ ↓", "screen.move(1)", N_("choose")),
        Key("Esc", "screen.later", N_("look around first")),
        Key("F8", "app.switch_language", N_("中文")),
        Key("F1", "app.help", N_("help")),
        Key("F10", "app.leave", N_("quit")),
    )
    HELP = N_(
        "Write your name, or nothing. Choose how you answer: typed, or spoken aloud and written down after. "
        "Both can be changed later with F9. Enter goes to a first question."
    )

    def __init__(self) -> None:
        super().__init__()
        self.written = ""
        """The name, as far as it is written."""

    def body(self) -> Iterable[Widget]:
        """Name, way of answering, where the results stay."""
        yield Prose(self.t("What is your name? Nothing is fine, too."), classes="question")
        yield LineBox(self.written, id="name")
        yield Prose(self.t("How do you want to answer?"), classes="question spaced")
        yield PickList(
            [self.t("typed, with more time"), self.t("spoken aloud, then written down")],
            id="answers",
        )
        stays = self.t("What you say, and how it went, stays on this machine.")
        yield Prose(stays, classes="spaced")

    def ready(self) -> None:
        """The name first."""
        self.query_one(LineBox).focus()

    @on(TextArea.Changed)
    def _written(self) -> None:
        self.written = self.query_one(LineBox).text

    @on(LineBox.Submitted)
    @on(OptionList.OptionSelected)
    def _chosen(self) -> None:
        self.action_begin()

    def action_move(self, step: int) -> None:
        """The other way of answering, while one goes on writing."""
        self.query_one(PickList).move(step)

    def action_begin(self) -> None:
        """Keep what was said, and ask the first question."""
        self._keep()
        self.app.pop_screen()
        from tui.screens.home import HomeScreen  # noqa: PLC0415 - it lies below

        if isinstance(self.app.screen, HomeScreen):
            self.app.screen.action_morning()

    def action_later(self) -> None:
        """Keep what was said, and show the list."""
        self._keep()
        self.app.pop_screen()

    def _keep(self) -> None:
        spoken = self.query_one(PickList).highlighted == 1
        name = self.query_one(LineBox).line
        self.hotseat.change_settings(replace(self.hotseat.settings, name=name, answers="spoken" if spoken else "typed"))
