"""Text that is safe to show: whatever was typed, pasted or quoted, nothing in it commands a terminal or a page."""

from __future__ import annotations

import unicodedata

_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_KEPT = frozenset("\n\u200c\u200d")
"""Line ends stay; so do the joiners that some scripts and emoji need."""


def printable(text: str) -> str:
    """The text without control codes, direction marks and lone surrogates; a tab becomes a space."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        char if char in _KEPT or unicodedata.category(char) not in _HIDDEN else " " if char in "\t\r" else ""
        for char in text.replace("\r\n", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    )


def one_line(text: str, limit: int = 0) -> str:
    """The same in one line, white space folded, cut with an ellipsis to at most `limit` characters (0: not cut)."""
    line = " ".join(printable(text).split())
    if not limit or len(line) <= limit:
        return line
    cut = line[: limit - 1]
    at_word = cut.rsplit(" ", 1)[0] if line[limit - 1].isascii() and line[limit - 1].isalnum() else cut
    return (at_word if len(at_word) > limit // 2 else cut).rstrip() + "…"


def quotable(text: str, limit: int = 0) -> str:
    """Someone's words as they stand between quotation marks: one line, without the stop or comma at its ends."""
    return one_line(one_line(text).strip("，。、；：,.;: "), limit)


def storable(text: str) -> str:
    """The text as it can be written to a file: lone surrogates, which no encoding holds, become question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")
