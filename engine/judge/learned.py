"""The second look: learned weights say how much a clause is worded like a label.

Where a rule's patterns find nothing, wording that is clear enough makes the label true; where they find something in
an answer that is not worded like it at all, it is let go, but for what is sure by its form. What it finds alone is no
accusation: it is shown to be checked by a person, and costs nothing.

The weights are whole numbers, made by tools/train.py from labelled exchanges: the verdict is the same everywhere.
"""

from __future__ import annotations

from functools import cache, cached_property
from importlib.resources import files

import msgspec

from engine.judge.clause_features import clause_features
from engine.judge.reading import Reading
from engine.judge.rulebook import rulebook
from engine.kinds import Lang
from engine.verdict import Finding, Level

_MOST_MARKED = 2
"""Clauses that are marked for one label."""


class Weights(msgspec.Struct, frozen=True):
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
        made = []
        for names in clause_features(self.reading):
            sums = list(self.weights.bias)
            for name in names:
                pairs = self.weights.features.get(name)
                if pairs:
                    for at in range(0, len(pairs), 2):
                        sums[pairs[at]] += pairs[at + 1]
            made.append(sums)
        return made


def no_weights(lang: Lang) -> None:
    """Nothing learned: the patterns alone judge."""


@cache
def shipped_weights(lang: Lang) -> Weights | None:
    """The weights that come with the judge; None where there are none for a language."""
    file = files("engine.judge") / "weights" / f"{lang}.json"
    return msgspec.json.decode(file.read_bytes(), type=Weights) if file.is_file() else None
