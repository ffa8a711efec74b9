"""A drill with its journal: what happens is on the disk before anyone is told. Every front end plays through this."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Self

from drills.commands import Answer, Command, Prepare, Tell
from drills.formats import going_on, new_drill
from drills.press import PressDrill
from engine.events import DrillStarted, Recorded
from engine.journal import SUFFIX, Draft, Journal, JournalError, JournalReader, delete
from engine.plain_text import one_line
from engine.session import Session, fold

_SESSION_ID = re.compile(r"\w[\w-]{0,150}")


class Stage:
    """A drill in play, and where it is recorded.

    When the journal can no longer be written, the drill goes on in memory and `trouble` says why.
    """

    def __init__(self, drill: PressDrill, journal: Journal | None, session_id: str) -> None:
        self.drill = drill
        self.session_id = session_id
        self.began = ""
        """The time of day at which the drill was begun."""
        self.trouble: JournalError | None = None
        self.draft = ""
        """The unfinished answer."""
        self.telling = ""
        """What was begun to be told, where a crisis runs and nobody is at the door."""
        self._journal = journal
        self._unwritten: list[Recorded] = []
        self._draft_turn = Lock()

    @classmethod
    def begin(cls, home: Path, start: DrillStarted, clock: Callable[[], str]) -> Self:
        """Begin a new drill; `clock` gives the time of day as `2026-05-01T09:05:00+08:00`."""
        drill, records = new_drill(start)
        now = clock()
        session_id = _free_session_id(home, start, now)
        try:
            stage = cls(drill, Journal.create(journal_path(home, session_id), clock), session_id)
        except JournalError as error:
            stage = cls(drill, None, session_id)
            stage.trouble = error
        stage._commit(records)
        stage.began = stage._journal.began() if stage._journal and not stage.trouble else now
        return stage

    @classmethod
    def resume(cls, home: Path, session_id: str, clock: Callable[[], str]) -> Self:
        """Go on with a drill where it was.

        Raises:
            JournalError: its journal cannot be read, or another program is writing it.
        """
        journal = Journal.open(journal_path(home, session_id), clock)
        try:
            session = _folded(journal.read(), journal.path)
            draft = journal.draft()
        except BaseException:
            journal.close()
            raise
        stage = cls(going_on(session, draft.now_ms if draft else 0), journal, session_id)
        if draft and stage._is_between_doors:
            stage.telling = draft.text
        elif draft:
            stage.draft = draft.text
        stage.began = journal.began()
        return stage

    @property
    def is_untouched(self) -> bool:
        """Whether nothing has been asked or prepared yet."""
        session = self.session
        has_begun = session.crisis is not None and bool(session.crisis.history)
        return not session.asked and session.prepared is None and not self.draft and not has_begun

    @property
    def unfinished(self) -> str:
        """What is being written: an answer, or a telling."""
        return self.telling if self._is_between_doors else self.draft

    @property
    def _is_between_doors(self) -> bool:
        return (self.session.resume_to or self.session.phase).startswith("running.")

    @property
    def session(self) -> Session:
        """Where the drill stands."""
        return self.drill.session

    def do(self, command: Command) -> tuple[Recorded, ...]:
        """Carry a command out and record what happened.

        Raises:
            Refused: it makes no sense now; nothing happened.
        """
        records = self.drill.do(command)
        self._commit(records)
        if isinstance(command, (Answer, Prepare)):
            self.draft = ""
            self.keep_draft("")
        elif isinstance(command, Tell) and command.audience is not None:
            self.telling = ""
            self.keep_draft("")
        return records

    def tick(self, elapsed_ms: int) -> tuple[Recorded, ...]:
        """Let drill time pass, and record what happened on the way."""
        records = self.drill.tick(elapsed_ms)
        self._commit(records)
        return records

    def keep_draft(self, text: str) -> None:
        """Keep the unfinished answer and the drill time; may be called from another thread than `do`."""
        with self._draft_turn:
            if self._journal is None:
                return
            try:
                self._journal.keep_draft(Draft(text, self.drill.now_ms))
            except JournalError as error:
                self.trouble = error

    def close(self) -> None:
        """Give the journal back."""
        if self._unwritten:
            self._commit(())
        with self._draft_turn:
            if self._journal is not None:
                self._journal.close()
                self._journal = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def _commit(self, records: tuple[Recorded, ...]) -> None:
        if self._journal is None:
            return
        # What could not be written is tried again with the next events, so that the file has no hole.
        self._unwritten.extend(records)
        try:
            self._journal.append(self._unwritten)
        except JournalError as error:
            self.trouble = error
        else:
            self._unwritten.clear()
            self.trouble = None


@dataclass(frozen=True, slots=True)
class SessionEntry:
    """One line of the list of drills."""

    id: str
    scenario: str
    title: str
    format: str
    lang: str
    started: str
    """Time of day, as it was recorded."""
    state: str
    """running, unfinished, done, given_up, or the trouble with its journal."""


def sessions_dir(home: Path) -> Path:
    """Where the journals are."""
    return home / "sessions"


def journal_path(home: Path, session_id: str) -> Path:
    """The journal of a drill.

    Raises:
        JournalError: the id cannot be one.
    """
    if not _SESSION_ID.fullmatch(session_id):
        raise JournalError("missing", sessions_dir(home) / one_line(session_id, 40), session_id)
    return sessions_dir(home) / f"{session_id}{SUFFIX}"


def new_session_id(start: DrillStarted, now: str) -> str:
    """An id that sorts by time and can be read aloud."""
    stamp = "".join(char for char in now[:16] if char.isdigit())
    return f"{stamp[:8]}-{stamp[8:]}-{start.scenario.id}-{secrets.token_hex(2)}"


def _free_session_id(home: Path, start: DrillStarted, now: str) -> str:
    session_id = new_session_id(start, now)
    while journal_path(home, session_id).exists():
        session_id = new_session_id(start, now)
    return session_id


def list_sessions(home: Path) -> Iterator[SessionEntry]:
    """All drills, the newest first; one whose journal is in trouble is listed with it."""
    for path in sorted(sessions_dir(home).glob(f"*{SUFFIX}"), reverse=True):
        yield _entry(path)


def load_session(home: Path, session_id: str) -> tuple[Session, tuple[Recorded, ...], str]:
    """A drill as it stands, its events, and the time of day when it began; the journal is only read.

    Raises:
        JournalError: there is none, or it cannot be read.
    """
    return read_session(journal_path(home, session_id))


def read_session(path: Path) -> tuple[Session, tuple[Recorded, ...], str]:
    """The same from a journal that lies anywhere.

    Raises:
        JournalError: there is none, or it cannot be read.
    """
    with JournalReader(path) as reader:
        records = reader.read()
        return _folded(records, reader.path), records, reader.started()[1]


def delete_session(home: Path, session_id: str) -> None:
    """Delete a drill and all that is kept of it.

    Raises:
        JournalError: there is none, or it is being written.
    """
    delete(journal_path(home, session_id))


def _entry(path: Path) -> SessionEntry:
    try:
        with JournalReader(path) as reader:
            start, recorded_at = reader.started()
            phase = reader.phase()
            state = (
                reader.end_reason() if phase == "ended" else "running" if reader.is_being_written() else "unfinished"
            )
    except JournalError as error:
        return SessionEntry(path.stem, "", "", "", "", "", error.trouble)
    scenario = start.scenario
    return SessionEntry(path.stem, scenario.id, scenario.title, start.format, scenario.lang, recorded_at, state)


def _folded(records: tuple[Recorded, ...], path: Path) -> Session:
    try:
        return fold(records)
    except ValueError as error:
        raise JournalError("damaged", path, str(error)) from error
