"""The learned part's arithmetic: from the features of a clause to a sum for each label, in whole numbers.

A small network in two steps. Each feature adds a byte to each of some inner sums and to one direct sum a label; the
inner sums that are above nought, and the direct one, make a label's sum. The same file gives the same sums everywhere.
"""

from __future__ import annotations

import struct
from functools import lru_cache
from operator import mul

import msgspec

from engine.judge.shipped import shipped
from engine.kinds import Lang

Features = tuple[tuple[str, frozenset[str]], ...]
"""Of a clause: a kind of feature, and the names of those of that kind."""
MIDDLE = 128
"""A byte stands for what it is above or below this."""
_DIGIT = 4
"""Bytes of a sum while features are being added: wide enough for sixteen million of them."""
_BITS = 64
"""Of a label's sum while inner sums are being added; it may be below nought, for which half of them is added."""
_REMEMBERED = 8192
"""Sets of features whose sums are kept: a clause comes back as a neighbour, and an answer is often judged again."""
_ONES, _HALF = (1 << _BITS) - 1, 1 << (_BITS - 1)


class Weights(msgspec.Struct, frozen=True, eq=False):
    """What was learned for one language."""

    labels: list[str]
    inner: int
    """How many inner sums there are."""
    start: list[int]
    """Where each sum starts: the inner ones, then the direct one of each label."""
    features: dict[str, dict[str, bytes]]
    """Kind of feature -> its name -> a byte for each sum, in that order."""
    outward: list[list[int]]
    """Of each label: what each inner sum that is above nought counts, in millionths."""
    direct: list[int]
    """Of each label: what its direct sum counts, in millionths."""
    answers: list[list[int]]
    """Of each label: what the inputs of `engine.judge.learned` count for it, and in the end where it starts; from
    nought on the label holds for the answer."""


class Network:
    """The weights, ready to be asked.

    The bytes of a feature are the digits of one long number, so that all sums are added at once; so are, in the second
    step, what an inner sum counts for each label.

    Args:
        weights: what was learned.
    """

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._numbers = {kind: _Numbers(named) for kind, named in weights.features.items()}
        self._added = lru_cache(_REMEMBERED)(self._adding)
        self._size = weights.inner + len(weights.labels)
        labels = range(len(weights.labels))
        self._outward = [
            sum(weights.outward[label][inner] << (_BITS * label) for label in labels) for inner in range(weights.inner)
        ] + [weights.direct[label] << (_BITS * label) for label in labels]
        self._level = sum(_HALF << (_BITS * label) for label in labels)

    def sums(self, features: Features) -> list[int]:
        """For each label, how strongly a clause with these features means it; in thousandths.

        Nought is where it is as likely as not among the clauses that were learned from.
        """
        parts = [self._added(kind, names) for kind, names in features if kind in self._numbers]
        total = sum(number for number, _ in parts)
        added = struct.unpack(f"<{self._size}I", total.to_bytes(_DIGIT * self._size, "little"))
        level = MIDDLE * sum(count for _, count in parts)
        sums = [start + one - level for start, one in zip(self._weights.start, added, strict=True)]
        inner = [max(0, one) for one in sums[: self._weights.inner]]
        total = self._level + sum(map(mul, (*inner, *sums[self._weights.inner :]), self._outward))
        return [(((total >> (_BITS * label)) & _ONES) - _HALF) // 1000 for label in range(len(self._weights.labels))]

    def _adding(self, kind: str, names: frozenset[str]) -> tuple[int, int]:
        """What the features of one kind add, and how many of them are known."""
        known = self._weights.features[kind].keys() & names
        return sum(map(self._numbers[kind].__getitem__, known)), len(known)


class _Numbers(dict[str, int]):
    """Feature -> its bytes as one long number; made when it is first asked for."""

    def __init__(self, features: dict[str, bytes]) -> None:
        super().__init__()
        self._features = features

    def __missing__(self, name: str) -> int:
        own = self._features[name]
        number = int.from_bytes(struct.pack(f"<{len(own)}I", *own), "little")
        self[name] = number
        return number


@lru_cache(8)
def network_of(weights: Weights) -> Network:
    """The network with these weights."""
    return Network(weights)


def no_weights(lang: Lang) -> None:
    """Nothing learned: the patterns alone judge."""


def shipped_weights(lang: Lang) -> Weights | None:
    """The weights that come with the judge; None where there are none for a language."""
    return shipped(lang, Weights)
