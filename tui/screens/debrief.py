"""The debrief: the story filed, what to change, how often each message was heard, the points in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget

from engine.debrief.debrief import Debrief, debrief
from engine.debrief.report import Heading, ReportFormat, render
from engine.debrief.words import FORMATS, POINTS, rating_word
from engine.language import N_
from engine.plain_text import one_line
from engine.session import Session
from tui.screens.coaching import marked_content, remark_content
from tui.screens.drill import DrillScreen
from tui.screens.page import GAP, UNDER, Key, PageScreen
from tui.setting import time_of_day
from tui.widgets.prose import Prose


class DebriefPage(PageScreen):
    """The debrief of a session."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter", "close", show=False),
        Binding("f6", "export('html')", show=False),
        Binding("f7", "export('md')", show=False),
    ]
    KEYS = (
        Key("Esc", "screen.close", N_("back")),
        Key("↑ ↓", "screen.scroll_down", N_("read")),
        Key("F6", "screen.export('html')", N_("HTML file")),
        Key("F7", "screen.export('md')", N_("Markdown")),
        Key("F1", "app.help", N_("help")),
    )
    HELP = N_(
        "The story is what a fair reporter would file from what you really said. "
        "The first answer to each question counts. F6 and F7 save the debrief as a file."
    )

    def shown_session(self) -> Session:
        """The session whose debrief this is."""
        raise NotImplementedError

    def heading(self) -> Heading:
        """What the exported file says of it."""
        raise NotImplementedError

    def notice(self) -> str:
        """What else must be said of it; empty where there is nothing."""
        return ""

    def title_text(self) -> str:
        """That this is the debrief."""
        return self.t("Debrief")

    def title_note(self) -> str:
        """The drill in one word."""
        return rating_word(debrief(self.shown_session()).score.overall, self.t)

    def body(self) -> Iterable[Widget]:
        """Everything, to scroll through."""
        with VerticalScroll(id="debrief"):
            yield Prose(Content("\n\n").join(self._blocks(debrief(self.shown_session()))), id="debrief-text")

    def on_mount(self) -> None:
        """The arrows scroll."""
        self.query_one("#debrief").focus()

    def action_export(self, format_: ReportFormat) -> None:
        """Save the debrief in the home folder, and say where."""
        heading = self.heading()
        setting = self.hotseat.setting
        file = setting.home / "reports" / f"{heading.session_id}.{format_}"
        text = render(debrief(self.shown_session()), heading, format_, setting.lang)
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        except OSError as error:
            wrong = self.t("{file} cannot be written: {reason}").format(file=file, reason=error.strerror)
            self.notify(wrong, severity="error", markup=False)
        else:
            self.notify(self.t("Written: {file}").format(file=file), markup=False)

    def _blocks(self, made: Debrief) -> Iterator[Content]:
        t = self.t
        started = made.session.started
        reporter = started.scenario.reporter
        yield Content(f"{one_line(started.scenario.title)} · {t(FORMATS[started.format])}")
        if self.notice():
            yield Content.styled(self.notice(), "bold")
        yield Content.assemble(
            (t("Tomorrow's headline"), "bold"),
            "\n",
            (made.story.headline, "bold"),
            f"\n{one_line(reporter.outlet)} · {one_line(reporter.name)}\n",
            "\n".join(made.story.lines),
        )
        if made.story.clip:
            yield Content.assemble((t("The ten seconds that go round:"), "bold"), "\n", made.story.clip)
        yield Content("\n").join(self._changes(made))
        yield Content("\n").join(self._messages(made))
        yield Content("\n").join(self._points(made))
        yield from self._asked(made)

    def _changes(self, made: Debrief) -> Iterator[Content]:
        yield Content.styled(self.t("To change next time"), "bold")
        for number, change in enumerate(made.changes, start=1):
            count = self.hotseat.setting.counted("{count} time", "{count} times", change.count)
            yield Content(f" {number}{GAP}{one_line(change.message)} ({count})")
            if change.instead:
                yield Content(f" {UNDER}{one_line(change.instead)}")
        if not made.changes:
            yield Content(self.t("Nothing was found that costs you."))

    def _messages(self, made: Debrief) -> Iterator[Content]:
        yield Content.styled(self.t("Key messages"), "bold")
        for message in made.score.messages:
            heard = self.hotseat.setting.counted("heard {count} time", "heard {count} times", message.landed)
            yield Content(f"{heard}{GAP}{one_line(message.text)}")

    def _points(self, made: Debrief) -> Iterator[Content]:
        yield Content.styled(self.t("Points"), "bold")
        for point in made.score.points:
            yield Content(f"{rating_word(point.rating, self.t)}{GAP}{self.t(POINTS[point.point])}")
        answered = self.t("Questions answered: {answered} of {planned}; with follow-ups {all}.")
        score = made.score
        yield Content(answered.format(answered=score.planned_answered, planned=score.planned, all=score.answered))

    def _asked(self, made: Debrief) -> Iterator[Content]:
        yield Content.styled(self.t("Question by question"), "bold")
        for reviewed in made.asked:
            question = reviewed.asked.question
            follow_up = f" · {self.t('follow-up')}" if question.follows else ""
            lines = [Content.styled(f"{question.number}{follow_up}  {one_line(question.text)}", "bold")]
            for take in reviewed.takes:
                lines.append(marked_content(take, self.t))
                lines.extend(remark_content(spoken, self.t) for spoken in take.spoken)
            yield Content("\n").join(lines)


class DebriefScreen(DebriefPage, DrillScreen):
    """The debrief of the drill that has just ended."""

    def shown_session(self) -> Session:
        """The drill on the stage."""
        return self.session

    def heading(self) -> Heading:
        """Its id and the present time."""
        return Heading(self.stage.session_id, time_of_day())

    def notice(self) -> str:
        """That it is not recorded, where it is not."""
        return (
            self.t("This drill is not recorded; save it as a file if you want to keep it.")
            if self.stage.trouble
            else ""
        )

    def action_close(self) -> None:
        """Back to the list."""
        self.hotseat.action_leave_drill()


class KeptDebriefScreen(DebriefPage):
    """The debrief of a drill that is kept."""

    def __init__(self, session: Session, heading: Heading) -> None:
        super().__init__()
        self._session = session
        self._heading = heading

    def shown_session(self) -> Session:
        """The drill that was read from its journal."""
        return self._session

    def heading(self) -> Heading:
        """Its id and when it was played."""
        return self._heading

    def action_close(self) -> None:
        """Back to the list."""
        self.app.pop_screen()
