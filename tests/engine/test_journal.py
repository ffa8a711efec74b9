"""The journal: committed when told, one writer, any reader, and every trouble by its name."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from small_world import clock, play, program_environment

from drills.commands import Answer, GoOnAir, Next
from drills.stage import list_sessions
from engine.events import DrillEnded, PhaseEntered, Recorded
from engine.journal import Draft, Journal, JournalError, JournalReader, delete


def some_records() -> list[Recorded]:
    one = play("negative_premise", rounds=2)
    one.do(GoOnAir(), 2000, Answer("stonewalls 中文 \x1b[31m \u202e"), Next(), 1000, Answer("land"))
    return one.records


RECORDS = some_records()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "sessions" / "one.journal"


@pytest.fixture
def written(path: Path) -> Path:
    with Journal.create(path, clock) as journal:
        journal.append(RECORDS)
    return path


def trouble_of(use: object) -> str:
    with pytest.raises(JournalError) as error:
        use()
    return error.value.trouble


def read(path: Path) -> tuple[Recorded, ...]:
    with JournalReader(path) as reader:
        return reader.read()


def test_what_was_appended_is_read(path: Path) -> None:
    with Journal.create(path, clock) as journal:
        journal.append(RECORDS[:3])
        journal.append([])
        journal.append(RECORDS[3:])
        assert journal.read() == tuple(RECORDS)
    with Journal.open(path, clock) as journal:
        assert journal.read() == tuple(RECORDS)
        journal.append([Recorded(9_999_999, DrillEnded("done"))])
    with JournalReader(path) as reader:
        assert reader.read(since=2) == (*RECORDS[2:], Recorded(9_999_999, DrillEnded("done")))
        assert reader.read(since=len(RECORDS)) == (Recorded(9_999_999, DrillEnded("done")),)
        assert reader.started() == (RECORDS[0].event, clock())
        assert reader.phase() == "coaching"
        assert reader.end_reason() == "done"
        assert not reader.is_being_written()


def test_only_one_file_is_left_by_a_writer_that_closed(written: Path) -> None:
    assert [file.name for file in written.parent.iterdir()] == ["one.journal"]


def test_a_name_is_not_used_twice(written: Path) -> None:
    assert trouble_of(lambda: Journal.create(written, clock)) == "unwritable"
    assert read(written) == tuple(RECORDS)


def test_each_commit_is_synchronous(written: Path) -> None:
    with Journal.open(written, clock) as journal:
        assert journal._db.execute("PRAGMA synchronous").fetchone() == (2,)


# ---- draft


def test_the_draft_is_one_row(written: Path) -> None:
    with Journal.open(written, clock) as journal:
        assert journal.draft() is None
        for draft in (Draft("a", 1), Draft("中文 \x00 [x]", 2), Draft("", 3), Draft("x" * 100_000, 4)):
            journal.keep_draft(draft)
            assert journal.draft() == draft
        journal.keep_draft(Draft("a\ud800", 5))
        assert journal.draft() == Draft("a?", 5)
    with JournalReader(written) as reader:
        assert reader.draft() == Draft("a?", 5)
    with sqlite3.connect(written) as db:
        assert db.execute("SELECT count(*) FROM draft").fetchone() == (1,)
    db.close()


def test_the_draft_is_kept_from_another_thread(path: Path) -> None:
    troubles: list[BaseException] = []
    with Journal.create(path, clock) as journal:
        journal.append(RECORDS[:1])

        def keep() -> None:
            try:
                for number in range(150):
                    journal.keep_draft(Draft(f"{number}", number))
            except BaseException as error:
                troubles.append(error)

        threads = [threading.Thread(target=keep) for _ in range(2)]
        for thread in threads:
            thread.start()
        for number in range(150):
            journal.append([Recorded(number, PhaseEntered("briefing"))])
        for thread in threads:
            thread.join()
        assert not troubles
        assert len(journal.read()) == 151
        assert journal.draft() == Draft("149", 149)


# ---- one writer

HOLD = """
import sys
from pathlib import Path
from engine.journal import Journal
from engine.events import PhaseEntered, Recorded
journal = Journal.open(Path(sys.argv[1]), lambda: "now")
journal.append([Recorded(1_000_000, PhaseEntered("coaching"))])
print("held", flush=True)
sys.stdin.readline()
journal.close()
"""


@contextmanager
def held(path: Path) -> Iterator[subprocess.Popen]:
    """The journal, open for writing in another process."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=program_environment(),
    )  # fmt: skip
    try:
        assert process.stdout.readline() == "held\n"
        yield process
    finally:
        process.kill()
        process.communicate()


def test_a_second_writer_is_refused_and_readers_are_not(written: Path) -> None:
    with held(written) as process:
        assert trouble_of(lambda: Journal.open(written, clock)) == "locked"
        assert trouble_of(lambda: delete(written)) == "locked"
        with JournalReader(written) as reader:
            assert reader.is_being_written()
            assert reader.read()[:-1] == tuple(RECORDS)
        assert [entry.state for entry in list_sessions(written.parent.parent)] == ["running"]
        process.communicate("\n")
    with Journal.open(written, clock) as journal:
        assert len(journal.read()) == len(RECORDS) + 1
    assert [file.name for file in written.parent.iterdir()] == ["one.journal"]


def test_the_lock_ends_with_a_killed_writer(written: Path) -> None:
    with held(written) as process:
        process.send_signal(signal.SIGKILL)
        process.wait()
        with Journal.open(written, clock) as journal:
            assert len(journal.read()) == len(RECORDS) + 1
            assert trouble_of(lambda: Journal.open(written, clock)) == "locked"


def test_a_second_writer_in_the_same_process_is_refused(written: Path) -> None:
    with Journal.open(written, clock):
        assert trouble_of(lambda: Journal.open(written, clock)) == "locked"
    Journal.open(written, clock).close()


def test_there_is_one_writer_also_while_another_is_closing(written: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody opens between the end of the lock and the removal of its file; then a third comes."""
    writers: list[Journal] = []
    unlink = Path.unlink

    def slow_unlink(self: Path, missing_ok: bool = False) -> None:
        monkeypatch.undo()
        try:
            writers.append(Journal.open(written, clock))
        except JournalError as error:
            assert error.trouble == "locked"
        unlink(self, missing_ok)

    first = Journal.open(written, clock)
    monkeypatch.setattr(Path, "unlink", slow_unlink)
    first.close()
    try:
        writers.append(Journal.open(written, clock))
    except JournalError as error:
        assert error.trouble == "locked"
    opened = len(writers)
    for writer in writers:
        writer.close()
    assert opened == 1


def test_a_reader_sees_what_is_added_and_cannot_write(path: Path) -> None:
    with Journal.create(path, clock) as journal:
        journal.append(RECORDS[:2])
        with JournalReader(path) as reader:
            assert len(reader.read()) == 2
            journal.append(RECORDS[2:4])
            assert reader.read(since=2) == tuple(RECORDS[2:4])
            with pytest.raises(sqlite3.OperationalError, match=r"readonly|read-only"):
                reader._db.execute("DELETE FROM events")
            journal.append(RECORDS[4:])
            assert reader.read() == tuple(RECORDS)


def test_looking_at_a_journal_leaves_nothing_beside_it(written: Path) -> None:
    with JournalReader(written) as reader:
        reader.is_being_written()
        reader.read()
    list(list_sessions(written.parent.parent))
    assert [file.name for file in written.parent.iterdir()] == ["one.journal"]


# ---- delete


def test_deleting_is_complete(written: Path) -> None:
    with Journal.open(written, clock) as journal:
        journal.keep_draft(Draft("secret", 1))
    other = written.with_name("other.journal")
    shutil.copy(written, other)
    Path(f"{written}-journal").write_bytes(b"secret")
    delete(written)
    assert [file.name for file in written.parent.iterdir()] == ["other.journal"]
    assert trouble_of(lambda: delete(written)) == "missing"
    assert trouble_of(lambda: JournalReader(written)) == "missing"
    assert trouble_of(lambda: Journal.open(written, clock)) == "missing"
    assert [file.name for file in written.parent.iterdir()] == ["other.journal"]


# ---- damage


def sql(statement: str) -> object:
    def change(path: Path) -> None:
        db = sqlite3.connect(path)
        db.executescript(statement)
        db.close()

    return change


DAMAGES = {
    "zero bytes": (lambda p: p.write_bytes(b""), "damaged"),
    "a text": (lambda p: p.write_text("not a journal at all\n" * 100), "damaged"),
    "a head only": (lambda p: p.write_bytes(p.read_bytes()[:100]), "damaged"),
    "half": (lambda p: p.write_bytes(p.read_bytes()[: len(p.read_bytes()) // 2]), "damaged"),
    "zeroes in the middle": (
        lambda p: p.write_bytes(p.read_bytes()[:4096] + bytes(len(p.read_bytes()) - 4096)),
        "damaged",
    ),
    "another program's file": (sql("PRAGMA application_id=1"), "damaged"),
    "a newer file": (sql("PRAGMA user_version=99"), "newer"),
    "a newer event": (sql("UPDATE events SET version = 99 WHERE seq = 3"), "newer"),
    "no table": (sql("DROP TABLE events"), "damaged"),
    "no event": (sql("DELETE FROM events"), "damaged"),
    "another first event": (sql("DELETE FROM events WHERE seq = 1"), "damaged"),
    "an unknown kind": (sql("UPDATE events SET kind = 'x' WHERE seq = 3"), "damaged"),
    "not JSON": (sql("UPDATE events SET data = '{' WHERE kind = 'phase_entered'"), "damaged"),
    "not text": (sql("UPDATE events SET data = x'ff00' WHERE seq = 1"), "damaged"),
    "not UTF-8": (sql("UPDATE events SET data = CAST(x'22ff22' AS TEXT) WHERE seq = 1"), "damaged"),
    "a number for text": (sql("UPDATE events SET kind = 5, data = 5 WHERE seq = 1"), "damaged"),
    "a text for a number": (sql("UPDATE events SET version = 'new', at_ms = 'noon' WHERE seq = 1"), "damaged"),
    "a text for the time": (sql("UPDATE events SET at_ms = 'noon'"), "damaged"),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_a_damaged_journal_is_told_as_such(written: Path, name: str) -> None:
    from drills.stage import Stage, load_session

    damage, trouble = DAMAGES[name]
    damage(written)
    home = written.parent.parent
    assert trouble_of(lambda: load_session(home, "one")) == trouble
    assert trouble_of(lambda: Stage.resume(home, "one", clock)) == trouble
    [entry] = list_sessions(home)
    assert entry.state in {trouble, "unfinished"}, "the list reads only what it shows"
    delete(written)
    assert list(written.parent.iterdir()) == []


@pytest.mark.parametrize("seed", range(3))
def test_any_damage_is_told_never_raised_otherwise(written: Path, seed: int) -> None:
    from drills.stage import load_session

    chance = random.Random(seed)
    whole = written.read_bytes()
    for _ in range(40):
        data = bytearray(whole)
        for _ in range(chance.choice([1, 3, 30])):
            data[chance.randrange(len(data))] = chance.randrange(256)
        written.write_bytes(data[: chance.choice([len(data), len(data), chance.randrange(len(data))])])
        try:
            load_session(written.parent.parent, "one")
            Journal.open(written, clock).close()
        except JournalError as error:
            assert error.trouble in {"damaged", "newer", "unwritable"}
        list(list_sessions(written.parent.parent))


# ---- what cannot be written


def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert trouble_of(lambda: Journal.create(tmp_path / "file" / "sessions" / "one.journal", clock)) == "unwritable"


def test_a_name_that_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "one.journal").mkdir()
    assert trouble_of(lambda: Journal.open(tmp_path / "one.journal", clock)) == "missing"
    assert trouble_of(lambda: Journal.create(tmp_path / "one.journal", clock)) == "unwritable"
    assert trouble_of(lambda: delete(tmp_path / "one.journal")) == "missing"


@pytest.fixture
def nobodys() -> Iterator[Path]:
    """A folder for a user who cannot do everything; the test goes on as that user."""
    folder = Path(tempfile.mkdtemp(prefix="hotseat-"))
    was = os.geteuid()
    if was == 0:
        os.chown(folder, 65534, 65534)
        os.seteuid(65534)
    try:
        yield folder
    finally:
        os.seteuid(was)
        for part in (folder, *folder.rglob("*")):
            part.chmod(0o700)
        shutil.rmtree(folder)


@pytest.mark.skipif(os.name == "nt", reason="permissions are POSIX")
def test_a_read_only_folder(nobodys: Path) -> None:
    path = nobodys / "one.journal"
    with Journal.create(path, clock) as journal:
        journal.append(RECORDS)
    nobodys.chmod(0o500)
    assert trouble_of(lambda: Journal.create(nobodys / "two.journal", clock)) == "unwritable"
    assert trouble_of(lambda: Journal.open(path, clock)) == "unwritable"
    assert trouble_of(lambda: delete(path)) == "unwritable"
    with JournalReader(path) as reader:
        assert reader.read() == tuple(RECORDS)
        assert not reader.is_being_written()


@pytest.mark.skipif(os.name == "nt", reason="permissions are POSIX")
def test_a_read_only_file(nobodys: Path) -> None:
    path = nobodys / "one.journal"
    with Journal.create(path, clock) as journal:
        journal.append(RECORDS)
    path.chmod(0o400)
    assert trouble_of(lambda: Journal.open(path, clock)) == "unwritable", "told when it is opened, not after an answer"
    assert read(path) == tuple(RECORDS)
    path.chmod(0)
    assert trouble_of(lambda: JournalReader(path)) == "unwritable"


def test_a_full_disk_writes_all_or_nothing(path: Path) -> None:
    with Journal.create(path, clock) as journal:
        journal.append(RECORDS[:2])
        pages = journal._db.execute("PRAGMA page_count").fetchone()[0]
        journal._db.execute(f"PRAGMA max_page_count={pages}")
        big = [Recorded(1, PhaseEntered("x" * 3000))] * 9
        assert trouble_of(lambda: journal.append([*RECORDS[2:], *big])) == "unwritable"
        assert trouble_of(lambda: journal.keep_draft(Draft("x" * 90_000, 1))) == "unwritable"
        assert journal.read() == tuple(RECORDS[:2]) == read(path)
        journal._db.execute("PRAGMA max_page_count=1000000")
        journal.append(RECORDS[2:])
        assert journal.read() == tuple(RECORDS)


def test_a_disk_full_from_the_start(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connect = sqlite3.connect

    def small(name: object, **given: object) -> sqlite3.Connection:
        db = connect(name, **given)
        db.execute("PRAGMA max_page_count=1")
        return db

    with monkeypatch.context() as patch:
        patch.setattr(sqlite3, "connect", small)
        assert trouble_of(lambda: Journal.create(path, clock)) == "unwritable"
    assert not path.exists() or trouble_of(lambda: read(path)) == "damaged"
