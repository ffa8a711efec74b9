"""The first start and home: who you are, what to play, what became of last time."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import TextArea

from engine.exchange import Lang
from tests.tui.small_app import (
    GRADES,
    NOW,
    Opened,
    app_of,
    end_drill,
    every_window,
    kept,
    on,
    paste,
    press,
    screen_text,
    see,
    sees,
    settle,
    small_scenario,
    type_in,
    until,
)
from tests.tui.tour import BAD, GOOD, NAMES, NOWHERE, PROMISE
from tui.settings import Settings, read_settings

Size = tuple[int, int]
TITLE = {"zh": "门口的队伍", "en": "A queue at the door"}


# ---- the first start


@every_window
async def test_the_first_start_leads_to_a_first_question(
    opened: Opened, tmp_path: Path, size: Size, lang: Lang
) -> None:
    async with opened(size, lang, settings=None) as pilot:
        on(pilot, "WelcomeScreen")
        see(pilot, "What you say, and how it went, stays on this machine.")
        await type_in(pilot, NAMES[lang][0])
        await press(pilot, "down", "enter")
        see(pilot, "Key messages")
        settings = read_settings(tmp_path)
        assert settings is not None
        assert (settings.name, settings.answers) == (NAMES[lang][0], "spoken")
        session = kept(tmp_path)
        assert (session.started.occasion, session.started.rounds, session.started.how) == ("morning", 1, "spoken")
        await press(pilot, "escape")
        assert sees(pilot, NAMES[lang][0])
        assert not sees(pilot, app_of(pilot).t("What you say, and how it went, stays on this machine."))
    async with opened(size, lang) as pilot:
        on(pilot, "HomeScreen")


async def test_who_gives_no_name_and_only_looks_around_is_asked_no_more(opened: Opened, tmp_path: Path) -> None:
    async with opened(settings=None) as pilot:
        await press(pilot, "escape")
        on(pilot, "HomeScreen")
        assert read_settings(tmp_path) == Settings()
    async with opened() as pilot:
        on(pilot, "HomeScreen")


async def test_a_name_may_be_pasted_and_the_arrows_choose_how_to_answer(opened: Opened, tmp_path: Path) -> None:
    async with opened(settings=None) as pilot:
        await paste(pilot, "张\n敏，行长")
        await press(pilot, "enter", "down", "up", "enter")
        settings = read_settings(tmp_path)
        assert settings is not None and (settings.name, settings.answers) == ("张 敏，行长", "typed")


# ---- home


@every_window
async def test_a_scenario_is_found_by_typing_and_by_the_keys_of_another_language(
    opened: Opened, size: Size, lang: Lang
) -> None:
    title = GRADES[lang][2][0]
    async with opened(size, lang) as pilot:
        assert sees(pilot, TITLE[lang]) and sees(pilot, title[:10])
        await press(pilot, "f4")
        await type_in(pilot, title[:3])
        assert sees(pilot, title[:10]) and not sees(pilot, TITLE[lang])
        await press(pilot, "escape")
        assert sees(pilot, TITLE[lang])
        await press(pilot, "slash")
        await paste(pilot, title)
        assert sees(pilot, title[:10]) and not sees(pilot, TITLE[lang])
        await press(pilot, "enter", "enter")
        on(pilot, "BriefScreen")
        assert sees(pilot, title)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("cyyldr", "传言引来的人"),
        ("DCDLS", "打错的流水"),
        ("yldr", "传言引来的人"),
        ("queue-3-zh", "打错的流水"),
        ("door", TITLE["en"]),
    ],
)
async def test_the_initials_of_the_pinyin_find_a_title(opened: Opened, typed: str, found: str) -> None:
    async with opened((60, 20)) as pilot:
        await press(pilot, "f4", *typed)
        assert sees(pilot, found) and not sees(pilot, TITLE["zh"])


@every_window
async def test_what_is_not_there_is_not_found_and_does_no_harm(opened: Opened, size: Size, lang: Lang) -> None:
    async with opened(size, lang) as pilot:
        await press(pilot, "f4")
        await type_in(pilot, NOWHERE[lang])
        assert not sees(pilot, TITLE[lang])
        await press(pilot, "right", "left", "f2")
        on(pilot, "HomeScreen")
        await press(pilot, "escape", "home", "enter")
        on(pilot, "BriefScreen")


async def test_nothing_found_is_said(opened: Opened) -> None:
    async with opened() as pilot:
        await press(pilot, "f4")
        await type_in(pilot, NOWHERE["zh"])
        see(pilot, "Nothing found.")


@pytest.mark.parametrize(
    ("keys", "format_"),
    [
        ((), "rapid_fire"),
        (("right",), "negative_premise"),
        (("left",), "negative_premise"),
        (("right", "right"), "rapid_fire"),
    ],
)
async def test_left_and_right_choose_the_format(
    opened: Opened, tmp_path: Path, keys: tuple[str, ...], format_: str
) -> None:
    async with opened() as pilot:
        await press(pilot, *keys, "enter")
        assert kept(tmp_path).started.format == format_


@every_window
async def test_the_morning_question_is_one_question_from_an_incident_not_just_done(
    opened: Opened, tmp_path: Path, size: Size, lang: Lang
) -> None:
    async with opened(size, lang) as pilot:
        await press(pilot, "enter", "enter")
        await type_in(pilot, GOOD[lang])
        await press(pilot, "f5")
        await end_drill(pilot)
        await press(pilot, "escape")
        done = kept(tmp_path).started.scenario.incident
        await press(pilot, "end")
        see(
            pilot,
            "One question, three minutes: on the point that came out worst, in an incident you have not just done.",
        )
        await press(pilot, "enter")
        session = kept(tmp_path)
        assert session.started.occasion == "morning" and session.started.scenario.incident != done
        assert session.started.scenario.lang == lang
        await press(pilot, "enter")
        await paste(pilot, GOOD[lang])
        await press(pilot, "f5", "enter")
        on(pilot, "DebriefScreen")
        assert len(kept(tmp_path).asked) == 1 and kept(tmp_path).ended == "done"


@every_window
async def test_home_tells_the_last_rating_and_what_to_change(
    opened: Opened, tmp_path: Path, size: Size, lang: Lang
) -> None:
    async with opened(size, lang) as pilot:
        see(pilot, "not drilled")
        await press(pilot, "enter", "enter")
        await paste(pilot, BAD[lang])
        await press(pilot, "f5")
        await end_drill(pilot)
        await press(pilot, "escape")
        on(pilot, "HomeScreen")
        row = next(line for line in screen_text(pilot).split("\n") if TITLE[lang] in line)
        assert app_of(pilot).t("not drilled") not in row
        marked = app_of(pilot).t("To change since last time: {change}").partition("{")[0]
        assert sees(pilot, marked)
        assert sees(pilot, app_of(pilot).t("drill no. {number}").format(number=2))
    async with opened(size, lang) as pilot:
        await until(pilot, lambda: sees(pilot, marked))


@every_window
@pytest.mark.parametrize(("key", "is_kept"), [("1", True), ("2", False)])
async def test_a_promise_is_asked_about_next_time(
    opened: Opened, tmp_path: Path, size: Size, lang: Lang, key: str, is_kept: bool
) -> None:
    async with opened(size, lang) as pilot:
        await press(pilot, "enter", "enter")
        await type_in(pilot, GOOD[lang])
        await press(pilot, "f5")
        await end_drill(pilot)
        await press(pilot, "f2")
        on(pilot, "PromiseScreen")
        await press(pilot, "f5")
        await type_in(pilot, PROMISE[lang])
        await press(pilot, "enter")
        on(pilot, "DebriefScreen")
        promise = kept(tmp_path).promise
        assert promise is not None and (promise.text, promise.due) == (PROMISE[lang], "2026-05-08")
    async with opened(size, lang) as pilot:
        await until(pilot, lambda: sees(pilot, PROMISE[lang]))
        see(pilot, "done it", "not done")
        await press(pilot, key)
        assert kept(tmp_path).promise_kept is is_kept
        pilot.app.clear_notifications()
        await settle(pilot)
        assert not sees(pilot, PROMISE[lang])


async def test_a_promise_without_words_is_none_and_another_day_can_be_picked(opened: Opened, tmp_path: Path) -> None:
    async with opened() as pilot:
        await press(pilot, "enter", "enter")
        await end_drill(pilot)
        await press(pilot, "f2", "enter", "enter")
        on(pilot, "PromiseScreen")
        await press(pilot, "escape")
        assert kept(tmp_path).promise is None
        await press(pilot, "f2")
        await paste(pilot, "每天练一题")
        await press(pilot, "up", "up", "enter")
        promise = kept(tmp_path).promise
        assert promise is not None and promise.due == "2026-05-02" > NOW[:10]


async def test_a_promise_can_be_changed_and_is_not_asked_about_at_once(opened: Opened, tmp_path: Path) -> None:
    async with opened() as pilot:
        await press(pilot, "enter", "enter")
        await end_drill(pilot)
        await press(pilot, "f2")
        await paste(pilot, "每天练")
        await press(pilot, "up", "enter", "f2")
        assert pilot.app.screen.query_one(TextArea).text == "每天练"
        await paste(pilot, "一题")
        await press(pilot, "enter")
        promise = kept(tmp_path).promise
        assert promise is not None and (promise.text, promise.due) == ("每天练一题", "2026-05-04")
        await press(pilot, "escape")
        await settle(pilot)
        on(pilot, "HomeScreen")
        assert not sees(pilot, "每天练一题")


async def test_digits_while_finding_are_text(opened: Opened, tmp_path: Path) -> None:
    async with opened() as pilot:
        await press(pilot, "enter", "enter")
        await end_drill(pilot)
        await press(pilot, "f2")
        await paste(pilot, "练")
        await press(pilot, "enter")
        app_of(pilot).promised.clear()
        await press(pilot, "escape", "f4", "1")
        assert pilot.app.screen.query_one("#find", TextArea).text == "1"
        assert kept(tmp_path).promise_kept is None


async def test_a_broken_scenario_is_listed_and_stops_nothing(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / "mine.yaml").write_text("hotseat: 1\nid: mine\nincdent: x\n", "utf-8")
    (tmp_path / "packs" / "twin.yaml").write_text(small_scenario("zh"), "utf-8")
    async with opened((80, 24)) as pilot:
        assert sees(pilot, "mine.yaml") and sees(pilot, "twin.yaml")
        await press(pilot, "f4")
        await type_in(pilot, "mine")
        await press(pilot, "enter")
        assert sees(pilot, "3:1 这里没有“incdent”")
        await press(pilot, "enter", "f2", "left")
        on(pilot, "HomeScreen")
        await press(pilot, "escape", "home", "enter", "enter")
        on(pilot, "AirScreen")


async def test_a_long_list_is_found_by_typing(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "packs").mkdir()
    for number in range(120):
        text = (
            small_scenario("zh").replace("queue-zh", f"own-{number:03}").replace("门口的队伍", f"自编第{number:03}号")
        )
        (tmp_path / "packs" / f"own-{number:03}.yaml").write_text(text, "utf-8")
    (tmp_path / "packs" / "zz-broken.yaml").write_text("hotseat: 1\n", "utf-8")
    async with opened((60, 20)) as pilot:
        await press(pilot, "f4")
        await type_in(pilot, "第119号")
        assert sees(pilot, "自编第119号")
        await press(pilot, "enter", "enter")
        assert kept(tmp_path).started.scenario.id == "own-119"
        await press(pilot, "escape", "escape", "f4")
        await type_in(pilot, "zz-broken")
        assert sees(pilot, "zz-broken.yaml")


async def test_the_first_start_in_the_other_language_keeps_what_was_written(opened: Opened, tmp_path: Path) -> None:
    async with opened((60, 20), settings=None) as pilot:
        await type_in(pilot, "张敏")
        await press(pilot, "down", "f8")
        see(pilot, "How do you want to answer?")
        assert sees(pilot, "张敏")
        await press(pilot, "escape")
        settings = read_settings(tmp_path)
        assert settings is not None and (settings.name, settings.answers, settings.lang) == ("张敏", "spoken", "en")
