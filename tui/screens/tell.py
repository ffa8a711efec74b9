"""Telling: choose whom and how, then say or write it; while one writes the incident goes on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList, TextArea

from drills.commands import Act, Tell
from engine.debrief.words import AUDIENCES, CHANNELS, labelled
from engine.duties.ledger import Entry
from engine.duties.policy import Duty
from engine.duties.urgency import owed_now
from engine.duties.ways import Way, ways
from engine.judge.length import spoken_seconds
from engine.judge.parts import part_names
from engine.language import N_
from engine.plain_text import one_line
from tui.screens.brief import BriefCard
from tui.screens.crisis import CrisisOverlay, time_left
from tui.screens.crisis_log import log_lines, moments
from tui.screens.page import Key
from tui.widgets.answerbox import AnswerBox
from tui.widgets.picklist import PickList, cut
from tui.widgets.prose import Prose

_TICK_MS = 1_000
_SEPARATOR = "\x1f"
"""Between whom something is for, and what was begun to be told."""
_MARGINS = 6
"""Cells of a row that the mark, the margins and a scroll bar take."""


class TellScreen(CrisisOverlay):
    """Whom to tell, and what."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(str(number), f"decide({number - 1})", show=False) for number in range(1, 10)),
        Binding("f5", "send_off", show=False, priority=True),
        Binding("ctrl+s", "send_off", show=False, priority=True),
        Binding("f6", "ticks", show=False, priority=True),
        Binding("f4", "brief", show=False, priority=True),
        Binding("f3", "noop", show=False, priority=True),
        Binding("f2", "noop", show=False, priority=True),
        Binding("tab", "noop", show=False, priority=True),
        Binding("enter", "tick_here", show=False),
        Binding("up", "move(-1)", show=False),
        Binding("down", "move(1)", show=False),
        Binding("escape", "back", show=False, priority=True),
        Binding("f9", "hold", show=False, priority=True),
    ]
    HELP = N_(
        "Choose with the arrows and Enter whom you tell and how; what is owed stands beside it. "
        "Then write what you say, F5 sends it off. What is spoken stops the clock while you write it down, "
        "and then takes as long as it takes to say; what is written takes the time that you write. "
        "F6: said aloud, only tick what you told."
    )

    def __init__(self) -> None:
        super().__init__()
        self.way: Way | None = None
        self.offered: list[Way | Duty] = []
        self.is_ticking = False
        self.is_sent = False
        self.ticked: list[str] = []
        self.at = 0

    def title_note(self) -> str:
        """Whether the clock runs."""
        return self.t("clock stands") if self.drill.pace == "standing" else self.t("clock runs")

    def keys(self) -> tuple[Key, ...]:
        """By the step."""
        if self.way is None:
            return (
                Key("Enter", "screen.noop", N_("choose")),
                Key("↑ ↓", "screen.noop", N_("move")),
                Key("Esc", "screen.back", N_("back")),
                Key("F1", "app.help", N_("help")),
            )
        tick = Key("F6", "screen.ticks", N_("write") if self.is_ticking else N_("tick only"))
        return (
            Key("F5", "screen.send_off", N_("told")),
            *((tick,) if self.way.is_spoken and self._parts() else ()),
            Key("F4", "screen.brief", N_("brief")),
            Key("Esc", "screen.back", N_("back")),
            Key("F1", "app.help", N_("help")),
        )

    def body(self) -> Iterable[Widget]:
        """The list, or the box."""
        yield Prose("", id="tell-latest")
        yield Prose("", id="tell-label", classes="question")
        with VerticalScroll(id="tell-ways", can_focus=False):
            yield PickList(id="ways")
        with VerticalScroll(id="tell-parts", can_focus=False):
            yield Prose("", id="parts")
        yield AnswerBox()

    def ready(self) -> None:
        """The list first; from here on the clock runs as it does on the wall."""
        self.drill.pace = "writing"
        self.offered = self._choices()
        self._show_step()

    def show_session(self) -> None:
        """What has just happened, and the first line."""
        if not self.query("#tell-latest"):
            return
        self.query_one("#tell-latest", Prose).update(
            Content("\n").join(log_lines(self.drill, moments(self.drill, self.t)[-1:]))
        )
        self._offer_what_is_new()
        self.show_clock()
        self.show_keys()

    def show_clock(self) -> None:
        """The first line, and how long there is for what stands on the list; nothing on it moves."""
        if not self.query("#ways"):
            return
        self.show_titles()
        if self.way is None:
            listed = self.query_one(PickList)
            for index, row in enumerate(self._rows()):
                listed.set_row(index, row)

    def _offer_what_is_new(self) -> None:
        """What has become owed since the list was opened stands at its end, so that no line moves."""
        fresh = [act for act in self.drill.acts if act not in self.offered]
        gone = [one for one in self.offered if isinstance(one, Duty) and one not in self.drill.acts]
        if self.way is None and (fresh or gone):
            self.offered = [*(one for one in self.offered if one not in gone), *fresh]
            listed = self.query_one(PickList)
            listed.set_rows(self._rows(), listed.highlighted)

    # ---- whom

    def _choices(self) -> list[Way | Duty]:
        """What is owed first, the most urgent on top, then every other way to tell."""
        all_ways, acts = ways(self.drill.crisis_plan.policy), self.drill.acts
        urgent: list[Way | Duty] = []
        for entry in owed_now(self.drill.entries):
            fitting = [way for way in all_ways if way.does(entry.duty)]
            urgent += [act for act in acts if act.id == entry.duty.id] or fitting[:1]
        return list(dict.fromkeys([*urgent, *all_ways, *acts]))

    def _rows(self) -> list[str]:
        owed = owed_now(self.drill.entries)
        room = self.app.size.width - _MARGINS
        return [cut(self._row(one, owed), room) for one in self.offered]

    def _row(self, choice: Way | Duty, owed: Sequence[Entry]) -> str:
        if isinstance(choice, Duty):
            entry = next((entry for entry in owed if entry.duty.id == choice.id), None)
            return self._with_time(labelled(self.t("do"), one_line(choice.title), self.t), entry)
        entry = next((entry for entry in owed if choice.does(entry.duty)), None)
        return self._with_time(self._named(choice), entry)

    def _named(self, way: Way) -> str:
        desk = one_line(way.desk.name) if way.desk else ""
        if way.desk and way.desk.reach:
            desk = f"{desk} {one_line(way.desk.reach)}"
        if way.audience is None:
            return labelled(self.t("call"), desk, self.t)
        return " ".join(part for part in (self.t(AUDIENCES[way.audience]), self.t(CHANNELS[way.channel]), desk) if part)

    def _with_time(self, named: str, entry: Entry | None) -> str:
        return f"{time_left(entry, self.drill.now_ms, self)}  {named}" if entry else named

    @on(OptionList.OptionSelected)
    def _chosen(self, chosen: OptionList.OptionSelected) -> None:
        choice = self.offered[chosen.option_index]
        if isinstance(choice, Duty):
            self.hotseat.perform(Act(choice.id))
            self.action_back()
        elif choice.audience is None:
            self.hotseat.perform(Tell(None, "call", choice.desk.id if choice.desk else ""))
            self.action_back()
        else:
            self.way = choice
            self.drill.pace = "standing" if choice.is_spoken else "writing"
            self.drill.is_telling = True
            whom, _, begun = self.stage.telling.partition(_SEPARATOR)
            self.query_one(TextArea).text = begun if whom == self._whom() else ""
            self._show_step()

    # ---- what

    def _parts(self) -> dict[str, str]:
        """The parts that the telling should hold: id -> what it is called."""
        return part_names(self.way.audience if self.way else None, self.session.started.scenario.lang)

    def _show_step(self) -> None:
        is_saying = self.way is not None
        self.query_one(PickList).set_rows([] if is_saying else self._rows())
        self.query_one("#tell-ways").display = not is_saying
        self.query_one("#tell-parts").display = is_saying and self.is_ticking
        box = self.query_one(TextArea)
        box.display = is_saying and not self.is_ticking
        box.disabled = not box.display
        self.query_one("#tell-label", Prose).update(self._label())
        self.query_one("#parts", Prose).update(Content("\n").join(self._part_rows() if self.is_ticking else ()))
        if box.display:
            box.focus()
        elif not is_saying:
            self.query_one(PickList).focus()
        else:
            self.set_focus(None)
        self.show_session()

    def _label(self) -> str:
        if self.way is None:
            return self.t("Whom do you tell, what do you do?")
        asked = self.t("what do you say?") if self.way.is_spoken else self.t("what do you write?")
        how = self.t("tick what you said aloud") if self.is_ticking else asked
        return labelled(self._named(self.way), how, self.t)

    def _part_rows(self) -> Iterator[Content]:
        for index, (part, title) in enumerate(self._parts().items()):
            mark = ">" if index == self.at else " "
            box = "[x]" if part in self.ticked else "[ ]"
            yield Content(f"{mark} {index + 1} {box} {title}")

    def action_decide(self, index: int) -> None:
        """The digits tick."""
        if self.is_ticking and index < len(self._parts()):
            self.at = index
            self.action_tick_here()

    def action_move(self, step: int) -> None:
        """Move the mark."""
        if self.is_ticking and self._parts():
            self.at = (self.at + step) % len(self._parts())
            self._show_step()

    def action_tick_here(self) -> None:
        """Tick a part, or take it back."""
        if self.is_ticking and self._parts():
            part = list(self._parts())[self.at]
            self.ticked = [one for one in self.ticked if one != part] if part in self.ticked else [*self.ticked, part]
            self._show_step()

    def action_ticks(self) -> None:
        """Said aloud: only tick; or write after all."""
        if self.way is not None and self.way.is_spoken and self._parts():
            self.is_ticking = not self.is_ticking
            self._show_step()

    def action_send_off(self) -> None:
        """It is told; what was spoken takes as long as it takes to say."""
        if self.way is None:
            return
        # Behind the keys that the box has not seen yet, so that no last word is lost.
        self.query_one(TextArea).call_later(self._send_off)

    def _send_off(self) -> None:
        way = self.way
        text = self.query_one(TextArea).text.strip() if not self.is_ticking else ""
        if way is None or not (text or self.ticked):
            self.notify(self.t("Nothing is written yet."), markup=False)
            return
        self.is_sent = True
        if way.is_spoken:
            self._speak(text)
        ticked = tuple(self.ticked) if self.is_ticking else ()
        desk = way.desk.id if way.desk else ""
        self.action_back()
        self.hotseat.perform(Tell(way.audience, way.channel, desk, text, ticked))

    def _speak(self, text: str) -> None:
        """Let the time pass that it takes to say it; for what was only ticked, four seconds a part."""
        lang = self.session.started.scenario.lang
        takes = spoken_seconds(text, lang) if text else 4 * len(self.ticked)
        self.drill.pace = "writing"
        for _ in range(takes):
            self.stage.tick(_TICK_MS)

    def action_brief(self) -> None:
        """Look at the brief."""
        self.app.push_screen(BriefCard(self.session.started.scenario, self.t))

    @on(TextArea.Changed)
    def _typed(self) -> None:
        text = self.query_one(TextArea).text
        if self.way is not None and text and not self.is_sent and self.hotseat.stage is not None:
            self.stage.telling = f"{self._whom()}{_SEPARATOR}{text}"

    def _whom(self) -> str:
        """Whom what is written is for: what was begun for one is not told to another."""
        way = self.way
        return "/".join((way.audience or "", way.channel, way.desk.id if way.desk else "")) if way else ""

    def action_back(self) -> None:
        """Back to the incident; what was written stands there the next time."""
        self._let_go()
        super().action_back()

    def action_hold(self) -> None:
        """Hold the clock; what was written stands there the next time."""
        self.action_back()
        self.hotseat.action_pause_drill()

    def _let_go(self) -> None:
        self.drill.pace = "usual"
        self.drill.is_telling = False

    def on_unmount(self) -> None:
        """However it is left, the clock goes on as usual."""
        stage = self.hotseat.stage
        if stage is not None and self.is_attached:
            self._let_go()
