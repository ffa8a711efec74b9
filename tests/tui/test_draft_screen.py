"""Drafts: pasted, marked, changed, undone, saved, opened, kept."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from textual.pilot import Pilot

from engine.exchange import Lang
from tests.tui.small_app import (
    Opened,
    app_of,
    every_window,
    notice,
    on,
    paste,
    press,
    screen_lines,
    screen_text,
    see,
    sees,
    settle,
    type_in,
    until,
)
from tests.word_judge import GUESS, PROMISE, STOP, WordJudge
from tui.draft_files import kept_file
from tui.screens.draft import DraftScreen
from tui.widgets.draftbox import DraftBox
from tui.widgets.prose import Prose

Size = tuple[int, int]
FILLER = {"zh": "柜台上一切照旧，门口放了椅子和热水，", "en": "Chairs and hot tea are out in the hall, "}


@pytest.fixture(autouse=True)
def word_judge(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.draft.checker.Judge", WordJudge)


def told(pilot: Pilot[int], number: int = 0) -> str:
    """A key message of the scenario, in its own words."""
    return page(pilot).scenario.brief.key_messages[number].text


def page(pilot: Pilot[int]) -> DraftScreen:
    found = [screen for screen in pilot.app.screen_stack if isinstance(screen, DraftScreen)]
    return found[-1]


def box(pilot: Pilot[int]) -> DraftBox:
    return page(pilot).query_one(DraftBox)


def remarks(pilot: Pilot[int]) -> str:
    """All that stands below or beside the draft."""
    return page(pilot).query_one("#remarks-text", Prose).text


async def read(pilot: Pilot[int]) -> None:
    """Until the draft was read as it stands, and a change was looked for."""
    await until(pilot, lambda: page(pilot)._is_read())
    await settle(pilot)


async def draft(pilot: Pilot[int], text: str) -> None:
    """From home to a draft that was pasted and read."""
    await press(pilot, "f6")
    on(pilot, "DraftScreen")
    await paste(pilot, text)
    await read(pilot)


def bad(lang: Lang) -> str:
    """Two faults and no message, each in a line."""
    return f"{GUESS[lang]}{STOP[lang].strip()}\n{PROMISE[lang]}{STOP[lang].strip()}\n"


def marked(pilot: Pilot[int]) -> list[tuple[str, bool]]:
    """The marked words, as they stand in the box, and whether they are those in question."""
    found = []
    for row, marks in sorted(box(pilot)._marked.items()):
        found += [(box(pilot).document.get_line(row)[start:end], bool(style.reverse)) for start, end, style in marks]
    return found


@every_window
async def test_a_pasted_draft_is_marked_and_gone_through(opened: Opened, size: Size, lang: Lang) -> None:
    async with opened(size, lang) as pilot:
        await press(pilot, "f6")
        see(pilot, "It is held against the brief and the questions of this scenario.")
        await paste(pilot, f"{told(pilot)}\n{bad(lang)}")
        await read(pilot)
        assert marked(pilot) == [(GUESS[lang], True), (PROMISE[lang], False)]
        see(pilot, "statement", "next remark")
        assert re.search(r"(?m)^.*>1 +", screen_text(pilot))
        await press(pilot, "f5")
        assert marked(pilot)[0] == (GUESS[lang], True) and box(pilot).cursor_location == (1, 0)
        await press(pilot, "f5")
        assert marked(pilot) == [(GUESS[lang], False), (PROMISE[lang], True)]
        assert box(pilot).cursor_location == (2, 0)
        assert re.search(r"(?m)^.*>2 +", screen_text(pilot))
        await press(pilot, "f5")
        assert box(pilot).cursor_location == (1, 0)
        await press(pilot, "f3")
        assert marked(pilot)[1] == (PROMISE[lang], True)
        assert page(pilot).title_note().endswith(app_of(pilot).setting.counted("{count} remark", "{count} remarks", 2))


@every_window
async def test_a_change_is_taken_shown_and_undone(opened: Opened, size: Size, lang: Lang) -> None:
    async with opened(size, lang) as pilot:
        await press(pilot, "f6")
        text = f"{told(pilot)}\n{bad(lang)}"
        await paste(pilot, text)
        await read(pilot)
        offered = page(pilot).offered[page(pilot).marks[0]]
        assert offered is not None and offered.before.startswith(GUESS[lang])
        await press(pilot, "f6")
        await read(pilot)
        assert GUESS[lang] not in box(pilot).text and PROMISE[lang] in box(pilot).text
        see(pilot, "Before", "Now", "F7 takes it back, F5 goes on.")
        assert GUESS[lang] in remarks(pilot)
        assert [words for words, _ in marked(pilot)] == [PROMISE[lang]]
        await press(pilot, "f7")
        await read(pilot)
        assert box(pilot).text == text
        assert [words for words, _ in marked(pilot)] == [GUESS[lang], PROMISE[lang]]
        await press(pilot, "f6", "f6", "f6")
        await read(pilot)
        await press(pilot, "f6")
        await read(pilot)
        assert GUESS[lang] not in box(pilot).text and PROMISE[lang] not in box(pilot).text
        see(pilot, "Nothing was found to change.")


@every_window
async def test_what_is_missing_is_added(opened: Opened, size: Size, lang: Lang) -> None:
    async with opened(size, lang) as pilot:
        plain = {"zh": "让大家久等了", "en": "We are sorry for the wait"}[lang]
        await draft(pilot, plain)
        assert [mark.rule for mark in page(pilot).marks] == ["no_message"] and marked(pilot) == []
        await press(pilot, "f6")
        await read(pilot)
        stop, space = {"zh": ("。", ""), "en": (".", " ")}[lang]
        assert box(pilot).text == f"{plain}{stop}{space}{told(pilot)}"
        see(pilot, "Nothing was found to change.")


@every_window
async def test_it_is_saved_and_opened_again(opened: Opened, tmp_path: Path, size: Size, lang: Lang) -> None:
    file = tmp_path / "稿 1.txt"
    async with opened(size, lang) as pilot:
        await draft(pilot, bad(lang))
        await press(pilot, "f2")
        on(pilot, "PathScreen")
        pilot.app.screen.query_one("#path").text = str(file)
        await press(pilot, "enter")
        on(pilot, "DraftScreen")
        notice(pilot, "Saved: {file}")
        assert file.read_bytes() == bad(lang).encode()
        await type_in(pilot, "!")
        await press(pilot, "ctrl+s", "enter")
        see(pilot, "There is a file of this name. Enter once more writes over it.")
        assert file.read_bytes() == bad(lang).encode()
        await press(pilot, "enter")
        on(pilot, "DraftScreen")
        assert file.read_bytes() == f"{bad(lang)}!".encode()
        file.write_bytes(b"\xef\xbb\xbf" + f"{GUESS[lang]}{STOP[lang].strip()}\r\nx\r\n".encode())
        await press(pilot, "f9")
        pilot.app.screen.query_one("#path").text = f'"{file}"'
        await press(pilot, "enter")
        await read(pilot)
        assert box(pilot).text == f"{GUESS[lang]}{STOP[lang].strip()}\nx\n"
        await press(pilot, "f2", "enter", "enter")
        assert file.read_bytes() == b"\xef\xbb\xbf" + f"{GUESS[lang]}{STOP[lang].strip()}\r\nx\r\n".encode()
        await press(pilot, "f7")
        await read(pilot)
        assert box(pilot).text == f"{bad(lang)}!"


@pytest.mark.parametrize("lang", ["zh", "en"])
async def test_a_file_that_is_no_draft_is_told(opened: Opened, tmp_path: Path, lang: Lang) -> None:
    (tmp_path / "gbk.txt").write_bytes("取款照常".encode("gbk"))
    async with opened((60, 20), lang) as pilot:
        await draft(pilot, "x")
        await press(pilot, "f9")
        for name, wrong in (("gbk.txt", "UTF-8"), ("none.txt", "none.txt"), ("", "/")):
            pilot.app.screen.query_one("#path").text = str(tmp_path / name)
            await press(pilot, "enter")
            on(pilot, "PathScreen")
            assert sees(pilot, wrong)
        pilot.app.screen.query_one("#path").text = ""
        await press(pilot, "enter")
        see(pilot, "Write the path of a file first.")
        await press(pilot, "escape", "f2")
        pilot.app.screen.query_one("#path").text = str(tmp_path / "no" / "such" / "folder.txt")
        await press(pilot, "enter")
        on(pilot, "PathScreen")
        await press(pilot, "escape")
        assert box(pilot).text == "x"


@every_window
async def test_the_draft_is_kept_and_each_scenario_has_its_own(
    opened: Opened, tmp_path: Path, size: Size, lang: Lang
) -> None:
    async with opened(size, lang) as pilot:
        await draft(pilot, bad(lang))
        scenario = page(pilot).scenario.id
        await until(pilot, lambda: kept_file(tmp_path, scenario).exists())
        assert kept_file(tmp_path, scenario).read_text("utf-8") == bad(lang)
        await type_in(pilot, "!!")
        await press(pilot, "escape")
        on(pilot, "HomeScreen")
        assert kept_file(tmp_path, scenario).read_text("utf-8") == f"{bad(lang)}!!"
        await press(pilot, "down", "f6")
        assert box(pilot).text == ""
        await press(pilot, "escape", "up", "f6")
        assert box(pilot).text == f"{bad(lang)}!!"
        await read(pilot)
        assert [words for words, _ in marked(pilot)] == [GUESS[lang], PROMISE[lang]]
    async with opened(size, lang) as pilot:
        await press(pilot, "f6")
        assert box(pilot).text == f"{bad(lang)}!!"
        box(pilot).select_all()
        await press(pilot, "delete", "escape")
        assert not kept_file(tmp_path, scenario).exists()


async def test_leaving_the_app_keeps_the_draft(opened: Opened, tmp_path: Path) -> None:
    async with opened((60, 20)) as pilot:
        await press(pilot, "f6")
        scenario = page(pilot).scenario.id
        await type_in(pilot, "还没写完")
        await press(pilot, "ctrl+q")
    assert kept_file(tmp_path, scenario).read_text("utf-8") == "还没写完"


async def test_a_folder_that_cannot_be_written_is_told_once(opened: Opened, tmp_path: Path) -> None:
    async with opened((60, 20)) as pilot:
        (tmp_path / "drafts").write_text("in the way")
        await press(pilot, "f6")
        await type_in(pilot, "写着呢")
        await until(pilot, lambda: pilot.app._notifications)
        notice(pilot, "The draft cannot be kept: {reason}. Save it with F2.")
        await press(pilot, "escape")
        on(pilot, "HomeScreen")


@every_window
async def test_the_sort_of_text_is_guessed_and_can_be_said(opened: Opened, size: Size, lang: Lang) -> None:
    async with opened(size, lang) as pilot:
        sheet = {"zh": "问：几点关门？\n答：五点。", "en": "Q: When do you close?\nA: At five."}[lang]
        await draft(pilot, sheet)
        see(pilot, "Q&A sheet")
        await press(pilot, "f10")
        await read(pilot)
        see(pilot, "statement")
        assert page(pilot).kind == "statement" and page(pilot).checked.kind == "statement"
        for kind in ("notice", "report", "staff", "qa"):
            await press(pilot, "f10")
            assert page(pilot).kind == kind


async def test_marks_stay_with_their_words_while_one_writes(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened((60, 20)) as pilot:
        await draft(pilot, bad("zh"))
        monkeypatch.setattr("tui.screens.draft.CHECK_AFTER_SECONDS", 60)
        box(pilot).move_cursor((0, 0))
        await type_in(pilot, "各位：\n先说一句，")
        assert not page(pilot)._is_read()
        assert [words for words, _ in marked(pilot)] == [GUESS["zh"], PROMISE["zh"]]
        assert sees(pilot, app_of(pilot).t("line {line}").format(line=2))
        box(pilot).move_cursor((1, 7))
        await type_in(pilot, "大概")
        assert [words for words, _ in marked(pilot)] == [PROMISE["zh"]]


async def test_a_text_in_another_language_is_told(opened: Opened) -> None:
    async with opened((60, 20)) as pilot:
        await draft(pilot, bad("zh"))
        box(pilot).select_all()
        await paste(pilot, "We are open until five.")
        await until(pilot, lambda: not page(pilot).marks)
        see(pilot, "This text is not in the language of the scenario; choose its twin on the list.")


async def test_the_brief_lies_over_the_draft(opened: Opened) -> None:
    async with opened((60, 20)) as pilot:
        await draft(pilot, "写着呢")
        await press(pilot, "f4")
        on(pilot, "BriefCard")
        see(pilot, "Key messages")
        assert not sees(pilot, app_of(pilot).t("back; the clock goes on"))
        await press(pilot, "f4")
        on(pilot, "DraftScreen")
        await type_in(pilot, "。")
        assert box(pilot).text == "写着呢。"


async def test_the_morning_question_and_a_broken_scenario_have_no_draft(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / "mine.yaml").write_text("hotseat: 1\nid: mine\n", "utf-8")
    async with opened((60, 20)) as pilot:
        await press(pilot, "end", "f6")
        on(pilot, "HomeScreen")
        await press(pilot, "up", "f6")
        on(pilot, "HomeScreen")


@every_window
async def test_five_thousand_characters_are_marked_to_the_end(opened: Opened, size: Size, lang: Lang) -> None:
    async with opened(size, lang) as pilot:
        text = FILLER[lang] * (5000 // len(FILLER[lang])) + GUESS[lang] + STOP[lang].strip()
        await draft(pilot, text)
        assert len(text) > 4900
        await press(pilot, "f5")
        found = next(mark for mark in page(pilot).marks if mark.rule == "speculates")
        assert text[found.start : found.end] == GUESS[lang]
        while page(pilot)._mark() != found:
            await press(pilot, "f5")
        start = {"zh": GUESS[lang][:6], "en": "competitor"}[lang]
        assert sees(pilot, start)
        assert len(screen_lines(pilot)) == size[1]


async def test_no_key_does_harm_with_nothing_written(opened: Opened) -> None:
    async with opened((60, 20)) as pilot:
        await press(pilot, "f6")
        await press(pilot, "f5", "f3", "f6", "f7", "f2", "f10", "f10", "tab", "down", "up")
        on(pilot, "DraftScreen")
        assert box(pilot).text == ""


async def test_no_change_is_known_for_every_remark(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.draft.checker.Checker.suggestion", lambda *_: None)
    async with opened((60, 20)) as pilot:
        await draft(pilot, bad("zh"))
        await press(pilot, "f6")
        notice(pilot, "No change is known that helps here; change it in your own words.")
        assert box(pilot).text == bad("zh")


async def test_the_remarks_can_be_clicked_and_scrolled(opened: Opened) -> None:
    async with opened((60, 20)) as pilot:
        await draft(pilot, bad("zh"))
        await press(pilot, "tab")
        assert pilot.app.focused is page(pilot).query_one("#remarks")
        await press(pilot, "end")
        assert page(pilot).query_one("#remarks").scroll_offset.y > 0
        await press(pilot, "f5", "f5")
        assert page(pilot).at == 1
