"""English as it is typed in haste, without apostrophes: where they belong, so that dont is read as don't."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from engine.regex import regex

_SPELT: Final = (
    "don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't won't can't couldn't wouldn't"
    " shouldn't mustn't needn't shan't ain't i'm i've you're you've you'll you'd they're they've they'll they'd we've"
    " he's she's it'll that's that'll that'd there's there'll there'd what's what'll who's where's here's how's"
    " nobody's somebody's everybody's should've could've would've might've must've o'clock ma'am"
)
_I_WILL: Final = (
    "add|answer|ask|be|bring|call|come|do|explain|find|get|give|go|have|help|hold|keep|leave|let|make|meet|move|open|own"
    "|pay|post|put|read|ring|say|see|send|show|sit|sort|speak|stand|start|stay|swear|take|talk|tell|throw|try|wait|walk"
    "|write"
)
_I_WOULD: Final = "be|have|hope|like|love|need|never|not|rather|say|swear|want"
_WE_WILL: Final = "be|bring|call|do|get|give|keep|meet|open|pay|put|ring|see|send|sort|stay|take|tell"
_IT_IS: Final = "a|about|all|an|because|been|his|just|my|no|not|nothing|our|that|the|their|what|your"
_WE_ARE: Final = "asking|checking|doing|going|here|looking|open|paying|sorry|working"
_ALONE: Final = {word.replace("'", ""): word.index("'") for word in _SPELT.split()}
"""Words that hardly anybody means without their apostrophe, with its place."""
_PLACES: Final = _ALONE | {"ill": 1, "shell": 3, "id": 1, "its": 2, "well": 2, "were": 2}
"""The same, and some that are other words, too: what they are tells the word behind them."""
_MISSING = regex(
    rf"(?<!\bmr )(?<!\bms )(?<!\bdr )(?<!\bmrs )(?<!\bmiss )(?<!\bmr\. )(?<!\bms\. )(?<!\bdr\. )(?<!\bmrs\. )"
    rf"\b(?:{'|'.join(_ALONE)})\b"
    rf"|(?<!fell )(?<!feel )(?<!taken )(?<!was )(?<!is )\b(?:ill|shell)(?= (?:{_I_WILL})\b)"
    rf"|(?<!photo )(?<!your )(?<!the )(?<!an )(?<!with )\bid(?= (?:{_I_WOULD})\b)|\bits(?= (?:{_IT_IS})\b)"
    rf"|(?:^|(?<=[.,;:!?] ))well(?= (?:{_WE_WILL})\b)|^were(?= (?:{_WE_ARE})\b)"
)


def missing(plain: str) -> list[int]:
    """Before which characters of an evened-out text an English apostrophe is missing, in order."""
    return [match.start() + _PLACES[match.group()] for match in _MISSING.finditer(plain)]


def put_in(plain: str, places: Sequence[int]) -> str:
    """The text with an apostrophe before the characters at these places."""
    return "'".join(plain[start:end] for start, end in pairwise([0, *places, len(plain)]))
