"""A drill and its journal: killed at any moment nothing submitted is lost; a full disk stops no drill."""

from __future__ import annotations

import random
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from small_world import ROOT, WRITE, clock, hotseat, program_environment, start_of

import drills.stage
from drills.commands import (
    Answer,
    AnswerPromise,
    GiveUp,
    GoOnAir,
    Next,
    Pause,
    Prepare,
    Promise,
    Refused,
    StartPreparing,
)
from drills.stage import Stage, journal_path, list_sessions, load_session
from engine.events import AnswerGiven, PhaseEntered, Recorded
from engine.journal import Draft, Journal, JournalError, JournalReader
from engine.session import fold

ANSWERS = [f"Answer number {number}: we are paying withdrawals over the counter as usual." for number in range(1, 9)]
COMMAND = ["play", "rumour-run-en", "--plain", "--format", "negative_premise", "--rounds", "6", "--lang", "en"]


def killed_after(home: Path, seconds: float) -> str:
    """Play, and kill so long after the first words; what was told up to then, in whole lines."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tui", *COMMAND],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=ROOT,
        env=program_environment(HOTSEAT_HOME=str(home)),
    )  # fmt: skip
    # The end of the input is held back, so that the drill is never over.
    process.stdin.write("".join(answer + "\n" for answer in ANSWERS[:6]).encode())
    process.stdin.flush()
    told = process.stdout.readline()
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    rest, _ = process.communicate()
    return (told + rest).decode("utf-8", "replace").rpartition("\n")[0]


def kept(home: Path) -> tuple[str, tuple[Recorded, ...]]:
    [path] = (home / "sessions").glob("*.journal")
    with JournalReader(path) as reader:
        return path.stem, reader.read()


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
@pytest.mark.parametrize("seed", range(20))
def test_killed_at_any_moment_nothing_told_is_lost(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    # Six answers take some 80 ms on an idle machine.
    told = killed_after(tmp_path, chance.uniform(0, 0.1))
    session_id, before = kept(tmp_path)
    given = [record.event.text for record in before if isinstance(record.event, AnswerGiven)]
    acknowledged = sorted({int(number) for number in re.findall(r"Answer number (\d)", told)})
    assert given == ANSWERS[: len(given)]
    assert set(acknowledged) <= set(range(1, len(given) + 1))
    ran = hotseat(tmp_path, "resume", session_id, "--plain", given="And we go on paying over the counter.\n" * 30)
    assert ran.code == 0, ran.err
    assert "Debrief" in ran.out
    _, after = kept(tmp_path)
    assert after[: len(before)] == before
    assert fold(after[: len(before)]) == fold(before)
    assert fold(after).ended == "done"
    assert [entry.state for entry in list_sessions(tmp_path)] == ["done"]
    assert sorted(path.suffix for path in (tmp_path / "sessions").iterdir()) == [".journal"]


def test_a_drill_goes_on_where_it_was_with_its_draft(tmp_path: Path) -> None:
    with Stage.begin(tmp_path, start_of("rapid_fire", "typed"), clock) as stage:
        stage.do(GoOnAir())
        stage.tick(3000)
        stage.keep_draft("We are pay")
        session, now = stage.session, stage.drill.now_ms
    with Stage.resume(tmp_path, stage.session_id, clock) as again:
        assert (again.draft, again.drill.now_ms, again.session) == ("We are pay", now, session)
        assert again.drill.left_ms == 17_000
        again.do(Answer("We are paying."))
        assert again.draft == ""
    with Stage.resume(tmp_path, stage.session_id, clock) as last:
        assert last.draft == "", "what was submitted is no draft"
        assert last.session.asked[0].takes[0].text == "We are paying."


def test_a_preparation_goes_on_where_it_was_and_a_promise_is_answered_later(tmp_path: Path) -> None:
    start = start_of("rapid_fire", "typed", scenario=WRITE, speakers=("Ann", "Bo"), occasion="room")
    with Stage.begin(tmp_path, start, clock) as stage:
        stage.do(StartPreparing())
        stage.tick(3000)
        stage.keep_draft("Cash is")
    with Stage.resume(tmp_path, stage.session_id, clock) as again:
        assert (again.drill.phase, again.drill.left_ms, again.draft) == ("preparing", 297_000, "Cash is")
        again.do(Prepare(messages=("Cash is paid.", "\ud800"), feared=("Are you bust?",)))
        prepared = again.session.prepared
    with Stage.resume(tmp_path, stage.session_id, clock) as third:
        assert (third.drill.phase, third.session.prepared) == ("compared", prepared)
        assert third.session.started == start
        third.do(GoOnAir())
        assert third.session.current.question.speaker == "Ann"
        third.do(GiveUp())
        third.do(Promise("I shall ring.", "2026-05-08"))
    with Stage.resume(tmp_path, stage.session_id, clock) as last:
        assert last.session.promise_kept is None
        last.do(AnswerPromise(True))
    session = load_session(tmp_path, stage.session_id)[0]
    assert session == last.session and session.promise_kept is True
    assert [entry.state for entry in list_sessions(tmp_path)] == ["given_up"]


def test_what_was_handed_over_is_no_draft(tmp_path: Path) -> None:
    with Stage.begin(tmp_path, start_of("rapid_fire", "typed", scenario=WRITE), clock) as stage:
        stage.do(StartPreparing())
        stage.keep_draft("Cash is paid.")
        stage.do(Prepare(messages=("Cash is paid.",)))
        stage.do(GoOnAir())
    with Stage.resume(tmp_path, stage.session_id, clock) as again:
        assert (again.drill.phase, again.draft) == ("air.barrage", ""), "it is no answer to the first question"


def test_what_is_refused_is_not_recorded(tmp_path: Path) -> None:
    with Stage.begin(tmp_path, start_of("rapid_fire"), clock) as stage:
        before = load_session(tmp_path, stage.session_id)[1]
        with pytest.raises(Refused):
            stage.do(Next())
        assert load_session(tmp_path, stage.session_id)[1] == before


def test_a_second_window_may_look_but_not_play(tmp_path: Path) -> None:
    with Stage.begin(tmp_path, start_of("rapid_fire"), clock) as stage:
        stage.do(GoOnAir())
        session, records, began = load_session(tmp_path, stage.session_id)
        assert (session, began) == (stage.session, clock()) and fold(records) == session
        assert [entry.state for entry in list_sessions(tmp_path)] == ["running"]
        with pytest.raises(JournalError) as error:
            Stage.resume(tmp_path, stage.session_id, clock)
        assert error.value.trouble == "locked"
        stage.do(Pause())
    assert [entry.state for entry in list_sessions(tmp_path)] == ["unfinished"]


def full(stage: Stage) -> None:
    db = stage._journal._db
    db.execute(f"PRAGMA max_page_count={db.execute('PRAGMA page_count').fetchone()[0]}")


def emptied(stage: Stage) -> None:
    stage._journal._db.execute("PRAGMA max_page_count=1000000")


def test_a_full_disk_is_told_and_nothing_is_lost_when_there_is_room_again(tmp_path: Path) -> None:
    with Stage.begin(tmp_path, start_of("rapid_fire"), clock) as stage:
        stage.do(GoOnAir())
        assert stage.trouble is None
        full(stage)
        long = "We are paying. " * 2000
        stage.do(Answer(long))
        assert stage.trouble.trouble == "unwritable"
        stage.do(Next())
        stage.tick(2000)
        assert stage.session.current.question.number == 2
        kept_now = load_session(tmp_path, stage.session_id)[1]
        assert [type(record.event) for record in kept_now].count(AnswerGiven) == 0
        emptied(stage)
        stage.do(Answer("Now there is room."))
        assert stage.trouble is None
        session, records, _ = load_session(tmp_path, stage.session_id)
        assert session == stage.session
        texts = [record.event.text for record in records if isinstance(record.event, AnswerGiven)]
        assert texts == [long, "Now there is room."]


def test_what_could_not_be_written_is_tried_once_more_at_the_end(tmp_path: Path) -> None:
    with Stage.begin(tmp_path, start_of("rapid_fire"), clock) as stage:
        stage.do(GoOnAir())
        full(stage)
        stage.do(Answer("We are paying. " * 2000))
        assert stage.trouble is not None
        emptied(stage)
    assert load_session(tmp_path, stage.session_id)[0] == stage.session


def test_a_folder_that_cannot_be_written_stops_no_drill(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with Stage.begin(tmp_path / "file", start_of("rapid_fire"), clock) as stage:
        assert stage.trouble.trouble == "unwritable"
        stage.keep_draft("x")
        stage.do(GoOnAir())
        stage.do(Answer("We are paying."))
        stage.do(Next())
        assert stage.trouble.trouble == "unwritable", "still told"
        assert stage.session.current.question.number == 2


def test_a_journal_that_was_removed_while_it_is_played_stops_no_drill(tmp_path: Path) -> None:
    with Stage.begin(tmp_path, start_of("rapid_fire"), clock) as stage:
        stage.do(GoOnAir())
        journal_path(tmp_path, stage.session_id).unlink()
        stage.do(Answer("We are paying."))
        assert stage.session.phase == "coaching"


def test_two_drills_begun_in_one_minute_have_two_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = set()
    for _ in range(5):
        with Stage.begin(tmp_path, start_of("rapid_fire"), clock) as stage:
            ids.add(stage.session_id)
    assert len(ids) == 5 == len(list(list_sessions(tmp_path)))
    assert all(re.fullmatch(r"20260501-0905-small-[0-9a-f]{4,}", name) for name in ids)
    draws = iter(["aaaa", "aaaa", "bbbb"])
    monkeypatch.setattr(drills.stage.secrets, "token_hex", lambda *_: next(draws))
    for _ in range(2):
        with Stage.begin(tmp_path, start_of("rapid_fire"), clock) as stage:
            assert stage.trouble is None, "a name that is taken is drawn again"


@pytest.mark.parametrize("name", ["", ".", "../x", "a/b", "/x", "a/../b"])
def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(JournalError) as error:
        journal_path(tmp_path, name)
    assert error.value.trouble == "missing"


def test_the_draft_is_kept_from_another_thread_up_to_the_close(tmp_path: Path) -> None:
    stage = Stage.begin(tmp_path, start_of("rapid_fire", "typed"), clock)
    stage.do(GoOnAir())
    stop = threading.Event()

    def keep() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            stage.keep_draft(str(number))

    thread = threading.Thread(target=keep)
    thread.start()
    try:
        for _ in range(50):
            stage.tick(100)
        stage.do(Answer("We are paying."))
        stage.close()
    finally:
        stop.set()
        thread.join()
    assert stage.trouble is None
    assert load_session(tmp_path, stage.session_id)[0] == stage.session


def test_the_list_tells_trouble_with_a_journal_and_goes_on(tmp_path: Path) -> None:
    with Stage.begin(tmp_path, start_of("rapid_fire"), clock):
        pass
    folder = tmp_path / "sessions"
    (folder / "zz.journal").write_text("not a journal")
    (folder / "aa.journal").write_bytes(b"")
    (folder / "notes.txt").write_text("x")
    with Journal.create(folder / "yy.journal", clock) as journal:
        journal.keep_draft(Draft("x", 1))
    with Journal.create(folder / "xx.journal", clock) as journal:
        journal.append([Recorded(0, PhaseEntered("briefing"))])
    states = {entry.id: entry.state for entry in list_sessions(tmp_path)}
    assert list(states)[:3] == ["zz", "yy", "xx"], "by name, the newest first"
    assert sorted(states.values()) == ["damaged", "damaged", "damaged", "damaged", "unfinished"]
    assert list(list_sessions(tmp_path / "nowhere")) == []
