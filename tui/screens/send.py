"""For a trainer: bring something on now."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import OptionList

from drills.commands import SendNow
from engine.crisis import Inject
from engine.language import N_
from engine.plain_text import one_line
from tui.screens.crisis import CrisisOverlay
from tui.screens.page import Key
from tui.widgets.picklist import PickList
from tui.widgets.prose import Prose

_ROW_LENGTH = 80
_MARGIN = 8


class SendScreen(CrisisOverlay):
    """What has not come yet."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(key, "noop", show=False, priority=True) for key in ("f2", "f3", "f4", "f6", "tab", "shift+tab")),
        Binding("escape,f9", "back", show=False, priority=True),
    ]
    HELP = N_("For the trainer: Enter brings on what is picked, whatever the clock says.")

    def keys(self) -> tuple[Key, ...]:
        """To pick, and back."""
        return (
            Key("Enter", "screen.noop", N_("bring it on")),
            Key("↑ ↓", "screen.noop", N_("move")),
            Key("Esc", "screen.back", N_("back")),
            Key("F1", "app.help", N_("help")),
        )

    def body(self) -> Iterable[Widget]:
        """The list."""
        yield Prose(self.t("What shall happen now?"), classes="question")
        with VerticalScroll(id="tell-ways", can_focus=False):
            yield PickList(id="ways")

    def ready(self) -> None:
        """Those that have not come, in the author's order."""
        cells = 2 if self.session.started.scenario.lang == "zh" else 1
        length = min(_ROW_LENGTH, (self.app.size.width - _MARGIN) // cells)
        rows = [one_line(inject.text, length) for inject in self._left_to_come()]
        self.query_one(PickList).set_rows(rows)
        self.query_one(PickList).focus()

    @on(OptionList.OptionSelected)
    def _chosen(self, chosen: OptionList.OptionSelected) -> None:
        inject = self._left_to_come()[chosen.option_index]
        self.action_back()
        self.hotseat.perform(SendNow(inject.id))

    def _left_to_come(self) -> list[Inject]:
        came = {name for _, name in self.drill.state.came}
        return [inject for inject in self.drill.crisis_plan.injects if inject.id not in came]
