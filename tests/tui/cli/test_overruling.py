"""The trainer's word in plain mode, in replay and report; and what was overruled most, over a folder of drills."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from small_world import Ran, first_kept, hotseat

BAD = {"en": "No comment.", "zh": "无可奉告。"}
NOT_HOLDING = {"en": "Trainer: does not hold", "zh": "教练：不成立"}
ADDED = {"en": "Trainer: added", "zh": "教练：补上一条"}


def play(home: Path, *lines: str, lang: str = "en", rounds: int = 2) -> Ran:
    given = "".join(line + "\n" for line in lines)
    return hotseat(home, "play", f"rumour-run-{lang}", "--plain", "--rounds", str(rounds), given=given, lang=lang)


def takes(home: Path) -> list[dict]:
    report = json.loads(hotseat(home, "report", first_kept(home), "--format", "json").out)
    return [take for exchange in report["exchanges"] for take in exchange["takes"]]


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_remark_is_overruled_between_two_answers(tmp_path: Path, lang: str) -> None:
    ran = play(tmp_path, BAD[lang], ":overrule 1 wrong  he said why ", BAD[lang], lang=lang)
    assert ran.code == 0 and ran.out.count(NOT_HOLDING[lang]) == 1
    assert f"{NOT_HOLDING[lang]} - he said why" in ran.out
    first, second = takes(tmp_path)
    assert [ruling["ruling"] for ruling in first["rulings"]] == ["wrong"] and second["rulings"] == []
    assert first["points"]["relevance"] == 100 and second["points"]["relevance"] == 0
    assert first["labels"] == second["labels"], "as the judge gave them"


def test_the_clock_stands_still_for_the_trainer_and_the_question_stays(tmp_path: Path) -> None:
    play(tmp_path, BAD["en"], ":wait 5", ":overrule 1 hard", ":overrule 9 hard", "We pay.")
    first, second = takes(tmp_path)
    assert first["rulings"][0]["ruling"] == "too_hard" and second["air_ms"] == 6000


def test_a_ruling_that_is_refused_leaves_the_drill_on_air(tmp_path: Path) -> None:
    ran = play(
        tmp_path, BAD["en"], ":overrule 1 confirm", ":wait 3", ":pause", ":overrule 1 confirm", ":resume", "We pay."
    )
    assert ran.out.count("Only a remark to check can be confirmed.") == 2
    assert takes(tmp_path)[1]["air_ms"] == 4000, "the clock went on after the first, and stood in the pause"


def test_the_last_answer_can_be_overruled_before_the_debrief(tmp_path: Path) -> None:
    lines = [
        BAD["en"],
        BAD["en"],
        ":overrule 1 wrong one",
        ":help",
        ":missed hostile two words",
        "",
        ":overrule 1 uphold",
    ]
    ran = play(tmp_path, *lines)
    before, _, debrief = ran.out.partition("== Debrief ==")
    assert "That was the last question." in before and ":missed" in before
    assert "Trainer: does not hold - one" in before and "Trainer: added - two words" in before
    assert debrief and "holds after all" not in ran.out, "any other line ends it"
    assert [ruling["ruling"] for ruling in takes(tmp_path)[1]["rulings"]] == ["wrong", "missed"]


def test_nothing_more_is_waited_for_when_the_drill_was_given_up(tmp_path: Path) -> None:
    ran = play(tmp_path, BAD["en"], ":quit", ":overrule 1 wrong")
    assert "That was the last question." not in ran.out and takes(tmp_path)[0]["rulings"] == []


WRONG = [
    ("overrule", "as in :overrule 1 wrong"),
    ("overrule 1", "as in :overrule 1 wrong"),
    ("overrule 1 perhaps", "as in :overrule 1 wrong"),
    ("overrule 99 wrong", "There is no remark 99; there are: 1, 2"),
    ("overrule one wrong", "There is no remark one; there are: 1, 2"),
    ("overrule -1 wrong", "There is no remark -1"),
    ("overrule ١ wrong", "There is no remark"),
    ("overrule 1 uphold", "nothing to take back"),
    ("missed sings", "There is no rule “sings”; :missed alone lists"),
    ("missed delivered", "There is no rule “delivered”; :missed alone lists"),
    ("missed delivered:gold", "There is no rule “delivered:gold”"),
    ("missed stonewalls", "“stonewalls” was found already"),
    ("missed \x1b[31m", "There is no rule"),
]


@pytest.mark.parametrize(("words", "told"), WRONG)
def test_what_makes_no_sense_is_told_in_a_sentence(tmp_path: Path, words: str, told: str) -> None:
    ran = play(tmp_path, BAD["en"], ":" + words)
    assert told in ran.out and "Traceback" not in ran.err and "\x1b" not in ran.out
    assert takes(tmp_path)[0]["rulings"] == []


@pytest.mark.parametrize("words", ["overrule 1 wrong", "missed speculates", "missed"])
def test_before_the_first_answer_there_is_nothing_to_rule_on(tmp_path: Path, words: str) -> None:
    assert "Nothing was answered yet." in play(tmp_path, ":" + words).out


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_missed_alone_lists_what_was_not_found_and_a_message_is_heard(tmp_path: Path, lang: str) -> None:
    ran = play(tmp_path, BAD[lang], ":missed", lang=lang)
    listed = [line.split()[0] for line in ran.out.splitlines() if line.startswith("  ")]
    assert "speculates" in listed and "stonewalls" not in listed
    [message, *_] = [line.split()[0] for line in ran.out.splitlines() if line.startswith("  delivered:")]
    ran = play(tmp_path / "again", BAD[lang], f":missed {message} heard it", lang=lang)
    assert f"{ADDED[lang]} - heard it" in ran.out and NOT_HOLDING[lang] in ran.out, "so one message was heard"
    assert takes(tmp_path / "again")[0]["points"]["message"] == 100


def test_replay_tells_the_finding_first_and_then_the_ruling(tmp_path: Path) -> None:
    play(tmp_path, BAD["en"], ":overrule 1 wrong he said why", ":missed hostile", ":overrule 4 uphold", "x")
    out = hotseat(tmp_path, "replay", first_kept(tmp_path)).out
    told = [line for line in out.splitlines() if "Trainer" in line]
    assert len(told) == 3
    assert told[0].startswith("00:0") and told[0].endswith(". Trainer: does not hold - he said why")
    assert told[1].endswith(" Trainer: added")
    assert told[2].endswith("   Trainer: holds after all"), "it is not there any more"
    said = told[0].removeprefix("00:01").partition(" Trainer")[0].strip()[2:]
    assert out.index(said[:30]) < out.index("Trainer")


# ---- a folder of drills


def test_a_folder_lists_what_was_overruled_most(tmp_path: Path) -> None:
    for _ in range(2):
        play(
            tmp_path, BAD["en"], ":overrule 1 wrong he said why", BAD["en"], ":overrule 1 hard", ":missed hostile rude"
        )
    for folder in (tmp_path, tmp_path / "sessions"):
        ran = hotseat(tmp_path, "judge", str(folder), "--json")
        assert (ran.code, ran.err) == (0, "")
        made = json.loads(ran.out)
        assert (made["hotseat_overruled"], made["drills"], made["answers"], made["rulings"]) == (1, 2, 4, 6)
        first, second = made["rules"]
        counts = {key: value for key, value in first.items() if key not in ("rule", "examples")}
        assert first["rule"] == "stonewalls"
        assert counts == {"found": 4, "wrong": 2, "too_hard": 2, "confirmed": 0, "missed": 0}
        assert len(first["examples"]) == 3
        assert {"ruling": "wrong", "quote": "No comment.", "reason": "he said why"} in first["examples"]
        assert second["rule"] == "hostile" and second["missed"] == 2
    ran = hotseat(tmp_path, "judge", str(tmp_path))
    assert "found 4, wrong 2, too hard 2, confirmed 0, missed 0" in ran.out
    assert "does not hold - “No comment.” - he said why" in ran.out and "added - rude" in ran.out
    assert "不成立" in hotseat(tmp_path, "judge", str(tmp_path), lang="zh").out


def test_what_cannot_be_read_is_told_and_passed_over(tmp_path: Path) -> None:
    play(tmp_path, BAD["en"], ":overrule 1 wrong")
    sessions = tmp_path / "sessions"
    kept = sessions / f"{first_kept(tmp_path)}.journal"
    (sessions / "a-bad.journal").write_bytes(b"no journal")
    (sessions / "b-empty.journal").write_bytes(b"")
    (sessions / "c-half.journal").write_bytes(kept.read_bytes()[:5000])
    (sessions / "d-folder.journal").mkdir()
    (sessions / "e-\x1b[31m.journal").write_bytes(b"x")
    (sessions / "notes.txt").write_text("x")
    shutil.copy(kept, tmp_path / "copy.journal")
    ran = hotseat(tmp_path, "judge", str(tmp_path), "--json")
    assert ran.code == 1 and "Traceback" not in ran.err and "\x1b" not in ran.err
    assert json.loads(ran.out)["drills"] == 2
    for name in ("a-bad", "b-empty", "c-half", "d-folder", "e-"):
        assert name in ran.err
    assert len(ran.err.splitlines()) == 5
    assert "copy" not in ran.err and "notes" not in ran.err


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_folder_without_rulings_or_drills_says_so(tmp_path: Path, lang: str) -> None:
    nobody = {"en": "Nobody has overruled anything.", "zh": "还没有人改判过。"}[lang]
    ran = hotseat(tmp_path / "home", "judge", str(tmp_path), lang=lang)
    assert ran.code == 0 and nobody in ran.out
    play(tmp_path, BAD["en"])
    ran = hotseat(tmp_path, "judge", str(tmp_path), lang=lang)
    assert ran.code == 0 and nobody in ran.out


def test_lines_are_still_judged_from_a_file_and_from_the_input(tmp_path: Path) -> None:
    line = json.dumps(
        {"id": "a", "lang": "en", "brief": {"situation": "", "key_messages": []}, "answer": "No comment."}
    )
    file = tmp_path / "lines.jsonl"
    file.write_text(line)
    out = {hotseat(tmp_path, "judge", *name, given=line).out for name in ([], ["-"], [str(file)])}
    assert len(out) == 1 and json.loads(out.pop())["labels"]["stonewalls"]
    assert hotseat(tmp_path, "judge", str(tmp_path / "nowhere")).code == 2
