"""YAML as authors mean it: every value keeps its place, and nothing is turned into something else behind one's back.

Only `true`, `false`, `null`, whole numbers and decimals are more than text. `12:30`, `no`, `on`, `2024-05-01` and `010`
stay the text that was written. Repeated keys, anchors and tags are errors.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from engine.language import Translator
from scenarios.problem import Problem

MAX_BYTES = 2_000_000
_MAX_DEPTH = 40
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INT = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})\Z")
_FLOAT = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})\.[0-9]{1,17}\Z")
_WORDS: dict[str, bool | None] = {
    "true": True,
    "True": True,
    "false": False,
    "False": False,
    "null": None,
    "~": None,
    "": None,
}

Key = str | int
Path = tuple[Key, ...]


@dataclass(slots=True)
class Document:
    """What a YAML text holds, where each part stands, and what is wrong with it."""

    data: Any = None
    places: dict[Path, tuple[int, int]] = field(default_factory=dict)
    """Path to a value -> line and column, from 1, of its key, or of itself in a list."""
    problems: list[Problem] = field(default_factory=list)
    is_whole: bool = True
    """Whether it was read to its end; else only what broke it off is worth telling."""

    def place(self, path: Path) -> tuple[int, int]:
        """Line and column of a value, or of the nearest part that holds it."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, (1, 1))


def read(raw: bytes, file: str, t: Translator) -> Document:
    """Read one YAML document from bytes; whatever they are, problems are told, never raised."""
    document = Document()
    text = _decoded(raw, file, document, t)
    if text is None:
        return document
    try:
        _Builder(document, file, t).build(yaml.parse(text, Loader=_LOADER))
    except yaml.YAMLError as error:
        document.problems = [_yaml_problem(error, text, file, t)]
        document.is_whole = False
    except ValueError as error:  # the C scanner, on escapes that are no characters
        document.problems = [Problem(file, 1, 1, t("not readable as YAML: {reason}").format(reason=error))]
        document.is_whole = False
    return document


def _decoded(raw: bytes, file: str, document: Document, t: Translator) -> str | None:
    if len(raw) > MAX_BYTES:
        limit = t("longer than {limit} bytes; a scenario is one incident, split it").format(limit=MAX_BYTES)
        document.problems.append(Problem(file, 1, 1, limit))
        document.is_whole = False
        return None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        wrong = t("not UTF-8; save the file again with the encoding UTF-8")
        before = raw[: error.start].decode("utf-8-sig", "replace")
        document.problems.append(Problem(file, *_line_and_column(before), wrong))
        document.is_whole = False
        return None


def _yaml_problem(error: yaml.YAMLError, text: str, file: str, t: Translator) -> Problem:
    told = t("not readable as YAML: {reason}")
    if isinstance(error, yaml.reader.ReaderError):
        place = _line_and_column(text[: error.position])
        return Problem(file, *place, told.format(reason=error.reason))
    mark = getattr(error, "problem_mark", None)
    place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    return Problem(file, *place, told.format(reason=getattr(error, "problem", None) or error))


def _line_and_column(before: str) -> tuple[int, int]:
    """Line and column, from 1, of what follows this text."""
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


class _Builder:
    """Builds data from parser events, without recursion, so that no nesting can exhaust the stack."""

    def __init__(self, document: Document, file: str, t: Translator) -> None:
        self.document = document
        self.file = file
        self.t = t
        self.stack: list[tuple[Any, Path]] = []
        self.key: str | None = None
        self.key_is_repeated = False

    def build(self, events: Iterator[Any]) -> None:
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._stop(event, self.t("a second document; one file holds one scenario"))
                    return
            elif isinstance(event, yaml.AliasEvent):
                self._stop(event, self.t("an alias (*name); write the text out"))
                return
            elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                if not self._open(event):
                    return
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                self.stack.pop()
            elif isinstance(event, yaml.ScalarEvent):
                self._scalar(event)

    def _open(self, event: Any) -> bool:
        self._no_extras(event)
        if len(self.stack) >= _MAX_DEPTH:
            self._stop(event, self.t("nested too deeply"))
            return False
        if self._awaits_key():
            self._stop(event, self.t("a list or mapping as a key; write a name"))
            return False
        container: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
        self.stack.append((container, self._put(container, event)))
        return True

    def _scalar(self, event: Any) -> None:
        self._no_extras(event)
        if self._awaits_key():
            self._take_key(event)
        else:
            self._put(_value(event), event)

    def _awaits_key(self) -> bool:
        return bool(self.stack) and isinstance(self.stack[-1][0], dict) and self.key is None

    def _take_key(self, event: Any) -> None:
        mapping, path = self.stack[-1]
        self.key = event.value
        self.key_is_repeated = event.value in mapping
        if self.key_is_repeated:
            first = self.document.place((*path, event.value))[0]
            repeated = self.t("“{key}” stands here again; the first is in line {line}")
            self._problem(event, repeated.format(key=event.value, line=first))
        else:
            self.document.places[(*path, event.value)] = _place(event)

    def _put(self, value: Any, event: Any) -> Path:
        if not self.stack:
            self.document.data = value
            return ()
        container, path = self.stack[-1]
        if isinstance(container, list):
            here: Path = (*path, len(container))
            container.append(value)
            self.document.places[here] = _place(event)
            return here
        assert self.key is not None  # noqa: S101 - a mapping's value always follows its key
        if self.key_is_repeated:
            here = (*path, f"{self.key} (again)")
        else:
            here = (*path, self.key)
            container[self.key] = value
        self.key = None
        return here

    def _no_extras(self, event: Any) -> None:
        if event.anchor:
            self._problem(event, self.t("an anchor (&name); write the text out"))
        if event.tag and event.tag != "!":
            self._problem(event, self.t("a tag (!name); leave it out"))

    def _stop(self, event: Any, message: str) -> None:
        self._problem(event, message)
        self.document.is_whole = False

    def _problem(self, event: Any, message: str) -> None:
        self.document.problems.append(Problem(self.file, *_place(event), message))


def _place(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1


def _value(event: Any) -> str | int | float | bool | None:
    text: str = event.value
    if event.style or not event.implicit[0]:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INT.match(text):
        return int(text)
    if _FLOAT.match(text):
        return float(text)
    return text
