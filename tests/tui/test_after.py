"""After the drill: debrief, export, the drills that are kept, progress, settings, a room."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml
from textual.pilot import Pilot
from textual.widgets import TextArea

from drills.stage import list_sessions
from engine.exchange import Lang
from engine.judge.prose import prose
from engine.verdict import Finding
from tests.tui.small_app import (
    LANGS,
    Opened,
    app_of,
    end_drill,
    every_window,
    kept,
    notice,
    on,
    paste,
    press,
    screen_text,
    see,
    sees,
    settle,
    type_in,
    until,
)
from tests.tui.tour import BAD, GOOD, NAMES
from tui.settings import CHOICES, Settings, read_settings
from tui.widgets.picklist import PickList

Size = tuple[int, int]


async def play(pilot: Pilot[int], *answers: str) -> None:
    """From home to the debrief, with so many tries at the first question."""
    await press(pilot, "enter", "enter")
    for number, answer in enumerate(answers):
        if number:
            await press(pilot, "f5")
        await paste(pilot, answer)
        await press(pilot, "f5")
    await end_drill(pilot)


def debrief_text(pilot: Pilot[int]) -> str:
    """All of it, also what is scrolled out of sight."""
    return str(pilot.app.screen.query_one("#debrief-text").text)


# ---- debrief and export


@every_window
async def test_the_debrief_tells_messages_points_and_both_tries(opened: Opened, size: Size, lang: Lang) -> None:
    async with opened(size, lang) as pilot:
        await play(pilot, BAD[lang], GOOD[lang])
        t = app_of(pilot).t
        for heading in ("Tomorrow's headline", "To change next time", "Key messages", "Points", "Question by question"):
            assert t(heading) in debrief_text(pilot)
        assert t("Take {number}").format(number=2) in debrief_text(pilot)


async def test_first_and_last_take_stand_side_by_side_where_there_is_room(opened: Opened) -> None:
    async with opened((120, 40)) as pilot:
        await play(pilot, BAD["zh"], GOOD["zh"])
        await press(pilot, "end")
        beside = [line for line in screen_text(pilot).split("\n") if " | " in line]
        assert app_of(pilot).t("First") in beside[0]
        assert app_of(pilot).t("Last") in beside[0]
        left = "".join(line.partition(" | ")[0].strip() for line in beside[1:])
        right = "".join(line.partition(" | ")[2].strip() for line in beside[1:])
        assert left.startswith("我们不是") and "截至九点" in right
        columns = {line.index(" | ") + sum(ord(c) > 0x2E7F for c in line.partition(" | ")[0]) for line in beside}
        assert len(columns) == 1, "the rule between them is straight"
        await pilot.resize_terminal(60, 20)
        await settle(pilot)
        assert " | " not in debrief_text(pilot)
        await pilot.resize_terminal(120, 40)
        await settle(pilot)
        assert " | " in debrief_text(pilot)


FORMS = {"1": ".html", "2": ".md", "3": ".json", "4": "-card.html"}


@pytest.mark.parametrize(
    ("digit", "size", "lang"),
    [
        ("1", (60, 20), "zh"),
        ("1", (120, 40), "en"),
        ("2", (60, 20), "en"),
        ("3", (120, 40), "zh"),
        ("4", (60, 20), "zh"),
        ("4", (120, 40), "en"),
    ],
)
async def test_two_keys_save_the_debrief(opened: Opened, tmp_path: Path, size: Size, lang: Lang, digit: str) -> None:
    async with opened(size, lang) as pilot:
        await play(pilot, GOOD[lang])
        await press(pilot, "f6", digit)
        on(pilot, "DebriefScreen")
        [file] = (tmp_path / "reports").iterdir()
        assert file.name == next(list_sessions(tmp_path)).id + FORMS[digit]
        assert str(file) in next(iter(pilot.app._notifications)).message
        text = file.read_text("utf-8")
        if digit == "4":
            for message in kept(tmp_path).started.scenario.brief.key_messages:
                assert message.text in text
        elif digit == "3":
            assert json.loads(text)["exchanges"][0]["takes"][0]["answer"] == GOOD[lang]
        else:
            assert GOOD[lang][:12] in text
        assert ("105mm" in text) == (digit == "4"), "the card alone is A6"


async def test_a_form_is_picked_by_arrows_or_not_at_all(opened: Opened, tmp_path: Path) -> None:
    async with opened((60, 20)) as pilot:
        await play(pilot, GOOD["zh"])
        await press(pilot, "f6", "escape")
        assert not (tmp_path / "reports").exists()
        await press(pilot, "f6", "down", "down", "enter")
        assert [file.suffix for file in (tmp_path / "reports").iterdir()] == [".json"]


async def test_a_folder_that_cannot_be_written_is_told(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "reports").write_text("a file stands where the folder should be")
    async with opened((60, 20)) as pilot:
        await play(pilot, GOOD["zh"])
        await press(pilot, "f6", "1")
        notice(pilot, "{file} cannot be written: {reason}")


# ---- the drills that are kept


@every_window
async def test_a_kept_drill_is_opened_and_gone_back_from(opened: Opened, size: Size, lang: Lang) -> None:
    async with opened(size, lang) as pilot:
        await press(pilot, "f3")
        see(pilot, "No drill is kept yet.")
        await press(pilot, "enter", "delete", "delete", "escape")
        await play(pilot, GOOD[lang])
        await press(pilot, "escape", "f3")
        see(pilot, "given up")
        await press(pilot, "enter")
        on(pilot, "KeptDebriefScreen")
        assert app_of(pilot).t("Question by question") in debrief_text(pilot)
        await press(pilot, "f2")
        await paste(pilot, GOOD[lang])
        await press(pilot, "enter")
        assert app_of(pilot).t("Your promise") in debrief_text(pilot)
        await press(pilot, "escape", "escape")
        on(pilot, "HomeScreen")


@every_window
async def test_one_key_deletes_a_drill_and_all_that_is_kept_of_it(
    opened: Opened, tmp_path: Path, size: Size, lang: Lang
) -> None:
    async with opened(size, lang) as pilot:
        await play(pilot, GOOD[lang])
        await press(pilot, "escape", "f3", "delete")
        assert list(list_sessions(tmp_path))
        await press(pilot, "delete")
        assert not list(list_sessions(tmp_path))
        see(pilot, "No drill is kept yet.")
        left = [file for file in (tmp_path / "sessions").iterdir() if GOOD[lang].encode() in file.read_bytes()]
        assert not left
        await press(pilot, "escape")
        await until(pilot, lambda: sees(pilot, app_of(pilot).t("drill no. {number}").format(number=1)))


async def test_the_list_can_be_used_again_after_a_drill_is_deleted(opened: Opened, tmp_path: Path) -> None:
    async with opened((60, 20)) as pilot:
        for _ in range(3):
            await play(pilot, GOOD["zh"])
            await press(pilot, "escape")
        await press(pilot, "f3", *["delete"] * 4)
        assert len(list(list_sessions(tmp_path))) == 1
        await press(pilot, "enter")
        on(pilot, "KeptDebriefScreen")


async def test_a_damaged_record_is_told_and_can_be_deleted(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "sessions").mkdir()
    (tmp_path / "sessions" / "20260101-0000-x-0000.journal").write_bytes(b"no database")
    async with opened((60, 20)) as pilot:
        await press(pilot, "f3")
        see(pilot, "damaged")
        await press(pilot, "enter")
        on(pilot, "RecordsScreen")
        await press(pilot, "delete", "delete")
        assert not list((tmp_path / "sessions").glob("*.journal"))


@pytest.mark.parametrize("lang", LANGS)
def test_a_verdict_of_an_older_judge_is_told_without_gaps(lang: Lang) -> None:
    """A journal from before this rule told whose word it was has no parameter for that."""
    told = prose(Finding("repeats_negative", "fault", 0, 2, "没钱"), lang)
    assert "没钱" in told[0] and "{" not in "".join(told)


# ---- progress


@every_window
async def test_progress_tells_first_best_and_last(opened: Opened, size: Size, lang: Lang) -> None:
    async with opened(size, lang) as pilot:
        await press(pilot, "f7")
        see(pilot, "No drill is finished yet. Come back after the first.")
        await press(pilot, "escape")
        for answer in (BAD[lang], GOOD[lang]):
            await play(pilot, answer)
            await press(pilot, "escape")
        await press(pilot, "f7")
        on(pilot, "ProgressScreen")
        see(pilot, "key messages")
        if size[0] > 60 or lang == "zh":
            see(pilot, "first time", "best time", "last time")
        await press(pilot, "end")
        see(pilot, "Your drills")
        assert screen_text(pilot).count("05-01") == 2
        await press(pilot, "escape")
        on(pilot, "HomeScreen")


# ---- settings


@every_window
async def test_each_setting_changes_at_once_and_stands_in_the_file(
    opened: Opened, tmp_path: Path, size: Size, lang: Lang
) -> None:
    async with opened(size, lang) as pilot:
        await press(pilot, "f9")
        rows = ["name", "answers", "theme", "lang", "signs", "breathing"]
        for place, key in enumerate(rows):
            if key == "name":
                continue
            for _ in CHOICES[key]:
                before = getattr(read_settings(tmp_path), key)
                await press(pilot, "home", *["down"] * place, "enter")
                file = yaml.safe_load((tmp_path / "settings.yaml").read_text("utf-8"))
                told = {True: "on", False: "off"}.get(file[key], file[key])
                held = getattr(app_of(pilot).settings, key)
                assert told == held == getattr(read_settings(tmp_path), key) != before
        await press(pilot, "home", "enter")
        await type_in(pilot, NAMES[lang][0])
        await press(pilot, "enter")
        assert read_settings(tmp_path).name == NAMES[lang][0]
        assert sees(pilot, NAMES[lang][0])
        await press(pilot, "escape")
        assert sees(pilot, NAMES[lang][0])


async def test_theme_and_language_are_seen_at_once(opened: Opened) -> None:
    async with opened((60, 20)) as pilot:
        await press(pilot, "f9", "down", "down")
        seen = []
        for _ in CHOICES["theme"]:
            await press(pilot, "enter")
            seen.append(pilot.app.theme)
        assert seen == ["hotseat-light", "hotseat-projector", "hotseat-dark"]
        await press(pilot, "down", "enter")
        assert "Settings" in screen_text(pilot)
        await press(pilot, "enter")
        assert "Settings" not in screen_text(pilot), "the same line is still picked"


async def test_plain_signs_stand_for_those_of_uncertain_width(opened: Opened) -> None:
    async with opened((60, 20), settings=Settings(signs="ascii", name="张“敏”")) as pilot:
        shown = {}
        for screen in ("f1", "f3", "f7", "f9", "f12", "f2"):
            await press(pilot, screen)
            shown[type(pilot.app.screen).__name__] = screen_text(pilot)
            await press(pilot, "escape")
        await play(pilot, "我们不是“没钱”了……")
        shown["DebriefScreen"] = screen_text(pilot)
        await press(pilot, "f6")
        shown["ExportScreen"] = screen_text(pilot)
        uncertain = {name: set(text) & set("●▸✓✗“”‘’…—·↑↓←→") for name, text in shown.items()}
        assert not {name: signs for name, signs in uncertain.items() if signs}


BROKEN = [
    b"",
    b"\xff\xfe",
    b"name: [",
    b"- a\n- b\n",
    b"theme: pink\nanswers: 7\nlang: fr\n",
    b"theme: [dark]\nsigns: {a: b}\n",
    b"? [a, b]\n: c\n",
    b"name: {a: b}\nbreathing: yes\n",
    b'name: "\\x1b[31mred\\a"\n',
    b"[" * 100_000,
    b"name: " + b"x" * 100_000,
    b"a: &a [*a]\n",
    b"lang: en\xe2\x80\xa8\n",
]


@pytest.mark.parametrize("content", BROKEN, ids=range(len(BROKEN)))
async def test_a_broken_settings_file_does_no_harm(opened: Opened, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.yaml").write_bytes(content)
    async with opened((60, 20)) as pilot:
        on(pilot, "HomeScreen")
        assert not set(screen_text(pilot)) & set("\x1b\x07")
        await press(pilot, "f9", "down", "enter")
        assert read_settings(tmp_path).answers == "spoken"


async def test_a_folder_in_place_of_the_file_is_told(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "settings.yaml").mkdir()
    async with opened((60, 20)) as pilot:
        await press(pilot, "escape", "f9", "down", "enter")
        on(pilot, "SettingsScreen")
        assert app_of(pilot).settings.answers == "spoken"
        notice(pilot, "{file} cannot be written: {reason}")


# ---- a room


@every_window
async def test_a_room_from_the_names_to_a_speakers_own_part(
    opened: Opened, tmp_path: Path, size: Size, lang: Lang
) -> None:
    names = NAMES[lang]
    async with opened(size, lang) as pilot:
        await press(pilot, "f2")
        on(pilot, "RoomScreen")
        await press(pilot, "f5")
        notice(pilot, "A room has two speakers or more; one name or seat a line.")
        await type_in(pilot, f"{names[0]}\n")
        await paste(pilot, "\n".join(names[1:]))
        await press(pilot, "f5")
        on(pilot, "SampleScreen")
        see(pilot, "What is wrong with it? Say it aloud.")
        await press(pilot, "enter")
        assert "]1" in screen_text(pilot)
        await press(pilot, "enter")
        on(pilot, "BriefScreen")
        assert pilot.app.theme == "hotseat-projector"
        await press(pilot, "enter")
        own = {"zh": "您里边请。", "en": " Do come in."}[lang]
        answers = [BAD[lang], GOOD[lang] + own, {"zh": "十点整，门口见。", "en": "At ten, at the door."}[lang]]
        for name, answer in zip(names, answers, strict=True):
            on(pilot, "AirScreen")
            assert sees(pilot, name)
            await press(pilot, "f5", "f5")
            await paste(pilot, answer)
            await press(pilot, "f5")
            assert sees(pilot, name)
            await press(pilot, "enter")
        await end_drill(pilot)
        assert kept(tmp_path).started.speakers == tuple(names)
        whole = debrief_text(pilot)
        assert all(name in whole for name in names)
        assert app_of(pilot).t("Question by question") not in whole, "each one's answers stay closed"
        for number, (name, answer) in enumerate(zip(names, answers, strict=True), start=1):
            await press(pilot, str(number))
            assert sees(pilot, name)
            part = debrief_text(pilot).partition(app_of(pilot).t("Question by question"))[2]
            said = re.sub(r"\[|\]\d", "", part)
            assert answer in said
            assert not any(other in said for other in answers if other != answer)
            await press(pilot, "escape")
        on(pilot, "DebriefScreen")
        await press(pilot, "escape")
        on(pilot, "HomeScreen")
        assert pilot.app.theme == "hotseat-dark"


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("张敏\n\n  \n李强", ("张敏", "李强")),
        ("张敏\n张敏\n李强\n", ("张敏", "李强")),
        ("\n".join(f"{n}号" for n in range(1, 15)), tuple(f"{n}号" for n in range(1, 10))),
        ("[b]张[/b]\n\x1b[31m李", ("[b]张[/b]", "[31m李")),
        ("字" * 60 + "\n李强", ("字" * 19 + "…", "李强")),
    ],
)
async def test_names_as_people_type_them(opened: Opened, tmp_path: Path, typed: str, names: tuple[str, ...]) -> None:
    async with opened((60, 20)) as pilot:
        await press(pilot, "f2")
        pilot.app.screen.query_one(TextArea).text = typed
        await settle(pilot)
        await press(pilot, "f5", "escape")
        assert kept(tmp_path).started.speakers == names


async def test_a_room_can_be_left_before_it_begins(opened: Opened, tmp_path: Path) -> None:
    async with opened((60, 20)) as pilot:
        await press(pilot, "f2", "escape")
        on(pilot, "HomeScreen")
        assert not list(list_sessions(tmp_path))
        assert isinstance(pilot.app.focused, PickList)
