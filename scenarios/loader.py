"""From a scenario's text to a Scenario, or to all that is wrong with it at once, each with its place."""

from __future__ import annotations

from pathlib import Path as FilePath

from pydantic import ValidationError

from engine.duties.policy import Policy
from engine.language import Translator
from engine.scenario import Scenario
from scenarios.checks import checks
from scenarios.checks_crisis import crisis_checks
from scenarios.format import ScenarioPart
from scenarios.policies import policy_of
from scenarios.problem import Problem
from scenarios.reader import read
from scenarios.shape import shape_problems


def load_file(path: FilePath, t: Translator, home: FilePath | None = None) -> Scenario | list[Problem]:
    """Load a scenario file, with policies of the user's own from HOME; what is wrong with it comes back."""
    try:
        raw = path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        return [Problem(str(path), 1, 1, t("cannot be read: {reason}").format(reason=reason))]
    return load(raw, str(path), t, home)


def load(raw: bytes, file: str, t: Translator, home: FilePath | None = None) -> Scenario | list[Problem]:
    """Load a scenario from bytes; `file` is its name in the problems."""
    document = read(raw, file, t)
    if not document.is_whole:
        return document.problems
    if not isinstance(document.data, dict):
        return document.problems or [Problem(file, 1, 1, t("not a scenario; it begins with “hotseat: 1”"))]
    version = document.data.get("hotseat")
    if type(version) is not int or version != 1:
        wrong = t("not a scenario of this version; write “hotseat: 1”")
        return sorted({*document.problems, Problem(file, *document.place(("hotseat",)), wrong)})
    try:
        part = ScenarioPart.model_validate(document.data)
    except ValidationError as error:
        return sorted({*document.problems, *shape_problems(error, document, file, t)})
    policy = policy_of(part.branch_crisis.policy, home, t) if part.branch_crisis else None
    found = [*checks(part, t), *(crisis_checks(part, policy, t) if policy else ())]
    told = [Problem(file, *document.place(path), message) for path, message in found]
    problems = sorted({*document.problems, *told})
    return problems or part.build(policy if isinstance(policy, Policy) else None)
