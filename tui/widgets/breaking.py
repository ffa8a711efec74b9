"""Where lines break: at spaces, between Chinese characters, never before closing marks nor after opening ones."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from rich.cells import cell_len  # the widths that Textual draws with

_NOT_FIRST = frozenset("，。、；：！？,.;:!?）)]】》」』”’…—·%％")
_NOT_LAST = frozenset("（([【《「『“‘")
_HANGING = re.compile(r" *(?:\d+|-)?\u00a0+")
"""A number or dash with fixed spaces behind it, or these alone: the lines below are set in as far."""


@dataclass(frozen=True, slots=True)
class BrokenLine:
    """A line of a paragraph: code points from start up to, not including, end, set in by `indent` cells."""

    start: int
    end: int
    indent: int


def break_lines(text: str, width: int) -> Iterator[BrokenLine]:
    """Break one paragraph to lines of at most `width` cells; what cannot be broken anywhere is cut."""
    width = max(2, width)
    hanging = _HANGING.match(text)
    indent = cell_len(hanging.group()) if hanging and cell_len(hanging.group()) < width // 2 else 0
    start, set_in = 0, 0
    while True:
        end = _line_end(text, start, width - set_in)
        yield BrokenLine(start, _without_space(text, start, end), set_in)
        if end >= len(text):
            return
        start = end
        while start < len(text) and text[start] == " ":
            start += 1
        if start >= len(text):
            return
        set_in = indent


def _line_end(text: str, start: int, width: int) -> int:
    cells = 0
    last_break = start
    for index in range(start, len(text)):
        cells += cell_len(text[index])
        if index > start and _may_break(text, index):
            last_break = index
        if cells > width and text[index] != " ":
            return last_break if last_break > start else max(start + 1, index)
    return len(text)


def _may_break(text: str, index: int) -> bool:
    """Whether a line may end before the character at `index`."""
    before, here = text[index - 1], text[index]
    if here in _NOT_FIRST or before in _NOT_LAST or "\u00a0" in (before, here):
        return False
    if before == " ":
        return True
    if unicodedata.combining(here) or here in "\u200d\ufe0f" or before == "\u200d":
        return False
    return _is_wide(before) or _is_wide(here)


def _is_wide(char: str) -> bool:
    return unicodedata.east_asian_width(char) in "WF" or char in "”’…—"


def _without_space(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] == " ":
        end -= 1
    return end
