"""Signs of uncertain width and their plain stand-ins, for terminals that draw them too wide."""

from __future__ import annotations

from textual.content import Content

_STAND_INS = str.maketrans("●▸✓✗“”‘’…—·↑↓←→\u00a0", "*>vx\"\"''~--^v<> ")


def plain_signs(content: Content) -> Content:
    """The same text with each sign of uncertain width replaced by one that is not."""
    return Content(content.plain.translate(_STAND_INS), spans=list(content.spans))


def plain_text_signs(text: str) -> str:
    """The same for a text."""
    return text.translate(_STAND_INS)
