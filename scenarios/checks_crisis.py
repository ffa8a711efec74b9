"""What a crisis must hold beyond its shape: names that are there, injects that can come, an ending whatever happens."""

from __future__ import annotations

from collections.abc import Iterator

from engine.duties.policy import Policy
from engine.facts import FACTS
from engine.language import Translator
from scenarios.checks_common import Told, used_once, with_inner
from scenarios.checks_policy import condition_checks, waits_in_a_circle
from scenarios.format import ScenarioPart
from scenarios.format_common import ConditionPart
from scenarios.format_crisis import ChangePart, CrisisPart
from scenarios.problem import Problem
from scenarios.reader import Path

_ROOT: Path = ("branch_crisis",)


def crisis_checks(part: ScenarioPart, policy: Policy | list[Problem], t: Translator) -> Iterator[Told]:
    """Every wrong name, repeated id, circle, and thing that can never happen, with the path to it."""
    crisis = part.branch_crisis
    if crisis is None:
        return
    if isinstance(policy, list):
        yield (*_ROOT, "policy"), "; ".join(str(problem) for problem in policy)
        return
    if policy.lang != part.lang:
        wrong = t("the policy “{name}” is in another language than the scenario")
        yield (*_ROOT, "policy"), wrong.format(name=policy.id)
    if crisis.event not in policy.events:
        wrong = t("no class of incident is called “{name}”; there are: {names}")
        yield (*_ROOT, "event"), wrong.format(name=crisis.event, names=", ".join(sorted(policy.events)))
    yield from _ids(crisis, t)
    yield from _names(crisis, t)
    for path, condition in _conditions(crisis):
        duties = {duty.id for duty in policy.duties}
        yield from condition_checks(path, condition, t, duties=duties, events=set(policy.events))
        for place, inner in with_inner(path, condition):
            yield from _own_names(place, inner, crisis, t)
    yield from _never(crisis, t)


def _ids(crisis: CrisisPart, t: Translator) -> Iterator[Told]:
    for name in ("injects", "decisions", "endings"):
        yield from used_once((((*_ROOT, name, i, "id"), one.id) for i, one in enumerate(getattr(crisis, name))), t)
    for i, decision in enumerate(crisis.decisions):
        options = [option.id for option in decision.options]
        if len(set(options)) < len(options):
            yield (*_ROOT, "decisions", i, "options"), t("two options have the same id").format()
        if decision.otherwise not in options:
            wrong = t("“otherwise” must be one of the options: {names}")
            yield (*_ROOT, "decisions", i, "otherwise"), wrong.format(names=", ".join(options))


def _names(crisis: CrisisPart, t: Translator) -> Iterator[Told]:
    decisions = {decision.id for decision in crisis.decisions}
    doors = {door.id for door in crisis.doors}
    for i, inject in enumerate(crisis.injects):
        if inject.decision is not None and inject.decision not in decisions:
            wrong = t("no decision is called “{name}”").format(name=inject.decision)
            yield (*_ROOT, "injects", i, "decision"), wrong
        if inject.door is not None and inject.door not in doors:
            yield (*_ROOT, "injects", i, "door"), t("nobody is called “{name}” under “doors”").format(name=inject.door)
    for path, name in _facts(crisis):
        if name not in FACTS:
            wrong = t("no fact is called “{name}”; there are: {names}")
            yield path, wrong.format(name=name, names=", ".join(FACTS))


def _facts(crisis: CrisisPart) -> Iterator[Told]:
    yield from (((*_ROOT, "board", name), name) for name in crisis.board)
    yield from (((*_ROOT, "drifts", i, "fact"), drift.fact) for i, drift in enumerate(crisis.drifts))
    for path, change in _changes(crisis):
        yield (*path, "fact"), change.fact


def _changes(crisis: CrisisPart) -> Iterator[tuple[Path, ChangePart]]:
    for i, inject in enumerate(crisis.injects):
        for j, change in enumerate(inject.changes):
            yield (*_ROOT, "injects", i, "changes", j), change
    for i, decision in enumerate(crisis.decisions):
        for k, option in enumerate(decision.options):
            for j, change in enumerate(option.changes):
                yield (*_ROOT, "decisions", i, "options", k, "changes", j), change


def _conditions(crisis: CrisisPart) -> Iterator[tuple[Path, ConditionPart]]:
    for name in ("drifts", "injects", "endings"):
        for i, one in enumerate(getattr(crisis, name)):
            if one.when is not None:
                yield (*_ROOT, name, i, "when"), one.when


def _own_names(path: Path, part: ConditionPart, crisis: CrisisPart, t: Translator) -> Iterator[Told]:
    options = {f"{decision.id}/{option.id}" for decision in crisis.decisions for option in decision.options}
    if part.decided is not None and part.decided not in options:
        wrong = t("no option is called “{name}”; write decision/option, one of: {names}")
        yield (*path, "decided"), wrong.format(name=part.decided, names=", ".join(sorted(options)))
    if part.happened is not None and part.happened not in {inject.id for inject in crisis.injects}:
        yield (*path, "happened"), t("no inject is called “{name}”").format(name=part.happened)


def _never(crisis: CrisisPart, t: Translator) -> Iterator[Told]:
    """Injects that can never come, options and people that nothing leads to, and a crisis without a last ending."""
    for i, inject in enumerate(crisis.injects):
        earliest = max([inject.at or 0, *_times(inject.when)])
        if earliest >= crisis.length:
            yield (*_ROOT, "injects", i), t("“{name}” comes after the end; it can never come").format(name=inject.id)
        if inject.at is None and inject.when is None and not inject.contingency:
            yield (*_ROOT, "injects", i), t("“{name}” needs “at” or “when”").format(name=inject.id)
    waits = {inject.id: _needs(inject.when, crisis) if inject.when else set() for inject in crisis.injects}
    for name in waits_in_a_circle(waits):
        index = next(i for i, inject in enumerate(crisis.injects) if inject.id == name)
        wrong = t("“{name}” waits for itself, over others that wait for it; it can never come").format(name=name)
        yield (*_ROOT, "injects", index, "when"), wrong
    for name, led in (("decisions", {i.decision for i in crisis.injects}), ("doors", {i.door for i in crisis.injects})):
        for i, one in enumerate(getattr(crisis, name)):
            if one.id not in led:
                yield (*_ROOT, name, i), t("no inject leads to “{name}”; it can never come").format(name=one.id)
    if crisis.endings[-1].when is not None:
        place = (*_ROOT, "endings", len(crisis.endings) - 1, "when")
        yield place, t("the last ending holds whatever happened; leave out its “when”").format()
    for i, ending in enumerate(crisis.endings[:-1]):
        if ending.when is None:
            wrong = t("what stands after “{name}” can never be reached; give it a “when”")
            yield (*_ROOT, "endings", i), wrong.format(name=ending.id)


def _times(part: ConditionPart | None) -> list[int]:
    """Times before which a condition cannot hold."""
    if part is None:
        return []
    own = [part.after] if part.after is not None else []
    some = [max(_times(inner), default=0) for inner in part.any]
    return [*own, *(time for inner in part.all for time in _times(inner)), *([min(some)] if some else [])]


def _needs(part: ConditionPart, crisis: CrisisPart) -> set[str]:
    """Injects without which a condition cannot hold: those named, and those that ask for a decision named."""
    own = {part.happened} if part.happened else set()
    if part.decided:
        decision = part.decided.partition("/")[0]
        asking = {inject.id for inject in crisis.injects if inject.decision == decision}
        own |= asking if len(asking) == 1 else set()
    every = [_needs(inner, crisis) for inner in part.all]
    some = [_needs(inner, crisis) for inner in part.any]
    return {name for name in own.union(*every, set.intersection(*some) if some else set()) if name}
