"""The closed sets of names: languages, kinds of question, formats and the like. Light, for everything imports them."""

from __future__ import annotations

from typing import Literal

Lang = Literal["zh", "en"]
QuestionKind = Literal[
    "rapid_fire",
    "negative_premise",
    "hypothetical",
    "either_or",
    "leading",
    "speculation",
    "provocation",
    "open",
]
Truth = Literal["true", "false", "unknown"]
Authority = Literal["none", "lines", "full"]
Audience = Literal["public", "superior", "staff", "customer", "media"]
Format = Literal["rapid_fire", "negative_premise"]
FORMATS: tuple[Format, ...] = ("rapid_fire", "negative_premise")
How = Literal["spoken", "typed", "plain"]
"""How an answer came: spoken and written down from memory, typed on air, or a line of plain mode."""
