"""Conditions: data that says when something happens. One type everywhere."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from engine.facts import value_of


@dataclass(frozen=True, slots=True)
class Condition:
    """True when all of its parts that are given hold; with nothing given it is always true."""

    finding: str | None = None
    """A rule that found something in the answer or telling given last."""
    fact: str | None = None
    """A fact of engine.facts, with `at_least`, `at_most`, or both; with neither: one at least."""
    at_least: int | None = None
    at_most: int | None = None
    event: str | None = None
    """The class of the incident, as the policy names it."""
    decided: str | None = None
    """An option that was taken: `decision/option`."""
    happened: str | None = None
    """An inject that has come."""
    told: str | None = None
    """An audience that was told something, or a duty that was done."""
    duty_missed: str | None = None
    """A duty past its time and not done, or an audience to which one is owed."""
    after_s: int | None = None
    """Seconds of drill time since the alarm."""
    all: tuple[Condition, ...] = ()
    any: tuple[Condition, ...] = ()
    not_: Condition | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What conditions look at."""

    findings: Collection[str] = ()
    facts: dict[str, int] = field(default_factory=dict)
    event: str = ""
    decided: Collection[str] = ()
    happened: Collection[str] = ()
    told: Collection[str] = ()
    missed: Collection[str] = ()
    now_s: int = 0


def holds(condition: Condition, known: Known) -> bool:
    """Whether a condition holds of what is known."""
    return (
        _own_part_holds(condition, known)
        and all(holds(part, known) for part in condition.all)
        and (not condition.any or any(holds(part, known) for part in condition.any))
        and (condition.not_ is None or not holds(condition.not_, known))
    )


def _own_part_holds(condition: Condition, known: Known) -> bool:
    return (
        (condition.finding is None or condition.finding in known.findings)
        and (condition.event is None or condition.event == known.event)
        and (condition.decided is None or condition.decided in known.decided)
        and (condition.happened is None or condition.happened in known.happened)
        and (condition.told is None or condition.told in known.told)
        and (condition.duty_missed is None or condition.duty_missed in known.missed)
        and (condition.after_s is None or known.now_s >= condition.after_s)
        and (condition.fact is None or _within(condition, value_of(condition.fact, known.facts)))
    )


def _within(condition: Condition, value: int) -> bool:
    if condition.at_least is None and condition.at_most is None:
        return value >= 1
    return (condition.at_least is None or value >= condition.at_least) and (
        condition.at_most is None or value <= condition.at_most
    )


def parts_of(condition: Condition) -> Iterator[Condition]:
    """The condition and all conditions within it."""
    yield condition
    for part in (*condition.all, *condition.any, *((condition.not_,) if condition.not_ else ())):
        yield from parts_of(part)


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
