"""The brief: before going on air as a page, on air as a card over the question."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widget import Widget

from drills.commands import StartPreparing
from engine.debrief.words import FORMATS
from engine.language import N_, Translator
from engine.plain_text import one_line
from engine.preparation import task_of
from engine.scenario import Scenario
from tui.screens.drill import DrillScreen
from tui.screens.page import GAP, Key, key_line
from tui.widgets.prose import Prose


class BriefScreen(DrillScreen):
    """What you know, before they ask."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "go", show=False),
        Binding("f5", "go", show=False),
        Binding("escape", "app.leave_drill", show=False),
    ]
    KEYS = (
        Key("↑ ↓", "screen.read", N_("read")),
        Key("F8", "app.switch_language", N_("中文")),
        Key("F1", "app.help", N_("help")),
        Key("Esc", "app.leave_drill", N_("back")),
    )
    HELP = N_(
        "Read the brief: the key messages are what has to be heard, whatever is asked. "
        "Say what is confirmed, do not guess at what is not known, and promise only what you may promise. "
        "Enter goes on air."
    )

    CRISIS_HELP = N_(
        "Read the brief: what is known, what may be said, what you may promise. "
        "Enter starts the clock of the incident: several times as fast as on the wall while you only look, "
        "as on the wall while you choose, write or speak. F9 holds it, and so does this help."
    )

    def help_source(self) -> str:
        """In a crisis, what the clock does."""
        return self.CRISIS_HELP if self.session.started.format == "branch_crisis" else self.HELP

    def title_text(self) -> str:
        """Scenario and format."""
        return f"{one_line(self.session.started.scenario.title, 30)} · {self.t(FORMATS[self.session.started.format])}"

    def body(self) -> Iterable[Widget]:
        """Role, situation, key messages and the rest, to scroll through."""
        with VerticalScroll(id="brief"):
            given = task_of(self.session.started) == "given"
            yield Prose(brief_content(self.session.started.scenario, self.t, shows_messages=given))

    def ready(self) -> None:
        """The arrows scroll."""
        self.query_one("#brief").focus()

    def action_go(self) -> None:
        """On to the preparation, or on air where nothing has to be prepared."""
        if task_of(self.session.started) == "given":
            self.hotseat.go_on_air()
        else:
            self.hotseat.perform(StartPreparing())

    def action_read(self) -> None:
        """On by a line."""
        self.query_one("#brief").scroll_down()

    def keys(self) -> tuple[Key, ...]:
        """Enter says where it leads."""
        leads = N_("on air") if task_of(self.session.started) == "given" else N_("prepare")
        if self.session.crisis is not None:
            leads = N_("begin")
        return (Key("Enter", "screen.go", leads), *self.KEYS)


class BriefCard(ModalScreen[None]):
    """The brief over the question; the clock goes on."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,f4,enter", "dismiss", show=False)]

    def __init__(
        self,
        scenario: Scenario,
        t: Translator,
        *,
        shows_messages: bool = True,
        back: str = N_("back; the clock goes on"),
    ) -> None:
        super().__init__()
        self.scenario = scenario
        self.t = t
        self.shows_messages = shows_messages
        self.back = back

    def compose(self) -> ComposeResult:
        """The same text as before going on air."""
        with VerticalScroll(id="card"):
            yield Prose(brief_content(self.scenario, self.t, shows_messages=self.shows_messages))
        yield Prose(key_line([Key("Esc", "screen.dismiss", self.back)], self.t), id="keys")


def brief_content(scenario: Scenario, t: Translator, *, shows_messages: bool = True) -> Content:
    """The brief as text with headings; without the key messages while these have to be found."""
    return Content("\n").join(_brief_blocks(scenario, t, shows_messages))


def _brief_blocks(scenario: Scenario, t: Translator, shows_messages: bool) -> Iterator[Content]:
    brief = scenario.brief
    reporter = scenario.reporter
    yield Content(one_line(scenario.role))
    yield Content(one_line(brief.situation))
    yield Content("")
    yield Content(
        t("Asking: {name}, {outlet} ({manner})").format(
            name=one_line(reporter.name), outlet=one_line(reporter.outlet), manner=one_line(reporter.manner)
        )
    )
    if shows_messages:
        yield Content("")
        yield Content.styled(t("Key messages"), "bold")
        for number, message in enumerate(brief.key_messages, start=1):
            yield Content.styled(f"{number}{GAP}{one_line(message.text)}", "bold")
    for title, entries in (
        (t("Confirmed"), brief.confirmed),
        (t("Not known yet"), brief.unknown),
        (t("You may promise"), brief.authorised),
    ):
        if entries:
            yield Content("")
            yield Content.styled(title, "bold")
            for entry in entries:
                yield Content(f"-\u00a0{one_line(entry)}")
