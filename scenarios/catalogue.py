"""Which scenarios there are: those that come with the program, and the user's own in HOME/packs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from engine.exchange import Lang
from engine.language import Translator
from engine.scenario import Format, Scenario
from scenarios.problem import Problem

_ENDINGS = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list: a scenario that can be played, or a file with what is wrong with it."""

    path: Path
    id: str
    title: str
    lang: Lang | None
    formats: tuple[Format, ...]
    grade: int
    minutes: int = 0
    summary: str = ""
    role: str = ""
    problems: tuple[Problem, ...] = ()


def catalogue(home: Path, lang: Lang, t: Translator) -> list[Entry]:
    """Every scenario: the interface's language first, then by grade and id; broken files last."""
    entries = _without_twins([entry_of(path, t) for path in _paths(home)], t)
    return sorted(entries, key=lambda e: (bool(e.problems), e.lang != lang, e.grade, e.id, str(e.path)))


def load(name: str, home: Path, t: Translator) -> Scenario | list[Problem]:
    """A scenario by its id, or by the path of its file."""
    from scenarios.loader import load_file  # noqa: PLC0415 - pydantic takes 100 ms

    path = Path(name)
    if path.suffix in _ENDINGS or path.is_file():
        return load_file(path, t)
    for path in _paths(home):
        # The id stands in the first lines; a file that does not hold it need not be read in full.
        if name.encode() in _head(path):
            found = load_file(path, t)
            if isinstance(found, Scenario) and found.id == name:
                return found
            if isinstance(found, list) and path.stem == name:
                return found
    return [Problem(name, 1, 1, t("there is no scenario of this name; `hotseat list` shows them"))]


def entry_of(path: Path, t: Translator) -> Entry:
    """The line of one file."""
    from scenarios.loader import load_file  # noqa: PLC0415 - pydantic takes 100 ms

    found = load_file(path, t)
    if isinstance(found, list):
        return Entry(path, path.stem, path.name, None, (), 0, problems=tuple(found))
    return Entry(
        path,
        found.id,
        found.title,
        found.lang,
        found.formats,
        found.grade,
        found.minutes,
        found.summary,
        found.role,
    )


def packs_dir(home: Path) -> Path:
    """Where the user's own scenarios are."""
    return home / "packs"


def _paths(home: Path) -> Iterator[Path]:
    built_in = Path(str(files("scenarios")))
    for folder in (built_in / "zh", built_in / "en", packs_dir(home)):
        if folder.is_dir():
            yield from sorted(p for p in folder.rglob("*") if p.suffix in _ENDINGS and p.is_file())


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(4096)
    except OSError:
        return b""


def _without_twins(entries: list[Entry], t: Translator) -> list[Entry]:
    """The same entries; of two files with one id the later is told as broken, so that an id means one scenario."""
    first: dict[str, Path] = {}
    told: list[Entry] = []
    for entry in entries:
        if not entry.problems and entry.id in first:
            wrong = t("the id “{id}” is taken by {path}").format(id=entry.id, path=first[entry.id])
            told.append(
                Entry(entry.path, entry.id, entry.title, None, (), 0, problems=(Problem(str(entry.path), 1, 1, wrong),))
            )
        else:
            if not entry.problems:
                first[entry.id] = entry.path
            told.append(entry)
    return told
