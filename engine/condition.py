"""Conditions: data that says when something happens. One type everywhere."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Condition:
    """True when all of its parts that are given hold; with nothing given it is always true."""

    finding: str | None = None
    """A rule that found something in the answer."""
    all: tuple[Condition, ...] = ()
    any: tuple[Condition, ...] = ()
    not_: Condition | None = None


def holds(condition: Condition, findings: Collection[str]) -> bool:
    """Whether a condition holds of an answer in which these rules found something."""
    return (
        (condition.finding is None or condition.finding in findings)
        and all(holds(part, findings) for part in condition.all)
        and (not condition.any or any(holds(part, findings) for part in condition.any))
        and (condition.not_ is None or not holds(condition.not_, findings))
    )


def findings_named(condition: Condition) -> set[str]:
    """The rules whose finding the condition waits for, one or all of them."""
    named = {condition.finding} if condition.finding else set()
    return named.union(*(findings_named(part) for part in (*condition.all, *condition.any)))


def names_finding(condition: Condition, rules: Collection[str]) -> bool:
    """Whether the condition can only hold when one of these rules found something."""
    return (
        condition.finding in rules
        or any(names_finding(part, rules) for part in condition.all)
        or (bool(condition.any) and all(names_finding(part, rules) for part in condition.any))
    )
