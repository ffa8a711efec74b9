"""The drills that are kept: open the debrief, go on with one, delete one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import OptionList

from drills.stage import SessionEntry, delete_session, journal_path, list_sessions, load_session
from engine.debrief.report import Heading
from engine.debrief.words import FORMATS, STATES
from engine.journal import JournalError
from engine.language import N_
from engine.plain_text import one_line
from tui.screens.page import Key, PageScreen
from tui.widgets.picklist import PickList, columns
from tui.widgets.prose import Prose

_WIDE = 80
"""Cells from which the format stands in the list, too."""


class RecordsScreen(PageScreen):
    """Newest first."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", show=False),
        Binding("delete", "delete", show=False),
    ]
    KEYS = (
        Key("Enter", "screen.open", N_("open")),
        Key("Delete", "screen.delete", N_("delete")),
        Key("F1", "app.help", N_("help")),
        Key("Esc", "screen.close", N_("back")),
    )
    HELP = N_(
        "Enter opens a debrief, or goes on with a drill that is not finished. "
        "Delete, pressed twice, removes a drill and all that is kept of it."
    )

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[SessionEntry] = []
        self._to_delete = ""
        """The drill that the next press of Delete removes."""

    def title_text(self) -> str:
        """What this is."""
        return self.t("Your drills")

    def body(self) -> Iterable[Widget]:
        """One line a drill."""
        self.entries = list(list_sessions(self.hotseat.setting.home))
        if not self.entries:
            yield Prose(self.t("No drill is kept yet."), id="note")
        yield PickList([self._row(entry) for entry in self.entries], id="records")

    def ready(self) -> None:
        """The list has the keys."""
        self.query_one(PickList).focus()

    def on_screen_resume(self) -> None:
        """The list is read anew."""
        if self.entries != list(list_sessions(self.hotseat.setting.home)):
            self.refresh(recompose=True)

    @on(OptionList.OptionHighlighted)
    def _moved(self) -> None:
        chosen = self._chosen()
        if chosen is None or chosen.id != self._to_delete:
            self._to_delete = ""

    @on(OptionList.OptionSelected)
    def _selected(self) -> None:
        self.action_open()

    def keys(self) -> tuple[Key, ...]:
        """With nothing kept there is nothing to open."""
        return self.KEYS if self.entries else self.KEYS[2:]

    def action_open(self) -> None:
        """Open the chosen drill."""
        entry = self._chosen()
        if entry is None:
            return
        if entry.state == "running":
            self.hotseat.tell_trouble(JournalError("locked", journal_path(self.hotseat.setting.home, entry.id)))
            return
        if entry.state == "unfinished":
            self.hotseat.go_on(entry.id)
            return
        from tui.screens.debrief import KeptDebriefScreen  # noqa: PLC0415 - when it is first shown

        try:
            session, _, began = load_session(self.hotseat.setting.home, entry.id)
        except JournalError as error:
            self.hotseat.tell_trouble(error)
            return
        self.app.push_screen(KeptDebriefScreen(session, Heading(entry.id, began)))

    def action_delete(self) -> None:
        """Delete the chosen drill."""
        entry = self._chosen()
        if entry is None:
            return
        if self._to_delete != entry.id:
            self._to_delete = entry.id
            again = self.t("Press Delete once more: “{title}” and all that is kept of it goes.")
            self.notify(again.format(title=one_line(entry.title, 30) or entry.id), markup=False)
            return
        self.app.clear_notifications()
        try:
            delete_session(self.hotseat.setting.home, entry.id)
        except JournalError as error:
            self.hotseat.tell_trouble(error)
            return
        self.refresh(recompose=True)

    def action_close(self) -> None:
        """Back to the scenarios."""
        self.app.pop_screen()

    def _chosen(self) -> SessionEntry | None:
        index = self.query_one(PickList).highlighted
        return self.entries[index] if index is not None and index < len(self.entries) else None

    def _row(self, entry: SessionEntry) -> str:
        when = entry.started[5:16].replace("T", " ")
        format_word = self.t(FORMATS[entry.format]) if entry.format in FORMATS else ""
        title = one_line(entry.title, 26 if self.app.size.width < _WIDE else 30) or entry.id
        state = self.t(STATES[entry.state])
        if self.app.size.width < _WIDE:
            return columns([(when, 11), (title, 0), (state, 0)])
        return columns([(when, 11), (title, 30), (format_word, 16), (state, 0)])
