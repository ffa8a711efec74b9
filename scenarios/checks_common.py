"""What the checks of scenarios, policies and crises share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.judge.rulebook import rulebook
from engine.language import Translator
from scenarios.format_common import ConditionPart
from scenarios.reader import Path

Told = tuple[Path, str]
"""The path to what is wrong, and what is wrong with it."""


def used_once(places: Iterable[tuple[Path, str]], t: Translator) -> Iterator[Told]:
    """Each id that an earlier one has already."""
    seen: set[str] = set()
    for path, name in places:
        if name in seen:
            yield path, t("the id “{id}” is used twice; each needs its own").format(id=name)
        seen.add(name)


def with_inner(path: Path, condition: ConditionPart) -> Iterator[tuple[Path, ConditionPart]]:
    """A condition and all within it, each with its path."""
    yield path, condition
    for name in ("all", "any"):
        for i, inner in enumerate(getattr(condition, name)):
            yield from with_inner((*path, name, i), inner)
    if condition.not_ is not None:
        yield from with_inner((*path, "not"), condition.not_)


def rule_known(path: Path, condition: ConditionPart, t: Translator) -> Iterator[Told]:
    """A finding of a rule that there is none of."""
    if condition.finding is not None and condition.finding not in rulebook():
        wrong = t("no rule is called “{name}”; `hotseat rules` lists them")
        yield (*path, "finding"), wrong.format(name=condition.finding)
