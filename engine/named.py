"""Things with an id, found by it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar


class Named(Protocol):
    """Anything with an id."""

    @property
    def id(self) -> str:
        """Unlike that of all its fellows."""


Thing = TypeVar("Thing", bound=Named)


def find(things: Iterable[Thing], id_: str) -> Thing | None:
    """The one with this id, where there is one."""
    return next((thing for thing in things if thing.id == id_), None)


def named(things: Iterable[Thing], id_: str) -> Thing:
    """The one with this id.

    Raises:
        KeyError: there is none.
    """
    found = find(things, id_)
    if found is None:
        raise KeyError(id_)
    return found
