"""JSON as it is printed: nothing in it commands a terminal, whatever was typed."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from engine.plain_text import printable
from engine.regex import regex

_MAYBE_HIDDEN = regex(r"[^\n\x20-\x7e\u3000-\u9fff\uff01-\uff5e]")


def json_text(data: Any, indent: int = 0) -> str:
    """Plain data or dataclasses as JSON in one line, or indented; hidden characters are written as escapes."""
    encoded = msgspec.json.encode(data)
    text = (msgspec.json.format(encoded, indent=indent) if indent else encoded).decode()
    return _MAYBE_HIDDEN.sub(_escaped, text)


def _escaped(found: re.Match[str]) -> str:
    char = found.group()
    if printable(char) == char and char not in "\u200c\u200d":
        return char
    units = char.encode("utf-16-be")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))
