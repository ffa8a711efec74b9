"""The essential screens at the smallest size, letter by letter, against tests/tui/golden.

HOTSEAT_GOLDEN=write .venv/bin/pytest tests/tui/test_golden.py    writes them anew; look at the difference.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from engine.exchange import Exchange, Lang
from engine.verdict import Finding, Verdict
from tests.tui.small_app import Opened, end_drill, pass_time, paste, press, screen_lines, sees, until
from tests.tui.tour import BAD, GOOD, NAMES
from tui.settings import Settings

GOLDEN = Path(__file__).parent / "golden"
LOADED = {"zh": "没钱", "en": "bust"}
LANDED = {"zh": "八十六笔取款，都已付现", "en": "86 withdrawals over the counter"}


class SteadyJudge:
    """Finds the same words whatever the judge learns."""

    def __init__(self, switches: object = None) -> None:
        pass

    def judge(self, exchange: Exchange) -> Verdict:
        found = []
        for words, rule, level, message in (
            (LOADED[exchange.lang], "repeats_negative", "fault", None),
            (LANDED[exchange.lang], "delivered", "credit", "paying"),
        ):
            start = exchange.answer.find(words)
            if start >= 0:
                found.append(Finding(rule, level, start, start + len(words), words, message))
        is_clean = not any(finding.level == "fault" for finding in found)
        delivered = ("paying",) if any(finding.level == "credit" for finding in found) else ()
        labels = () if is_clean else ("repeats_negative",)
        points = {"message": 100 if delivered else 0, "wording": 100 if is_clean else 0}
        return Verdict(delivered, labels, tuple(found), points, sum(points.values()) // 2)


PROSE = {
    "zh": {"repeats_negative": ("“{quote}”是对方的词。", "用自己的话说。"), "delivered": ("说到了：“{quote}”", "")},
    "en": {"repeats_negative": ("“{quote}” is their word.", "Say it in yours."), "delivered": ("Heard: “{quote}”", "")},
}


def steady_prose(finding: Finding, lang: Lang) -> tuple[str, str]:
    """What a finding says, whatever the rule's page says."""
    message, instead = PROSE[lang][finding.rule]
    return message.format(quote=finding.quote), instead


@pytest.mark.parametrize("lang", ["zh", "en"])
async def test_the_essential_screens(opened: Opened, lang: Lang, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("drills.formats.Judge", SteadyJudge)
    monkeypatch.setattr("engine.debrief.debrief.prose", steady_prose)
    monkeypatch.setattr("engine.debrief.coaching.wordings", lambda *said: iter([steady_prose(*said)]))
    monkeypatch.setattr("engine.debrief.coaching.words_to_say", lambda *_: iter(()))
    shown: dict[str, list[str]] = {}
    async with opened((60, 20), lang, settings=Settings(name=NAMES[lang][0])) as pilot:
        await press(pilot, "enter", "enter")
        await paste(pilot, BAD[lang] + {"zh": "", "en": " "}[lang] + GOOD[lang])
        await pass_time(pilot, 8)
        shown["air"] = screen_lines(pilot)
        await press(pilot, "f5")
        shown["coaching"] = screen_lines(pilot)
        await press(pilot, "f5")
        await paste(pilot, GOOD[lang])
        await press(pilot, "f5")
        await end_drill(pilot)
        shown["debrief"] = screen_lines(pilot)
        await press(pilot, "escape")
        await until(pilot, lambda: sees(pilot, {"zh": "差距", "en": "challenges"}[lang]))
        shown["home"] = screen_lines(pilot)
        await press(pilot, "down", "enter", "enter", "2", "4", "down")
        shown["choose"] = screen_lines(pilot)
    wrong = [name for name, lines in shown.items() if not is_golden(f"{name}-{lang}", lines)]
    assert not wrong, "\n\n".join("\n".join([name, *shown[name]]) for name in wrong)


def is_golden(name: str, lines: list[str]) -> bool:
    """Whether it stands so in the file; writes the file where that is asked for."""
    file = GOLDEN / f"{name}.txt"
    text = "\n".join(lines).replace("\u00a0", " ") + "\n"
    if os.environ.get("HOTSEAT_GOLDEN") == "write":
        GOLDEN.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")
    return file.is_file() and file.read_text("utf-8") == text
