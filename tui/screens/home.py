"""Home: which scenario, and in which format."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from engine.debrief.words import FORMATS, GRADES
from engine.language import N_
from engine.plain_text import one_line
from engine.scenario import Format, Scenario
from scenarios.catalogue import catalogue, load
from scenarios.entry import Entry
from tui.screens.page import Key, PageScreen
from tui.widgets.prose import Prose


class HomeScreen(PageScreen):
    """The list of scenarios, and a few lines on the one that is chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "other_format(-1)", show=False, priority=True),
        Binding("right", "other_format(1)", show=False, priority=True),
        Binding("f3", "records", show=False),
        Binding("f10", "app.leave", show=False),
    ]
    KEYS = (
        Key("Enter", "screen.choose", N_("start")),
        Key("← →", "screen.other_format(1)", N_("format")),
        Key("F3", "screen.records", N_("drills")),
        Key("F8", "app.switch_language", N_("中文")),
        Key("F1", "app.help", N_("help")),
        Key("F10", "app.leave", N_("quit")),
    )
    HELP = N_(
        "Choose a scenario with the arrows and press Enter. Left and right choose how it is played: "
        "rapid fire is several questions in one breath; negative premise is loaded questions and follow-ups. "
        "What you say stays on this machine."
    )

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Entry] = []
        self.chosen_format = 0

    def body(self) -> Iterable[Widget]:
        """The list, then the chosen one in a few lines."""
        self.entries = catalogue(self.hotseat.setting.home, self.hotseat.setting.lang, self.t)
        yield Static(self.t("Which one today?"), classes="heading")
        yield OptionList(*[Option(self._row(entry)) for entry in self.entries], id="scenarios", compact=True)
        with VerticalScroll(id="chosen", can_focus=False):
            yield Prose(id="summary")
            yield Static("", id="formats")

    def on_mount(self) -> None:
        """The first scenario is chosen."""
        self._show_chosen()

    @on(OptionList.OptionHighlighted)
    def _highlighted(self) -> None:
        self.chosen_format = 0
        self._show_chosen()

    @on(OptionList.OptionSelected)
    def _selected(self) -> None:
        self.action_choose()

    def action_choose(self) -> None:
        """Begin a drill of the chosen scenario in the chosen format."""
        from drills.formats import started  # noqa: PLC0415 - the machines take 40 ms

        entry = self._chosen()
        if entry is None or entry.problems:
            return
        found = load(str(entry.path), self.hotseat.setting.home, self.t)
        if isinstance(found, Scenario):
            self.hotseat.begin(started(found, entry.formats[self.chosen_format], "typed", seed=self._next_seed(found)))

    def action_other_format(self, step: int) -> None:
        """The chosen scenario's next or previous format."""
        entry = self._chosen()
        if entry is not None and entry.formats:
            self.chosen_format = (self.chosen_format + step) % len(entry.formats)
            self._show_chosen()

    def action_records(self) -> None:
        """The drills that are kept."""
        from tui.screens.records import RecordsScreen  # noqa: PLC0415 - when it is asked for

        self.app.push_screen(RecordsScreen())

    def _next_seed(self, scenario: Scenario) -> int:
        """Other questions each time: as many drills as there were of this scenario, and one."""
        from drills.stage import list_sessions  # noqa: PLC0415 - when a drill begins

        return 1 + sum(entry.scenario == scenario.id for entry in list_sessions(self.hotseat.setting.home))

    def _chosen(self) -> Entry | None:
        index = self.query_one(OptionList).highlighted
        if index is None:
            index = 0
        return self.entries[index] if index < len(self.entries) else None

    def _row(self, entry: Entry) -> Content:
        if entry.problems:
            return Content.assemble(one_line(entry.title), "  ", self.t("cannot be played"))
        grade = self.t(GRADES[entry.grade])
        return Content.assemble(one_line(entry.title, 40), ("  " + grade, "dim"))

    def _show_chosen(self) -> None:
        entry = self._chosen()
        summary, formats = self.query_one("#summary", Prose), self.query_one("#formats", Static)
        if entry is None:
            summary.update(self.t("No scenario can be played. `hotseat validate` tells why."))
            formats.update("")
        elif entry.problems:
            lines = [f"{problem.line}:{problem.column}\u00a0{problem.message}" for problem in entry.problems]
            summary.update("\n".join([str(entry.path), *lines]))
            formats.update("")
        else:
            minutes = self.hotseat.setting.counted("about {count} minute", "about {count} minutes", entry.minutes)
            summary.update(f"{one_line(entry.summary)}\n{one_line(entry.role)} {minutes}")
            formats.update(self._formats_line(entry.formats))

    def _formats_line(self, formats: tuple[Format, ...]) -> Content:
        parts = [
            (f"[{self.t(FORMATS[name])}]", "bold")
            if place == self.chosen_format
            else (f" {self.t(FORMATS[name])} ", "")
            for place, name in enumerate(formats)
        ]
        return Content.assemble(*parts)
