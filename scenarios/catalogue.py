"""Which scenarios there are: those that come with the program, and the user's own in HOME/packs."""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from engine.kinds import Lang
from engine.language import Translator
from scenarios.entry import Entry, broken, playable
from scenarios.index import Index, read_index, write_index
from scenarios.problem import Problem

if TYPE_CHECKING:
    from engine.scenario import Scenario

ENDINGS = (".yaml", ".yml")


def catalogue(home: Path, lang: Lang, t: Translator) -> list[Entry]:
    """Every scenario: the interface's language first, then by grade and id; broken files last."""
    paths = list(_paths(home))
    index = read_index(home)
    known = len(index.known)
    entries = [index.find(path) or _entry(path, index, home, t) for path in paths]
    if len(index.known) != known or known != len(paths):
        write_index(home, index, paths)
    told = _without_twins(entries, t)
    return sorted(told, key=lambda e: (bool(e.problems), e.lang != lang, e.grade, e.id, e.file))


def load(name: str, home: Path, t: Translator) -> Scenario | list[Problem]:
    """A scenario by its id, or by the path of its file."""
    from scenarios.loader import load_file  # noqa: PLC0415 - pydantic takes 100 ms

    path = Path(name)
    if path.suffix in ENDINGS or _is_file(path):
        return load_file(path, t, home)
    for entry in catalogue(home, "zh", t):
        if entry.id == name:
            return load_file(entry.path, t, home)
    return [Problem(name, 0, 0, t("there is no scenario of this name; `hotseat list` shows them"))]


def packs_dir(home: Path) -> Path:
    """Where the user's own scenarios are."""
    return home / "packs"


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a name that no file can have
        return False


def _paths(home: Path) -> Iterator[Path]:
    built_in = Path(str(files("scenarios")))
    for top in (built_in / "zh", built_in / "en", packs_dir(home)):
        for folder, folders, names in os.walk(top):
            folders.sort()
            yield from (Path(folder, name) for name in sorted(names) if name.endswith(ENDINGS))


def _entry(path: Path, index: Index, home: Path, t: Translator) -> Entry:
    from scenarios.loader import load_file  # noqa: PLC0415 - pydantic takes 100 ms

    found = load_file(path, t, home)
    if isinstance(found, list):
        return broken(path, tuple(found))
    entry = playable(path, found)
    index.keep(path, entry)
    return entry


def _without_twins(entries: list[Entry], t: Translator) -> list[Entry]:
    """The same entries; of two files with one id the later is told as broken, so that an id means one scenario."""
    first: dict[str, Path] = {}
    told: list[Entry] = []
    for entry in entries:
        if entry.problems:
            told.append(entry)
        elif entry.id in first:
            wrong = t("the id “{id}” is taken by {path}").format(id=entry.id, path=first[entry.id])
            told.append(broken(entry.path, (Problem(entry.file, 1, 1, wrong),)))
        else:
            first[entry.id] = entry.path
            told.append(entry)
    return told
