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
Asker = Literal["press", "press_received", "customer"]
"""Who asks: a reporter; one who was received with an earlier answer; one who came as a customer, camera or not."""
Format = Literal["rapid_fire", "negative_premise", "branch_crisis"]
FORMATS: tuple[Format, ...] = ("rapid_fire", "negative_premise", "branch_crisis")
Told = Literal["superior", "staff", "customer", "media"]
"""The four audiences of an incident."""
TOLD: tuple[Told, ...] = ("superior", "staff", "customer", "media")
Channel = Literal["phone", "spoken", "group", "notice", "written", "call"]
"""phone: a call to a desk; spoken: face to face, a huddle, a word to the hall; group: a message to a chat group;
notice: on the door; written: a form or letter; call: an emergency number."""
CHANNELS: tuple[Channel, ...] = ("phone", "spoken", "group", "notice", "written", "call")
How = Literal["spoken", "typed", "plain"]
"""How an answer came: spoken and written down from memory, typed on air, or a line of plain mode."""
