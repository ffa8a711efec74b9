"""The second look: learned weights say how much a clause is worded like a label.

Where a rule's patterns find nothing, wording that is clear enough makes the label true; where they find something in
an answer that is not worded like it at all, it is let go, but for what is sure by its form. What it finds alone is no
accusation: it is shown to be checked by a person, and costs nothing.

The weights are whole numbers, made by tools/train.py from labelled exchanges: the verdict is the same everywhere.
"""

from __future__ import annotations

from functools import cache, cached_property, lru_cache
from importlib.resources import files

import msgspec

from engine.judge.clause_features import clause_features
from engine.judge.reading import Reading
from engine.judge.rulebook import rulebook
from engine.kinds import Lang
from engine.verdict import Finding, Level

_MOST_MARKED = 2
"""Clauses that are marked for one label."""


class Weights(msgspec.Struct, frozen=True, eq=False):
    """What was learned for one language."""

    labels: list[str]
    bias: list[int]
    """Of each label, what every clause starts from; in thousandths, as all that follows."""
    threshold: list[int]
    """Of each label, the sum from which on a clause makes it true."""
    doubt: list[int]
    """Of each label, the sum that the best clause must have for what the patterns find to be believed."""
    features: dict[str, list[int]]
    """Feature -> pairs of a label's place in `labels` and a weight."""


class SecondLook:
    """The learned view of one reading, in which the key messages have been found already."""

    def __init__(self, reading: Reading, weights: Weights | None) -> None:
        self.reading = reading
        self.weights = weights

    def weighed(self, label: str, found: list[Finding]) -> list[Finding]:
        """What the patterns found for a label, where it is believed; else the clauses that are clear."""
        if self.weights is None or label not in self.weights.labels or not self.sums:
            return found
        place = self.weights.labels.index(label)
        if found:
            is_worded_like_it = max(sums[place] for sums in self.sums) >= self.weights.doubt[place]
            return found if is_worded_like_it else [one for one in found if one.case in rulebook()[label].sure]
        passing = [index for index, sums in enumerate(self.sums) if sums[place] >= self.weights.threshold[place]]
        clearest = sorted(passing, key=lambda index: (-self.sums[index][place], index))[:_MOST_MARKED]
        level: Level = "credit" if rulebook()[label].level == "credit" else "check"
        clauses = self.reading.answer.clauses
        return [self.reading.mark(label, level, clauses[index]) for index in sorted(clearest)]

    @cached_property
    def sums(self) -> list[list[int]]:
        """For each clause, how strongly each label is meant."""
        assert self.weights is not None  # noqa: S101 - weighed() looks first
        adding = _adding(self.weights)
        return [adding.sums(names) for names in clause_features(self.reading)]


class _Adding:
    """Adds the weights of all labels at once: those of a feature are the digits of one long number.

    Args:
        weights: what was learned.
    """

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._bias = sum((sum_ + _HALF) << (_BITS * place) for place, sum_ in enumerate(weights.bias))
        self._numbers = _Numbers(weights)

    def sums(self, names: frozenset[str]) -> list[int]:
        """For each label, its bias and what the features weigh."""
        total = self._bias + sum(map(self._numbers.__getitem__, self._weights.features.keys() & names))
        return [((total >> (_BITS * place)) & _DIGIT) - _HALF for place in range(len(self._weights.bias))]


class _Numbers(dict[str, int]):
    """Feature -> its weights for all labels as one number; made when it is first asked for."""

    def __init__(self, weights: Weights) -> None:
        super().__init__()
        self._pairs = weights.features

    def __missing__(self, name: str) -> int:
        pairs = self._pairs[name]
        number = sum(pairs[at + 1] << (_BITS * pairs[at]) for at in range(0, len(pairs), 2))
        self[name] = number
        return number


_BITS = 40
_DIGIT, _HALF = (1 << _BITS) - 1, 1 << (_BITS - 1)
"""A digit is wide enough for any sum of thousandths, and holds negative ones, too."""


@lru_cache(8)
def _adding(weights: Weights) -> _Adding:
    return _Adding(weights)


def no_weights(lang: Lang) -> None:
    """Nothing learned: the patterns alone judge."""


@cache
def shipped_weights(lang: Lang) -> Weights | None:
    """The weights that come with the judge; None where there are none for a language."""
    file = files("engine.judge") / "weights" / f"{lang}.json"
    return msgspec.json.decode(file.read_bytes(), type=Weights) if file.is_file() else None
