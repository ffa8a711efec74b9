"""The kinds of private data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from engine.judge.text import Span

Kind = Literal[
    "name",
    "identity",
    "card",
    "account",
    "phone",
    "email",
    "plate",
    "birth",
    "address",
    "amount",
    "illness",
    "family",
    "matter",
]
"""`identity`: of a person's papers, as identity card, passport, insurance; `matter`: debts, doings, and what else is
nobody's business."""
FORMAL: tuple[Kind, ...] = ("identity", "card", "account", "phone", "email", "plate")
"""What is known by its form, whatever is said around it."""


@dataclass(frozen=True, slots=True)
class Found:
    """A private datum in an evened-out text."""

    kind: Kind
    span: Span
    is_sure: bool = True
    """Whether it is certainly somebody's; a phone of whom nothing is said may be the bank's."""
