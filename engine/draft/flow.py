"""A written text as it is read aloud: lines that were broken by hand run on, and numbers of a list are no words.

One code point stands for one, so that every place in what comes out is the same place in what went in.
"""

from __future__ import annotations

import unicodedata

from engine.kinds import Lang
from engine.regex import regex

_LINE = regex(r"([^\r\n]*)(\r\n|\r|\n|$)")
_ITEM = regex(
    r"[ \t\u3000]*(?:#{1,6}[ \t]|[-*+•·▪●○][ \t]|\d{1,2}[.、．)）](?!\d)|[（(]\d{1,2}[)）]"
    r"|[（(]?[一二三四五六七八九十]{1,3}[、)）](?![一二三四五六七八九十\d]))[ \t\u3000]*"
)
_INDENT = regex(r"[ \t]{2,}|\u3000|\t")
_STOP = frozenset("。！？!?；;：:…”」』）)》】")
_STOP_EN = frozenset(".!?:;")
_SHORTEST_WRAP = 36
"""Cells from which a line without a stop may have been broken by hand for its width."""
_NOTHING = {"zh": "\u200b", "en": " "}
"""What stands for a break within a sentence: nothing in Chinese, a space in English."""


def flowing(text: str, lang: Lang) -> str:
    """The text as it is read aloud, as long as it was."""
    lines = [(line.group(1), line.group(2)) for line in _LINE.finditer(text)]
    parts: list[str] = []
    runs_on = False
    for index, (line, end) in enumerate(lines):
        parts.append(line if runs_on else _without_number(line))
        runs_on = index + 1 < len(lines) and _runs_on(line, lines[index + 1][0], lang)
        parts.append(_NOTHING[lang] * len(end) if runs_on else "\n" * len(end))
    return "".join(parts)


def _without_number(line: str) -> str:
    item = _ITEM.match(line)
    return " " * item.end() + line[item.end() :] if item and item.end() < len(line) else line


def _runs_on(line: str, following: str, lang: Lang) -> bool:
    said = line.rstrip()
    if not said or not following.strip() or _ITEM.match(following) or _INDENT.match(following):
        return False
    if said[-1] in (_STOP if lang == "zh" else _STOP_EN):
        return False
    return _cells(said) >= _SHORTEST_WRAP or (lang == "en" and following.lstrip()[0].islower())


def _cells(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
