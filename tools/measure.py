"""Counting how often verdicts and labels agree."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from engine.verdict import LABELS, Verdict

Pair = tuple[frozenset[str], frozenset[str]]
"""What is true of a case, and what was found: labels, and the messages that were delivered as `delivered:ID`."""
DRAWS = 500
"""Samples that the intervals are drawn from."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Right, missed and wrong, of one label, over some cases."""

    right: int
    missed: int
    wrong: int

    @property
    def precision(self) -> float:
        """Of those found, the share that is right."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Of those that are true, the share that was found."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        found = 2 * self.right + self.missed + self.wrong
        return 2 * self.right / found if found else 1.0


def found(verdict: Verdict) -> frozenset[str]:
    """What a verdict says, in the form of the labels."""
    return frozenset({f"delivered:{one}" for one in verdict.delivered} | set(verdict.labels))


def tally(pairs: Sequence[Pair], label: str) -> Tally:
    """The count for one label over pairs of what is true and what was found."""
    right = missed = wrong = 0
    for true, said in pairs:
        want, got = of_label(true, label), of_label(said, label)
        right += len(want & got)
        missed += len(want - got)
        wrong += len(got - want)
    return Tally(right, missed, wrong)


def of_label(names: frozenset[str], label: str) -> set[str]:
    """Of some names, those of one label."""
    return {name for name in names if name.partition(":")[0] == label}


def macro_f1(pairs: Sequence[Pair], labels: Sequence[str] = LABELS) -> float:
    """The mean of the labels' F1."""
    return sum(tally(pairs, label).f1 for label in labels) / len(labels)


def interval(pairs: Sequence[Pair], label: str) -> tuple[float, float]:
    """Where 95 of 100 samples of the cases, drawn with putting back, have their F1."""
    chance = random.Random(0)  # noqa: S311 - a sample, nothing secret
    drawn = sorted(tally(chance.choices(pairs, k=len(pairs)), label).f1 for _ in range(DRAWS))
    return drawn[DRAWS // 40], drawn[-DRAWS // 40]
