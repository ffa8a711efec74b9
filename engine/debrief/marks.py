"""An answer with its findings marked: numbered brackets that need no colour."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from engine.events import FindingOverruled
from engine.judge.points import loss
from engine.rulings import Held
from engine.verdict import Finding, Level

_GATES = (
    ("discloses_private", "tells_security"),
    ("overpromises", "speculates", "guarantees", "shifts_blame", "hostile", "claims_victim"),
    ("accepts_premise", "stonewalls", "misses_question", "minimises"),
)
"""What an answer has to pass before anything else in it counts, the first gate first: what must not be told; what must
not be said; the question itself (the doctrine's order: truth, trap, message, style)."""
_GROUPS: dict[Level, int] = {"fault": 0, "check": 4, "advice": 4, "credit": 5, "noted": 6}
_MAYBE, _OF_SKILL, _LACKING, _LAST = 1, 2, 3, 7
"""Other groups: what may be a fault at a gate; faults of skill; what is missing past all gates; what came with a
ruling."""
_SKILL = frozenset({"repeats_negative", "chases_barrage"})
"""Rules of skill: a word of theirs said again, their questions taken in their order. No trainer begins with these
where somebody may have been blamed, or something promised."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding with the number that it carries beside the words."""

    number: int
    finding: Finding
    """As it stands; where it does not hold, as the judge gave it."""
    held: Held

    @property
    def holds(self) -> bool:
        """Whether it counts."""
        return self.held.stands is not None

    @property
    def ruling(self) -> FindingOverruled | None:
        """The trainer's last word on it."""
        return self.held.ruling


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the answer: marked with a remark, or not."""

    text: str
    remark: Remark | None = None


def remarks(held: Iterable[Held]) -> tuple[Remark, ...]:
    """The findings that are told, numbered: faults, those of skill after what may be worse, then advice, then praise.

    What may have told a secret, insulted somebody or promised too much comes before a message that was not there.

    Among equals what was said comes before what was not, and what costs most first. The numbers go by what the judge
    said, so that they stay when the trainer rules; what came with a ruling has the last ones.
    """
    told = [one for one in held if {_level(one.given), _level(one.stands)} - {"noted"}]
    numbered = [
        Remark(number, finding, one)
        for number, one in enumerate(sorted(told, key=_place), start=1)
        if (finding := one.stands or one.given) is not None
    ]
    return tuple(remark for remark in numbered if remark.finding.level != "noted")


def _level(finding: Finding | None) -> Level:
    return finding.level if finding else "noted"


def group_of(finding: Finding) -> int:
    """Where findings of its sort stand, from 0."""
    if finding.level == "check" and gate(finding) < len(_GATES):
        return _MAYBE
    if finding.level == "fault" and finding.rule in _SKILL:
        return _OF_SKILL
    if finding.level == "fault" and finding.start is None and gate(finding) == len(_GATES):
        return _LACKING
    return _GROUPS[finding.level]


def gate(finding: Finding) -> int:
    """The gate at which a finding stands, from 0."""
    return next((number for number, rules in enumerate(_GATES) if finding.rule in rules), len(_GATES))


def _place(held: Held) -> tuple[int, int, bool, float, int]:
    """Where a finding stands among the others: what the judge told, what the trainer added, what came back with it."""
    if held.given is None:
        return _LAST, 0, held.number == 0, 0, held.number
    if held.given.level == "noted":
        return _LAST + 1, 0, False, 0, held.number
    finding = held.given
    return group_of(finding), gate(finding), finding.start is None, -loss(finding), finding.start or 0


def gravest_first(remark: Remark) -> tuple[bool, int, int]:
    """The place of a remark by what it is now: what holds first, faults before advice; among equals by number."""
    return not remark.holds, group_of(remark.finding), remark.number


def marked(answer: str, numbered: Sequence[Remark]) -> tuple[Piece, ...]:
    """The answer cut at the marks. Where findings overlap, the gravest that holds has the words."""
    taken: list[tuple[int, int, Remark]] = []
    for remark in sorted(numbered, key=gravest_first):
        start, end = remark.finding.start, remark.finding.end
        if start is None or end is None or start >= end:
            continue
        if all(end <= other_start or start >= other_end for other_start, other_end, _ in taken):
            taken.append((start, end, remark))
    pieces: list[Piece] = []
    at = 0
    for start, end, remark in sorted(taken, key=lambda mark: mark[0]):
        if start > at:
            pieces.append(Piece(answer[at:start]))
        pieces.append(Piece(answer[start:end], remark))
        at = end
    if at < len(answer):
        pieces.append(Piece(answer[at:]))
    return tuple(pieces)
