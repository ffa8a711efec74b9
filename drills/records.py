"""Summaries of the drills that are kept, from an index beside the journals that can be made again at any time."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from engine import __version__
from engine.summary import Summary

_MADE_BY = f"{__version__}/1"


@dataclass(frozen=True, slots=True)
class _Known:
    size: int
    changed_ns: int
    summary: Summary


@dataclass(slots=True)
class _Index:
    made_by: str = _MADE_BY
    known: dict[str, _Known] = field(default_factory=dict)


def known_summaries(home: Path) -> list[Summary]:
    """What the index knows, the newest first; it may lag behind the journals."""
    return _newest_first(_read(home))


def summaries(home: Path) -> list[Summary]:
    """All drills whose journal can be read, the newest first; reads only what is new or has changed."""
    from drills.stage import load_session  # noqa: PLC0415 - machines, journal and judge take 100 ms
    from engine.journal import SUFFIX, JournalError  # noqa: PLC0415
    from engine.progress import summary  # noqa: PLC0415

    index = _read(home)
    fresh = _Index()
    for path in (home / "sessions").glob(f"*{SUFFIX}"):
        with suppress(OSError, JournalError):
            stat = path.stat()
            known = index.known.get(path.stem)
            if known is None or (known.size, known.changed_ns) != (stat.st_size, stat.st_mtime_ns):
                session, _, started = load_session(home, path.stem)
                known = _Known(stat.st_size, stat.st_mtime_ns, summary(session, path.stem, started))
            fresh.known[path.stem] = known
    if fresh.known != index.known:
        _write(home, fresh)
    return _newest_first(fresh)


def _newest_first(index: _Index) -> list[Summary]:
    return sorted((known.summary for known in index.known.values()), key=lambda one: one.id, reverse=True)


def _file(home: Path) -> Path:
    return home / "sessions" / "index.json"


def _read(home: Path) -> _Index:
    with suppress(OSError, msgspec.MsgspecError):
        index = msgspec.json.decode(_file(home).read_bytes(), type=_Index)
        if index.made_by == _MADE_BY:
            return index
    return _Index()


def _write(home: Path, index: _Index) -> None:
    with suppress(OSError):
        beside = _file(home).with_suffix(".new")
        beside.write_bytes(msgspec.json.encode(index))
        beside.replace(_file(home))
