"""The notification policies: those that come with the program, and the user's own in HOME/policies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import reduce
from importlib.resources import files
from pathlib import Path as FilePath
from typing import TypeVar

from pydantic import ValidationError

from engine.duties.policy import Desk, Duty, Policy
from engine.language import Translator
from scenarios.checks_policy import policy_checks
from scenarios.format_policy import OwnPolicyPart, PolicyPart
from scenarios.problem import Problem
from scenarios.reader import Document, read
from scenarios.shape import shape_problems

ENDINGS = (".yaml", ".yml")
T = TypeVar("T", Duty, Desk)


def policies_dir(home: FilePath) -> FilePath:
    """Where the user's own policies are."""
    return home / "policies"


def policy_of(name: str, home: FilePath | None, t: Translator) -> Policy | list[Problem]:
    """A policy by its id, with what the user's own files change in it."""
    found: Policy | None = None
    changes: list[tuple[FilePath, OwnPolicyPart]] = []
    for path in _paths(home):
        loaded = load_policy(path, t)
        if isinstance(loaded, list):
            if name in (path.stem, _changed_by(path, t)):
                return loaded
        elif isinstance(loaded, OwnPolicyPart):
            changes += [(path, loaded)] if loaded.changes == name else []
        elif loaded.id == name:
            found = loaded.build()
    if found is None:
        return [Problem(name, 0, 0, t("there is no policy “{name}”").format(name=name))]
    whole = reduce(changed, [own for _, own in changes], found)
    problems = [problem for path, own in changes for problem in _unknown(path, own, whole, t)]
    return sorted(problems) or whole


def load_policy(path: FilePath, t: Translator) -> PolicyPart | OwnPolicyPart | list[Problem]:
    """A policy file, or all that is wrong with it."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        return [Problem(str(path), 1, 1, t("cannot be read: {reason}").format(reason=error.strerror))]
    document = read(raw, str(path), t)
    if not document.is_whole:
        return document.problems
    if not isinstance(document.data, dict) or document.data.get("hotseat_policy") != 1:
        return [Problem(str(path), 1, 1, t("not a policy; it begins with “hotseat_policy: 1”"))]
    part = _shaped(document, str(path), t)
    if isinstance(part, list):
        return part
    told = policy_checks(part, t) if isinstance(part, PolicyPart) else ()
    problems = [Problem(str(path), *document.place(place), message) for place, message in told]
    return sorted({*document.problems, *problems}) or part


def changed(policy: Policy, own: OwnPolicyPart) -> Policy:
    """A policy with the user's own lines in place of the shipped ones."""
    duties = _replaced({duty.id: duty for duty in policy.duties}, {part.id: part.build() for part in own.duties})
    desks = _replaced({desk.id: desk for desk in policy.desks}, {part.id: part.build() for part in own.desks})
    retimed = tuple(replace(duty, due_s=own.due.get(duty.id, duty.due_s)) for duty in duties)
    reached = tuple(replace(desk, reach=own.reach.get(desk.id, desk.reach)) for desk in desks)
    ids = [*own.due, *own.reach, *(part.id for part in own.duties), *(part.id for part in own.desks)]
    touched = (*policy.overridden, *ids)
    return replace(policy, duties=retimed, desks=reached, overridden=tuple(dict.fromkeys(touched)))


def _changed_by(path: FilePath, t: Translator) -> object:
    """The policy that a faulty file wants to change, where that can still be read."""
    try:
        data = read(path.read_bytes(), str(path), t).data
    except OSError:
        return None
    return data.get("changes") if isinstance(data, dict) else None


def _unknown(path: FilePath, own: OwnPolicyPart, policy: Policy, t: Translator) -> Iterator[Problem]:
    """Times of duties and numbers of desks that the policy does not have."""
    document = read(path.read_bytes(), str(path), t)
    for duty in own.due.keys() - {duty.id for duty in policy.duties}:
        wrong = t("no duty is called “{name}”").format(name=duty)
        yield Problem(str(path), *document.place(("due", duty)), wrong)
    for desk in own.reach.keys() - {desk.id for desk in policy.desks}:
        wrong = t("no desk is called “{name}”").format(name=desk)
        yield Problem(str(path), *document.place(("reach", desk)), wrong)


def _replaced(shipped: dict[str, T], own: dict[str, T]) -> tuple[T, ...]:
    return tuple({**shipped, **own}.values())


def _shaped(document: Document, file: str, t: Translator) -> PolicyPart | OwnPolicyPart | list[Problem]:
    model = OwnPolicyPart if "changes" in document.data else PolicyPart
    try:
        return model.model_validate(document.data)
    except ValidationError as error:
        return sorted({*document.problems, *shape_problems(error, document, file, t)})


def _paths(home: FilePath | None) -> Iterator[FilePath]:
    built_in = FilePath(str(files("scenarios"))) / "policies"
    for folder in (built_in, *([policies_dir(home)] if home else [])):
        if folder.is_dir():
            yield from sorted(path for path in folder.iterdir() if path.suffix in ENDINGS)
