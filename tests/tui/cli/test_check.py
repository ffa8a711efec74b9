"""`hotseat check`: a draft in, remarks out, by place."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from small_world import Ran, hotseat, program_environment

from engine.judge.rules import ORDER
from tests.benchmarks.check import PAIRS, sheet
from tests.word_judge import GUESS, PROMISE, STOP, WordJudge

SCENARIO = {"zh": "rumour-run-zh", "en": "rumour-run-en"}
TOLD = {
    "zh": "截至九点，柜台办了八十六笔取款，都已付现，五个窗口还在办。",
    "en": "We are paying withdrawals as usual: 140 of them over the counter by eleven this morning.",
}
HIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]")
RULE = "|".join(ORDER)
LINE = re.compile(rf"(?P<file>.+?):(?P<line>\d+):(?P<column>\d+): (?P<level>.+?) (?P<rule>{RULE}) (?P<message>.+)")


@pytest.fixture(autouse=True)
def word_judge(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.draft.checker.Judge", WordJudge)


both = pytest.mark.parametrize("lang", ["zh", "en"])


def check(home: Path, lang: str, text: str | bytes, *more: str, interface: str = "") -> tuple[Ran, Path]:
    """Check a draft that stands in a file."""
    file = home / "draft.txt"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return hotseat(home, "check", str(file), "--scenario", SCENARIO[lang], *more, lang=interface or lang), file


def remarks(ran: Ran) -> list[dict[str, str]]:
    """The first line of each remark."""
    return [found.groupdict() for line in ran.out.splitlines() if (found := LINE.fullmatch(line))]


@both
def test_each_remark_has_its_place_its_rule_and_what_instead(tmp_path: Path, lang: str) -> None:
    text = f"{TOLD[lang]}\n{TOLD[lang]}{GUESS[lang]}{STOP[lang]}{PROMISE[lang]}{STOP[lang]}\n"
    ran, file = check(tmp_path, lang, text)
    assert ran.code == 1
    found = remarks(ran)
    places = [(int(one["line"]), int(one["column"])) for one in found]
    assert places == sorted(places)
    by_rule = {one["rule"]: one for one in found}
    assert {"speculates", "overpromises"} <= set(by_rule)
    guess = by_rule["speculates"]
    assert guess["file"] == str(file) and guess["line"] == "2"
    assert text.splitlines()[1][int(guess["column"]) - 1 :].startswith(GUESS[lang])
    assert guess["level"] == {"zh": "可以更好", "en": "could be better"}[lang]
    lines = ran.out.splitlines()
    instead = lines[next(index for index, line in enumerate(lines) if " speculates " in line) + 1]
    assert instead.startswith("    ") and instead.strip()
    assert ran.err.startswith({"zh": "对外说明：可以更好 ", "en": "statement: "}[lang]) and ran.err.count("\n") == 1


@both
def test_the_frame_speaks_the_interface_and_the_remarks_the_scenario(tmp_path: Path, lang: str) -> None:
    other = {"zh": "en", "en": "zh"}[lang]
    ran, _ = check(tmp_path, lang, f"{TOLD[lang]}{GUESS[lang]}{STOP[lang]}", interface=other)
    [guess] = [one for one in remarks(ran) if one["rule"] == "speculates"]
    assert guess["level"] == {"zh": "可以更好", "en": "could be better"}[other]
    assert bool(re.search("[\u4e00-\u9fff]", guess["message"])) is (lang == "zh")
    assert bool(re.search("[\u4e00-\u9fff]", ran.err)) is (other == "zh")


@both
def test_nothing_found_is_zero_and_praise_is_only_told_when_asked_for(tmp_path: Path, lang: str) -> None:
    ran, _ = check(tmp_path, lang, TOLD[lang])
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.strip() == {"zh": "对外说明：没有要改的", "en": "statement: nothing to change"}[lang]
    praised, _ = check(tmp_path, lang, TOLD[lang], "--praise")
    assert praised.code == 0
    assert "delivered" in {one["rule"] for one in remarks(praised)}
    assert remarks(praised)[0]["level"] == {"zh": "说得好", "en": "well said"}[lang]


@both
def test_the_data_is_complete(tmp_path: Path, lang: str) -> None:
    text = f"{TOLD[lang]}{GUESS[lang]}{STOP[lang]}\r\n{PROMISE[lang]}{STOP[lang]}"
    ran, file = check(tmp_path, lang, "\ufeff" + text, "--json", "--suggest")
    assert ran.code == 1
    data = json.loads(ran.out)
    assert list(data) == [
        "version", "file", "scenario", "lang", "kind", "guessed", "answers", "delivered", "marks", "changes"
    ]  # fmt: skip
    assert (data["version"], data["file"], data["scenario"], data["lang"]) == (1, str(file), SCENARIO[lang], lang)
    assert (data["kind"], data["guessed"], data["answers"], data["changes"]) == ("statement", True, 1, [])
    assert data["delivered"] == ["paying"]
    lines = text.split("\r\n")
    for mark in data["marks"]:
        assert text[mark["start"] : mark["end"]] == mark["words"]
        assert lines[mark["line"] - 1][mark["column"] - 1 :].startswith(mark["words"].split("\r\n")[0])
        assert mark["level"] in ("fault", "check", "advice", "credit")
    assert {"delivered", "speculates", "overpromises"} <= {mark["rule"] for mark in data["marks"]}
    changes = [mark["suggestion"] for mark in data["marks"] if mark["suggestion"]]
    assert changes and all(set(one) == {"start", "end", "replacement", "before", "after"} for one in changes)


@both
def test_changes_are_tried_where_they_are_asked_for(tmp_path: Path, lang: str) -> None:
    text = f"{TOLD[lang]}\n{GUESS[lang]}{STOP[lang]}"
    sign = {"zh": "    这样改管用：", "en": "    A change that helps:"}[lang]
    ran, _ = check(tmp_path, lang, text, "--suggest")
    lines = ran.out.splitlines()
    assert lines[lines.index(sign) + 1].startswith(f"    - {GUESS[lang]}")
    without, _ = check(tmp_path, lang, text)
    assert sign not in without.out and remarks(without) == remarks(ran)
    data = json.loads(check(tmp_path, lang, text, "--json")[0].out)
    assert all(mark["suggestion"] is None for mark in data["marks"])


@both
@pytest.mark.parametrize("kind", ["statement", "notice", "report", "staff", "qa"])
def test_the_kind_can_be_said(tmp_path: Path, lang: str, kind: str) -> None:
    ran, _ = check(tmp_path, lang, f"{TOLD[lang]}{GUESS[lang]}{STOP[lang]}", "--as", kind, "--json")
    data = json.loads(ran.out)
    assert (data["kind"], data["guessed"]) == (kind, False)
    assert data["answers"] == (0 if kind == "qa" else 1)


@both
def test_a_draft_can_come_from_standard_input(tmp_path: Path, lang: str) -> None:
    ran = hotseat(
        tmp_path, "check", "-", "--scenario", SCENARIO[lang], given=f"{TOLD[lang]}{GUESS[lang]}{STOP[lang]}", lang=lang
    )
    assert ran.code == 1
    assert remarks(ran)[0]["file"] == "-"


# ---- changing the file


@both
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_fix_changes_the_file_and_keeps_it_as_it_was(tmp_path: Path, lang: str, mark: bytes, end: str) -> None:
    text = mark + f"{TOLD[lang]}{end}{GUESS[lang]}{STOP[lang].strip()}{end}".encode()
    ran, file = check(tmp_path, lang, text, "--fix")
    assert ran.code == 0, ran.out
    assert GUESS[lang].encode() not in file.read_bytes()
    assert file.read_bytes().startswith(mark + TOLD[lang].encode())
    assert file.read_bytes().count(b"\r\n") == (file.read_bytes().count(b"\n") if end == "\r\n" else 0)
    assert (tmp_path / "draft.txt.bak").read_bytes() == text
    changed = ran.out.splitlines()
    assert re.fullmatch(
        rf"{re.escape(str(file))}:2:\d+: {'已改' if lang == 'zh' else 'changed'} speculates", changed[0]
    )
    assert changed[1] == f"    - {GUESS[lang]}{STOP[lang].strip()}"
    assert str(file) in ran.err and f"{file}.bak" in ran.err


def test_fix_never_writes_over_an_older_copy(tmp_path: Path) -> None:
    for text in ("one", "two", "three"):
        check(tmp_path, "en", f"{TOLD['en']} {GUESS['en']}, said number {text}.", "--fix")
    assert [b"number " + text in (tmp_path / f"draft.txt.bak{number}").read_bytes() for text, number in
            ((b"one", ""), (b"two", "2"), (b"three", "3"))] == [True] * 3  # fmt: skip
    assert sorted(path.name for path in tmp_path.glob("draft*")) == [
        "draft.txt", "draft.txt.bak", "draft.txt.bak2", "draft.txt.bak3"
    ]  # fmt: skip


@both
def test_without_fix_nothing_is_written_and_nor_where_nothing_helps(tmp_path: Path, lang: str) -> None:
    text = f"{TOLD[lang]}{GUESS[lang]}{STOP[lang]}"
    _, file = check(tmp_path, lang, text)
    assert file.read_text("utf-8") == text
    check(tmp_path, lang, TOLD[lang], "--fix")
    assert [path.name for path in tmp_path.glob("draft*")] == ["draft.txt"]


def test_fix_with_data_tells_what_it_changed(tmp_path: Path) -> None:
    ran, _ = check(tmp_path, "en", f"{TOLD['en']} {GUESS['en']}.", "--fix", "--json")
    data = json.loads(ran.out)
    assert [one["mark"]["rule"] for one in data["changes"]] == ["speculates"]
    assert data["changes"][0]["suggestion"]["before"] == f"{GUESS['en']}."


# ---- used wrongly

BAD = {
    "empty": b"",
    "blank": b" \r\n\t\n",
    "mark only": b"\xef\xbb\xbf",
    "gbk": "取款照常".encode("gbk"),
    "utf-16": "取款照常".encode("utf-16"),
    "word": b"PK\x03\x04" + bytes(40),
    "zero bytes": b"We pay.\x00\x00",
    "large": b"We pay.\n" * 300_000,
    "another language": b"We are open until five.",
}


@pytest.mark.parametrize("interface", ["zh", "en"])
@pytest.mark.parametrize("bad", BAD)
def test_a_file_that_is_no_draft_is_told_and_left(tmp_path: Path, bad: str, interface: str) -> None:
    ran, file = check(tmp_path, "zh", BAD[bad], "--fix", interface=interface)
    assert (ran.code, ran.out) == (2, "")
    assert "draft.txt" in ran.err and ran.err.count("\n") == 1 and "Traceback" not in ran.err
    assert file.read_bytes() == BAD[bad] and not (tmp_path / "draft.txt.bak").exists()
    assert bool(re.search("[\u4e00-\u9fff]", ran.err.replace("传言引发集中取款", ""))) is (interface == "zh")


def test_the_line_that_is_not_utf_8_is_named(tmp_path: Path) -> None:
    ran, file = check(tmp_path, "en", b"one\ntwo\n\xff\n")
    assert ran.err == f"{file}:3: not UTF-8; save it with the encoding UTF-8\n"


@pytest.mark.parametrize("arguments", [
    ["nowhere.txt", "--scenario", "rumour-run-zh"],
    [".", "--scenario", "rumour-run-zh"],
    ["", "--scenario", "rumour-run-zh"],
    ["a\x00b", "--scenario", "rumour-run-zh"],
    ["-", "--scenario", "no-such-scenario"],
    ["-"],
    ["-", "--scenario", "rumour-run-zh", "--as", "poem"],
    ["-", "--scenario", "rumour-run-zh", "--fix"],
    [],
])  # fmt: skip
@both
def test_used_wrongly_is_two(tmp_path: Path, arguments: list[str], lang: str) -> None:
    ran = hotseat(tmp_path, "check", *arguments, given="取款照常。", lang=lang)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.strip() and "Traceback" not in ran.err


def test_hostile_text_commands_no_terminal(tmp_path: Path) -> None:
    text = "\x1b]0;t\x07\u202e估计是\x1b[31m同行\x9b雇的水军干的。\u2028绝对不会再发生。"
    for more in ((), ("--json",), ("--praise",), ("--fix",)):
        ran, _ = check(tmp_path, "zh", text, *more)
        assert ran.code in (0, 1)
        assert not HIDDEN.search(ran.out + ran.err)


# ---- as a user runs it


@both
def test_three_hundred_answers_at_once(tmp_path: Path, lang: str) -> None:
    text, scenario = sheet(lang)
    file = tmp_path / "sheet.txt"
    file.write_text(text, "utf-8")
    ran = subprocess.run(
        [sys.executable, "-m", "tui", "check", str(file), "--scenario", scenario],
        capture_output=True, cwd=tmp_path, env=program_environment(HOTSEAT_HOME=str(tmp_path)), timeout=60,
    )  # fmt: skip
    assert ran.returncode == 1 and b"Traceback" not in ran.stderr
    assert ran.stderr.decode().startswith(f"Q&A sheet with {PAIRS} answers: ")
    lines = text.split("\n")
    found = [match.groupdict() for line in ran.stdout.decode().splitlines() if (match := LINE.fullmatch(line))]
    assert found
    assert all(lines[int(one["line"]) - 1].startswith(("答", "A")) for one in found)
