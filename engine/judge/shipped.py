"""What was learned and comes with the judge."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TypeVar

import msgspec

Learned = TypeVar("Learned", bound=msgspec.Struct)


@cache
def shipped(name: str, kind: type[Learned]) -> Learned | None:
    """What a file of weights holds; None where there is none of that name."""
    file = files("engine.judge") / "weights" / f"{name}.msgpack"
    return msgspec.msgpack.decode(file.read_bytes(), type=kind) if file.is_file() else None
