"""Finding by pinyin initials: 传言 is found by `cy`.

The first level of GB 2312 holds the 3755 commonest characters in the order of their pinyin, so that the initial can
be read from a character's code. Others, and Latin letters, stand for themselves.
"""

from __future__ import annotations

from bisect import bisect_right

_FIRST = (
    (0xB0A1, "a"),
    (0xB0C5, "b"),
    (0xB2C1, "c"),
    (0xB4EE, "d"),
    (0xB6EA, "e"),
    (0xB7A2, "f"),
    (0xB8C1, "g"),
    (0xB9FE, "h"),
    (0xBBF7, "j"),
    (0xBFA6, "k"),
    (0xC0AC, "l"),
    (0xC2E8, "m"),
    (0xC4C3, "n"),
    (0xC5B6, "o"),
    (0xC5BE, "p"),
    (0xC6DA, "q"),
    (0xC8BB, "r"),
    (0xC8F6, "s"),
    (0xCBFA, "t"),
    (0xCDDA, "w"),
    (0xCEF4, "x"),
    (0xD1B9, "y"),
    (0xD4D1, "z"),
)
"""The first code of each initial."""
_LAST = 0xD7F9
_CODES = [code for code, _ in _FIRST]


def initials(text: str) -> str:
    """The text with each common Chinese character replaced by the initial of its pinyin, in lower case."""
    return "".join(map(_initial, text.casefold()))


def is_found(wanted: str, text: str) -> bool:
    """Whether what was typed stands in the text, as it is or by initials; spaces and case do not count."""
    plain = "".join(wanted.casefold().split())
    squeezed = "".join(text.casefold().split())
    return plain in squeezed or plain in initials(squeezed)


def _initial(char: str) -> str:
    try:
        encoded = char.encode("gb2312")
    except UnicodeEncodeError:
        return char
    code = int.from_bytes(encoded, "big")
    if len(encoded) != 2 or not _CODES[0] <= code <= _LAST:
        return char
    return _FIRST[bisect_right(_CODES, code) - 1][1]
