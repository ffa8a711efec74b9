"""What a policy must hold beyond its shape: names that are there, duties that can become due, no two that wait."""

from __future__ import annotations

from collections.abc import Iterator

from engine.facts import FACTS
from engine.kinds import TOLD
from engine.language import Translator
from scenarios.checks_common import Told, rule_known, used_once, with_inner
from scenarios.format_common import ConditionPart
from scenarios.format_policy import PolicyPart
from scenarios.reader import Path


def policy_checks(part: PolicyPart, t: Translator) -> Iterator[Told]:
    """Every wrong name, repeated id, circle and duty that cannot become due, with the path to it."""
    yield from used_once([(("duties", i, "id"), duty.id) for i, duty in enumerate(part.duties)], t)
    yield from used_once([(("desks", i, "id"), desk.id) for i, desk in enumerate(part.desks)], t)
    duties = {duty.id for duty in part.duties}
    desks = {desk.id for desk in part.desks}
    for i, duty in enumerate(part.duties):
        place: Path = ("duties", i)
        for j, earlier in enumerate(duty.after):
            if earlier not in duties:
                yield (*place, "after", j), t("no duty is called “{name}”").format(name=earlier)
        for j, desk in enumerate(duty.desks):
            if desk not in desks:
                yield (*place, "desks", j), t("no desk is called “{name}”").format(name=desk)
        for name in ("arises", "done_by"):
            condition = getattr(duty, name)
            if condition is not None:
                yield from condition_checks((*place, name), condition, t, duties=duties, events=set(part.events))
        if duty.every is not None and duty.every < 1:
            yield (*place, "every"), t("a follow-up needs a second at least between two")
    waits = {duty.id: {*duty.after, *_told_in(duty.arises, duties)} for duty in part.duties}
    for name in waits_in_a_circle(waits):
        index = next(i for i, duty in enumerate(part.duties) if duty.id == name)
        wrong = t("“{name}” waits for itself, over others that wait for it; it can never become due")
        yield ("duties", index, "arises"), wrong.format(name=name)


def condition_checks(
    path: Path, part: ConditionPart, t: Translator, *, duties: set[str], events: set[str]
) -> Iterator[Told]:
    """Names in a condition, and in all within it, that are nowhere, and numbers that no fact can have."""
    for place, condition in with_inner(path, part):
        yield from _own_checks(place, condition, t, duties=duties, events=events)


def _own_checks(
    path: Path, part: ConditionPart, t: Translator, *, duties: set[str], events: set[str]
) -> Iterator[Told]:
    if part.fact is not None and part.fact not in FACTS and part.fact != "crowd":
        names = ", ".join((*FACTS, "crowd"))
        yield (*path, "fact"), t("no fact is called “{name}”; there are: {names}").format(name=part.fact, names=names)
    if part.fact is None and (part.at_least is not None or part.at_most is not None):
        yield path, t("“at_least” and “at_most” belong to a “fact”").format()
    if part.at_least is not None and part.at_most is not None and part.at_least > part.at_most:
        yield (*path, "at_least"), t("“at_least” is more than “at_most”; this can never hold").format()
    if part.event is not None and part.event not in events:
        wrong = t("no class of incident is called “{name}”; there are: {names}")
        yield (*path, "event"), wrong.format(name=part.event, names=", ".join(sorted(events)))
    yield from rule_known(path, part, t)
    for name in ("told", "duty_missed"):
        value = getattr(part, name)
        if value is not None and value not in duties and value not in TOLD:
            yield (*path, name), t("neither a duty nor an audience is called “{name}”").format(name=value)


def waits_in_a_circle(waits: dict[str, set[str]]) -> list[str]:
    """Those that wait, over one or more others, for themselves."""
    return [name for name in waits if name in _reached(name, waits)]


def _reached(name: str, waits: dict[str, set[str]]) -> set[str]:
    reached: set[str] = set()
    new = set(waits.get(name, ()))
    while new:
        reached |= new
        new = {further for one in new for further in waits.get(one, ())} - reached
    return reached


def _told_in(part: ConditionPart, duties: set[str]) -> set[str]:
    """Duties without which a condition cannot hold."""
    own = {name for name in (part.told, part.duty_missed) if name in duties}
    every = [_told_in(inner, duties) for inner in part.all]
    some = [_told_in(inner, duties) for inner in part.any]
    return own.union(*every, set.intersection(*some) if some else set())
