"""An answer with its findings marked: numbered brackets that need no colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engine.judge.points import loss
from engine.verdict import Finding, Level

_GROUPS: dict[Level, int] = {"fault": 0, "check": 1, "advice": 1, "credit": 2, "noted": 3}


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding with the number that it carries beside the words."""

    number: int
    finding: Finding


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the answer: marked with a remark, or not."""

    text: str
    remark: Remark | None = None


def remarks(findings: Sequence[Finding]) -> tuple[Remark, ...]:
    """The findings, numbered: faults, then what may be one or could be better, then praise.

    Among equals what was said comes before what was not, and what costs most first.
    """
    order = sorted(findings, key=lambda f: (_GROUPS[f.level], f.start is None, -loss(f), f.start or 0))
    return tuple(Remark(number, finding) for number, finding in enumerate(order, start=1))


def marked(answer: str, numbered: Sequence[Remark]) -> tuple[Piece, ...]:
    """The answer cut at the marks. Where findings overlap, the one with the lower number has the words."""
    taken: list[tuple[int, int, Remark]] = []
    for remark in numbered:
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
