"""English as it is typed in haste, without apostrophes: where they belong, so that dont is read as don't."""

from __future__ import annotations

from typing import Final

from engine.regex import regex

_SPELT: Final = (
    "don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't won't can't couldn't wouldn't"
    " shouldn't mustn't needn't shan't ain't i'm i've you're you've you'll you'd they're they've they'll they'd we've"
    " he's she's it'll that's that'll that'd there's there'll there'd what's what'll who's where's here's how's"
    " nobody's somebody's everybody's should've could've would've might've must've o'clock ma'am"
)
_ALSO_WORDS: Final = frozenset({"ill", "shell", "id", "its", "well", "were"})
_I_WILL: Final = (
    "add|answer|ask|be|bring|call|come|do|explain|find|get|give|go|have|help|hold|keep|leave|let|make|meet|move|open|own"
    "|pay|post|put|read|ring|say|see|send|show|sit|sort|speak|stand|start|stay|swear|take|talk|tell|throw|try|wait|walk"
    "|write"
)
_I_WOULD: Final = "be|have|hope|like|love|need|never|not|rather|say|swear|want"
_WE_WILL: Final = "be|bring|call|do|get|give|keep|meet|open|pay|put|ring|see|send|sort|stay|take|tell"
_IT_IS: Final = "a|about|all|an|because|been|his|just|my|no|not|nothing|our|that|the|their|what|your"
_WE_ARE: Final = "asking|checking|doing|going|here|looking|open|paying|sorry|working"
_PLACES: Final = {word.replace("'", ""): word.index("'") for word in _SPELT.split()} | {
    "ill": 1, "shell": 3, "id": 1, "its": 2, "well": 2, "were": 2,
}  # fmt: skip
_MISSING = regex(
    rf"(?<!\bmr )(?<!\bms )(?<!\bdr )(?<!\bmrs )(?<!\bmiss )(?<!\bmr\. )(?<!\bms\. )(?<!\bdr\. )(?<!\bmrs\. )"
    rf"\b(?:{'|'.join(word for word in _PLACES if word not in _ALSO_WORDS)})\b"
    rf"|(?<!fell )(?<!feel )(?<!taken )(?<!was )(?<!is )\b(?:ill|shell)(?= (?:{_I_WILL})\b)"
    rf"|(?<!photo )(?<!your )(?<!the )(?<!an )(?<!with )\bid(?= (?:{_I_WOULD})\b)|\bits(?= (?:{_IT_IS})\b)"
    rf"|(?:^|(?<=[.,;:!?] ))well(?= (?:{_WE_WILL})\b)|^were(?= (?:{_WE_ARE})\b)"
)
"""Words that hardly anybody means without their apostrophe; and some that are other words, too, by the word behind
them."""


def missing(plain: str) -> list[int]:
    """Before which characters of an evened-out text an English apostrophe is missing, in order."""
    return [match.start() + _PLACES[match.group()] for match in _MISSING.finditer(plain)]
