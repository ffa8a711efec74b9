"""A drill in a few words, as lists need it. Made from its journal; can be made again."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Rating = Literal["P", "S", "M", "U"]
"""Performed, with some challenges, with major challenges, unable."""


@dataclass(frozen=True, slots=True)
class PointResult:
    """How a point came out in one drill."""

    value: int
    """0 to 100, from the first tries."""
    tests: int


@dataclass(frozen=True, slots=True)
class Summary:
    """One line on a drill."""

    id: str
    scenario: str
    incident: str
    title: str
    lang: str
    format: str
    started: str
    """Time of day, as it was recorded."""
    ended: str
    """done, given_up, or empty while it is not finished."""
    occasion: str = "drill"
    speakers: tuple[str, ...] = ()
    answered: int = 0
    overall: Rating | None = None
    points: dict[str, PointResult] = field(default_factory=dict)
    change: str = ""
    """The first thing to change, in the scenario's language."""
    promise: str = ""
    promise_due: str = ""
    """Day, as `2026-05-01`."""
    promise_kept: bool | None = None
