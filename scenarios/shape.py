"""What is wrong with the shape of a file: pydantic's errors in an author's words."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from engine.language import N_, Translator
from scenarios.problem import Problem
from scenarios.reader import Document, Path


def shape_problems(error: ValidationError, document: Document, file: str, t: Translator) -> list[Problem]:
    """What pydantic has to say, in words, each with its place."""
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
    "value_error": N_("“{name}” must be a time such as 90s, 12m or 1h"),
    "greater_than_equal": N_("“{name}” must be {bound} or more"),
    "less_than_equal": N_("“{name}” must be {bound} or less"),
}
