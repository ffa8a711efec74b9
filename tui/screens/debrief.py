"""The debrief: the story filed, what to change, how often each message was heard, the points in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar, cast

from textual import work
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.events import Resize
from textual.widget import Widget

from drills.commands import Missed, Overrule, Promise, Refused
from drills.stage import Stage
from engine.clock import clock_time
from engine.debrief.card import pocket_card
from engine.debrief.coaching import AskedReview, TellingReview
from engine.debrief.debrief import Debrief, debrief
from engine.debrief.duties import duty_pages
from engine.debrief.report import Heading, ReportFormat, render
from engine.debrief.words import AUDIENCES, CHANNELS, FORMATS, POINTS, answered_words, change_count, rating_word
from engine.journal import JournalError
from engine.language import N_
from engine.plain_text import one_line
from engine.preparation import feared_and_asked
from engine.session import Session, part_of
from tui.screens.coaching import marked_content, remark_content
from tui.screens.drill import DrillScreen
from tui.screens.duty_blocks import duty_blocks
from tui.screens.export import ExportScreen
from tui.screens.page import GAP, UNDER, Key, PageScreen
from tui.screens.promise import Promised, PromiseScreen
from tui.setting import time_of_day
from tui.widgets.prose import Prose, broken

_SIDE_BY_SIDE = 90
"""Cells from which first and last try stand side by side."""


class DebriefPage(PageScreen):
    """The debrief of a session."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter", "close", show=False),
        Binding("f2", "promise", show=False),
        Binding("f3", "overrule", show=False),
        Binding("f6", "export", show=False),
        *(Binding(str(number), f"open_part({number - 1})", show=False) for number in range(1, 10)),
    ]
    KEYS = (
        Key("Esc", "screen.close", N_("back")),
        Key("↑ ↓", "screen.read", N_("read")),
        Key("F2", "screen.promise", N_("promise")),
        Key("F3", "screen.overrule", N_("amend")),
        Key("F6", "screen.export", N_("save")),
        Key("F1", "app.help", N_("help")),
    )
    HELP = N_(
        "The story is what a fair reporter would file from what you really said. "
        "The first answer to each question counts. F2 makes one promise for the job, which you are asked about "
        "next time. F6 saves the debrief, or a pocket card. In a room the digits open each speaker's part. "
        "With F3 the trainer amends the remarks; that word counts, and both stay on record."
    )

    def __init__(self) -> None:
        super().__init__()
        self.part = ""
        """The speaker whose part is open; empty for the whole."""

    def shown_session(self) -> Session:
        """The session whose debrief this is."""
        raise NotImplementedError

    def heading(self) -> Heading:
        """What the exported file says of it."""
        raise NotImplementedError

    def notice(self) -> str:
        """What else must be said of it; empty where there is nothing."""
        return ""

    def keep_promise(self, promised: Promised) -> None:
        """Record the promise."""
        raise NotImplementedError

    def keep_ruling(self, ruling: Overrule | Missed) -> None:
        """Record the trainer's word."""
        raise NotImplementedError

    def made(self) -> Debrief:
        """The debrief of what is shown: the whole, or a speaker's part."""
        session = self.shown_session()
        return debrief(part_of(session, self.part) if self.part else session)

    def title_text(self) -> str:
        """That this is the debrief, and whose part."""
        return f"{self.t('Debrief')} · {one_line(self.part, 20)}" if self.part else self.t("Debrief")

    def title_note(self) -> str:
        """The drill in one word; in a room only in each one's own part."""
        if self._speakers() and not self.part:
            return ""
        return rating_word(self.made().overall, self.t)

    def body(self) -> Iterable[Widget]:
        """Everything, to scroll through."""
        with VerticalScroll(id="debrief"):
            yield Prose(id="debrief-text")

    def ready(self) -> None:
        """The arrows scroll."""
        self.query_one("#debrief").focus()
        self.show_debrief()

    def on_resize(self, _event: Resize) -> None:
        """First and last try stand side by side where there is room."""
        if self.query("#debrief-text"):
            self.show_debrief()

    def show_debrief(self) -> None:
        """Bring everything up to date."""
        self.query_one("#debrief-text", Prose).update(Content("\n\n").join(self._blocks(self.made())))
        self.show_titles()

    def action_read(self) -> None:
        """On by a line."""
        self.query_one("#debrief").scroll_down()

    def action_close(self) -> None:
        """From a part to the whole; from the whole back."""
        if self.part:
            self.part = ""
            self.show_debrief()
        else:
            self.leave()

    def leave(self) -> None:
        """Back to where one came from."""
        self.app.pop_screen()

    def action_open_part(self, index: int) -> None:
        """One speaker's part, for that speaker to see."""
        speakers = self._speakers()
        if index < len(speakers):
            self.part = speakers[index]
            self.show_debrief()
            self.query_one("#debrief").scroll_home(animate=False)

    @work
    async def action_export(self) -> None:
        """Save the debrief in the home folder, and say where."""
        form = await self.app.push_screen_wait(ExportScreen(self.t))
        if not form:
            return
        setting = self.hotseat.setting
        heading = self.heading()
        folder = setting.home / "reports"
        if form == "card":
            file, text = folder / f"{heading.session_id}-card.html", pocket_card(self.made(), setting.lang)
        else:
            format_ = cast("ReportFormat", form)
            file, text = folder / f"{heading.session_id}.{form}", render(self.made(), heading, format_, setting.lang)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        except OSError as error:
            wrong = self.t("{file} cannot be written: {reason}").format(file=file, reason=error.strerror)
            self.notify(wrong, severity="error", markup=False)
        else:
            self.notify(self.t("Written: {file}").format(file=file), markup=False)

    @work
    async def action_promise(self) -> None:
        """One thing to do in the job."""
        before = self.shown_session().promise
        made = Promised(before.text, before.due) if before else None
        promised = await self.app.push_screen_wait(PromiseScreen(self.t, made))
        if promised:
            self.keep_promise(promised)
            self.show_debrief()

    @work
    async def action_overrule(self) -> None:
        """The trainer's word on a remark; in a room in each one's own part."""
        from tui.screens.ruling import RulingDialog, answers_of  # noqa: PLC0415 - when it is first asked for

        if self._speakers() and not self.part:
            self.notify(self.t("Open a speaker's part first, with its digit."), markup=False)
            return
        answers = answers_of(self.made().asked, self.made().tellings)
        if not answers:
            self.notify(self.t("Nothing was answered, so there is nothing to say of it."), markup=False)
            return
        session = self.shown_session()
        dialog = RulingDialog(self.app, self.hotseat.setting, session, self.hotseat.trainer_of(session))
        ruling = await dialog.on_one_of(answers)
        if ruling is not None:
            self.keep_ruling(ruling)
            self.show_debrief()

    def _speakers(self) -> tuple[str, ...]:
        speakers = self.shown_session().started.speakers
        return speakers if len(speakers) > 1 else ()

    def _blocks(self, made: Debrief) -> Iterator[Content]:
        t = self.t
        started = made.session.started
        yield Content(f"{one_line(started.scenario.title)} · {t(FORMATS[started.format])}")
        if self.notice():
            yield Content.styled(self.notice(), "bold")
        if made.duties is not None:
            yield from duty_blocks(duty_pages(made.duties, made.session, self.hotseat.setting.lang), t)
        if made.duties is None or made.asked:
            yield from self._story(made)
        yield Content("\n").join(self._changes(made))
        if made.duties is None:
            yield Content("\n").join(self._messages(made))
        if self._speakers() and not self.part:
            yield Content("\n").join(self._parts())
            return
        if made.duties is None or made.asked:
            yield Content("\n").join(self._points(made))
        yield from self._promise(made)
        yield from self._feared(made)
        if made.tellings:
            yield Content.styled(t("What you told, marked"), "bold")
            yield from (Content("\n").join(self._told(reviewed, made)) for reviewed in made.tellings)
        if made.asked:
            yield Content.styled(t("Question by question"), "bold")
            yield from (Content("\n").join(self._asked(reviewed)) for reviewed in made.asked)

    def _story(self, made: Debrief) -> Iterator[Content]:
        reporter = made.session.started.scenario.reporter
        yield Content.assemble(
            (self.t("Tomorrow's headline"), "bold"),
            "\n",
            (made.story.headline, "bold"),
            f"\n{one_line(reporter.outlet)} · {one_line(reporter.name)}\n",
            "\n".join(made.story.lines),
        )
        if made.story.clip:
            yield Content.assemble((self.t("The ten seconds that go round:"), "bold"), "\n", made.story.clip)

    def _changes(self, made: Debrief) -> Iterator[Content]:
        yield Content.styled(self.t("To change next time"), "bold")
        for number, change in enumerate(made.changes, start=1):
            yield Content(f" {number}{GAP}{one_line(change.message)} ({change_count(change, self.t)})")
            if change.instead:
                yield Content(f" {UNDER}{one_line(change.instead)}")
        if not made.asked:
            yield Content(self.t("Nothing was answered, so there is nothing to say of it."))
        elif not made.changes:
            yield Content(self.t("Nothing was found to change."))

    def _messages(self, made: Debrief) -> Iterator[Content]:
        yield Content.styled(self.t("Key messages"), "bold")
        for number, message in enumerate(made.score.messages, start=1):
            heard = self.hotseat.setting.counted("heard {count} time", "heard {count} times", message.landed)
            yield Content(f" {number}{GAP}{one_line(message.text)} ({heard})")

    def _parts(self) -> Iterator[Content]:
        yield Content.styled(self.t("Each speaker's part opens with the digit, for that speaker to see."), "bold")
        for number, name in enumerate(self._speakers(), start=1):
            yield Content(f" {number}{GAP}{one_line(name)}").stylize(f"@click=screen.open_part({number - 1})")

    def _points(self, made: Debrief) -> Iterator[Content]:
        yield Content.styled(self.t("Points"), "bold")
        score = made.score
        for point in score.points:
            slips = self.hotseat.setting.counted("{count} slip", "{count} slips", point.slips)
            tests = self.hotseat.setting.counted("tested {count} time", "tested {count} times", point.tests)
            told = self.t("{tests}, {slips}").format(tests=tests, slips=slips) if point.slips else tests
            yield Content(f"{rating_word(point.rating, self.t)}{GAP}{self.t(POINTS[point.point])} ({told})")
        yield Content(answered_words(score, self.t))

    def _promise(self, made: Debrief) -> Iterator[Content]:
        promise = made.session.promise
        if promise is not None:
            told = self.t("By {due}: {promise}").format(due=promise.due, promise=one_line(promise.text))
            yield Content.assemble((self.t("Your promise"), "bold"), "\n", told)

    def _feared(self, made: Debrief) -> Iterator[Content]:
        pairs = feared_and_asked(made.session)
        if not pairs:
            return
        lines = [Content.styled(self.t("The questions that you feared"), "bold")]
        for number, (feared, came) in enumerate(pairs, start=1):
            told = self.t("came: {question}").format(question=one_line(came, 60)) if came else self.t("did not come")
            lines += [Content(f" {number}{GAP}{one_line(feared)}"), Content(f" {UNDER}{told}")]
        yield Content("\n").join(lines)

    def _told(self, reviewed: TellingReview, made: Debrief) -> Iterator[Content]:
        plan = made.session.started.scenario.branch_crisis
        telling = reviewed.telling
        clock = clock_time(plan.starts_at, telling.at_ms) if plan else ""
        audience = self.t(AUDIENCES[telling.audience]) if telling.audience else ""
        yield Content.styled(f"{clock}{GAP}{audience} {self.t(CHANNELS[telling.channel])}", "bold")
        yield marked_content(reviewed.review, self.t)
        yield from (remark_content(spoken, self.t) for spoken in reviewed.review.spoken)

    def _asked(self, reviewed: AskedReview) -> Iterator[Content]:
        question = reviewed.asked.question
        notes = [str(question.number), *([self.t("follow-up")] if question.follows else [])]
        if question.speaker:
            notes.append(one_line(question.speaker))
        yield Content.styled(f"{' · '.join(notes)}{GAP}{one_line(question.text)}", "bold")
        if len(reviewed.takes) > 1:
            yield from self._first_and_last(reviewed)
        for number, take in enumerate(reviewed.takes, start=1):
            if len(reviewed.takes) > 1:
                yield Content(self.t("Take {number}").format(number=number))
            else:
                yield marked_content(take, self.t)
            yield from (remark_content(spoken, self.t) for spoken in take.spoken)

    def _first_and_last(self, reviewed: AskedReview) -> Iterator[Content]:
        takes = (reviewed.takes[0], reviewed.takes[-1])
        heads = (self.t("First"), self.t("Last"))
        width = min(self.app.size.width - 4, 100)
        if self.app.size.width < _SIDE_BY_SIDE:
            for head, take in zip(heads, takes, strict=True):
                yield Content.styled(head, "bold")
                yield marked_content(take, self.t)
            return
        half = (width - 3) // 2
        sides = [
            [Content.styled(head, "bold"), *broken(marked_content(take, self.t), half).split("\n", allow_blank=True)]
            for head, take in zip(heads, takes, strict=True)
        ]
        for index in range(max(map(len, sides))):
            left, right = (side[index] if index < len(side) else Content("") for side in sides)
            yield left.pad_right(half - left.cell_length) + Content(" | ") + right


class DebriefScreen(DebriefPage, DrillScreen):
    """The debrief of the drill that has just ended."""

    def shown_session(self) -> Session:
        """The drill on the stage."""
        return self.session

    def heading(self) -> Heading:
        """Its id and when it was begun."""
        return Heading(self.stage.session_id, self.stage.began)

    def notice(self) -> str:
        """That it is not recorded, where it is not."""
        if self.stage.trouble is None:
            return ""
        return self.t("This drill is not recorded; save it as a file if you want to keep it.")

    def show_session(self) -> None:
        """Bring everything up to date."""
        self.show_debrief()

    def keep_promise(self, promised: Promised) -> None:
        """Record the promise with the drill."""
        self.hotseat.perform(Promise(promised.text, promised.due))
        self.hotseat.promised.add(self.stage.session_id)

    def keep_ruling(self, ruling: Overrule | Missed) -> None:
        """Record the trainer's word with the drill."""
        self.hotseat.perform(ruling)

    def leave(self) -> None:
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

    def keep_promise(self, promised: Promised) -> None:
        """Record the promise with the drill."""
        if self._done(Promise(promised.text, promised.due)):
            self.hotseat.promised.add(self._heading.session_id)

    def keep_ruling(self, ruling: Overrule | Missed) -> None:
        """Record the trainer's word with the drill."""
        self._done(ruling)

    def _done(self, command: Promise | Overrule | Missed) -> bool:
        """Carry a command out in the kept drill; whether it was."""
        try:
            with Stage.resume(self.hotseat.setting.home, self._heading.session_id, time_of_day) as stage:
                stage.do(command)
                self._session = stage.session
        except JournalError as error:
            self.hotseat.tell_trouble(error)
        except Refused as refused:
            self.notify(self.t(refused.why or N_("That cannot be done now.")), markup=False)
        else:
            return True
        return False
