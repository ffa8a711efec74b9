"""Bad crises and policies: every fault at its place, in both languages; the user's own policy over a shipped one."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_files import HEAD

from engine.language import translator
from engine.scenario import Scenario
from scenarios.format_policy import OwnPolicyPart, PolicyPart
from scenarios.loader import load
from scenarios.policies import load_policy, policy_of
from scenarios.problem import Problem

T = translator("en")
CRISIS = (
    HEAD
    + """\
reporter: {name: Ann, outlet: Radio, manner: brisk}
branch_crisis:
  policy: en-branch
  event: run
  starts: "09:05"
  length: 60m
  board: {hall: 20, outside: 60}
  drifts:
    - {fact: outside, by: 5, every: 2m, when: {fact: rumour_online}}
  injects:
    - id: queue
      at: 2m
      text: The queue grows.
      changes: [{fact: outside, by: 30}]
      decision: limit
    - id: reporter
      at: 8m
      text: A reporter is here.
      door: reporter
    - id: talk
      when: {duty_missed: staff-huddle}
      text: The tellers talk.
    - id: calm
      when: {all: [{decided: limit/few}, {after: 20m}]}
      text: It is calmer.
    - id: post
      when: {happened: talk}
      text: It is online.
  decisions:
    - id: limit
      text: Let them in?
      otherwise: all
      options:
        - {id: all, text: All of them, then: They push., note: Quick.}
        - {id: few, text: Ten at a time, then: They wait., note: Slow., changes: [{fact: hall, by: -5}]}
  doors:
    - id: reporter
      kind: reporter
      who: Ann, Radio
      opening: What is going on?
      barrages:
        - {id: shouted, asks: [Are you bust?, Where is it?], reference: {answer: We pay., why: It is so.}}
      questions:
        - {id: asked, text: Why the queue?, kind: open, reference: {answer: We pay., why: It is so.}}
      follow_ups:
        - {id: well, when: {finding: stonewalls}, text: Well?}
  endings:
    - {id: fine, when: {fact: crowd, at_most: 60}, title: Fine, text: They went home.}
    - {id: full, title: Full, text: They are still there.}
"""
)
POLICY = """\
hotseat_policy: 1
id: small
lang: en
title: Small
holds_for: A small branch.
events: {run: Run, outage: Outage}
desks:
  - {id: duty-room, name: Duty room, audience: superior}
  - {id: police, name: Police}
duties:
  - id: first
    title: Ring the duty room
    sort: first
    arises: {event: run}
    due: 10m
    audience: superior
    desks: [duty-room]
    source: {title: A plan, standing: custom, sure: quoted}
  - id: staff
    title: Brief the staff
    sort: first
    arises: {any: [{event: run}, {event: outage}]}
    due: 15m
    audience: staff
    after: [first]
    source: {title: A plan, standing: custom, sure: quoted}
  - id: again
    title: Report again
    sort: follow_up
    arises: {told: first}
    due: 20m
    every: 20m
    audience: superior
    source: {title: A plan, standing: custom, sure: quoted}
"""


def marked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its « marks, and the line and column of each."""
    lines, places = [], []
    for number, line in enumerate(text.split("\n"), start=1):
        bare = line
        while "«" in bare:
            places.append((number, bare.index("«") + 1))
            bare = bare.replace("«", "", 1)
        lines.append(bare)
    return "\n".join(lines), places


def put(text: str, old: str, new: str) -> str:
    assert text.count(old) == 1, (old, text.count(old))
    return text.replace(old, new)


# What is put in place of what; « marks where each fault is told; then part of each message.
CRISIS_FAULTS: list[tuple[str, str, str, list[str]]] = [
    # what can never happen
    ("an inject after the end", "    - id: queue\n      at: 2m", "    - «id: queue\n      at: 60m",
     ["“queue” comes after the end"]),
    ("an inject after the end by its condition",
     "    - id: calm\n      when: {all: [{decided: limit/few}, {after: 20m}",
     "    - «id: calm\n      when: {all: [{decided: limit/few}, {after: 61m}", ["“calm” comes after the end"]),
    ("an inject that waits for itself",
     "when: {happened: talk}", "«when: {happened: post}", ["“post” waits for itself"]),
    ("injects in a circle", "      when: {duty_missed: staff-huddle}", "      «when: {happened: post}",
     ["“talk” waits for itself", "“post” waits for itself"]),
    ("a circle over a decision",
     "      at: 2m\n      text: The queue", "      «when: {happened: calm}\n      text: The queue",
     ["“queue” waits for itself", "“calm” waits for itself"]),
    ("an inject without a time", "      at: 8m\n", "", ["“reporter” needs “at” or “when”"]),
    ("a decision that nothing asks for", "      decision: limit\n", "", ["no inject leads to “limit”"]),
    ("a person whom nothing brings", "      door: reporter\n", "", ["no inject leads to “reporter”"]),
    ("a last ending with a condition", "{id: full, title", "{id: full, «when: {fact: hall}, title",
     ["the last ending holds whatever happened"]),
    ("an ending that hides the next",
     "    - {id: fine, when: {fact: crowd, at_most: 60}, title", "    - «{id: fine, title",
     ["what stands after “fine” can never be reached"]),
    ("more at least than at most", "{fact: crowd, at_most: 60}", "{fact: crowd, «at_least: 61, at_most: 60}",
     ["this can never hold"]),
    ("a number of nothing", "when: {fact: rumour_online}", "«when: {at_least: 3}", ["belong to a “fact”"]),
    # ids
    ("two injects of one id", "id: talk", "«id: queue", ["the id “queue” is used twice", "no inject is called “talk”"]),
    ("two options of one id",
     "{id: few, text: Ten", "{id: all, text: Ten", ["no option is called “limit/few”", "two options have the same id"]),
    ("a question with the id of its door", "id: asked", "«id: reporter", ["the id “reporter” is used twice"]),
    ("a follow-up with the id of a barrage", "{id: well", "{«id: shouted", ["the id “shouted” is used twice"]),
    ("quoted words in a barrage", "asks: [Are you bust?", "asks: [«\"Are {quote}?\"", ["only a follow-up can hold it"]),
    ("a follow-up that quotes nothing", "text: Well?", "«text: \"{quote}?\"", ["needs a finding that points at words"]),
    ("a follow-up on an unknown rule", "{finding: stonewalls}", "{«finding: walls}", ["no rule is called “walls”"]),
    ("two endings of one id", "{id: full,", "{«id: fine,", ["the id “fine” is used twice"]),
    # names
    ("an unknown fact on the board",
     "{hall: 20, outside: 60}", "{«halls: 20, outside: 60}", ["no fact is called “halls”"]),
    ("an unknown fact in a change", "{fact: outside, by: 30}", "{«fact: outsiders, by: 30}",
     ["no fact is called “outsiders”"]),
    ("an unknown fact in an option's change",
     "{fact: hall, by: -5}", "{«fact: lobby, by: -5}", ["no fact is called “lobby”"]),
    ("an unknown fact in a drift", "{fact: outside, by: 5,", "{«fact: queue, by: 5,", ["no fact is called “queue”"]),
    ("an unknown fact in a condition", "{fact: rumour_online}", "{«fact: gossip}", ["no fact is called “gossip”"]),
    ("an unknown option", "{decided: limit/few}", "{«decided: limit/none}", ["no option is called “limit/none”"]),
    ("an option without its decision", "{decided: limit/few}", "{«decided: few}", ["no option is called “few”"]),
    ("an unknown duty", "{duty_missed: staff-huddle}", "{«duty_missed: huddle}",
     ["neither a duty nor an audience is called “huddle”"]),
    ("an unknown duty that was told", "{happened: talk}", "{«told: nobody}", ["is called “nobody”"]),
    ("an unknown inject", "{happened: talk}", "{«happened: walk}", ["no inject is called “walk”"]),
    ("an unknown rule", "{happened: talk}", "{«finding: rude}", ["no rule is called “rude”"]),
    ("an unknown door",
     "door: reporter", "«door: postman", ["nobody is called “postman”", "no inject leads to “reporter”"]),
    ("an unknown decision", "      decision: limit\n", "      «decision: limits\n",
     ["no decision is called “limits”", "no inject leads to “limit”"]),
    ("an unknown event", "event: run", "«event: flood", ["no class of incident is called “flood”"]),
    ("an unknown event in a condition",
     "{happened: talk}", "{«event: flood}", ["no class of incident is called “flood”"]),
    ("time takes what is not there", "otherwise: all", "«otherwise: none", ["“otherwise” must be one of the options"]),
    # policies
    ("an unknown policy", "policy: en-branch", "«policy: no-such", ["there is no policy “no-such”"]),
    ("a policy in another language", "policy: en-branch", "«policy: cn-branch", ["in another language"]),
    # times and numbers
    ("a negative time", "at: 8m", "«at: -8m", ["“at”"]),
    ("a negative length", "length: 60m", "«length: -60m", ["“length”"]),
    ("a time without its unit", "at: 8m", "«at: 8", ["“at”"]),
    ("no such time of day", 'starts: "09:05"', '«starts: "25:05"', ["“starts”"]),
    ("a negative number on the board", "{hall: 20,", "{«hall: -20,", ["“hall”"]),
    ("one option is no choice", "        - {id: few, text: Ten at a time, then: They wait., note: Slow., "
     "changes: [{fact: hall, by: -5}]}\n", "", ["“options” needs at least 2"]),
]  # fmt: skip
SOMEWHERE = (
    "an inject without a time",
    "a decision that nothing asks for",
    "a person whom nothing brings",
    "injects in a circle",
    "a circle over a decision",
    "two options of one id",
    "one option is no choice",
    "an unknown door",
    "an unknown decision",
    "two injects of one id",
)
"""Told in more places than one, or at what holds them; where is looked up below."""
POLICY_FAULTS: list[tuple[str, str, str, list[str]]] = [
    ("a duty that waits for itself", "arises: {event: run}", "«arises: {told: first}", ["“first” waits for itself"]),
    ("duties in a circle", "arises: {event: run}", "«arises: {told: staff}",
     ["“first” waits for itself", "“staff” waits for itself"]),
    ("two duties of one id", "id: again", "«id: staff", ["the id “staff” is used twice"]),
    ("two desks of one id", "{id: police,", "{«id: duty-room,", ["the id “duty-room” is used twice"]),
    ("a negative time", "due: 15m", "«due: -15m", ["“due”"]),
    ("no time between two reports", "every: 20m", "«every: 0s", ["a second at least between two"]),
    ("an unknown desk", "desks: [duty-room]", "desks: [«night-desk]", ["no desk is called “night-desk”"]),
    ("an unknown duty before", "after: [first]", "after: [«fist]", ["no duty is called “fist”"]),
    ("an unknown duty in a condition", "{told: first}", "{«told: fist}", ["is called “fist”"]),
    ("an unknown event", "{any: [{event: run}, {event: outage}]}", "{any: [{event: run}, {«event: flood}]}",
     ["no class of incident is called “flood”"]),
    ("an unknown fact", "arises: {event: run}", "arises: {«fact: mood}", ["no fact is called “mood”"]),
    ("an unknown channel", "audience: staff", "audience: staff\n    channels: [«pigeon]", ["must be one of"]),
    ("an unknown standing",
     "due: 15m\n    audience: staff\n    after: [first]\n    source: {title: A plan, standing: custom",
     "due: 15m\n    audience: staff\n    after: [first]\n    source: {title: A plan, «standing: usual",
     ["“standing” must be one"]),
    ("no source",
     "    audience: staff\n    after: [first]\n    source: {title: A plan, standing: custom, sure: quoted}\n",
     "    audience: staff\n    after: [first]\n", ["“source” is missing"]),
    ("an unknown key", "title: Small\n", "title: Small\n«titel: Small\n", ["“titel” is no key here"]),
]  # fmt: skip
POLICY_SOMEWHERE = ("duties in a circle", "no source")


def crisis_problems(text: str, lang: str = "en", home: Path | None = None) -> list[Problem]:
    found = load(text.encode(), "x.yaml", translator(lang), home)
    assert isinstance(found, list), "it loaded"
    return found


def are_told(problems: list[Problem], places: list[tuple[int, int]] | None, parts: list[str]) -> None:
    said = [str(problem) for problem in problems]
    assert len(problems) == len(parts), said
    for part in parts:
        assert any(part in one.message for one in problems), said
    if places is not None:
        assert [(one.line, one.column) for one in problems] == places, said
    for one in problems:
        assert one.line > 1 and one.column > 0
        assert str(one).startswith(f"{one.file}:{one.line}:{one.column}: ")
        assert "\n" not in str(one) and "{" not in one.message.replace("{quote}", "")


def test_the_good_files_are_good(tmp_path: Path) -> None:
    scenario = load(CRISIS.encode(), "x.yaml", T)
    assert isinstance(scenario, Scenario), scenario
    assert scenario.formats == ("branch_crisis",)
    assert isinstance(load_policy(kept(tmp_path, POLICY), T), PolicyPart)


@pytest.mark.parametrize(("name", "old", "new", "parts"), CRISIS_FAULTS, ids=[one[0] for one in CRISIS_FAULTS])
def test_a_fault_of_a_crisis_is_told_at_its_place(name: str, old: str, new: str, parts: list[str]) -> None:
    text, places = marked(put(CRISIS, old, new))
    problems = crisis_problems(text)
    are_told(problems, None if name in SOMEWHERE else places, parts)
    told = {(one.line, one.column) for one in problems}
    assert set(places) <= told, [str(one) for one in problems]
    in_chinese = crisis_problems(text, "zh")
    assert [(one.line, one.column) for one in in_chinese] == [(one.line, one.column) for one in problems]
    assert all(one.message.strip() for one in in_chinese)
    assert any(one.message != other.message for one, other in zip(in_chinese, problems, strict=True))


NAMED = {
    "an inject without a time": ["id: reporter\n"],
    "a decision that nothing asks for": ["id: limit\n"],
    "a person whom nothing brings": ["id: reporter\n      kind"],
    "injects in a circle": ["when: {happened: post}", "when: {happened: talk}"],
    "a circle over a decision": ["when: {happened: calm}", "when: {all: [{decided: limit/few}"],
    "two options of one id": ["decided: limit/few", "options:"],
    "one option is no choice": ["options:"],
    "an unknown door": ["door: postman", "id: reporter\n      kind"],
    "an unknown decision": ["decision: limits", "id: limit\n"],
    "two injects of one id": ["id: queue\n      when", "happened: talk"],
}


@pytest.mark.parametrize("name", SOMEWHERE)
def test_what_is_told_in_two_places_is_told_in_the_right_ones(name: str) -> None:
    _, old, new, _ = next(one for one in CRISIS_FAULTS if one[0] == name)
    text, _ = marked(put(CRISIS, old, new))
    expected = []
    for words in NAMED[name]:
        before = text[: text.index(words)]
        expected.append((before.count("\n") + 1, len(before) - before.rfind("\n")))
    assert sorted((one.line, one.column) for one in crisis_problems(text)) == sorted(expected)


def kept(folder: Path, text: str, name: str = "small") -> Path:
    file = folder / f"{name}.yaml"
    file.write_text(text, "utf-8")
    return file


@pytest.mark.parametrize(("name", "old", "new", "parts"), POLICY_FAULTS, ids=[one[0] for one in POLICY_FAULTS])
def test_a_fault_of_a_policy_is_told_at_its_place(
    tmp_path: Path, name: str, old: str, new: str, parts: list[str]
) -> None:
    text, places = marked(put(POLICY, old, new))
    problems = load_policy(kept(tmp_path, text), T)
    assert isinstance(problems, list), "it loaded"
    are_told(problems, None if name in POLICY_SOMEWHERE else places, parts)
    assert set(places) <= {(one.line, one.column) for one in problems}
    in_chinese = load_policy(kept(tmp_path, text), translator("zh"))
    assert isinstance(in_chinese, list)
    assert [(one.line, one.column) for one in in_chinese] == [(one.line, one.column) for one in problems]
    assert all(one.message.strip() for one in in_chinese)


NO_POLICY = ["", "- a list\n", "hotseat: 1\n", "hotseat_policy: 2\n", 'hotseat_policy: "1"\n', "hotseat_policy: [\n"]


@pytest.mark.parametrize("text", NO_POLICY)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_file_that_is_no_policy_is_told(tmp_path: Path, text: str, lang: str) -> None:
    problems = load_policy(kept(tmp_path, text), translator(lang))
    assert isinstance(problems, list) and problems
    assert all(one.line >= 1 and one.message.strip() for one in problems)


# ---- the user's own

OWN = """\
hotseat_policy: 1
changes: en-branch
due: {first-report: 5m}
reach: {duty-line: "020 7946 0100"}
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    (tmp_path / "policies").mkdir()
    return tmp_path


def test_the_users_own_time_and_number_stand_in_place_of_the_shipped_ones(own: Path) -> None:
    shipped = policy_of("en-branch", None, T)
    kept(own / "policies", OWN, "ours")
    ours = policy_of("en-branch", own, T)
    assert not isinstance(shipped, list) and not isinstance(ours, list)
    due = {duty.id: duty.due_s for duty in ours.duties}
    assert due == {duty.id: duty.due_s for duty in shipped.duties} | {"first-report": 300}
    assert {desk.id: desk.reach for desk in ours.desks if desk.reach} == {"duty-line": "020 7946 0100"}
    assert not any(desk.reach for desk in shipped.desks)
    assert ours.overridden == ("first-report", "duty-line") and shipped.overridden == ()
    scenario = load(CRISIS.encode(), "x.yaml", T, own)
    assert isinstance(scenario, Scenario) and scenario.branch_crisis is not None
    assert scenario.branch_crisis.policy == ours
    other = policy_of("cn-branch", own, T)
    assert not isinstance(other, list) and other.overridden == ()


def test_a_policy_of_ones_own_is_found_by_its_id(own: Path) -> None:
    kept(own / "policies", POLICY)
    text = CRISIS.replace("policy: en-branch", "policy: small").replace(
        "duty_missed: staff-huddle", "duty_missed: staff"
    )
    scenario = load(text.encode(), "x.yaml", T, own)
    assert isinstance(scenario, Scenario), scenario
    assert scenario.branch_crisis is not None and scenario.branch_crisis.policy.title == "Small"
    assert isinstance(load(text.encode(), "x.yaml", T), list), "without the user's folder it is not there"


def test_what_is_wrong_with_the_policy_is_told_where_the_scenario_names_it(own: Path) -> None:
    kept(own / "policies", put(POLICY, "due: 15m", "due: -15m"))
    text, places = marked(put(CRISIS, "policy: en-branch", "«policy: small"))
    problems = crisis_problems(text, home=own)
    assert [(one.line, one.column) for one in problems] == places
    assert "small.yaml:23:5: " in problems[0].message


OWN_FAULTS = [
    ("a negative time", "first-report: 5m", "«first-report: -5m", "first-report"),
    ("an unknown key", "changes: en-branch\n", "changes: en-branch\n«dew: {}\n", "“dew” is no key here"),
    ("a number without quotes", '"020 7946 0100"', "«999", "duty-line"),
]


@pytest.mark.parametrize(("name", "old", "new", "part"), OWN_FAULTS, ids=[one[0] for one in OWN_FAULTS])
def test_a_fault_of_the_users_own_lines_is_told(tmp_path: Path, name: str, old: str, new: str, part: str) -> None:
    assert isinstance(load_policy(kept(tmp_path, OWN), T), OwnPolicyPart)
    text, places = marked(put(OWN, old, new))
    problems = load_policy(kept(tmp_path, text), T)
    assert isinstance(problems, list)
    told = [(one.line, one.column) for one in problems]
    assert len(told) == 1 and told[0][0] == places[0][0], [str(one) for one in problems]
    assert part in problems[0].message


def test_a_faulty_file_of_the_users_own_is_not_passed_over(own: Path) -> None:
    kept(own / "policies", put(OWN, "first-report: 5m", "first-report: soon"), "ours")
    problems = policy_of("en-branch", own, T)
    assert isinstance(problems, list) and problems[0].line == 3
    assert not isinstance(policy_of("cn-branch", own, T), list), "the others go on"


def test_a_line_of_the_users_own_for_what_is_not_there_is_told(own: Path) -> None:
    wrong = put(put(OWN, "first-report:", "«first-call:"), "duty-line:", "«night-line:")
    text, places = marked(wrong)
    kept(own / "policies", text, "ours")
    for lang in ("en", "zh"):
        problems = policy_of("en-branch", own, translator(lang))
        assert isinstance(problems, list)
        assert [(one.line, one.column) for one in problems] == places
        assert "first-call" in problems[0].message and "night-line" in problems[1].message
