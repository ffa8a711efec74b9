"""What stands in a text where something private was left out."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from engine.kinds import Lang
from engine.privacy.kinds import Kind
from engine.regex import regex

MASKS: Final[dict[Lang, dict[Kind, str]]] = {
    "zh": {
        "name": "〔姓名〕",
        "identity": "〔证件号〕",
        "card": "〔卡号〕",
        "account": "〔账号〕",
        "phone": "〔电话〕",
        "email": "〔邮箱〕",
        "plate": "〔车牌〕",
        "birth": "〔出生日期〕",
        "address": "〔住址〕",
        "amount": "〔金额〕",
        "illness": "〔病情〕",
        "family": "〔家事〕",
        "matter": "〔私事〕",
    },
    "en": {
        "name": "[name]",
        "identity": "[ID number]",
        "card": "[card number]",
        "account": "[account number]",
        "phone": "[phone number]",
        "email": "[e-mail address]",
        "plate": "[number plate]",
        "birth": "[date of birth]",
        "address": "[address]",
        "amount": "[amount]",
        "illness": "[illness]",
        "family": "[family matter]",
        "matter": "[private matter]",
    },
}
MASK: Final = regex("|".join(re.escape(mask) for masks in MASKS.values() for mask in masks.values()))


@dataclass(frozen=True, slots=True)
class PrivateDatum:
    """Something private in a text: code points of the untouched text from start up to, not including, end."""

    kind: Kind
    start: int
    end: int


def _start(datum: PrivateDatum) -> int:
    return datum.start


@dataclass(frozen=True, slots=True)
class Masked:
    """A text with masks in it, and where its parts stood."""

    text: str
    data: tuple[PrivateDatum, ...]
    """What was left out, in the text as it was; in order, none upon another."""
    starts: tuple[int, ...]
    """Where the masks begin in the text as it is."""
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the text as it was stands now; what cuts into a mask takes it in whole."""
        return self._moved(start, at_end=False), self._moved(end, at_end=True)

    def was(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the text as it is stood before; what cuts into a mask takes in all that it hides."""
        return self._unmoved(start, at_end=False), self._unmoved(end, at_end=True)

    def _moved(self, position: int, *, at_end: bool) -> int:
        index = bisect_right(self.data, position - at_end, key=_start) - 1
        if index < 0:
            return position
        datum = self.data[index]
        if position < datum.end or (at_end and position == datum.end):
            return self.ends[index] if at_end else self.starts[index]
        return self.ends[index] + position - datum.end

    def _unmoved(self, position: int, *, at_end: bool) -> int:
        index = bisect_right(self.starts, position - at_end) - 1
        if index < 0:
            return position
        if position < self.ends[index] or (at_end and position == self.ends[index]):
            return self.data[index].end if at_end else self.data[index].start
        return self.data[index].end + position - self.ends[index]


def cover(text: str, lang: Lang, data: Sequence[PrivateDatum]) -> Masked:
    """The text with a mask in the place of each datum; they must be in order, none upon another."""
    parts, starts, ends = [], [], []
    at = length = 0
    for datum in data:
        mask = MASKS[lang][datum.kind]
        parts += [text[at : datum.start], mask]
        starts.append(length + datum.start - at)
        length = starts[-1] + len(mask)
        ends.append(length)
        at = datum.end
    parts.append(text[at:])
    return Masked("".join(parts), tuple(data), tuple(starts), tuple(ends))
