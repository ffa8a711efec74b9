"""The strict loader: every fault of a file at its place, and never anything but faults; and what the program ships."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from small_files import HEAD
from small_world import ROOT

from engine.exchange import Exchange, Question
from engine.judge import Judge
from engine.language import translator
from engine.scenario import Scenario
from engine.verdict import Verdict
from scenarios.catalogue import catalogue
from scenarios.catalogue import load as load_named
from scenarios.format import SCHEMA_NAME, schema
from scenarios.loader import load, load_file
from scenarios.problem import Problem
from scenarios.reader import MAX_BYTES

T = translator("en")
GOOD = (
    HEAD
    + """\
      evidence: [[cash], [usual]]
      says: [You can draw cash.]
  confirmed:
    - The doors are open.
reporter: {name: Ann, outlet: Radio, manner: brisk}
judge: {switches: {length: true}}
rapid_fire:
  answer_seconds: 20
  barrages:
    - id: b1
      asks:
        - Are you bust?
        - Where is the cash?
      premise: unknown
      reference: {answer: Cash is paid as usual., why: It is so.}
negative_premise:
  answer_seconds: 30
  gives_up: {after: 2, text: Very well.}
  questions:
    - id: q1
      text: You are bust?
      kind: negative_premise
      premise: false
      reference: {answer: Cash is paid as usual., why: It is so.}
      follow_ups:
        - id: f1
          when: {finding: repeats_negative}
          text: "{quote}, you say?"
        - id: f2
          when: {all: [{finding: accepts_premise}, {not: {finding: stonewalls}}]}
          text: "So {quote}?"
  follow_ups:
    - id: g1
      when: {finding: stonewalls}
      text: Why not?
"""
)


def loaded(text: str | bytes) -> Scenario | list[Problem]:
    return load(text if isinstance(text, bytes) else text.encode(), "x.yaml", T)


def places_of(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its « marks, and the line and column of each."""
    lines, places = [], []
    for number, line in enumerate(text.split("\n"), start=1):
        bare = line
        while "«" in bare:
            places.append((number, bare.index("«") + 1))
            bare = bare.replace("«", "", 1)
        lines.append(bare)
    return "\n".join(lines), places


# What is put in place of what; « marks where each fault is told; then part of each message. Without a mark: 1:1.
FAULTS: list[tuple[str, str, str, list[str]]] = [
    # keys
    ("unknown key", "title: Small", "title: Small\n«titel: Small", ["“titel” is no key here"]),
    ("unknown key deep inside", "{name: Ann,", "{name: Ann, «age: 40,", ["“age” is no key here"]),
    ("key of another level", "  answer_seconds: 20", "  answer_seconds: 20\n  «gives_up: {after: 2, text: x}",
     ["“gives_up” is no key here"]),
    ("key twice", "grade: 1", "grade: 1\n«grade: 2", ["“grade” stands here again; the first is in line 6"]),
    ("key twice deep inside", "{name: Ann,", "{name: Ann, «name: Bob,", ["“name” stands here again"]),
    ("key three times", "grade: 1", "grade: 1\n«grade: 2\n«grade: 1", ["again", "again"]),
    ("list as a key", "title: Small", "title: Small\n? «[a, b]\n: c", ["a list or mapping as a key"]),
    ("no key", "title: Small", "title: Small\nnothing«", ["not readable as YAML"]),
    # missing
    ("missing at the top", "title: Small\n", "", ["“title” is missing; add it"]),
    ("missing in a mapping", "«reporter: {name: Ann, ", "«reporter: {", ["“name” is missing"]),
    ("missing in a list", "    - id: cash\n      text: Cash is paid as usual.", "    - «id: cash",
     ["“text” is missing"]),
    ("no reference", "      reference: {answer: Cash is paid as usual., why: It is so.}\n      follow", "      follow",
     ["“reference” is missing"]),
    ("nothing to say", "title: Small", "«title:", ["“title” is empty; write a text"]),
    ("white space to say", "title: Small", '«title: "  "', ["“title” is empty; write a text"]),
    ("no messages", "  key_messages:", "  «key_messages: []\n  unknown:", ["“key_messages” needs at least 1"]),
    ("too many messages", "evidence: [[cash], [usual]]\n", "evidence: [[cash]]\n"
     + "".join(f"    - {{id: m{n}, text: x}}\n" for n in range(3)), ["“key_messages” may hold at most 3"]),
    ("one question is no barrage", "        - Are you bust?\n", "", ["“asks” needs at least 2"]),
    ("empty group", "evidence: [[cash], [usual]]", "evidence: [[cash], «[]]", ["“1” needs at least 1"]),
    # traps
    ("clock time for a number", "minutes: 5", "«minutes: 12:30", ["“minutes” must be a whole number"]),
    ("leading zero", "minutes: 5", "«minutes: 010", ["“minutes” must be a whole number"]),
    ("number in quotes", "minutes: 5", '«minutes: "5"', ["“minutes” must be a whole number"]),
    ("part of a number", "minutes: 5", "«minutes: 5.5", ["“minutes” must be a whole number"]),
    ("round part of a number", "minutes: 5", "«minutes: 5.0", ["“minutes” must be a whole number"]),
    ("underscores", "minutes: 5", "«minutes: 1_0", ["“minutes” must be a whole number"]),
    ("true for a number", "minutes: 5", "«minutes: true", ["“minutes” must be a whole number"]),
    ("a list for a number", "minutes: 5", "«minutes: [5]", ["“minutes” must be a whole number"]),
    ("too many digits", "minutes: 5", "«minutes: " + "9" * 18, ["“minutes” must be 240 or less"]),
    ("far too many digits", "minutes: 5", "«minutes: " + "9" * 5000, ["“minutes” must be a whole number"]),
    ("too little", "minutes: 5", "«minutes: 0", ["“minutes” must be 1 or more"]),
    ("no for a switch", "{length: true}", "{«length: no}", ["“length” must be true or false"]),
    ("1 for a switch", "{length: true}", "{«length: 1}", ["“length” must be true or false"]),
    ("number for a text", "title: Small", "«title: 95599", ["“title” must be a text; put it in quotes"]),
    ("true for a text", "title: Small", "«title: true", ["“title” must be a text; put it in quotes"]),
    ("number in evidence", "[[cash], [usual]]", "[[cash], [«140]]", ["must be a text; put it in quotes"]),
    ("a list for a text", "title: Small", "«title: [Small]", ["“title” must be a text"]),
    ("a text for a list", "says: [You can draw cash.]", "«says: You can draw cash.", ["“says” must be a list"]),
    ("a text for a mapping", "reporter: {name: Ann, outlet: Radio, manner: brisk}", "«reporter: Ann",
     ["“reporter” must hold keys of its own"]),
    ("a list for a mapping", "{switches: {length: true}}", "«[]", ["“judge” must hold keys"]),
    ("nothing for a mapping", "  gives_up: {after: 2, text: Very well.}", "  gives_up: {after: 2, «text: }",
     ["“text” is empty"]),
    ("long text", "title: Small", "«title: " + "x" * 601, ["“title” is too long; at most 600"]),
    # words
    ("another language", "lang: en", "«lang: fr", ["“lang” must be one of: 'zh' or 'en'"]),
    ("a grade too high", "grade: 1", "«grade: 4", ["“grade” must be"]),
    ("true for a grade", "grade: 1", "«grade: true", ["“grade” must be"]),
    ("an odd id", "incident: small", "«incident: Small One", ["“incident” may hold only a-z"]),
    ("a Chinese id", "incident: small", "«incident: 传言", ["“incident” may hold only a-z"]),
    ("an odd kind", "kind: negative_premise", "«kind: rude", ["“kind” must be one of"]),
    ("an odd premise", "premise: false", "«premise: no", ["“premise” must be one of"]),
    # references
    ("unknown rule", "{finding: repeats_negative}\n          text", "{«finding: repeats}\n          «text",
     ["no rule is called “repeats”", "{quote} needs a finding"]),
    ("unknown rule deep inside", "{not: {finding: stonewalls}}", "{not: {«finding: stone}}",
     ["no rule is called “stone”"]),
    ("unknown rule among general follow-ups", "when: {finding: stonewalls}\n      text: Why not?",
     "when: {«finding: rude}\n      text: Why not?", ["no rule is called “rude”"]),
    ("unknown condition", "{finding: stonewalls}\n", "{«fnding: stonewalls}\n", ["“fnding” is no key here"]),
    ("unknown switch", "{length: true}", "{«width: true}", ["no switch is called “width”; there are: "]),
    ("quote without words", "text: Why not?", '«text: "{quote}? Why not?"', ["{quote} needs a finding"]),
    ("quote where it may be another", "{finding: repeats_negative}\n          text",
     "{any: [{finding: repeats_negative}, {finding: stonewalls}]}\n          «text", ["{quote} needs a finding"]),
    ("quote where it is denied", "{finding: repeats_negative}\n          text",
     "{not: {finding: repeats_negative}}\n          «text", ["{quote} needs a finding"]),
    ("another placeholder", 'text: "{quote}, you say?"', '«text: "{words}, you say?"', ["“{words}” means nothing"]),
    ("half a placeholder", 'text: "{quote}, you say?"', '«text: "{quote, you say?"', ["means nothing here"]),
    ("quote before anything was said", "text: You are bust?", "«text: You are {quote}?", ["{quote}"]),
    ("nothing to play", "§", "", ["nothing to play"]),
    # ids
    ("a message's id twice", "evidence: [[cash], [usual]]\n",
     "evidence: [[cash]]\n    - {«id: cash, text: x}\n    - {id: n, text: x",
     ["the id “cash” is used twice"]),
    ("a question's id twice", "id: q1", "«id: b1", ["the id “b1” is used twice"]),
    ("a follow-up's id twice", "id: f2", "«id: f1", ["the id “f1” is used twice"]),
    ("a follow-up with a question's id", "id: g1", "«id: b1", ["the id “b1” is used twice"]),
    # YAML
    ("an anchor", "title: Small", "title: «&t Small", ["an anchor (&name)"]),
    ("an alias", "title: Small\n", "title: «&t Small\n", ["an anchor"]),
    ("an anchor and its alias", "title: Small\ngrade: 1\nminutes: 5\nsummary: A small one.",
     "title: «&t x\ngrade: 1\nminutes: 5\nsummary: «*t", ["an anchor", "an alias"]),
    ("an alias of nothing", "title: Small", "title: «*t", ["an alias"]),
    ("a merge", "{name: Ann, outlet", "{«<<: {name: Bob}, name: Ann, outlet", ["“<<” is no key here"]),
    ("a tag", "title: Small", "title: «!!python/object:os.system Small", ["a tag (!name)"]),
    ("a tag on a mapping", "reporter: {", "reporter: «!!map {", ["a tag (!name)"]),
    ("a second document", "      text: Why not?\n", "      text: Why not?\n«---\ntitle: Other\n",
     ["a second document"]),
    ("an alias as a key", "title: Small", "title: Small\n«*t : Small", ["an alias"]),
    ("a tab", "  situation", "\tsituation", ["not readable as YAML"]),
    ("a quote left open", "title: Small", 'title: "Small', ["not readable as YAML"]),
    ("a control code", "title: Small", "title: «\x1b[31mSmall", ["not readable as YAML"]),
    # several
    ("several at once", "title: Small\ngrade: 1\nminutes: 5",
     "«titel: Small\n«grade: 9\n«minutes: no", ["“title” is missing", "“titel”", "“grade”", "“minutes”"]),
    ("faults of every sort at once", "title: Small\ngrade: 1\nminutes: 5",
     "title: «&t Small\n«title: «!!str Small\n«grade: 9\nminutes: 5\n«age: 4",
     ["an anchor", "again", "a tag", "“grade”", "“age”"]),
]  # fmt: skip
TOP = ("missing at the top", "several at once", "nothing to play")
ANYWHERE = ("too many messages", "one question is no barrage", "no reference", "a tab", "a quote left open", "no key")
"""Told somewhere sensible, by the YAML library or at the part that holds it; the place is not laid down."""


def text_of(name: str, old: str, new: str) -> str:
    if name == "nothing to play":
        return GOOD[: GOOD.index("rapid_fire:")]
    if name == "missing in a mapping":
        return GOOD.replace("reporter: {name: Ann, ", new)
    if name == "a message's id twice":
        return GOOD.replace(old, new.rsplit("\n", 1)[0] + "\n").replace("      says: [You can draw cash.]\n", "")
    if name == "too many messages":
        return GOOD.replace(old, new).replace("      says: [You can draw cash.]\n", "")
    if name == "no messages":
        start, end = GOOD.index("  key_messages:"), GOOD.index("  confirmed:")
        return GOOD[:start] + "  «key_messages: []\n" + GOOD[end:]
    if name == "a list for a mapping":
        return GOOD.replace("judge: {switches: {length: true}}", "«judge: []")
    assert GOOD.count(old) >= 1, old
    return GOOD.replace(old, new, 1)


def test_the_good_file_is_good() -> None:
    scenario = loaded(GOOD)
    assert isinstance(scenario, Scenario), scenario
    assert scenario.formats == ("rapid_fire", "negative_premise")
    assert scenario.negative_premise.questions[0].premise == "false"


@pytest.mark.parametrize(("name", "old", "new", "parts"), FAULTS, ids=[fault[0] for fault in FAULTS])
def test_a_fault_is_told_at_its_place(name: str, old: str, new: str, parts: list[str]) -> None:
    text, places = places_of(text_of(name, old, new))
    problems = loaded(text)
    assert isinstance(problems, list), "it loaded"
    if name in TOP:
        places.insert(0, (1, 1))
    told = [(problem.line, problem.column) for problem in problems]
    if name not in ANYWHERE:
        assert told == places, [str(problem) for problem in problems]
    assert len(problems) == len(parts), [str(problem) for problem in problems]
    for problem, part in zip(problems, parts, strict=True):
        assert part in problem.message
        assert str(problem).startswith(f"x.yaml:{problem.line}:{problem.column}: ")
        assert "\n" not in str(problem) and "\x1b" not in str(problem)
        assert "{" not in problem.message.replace("{quote}", "").replace("{words}", "").replace("{quote, you say?", "")


WHOLE: list[tuple[str, bytes, tuple[int, int], str]] = [
    ("empty", b"", (1, 1), "not a scenario"),
    ("a comment", b"# nothing\n", (1, 1), "not a scenario"),
    ("a list", b"- hotseat: 1\n", (1, 1), "not a scenario"),
    ("a word", b"hotseat", (1, 1), "not a scenario"),
    ("only the head", b"hotseat: 1", (1, 1), "is missing"),
    ("no version", b"# x\nid: small\n", (1, 1), "write “hotseat: 1”"),
    ("version 2", b"# x\nhotseat: 2\n", (2, 1), "write “hotseat: 1”"),
    ("version in quotes", b'hotseat: "1"\n', (1, 1), "write “hotseat: 1”"),
    ("version true", GOOD.replace("hotseat: 1", "hotseat: true").encode(), (1, 1), "hotseat"),
    ("version 1.0", GOOD.replace("hotseat: 1", "hotseat: 1.0").encode(), (1, 1), "hotseat"),
    ("not UTF-8", GOOD.replace("title: Small", "title: Caf\0").encode().replace(b"\0", b"\xe9"), (5, 11), "not UTF-8"),
    ("not UTF-8 after Chinese", "hotseat: 1\ntitle: 传言".encode() + b"\xff", (2, 10), "not UTF-8"),
    ("GBK", "hotseat: 1\ntitle: 传言".encode("gbk"), (2, 8), "not UTF-8"),
    ("UTF-16", GOOD.encode("utf-16"), (1, 1), "not UTF-8"),
    ("a picture", b"\x89PNG\r\n\x1a\n" + bytes(100), (1, 1), "not UTF-8"),
    ("zero bytes", bytes(1000), (1, 1), "not readable"),
    ("too long", b"#" * (MAX_BYTES + 1), (1, 1), "longer than"),
    ("a bomb of lists", b"hotseat: " + b"[" * 500_000, (1, 49), "nested too deeply"),
    ("a bomb of mappings", b"{hotseat: " * 100_000, (1, 401), "nested too deeply"),
    ("a bomb of lines", b"".join(b" " * n + b"a:\n" for n in range(1000)), (41, 41), "nested too deeply"),
    ("a bomb of keys", b"? " * 500_000, (1, 3), "as a key"),
    ("a bomb of aliases", b"a: &a [x]\n" + b"".join(b"%d: [*a, *a]\n" % n for n in range(500)), (1, 4), "anchor"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "place", "part"), [w[1:] for w in WHOLE], ids=[w[0] for w in WHOLE])
def test_a_file_that_is_no_scenario(raw: bytes, place: tuple[int, int], part: str) -> None:
    problems = loaded(raw)
    assert isinstance(problems, list)
    told = [(problem.line, problem.column) for problem in problems if part in problem.message]
    assert told[:1] == [place], [str(problem) for problem in problems]


@pytest.mark.parametrize(
    "raw", [b"!%F4%90%80%80 x: 1", b"%TAG ! %F4%90%80%80\n--- !x y", b"!%ff x", b'"\\U00110000": 1']
)
def test_code_points_that_are_none_are_told(raw: bytes) -> None:
    """The C scanner raises errors of its own on these."""
    assert [problem for problem in loaded(raw) if "not readable" in problem.message or "tag" in problem.message]


TEXTS = [
    "12:30",
    "no",
    "on",
    "off",
    "Yes",
    "010",
    "1e3",
    "0x1F",
    "2024-05-01",
    "1_000",
    ".5",
    "NaN",
    "=",
    "'5'",
    '"true"',
]


@pytest.mark.parametrize("word", TEXTS)
def test_what_other_readers_turn_round_stays_the_text(word: str) -> None:
    scenario = loaded(GOOD.replace("title: Small", f"title: {word}").replace("[usual]", f"[{word}]"))
    assert isinstance(scenario, Scenario), scenario
    plain = word.strip("'\"")
    assert scenario.title == plain
    assert scenario.brief.key_messages[0].evidence == (("cash",), (plain,))


@pytest.mark.parametrize(
    ("word", "truth"), [("true", "true"), ("false", "false"), ('"true"', "true"), ("unknown", "unknown")]
)
def test_a_premise_may_stand_without_quotes(word: str, truth: str) -> None:
    assert loaded(GOOD.replace("premise: false", f"premise: {word}")).negative_premise.questions[0].premise == truth


@pytest.mark.parametrize(
    "raw",
    [
        b"\xef\xbb\xbf" + GOOD.encode(),
        GOOD.replace("\n", "\r\n").encode(),
        b"---\n" + GOOD.encode() + b"...\n",
        GOOD.replace("title: Small", "title: Small # or not").encode(),
        GOOD.replace("title: Small", "title: >-\n  Small").encode(),
        (GOOD + "\n\n# the end").encode(),
    ],
)
def test_the_same_file_in_other_clothes(raw: bytes) -> None:
    assert loaded(raw) == loaded(GOOD)


def test_the_place_counts_from_after_the_byte_order_mark_and_in_characters() -> None:
    [problem] = loaded("\ufeff" + GOOD.replace("{name: Ann,", "{name: 安娜🏦, age: 4,"))
    assert (problem.line, problem.column) == (19, 23)


def test_all_faults_are_told_in_the_order_of_the_file() -> None:
    text = GOOD.replace("grade: 1", "grade: 9").replace("id: q1", "id: Q 1").replace("kind: neg", "kin: neg")
    problems = loaded(text)
    assert [problem.line for problem in problems] == sorted(problem.line for problem in problems)
    assert len(problems) == 4, "grade, id, kin, and kind is missing"


def test_the_faults_speak_chinese_too() -> None:
    text, _ = places_of(GOOD.replace("title: Small", "titel: Small"))
    problems = load(text.encode(), "x.yaml", translator("zh"))
    assert all(any("\u4e00" <= char <= "\u9fff" for char in problem.message) for problem in problems)


LONG = {
    "one line": b"hotseat: " + b"x" * 1_900_000,
    "many keys": b"".join(b"k%d: 1\n" % n for n in range(150_000)),
    "one key again": b"a: 1\n" * 100_000,
    "many entries": b"hotseat: 1\ntitle: [" + b"1," * 300_000 + b"]",
    "many commas": b"hotseat: [" + b"," * 500_000,
    "many quotes": b'hotseat: "' + b'\\"' * 400_000 + b'"',
    "many anchors": b"a: [" + b"&a x, " * 100_000 + b"]",
    "many lines": b"\n" * 1_900_000 + b"hotseat: 2",
    "many dashes": b"- " * 500_000,
    "no bytes": b"hotseat: \xf0\x9f" * 100_000,
}


@pytest.mark.parametrize("raw", LONG.values(), ids=LONG.keys())
def test_a_long_file_takes_no_long_time(raw: bytes) -> None:
    began = time.perf_counter()
    problems = loaded(raw)
    assert isinstance(problems, list) and problems
    assert time.perf_counter() - began < 8


PIECES = st.sampled_from(
    [b"hotseat: 1\n", b"  ", b"- ", b": ", b"\n", b"? ", b"{", b"}", b"[", b"]", b",", b"&a ", b"*a", b"!!int ", b'"',
     b"'", b"|\n", b">-\n", b"---\n", b"...\n", b"%YAML 1.1\n",
     b"!%F4%90%80%80 ", b"#", b"\t", b"\x00", b"\x1b", b"\xff",
     "中".encode(), b"\xef\xbb\xbf", b'"\\uD800"', b'"\\U00110000"', b"\\x", b"id", b"brief", b"true", b"null", b"~",
     b"12:30",
     b"0o7", b"\x85", b"\xe2\x80\xa8"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.binary(max_size=200), st.lists(PIECES, max_size=40).map(b"".join)))
def test_any_bytes_are_told_not_raised(raw: bytes) -> None:
    for data in (raw, b"hotseat: 1\n" + raw, GOOD.encode() + raw):
        problems = loaded(data)
        if isinstance(problems, list):
            lines = data.count(b"\n") + data.count(b"\r") + data.count(b"\x85") + data.count(b"\xe2\x80") + 2
            for problem in problems:
                assert 1 <= problem.line <= lines and problem.column >= 1
                str(problem).encode("utf-8", "strict")


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(GOOD)), st.integers(0, 12), PIECES)
def test_a_file_changed_anywhere_is_told_or_loads(at: int, cut: int, piece: bytes) -> None:
    text = GOOD.encode()
    found = loaded(text[:at] + piece + text[at + cut :])
    assert isinstance(found, Scenario) or found


@pytest.mark.parametrize(
    "name", ["nowhere.yaml", ".", "../../../etc/passwd", "no-such-id", "", "x" * 300, "x" * 300 + ".yaml"]
)
def test_a_file_that_cannot_be_read(tmp_path: Path, name: str) -> None:
    found = load_named(name, tmp_path, T)
    assert isinstance(found, list) and len(found) >= 1
    assert all(problem.message for problem in found)


def test_a_folder_with_the_name_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").mkdir()
    [problem] = load_file(tmp_path / "x.yaml", T)
    assert "cannot be read" in problem.message


def test_a_broken_scenario_stops_nothing(tmp_path: Path) -> None:
    packs = tmp_path / "packs"
    packs.mkdir()
    (packs / "broken.yaml").write_text("hotseat: 1\n")
    (packs / "good.yaml").write_text(GOOD)
    (packs / "twin.yml").write_text(GOOD)
    (packs / "notes.txt").write_text("x")
    entries = catalogue(tmp_path, "en", T)
    shipped = [entry.id for entry in catalogue(tmp_path / "empty", "en", T)]
    playable = [entry.id for entry in entries if not entry.problems]
    assert "small" in playable and sorted(playable) == sorted(["small", *shipped])
    assert playable == [
        entry.id for entry in sorted(entries[: len(playable)], key=lambda e: (e.lang != "en", e.grade, e.id))
    ]
    assert [entry.path.name for entry in entries if entry.problems] == ["broken.yaml", "twin.yml"]
    assert "taken by" in entries[-1].problems[0].message
    assert next(entry.lang for entry in catalogue(tmp_path, "zh", T)) == "zh"
    assert isinstance(load_named("small", tmp_path, T), Scenario)
    assert isinstance(load_named("broken", tmp_path, T), list)


# ---- what is shipped

SHIPPED = sorted(path for path in (ROOT / "scenarios").glob("*/*.yaml") if path.parent.name in ("zh", "en"))
LOADED = {path: load_file(path, T) for path in SHIPPED}
JUDGE = Judge()


def verdict(scenario: Scenario, answer: str, question: Question | None, premise: str = "unknown") -> Verdict:
    people = (*scenario.people, scenario.reporter.name)
    judge = Judge(switches=scenario.switches)
    return judge.judge(
        Exchange("x", scenario.lang, scenario.brief, answer, question, premise, scenario.authority, people)
    )


def references() -> list:
    return [
        pytest.param(scenario, asked, id=f"{scenario.id}-{asked.id}")
        for scenario in LOADED.values()
        if isinstance(scenario, Scenario)
        for format_ in scenario.formats
        for asked in scenario.questions(format_)
    ]


def points() -> list:
    return [
        pytest.param(scenario, message, said, id=f"{scenario.id}-{message.id}-{number}")
        for scenario in LOADED.values()
        if isinstance(scenario, Scenario)
        for message in scenario.brief.key_messages
        for number, said in enumerate((message.text, *message.says))
    ]


@pytest.mark.parametrize("path", SHIPPED, ids=[path.parent.name + "-" + path.stem for path in SHIPPED])
def test_a_shipped_scenario_loads_and_names_the_schema(path: Path) -> None:
    scenario = LOADED[path]
    assert isinstance(scenario, Scenario), [str(problem) for problem in scenario]
    assert scenario.lang == path.parent.name
    first = path.read_text("utf-8").splitlines()[0]
    assert first == f"# yaml-language-server: $schema=../{SCHEMA_NAME}"
    assert (path.parent / ".." / SCHEMA_NAME).is_file()


def test_the_shipped_schema_is_made_from_the_models() -> None:
    assert json.loads((ROOT / "scenarios" / SCHEMA_NAME).read_text("utf-8")) == schema()


def test_the_schema_holds_every_key_that_the_shipped_files_use() -> None:
    known = set(json.dumps(schema()).replace('"', " ").split())
    for path in SHIPPED:
        stack = [yaml.safe_load(path.read_text("utf-8"))]
        while stack:
            part = stack.pop()
            if isinstance(part, dict):
                assert set(part) <= known, set(part) - known
                # The keys of a board are names of facts, which the checks know and the schema need not.
                stack += [value for key, value in part.items() if key != "board"]
            elif isinstance(part, list):
                stack += part


def test_the_rumour_is_there_in_both_languages_as_the_issue_asks() -> None:
    twins = [scenario for scenario in LOADED.values() if scenario.incident == "rumour-run"]
    assert sorted(scenario.lang for scenario in twins) == ["en", "zh"]
    for scenario in twins:
        questions = scenario.negative_premise.questions
        assert len(questions) >= 10 and len(scenario.rapid_fire.questions) >= 4
        assert sum(bool(asked.answered_by) for asked in questions) >= 2, "plain questions"
        drawn = {
            f.when.finding
            for f in [*(f for q in questions for f in q.follow_ups), *scenario.negative_premise.follow_ups]
        }
        assert len(drawn) >= 3


@pytest.mark.parametrize(("scenario", "asked"), references())
def test_a_reference_answer_is_without_fault_and_lands(scenario: Scenario, asked: object) -> None:
    text = ("" if scenario.lang == "zh" else " ").join(asked.asks)
    question = Question(text, asked.kind, asked.loaded, asked.answered_by)
    found = verdict(scenario, asked.reference.answer, question, asked.premise)
    faults = [(finding.rule, finding.quote) for finding in found.of_level("fault", "check")]
    assert not faults
    if not asked.answered_by:
        assert found.delivered


@pytest.mark.parametrize(("scenario", "message", "said"), points())
def test_every_wording_of_a_message_is_heard_as_that_message(scenario: Scenario, message: object, said: str) -> None:
    assert message.id in verdict(scenario, said, None).delivered
