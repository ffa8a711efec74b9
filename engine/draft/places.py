"""Lines and columns of a text."""

from __future__ import annotations

from bisect import bisect_right

from engine.regex import regex

_LINE_END = regex(r"\r\n|\r|\n")


class Lines:
    """Where each line of a text begins."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(end.end() for end in _LINE_END.finditer(text))]

    def place(self, index: int) -> tuple[int, int]:
        """Line and column of a code point, both from 1."""
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1

    def index(self, line: int, column: int) -> int:
        """The way back."""
        return self._starts[line - 1] + column - 1
