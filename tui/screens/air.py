"""On air: the question is the largest thing; the answer is spoken, then written down, or typed below.

While one speaks or types nothing is scored, nothing blinks, nothing moves but the figures of the clock.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from rich.cells import cell_len
from textual import on
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static, TextArea

from drills.commands import Answer, Begin, ConsultBrief, StopSpeaking
from engine.language import N_
from engine.plain_text import one_line
from engine.session import asker_name
from tui.screens.brief import BriefCard
from tui.screens.drill import DrillScreen
from tui.screens.page import Key
from tui.widgets.answerbox import AnswerBox
from tui.widgets.picklist import cut
from tui.widgets.prose import Prose

_BESIDE_WHO = 14
"""Cells of the first line that the sign, the margins and the gaps take."""
_BAR_CELLS = 12
_ROOM_FOR_OUTLET = 72
"""Cells from which the reporter's outlet stands beside the name."""


class AirScreen(DrillScreen):
    """A question on air."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f5", "submit", show=False, priority=True),
        Binding("ctrl+s", "submit", show=False, priority=True),
        Binding("f4", "brief", show=False, priority=True),
        Binding("f9", "app.pause_drill", show=False, priority=True),
        Binding("f10", "app.pause_drill", show=False, priority=True),
        Binding("escape", "app.pause_drill", show=False, priority=True),
    ]
    HELP = N_(
        "Typed: write what you would say, then F5 or Ctrl+S. The clock is for thinking until the first key; "
        "typing is slower than speaking, so it then gets four times as long. "
        "Spoken: F5 when you begin, F5 when you are done; then write down what you said, without a clock. "
        "When the time is out the reporter cuts in, and a little later your time is over. "
        "F4 shows the brief, F9 pauses; a paused drill can be ended."
    )
    _DO: ClassVar[dict[str, str]] = {
        "start": N_("start speaking"),
        "stop": N_("I am done"),
        "write": N_("written down"),
    }

    def __init__(self) -> None:
        super().__init__()
        self.offered_silence = False
        self.shown_ask = ""

    def title_text(self) -> str:
        """Who asks, and in a room who answers."""
        reporter = self.session.started.scenario.reporter
        on_air = self.t("● On air")
        if self.session.crisis is not None:
            who, room = one_line(self._who_is_there()), self.app.size.width - cell_len(self.title_note()) - _BESIDE_WHO
            return f"{on_air}  {cut(who, room)}"
        outlet = f"{one_line(reporter.outlet, 26)} " if self.app.size.width >= _ROOM_FOR_OUTLET else ""
        return f"{on_air}  {outlet}{one_line(reporter.name, 20)}"

    def _who_is_there(self) -> str:
        """In a crisis: who stands at the door, or rings."""
        return asker_name(self.session)

    def title_note(self) -> str:
        """Which question, in a room for whom."""
        speaker = self.session.current.question.speaker if self.session.current else ""
        count = self.question_count()
        return f"{one_line(speaker, 12)} · {count}" if speaker else count

    def keys(self) -> tuple[Key, ...]:
        """F5 says what it does now."""
        return (
            Key("F5", "screen.submit", self._DO[self._step()]),
            Key("F4", "screen.brief", N_("brief")),
            Key("F9", "app.pause_drill", N_("pause")),
            Key("F1", "app.help", N_("help")),
        )

    def body(self) -> Iterable[Widget]:
        """Question, interruption, clock, answer."""
        with VerticalScroll(id="question", can_focus=False):
            yield Prose(id="question-text")
        yield Static("", id="clock", markup=False)
        yield Prose("", id="answer-label")
        yield AnswerBox(self.stage.draft)

    def ready(self) -> None:
        """Ready, after what was typed before."""
        box = self.query_one(TextArea)
        box.move_cursor(box.document.end)
        self.show_session()

    def show_session(self) -> None:
        """Question, cut-in and clock as they are now; a typed answer whose time ran out is handed in."""
        if not self.query("#question-text"):
            return
        if self.session.phase == "air.handing_in" and not self._is_spoken():
            self.hotseat.perform(Answer(self.query_one(TextArea).text))
            return
        self._turn_to_question()
        self.query_one("#question-text", Prose).update(self._question())
        self.show_titles()
        self.show_keys()
        self.show_clock()
        self._show_box()
        if self.session.cut_ins:
            self.query_one("#question").scroll_end(animate=False)

    def _turn_to_question(self) -> None:
        """Another question has an empty box: at the door one follows the other on the same screen."""
        ask_id = self.session.current.question.ask_id if self.session.current else ""
        if self.shown_ask not in ("", ask_id):
            self.query_one(TextArea).text = ""
            self.offered_silence = False
            self.query_one("#question").scroll_home(animate=False)
        self.shown_ask = ask_id

    def show_clock(self) -> None:
        """The figures and the bar."""
        if self.query("#clock"):
            self.query_one("#clock", Static).update(self._clock())

    @on(TextArea.Changed)
    def _typed(self) -> None:
        text = self.query_one(TextArea).text
        stage = self.hotseat.stage
        if stage is None or not stage.session.phase.startswith("air."):
            # The last letters of an answer that was given already.
            return
        stage.draft = text
        if text and not self._is_spoken() and stage.session.phase in stage.drill.openers:
            stage.do(Begin())
            self.show_clock()

    def action_submit(self) -> None:
        """Begin to speak, stop speaking, or give the words."""
        match self._step():
            case "start":
                self.hotseat.perform(Begin())
            case "stop" if self._is_spoken():
                self.hotseat.perform(StopSpeaking())
            case _:
                # Behind the keys that the box has not seen yet, so that no last word is lost.
                self.query_one(TextArea).call_later(self._hand_in)

    def _hand_in(self) -> None:
        """Give the words; an empty box twice, for a slip of the finger is no silence."""
        text = self.query_one(TextArea).text
        if not text.strip() and not self.offered_silence:
            self.offered_silence = True
            self.notify(self.t("Nothing is written yet. To say nothing, press F5 again."), markup=False)
            return
        self.hotseat.perform(Answer(text))

    def action_brief(self) -> None:
        """Look at the brief; the clock goes on."""
        self.stage.do(ConsultBrief())
        self.app.push_screen(BriefCard(self.session.started.scenario, self.t))

    def _is_spoken(self) -> bool:
        return self.session.started.how == "spoken"

    def _step(self) -> str:
        if not self._is_spoken():
            return "stop"
        if self.session.phase in self.stage.drill.openers:
            return "start"
        return "write" if self.session.phase == "air.handing_in" else "stop"

    def _show_box(self) -> None:
        box, label = self.query_one(TextArea), self.query_one("#answer-label", Prose)
        step = self._step()
        is_open = not self._is_spoken() or step == "write"
        box.display = is_open
        box.disabled = not is_open
        if is_open and not box.has_focus:
            box.focus()
        if not self._is_spoken():
            label.update(self.t("Your answer"))
        else:
            told = {
                "start": self.t("Think, then speak up. F5 starts your time."),
                "stop": self.t("Speak to the room, not to the screen. F5 when you are done."),
                "write": self.t("From memory: write down what you said. No clock runs."),
            }
            label.update(told[step])

    def _question(self) -> Content:
        current = self.session.current
        if current is None:
            return Content("")
        parts: list[tuple[str, str]] = []
        if current.question.remark:
            parts += [(one_line(current.question.remark), ""), ("\n", "")]
        parts.append((one_line(current.text), "bold"))
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
        running = self.t("speaking") if self._is_spoken() else self.t("time to type")
        what = self.t("time to think") if phase in self.stage.drill.openers else running
        if phase == "air.cut_in":
            what = self.t("last sentence")
        return f"{what}  {left // 60}:{left % 60:02}  {self._bar(left_ms)}"

    def _bar(self, left_ms: int) -> str:
        whole = max(1, self.stage.drill.clock_ms)
        full = min(_BAR_CELLS, -(-_BAR_CELLS * left_ms // whole))
        return "=" * full + "-" * (_BAR_CELLS - full)
