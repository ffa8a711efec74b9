"""What is known of scenario files that were read before, so that a list need not read them again.

It lies in HOME, can be deleted at any time, and is made anew when a file, or the loader itself, has changed.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path

import msgspec

from engine import __version__
from engine.plain_text import storable
from scenarios.entry import Entry


@dataclass(frozen=True, slots=True)
class _Known:
    size: int
    changed_ns: int
    entry: Entry


@dataclass(slots=True)
class Index:
    """Path -> what is known of the file there. Only files without problems are kept."""

    made_by: str = ""
    known: dict[str, _Known] = field(default_factory=dict)

    def find(self, path: Path) -> Entry | None:
        """The entry of a file that has not changed since it was kept."""
        known = self.known.get(_key(path))
        if known is None:
            return None
        with suppress(OSError):
            stat = path.stat()
            if (stat.st_size, stat.st_mtime_ns) == (known.size, known.changed_ns):
                return known.entry
        return None

    def keep(self, path: Path, entry: Entry) -> None:
        """Keep a file's entry."""
        with suppress(OSError):
            stat = path.stat()
            self.known[_key(path)] = _Known(stat.st_size, stat.st_mtime_ns, entry)


def read_index(home: Path) -> Index:
    """The index in this home folder; an empty one where there is none that can be used."""
    made_by = _made_by()
    with suppress(OSError, msgspec.MsgspecError):
        index = msgspec.json.decode(_file(home).read_bytes(), type=Index)
        if index.made_by == made_by:
            return index
    return Index(made_by)


def write_index(home: Path, index: Index, paths: list[Path]) -> None:
    """Keep the index for next time, without files that are gone; where it cannot be written, nothing is lost."""
    present = {_key(path) for path in paths}
    index.known = {path: known for path, known in index.known.items() if path in present}
    file = _file(home)
    with suppress(OSError):
        home.mkdir(parents=True, exist_ok=True)
        beside = file.with_suffix(".new")
        beside.write_bytes(msgspec.json.encode(index))
        beside.replace(file)


def _file(home: Path) -> Path:
    return home / "index.json"


def _key(path: Path) -> str:
    return storable(str(path))


def _made_by() -> str:
    folder = Path(str(files("scenarios")))
    return f"{__version__}/{sum(path.stat().st_mtime_ns for path in folder.glob('*.py'))}"
