"""One line of the list of scenarios."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.kinds import Format, Lang
from scenarios.problem import Problem

if TYPE_CHECKING:
    from engine.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Entry:
    """A scenario that can be played, or a file with what is wrong with it."""

    file: str
    id: str
    title: str
    lang: Lang | None = None
    formats: tuple[Format, ...] = ()
    grade: int = 0
    minutes: int = 0
    summary: str = ""
    role: str = ""
    incident: str = ""
    problems: tuple[Problem, ...] = ()

    @property
    def path(self) -> Path:
        """Where the file is."""
        return Path(self.file)


def playable(path: Path, scenario: Scenario) -> Entry:
    """The entry of a scenario that loads."""
    return Entry(
        str(path),
        scenario.id,
        scenario.title,
        scenario.lang,
        scenario.formats,
        scenario.grade,
        scenario.minutes,
        scenario.summary,
        scenario.role,
        scenario.incident,
    )


def broken(path: Path, problems: tuple[Problem, ...]) -> Entry:
    """The entry of a file that does not."""
    return Entry(str(path), path.stem, path.name, problems=problems)
