"""An answer as the rules read it: evened out, cut into clauses, each character still tied to where it stood."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from heapq import merge
from itertools import pairwise
from typing import get_args

from engine.judge.apostrophes import missing, put_in
from engine.judge.pauses import is_dictated, stops
from engine.judge.words.traditional import SIMPLIFIED
from engine.kinds import Lang
from engine.regex import regex

_SENTENCE_END = {
    "zh": regex(r"[。！？!?；;\n…]+|\.(?=\s|$)"),
    "en": regex(
        r"[。！？!?;\n…]+|\.(?<!\bmr\.)(?<!\bms\.)(?<!\bmrs\.)(?<!\bdr\.)(?<!\bst\.)(?<!\b[ap]\.m\.)\.*(?=[\s\"')\]]|$)"
    ),
}
_CLAUSE_END = {
    "zh": regex(r"[，,、：:—]+|\s-+\s"),
    "en": regex(r"[,:—–()]+(?!\d)|\s-+\s"),
}
_STOP = {lang: regex(f"{_SENTENCE_END[lang].pattern}|{_CLAUSE_END[lang].pattern}") for lang in get_args(Lang)}
_LONGEST = 600
"""Of a sentence or clause, in characters: what never ends is cut, so that no rule reads it over and over."""
_DICTATED = 2_400
"""Characters of what was dictated that get stops, which take three minutes to say in English, twelve in Chinese."""
_PIECE = {"zh": 14, "en": 48}
"""Characters of a piece of a clause that is longer than twice that."""
_SPACE = frozenset("\t\n\r\x0b\x0c\x85\u2028\u2029")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the evened-out text: code points from start up to, not including, end."""

    start: int
    end: int


class Text:
    """A text with its evened-out form: NFKC, no case, simplified, no invisible characters, all apostrophes.

    Everything is found in `plain`; `raw_span` leads back to the untouched text.
    """

    def __init__(self, raw: str, lang: Lang) -> None:
        self.raw = raw
        self.lang: Lang = lang
        evened = list(map(_even, raw))
        self.plain = "".join(evened)
        self._origin: Sequence[int] = range(len(raw))
        if len(self.plain) != len(raw) or not all(evened):
            self._origin = [index for index, even in enumerate(evened) for _ in even]
        if places := missing(self.plain):
            self.plain = put_in(self.plain, places)
            doubled = frozenset(places)
            self._origin = [index for at, index in enumerate(self._origin) for _ in range(1 + (at in doubled))]

    def raw_span(self, start: int, end: int) -> Span:
        """Where `plain[start:end]` stands in the untouched text."""
        if start >= end:
            at = self._origin[start] if start < len(self._origin) else len(self.raw)
            return Span(at, at)
        return Span(self._origin[start], self._origin[end - 1] + 1)

    def plain_position(self, raw_index: int) -> int:
        """Where a code point of the untouched text stands in `plain`, or the next that does."""
        return bisect_left(self._origin, raw_index)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences, without the white space around them."""
        return _cut(self.plain, Span(0, len(self.plain)), _SENTENCE_END[self.lang], self._pauses[1])

    @cached_property
    def clauses(self) -> tuple[Span, ...]:
        """The clauses of all sentences, in order."""
        return tuple(
            clause
            for sentence in self.sentences
            for clause in _cut(self.plain, sentence, _CLAUSE_END[self.lang], self._pauses[0])
        )

    @cached_property
    def _pauses(self) -> tuple[list[int], list[int]]:
        """Where clauses, and of them where sentences, begin in what was dictated without stops."""
        ends = [*(found.end() for found in _STOP[self.lang].finditer(self.plain)), len(self.plain)]
        if not is_dictated(self.plain, len(ends), self.lang):
            return [], []
        clauses: list[int] = []
        sentences: list[int] = []
        for start, end in pairwise([0, *ends]):
            for begin in range(start, min(end, _DICTATED), _LONGEST):
                parted, ended = stops(self.plain[begin : min(end, begin + _LONGEST)], self.lang)
                clauses.extend(begin + at for at in parted)
                sentences.extend(begin + at for at in ended)
        return clauses, sentences

    @cached_property
    def pieces(self) -> tuple[Span, ...]:
        """The clauses, those that nobody ends cut between words."""
        return tuple(piece for clause in self.clauses for piece in self._pieces(clause))

    def _pieces(self, clause: Span) -> Iterator[Span]:
        size, start = _PIECE[self.lang], clause.start
        while clause.end - start > 2 * size:
            space = self.plain.find(" ", start + size, start + 2 * size)
            end = space if space >= 0 else start + size
            yield _trimmed(self.plain, start, end)
            start = end
        yield _trimmed(self.plain, start, clause.end)

    def sentence_at(self, position: int) -> Span:
        """The sentence that holds a position of `plain`, or the one before it; the whole where there is none."""
        return _holding(self.sentences, position) or Span(0, len(self.plain))

    def clause_at(self, position: int) -> Span:
        """The clause that holds a position of `plain`, or the one before it; the whole where there is none."""
        return _holding(self.clauses, position) or Span(0, len(self.plain))

    def __getitem__(self, span: Span) -> str:
        return self.plain[span.start : span.end]


def even(text: str) -> str:
    """The evened-out form of a text, without the way back."""
    return _line_evened(text) if len(text) <= _LONGEST else _evened(text)


def _evened(text: str) -> str:
    plain = "".join(map(_even, text))
    return put_in(plain, missing(plain))


_line_evened = lru_cache(4096)(_evened)
"""The lines of a brief are evened out for each answer."""


@lru_cache(8192)
def _even(char: str) -> str:
    if char in _SPACE:
        return "\n" if char in "\n\u2028\u2029" else " "
    if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn"):
        return ""
    plain = unicodedata.normalize("NFKC", char).casefold().replace("’", "'").replace("‘", "'")
    return SIMPLIFIED.get(plain, plain)


def _cut(plain: str, within: Span, ends: re.Pattern[str], pauses: Sequence[int]) -> tuple[Span, ...]:
    pieces: list[Span] = []
    start = within.start
    heard = pauses[bisect_left(pauses, within.start + 1) : bisect_left(pauses, within.end)]
    found = (end.end() for end in ends.finditer(plain, within.start, within.end))
    for end in (*(merge(found, heard) if heard else found), within.end):
        while end - start > _LONGEST:
            pieces.append(_trimmed(plain, start, start + _LONGEST))
            start += _LONGEST
        pieces.append(_trimmed(plain, start, end))
        start = end
    return tuple(piece for piece in pieces if piece.start < piece.end)


def _trimmed(plain: str, start: int, end: int) -> Span:
    while start < end and plain[start].isspace():
        start += 1
    while end > start and plain[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _holding(spans: tuple[Span, ...], position: int) -> Span | None:
    index = bisect_right(spans, position, key=lambda span: span.start) - 1
    return spans[index] if index >= 0 else None
