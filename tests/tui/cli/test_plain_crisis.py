"""Each incident that is shipped, played in plain mode by a script: what a good hour, a silent and a bad one come to.

A run is played once and looked at by many tests.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from small_world import ROOT, hotseat

from engine.events import Recorded
from engine.journal import JournalReader

Report = dict[str, Any]

SCENARIOS = ("rumour-hall-zh", "rumour-hall-en", "statement-out-zh", "statement-out-en")
ROUND = ("progress-report", "customers-update")
"""Follow-ups: they come again and again."""
WORDS = "PSMU"


@dataclass(frozen=True)
class Kept:
    """A played drill: its report, and its events after the first, which holds how it was started."""

    report: Report
    events: tuple[Recorded, ...]


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    _HOMES.append(tmp_path_factory.mktemp("crisis"))
    return _HOMES[-1]


_HOMES: list[Path] = []


@pytest.fixture(scope="module", autouse=True)
def fresh(homes: Path) -> None:
    played.cache_clear()


def lines_of(scenario: str) -> tuple[str, ...]:
    script = ROOT / "tests" / "data" / "crisis" / f"{scenario}-perfect.txt"
    return tuple(script.read_text("utf-8").splitlines())


@cache
def played(scenario: str, lines: tuple[str, ...], again: int = 0) -> Kept:
    """A drill from its lines; `again` plays it once more."""
    home = _HOMES[-1] / f"{scenario}-{abs(hash(lines))}-{again}"
    lang = scenario.rpartition("-")[2]
    given = "".join(f"{line}\n" for line in lines)
    ran = hotseat(home, "play", scenario, "--plain", "--json", given=given, lang=lang)
    assert ran.code == 0 and "Traceback" not in ran.err, ran.err[-2000:]
    report = json.loads(ran.out)
    session = report.pop("session")
    assert report.pop("started")
    with JournalReader(home / "sessions" / f"{session}.journal") as journal:
        return Kept(report, journal.read()[1:])


def perfect(scenario: str) -> Report:
    return played(scenario, lines_of(scenario)).report


def rated(report: Report) -> dict[str, str]:
    return {one["audience"]: one["rating"] for one in report["duties"]["audiences"]}


def value_of(report: Report, audience: str) -> int:
    return next(one["value"] for one in report["duties"]["audiences"] if one["audience"] == audience)


def entry(report: Report, duty: str) -> Report:
    return next(one for one in report["duties"]["entries"] if (one["duty"], one["round"]) == (duty, 1))


def findings(report: Report, audience: str) -> list[tuple[str, str, str | None]]:
    return [
        (one["rule"], one["level"], one["quote"])
        for telling in report["duties"]["tellings"]
        for one in telling["findings"]
        if telling["audience"] == audience
    ]


def only(lines: tuple[str, ...], start: str) -> str:
    """The first line that begins so."""
    return next(line for line in lines if line.startswith(start))


# ---- a good hour


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_the_same_lines_give_the_same_hour_twice(scenario: str) -> None:
    first, second = (played(scenario, lines_of(scenario), again) for again in (0, 1))
    assert json.dumps(first.report, ensure_ascii=False) == json.dumps(second.report, ensure_ascii=False)
    assert first.events == second.events and len(first.events) > 80
    assert first.report["ended"] == "done"


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_good_hour_is_rated_so_for_everyone_who_was_owed_a_word(scenario: str) -> None:
    report = perfect(scenario)
    assert rated(report) == dict.fromkeys(("superior", "staff", "customer", "media"), "P")
    entries = report["duties"]["entries"]
    assert {one["state"] for one in entries} <= {"done", "not_yet_due"}
    assert len([one for one in entries if one["state"] == "done"]) >= 13
    assert {one["duty"] for one in entries if one["state"] == "not_yet_due"} <= set(ROUND)
    assert not [one for one in entries if one["before"]]
    first = report["duties"]["timeline"], report["duties"]["ending"]
    assert first[0] and first[1] in ("calm", "settled")
    for truth in report["duties"]["truths"]:
        assert not (truth["is_left_out"] or truth["is_made_smaller"] or truth["differs"]), truth
    found = [one for audience in rated(report) for one in findings(report, audience)]
    assert not [one for one in found if one[1] in ("fault", "check")], found


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_at_the_door_of_a_good_hour_nothing_is_found_wrong(scenario: str) -> None:
    exchanges = perfect(scenario)["exchanges"]
    assert len(exchanges) == (3 if scenario.startswith("statement") else 9)
    for exchange in exchanges:
        (take,) = exchange["takes"]
        assert take["score"] is None or take["score"] >= 80, take
        assert not [one for one in take["findings"] if one["level"] == "fault"], take


# ---- a silent one


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_silent_hour_runs_to_its_end_and_every_duty_is_missed(scenario: str) -> None:
    report = played(scenario, ()).report
    assert report["ended"] == "done"
    ratings = rated(report)
    assert set(ratings) >= {"superior", "staff", "customer", "media"}
    assert set(ratings.values()) == {"U"}
    states = {(one["duty"], one["state"]) for one in report["duties"]["entries"]}
    assert {state for _, state in states} == {"missed", "not_yet_due"}
    late = {duty for duty, state in states if state == "not_yet_due"}
    assert late <= {"closing-report", "aftercare"}
    arisen = {one["duty"] for one in perfect(scenario)["duties"]["entries"]} - set(ROUND) - late
    assert {duty for duty, state in states if state == "missed"} >= arisen
    assert all(one["value"] == 0 for one in report["duties"]["entries"] if one["state"] == "missed")
    assert report["duties"]["ending"] in ("out-of-hand", "worse")
    assert all(taken["by_time"] for taken in report["duties"]["decisions"])


# ---- what goes wrong


def media_before_staff(scenario: str) -> tuple[str, ...]:
    lines = list(lines_of(scenario))
    huddle, press = only(tuple(lines), ":notify staff"), only(tuple(lines), ":notify media")
    lines.remove(huddle)
    lines.insert(lines.index(press) + 1, huddle)
    return tuple(lines)


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_the_media_told_before_the_staff_is_marked_for_the_order(scenario: str) -> None:
    report = played(scenario, media_before_staff(scenario)).report
    press = entry(report, "press-registered")
    assert press["before"] == ["staff-huddle"] and press["state"] == "done"
    assert press["value"] <= entry(perfect(scenario), "press-registered")["value"] - 30
    assert WORDS.index(rated(report)["media"]) > WORDS.index("P")
    assert entry(report, "staff-huddle")["state"] == "late"


def held_back(scenario: str) -> tuple[str, ...]:
    if scenario.startswith("rumour"):
        return (":wait 09:13", "", "", ":wait 09:17", *lines_of(scenario))
    return (":wait 14:22", *lines_of(scenario))


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_first_report_held_back_is_late_and_costs(scenario: str) -> None:
    report = played(scenario, held_back(scenario)).report
    first = entry(report, "first-report")
    assert first["state"] == "late" and first["late_ms"] > 60_000
    assert first["value"] < 80 <= entry(perfect(scenario), "first-report")["value"]
    assert value_of(report, "superior") < value_of(perfect(scenario), "superior")


THIN = {
    "rumour-hall-zh": ":notify superior phone 我是城关支行行长。门口来了很多人取钱，情况还没摸清，九点二十再报。",
    "rumour-hall-en": ":notify superior phone Corn Street branch, manager speaking. A crowd of people has come"
    " to withdraw cash; I don't know more yet. I'll ring again at twenty past nine.",
    "statement-out-zh": ":notify superior phone 我是河西支行行长。有位客户说他的流水被打给了别人，"
    "情况还没摸清，两点半再报。",
    "statement-out-en": ":notify superior phone West Bridge branch, manager speaking. A customer says his statements"
    " went to someone else; I don't know more yet. I'll ring again at half past two.",
}


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_an_early_thin_first_report_is_no_fault(scenario: str) -> None:
    report = played(scenario, (THIN[scenario],)).report
    first = entry(report, "first-report")
    assert first["state"] == "done" and first["value"] >= 80
    assert len(first["parts_missing"]) >= 4
    assert first["value"] > entry(played(scenario, held_back(scenario)).report, "first-report")["value"]
    assert not [one for one in findings(report, "superior") if one[1] == "fault"]


SMALLER = {
    "rumour-hall-zh": (("约六十人", "约二十人"), ("大厅二十五人", "大厅十来人")),
    "rumour-hall-en": (("about sixty", "about twenty"), ("twenty-five in the hall", "ten in the hall")),
    "statement-out-zh": (("十二个月", "三个月"), ("一共九页", "一共两页")),
    "statement-out-en": (("twelve months", "three months"), ("nine pages", "two pages")),
}


def made_smaller(scenario: str) -> tuple[str, ...]:
    lines = []
    for line in lines_of(scenario):
        for old, new in SMALLER[scenario] if line.startswith(":notify superior") else ():
            line = line.replace(old, new)
        lines.append(line)
    return tuple(lines)


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_smaller_number_told_up_the_line_is_shown_and_caps_the_rating(scenario: str) -> None:
    report = played(scenario, made_smaller(scenario)).report
    (truth,) = report["duties"]["truths"]
    assert truth["is_made_smaller"], truth
    assert "smaller" in {one["relation"] for one in truth["said"]}
    assert value_of(report, "superior") <= 49
    assert WORDS.index(rated(report)["superior"]) >= WORDS.index("M")
    assert rated(report)["staff"] == "P", "only they were told less"


PRIVATE = {
    "rumour-hall-zh": (
        "customer notice",
        "刚才那位晕倒的周秀兰大娘，账号6228480402564890018，卡里有三万二千元，有高血压。",
    ),
    "rumour-hall-en": (
        "customer notice",
        "The lady who fainted is Mrs Edna Parker of 14 Mill Lane; she has £3,200 in her account and a heart condition.",
    ),
    "statement-out-zh": (
        "customer notice",
        "流水是城东的王建平先生的，账号6228480402564890018，上个月余额三万二千元。",
    ),
    "statement-out-en": (
        "customer notice",
        "The statements are Mr Alan Reeve's of 14 Mill Lane, account 40127783, balance £3,200.",
    ),
}


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_private_matter_told_in_a_notice_is_found(scenario: str) -> None:
    way, text = PRIVATE[scenario]
    report = played(scenario, (f":notify {way} {text}",)).report
    found = [(level, quote) for rule, level, quote in findings(report, "customer") if rule == "discloses_private"]
    assert any(level == "fault" and quote for level, quote in found), found
    assert not any(quote in text for _, quote in found if quote), "masked in what leaves"


def test_names_on_the_screen_are_understood_and_a_bare_number_decides(homes: Path) -> None:
    given = ":notify 上级 电话 我是城关支行行长，门口约六十人。\n:wait 09:06\n2\n"
    ran = hotseat(homes / "names", "play", "rumour-hall-zh", "--plain", given=given, lang="zh")
    assert ran.code == 0 and "告知：上级 电话" in ran.out
    option = "罗行长管柜台，何经理管门口队伍"
    assert "四个人各自到位" in ran.out and option in ran.out


def test_a_streaming_customer_has_no_name_of_a_reporter(homes: Path) -> None:
    ran = hotseat(homes / "streamer", "play", "rumour-hall-zh", "--plain", given=":wait 09:13\n大家好。\n", lang="zh")
    assert "一位举着手机直播的年轻客户：" in ran.out
    before = ran.out[: ran.out.index("县电视台的记者周岚到了")]
    assert "周岚：" not in before


def test_at_the_door_time_is_not_jumped(homes: Path) -> None:
    ran = hotseat(homes / "door", "play", "rumour-hall-zh", "--plain", given=":wait 09:13\n:jump\n:next\n", lang="zh")
    assert ran.out.count("门口有人等着，先答。") == 2
