"""What the judge missed in an answer: which rule, in which words, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import OptionList, TextArea

from engine.language import N_, Translator
from engine.plain_text import printable
from engine.rulings import Missable, place_of
from tui.pinyin import is_found
from tui.screens.page import Key, key_line
from tui.widgets.linebox import LineBox
from tui.widgets.picklist import PickList, columns
from tui.widgets.prose import Prose

MARGINS = 8
"""Cells of a row that the screen's margins, a scroll bar and the mark take."""


class MissedScreen(ModalScreen[Missable | None]):
    """All that was not found in an answer, to find by typing.

    Args:
        t: the translator.
        offered: what was not found, with its titles.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", show=False),
        Binding("down", "move(1)", show=False, priority=True),
        Binding("up", "move(-1)", show=False, priority=True),
    ]

    def __init__(self, t: Translator, offered: Sequence[tuple[Missable, str]]) -> None:
        super().__init__()
        self.t = t
        self.offered = tuple(offered)
        self.found = self.offered

    def compose(self) -> ComposeResult:
        """A box to type in, the titles."""
        yield Prose(self.t("What was missed?"), classes="heading")
        yield LineBox(id="wanted")
        yield Prose("", id="nothing")
        yield PickList(self._rows(), id="titles")
        keys = [
            Key("↑ ↓", "screen.move(1)", N_("pick")),
            Key("Enter", "screen.pick_here", N_("go on")),
            Key("Esc", "screen.dismiss", N_("back")),
        ]
        yield Prose(key_line(keys, self.t), id="keys")

    def on_mount(self) -> None:
        """Type at once."""
        self.query_one(LineBox).focus()

    @on(TextArea.Changed)
    def _typed(self) -> None:
        wanted = self.query_one(LineBox).line
        self.found = tuple((one, title) for one, title in self.offered if is_found(wanted, f"{title} {one.rule}"))
        self.query_one(PickList).set_rows(self._rows())
        self.query_one("#nothing", Prose).update("" if self.found else self.t("Nothing found."))

    @on(LineBox.Submitted)
    @on(OptionList.OptionSelected)
    def _picked(self) -> None:
        self.action_pick_here()

    def action_move(self, step: int) -> None:
        """Another title, while one goes on typing."""
        self.query_one(PickList).move(step)

    def action_pick_here(self) -> None:
        """The title at the mark."""
        index = self.query_one(PickList).highlighted or 0
        if index < len(self.found):
            self.dismiss(self.found[index][0])

    def _rows(self) -> list[str]:
        return [columns([(title, self.app.size.width - MARGINS)]) for _, title in self.found]


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
