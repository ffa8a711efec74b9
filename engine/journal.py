"""The append-only log of a drill: one SQLite file, one writer, any number of readers.

An append is on the disk when it returns. The unfinished text and the drill time sit in one row of their own.
The writer holds a lock that ends with its process, so a drill that was killed can be resumed at once.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Literal, Self

from engine.events import SCHEMA, DrillStarted, Event, Recorded, decode, encode
from engine.lock import FileLock, LockedError, is_held

SUFFIX = ".journal"
_LOCK_SUFFIX = ".lock"
_APPLICATION_ID = 0x484F5453
_TABLES = """
CREATE TABLE events (
  seq INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  recorded_at TEXT NOT NULL,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  data TEXT NOT NULL
);
CREATE TABLE draft (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  text TEXT NOT NULL,
  now_ms INTEGER NOT NULL
);
"""

_UNWRITABLE = frozenset(
    {
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_AUTH,
        sqlite3.SQLITE_NOMEM,
    }
)

Trouble = Literal["missing", "locked", "damaged", "unwritable", "newer"]


class JournalError(Exception):
    """A journal that cannot be used; `trouble` says in what way."""

    def __init__(self, trouble: Trouble, path: Path, reason: str = "") -> None:
        super().__init__(f"{path.name}: {trouble} {reason}".strip())
        self.trouble: Trouble = trouble
        self.path = path
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Draft:
    """What was not yet submitted, and the drill time when it was kept."""

    text: str
    now_ms: int


class Journal:
    """The one writer of a drill's journal. A context manager; closing gives the lock back.

    The draft may be kept from another thread than the one that appends.

    Args:
        path: the journal's file.
        clock: gives the time of day as text, for people; nothing is worked out from it.
    """

    def __init__(self, path: Path, clock: Callable[[], str], lock: FileLock, db: sqlite3.Connection) -> None:
        self.path = path
        self._clock = clock
        self._lock = lock
        self._db = db
        self._turn = Lock()
        row = db.execute("SELECT coalesce(max(seq), 0) FROM events").fetchone()
        self._seq: int = row[0]

    @classmethod
    def create(cls, path: Path, clock: Callable[[], str]) -> Self:
        """A new, empty journal.

        Raises:
            JournalError: it cannot be written, or there is one of that name.
        """
        with _told(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch(exist_ok=False)
        try:
            return cls._opened(path, clock, create=True)
        except BaseException:
            with suppress(OSError):
                path.unlink()
            raise

    @classmethod
    def open(cls, path: Path, clock: Callable[[], str]) -> Self:
        """A journal that is there, to go on with it.

        Raises:
            JournalError: it is missing, locked by another writer, damaged, or cannot be written.
        """
        if not path.is_file():
            raise JournalError("missing", path)
        return cls._opened(path, clock, create=False)

    @classmethod
    def _opened(cls, path: Path, clock: Callable[[], str], *, create: bool) -> Self:
        lock = _locked(path)
        try:
            with _told(path):
                db = sqlite3.connect(path, timeout=5, isolation_level=None, check_same_thread=False)
                try:
                    db.execute("PRAGMA synchronous=FULL")
                    if create:
                        marks = f"PRAGMA application_id={_APPLICATION_ID}; PRAGMA user_version={SCHEMA};"
                        db.executescript(marks + _TABLES)
                    _check(db, path)
                    # A write that changes nothing tells at once whether the file can be written.
                    db.execute(f"PRAGMA user_version={SCHEMA}")
                    return cls(path, clock, lock, db)
                except BaseException:
                    db.close()
                    raise
        except BaseException:
            lock.release()
            raise

    def append(self, records: Sequence[Recorded]) -> None:
        """Commit these events together; they are on the disk when this returns.

        Raises:
            JournalError: nothing of it was written.
        """
        if not records:
            return
        now = self._clock()
        rows = [
            (self._seq + place, record.at_ms, now, kind, SCHEMA, data)
            for place, record in enumerate(records, start=1)
            for kind, data in [encode(record.event)]
        ]
        with _told(self.path), self._transaction():
            self._db.executemany("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)", rows)
        self._seq += len(rows)

    def keep_draft(self, draft: Draft) -> None:
        """Keep the unfinished text and the drill time, in place of the last ones.

        Raises:
            JournalError: it was not written.
        """
        text = draft.text.encode("utf-8", "replace").decode("utf-8")
        with _told(self.path), self._transaction():
            self._db.execute("INSERT OR REPLACE INTO draft VALUES (1, ?, ?)", (text, draft.now_ms))

    def read(self) -> tuple[Recorded, ...]:
        """All events so far."""
        return _read(self._db, self.path, 0)

    def draft(self) -> Draft | None:
        """The draft kept last."""
        return _draft(self._db, self.path)

    def began(self) -> str:
        """The time of day at which the first event was recorded."""
        with _told(self.path):
            row = self._db.execute("SELECT recorded_at FROM events WHERE seq = 1").fetchone()
        return str(row[0]) if row else ""

    def close(self) -> None:
        """Give the file and the lock back."""
        self._db.close()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._turn:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    self._db.execute("ROLLBACK")
                raise


class JournalReader:
    """Follows a journal without ever writing to it; read again to see what was added."""

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise JournalError("missing", path)
        self.path = path
        with _told(path):
            self._db = _read_only(path)
            _check(self._db, path)

    def read(self, since: int = 0) -> tuple[Recorded, ...]:
        """The events after the first `since` ones.

        Raises:
            JournalError: the file is damaged or newer than this program.
        """
        return _read(self._db, self.path, since)

    def started(self) -> tuple[DrillStarted, str]:
        """The first event, and the time of day at which it was recorded."""
        with _told(self.path):
            row = self._db.execute("SELECT kind, data, version, recorded_at FROM events WHERE seq = 1").fetchone()
        if row is None:
            raise JournalError("damaged", self.path, "no event")
        event = _decoded(self.path, *row[:3])
        if not isinstance(event, DrillStarted):
            raise JournalError("damaged", self.path, "no drill_started")
        return event, row[3]

    def phase(self) -> str:
        """The phase that was entered last; empty before the first."""
        with _told(self.path):
            row = self._db.execute(
                "SELECT json_extract(data, '$.phase') FROM events"
                " WHERE kind = 'phase_entered' ORDER BY seq DESC LIMIT 1"
            ).fetchone()
        return str(row[0]) if row else ""

    def end_reason(self) -> str:
        """Why the drill ended; empty where it has not."""
        with _told(self.path):
            row = self._db.execute(
                "SELECT json_extract(data, '$.reason') FROM events WHERE kind = 'drill_ended' LIMIT 1"
            ).fetchone()
        return str(row[0]) if row else ""

    def draft(self) -> Draft | None:
        """The draft kept last."""
        return _draft(self._db, self.path)

    def is_being_written(self) -> bool:
        """Whether some process is writing it now."""
        return is_held(_lock_path(self.path))

    def close(self) -> None:
        """Give the file back."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def delete(path: Path) -> None:
    """Delete a drill completely.

    Raises:
        JournalError: it is missing, being written, or cannot be deleted.
    """
    if not path.is_file():
        raise JournalError("missing", path)
    lock = _locked(path)
    try:
        with _told(path):
            path.unlink()
            path.with_name(path.name + "-journal").unlink(missing_ok=True)
    finally:
        lock.release()


def _lock_path(path: Path) -> Path:
    return path.with_suffix(_LOCK_SUFFIX)


def _locked(path: Path) -> FileLock:
    with _told(path):
        try:
            return FileLock.acquire(_lock_path(path))
        except LockedError as error:
            raise JournalError("locked", path) from error


def _read_only(path: Path) -> sqlite3.Connection:
    """A connection that never changes a row; opened for writing where it can be, to roll a killed writer back."""
    for mode in ("rw", "ro"):
        db = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            timeout=5,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            db.execute("PRAGMA query_only=ON")
            db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError:
            db.close()
            if mode == "ro":
                raise
        else:
            return db
    raise AssertionError("unreachable")


def _check(db: sqlite3.Connection, path: Path) -> None:
    with _told(path):
        application = db.execute("PRAGMA application_id").fetchone()
        version = db.execute("PRAGMA user_version").fetchone()
    if application != (_APPLICATION_ID,) or version is None:
        raise JournalError("damaged", path, "not a journal of this program")
    if version[0] > SCHEMA:
        raise JournalError("newer", path, f"schema {version[0]}")


def _read(db: sqlite3.Connection, path: Path, since: int) -> tuple[Recorded, ...]:
    with _told(path):
        rows = db.execute(
            "SELECT at_ms, kind, data, version FROM events WHERE seq > ? ORDER BY seq", (since,)
        ).fetchall()
    return tuple(Recorded(_number(path, at_ms), _decoded(path, *rest)) for at_ms, *rest in rows)


def _decoded(path: Path, kind: str, data: str, version: int) -> Event:
    try:
        return decode(str(kind), str(data), _number(path, version))
    except ValueError as error:
        raise JournalError("newer" if version > SCHEMA else "damaged", path, str(error)) from error


def _number(path: Path, value: object) -> int:
    # SQLite keeps any type in any column.
    if isinstance(value, int):
        return value
    raise JournalError("damaged", path, f"{value!r} is no number")


def _draft(db: sqlite3.Connection, path: Path) -> Draft | None:
    with _told(path):
        row = db.execute("SELECT text, now_ms FROM draft WHERE id = 1").fetchone()
    return Draft(str(row[0]), _number(path, row[1])) if row else None


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turns what the system says into the kinds of trouble that people can do something about."""
    try:
        yield
    except sqlite3.Error as error:
        raise JournalError(_trouble(error), path, str(error)) from error
    except UnicodeDecodeError as error:
        raise JournalError("damaged", path, str(error)) from error
    except OSError as error:
        raise JournalError("unwritable", path, error.strerror or str(error)) from error


def _trouble(error: sqlite3.Error) -> Trouble:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return "locked"
    return "unwritable" if code in _UNWRITABLE else "damaged"
