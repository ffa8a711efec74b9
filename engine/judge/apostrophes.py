"""English as it is typed in haste, without apostrophes: where they belong, so that dont is read as don't."""

from __future__ import annotations

from typing import Final

from engine.regex import regex

_SPELT: Final = (
    "don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't won't can't couldn't wouldn't"
    " shouldn't mustn't needn't ain't i'm i've you're you've you'll you'd they're they've they'll they'd we've"
    " he's she's it'll that's that'll that'd there's there'll there'd what's what'll who's where's here's how's"
    " nobody's somebody's everybody's should've could've would've might've must've o'clock ma'am"
)
_VERBS: Final = (
    "add|answer|ask|be|been|bet|bring|call|check|come|do|drive|expect|explain|find|get|give|go|guess|hand|have|help|hold"
    "|hope|just|keep|leave|let|like|look|love|make|meet|move|need|never|not|only|open|own|pay|post|put|rather|read|ring"
    "|say|see|send|show|sit|sort|speak|stand|start|stay|swear|take|talk|tell|throw|try|wait|walk|want|wish|write"
)
_ITS: Final = "a|about|all|an|because|been|his|just|my|never|no|not|nothing|only|our|still|that|the|their|what|your"
_WE_ARE: Final = "all|asking|at|checking|doing|going|here|just|looking|not|on|open|paying|sorry|still|there|working"
_PLACES: Final = {word.replace("'", ""): word.index("'") for word in _SPELT.split()} | {
    "ill": 1, "id": 1, "shell": 3, "its": 2, "well": 2, "were": 2,
}  # fmt: skip
_MISSING = regex(
    rf"\b(?:{_SPELT.replace(chr(39), '').replace(' ', '|')})\b"
    rf"|\b(?:ill|id|shell)(?= (?:{_VERBS})\b)|\bits(?= (?:{_ITS})\b)"
    rf"|(?:^|(?<=[.,;:!?] ))(?:well(?= (?:{_VERBS})\b)|were(?= (?:{_WE_ARE})\b))"
)
"""Words that are nothing else without their apostrophe; some that are by the word behind them; and two that open a
clause with such a word."""


def missing(plain: str) -> list[int]:
    """Before which characters of an evened-out English text an apostrophe is missing, in order."""
    return [match.start() + _PLACES[match.group()] for match in _MISSING.finditer(plain)]
