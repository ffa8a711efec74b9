"""The trainer's word in the app: in the coaching, in the debrief, in a room, and long after."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from rich.cells import cell_len
from textual.pilot import Pilot
from textual.widgets import OptionList

from engine.exchange import Lang
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
    screen_lines,
    screen_text,
    see,
    sees,
    type_in,
    until,
)
from tests.tui.tour import BAD, GOOD, NAMES
from tui.settings import Settings
from tui.widgets.linebox import LineBox
from tui.widgets.picklist import PickList

Size = tuple[int, int]
REASON = {"zh": "他是在转述别人的话", "en": "he was quoting somebody"}
MARKED = {"zh": "没有跑路", "en": "nobody has run off"}
RULE = {"zh": "冲人发火", "en": "Went for the person"}


async def answer(pilot: Pilot[int], text: str) -> None:
    """From home to the coaching of an answer."""
    await press(pilot, "enter", "enter")
    await paste(pilot, text)
    await press(pilot, "f5")


async def add(pilot: Pilot[int], lang: Lang, words: str, reason: str) -> None:
    """From the list of remarks: what was missed, in which words, and why."""
    await press(pilot, "up", "enter")
    on(pilot, "MissedScreen")
    await type_in(pilot, RULE[lang][:4])
    await press(pilot, "enter")
    on(pilot, "WordsScreen")
    await paste(pilot, words)
    await press(pilot, "enter")
    if not sees(pilot, app_of(pilot).t("These words do not stand in the answer.")):
        await paste(pilot, reason)
        await press(pilot, "enter")


def all_text(pilot: Pilot[int], widget: str) -> str:
    return str(pilot.app.screen.query_one(widget).text).replace("\u00a0", " ")


@every_window
async def test_a_remark_is_overruled_in_the_coaching(opened: Opened, tmp_path: Path, size: Size, lang: Lang) -> None:
    async with opened(size, lang, settings=Settings(name=NAMES[lang][0])) as pilot:
        t = app_of(pilot).t
        await answer(pilot, BAD[lang] + {"zh": "", "en": " "}[lang] + GOOD[lang])
        see(pilot, "with major challenges")
        await press(pilot, "f3")
        see(pilot, "Which remark?", "something was missed")
        await press(pilot, "1")
        on(pilot, "RulingScreen")
        see(pilot, "does not hold", "left out of the rating", "too hard, advice only", "costs half")
        await paste(pilot, REASON[lang])
        await press(pilot, "enter")
        on(pilot, "CoachingScreen")
        assert t("performed") in screen_lines(pilot)[0], "the rating is another"
        ruled = f"{t('Trainer')}{'：' if lang == 'zh' else ': '}{t('does not hold')} - {REASON[lang]}"
        await until(pilot, lambda: sees(pilot, ruled))  # beside the remark, and in sight
        see(pilot, "Does not hold")
        take = kept(tmp_path).current.first
        assert [(one.ruling, one.reason, one.who) for one in take.rulings] == [("wrong", REASON[lang], "")]
        assert take.standing.score > take.verdict.score


@every_window
async def test_a_remark_is_too_hard_and_holds_after_all(opened: Opened, tmp_path: Path, size: Size, lang: Lang) -> None:
    async with opened(size, lang) as pilot:
        await answer(pilot, BAD[lang])
        before = all_text(pilot, "#coaching-text")
        await press(pilot, "f3", "enter", "down", "enter")
        see(pilot, "too hard, advice only", "advice")
        await press(pilot, "f3", "1")
        see(pilot, "too hard, advice only", "holds after all")
        await press(pilot, "up", "enter")
        see(pilot, "holds after all")
        take = kept(tmp_path).current.first
        assert [one.ruling for one in take.rulings] == ["too_hard", "upheld"] and take.standing == take.verdict
        t = app_of(pilot).t
        lines = [line for line in all_text(pilot, "#coaching-text").split("\n") if t("Trainer") not in line]
        assert "\n".join(lines) == before, "but for the trainer's word all is as it was"


@every_window
async def test_what_was_missed_is_added_with_its_words(opened: Opened, tmp_path: Path, size: Size, lang: Lang) -> None:
    async with opened(size, lang) as pilot:
        t = app_of(pilot).t
        await answer(pilot, BAD[lang])
        await press(pilot, "f3")
        await add(pilot, lang, "鼕" if lang == "zh" else "zzz", "")
        on(pilot, "WordsScreen")
        notice(pilot, "These words do not stand in the answer.")
        pilot.app.screen.query_one("#words", LineBox).text = ""
        await paste(pilot, MARKED[lang])
        await press(pilot, "down")
        await paste(pilot, REASON[lang])
        await press(pilot, "f5")
        on(pilot, "CoachingScreen")
        assert f"{t('added')} - {REASON[lang]}" in all_text(pilot, "#coaching-text")
        take = kept(tmp_path).current.first
        [ruling] = take.rulings
        assert take.text[ruling.start : ruling.end] == MARKED[lang] and ruling.rule == "hostile"
        assert re.search(rf"\[{MARKED[lang]}\]\d", all_text(pilot, "#coaching-text"))
        await press(pilot, "f3", "up", "enter")
        titles = pilot.app.screen.query_one("#found", OptionList)
        listed = [str(titles.get_option_at_index(index).prompt) for index in range(titles.option_count)]
        assert listed and not any(RULE[lang] in title for title in listed), "what was found is not missed"
        await press(pilot, "escape", "escape")
        on(pilot, "CoachingScreen")


@every_window
async def test_a_remark_is_overruled_in_the_debrief(opened: Opened, tmp_path: Path, size: Size, lang: Lang) -> None:
    async with opened(size, lang) as pilot:
        t = app_of(pilot).t
        await answer(pilot, BAD[lang])
        await press(pilot, "f5")
        await paste(pilot, GOOD[lang])
        await press(pilot, "f5")
        await end_drill(pilot)
        before = all_text(pilot, "#debrief-text")
        await press(pilot, "f3")
        see(pilot, "Which answer?")
        await press(pilot, "1", "1", "escape", "escape", "1", "1")
        await paste(pilot, REASON[lang])
        await press(pilot, "enter")
        on(pilot, "DebriefScreen")
        now = all_text(pilot, "#debrief-text")
        assert f"{t('does not hold')} - {REASON[lang]}" in now
        changes = t("To change next time")
        assert now.partition(changes)[2].split("\n")[1] != before.partition(changes)[2].split("\n")[1]
        first, second = kept(tmp_path).current.takes
        assert len(first.rulings) == 1 and second.rulings == ()
        await press(pilot, "escape", "f3", "enter")
        on(pilot, "KeptDebriefScreen")
        await press(pilot, "f3", "2")
        await add(pilot, lang, GOOD[lang][:8], "")
        on(pilot, "KeptDebriefScreen")
        assert t("added") in all_text(pilot, "#debrief-text")
        assert [one.ruling for one in kept(tmp_path).current.takes[1].rulings] == ["missed"]


@pytest.mark.parametrize("lang", LANGS)
async def test_esc_leads_back_a_step_at_a_time_and_nothing_is_ruled(opened: Opened, tmp_path: Path, lang: Lang) -> None:
    async with opened((60, 20), lang) as pilot:
        await answer(pilot, BAD[lang])
        shown = screen_text(pilot)
        await press(pilot, "f3", "down", "enter")
        on(pilot, "RulingScreen")
        await press(pilot, "escape")
        assert pilot.app.screen.query_one(PickList).highlighted == 1, "where one was"
        await press(pilot, "up", "up", "enter")
        on(pilot, "MissedScreen")
        await press(pilot, "enter")
        on(pilot, "WordsScreen")
        await press(pilot, "escape")
        on(pilot, "MissedScreen")
        await type_in(pilot, "zzzz")
        see(pilot, "Nothing found.")
        await press(pilot, "enter")
        on(pilot, "MissedScreen")
        await press(pilot, "escape", "escape")
        assert screen_text(pilot) == shown
        assert kept(tmp_path).current.first.rulings == ()


async def test_in_a_room_each_ones_remarks_are_ruled_on_in_the_own_part(opened: Opened, tmp_path: Path) -> None:
    async with opened((60, 20), settings=Settings(name="周教员")) as pilot:
        await press(pilot, "f2")
        await paste(pilot, "\n".join(NAMES["zh"][:2]))
        await press(pilot, "f5", "enter", "enter", "enter")
        for text in (BAD["zh"], GOOD["zh"]):
            await press(pilot, "f5", "f5")
            await paste(pilot, text)
            await press(pilot, "f5", "enter")
        await end_drill(pilot)
        await press(pilot, "f3")
        on(pilot, "DebriefScreen")
        notice(pilot, "Open a speaker's part first, with its digit.")
        await press(pilot, "1", "f3", "1", "enter")
        on(pilot, "DebriefScreen")
        assert "教练周教员：不成立" in all_text(pilot, "#debrief-text")
        first, second = kept(tmp_path).asked[:2]
        assert first.first.rulings[0].who == "周教员" and second.first.rulings == ()


async def test_where_nothing_was_answered_there_is_nothing_to_rule_on(opened: Opened) -> None:
    async with opened((60, 20)) as pilot:
        await press(pilot, "enter", "enter")
        await end_drill(pilot)
        await press(pilot, "f3")
        on(pilot, "DebriefScreen")
        notice(pilot, "Nothing was answered, so there is nothing to say of it.")


@pytest.mark.parametrize("lang", LANGS)
async def test_silence_can_be_ruled_on_too(opened: Opened, tmp_path: Path, lang: Lang) -> None:
    async with opened((60, 20), lang) as pilot:
        await press(pilot, "enter", "enter", "f5", "f5")
        on(pilot, "CoachingScreen")
        await press(pilot, "f3")
        await add(pilot, lang, "", "")
        on(pilot, "CoachingScreen")
        assert app_of(pilot).t("added") in all_text(pilot, "#coaching-text")
        assert kept(tmp_path).current.first.rulings[0].start is None


HOSTILE = ["[red]x[/]", "\x1b[31mx", "\u202ex", "x" * 5000, "{reason}", "</s><script>"]


@pytest.mark.parametrize("reason", HOSTILE, ids=range(len(HOSTILE)))
async def test_a_hostile_reason_does_no_harm(opened: Opened, tmp_path: Path, reason: str) -> None:
    async with opened((60, 20)) as pilot:
        await answer(pilot, BAD["zh"])
        await press(pilot, "f3", "1")
        await paste(pilot, reason)
        await press(pilot, "enter")
        on(pilot, "CoachingScreen")
        assert not set(all_text(pilot, "#coaching-text")) & set("\x1b\u202e")
        assert kept(tmp_path).current.first.rulings[0].reason


async def test_the_palette_and_the_mouse_reach_it_too(opened: Opened) -> None:
    async with opened((60, 20)) as pilot:
        await answer(pilot, BAD["zh"])
        await press(pilot, "f12")
        await type_in(pilot, "gp")
        await press(pilot, "enter")
        on(pilot, "PickScreen")
        await press(pilot, "escape")
        await pilot.click("#keys", offset=(cell_len(screen_lines(pilot)[-1].partition("F3")[0]) + 1, 0))
        on(pilot, "PickScreen")
