"""Home: which scenario, in which format; what to change since last time; the question of the morning."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList

from drills.records import known_summaries, summaries
from engine.debrief.words import FORMATS, GRADES, RATINGS, rating_word
from engine.kinds import Format
from engine.language import N_
from engine.plain_text import one_line
from engine.summary import Summary
from scenarios.catalogue import catalogue, load
from scenarios.entry import Entry
from tui.pinyin import is_found
from tui.screens.page import Key, PageScreen
from tui.widgets.picklist import PickList, columns, widest
from tui.widgets.prose import Prose

if TYPE_CHECKING:
    from engine.kinds import How

_WIDEST_TITLE = 34
_MOST_ROWS = 100
"""Scenarios that are listed at once; beyond that one types to find."""
_JOURNALS_AFTER_SECONDS = 0.1
"""The judge, the machines and the journals take 100 ms to import: after the first paint."""


class HomeScreen(PageScreen):
    """The list of scenarios, and a few lines on the one that is picked."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "other_format(-1)", show=False),
        Binding("right", "other_format(1)", show=False),
        Binding("f2", "room", show=False),
        Binding("f3", "records", show=False),
        Binding("f4,slash,full_stop", "find", show=False),
        Binding("f5", "morning", show=False),
        Binding("f6", "draft", show=False),
        Binding("1", "promise_kept(True)", show=False),
        Binding("2", "promise_kept(False)", show=False),
        Binding("f7", "progress", show=False),
        Binding("f9", "settings", show=False),
        Binding("f10", "app.leave", show=False),
        Binding("escape", "stop_finding", show=False),
        Binding("pagedown", "read_on(1)", show=False, priority=True),
        Binding("pageup", "read_on(-1)", show=False, priority=True),
    ]
    KEYS = (
        Key("Enter", "screen.choose", N_("start")),
        Key("← →", "screen.other_format(1)", N_("format")),
        Key("F2", "screen.room", N_("room")),
        Key("F3", "screen.records", N_("drills")),
        Key("F4", "screen.find", N_("find")),
        Key("F5", "screen.morning", N_("morning")),
        Key("F6", "screen.draft", N_("draft")),
        Key("F7", "screen.progress", N_("progress")),
        Key("F8", "app.switch_language", N_("中文")),
        Key("F9", "screen.settings", N_("settings")),
        Key("F1", "app.help", N_("help")),
        Key("F10", "app.leave", N_("quit")),
    )
    PROMISE_KEYS = (
        Key("1", "screen.promise_kept(True)", N_("done it")),
        Key("2", "screen.promise_kept(False)", N_("not done")),
    )
    HELP = N_(
        "Pick a scenario with the arrows and press Enter. Left and right choose how it is played: "
        "rapid fire is several questions in one breath; negative premise is loaded questions and follow-ups. "
        "F4 or / finds by title, also by pinyin initials. The morning question is one question on your weakest point. "
        "F6 checks a draft for the scenario that is picked: a statement, a notice, a report or a Q&A sheet. "
        "What you say stays on this machine."
    )

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Entry] = []
        self.shown: list[Entry] = []
        self.summaries: list[Summary] = []
        self.chosen_format = 0
        self.picked = 0

    @property
    def home(self) -> str:
        """The home folder, for what is shown."""
        return str(self.hotseat.setting.home)

    def title_note(self) -> str:
        """Whose drills, and the how manieth this is."""
        count = sum(one.occasion != "room" for one in self.summaries) + 1
        told = self.t("drill no. {number}").format(number=count)
        name = self.hotseat.settings.name
        return f"{name} · {told}" if name else told

    def body(self) -> Iterable[Widget]:
        """The list, then the picked one in a few lines."""
        setting = self.hotseat.setting
        self.entries = catalogue(setting.home, setting.lang, self.t)
        self.summaries = known_summaries(setting.home)
        self.shown = self.entries[:_MOST_ROWS]
        yield Prose(self._heading(len(self.entries)), id="heading", classes="heading")
        yield PickList(self._rows(), id="scenarios")
        with VerticalScroll(id="chosen"):
            yield Prose(id="promise")
            yield Prose(id="summary")

    def ready(self) -> None:
        """The list has the keys; what the journals tell beyond the index comes a moment later."""
        listed = self.query_one(PickList)
        listed.highlighted = min(self.picked, len(self.shown))
        listed.focus()
        self._show_chosen()
        self.show_titles()
        self._show_promise()
        self.set_timer(_JOURNALS_AFTER_SECONDS, self._read_journals)

    def on_screen_resume(self) -> None:
        """Back from a drill: there may be something new."""
        if self.query(PickList):
            self.show_titles()
            self.set_timer(_JOURNALS_AFTER_SECONDS, self._read_journals)

    @on(OptionList.OptionHighlighted)
    def _highlighted(self) -> None:
        self.picked = self.query_one(PickList).highlighted or 0
        self.chosen_format = 0
        self._show_chosen()

    @on(OptionList.OptionSelected)
    def _selected(self) -> None:
        self.action_choose()

    def on_text_area_changed(self) -> None:
        """What is typed to find something."""
        wanted = self._wanted()
        found = [entry for entry in self.entries if is_found(wanted, f"{entry.title} {entry.id} {entry.summary}")]
        self.shown = found[:_MOST_ROWS]
        self.query_one("#heading", Prose).update(self._heading(len(found)))
        self.query_one(PickList).set_rows(self._rows())
        self._show_chosen()

    def on_line_box_submitted(self) -> None:
        """Found; on in the list."""
        self.query_one(PickList).focus()

    async def action_find(self) -> None:
        """Find by typing."""
        if not self.query("#find"):
            from tui.widgets.linebox import LineBox  # noqa: PLC0415 - a text area takes 15 ms

            await self.mount(LineBox(id="find"), before=self.query_one(PickList))
        self.query_one("#find").focus()

    async def action_stop_finding(self) -> None:
        """The whole list again."""
        await self.query("#find").remove()
        self.on_text_area_changed()
        self.query_one(PickList).focus()

    def _wanted(self) -> str:
        boxes = self.query("#find")
        return str(getattr(boxes.first(), "line", "")) if boxes else ""

    def action_choose(self) -> None:
        """Begin a drill of the picked scenario in the picked format."""
        if self._is_morning():
            self.action_morning()
            return
        entry = self._chosen()
        if entry is None or entry.problems:
            return
        found = load(entry.file, self.hotseat.setting.home, self.t)
        if not isinstance(found, list):
            from drills.formats import started  # noqa: PLC0415 - the machines take 40 ms

            seed = 1 + sum(one.scenario == found.id for one in self.summaries)
            format_ = entry.formats[self.chosen_format]
            self.hotseat.begin(started(found, format_, self._how(), seed=seed, speakers=self._speakers()))

    def action_morning(self) -> None:
        """The question of the morning."""
        from drills.morning import PRESS, incident_order, morning_question  # noqa: PLC0415 - the machines take 40 ms

        lang = self.hotseat.setting.lang
        playable = [entry for entry in self.entries if not entry.problems and PRESS & set(entry.formats)]
        own = [entry for entry in playable if entry.lang == lang] or playable
        incidents = {entry.incident or entry.id: entry for entry in reversed(own)}
        order = incident_order(list(incidents), self.summaries)
        if order:
            found = load(incidents[order[0]].file, self.hotseat.setting.home, self.t)
            if not isinstance(found, list):
                self.hotseat.begin(morning_question(found, self.summaries, self._how()))

    def action_room(self) -> None:
        """Several speakers at one screen."""
        entry = self._chosen()
        if entry is None or entry.problems:
            return
        from tui.screens.room import RoomScreen  # noqa: PLC0415 - when it is asked for

        self.app.push_screen(RoomScreen(entry, entry.formats[self.chosen_format]))

    def action_other_format(self, step: int) -> None:
        """The picked scenario's next or previous format."""
        entry = self._chosen()
        if entry is not None and entry.formats and self.query_one(PickList).has_focus:
            self.chosen_format = (self.chosen_format + step) % len(entry.formats)
            self._show_chosen()

    def action_records(self) -> None:
        """The drills that are kept."""
        from tui.screens.records import RecordsScreen  # noqa: PLC0415 - when it is asked for

        self.app.push_screen(RecordsScreen())

    def action_progress(self) -> None:
        """How the points went over time."""
        from tui.screens.progress import ProgressScreen  # noqa: PLC0415 - when it is asked for

        self.app.push_screen(ProgressScreen())

    def action_draft(self) -> None:
        """A draft for the picked scenario, marked like code."""
        entry = self._chosen()
        if entry is None or entry.problems:
            return
        found = load(entry.file, self.hotseat.setting.home, self.t)
        if not isinstance(found, list):
            from tui.screens.draft import DraftScreen  # noqa: PLC0415 - when it is asked for

            self.app.push_screen(DraftScreen(found))

    def action_read_on(self, pages: int) -> None:
        """On, or back, in what is said of the picked scenario, where a small window cuts it."""
        self.query_one("#chosen").scroll_relative(y=3 * pages, animate=False)

    def action_settings(self) -> None:
        """The settings."""
        from tui.screens.settings import SettingsScreen  # noqa: PLC0415 - when it is asked for

        self.app.push_screen(SettingsScreen())

    def action_promise_kept(self, kept: bool) -> None:
        """Say what became of the promise of last time."""
        promised = self._promised()
        if promised is None:
            return
        from drills.commands import AnswerPromise  # noqa: PLC0415
        from drills.stage import Stage  # noqa: PLC0415 - machines and journal take 50 ms
        from engine.journal import JournalError  # noqa: PLC0415
        from tui.setting import time_of_day  # noqa: PLC0415

        try:
            with Stage.resume(self.hotseat.setting.home, promised.id, time_of_day) as stage:
                stage.do(AnswerPromise(kept))
        except JournalError as error:
            self.hotseat.tell_trouble(error)
            return
        self.notify(self.t("Well done.") if kept else self.t("Noted. Make the next promise smaller."), markup=False)
        self._read_journals()

    def keys(self) -> tuple[Key, ...]:
        """With a promise open, the keys to answer it."""
        return (*self.PROMISE_KEYS, *self.KEYS) if self._promised() else self.KEYS

    @work(thread=True, exclusive=True, group="journals")
    def _read_journals(self) -> None:
        found = summaries(self.hotseat.setting.home)
        self.app.call_from_thread(self._take_summaries, found)

    def _take_summaries(self, found: list[Summary]) -> None:
        if found == self.summaries or not self.query(PickList):
            return
        self.summaries = found
        rows = self._rows()
        for index, row in enumerate(rows):
            self.query_one(PickList).set_row(index, row)
        self._show_chosen()
        self.show_titles()
        self._show_promise()
        self.show_keys()

    def _heading(self, found: int) -> str:
        asked = self.t("Which one today?")
        if found <= _MOST_ROWS:
            return asked
        more = self.t("({count} more; F4 finds them)").format(count=found - _MOST_ROWS)
        return f"{asked} {more}"

    def _how(self) -> How:
        return self.hotseat.settings.answers

    def _speakers(self) -> tuple[str, ...]:
        return (self.hotseat.settings.name,) if self.hotseat.settings.name else ()

    def _chosen(self) -> Entry | None:
        index = self.query_one(PickList).highlighted or 0
        return self.shown[index] if index < len(self.shown) else None

    def _is_morning(self) -> bool:
        return not self._wanted() and (self.query_one(PickList).highlighted or 0) == len(self.shown)

    def _rows(self) -> list[Content]:
        titles = [one_line(entry.title) for entry in self.shown]
        grades = widest([self.t(word) for word in GRADES.values()], 12)
        words = widest([rating_word(rating, self.t) for rating in RATINGS], 24)
        room = self.app.size.width - grades - words - 9
        width = max(widest(titles, min(_WIDEST_TITLE, room)), 12)
        rows = [Content(self._row(entry, width, grades)) for entry in self.shown]
        if self._wanted():
            return rows
        morning = self.t("Morning question")
        rows.append(Content(columns([(morning, width), (self.t("three minutes, your weakest point"), 0)])))
        return rows

    def _row(self, entry: Entry, width: int, grades: int) -> str:
        if entry.problems:
            return columns([(one_line(entry.title), width), (self.t("cannot be played"), 0)])
        return columns(
            [(one_line(entry.title), width), (self.t(GRADES[entry.grade]), grades), (self._rating_of(entry), 0)]
        )

    def _rating_of(self, entry: Entry) -> str:
        last = self._last(entry)
        return rating_word(last.overall, self.t) if last and last.overall else self.t("not drilled")

    def _last(self, entry: Entry) -> Summary | None:
        own = (
            one
            for one in self.summaries
            if one.scenario == entry.id and one.occasion == "drill" and one.answered and one.ended
        )
        return next(own, None)

    def _promised(self) -> Summary | None:
        """The promise to ask about: not one that was made since the app was opened."""
        open_ones = (one for one in self.summaries if one.promise and one.promise_kept is None)
        return next((one for one in open_ones if one.id not in self.hotseat.promised), None)

    def _show_promise(self) -> None:
        promised = self._promised()
        told = ""
        if promised is not None:
            asked = self.t("You said: {promise} (by {due}). Is it done?")
            told = asked.format(promise=one_line(promised.promise, 80), due=promised.promise_due)
        prose = self.query_one("#promise", Prose)
        prose.update(Content.styled(told, "bold"))
        prose.set_class(bool(told), "shown")

    def _show_chosen(self) -> None:
        self.query_one("#summary", Prose).update(Content("\n").join(self._about_chosen()))

    def _about_chosen(self) -> list[Content]:
        if self._is_morning():
            about = self.t(
                "One question, three minutes: on the point that came out worst, in an incident you have not just done."
            )
            return [Content(about)]
        entry = self._chosen()
        if entry is None:
            return [Content(self.t("Nothing found."))]
        if entry.problems:
            places = [f"{problem.line}:{problem.column}\u00a0{problem.message}" for problem in entry.problems]
            return [Content(line) for line in (entry.file, *places)]
        unfinished = any(one.scenario == entry.id and not one.ended for one in self.summaries)
        minutes = self.hotseat.setting.counted("about {count} minute", "about {count} minutes", entry.minutes)
        lines = [Content.assemble(self._formats_line(entry.formats), f" · {minutes}")]
        last = self._last(entry)
        if last is not None and last.change:
            lines.append(Content(self.t("To change since last time: {change}").format(change=one_line(last.change))))
        if unfinished:
            lines.append(Content(self.t("One drill of this is not finished: F3 goes on with it.")))
        return [*lines, Content(one_line(entry.summary)), Content(one_line(entry.role))]

    def _formats_line(self, formats: tuple[Format, ...]) -> Content:
        words = [self.t(FORMATS[name]) for name in formats]
        parts = [(f"[{w}]", "bold") if i == self.chosen_format else (f" {w} ", "") for i, w in enumerate(words)]
        return Content.assemble(*parts)
