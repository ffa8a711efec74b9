"""How near a stretch of an answer is to the question, to a key message or to a fact of the brief."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from math import sqrt

from engine.exchange import Brief
from engine.judge.terms import features
from engine.judge.text import Text, even
from engine.kinds import Lang

Words = frozenset[str]


class _Weights(dict[str, float]):
    """What each word of a brief weighs; a word that is in none of its lines weighs one."""

    def __missing__(self, word: str) -> float:
        return 1.0


class Brieflines:
    """A brief's lines as sets of words; a word weighs the less, the more of the lines hold it."""

    def __init__(self, brief: Brief, lang: Lang) -> None:
        self._lang: Lang = lang
        situation = Text(brief.situation, lang)
        told = [situation[sentence] for sentence in situation.sentences[:_MOST_LINES]]
        self.messages = {message.id: self._words(" ".join(message.wordings)) for message in brief.key_messages}
        self.facts = [self._words(line) for line in (*brief.confirmed[:_MOST_LINES], *told)]
        self.steps = [self._words(line) for line in brief.authorised[:_MOST_LINES]]
        unknown = [self._words(line) for line in brief.unknown[:_MOST_LINES]]
        lines = [*self.messages.values(), *self.facts, *self.steps, *unknown]
        held = Counter(word for line in lines for word in line)
        self._weights = _Weights({word: 1 / (1 + count) for word, count in held.items()})
        self._whole = lru_cache(_REMEMBERED)(self.weight)

    def _words(self, line: str) -> Words:
        return words_of(line, self._lang)

    def weight(self, words: Iterable[str]) -> float:
        """What some words weigh together."""
        return sum(map(self._weights.__getitem__, words))

    def near(self, one: Words, other: Words) -> float:
        """From 0, where nothing is shared, to 1, where all is."""
        shared = one & other
        if not shared:
            return 0.0
        return self.weight(shared) / sqrt(self._whole(one) * self._whole(other))

    def nearest(self, words: Words, lines: Iterable[Words]) -> float:
        """How near the nearest of some lines is."""
        return max((self.near(words, line) for line in lines), default=0.0)


_MOST_LINES = 40
_REMEMBERED = 256
"""Sets of words of which a brief remembers what they weigh."""


def words_of(line: str, lang: Lang) -> Words:
    """A line as a set of words."""
    return features(even(line), lang)


@lru_cache(64)
def lines_of(brief: Brief, lang: Lang) -> Brieflines:
    """The lines of a brief."""
    return Brieflines(brief, lang)
