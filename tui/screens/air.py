"""On air: the question is the largest thing, the clock stands still but for its figures, the answer is typed below."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static, TextArea

from drills.commands import Answer, Begin, ConsultBrief, Pause
from engine.language import N_
from engine.plain_text import one_line
from tui.screens.brief import BriefCard
from tui.screens.drill import DrillScreen
from tui.screens.page import Key
from tui.widgets.prose import Prose

_BAR_CELLS = 12


class AirScreen(DrillScreen):
    """A question on air."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f5", "submit", show=False, priority=True),
        Binding("ctrl+s", "submit", show=False, priority=True),
        Binding("f4", "brief", show=False, priority=True),
        Binding("f9", "pause", show=False, priority=True),
        Binding("f10", "app.give_up", show=False, priority=True),
        Binding("escape", "pause", show=False, priority=True),
    ]
    KEYS = (
        Key("F5", "screen.submit", N_("I am done")),
        Key("F4", "screen.brief", N_("brief")),
        Key("F9", "screen.pause", N_("pause")),
        Key("F10", "app.give_up", N_("end")),
        Key("F1", "app.help", N_("help")),
    )
    HELP = N_(
        "Type what you would say, then F5 or Ctrl+S. The clock is for thinking until the first key; "
        "typing is slower than speaking, so it then gets four times as long. "
        "When the time is out the reporter cuts in, and a little later what stands in the box is your answer. "
        "F4 shows the brief, F9 pauses."
    )

    def title_text(self) -> str:
        """Who asks."""
        reporter = self.session.started.scenario.reporter
        on_air = self.t("● On air")
        return f"{on_air}  {one_line(reporter.outlet, 16)} {one_line(reporter.name, 14)}"

    def title_note(self) -> str:
        """Which question."""
        return self.question_count()

    def body(self) -> Iterable[Widget]:
        """Question, interruption, clock, answer."""
        with VerticalScroll(id="question", can_focus=False):
            yield Prose(id="question-text")
        yield Static("", id="clock", markup=False)
        yield Static(self.t("Your answer"), id="answer-label", markup=False)
        yield TextArea(
            self.stage.draft,
            id="answer",
            compact=True,
            soft_wrap=True,
            show_line_numbers=False,
            tab_behavior="focus",
            highlight_cursor_line=False,
        )

    def on_mount(self) -> None:
        """Ready to type, after what was typed before."""
        box = self.query_one(TextArea)
        box.focus()
        box.move_cursor(box.document.end)
        self.show_session()

    def show_session(self) -> None:
        """Question, cut-in and clock as they are now; a time that ran out hands the answer in."""
        if not self.query("#question-text"):
            return
        if self.session.phase == "air.handing_in":
            self.action_submit()
            return
        self.query_one("#question-text", Prose).update(self._question())
        self.query_one("#title-right", Static).update(self.question_count())
        self.show_clock()
        if self.session.cut_ins:
            self.query_one("#question").scroll_end(animate=False)

    def show_clock(self) -> None:
        """The figures and the bar."""
        if self.query("#clock"):
            self.query_one("#clock", Static).update(self._clock())

    @on(TextArea.Changed)
    def _typed(self) -> None:
        text = self.query_one(TextArea).text
        stage = self.hotseat.stage
        if stage is None:
            return
        stage.draft = text
        if text and stage.session.phase in stage.drill.openers:
            stage.do(Begin())
            self.show_clock()

    def action_submit(self) -> None:
        """Give the answer."""
        self.hotseat.perform(Answer(self.query_one(TextArea).text))

    def action_brief(self) -> None:
        """Look at the brief; the clock goes on."""
        self.stage.do(ConsultBrief())
        self.app.push_screen(BriefCard(self.session.started.scenario, self.t))

    def action_pause(self) -> None:
        """Stop the clock."""
        self.hotseat.perform(Pause())

    def _question(self) -> Content:
        current = self.session.current
        if current is None:
            return Content("")
        question = current.question
        parts: list[tuple[str, str]] = []
        if question.remark:
            parts += [(one_line(question.remark), "dim"), ("\n", "")]
        parts.append((one_line(question.text), "bold"))
        for words in self.session.cut_ins:
            said = one_line(words) or self.t("Your time is up. One sentence, please.")
            parts += [("\n", ""), (f">> {said}", "bold reverse")]
        return Content.assemble(*parts)

    def _clock(self) -> str:
        left_ms = self.stage.drill.left_ms
        if left_ms is None:
            return ""
        left = -(-left_ms // 1000)
        phase = self.session.phase
        what = self.t("time to think") if phase in self.stage.drill.openers else self.t("time to type")
        if phase == "air.cut_in":
            what = self.t("last sentence")
        return f"{what}  {left // 60}:{left % 60:02}  {self._bar(left_ms)}"

    def _bar(self, left_ms: int) -> str:
        whole = max(1, self.stage.drill.clock_ms)
        full = min(_BAR_CELLS, -(-_BAR_CELLS * left_ms // whole))
        return "=" * full + "-" * (_BAR_CELLS - full)
