"""The second look: what was learned from labelled answers says whether a label holds for an answer.

A rule's patterns say what they have found; the second look weighs that together with how its clauses are worded. Where
the label holds, the patterns' words are shown, or, where they found none, the clauses that are worded like it; without
such a clause nothing is said, since there is nothing to point at. Where it does not hold, what they found is let go,
but for what is sure by its form. What the second look finds alone is no accusation: it is shown to be checked by a
person, and costs nothing. What is good and found so is praised only where a clause is clearly worded so.

The weights are whole numbers, made by tools/train.py from labelled exchanges: the verdict is the same everywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from operator import mul
from typing import get_args

from engine.judge.clause_features import clause_features
from engine.judge.network import Weights, network_of
from engine.judge.reading import Reading
from engine.judge.rulebook import rulebook
from engine.kinds import Lang, QuestionKind
from engine.verdict import Finding, Level

Learned = Callable[[Lang], Weights | None]
"""The learned weights of a language."""
KINDS = get_args(QuestionKind)
FOUND, CLEAREST = 0, 1
"""Where among the inputs stands whether the patterns found something, and where the clearest clauses begin."""
_MOST_MARKED = 2
"""Clauses that are marked for one label."""
_CLEAREST = 6000
"""Thousandths beyond which a clause gets no clearer."""
_PRAISED = 2000
"""From which sum on a clause is praised; praise for words that do not earn it is heard as mockery."""
_MOST_CLAUSES = 15
"""Beyond which an answer is simply long."""


def inputs(sums: Sequence[Sequence[int]], kind: str, *, delivers: bool, found: bool) -> list[int]:
    """What the decision on one label is made from, in thousandths.

    Whether the label's patterns found something; then, the same for all labels, of each the sums of the clearest and of
    the second clause, whether a key message was delivered, the kind of question, the length.

    Args:
        sums: of each clause, the sum for each label, in thousandths.
        kind: of the question.
        delivers: whether a key message was found.
        found: whether the patterns of the label found something.
    """
    return [1000 * found, *_of_all_labels(sums, kind, delivers=delivers)]


def _of_all_labels(sums: Sequence[Sequence[int]], kind: str, *, delivers: bool) -> list[int]:
    ranked = [sorted(of_label, reverse=True) for of_label in zip(*sums, strict=True)]
    clearest = [_clipped(of_label[0]) for of_label in ranked]
    second = [_clipped(of_label[1]) if len(of_label) > 1 else -_CLEAREST for of_label in ranked]
    flags = [delivers, *(kind == one for one in KINDS)]
    return [*clearest, *second, *(1000 * flag for flag in flags), 1000 * min(len(sums), _MOST_CLAUSES)]


def _clipped(number: int) -> int:
    return max(-_CLEAREST, min(_CLEAREST, number))


class SecondLook:
    """The learned view of one reading, in which the key messages have been found already."""

    def __init__(self, reading: Reading, weights: Weights | None) -> None:
        self.reading = reading
        self.weights = weights

    def weighed(self, label: str, found: list[Finding]) -> list[Finding]:
        """What holds of a label: of the patterns' findings, and of what the clauses say beyond them.

        All that was learned from are answers to a question; of a statement the patterns alone decide.
        """
        if self.weights is None or label not in self.weights.labels or self.reading.exchange.question is None:
            return found
        if not self.sums:
            return found
        place = self.weights.labels.index(label)
        if not self._holds(place, found=bool(found)):
            return [one for one in found if one.case in rulebook()[label].sure]
        return found or self._clearest(label, place)

    def _holds(self, place: int, *, found: bool) -> bool:
        assert self.weights is not None  # noqa: S101 - weighed() looks first
        of_pattern, *weights, start = self.weights.answers[place]
        return bool(start + of_pattern * 1000 * found + sum(map(mul, weights, self._known)) >= 0)

    @cached_property
    def _known(self) -> list[int]:
        return _of_all_labels(self.sums, self.reading.kind, delivers=bool(self.reading.delivered))

    def _clearest(self, label: str, place: int) -> list[Finding]:
        """The clauses that are worded most like the label; none where none is so by itself."""
        clauses = self.reading.answer.clauses
        worded = [index for index, sums in enumerate(self.sums) if sums[place] >= 0]
        clearest = sorted(worded, key=lambda index: (-self.sums[index][place], index))[:_MOST_MARKED]
        return [
            self.reading.mark(label, _level(label, self.sums[index][place]), clauses[index])
            for index in sorted(clearest)
        ]

    @cached_property
    def sums(self) -> list[list[int]]:
        """For each clause, how strongly each label is meant."""
        assert self.weights is not None  # noqa: S101 - weighed() looks first
        network = network_of(self.weights)
        return [network.sums(names) for names in clause_features(self.reading)]


def _level(label: str, clearness: int) -> Level:
    """What is found alone is checked by a person; what is good is praised where it is clear, else noted."""
    if rulebook()[label].level != "credit":
        return "check"
    return "credit" if clearness >= _PRAISED else "noted"
