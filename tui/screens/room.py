"""A group at one screen: who is here; then a sample answer to criticise, so that nobody has to be first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import TextArea

from drills.formats import started
from engine.debrief.coaching import Coach, TakeReview
from engine.debrief.story import headline
from engine.debrief.words import FORMATS
from engine.events import DrillStarted
from engine.exchange import Exchange, Question
from engine.judge import Judge
from engine.kinds import Format
from engine.language import N_
from engine.plain_text import one_line
from engine.press_plan import PressQuestion
from engine.scenario import Scenario
from engine.session import Take
from scenarios.catalogue import load
from scenarios.entry import Entry
from tui.screens.coaching import marked_content, remarks_content
from tui.screens.page import Key, PageScreen
from tui.widgets.prose import Prose

_MOST_SPEAKERS = 9


class RoomScreen(PageScreen):
    """Names or seats, one a line."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f5", "begin", show=False, priority=True),
        Binding("escape", "close", show=False, priority=True),
    ]
    KEYS = (
        Key("F5", "screen.begin", N_("begin")),
        Key("F1", "app.help", N_("help")),
        Key("Esc", "screen.close", N_("back")),
    )
    HELP = N_(
        "Write who is here, one name or seat a line, nine at most. They answer in turn, aloud; someone writes down "
        "what was said. First there is a sample manager's answer for all to criticise. "
        "The debrief has a part for each speaker, closed until it is opened."
    )

    def __init__(self, entry: Entry, format_: Format) -> None:
        super().__init__()
        self.entry = entry
        self.format: Format = format_
        self.names = ""
        """What was written so far."""

    def title_text(self) -> str:
        """What this is."""
        return self.t("Drill in a room")

    def body(self) -> Iterable[Widget]:
        """What is drilled, and a box for the names."""
        yield Prose(f"{one_line(self.entry.title)} · {self.t(FORMATS[self.format])}", classes="question")
        yield Prose(self.t("Who is here? One name or seat a line."), classes="spaced")
        yield TextArea(self.names, id="answer", compact=True, show_line_numbers=False, highlight_cursor_line=False)

    def ready(self) -> None:
        """Ready to write names."""
        self.query_one(TextArea).focus()

    @on(TextArea.Changed)
    def _named(self) -> None:
        self.names = self.query_one(TextArea).text

    def action_begin(self) -> None:
        """Begin: with the sample answer where the scenario has one."""
        lines = self.query_one(TextArea).text.split("\n")
        names = list(dict.fromkeys(one_line(line, 20) for line in lines if line.strip()))[:_MOST_SPEAKERS]
        if len(names) < 2:
            self.notify(self.t("A room has two speakers or more; one name or seat a line."), markup=False)
            return
        found = load(self.entry.file, self.hotseat.setting.home, self.t)
        if not isinstance(found, Scenario):
            return
        start = started(found, self.format, "spoken", rounds=max(len(names), 4), speakers=tuple(names), occasion="room")
        self.app.pop_screen()
        if found.sample is None:
            self.hotseat.begin(start)
        else:
            self.app.push_screen(SampleScreen(start))

    def action_close(self) -> None:
        """Back."""
        self.app.pop_screen()


class SampleScreen(PageScreen):
    """Some manager's answer: the room says what is wrong with it, then the marks are shown."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "next", show=False),
        Binding("escape", "begin", show=False),
    ]
    KEYS = (
        Key("Enter", "screen.next", N_("go on")),
        Key("Esc", "screen.begin", N_("skip")),
        Key("F1", "app.help", N_("help")),
    )
    HELP = N_("Ask the room first: what would be in the paper tomorrow? Enter shows the marks, Enter again begins.")

    def __init__(self, start: DrillStarted) -> None:
        super().__init__()
        self.start = start
        self.is_marked = False

    def title_text(self) -> str:
        """What this is."""
        return self.t("Some manager's answer")

    def body(self) -> Iterable[Widget]:
        """Question and answer."""
        with VerticalScroll(id="coaching"):
            yield Prose(self._content(), id="sample")

    def ready(self) -> None:
        """The arrows scroll."""
        self.query_one("#coaching").focus()

    def action_next(self) -> None:
        """The marks; then the drill."""
        if self.is_marked:
            self.action_begin()
        else:
            self.is_marked = True
            self.query_one("#sample", Prose).update(self._content())

    def action_begin(self) -> None:
        """Begin the drill."""
        self.app.pop_screen()
        self.hotseat.begin(self.start)

    def _content(self) -> Content:
        scenario = self.start.scenario
        question = self._question()
        answer = scenario.sample.answer if scenario.sample else ""
        text = ("" if scenario.lang == "zh" else " ").join(question.asks)
        blocks = [Content.styled(one_line(text), "bold")]
        if not self.is_marked:
            blocks += [
                Content(one_line(answer)),
                Content.styled(self.t("What is wrong with it? Say it aloud."), "bold"),
            ]
        else:
            reviewed = self._reviewed(question, text, answer)
            told = headline(reviewed.take, scenario.lang)
            blocks += [
                marked_content(reviewed, self.t),
                Content.assemble((self.t("Tomorrow's headline"), "bold"), "  ", told),
                *remarks_content(reviewed, self.t),
            ]
        return Content("\n\n").join(blocks)

    def _question(self) -> PressQuestion:
        scenario = self.start.scenario
        plans = [plan for plan in (scenario.rapid_fire, scenario.negative_premise) if plan is not None]
        wanted = scenario.sample.question if scenario.sample else ""
        return next(question for plan in plans for question in plan.questions if question.id == wanted)

    def _reviewed(self, question: PressQuestion, text: str, answer: str) -> TakeReview:
        scenario = self.start.scenario
        exchange = Exchange(
            "sample",
            scenario.lang,
            scenario.brief,
            one_line(answer),
            Question(text, question.kind, question.loaded, question.answered_by),
            question.premise,
        )
        verdict = Judge(switches=scenario.switches).judge(exchange)
        return Coach().review(Take(one_line(answer), "plain", 0, text, verdict), exchange, question.reference)
