"""What the judge missed in an answer: which rule, in which words, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen

from engine.language import N_, Translator
from engine.plain_text import printable
from engine.rulings import Missable, place_of
from tui.screens.page import Key, key_line
from tui.screens.search import SearchScreen
from tui.widgets.linebox import LineBox
from tui.widgets.picklist import columns
from tui.widgets.prose import Prose

MARGINS = 8
"""Cells of a row that the screen's margins, a scroll bar and the mark take."""


class MissedScreen(SearchScreen[tuple[Missable, str], Missable | None]):
    """All that was not found in an answer, each with its title, to find by typing."""

    KEYS = (
        Key("↑ ↓", "screen.move(1)", N_("pick")),
        Key("Enter", "screen.pick_here", N_("go on")),
        Key("Esc", "screen.dismiss", N_("back")),
    )

    def searched(self, thing: tuple[Missable, str]) -> str:
        """Title and name of the rule."""
        missable, title = thing
        return f"{title} {missable.rule}"

    def row(self, thing: tuple[Missable, str]) -> str:
        """The title, in one line."""
        return columns([(thing[1], self.app.size.width - MARGINS)])

    def result(self, thing: tuple[Missable, str]) -> Missable:
        """What was missed."""
        return thing[0]


@dataclass(frozen=True, slots=True)
class Where:
    """Where the missed words stand, and why they matter."""

    place: tuple[int, int] | None
    reason: str


class WordsScreen(ModalScreen[Where | None]):
    """The answer, a line for its words that were missed, and a line for the reason; both may stay empty.

    Args:
        t: the translator.
        heading: what was missed.
        answer: the answer.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", show=False),
        Binding("f5", "rule", show=False),
        Binding("down", "app.focus_next", show=False, priority=True),
        Binding("up", "app.focus_previous", show=False, priority=True),
    ]

    def __init__(self, t: Translator, heading: str, answer: str) -> None:
        super().__init__()
        self.t = t
        self.heading = heading
        self.answer = answer

    def compose(self) -> ComposeResult:
        """Title, answer, two lines to write."""
        yield Prose(self.heading, classes="heading")
        with VerticalScroll(id="card", can_focus=False):
            yield Prose(printable(self.answer) if self.answer.strip() else f"({self.t('no answer')})")
        yield Prose(self.t("In which words? It may stay empty."))
        yield LineBox(id="words")
        yield Prose(self.t("Why? It may stay empty."))
        yield LineBox(id="reason")
        yield Prose("")
        keys = [
            Key("↓", "app.focus_next", N_("next line")),
            Key("Enter", "screen.rule", N_("so be it")),
            Key("Esc", "screen.dismiss", N_("back")),
        ]
        yield Prose(key_line(keys, self.t), id="keys")

    def on_mount(self) -> None:
        """The words first."""
        self.query_one("#words", LineBox).focus()

    @on(LineBox.Submitted, "#words")
    def _named(self) -> None:
        if self._stand_there():
            self.query_one("#reason", LineBox).focus()

    @on(LineBox.Submitted, "#reason")
    def _reasoned(self) -> None:
        self.action_rule()

    def action_rule(self) -> None:
        """So be it, where the words stand in the answer."""
        if self._stand_there():
            place = place_of(self.query_one("#words", LineBox).line, self.answer)
            self.dismiss(Where(place, self.query_one("#reason", LineBox).line))

    def _stand_there(self) -> bool:
        """Whether no words are named, or such as stand in the answer; says so where they do not."""
        box = self.query_one("#words", LineBox)
        if not box.line or place_of(box.line, self.answer) is not None:
            return True
        self.notify(self.t("These words do not stand in the answer."), markup=False)
        box.focus()
        return False
