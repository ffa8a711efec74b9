"""Preparation: choose three of seven, or write your own three, a first sentence and the questions you fear."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.geometry import Region
from textual.widget import Widget
from textual.widgets import TextArea

from drills.commands import Prepare
from engine.debrief.words import labelled
from engine.language import N_
from engine.plain_text import one_line
from engine.preparation import FEARED, TO_CHOOSE, Sentence, sentences, task_of
from tui.screens.brief import BriefCard
from tui.screens.drill import DrillScreen
from tui.screens.page import GAP, UNDER, Key
from tui.widgets.answerbox import AnswerBox
from tui.widgets.prose import Prose


class PreparingScreen(DrillScreen):
    """What both ways of preparing share: a clock, the brief, and handing over when the time is out."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("f4", "brief", show=False, priority=True)]

    def title_text(self) -> str:
        """What this is."""
        return self.t("Preparation")

    def title_note(self) -> str:
        """The time that is left."""
        left_ms = self.stage.drill.left_ms
        if left_ms is None:
            return ""
        left = -(-left_ms // 1000)
        return f"{left // 60}:{left % 60:02}"

    def show_session(self) -> None:
        """A time that ran out hands over what is there."""
        if self.session.phase == "handing_over":
            self.action_hand_over()
        else:
            self.show_clock()

    def show_clock(self) -> None:
        """The time that is left."""
        if self.query("#title-right"):
            self.show_titles()

    def action_brief(self) -> None:
        """Look at the brief, but for the key messages; the clock goes on."""
        self.app.push_screen(BriefCard(self.session.started.scenario, self.t, shows_messages=False))

    def action_hand_over(self) -> None:
        """On with what there is."""
        raise NotImplementedError


class ChooseScreen(PreparingScreen):
    """Seven sentences; three of them are the key messages."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(str(number), f"choose({number - 1})", show=False) for number in range(1, 10)),
        Binding("down", "move(1)", show=False),
        Binding("up", "move(-1)", show=False),
        Binding("enter", "choose_here", show=False),
        Binding("f5", "hand_over", show=False),
        Binding("f9,escape", "app.pause_drill", show=False),
    ]
    KEYS = (
        Key("1-7", "screen.choose_here", N_("choose")),
        Key("↑ ↓", "screen.move(1)", N_("move")),
        Key("F5", "screen.hand_over", N_("these three")),
        Key("F4", "screen.brief", N_("brief")),
        Key("F9", "app.pause_drill", N_("pause")),
        Key("F1", "app.help", N_("help")),
    )
    HELP = N_(
        "Three of these seven sentences are the key messages. The others are not confirmed, promise too much, "
        "are beside the point, or speak only of ourselves. Choose with the digits, or with the arrows and Enter; "
        "then F5."
    )

    def __init__(self) -> None:
        super().__init__()
        self.at = 0
        self.chosen: list[str] = []

    @property
    def offered(self) -> tuple[Sentence, ...]:
        """The sentences, as they stand on the screen."""
        return sentences(self.session.started.scenario, self.session.started.seed)

    def body(self) -> Iterable[Widget]:
        """The sentences with their boxes."""
        self.chosen = [one.id for one in self.offered if one.id in self.stage.draft.split()]
        told = self.t("What has to be heard, whatever is asked? Choose {count}.").format(count=TO_CHOOSE)
        yield Prose(told, classes="question")
        with VerticalScroll(id="prepare", can_focus=False):
            yield Prose(self._content(), id="offered")

    def action_choose(self, index: int) -> None:
        """Choose a sentence, or take it back."""
        if index >= len(self.offered):
            return
        self.at = index
        wanted = self.offered[index].id
        if wanted in self.chosen:
            self.chosen.remove(wanted)
        elif len(self.chosen) < TO_CHOOSE:
            self.chosen.append(wanted)
        else:
            self.notify(self.t("Three are enough; take one back first."), markup=False)
        self.stage.draft = " ".join(self.chosen)
        self._show()

    def action_choose_here(self) -> None:
        """Choose the sentence at the mark, or take it back."""
        self.action_choose(self.at)

    def action_move(self, step: int) -> None:
        """Move the mark."""
        self.at = (self.at + step) % len(self.offered)
        self._show()

    def action_hand_over(self) -> None:
        """These, and no others."""
        if self.session.phase == "preparing" and len(self.chosen) < TO_CHOOSE:
            left = TO_CHOOSE - len(self.chosen)
            more = self.hotseat.setting.counted("Choose {count} more.", "Choose {count} more.", left)
            self.notify(more, markup=False)
            return
        self.hotseat.perform(Prepare(chosen=tuple(self.chosen)))

    def _show(self) -> None:
        offered = self.query_one("#offered", Prose)
        offered.update(self._content())
        first, last = offered.lines_of(self.at)
        self.query_one("#prepare").scroll_to_region(
            Region(0, first, 1, last - first + 1), animate=False, force=True, immediate=True
        )

    def _content(self) -> Content:
        lines = []
        for index, one in enumerate(self.offered):
            mark = ">" if index == self.at else "\u00a0"
            box = "[x]" if one.id in self.chosen else "[\u00a0]"
            style = "bold" if one.id in self.chosen else ""
            words = f"{index + 1}{GAP}{mark}{box}\u00a0{one_line(one.text)}"
            lines.append(Content.styled(words, style).stylize(f"@click=screen.choose({index})"))
        return Content("\n").join(lines)


class WriteScreen(PreparingScreen):
    """Your own three, the first sentence, the questions that you fear: one after the other."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f5", "next_step", show=False, priority=True),
        Binding("f3", "previous_step", show=False, priority=True),
        Binding("f9,escape", "app.pause_drill", show=False, priority=True),
    ]
    KEYS = (
        Key("F5", "screen.next_step", N_("step on")),
        Key("F3", "screen.previous_step", N_("step back")),
        Key("F4", "screen.brief", N_("brief")),
        Key("F9", "app.pause_drill", N_("pause")),
        Key("F1", "app.help", N_("help")),
    )
    HELP = N_(
        "Write three key messages, one a line; then the first sentence that you will say; then the five questions "
        "that you fear most. F5 goes on, F3 back, F4 shows the brief. The author's are shown after."
    )
    STEPS = (
        N_("Your three key messages, one a line"),
        N_("The first sentence that you will say"),
        N_("The five questions that you fear most, one a line"),
    )

    def __init__(self) -> None:
        super().__init__()
        self.step = 0
        self.parts = ["", "", ""]

    def body(self) -> Iterable[Widget]:
        """What to write now, and a box."""
        kept = self.stage.draft.split("\x1e")
        self.parts = [*kept, "", "", ""][:3]
        yield Prose(self._what_to_write(), id="task", classes="question")
        yield AnswerBox(self.parts[self.step])

    def ready(self) -> None:
        """Ready to write."""
        self.query_one(TextArea).focus()

    @on(TextArea.Changed)
    def _written(self) -> None:
        self.parts[self.step] = self.query_one(TextArea).text
        if self.hotseat.stage is not None:
            self.stage.draft = "\x1e".join(self.parts)

    def action_next_step(self) -> None:
        """On to the next thing to write, or on."""
        if self.step == len(self.STEPS) - 1:
            self.action_hand_over()
        else:
            self._go_to(self.step + 1)

    def action_previous_step(self) -> None:
        """Back to what was written before."""
        self._go_to(max(0, self.step - 1))

    def action_hand_over(self) -> None:
        """What is written is what there is."""
        messages, first, feared = ([one_line(line) for line in part.split("\n") if line.strip()] for part in self.parts)
        self.hotseat.perform(
            Prepare(
                messages=tuple(messages[:TO_CHOOSE]),
                first_sentence=one_line(" ".join(first)),
                feared=tuple(feared[:FEARED]),
            )
        )

    def _go_to(self, step: int) -> None:
        self.step = step
        self.query_one("#task", Prose).update(self._what_to_write())
        box = self.query_one(TextArea)
        box.text = self.parts[step]
        box.move_cursor(box.document.end)
        box.focus()

    def _what_to_write(self) -> str:
        return f"{self.step + 1}/{len(self.STEPS)}{GAP}{self.t(self.STEPS[self.step])}"


class ComparedScreen(DrillScreen):
    """What you made ready beside what the author did; then on air."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "go", show=False),
        Binding("f5", "go", show=False),
        Binding("escape", "app.leave_drill", show=False),
    ]
    KEYS = (
        Key("Enter", "screen.go", N_("on air")),
        Key("↑ ↓", "screen.read", N_("read")),
        Key("F1", "app.help", N_("help")),
        Key("Esc", "app.leave_drill", N_("leave")),
    )
    HELP = N_("The author's three are what your answers are held against. Read them once more; Enter goes on air.")

    def title_text(self) -> str:
        """What this is."""
        return self.t("Yours and the author's")

    def body(self) -> Iterable[Widget]:
        """Side by side, in words."""
        with VerticalScroll(id="prepare"):
            yield Prose(Content("\n").join(self._blocks()))

    def ready(self) -> None:
        """The arrows scroll."""
        self.query_one("#prepare").focus()

    def action_go(self) -> None:
        """Go on air, with a breath before it where that is wanted."""
        self.hotseat.go_on_air()

    def action_read(self) -> None:
        """On by a line."""
        self.query_one("#prepare").scroll_down()

    def _blocks(self) -> Iterator[Content]:
        if task_of(self.session.started) == "choose":
            yield from self._chosen()
        else:
            yield from self._written()

    def _chosen(self) -> Iterator[Content]:
        prepared = self.session.prepared
        chosen = prepared.chosen if prepared else ()
        for number, one in enumerate(sentences(self.session.started.scenario, self.session.started.seed), start=1):
            if one.decoy is None:
                word = self.t("right") if one.id in chosen else self.t("left out")
                yield Content.styled(f"{number}{GAP}{labelled(word, one_line(one.text), self.t)}", "bold")
            elif one.id in chosen:
                yield Content(f"{number}{GAP}{labelled(self.t('not this one'), one_line(one.text), self.t)}")
                yield Content(f"{UNDER}{one_line(one.decoy.note)}")

    def _written(self) -> Iterator[Content]:
        prepared = self.session.prepared
        yield Content.styled(self.t("Yours"), "bold")
        for number, message in enumerate(prepared.messages if prepared else (), start=1):
            yield Content(f"{number}{GAP}{one_line(message)}")
        if not (prepared and prepared.messages):
            yield Content(f"({self.t('nothing written')})")
        yield Content("")
        yield Content.styled(self.t("The author's; your answers are held against these"), "bold")
        for number, key_message in enumerate(self.session.started.scenario.brief.key_messages, start=1):
            yield Content.styled(f"{number}{GAP}{one_line(key_message.text)}", "bold")
        if prepared and prepared.first_sentence:
            yield Content("")
            yield Content.styled(self.t("Your first sentence"), "bold")
            yield Content(one_line(prepared.first_sentence))
