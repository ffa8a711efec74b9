"""What may be said because everybody knows it, and what is private by its form whatever is said around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from engine.judge.text import Text, even
from engine.privacy.kinds import FORMAL, Found, Kind
from engine.privacy.numbers import digits_in, numbers
from engine.privacy.telling import WORD
from engine.regex import regex

_SMALL = regex(r"(?<![A-Za-z'’-])[a-z][A-Za-z'’-]*")
"""Words without a capital, which name nobody."""
_FEWEST = 7
"""Digits of a number that is the same however it is written; fewer may stand by chance in another."""


@dataclass(frozen=True, slots=True)
class Known:
    """What may be said because everybody knows it."""

    names: tuple[str, ...] = ()
    """Texts; the names in them may be said."""
    lines: tuple[str, ...] = ()
    """Texts; what they tell is public, the names in them too."""


NOTHING = Known()


@dataclass(frozen=True)
class Evened:
    """What is known, evened out."""

    names: str
    lines: str
    digits: str
    """The lines, with the digits of each number side by side."""

    def tells(self, said: str, kind: Kind) -> bool:
        """Whether this is known."""
        if kind in FORMAL:
            digits = digits_in(said)
            if len(digits) < _FEWEST:
                return re.search(rf"(?<![0-9a-z]){re.escape(said)}(?![0-9a-z])", self.lines) is not None
            return digits in self.digits
        if kind != "name":
            return said in self.lines
        parts = WORD.findall(said)
        return said in self.names if not said.isascii() else self.words.issuperset(parts)

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the names."""
        return frozenset(WORD.findall(self.names))


@lru_cache(32)
def evened(known: Known) -> Evened:
    """What is known, ready to be looked up."""
    lines = even("\n".join(known.lines))
    named = "\n".join((*known.names, *known.lines))
    return Evened(even(_SMALL.sub(" ", named)), lines, re.sub(r"(?<=[0-9])[ .\-](?=[0-9])", "", lines))


def formal(text: Text, known: Known = NOTHING) -> list[Found]:
    """The numbers and addresses in a text that are certainly somebody's, by their form or by whom they are said of."""
    public = evened(known)
    return [
        one
        for one in numbers(text)
        if one.is_sure and not public.tells(text.plain[one.span.start : one.span.end], one.kind)
    ]
