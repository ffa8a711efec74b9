"""From a scenario's text to a Scenario, or to all that is wrong with it at once, each with its place."""

from __future__ import annotations

from pathlib import Path as FilePath
from typing import Any

from pydantic import ValidationError

from engine.language import N_, Translator
from engine.scenario import Scenario
from scenarios.checks import checks
from scenarios.format import ScenarioPart
from scenarios.problem import Problem
from scenarios.reader import Document, Path, read


def load_file(path: FilePath, t: Translator) -> Scenario | list[Problem]:
    """Load a scenario file; what is wrong with it comes back, nothing is raised."""
    try:
        raw = path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        return [Problem(str(path), 1, 1, t("cannot be read: {reason}").format(reason=reason))]
    return load(raw, str(path), t)


def load(raw: bytes, file: str, t: Translator) -> Scenario | list[Problem]:
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
        return sorted({*document.problems, *_shape_problems(error, document, file, t)})
    told = [Problem(file, *document.place(path), message) for path, message in checks(part, t)]
    problems = sorted({*document.problems, *told})
    return problems or part.build()


def _shape_problems(error: ValidationError, document: Document, file: str, t: Translator) -> list[Problem]:
    problems = []
    for detail in error.errors(include_url=False):
        path: Path = tuple(detail["loc"])
        problems.append(Problem(file, *document.place(path), _shape_message(detail, path, t)))
    return problems


def _shape_message(detail: Any, path: Path, t: Translator) -> str:
    context = detail.get("ctx") or {}
    kind = detail["type"]
    if kind == "string_type" and detail["input"] is None:
        kind = "string_too_short"
    said = _SHAPE_MESSAGES.get(kind)
    if said is None:
        return f"“{path[-1] if path else ''}”: {detail['msg']}"
    bound = next((context[key] for key in ("ge", "le", "min_length", "max_length", "expected") if key in context), "")
    return t(said).format(name=path[-1] if path else "", bound=bound)


_SHAPE_MESSAGES = {
    "missing": N_("“{name}” is missing; add it"),
    "extra_forbidden": N_("“{name}” is no key here; check its spelling and its indent"),
    "string_type": N_("“{name}” must be a text; put it in quotes"),
    "string_too_short": N_("“{name}” is empty; write a text"),
    "string_too_long": N_("“{name}” is too long; at most {bound} characters"),
    "string_pattern_mismatch": N_("“{name}” may hold only a-z, 0-9 and single hyphens"),
    "int_type": N_("“{name}” must be a whole number, without quotes"),
    "int_from_float": N_("“{name}” must be a whole number, without quotes"),
    "bool_type": N_("“{name}” must be true or false"),
    "list_type": N_("“{name}” must be a list; begin each entry with “- ”"),
    "model_type": N_("“{name}” must hold keys of its own, indented below it"),
    "dict_type": N_("“{name}” must hold keys of its own, indented below it"),
    "literal_error": N_("“{name}” must be one of: {bound}"),
    "too_short": N_("“{name}” needs at least {bound}"),
    "too_long": N_("“{name}” may hold at most {bound}"),
    "greater_than_equal": N_("“{name}” must be {bound} or more"),
    "less_than_equal": N_("“{name}” must be {bound} or less"),
}
