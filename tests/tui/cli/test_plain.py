"""Plain mode and the other commands, as they are used in a pipe."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path

import pytest
from small_world import ROOT, Ran, first_kept, hotseat

from engine.verdict import LABELS

SCENARIOS = ("rumour-run-en", "rumour-run-zh")
ANSWERS = {
    "rumour-run-en": [
        "We are paying withdrawals over the counter as usual, 140 of them by eleven this morning.",
        "No comment.",
        "We have not gone under and nobody is lying.",
        "Yes, that is true, we ran out.",
        "",
        "Savings are protected up to £120,000 for each person by the Financial Services Compensation Scheme.",
        "Ask head office.",
        "If you are worried, ask for Imran at the side desk, or ring 0808 157 0142 until eight.",
    ],
    "rumour-run-zh": [
        "柜台取现照常，到十一点已经办了一百多笔。",
        "无可奉告。",
        "我们没有跑路，也没有倒闭。",
        "是的，确实是这样。",
        "",
        "存款有存款保险保障，五十万以内全额赔付。",
        "你去问总行。",
        "有急用的到大堂找我们的同事。",
    ],
}


def twelve(scenario: str) -> str:
    lines = [*ANSWERS[scenario], ":wait 5", "::by the way, we pay.", ":brief", "The same again."]
    return "".join(line + "\n" for line in lines)


def played(home: Path, scenario: str, given: bytes | str, *more: str) -> tuple[Ran, dict]:
    ran = hotseat(home, "play", scenario, "--plain", "--json", *more, given=given)
    return ran, json.loads(ran.out)


def answers_of(report: dict) -> list[str]:
    return [take["answer"] for exchange in report["exchanges"] for take in exchange["takes"]]


def test_what_one_could_say_is_told_in_the_scenario_s_language(tmp_path: Path) -> None:
    ran = hotseat(tmp_path, "play", "rumour-run-en", "--plain", given="No comment.\n", lang="zh")
    told = re.findall(r"比如：“(.+)”", ran.out)
    assert told and all(words.isascii() or "£" in words for words in told), "the words are the scenario's"
    assert "再进一步" not in ran.out


@pytest.mark.parametrize("format_", ["rapid_fire", "negative_premise"])
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_twelve_lines_twice_give_the_same_debrief(tmp_path: Path, scenario: str, format_: str) -> None:
    reports = []
    for home in ("one", "two"):
        ran, report = played(tmp_path / home, scenario, twelve(scenario), "--format", format_)
        assert ran.code == 0 and "Traceback" not in ran.err
        assert report["session"] == first_kept(tmp_path / home)
        for key in ("session", "started"):
            assert report.pop(key)
        reports.append(json.dumps(report, ensure_ascii=False))
    assert reports[0] == reports[1]
    report = json.loads(reports[0])
    assert report["hotseat_report"] == 1
    assert report["format"] == format_ and report["scenario"]["id"] == scenario
    assert answers_of(report)[:2] == ANSWERS[scenario][:2]
    assert report["messages"] and report["story"]["headline"]
    assert len(report["changes"]) in (1, 2, 3)
    for exchange in report["exchanges"]:
        for take in exchange["takes"]:
            for finding in take["findings"]:
                if finding["quote"] is not None:
                    assert take["answer"][finding["start"] : finding["end"]] == finding["quote"]


def test_another_seed_draws_other_questions(tmp_path: Path) -> None:
    drawn = {
        tuple(e["id"] for e in played(tmp_path, "rumour-run-en", "x\n" * 9, "--format", "negative_premise",
                                      "--rounds", "3", "--seed", str(seed))[1]["exchanges"] if not e["follows"])
        for seed in range(5)
    }  # fmt: skip
    assert len(drawn) > 1


CODES = [
    (["list"], 0),
    (["list", "--json"], 0),
    (["rules"], 0),
    (["rules", "stonewalls"], 0),
    (["rules", "no-such"], 2),
    (["validate"], 0),
    (["validate", "no-such-file.yaml"], 2),
    (["graph", "--format", "rapid_fire"], 0),
    (["graph"], 2),
    (["graph", "--format", "chess"], 2),
    (["sessions"], 0),
    (["sessions", "--delete", "no-such"], 1),
    (["report", "no-such"], 1),
    (["report"], 2),
    (["replay", "no-such"], 1),
    (["resume", "no-such", "--plain"], 1),
    (["play", "no-such", "--plain"], 1),
    (["play"], 2),
    (["play", "rumour-run-en", "--plain"], 0),
    (["play", "rumour-run-en", "--plain", "--format", "counter"], 2),
    (["play", "rumour-run-en", "--plain", "--rounds", "0"], 2),
    (["play", "rumour-run-en", "--plain", "--rounds", "many"], 2),
    (["play", "rumour-run-en", "--plain", "--seed", "-1"], 2),
    (["judge"], 0),
    (["judge", "no-such-file"], 2),
    (["sing"], 2),
    (["list", "--loud"], 2),
    (["--version"], 0),
    (["--help"], 0),
    (["play", "--help"], 0),
]


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize(("arguments", "code"), CODES, ids=[" ".join(c[0]) for c in CODES])
def test_exit_codes(tmp_path: Path, arguments: list[str], code: int, lang: str) -> None:
    ran = hotseat(tmp_path, *arguments, lang=lang)
    assert (ran.code, "Traceback" in ran.err) == (code, False), ran.err
    if code:
        assert ran.err.strip() and not ran.out.strip(), "messages go to standard error"
    if code == 1 and lang == "zh":
        assert re.search("[\u4e00-\u9fff]", ran.err)


def test_without_a_terminal_the_first_scenario_is_played(tmp_path: Path) -> None:
    ran = hotseat(tmp_path, given="We pay.\n")
    assert ran.code == 0 and "plain mode" in ran.err and "We pay." in ran.out
    ran = hotseat(tmp_path, lang="zh")
    first = json.loads(hotseat(tmp_path, "list", "--json", lang="zh").out)[0]
    assert ran.code == 0 and first["lang"] == "zh"
    assert first["id"] in {one["scenario"] for one in json.loads(hotseat(tmp_path, "sessions", "--json").out)}


# ---- what is typed


def test_lines_with_a_byte_order_mark_and_other_line_ends(tmp_path: Path) -> None:
    _, report = played(tmp_path, "rumour-run-en", b"\xef\xbb\xbfWe pay.\r\nWe are open.\r\nNo line end")
    assert answers_of(report) == ["We pay.", "We are open.", "No line end"]


def test_an_escaped_colon_an_empty_line_and_the_commands(tmp_path: Path) -> None:
    given = (
        "::wait is what I say\n\n:wait 3\n:brief\n:help\n:dance\n:wait\n:wait soon\n:pause\n:resume\n:resume\nWe pay.\n"
    )
    ran, report = played(tmp_path, "rumour-run-en", given)
    assert answers_of(report) == [":wait is what I say", "", "We pay."]
    for said in ("There is no command :dance", "Write how many seconds", "That cannot be done now.", "Paused"):
        assert said in ran.err
    silent, spoken = report["exchanges"][1:]
    assert silent["cut_in"] and silent["takes"][0]["score"] is not None
    assert spoken["takes"][0]["air_ms"] == 4000, "three seconds' wait, one to say it"


def test_silence_is_no_answer_and_costs_the_clock(tmp_path: Path) -> None:
    ran, report = played(tmp_path, "rumour-run-en", "\n   \n")
    assert ran.err.count("(no answer)") == 2
    assert [e["takes"][0]["air_ms"] for e in report["exchanges"]] == [45_000, 45_000]
    assert all(e["cut_in"] for e in report["exchanges"])


def test_waiting_too_long_hands_silence_in(tmp_path: Path) -> None:
    _, report = played(tmp_path, "rumour-run-en", ":wait 3600\nWe pay.\n")
    assert answers_of(report) == ["", "We pay."]


def test_time_passes_by_the_length_of_an_answer(tmp_path: Path) -> None:
    _, report = played(tmp_path, "rumour-run-en", " ".join(["word"] * 25) + "\n" + " ".join(["word"] * 100) + "\n")
    first, second = report["exchanges"]
    assert (first["takes"][0]["air_ms"], first["cut_in"]) == (10_000, False)
    assert second["cut_in"], "forty seconds are more than there are"


def test_the_end_of_the_input_ends_the_drill(tmp_path: Path) -> None:
    _, report = played(tmp_path, "rumour-run-en", "We pay.\n")
    assert report["ended"] == "given_up"
    assert report["coverage"]["planned_answered"] == 1 < report["coverage"]["planned"]
    _, report = played(tmp_path, "rumour-run-en", "We pay.\n" * 50)
    assert report["ended"] == "done"
    _, report = played(tmp_path, "rumour-run-en", "We pay.\n:quit\nWe pay.\n")
    assert report["ended"] == "given_up" and len(report["exchanges"]) == 1
    assert {entry["state"] for entry in json.loads(hotseat(tmp_path, "sessions", "--json").out)} == {"done", "given_up"}


def test_a_paused_drill_goes_on_with_the_next_answer(tmp_path: Path) -> None:
    _, report = played(tmp_path, "rumour-run-en", ":wait 5\n:pause\n:wait 600\nWe pay.\n")
    assert report["exchanges"][0]["takes"][0]["air_ms"] == 6000


def test_input_that_is_not_utf_8_keeps_the_drill(tmp_path: Path) -> None:
    ran = hotseat(tmp_path, "play", "rumour-run-en", "--plain", given=b"We pay.\n" + "照常".encode("gbk") + b"\n")
    assert ran.code in (1, 2) and "Line 2" in ran.err and "UTF-8" in ran.err and "Traceback" not in ran.err
    assert first_kept(tmp_path) in ran.err
    ran = hotseat(tmp_path, "resume", first_kept(tmp_path), "--plain", "--json", given="We are open.\n")
    assert answers_of(json.loads(ran.out)) == ["We pay.", "We are open."]


HOSTILE = {
    "control codes": "We pay.\x1b[31m red \x1b]0;title\x07 \x9b31m \x00 \x08 \r over",
    "direction": "We pay. \u202e\u202d\u2066\u2069\u200f right to left",
    "markup": "[red]x[/] [bold]We[/bold] [/] [link=x] pay {{x}} {0} %s ${x}",
    "html": "<script>alert(1)</script> & <b>pay</b> </body>",
    "markdown": "# We `pay` **now** | [x](http://x) <!-- - > 1.",
    "odd spaces": "We\u2028pay\u2029now\x85\x0b\x0c",
    "marks": "e" + "\u0301" * 500,
    "joined": "👩\u200d👩\u200d👧 🏦",
    "long": "We are paying withdrawals as usual, and nobody has gone under. " * 1600,
    "long word": "x" * 100_000,
    "long Chinese": "柜台取现照常，我们没有跑路。" * 7200,
    "long number": ":wait " + "0" * 5000,
    "long wait": ":wait " + "9" * 5000,
    "half wait": ":wait " + "0" * 9 + "9" * 30,
    "other digits": ":wait ٣ ",
    "hostile command": ":\x1b]0;x\x07\u202e",
    "colons": "::::",
    "lone colon": ":",
}
HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_kept_and_shown_harmless(tmp_path: Path, name: str) -> None:
    text = HOSTILE[name]
    runs = [hotseat(tmp_path, "play", "rumour-run-en", "--plain", "--json", given=text + "\n" + text + "\n")]
    report = json.loads(runs[0].out)
    answered = text[1:] if text.startswith("::") else text
    if not text.startswith(":") or text.startswith("::"):
        assert answers_of(report) == [answered] * 2, "kept as it was given"
    runs.append(hotseat(tmp_path, "play", "rumour-run-en", "--plain", given=text + "\n"))
    session = first_kept(tmp_path)
    runs += [hotseat(tmp_path, *command) for command in (["replay", session], ["sessions"], ["sessions", "--json"])]
    runs += [hotseat(tmp_path, "report", session, "--format", kind) for kind in ("md", "html", "json")]
    for ran in runs:
        assert ran.code == 0 and "Traceback" not in ran.err
        for shown in (ran.out, ran.err):
            found = HIDDEN.search(shown)
            assert found is None, shown[max(0, found.start() - 60) : found.start() + 20]
    if name == "markup":
        assert "[red]x[/]" in runs[0].err


def test_hostile_names_are_shown_harmless(tmp_path: Path) -> None:
    name = "x\x1b]0;t\x07\u202ey"
    file = tmp_path / f"{name}.yaml"
    file.write_text(r"hotseat: 1" + "\n" + r'"\e]0;t\a\u202e": 1', "utf-8")
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / f"{name}.yaml").write_text('hotseat: 1\ntitle: "\\e[31m"\n')
    shown = {}
    for arguments in (
        ["play", name, "--plain"],
        ["play", str(file), "--plain"],
        ["validate", str(file)],
        ["validate"],
        ["list"],
        ["report", name],
        ["replay", name],
        ["resume", name, "--plain"],
        ["sessions", "--delete", name],
        ["rules", name],
        [name],
    ):
        ran = hotseat(tmp_path, *arguments)
        assert "Traceback" not in ran.err
        if HIDDEN.search(ran.out + ran.err):
            shown[" ".join(arguments)[:12]] = (ran.out + ran.err)[-200:]
    assert not shown


def test_a_hostile_scenario_is_shown_harmless(tmp_path: Path) -> None:
    text = (ROOT / "scenarios" / "en" / "rumour-run.yaml").read_text("utf-8")
    evil = r"\e]0;t\a\u202e[red]x[/]<script>"
    for key in ("title", "role"):
        text = re.sub(rf"(?m)^{key}: .*$", lambda m, key=key: f'{key}: "{evil}"', text)
    text = text.replace("reporter: {name: Jen Ackroyd,", f'reporter: {{name: "Jen {evil}",')
    text = text.replace("id: rumour-run-en", "id: evil")
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / "evil.yaml").write_text(text, "utf-8")
    runs = [hotseat(tmp_path, "play", "evil", "--plain", given="We pay.\n")]
    session = first_kept(tmp_path)
    runs += [hotseat(tmp_path, *command) for command in (
        ["list"], ["list", "--json"], ["sessions"], ["replay", session], ["report", session],
        ["report", session, "--format", "html"], ["report", session, "--format", "json"],
    )]  # fmt: skip
    for ran in runs:
        assert ran.code == 0 and "Traceback" not in ran.err
        found = HIDDEN.search(ran.out + ran.err)
        assert found is None, (ran.out + ran.err)[max(0, found.start() - 60) : found.start() + 20]
    assert "<script>" not in runs[6].out


# ---- judge

EXCHANGE = {
    "id": "a",
    "lang": "en",
    "brief": {
        "situation": "A letter goes round.",
        "key_messages": [{"id": "cash", "text": "Cash is paid at the counter as usual."}],
        "confirmed": [],
        "unknown": [],
        "authorised": [],
    },
    "question": {"text": "You have gone bust, haven't you?", "kind": "negative_premise"},
    "answer": "No comment.",
}


def line(**changes: object) -> bytes:
    return json.dumps({**EXCHANGE, **changes}, ensure_ascii=False).encode() + b"\n"


BAD_LINES = {
    "not JSON": b"{\n",
    "a word": b"hello\n",
    "a list": b"[]\n",
    "null": b"null\n",
    "nothing of it": b"{}\n",
    "no answer": json.dumps({key: value for key, value in EXCHANGE.items() if key != "answer"}).encode() + b"\n",
    "another language": line(lang="fr"),
    "a number for the id": line(id=5),
    "a number for the answer": line(answer=5),
    "an odd kind": line(question={"text": "x", "kind": "rude"}),
    "not UTF-8": line(answer="@").replace(b"@", b"\xff"),
    "a bomb": b"[" * 100_000 + b"\n",
    "a bomb inside": line(brief="@").replace(b'"@"', b'{"situation": ' + b'{"x":' * 50_000),
    "half a surrogate": line(answer="@").replace(b"@", b"\\ud800"),
    "control codes": b'{"id": "\x1b]0;t\x07"}\n',
    "zero bytes": bytes(100) + b"\n",
}


@pytest.mark.parametrize("bad", BAD_LINES.values(), ids=BAD_LINES.keys())
def test_a_line_that_cannot_be_judged_is_told_by_its_number(tmp_path: Path, bad: bytes) -> None:
    ran = hotseat(
        tmp_path, "judge", given=line() + b"\n" + bad + line(id="b", answer="Cash is paid at the counter as usual.")
    )
    assert ran.code == 1 and "Traceback" not in ran.err
    assert re.match(r"line 3: .+\n\Z", ran.err), ran.err
    assert HIDDEN.search(ran.err) is None
    first, second = map(json.loads, ran.out.splitlines())
    assert (first["id"], second["id"]) == ("a", "b")
    assert list(first["labels"]) == list(LABELS)
    assert first["labels"]["stonewalls"] is True and first["labels"]["delivered"] == []
    assert second["labels"]["delivered"] == ["cash"]
    [stonewalls] = [f for f in first["findings"] if f["rule"] == "stonewalls"]
    assert "No comment" in stonewalls["quote"] == "No comment."[stonewalls["start"] : stonewalls["end"]]
    assert {"rule", "level", "quote", "start", "end", "message", "instead"} <= set(stonewalls)


GOOD_LINES = {
    "byte order mark": b"\xef\xbb\xbf" + line(),
    "no question": line(question=None),
    "nothing said": line(answer=""),
    "unknown keys": line(note="x"),
    "long": line(answer="We have not gone bust. " * 4500),
    "control codes": line(answer="No comment.\x1b[31m\x9b31m\u202e\x00"),
    "no line end": line().strip(),
    "windows": line().replace(b"\n", b"\r\n"),
}


@pytest.mark.parametrize("good", GOOD_LINES.values(), ids=GOOD_LINES.keys())
def test_a_line_that_can_be_judged(tmp_path: Path, good: bytes) -> None:
    file = tmp_path / "lines.jsonl"
    file.write_bytes(good)
    ran = hotseat(tmp_path, "judge", str(file))
    assert (ran.code, ran.err) == (0, "")
    verdict = json.loads(ran.out)
    assert set(verdict) == {"id", "labels", "findings", "score"}
    assert verdict["score"] is None or 0 <= verdict["score"] <= 100
    assert HIDDEN.search(ran.out) is None


# ---- what is kept


def test_the_lists_in_json(tmp_path: Path) -> None:
    listed = json.loads(hotseat(tmp_path, "list", "--json").out)
    langs = [entry["lang"] for entry in listed]
    assert set(langs) == {"en", "zh"} and langs == sorted(langs), "the interface's language first"
    for entry in listed:
        assert {"id", "title", "lang", "formats", "grade"} <= set(entry)
        assert set(entry["formats"]) <= {"rapid_fire", "negative_premise", "branch_crisis"}
        assert entry["grade"] in (1, 2, 3)
    assert json.loads(hotseat(tmp_path, "sessions", "--json").out) == []
    hotseat(tmp_path, "play", "rumour-run-en", "--plain", given="x\n")
    [kept] = json.loads(hotseat(tmp_path, "sessions", "--json").out)
    assert set(kept) == {"id", "scenario", "format", "started", "state"}
    assert (kept["scenario"], kept["format"], kept["state"]) == ("rumour-run-en", "rapid_fire", "given_up")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d", kept["started"])


def test_the_started_of_a_report_is_that_of_the_drill(tmp_path: Path) -> None:
    _, report = played(tmp_path, "rumour-run-en", "x\n")
    session = first_kept(tmp_path)
    again = json.loads(hotseat(tmp_path, "report", session, "--format", "json").out)
    assert again == report
    ran = hotseat(tmp_path, "resume", session, "--plain")
    assert ran.code == 1 and "over" in ran.err


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("kind", ["md", "html", "json"])
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_report_holds_what_was_said(tmp_path: Path, scenario: str, kind: str, lang: str) -> None:
    hotseat(tmp_path, "play", scenario, "--plain", given="<script>alert(1)</script>\n" + twelve(scenario))
    session = first_kept(tmp_path)
    ran = hotseat(tmp_path, "report", session, "--format", kind, lang=lang)
    assert ran.code == 0 and not ran.err
    file = tmp_path / f"report.{kind}"
    assert hotseat(tmp_path, "report", session, "-o", str(file), lang=lang).code == 0
    assert file.read_text("utf-8").strip() == ran.out.strip()
    bare = re.sub(r"<[^>]+>|[\\*\[\]]|\d+(?=\*\*)", "", ran.out) if kind != "json" else ran.out
    bare = re.sub(r"\]\d+", "", bare)
    for word in {"rumour-run-en": ("counter as usual", "gone under"), "rumour-run-zh": ("柜台", "跑路")}[scenario]:
        assert word in bare
    if kind == "html":
        assert "<script>alert" not in ran.out and "&lt;script&gt;" in ran.out
        assert "http://" not in ran.out.replace("http://www.w3.org", "") and "https://" not in ran.out
        assert f'lang="{lang}' in ran.out
    elif kind == "md":
        assert "<script>" not in ran.out.replace("\\<script\\>", "")
    if kind != "json":
        assert ("明天" in ran.out or "头条" in ran.out) == (lang == "zh")


def test_a_report_that_cannot_be_written(tmp_path: Path) -> None:
    hotseat(tmp_path, "play", "rumour-run-en", "--plain")
    session = first_kept(tmp_path)
    for target in (tmp_path / "no" / "such" / "folder.md", tmp_path):
        ran = hotseat(tmp_path, "report", session, "-o", str(target))
        assert ran.code in (1, 2) and ran.err and "Traceback" not in ran.err


TRICKS = ["../x", "..", ".", "", "/etc/passwd", "a/b", "sessions/../x", "..\\x", "x" * 300, "C:x", "~", "*", "-"]


@pytest.mark.parametrize("trick", TRICKS)
def test_an_id_is_no_way_out_of_the_folder(tmp_path: Path, trick: str) -> None:
    home = tmp_path / "home"
    hotseat(home, "play", "rumour-run-en", "--plain", given="x\n")
    kept = home / "sessions" / f"{first_kept(home)}.journal"
    for outside in (home / "x.journal", tmp_path / "x.journal", home / ".journal"):
        outside.write_bytes(kept.read_bytes())
    before = sorted(tmp_path.rglob("*"))
    for command in (["report"], ["replay"], ["resume", "--plain"], ["sessions", "--delete"]):
        ran = (
            hotseat(home, *command, "--", trick)
            if command != ["sessions", "--delete"]
            else hotseat(home, *command, trick)
        )
        assert ran.code in (1, 2) and ran.err and not ran.out and "Traceback" not in ran.err
    assert sorted(tmp_path.rglob("*")) == before


def test_deleting_a_drill_leaves_nothing_of_it(tmp_path: Path) -> None:
    hotseat(tmp_path, "play", "rumour-run-en", "--plain", given="Something private.\n")
    session = first_kept(tmp_path)
    ran = hotseat(tmp_path, "sessions", "--delete", session)
    assert ran.code == 0
    assert json.loads(hotseat(tmp_path, "sessions", "--json").out) == []
    for file in tmp_path.rglob("*"):
        assert session not in file.name
        assert not file.is_file() or b"private" not in file.read_bytes()
    assert hotseat(tmp_path, "report", session).code == 1


def test_a_broken_pack_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / "broken.yaml").write_text("hotseat: 1\ntitel: x\n")
    ran = hotseat(tmp_path, "list", "--json")
    shipped = json.loads(hotseat(tmp_path / "empty", "list", "--json").out)
    assert ran.code == 1 and [entry["id"] for entry in json.loads(ran.out)] == [entry["id"] for entry in shipped]
    assert "broken.yaml:2:1: " in ran.err
    assert hotseat(tmp_path, "play", "rumour-run-en", "--plain", given="x\n").code == 0
    ran = hotseat(tmp_path, "validate", str(tmp_path / "packs"))
    assert ran.code == 1 and "broken.yaml:2:1: " in ran.out
    assert hotseat(tmp_path, "play", "broken", "--plain").code == 1


def test_a_home_that_cannot_be_written_is_told_and_the_drill_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for home in (tmp_path / "file", tmp_path / "file" / "x"):
        ran = hotseat(home, "play", "rumour-run-en", "--plain", "--json", given="We pay.\n")
        assert "Traceback" not in ran.err
        if ran.code != 2:
            assert ran.code == 0 and "not recorded" in ran.err
            assert answers_of(json.loads(ran.out)) == ["We pay."]


@pytest.mark.parametrize("seed", range(3))
def test_any_bytes_as_input_are_taken(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    pieces = [b"\n", b":", b"::", b":wait 9", b":pause", b":resume", b":quit ", b"\x1b[31m", b"\x00",
              "中".encode(), b"We pay", b"\xe2\x80\xae", b" ", b"\r", b":brief\n"]  # fmt: skip
    for _ in range(6):
        given = b"".join(chance.choice(pieces) for _ in range(120))
        ran = hotseat(
            tmp_path, "play", chance.choice(SCENARIOS), "--plain", "--format", "negative_premise", given=given
        )
        assert ran.code == 0 and "Traceback" not in ran.err
        assert HIDDEN.search(ran.out) is None
