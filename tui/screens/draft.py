"""A draft, marked like code: write or paste, go from remark to remark, take a change or make your own, save."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.geometry import Region
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import TextArea

from engine.language import N_
from engine.plain_text import one_line
from engine.scenario import Scenario
from tui.draft_files import DraftFileError, keep_draft, kept_draft, offered_path, read_draft, write_draft
from tui.screens.brief import BriefCard
from tui.screens.draft_lines import change_lines, message_lines, remark_line, remark_lines
from tui.screens.page import GAP, Key, PageScreen
from tui.screens.path import PathScreen
from tui.widgets.draftbox import DraftBox, Stretch
from tui.widgets.picklist import columns
from tui.widgets.prose import Prose

if TYPE_CHECKING:
    from engine.draft import Checked, Checker, DraftKind, Mark, Suggestion

CHECK_AFTER_SECONDS = 0.6
"""Of quiet, before a draft is read again."""
KEEP_AFTER_SECONDS = 1.0
"""At most so much is lost when the program is killed."""
_BESIDE_TITLE = 6
"""Cells of the first line that hold neither words nor title."""


class DraftScreen(PageScreen):
    """A text for one scenario, with the remarks on it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f5", "next_remark", show=False, priority=True),
        Binding("f3", "previous_remark", show=False, priority=True),
        Binding("f6", "accept", show=False, priority=True),
        Binding("f7", "undo", show=False, priority=True),
        Binding("f4", "brief", show=False, priority=True),
        Binding("f2,ctrl+s", "save", show=False, priority=True),
        Binding("f9", "open", show=False, priority=True),
        Binding("f10", "other_kind", show=False, priority=True),
        Binding("escape", "close", show=False, priority=True),
    ]
    KEYS = (
        Key("F9", "screen.open", N_("open")),
        Key("F4", "screen.brief", N_("brief")),
        Key("F10", "screen.other_kind", N_("sort of text")),
        Key("F1", "app.help", N_("help")),
        Key("Esc", "screen.close", N_("back")),
    )
    WRITTEN_KEYS = (
        Key("F5", "screen.next_remark", N_("next remark")),
        Key("F3", "screen.previous_remark", N_("previous")),
        Key("F6", "screen.accept", N_("accept")),
        Key("F7", "screen.undo", N_("undo")),
        Key("F2", "screen.save", N_("save")),
    )
    HELP = N_(
        "Write, or paste, or open a file with F9: a statement, a notice, a report or a Q&A sheet. It is read again "
        "whenever you pause. F5 and F3 go from remark to remark; the words are marked in the text. "
        "F6 takes the change that is offered: it was tried, the remark goes and no other comes. F7 undoes. "
        "F10 says what sort of text it is, where the guess is wrong. What you write is kept until you empty it; "
        "Tab and the arrows scroll the remarks."
    )

    def __init__(self, scenario: Scenario) -> None:
        super().__init__()
        self.scenario = scenario
        self.text: str | None = None
        """What stands in the box; None before it was there."""
        self.kind: DraftKind | None = None
        """What sort of text it is said to be; None: as it is guessed."""
        self.checked: Checked | None = None
        self.marks: tuple[Mark, ...] = ()
        """What asks for a change, at its place in the text as it is now."""
        self.at = 0
        """The remark in question."""
        self.offered: dict[Mark, Suggestion | None] = {}
        self.changed: Suggestion | None = None
        """The change that was taken last, while it is on show."""
        self.file: Path | None = None
        """Where it was opened or saved."""
        self._has_mark = False
        self._has_returns = False
        self._caret = (0, 0)
        self._checker: Checker | None = None
        self._check_timer: Timer | None = None
        self._keep_timer: Timer | None = None
        self._keep_lock = Lock()
        self._told_trouble = False

    def title_text(self) -> str:
        """For which scenario."""
        what = self.t("Draft")
        room = self.app.size.width - cell_len(what) - cell_len(self.title_note()) - _BESIDE_TITLE
        return f"{what}{GAP}{columns([(one_line(self.scenario.title), max(4, room))])}"

    def title_note(self) -> str:
        """What sort of text it is, and how much there is to change."""
        from engine.draft import KIND_WORDS  # noqa: PLC0415 - the judge takes 300 ms

        kind = self.kind or (self.checked.kind if self.checked else None)
        words = [self.t(KIND_WORDS[kind])] if kind else []
        if self.checked is not None and self.text:
            words.append(self.hotseat.setting.counted("{count} remark", "{count} remarks", len(self.marks)))
        return " · ".join(words)

    def body(self) -> Iterable[Widget]:
        """The text, and the remarks below or beside it."""
        if self.text is None:
            self.text = _as_shown(kept_draft(self.hotseat.setting.home, self.scenario.id))
        with Container(id="desk"):
            yield DraftBox(self.text, id="draft")
            with VerticalScroll(id="remarks"):
                yield Prose(self._remarks(), id="remarks-text")

    def ready(self) -> None:
        """Ready to write, and what stands there is read."""
        box = self.query_one(DraftBox)
        box.move_cursor(self._caret)
        box.focus()
        self._show()
        if self.text and self.checked is None:
            self._check_now()

    def keys(self) -> tuple[Key, ...]:
        """With nothing written there is nothing to change or save."""
        return (*self.WRITTEN_KEYS, *self.KEYS) if self.text else self.KEYS

    def on_unmount(self) -> None:
        """However it is left, the draft is kept."""
        with suppress(OSError):
            self._keep_text()

    @on(TextArea.Changed)
    def _written(self) -> None:
        text = self.query_one(DraftBox).text
        if text == self.text:
            return
        from engine.draft import carried  # noqa: PLC0415

        before, self.text = self.text or "", text
        self.marks = carried(self.marks, before, text)
        self.changed = None
        self.at = min(self.at, max(0, len(self.marks) - 1))
        if bool(before) != bool(text):
            self.checked = None
        self._show()
        self._check_later()
        self._keep_later()

    @on(TextArea.SelectionChanged)
    def _moved(self) -> None:
        self._caret = self.query_one(DraftBox).cursor_location

    # ---- reading

    def _check_later(self) -> None:
        if self._check_timer is not None:
            self._check_timer.stop()
        self._check_timer = self.set_timer(CHECK_AFTER_SECONDS, self._check_now)

    def _check_now(self) -> None:
        if self._check_timer is not None:
            self._check_timer.stop()
            self._check_timer = None
        if self.text and self.text.strip() and self._is_in_language():
            self._check(self.text, self.kind)
        elif self.marks:
            self.marks, self.checked = (), None
            self._show()

    @work(thread=True, exclusive=True, group="check")
    def _check(self, text: str, kind: DraftKind | None) -> None:
        checked = self._the_checker().check(text, kind)
        if self.is_attached:
            self.app.call_from_thread(self._take, checked, kind)

    def _the_checker(self) -> Checker:
        if self._checker is None:
            from engine.draft import Checker  # noqa: PLC0415 - the judge takes 300 ms

            self._checker = Checker(self.scenario)
        return self._checker

    def _take(self, checked: Checked, kind: DraftKind | None) -> None:
        if checked.text != self.text or kind != self.kind or not self.query(DraftBox):
            return
        place = self.marks[self.at].start if self.at < len(self.marks) else 0
        self.checked, self.marks, self.offered = checked, checked.to_change, {}
        self.at = next((index for index, mark in enumerate(self.marks) if mark.start >= place), 0)
        self._show()
        self._offer()

    def _offer(self) -> None:
        mark = self._mark()
        if mark is not None and mark not in self.offered and self._is_read():
            assert self.checked is not None  # noqa: S101 - it is read
            self._find_change(self.checked, mark)

    @work(thread=True, exclusive=True, group="offer")
    def _find_change(self, checked: Checked, mark: Mark) -> None:
        found = self._the_checker().suggestion(checked, mark)
        if self.is_attached:
            self.app.call_from_thread(self._take_change, checked, mark, found)

    def _take_change(self, checked: Checked, mark: Mark, found: Suggestion | None) -> None:
        if checked is self.checked:
            self.offered[mark] = found
            if mark == self._mark() and self.query(DraftBox):
                self._show_remarks()

    def _is_read(self) -> bool:
        """Whether the remarks are those of the text as it stands."""
        return self.checked is not None and self.checked.text == self.text

    def _mark(self) -> Mark | None:
        return self.marks[self.at] if self.at < len(self.marks) else None

    # ---- what the keys do

    def action_next_remark(self) -> None:
        """To the remark in question; from there on to the next."""
        mark = self._mark()
        if mark is not None:
            is_there = self.query_one(DraftBox).caret == mark.start
            self.action_go((self.at + 1) % len(self.marks) if is_there else self.at)

    def action_previous_remark(self) -> None:
        """Back to the remark before."""
        if self.marks:
            self.action_go((self.at - 1) % len(self.marks))

    def action_go(self, index: int) -> None:
        """To a remark."""
        if index >= len(self.marks):
            return
        self.at, self.changed = index, None
        mark = self.marks[index]
        self.query_one(DraftBox).go_to(mark.start)
        self._show()
        self._offer()

    def action_accept(self) -> None:
        """Take the change that is offered for the remark in question."""
        mark = self._mark()
        if mark is None:
            return
        if not self._is_read():
            self._check_now()
            return
        assert self.checked is not None  # noqa: S101 - it is read
        if mark not in self.offered:
            self.offered[mark] = self._the_checker().suggestion(self.checked, mark)
        change = self.offered[mark]
        if change is None:
            self.notify(self.t("No change is known that helps here; change it in your own words."), markup=False)
            return
        box = self.query_one(DraftBox)
        box.put(change.start, change.end, change.replacement)
        box.focus()
        self._written()
        self.changed = change
        self._check_now()
        self._show()

    def action_undo(self) -> None:
        """Take back the last change of the text."""
        box = self.query_one(DraftBox)
        box.undo()
        self._written()
        self._check_now()

    def action_other_kind(self) -> None:
        """Another sort of text; behind the last comes the guess."""
        from engine.draft import KINDS  # noqa: PLC0415

        now = self.kind or (self.checked.kind if self.checked else KINDS[-1])
        self.kind = KINDS[(KINDS.index(now) + 1) % len(KINDS)]
        self._show()
        self._check_now()

    def action_brief(self) -> None:
        """Look at the brief."""
        self.app.push_screen(BriefCard(self.scenario, self.t, back=N_("back")))

    def action_open(self) -> None:
        """Read a file into the box; what stood there comes back with undo."""
        shown = str(self.file) if self.file else str(offered_path("").parent) + "/"
        self.app.push_screen(PathScreen(self.t, self.t("Open a text file"), shown, N_("open"), self._opened))

    def _opened(self, path: Path, _asked: bool) -> str:
        try:
            given = read_draft(path, self.t)
        except DraftFileError as error:
            return str(error)
        box = self.query_one(DraftBox)
        box.put(0, len(box.text), _as_shown(given.text))
        box.move_cursor((0, 0))
        self.file, self._has_mark, self._has_returns = path, given.has_mark, "\r\n" in given.text
        self.kind = None
        self._written()
        self._check_now()
        return ""

    def action_save(self) -> None:
        """Write the draft to a file."""
        if not self.text:
            return
        shown = str(self.file or offered_path(f"{self.t('Draft')} {self.scenario.title}"))
        self.app.push_screen(PathScreen(self.t, self.t("Save the draft as"), shown, N_("save"), self._saved))

    def _saved(self, path: Path, asked: bool) -> str:
        if path.exists() and not asked:
            return self.t("There is a file of this name. Enter once more writes over it.")
        text = self.text or ""
        try:
            written = text.replace("\n", "\r\n") if self._has_returns else text
            write_draft(path, written, self.t, has_mark=self._has_mark)
        except DraftFileError as error:
            return str(error)
        self.file = path
        self.notify(self.t("Saved: {file}").format(file=one_line(str(path))), markup=False)
        return ""

    def action_close(self) -> None:
        """Back; the draft is kept."""
        self.app.pop_screen()

    # ---- keeping

    def _keep_later(self) -> None:
        if self._keep_timer is None:
            self._keep_timer = self.set_timer(KEEP_AFTER_SECONDS, self._keep_now)

    def _keep_now(self) -> None:
        self._keep_timer = None
        self._keep()

    @work(thread=True, exclusive=True, group="keep")
    def _keep(self) -> None:
        try:
            self._keep_text()
        except OSError as error:
            if not self._told_trouble and self.is_attached:
                self._told_trouble = True
                self.app.call_from_thread(self._tell_trouble, error.strerror or str(error))

    def _keep_text(self) -> None:
        with self._keep_lock:
            if self.text is not None:
                keep_draft(self.hotseat.setting.home, self.scenario.id, self.text)

    def _tell_trouble(self, reason: str) -> None:
        told = self.t("The draft cannot be kept: {reason}. Save it with F2.")
        self.notify(told.format(reason=reason), severity="warning", markup=False)

    # ---- showing

    def _show(self) -> None:
        stretches = [Stretch(mark.start, mark.end, index == self.at) for index, mark in enumerate(self.marks)]
        self.query_one(DraftBox).show_marks([one for one in stretches if one.start < one.end])
        self._show_remarks()
        self.show_titles()
        self.show_keys()

    def _show_remarks(self) -> None:
        text = self.query_one("#remarks-text", Prose)
        text.update(self._remarks())
        self.call_after_refresh(self._scroll_to_remark)

    def _scroll_to_remark(self) -> None:
        found = self.query("#remarks-text")
        if not found:
            return
        text = found.first(Prose)
        heads = [index for index, line in enumerate(text.text.split("\n")) if line.startswith(">")]
        if heads and self.changed is None:
            first, _ = text.lines_of(heads[0])
            height = self.query_one("#remarks").size.height
            self.query_one("#remarks").scroll_to_region(
                Region(0, first, 1, height), animate=False, force=True, immediate=True, top=True
            )
        else:
            self.query_one("#remarks").scroll_home(animate=False, immediate=True)

    def _remarks(self) -> Content:
        return Content("\n").join(self._lines())

    def _lines(self) -> Iterator[Content]:
        if not self.text or not self.text.strip():
            yield Content(
                self.t("Write or paste a statement, a notice, a report or a Q&A sheet; or open a file with F9.")
            )
            yield Content(self.t("It is held against the brief and the questions of this scenario."))
            return
        if not self._is_in_language():
            yield Content(self.t("This text is not in the language of the scenario; choose its twin on the list."))
            return
        if self.checked is None:
            yield Content(self.t("Being read …"))
            return
        lang = self.scenario.lang
        if self.changed is not None:
            yield from change_lines(self.changed, self.t)
        for index, mark in enumerate(self.marks):
            if index == self.at:
                lines = remark_lines(index, mark, self.offered.get(mark), lang, self.t)
            else:
                lines = iter([remark_line(index, mark, lang, self.t)])
            yield from (line.stylize(f"@click=screen.go({index})") for line in lines)
        if not self.marks:
            yield Content.styled(self.t("Nothing was found to change."), "bold")
        if self.checked.kind not in ("report", "staff"):
            yield from message_lines(self.scenario, self.checked.delivered, self.t)

    def _is_in_language(self) -> bool:
        from engine.draft import is_in_language  # noqa: PLC0415

        return is_in_language(self.text or "", self.scenario.lang)


def _as_shown(text: str) -> str:
    """A text with the line ends that the box has."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
