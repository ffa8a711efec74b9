"""private_data(text) -> what is private in it. Pure, and the same on every machine."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from engine.judge.text import Span, Text
from engine.kinds import Lang
from engine.privacy.affairs import affairs
from engine.privacy.kinds import Found, Kind
from engine.privacy.known import NOTHING, Known, evened
from engine.privacy.masks import MASK, Masked, PrivateDatum, cover
from engine.privacy.numbers import digits_in, numbers
from engine.privacy.people import echoes, names, secrets_of
from engine.privacy.telling import Telling

_MOST_ROUNDS = 8
_FEWEST_AGAIN = 4
"""Digits of a number that is known again where it stands alone."""


def private_data(text: str, lang: Lang, known: Known = NOTHING) -> tuple[PrivateDatum, ...]:
    """What is private in a text, in order, none upon another."""
    return Finder(lang, known).data(text)


def masked(text: str, lang: Lang, known: Known = NOTHING) -> str:
    """The text with a mask in the place of all that is private in it."""
    return Finder(lang, known).masked(text).text


class Finder:
    """Finds what is private in texts that belong together: what one of them gives away is known again in the others.

    Args:
        lang: the language of the texts, and of the masks.
        known: what may be said.
    """

    def __init__(self, lang: Lang, known: Known = NOTHING) -> None:
        self.lang = lang
        self._known = evened(known)
        self._names: set[str] = set()
        self._numbers: dict[str, Kind] = {}

    def learn(self, texts: Iterable[str]) -> None:
        """Take in the names and numbers that these texts give away."""
        for text in texts:
            self.data(text)

    def data(self, text: str) -> tuple[PrivateDatum, ...]:
        """What is private in a text, in order, none upon another.

        It is looked at again with its masks until nothing more is found: what is left reads as it will be read.
        """
        found = self._look(text)
        for _ in range(_MOST_ROUNDS):
            shown = cover(text, self.lang, found)
            more = [
                PrivateDatum(one.kind, *shown.was(one.start, one.end))
                for one in (self._look(shown.text) if found else ())
            ]
            joined = _apart([*found, *more])
            if joined == found:
                break
            found = joined
        return found

    def masked(self, text: str) -> Masked:
        """A text with its masks."""
        return cover(text, self.lang, self.data(text))

    def _look(self, raw: str) -> tuple[PrivateDatum, ...]:
        text = Text(raw, self.lang)
        telling, mine = self._learn(text)
        mine += self._again(text)
        found = [*mine, *affairs(telling, [one.span for one in mine])]
        masks = [match.span() for match in MASK.finditer(raw)]
        starts = [start for start, _ in masks]
        data = []
        for one in found:
            if self._known.tells(text.plain[one.span.start : one.span.end], one.kind):
                continue
            span = text.raw_span(one.span.start, one.span.end)
            mask = bisect_right(starts, span.start) - 1
            is_hidden = mask >= 0 and span.end <= masks[mask][1]
            if span.start < span.end and not is_hidden:
                data.append(PrivateDatum(one.kind, span.start, span.end))
        return _apart(data)

    def _learn(self, text: Text) -> tuple[Telling, list[Found]]:
        telling = Telling(text, names=self._known.names, lines=self._known.lines)
        found = [*numbers(text), *names(telling)]
        for one in found:
            said = text.plain[one.span.start : one.span.end]
            if self._known.tells(said, one.kind):
                continue
            if one.kind == "name":
                self._names.update(part for part in secrets_of(said, self.lang) if part not in telling.known_words)
            elif len(digits_in(said)) >= _FEWEST_AGAIN:
                self._numbers[digits_in(said)] = one.kind
        return telling, found

    def _again(self, text: Text) -> list[Found]:
        found = [Found("name", span) for span in echoes(text, self._names)]
        if self._numbers:
            for match in re.finditer(r"(?<![0-9.,])[0-9](?:[ .\-]?[0-9]){3,40}(?![0-9])", text.plain):
                kind = self._numbers.get(digits_in(match.group()))
                if kind is not None:
                    found.append(Found(kind, Span(*match.span())))
        return found


def _apart(data: Iterable[PrivateDatum]) -> tuple[PrivateDatum, ...]:
    """The data in order; those that overlap made one, of the kind of the longest."""
    joined: list[PrivateDatum] = []
    longest = 0
    for one in sorted(data, key=lambda datum: (datum.start, -datum.end)):
        if joined and one.start < joined[-1].end:
            last = joined[-1]
            kind = one.kind if one.end - one.start > longest else last.kind
            longest = max(longest, one.end - one.start)
            joined[-1] = PrivateDatum(kind, last.start, max(last.end, one.end))
        else:
            joined.append(one)
            longest = one.end - one.start
    return tuple(joined)
