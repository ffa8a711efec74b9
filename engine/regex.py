"""Regular expressions as the judge needs them: a thousand, of which a drill uses some, most of them long alternations.

A pattern is compiled when it is first used. And since Python tries each alternative that begins with a word's edge at
each place, and passes over one that begins with a letter at a glance, neighbours that begin with an edge share it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Any, cast

_USED = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn", "groups", "groupindex", "flags")
_EDGE = r"\b"
_STEP = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
"""One sign of a pattern, or a set of signs."""


class _Late:
    """Stands for a pattern; at the first use its methods become its own, so that a later use costs no more."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _USED:
            raise AttributeError(name)
        compiled = re.compile(with_shared_edges(self.pattern), self._flags)
        self.__dict__.update({used: getattr(compiled, used) for used in _USED})
        return getattr(compiled, name)

    def __repr__(self) -> str:
        return f"regex({self.pattern!r})"


def regex(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern that is used as a compiled one is; what is wrong in it shows at its first use.

    Args:
        source: the regular expression.
        flags: as of `re.compile`, but for `re.VERBOSE`.
    """
    return cast("re.Pattern[str]", _Late(source, flags))


def with_shared_edges(source: str) -> str:
    r"""The same pattern, in which alternatives in a row that begin with `\b` stand behind one `\b`."""
    if r"|\b" not in source:
        return source
    return "|".join(
        rf"\b(?:{'|'.join(one.removeprefix(_EDGE) for one in row)})" if begin_so and len(row) > 1 else "|".join(row)
        for begin_so, row in (
            (begin_so, list(row)) for begin_so, row in groupby(_alternatives(source), lambda one: one.startswith(_EDGE))
        )
    )


def _alternatives(source: str) -> Iterator[str]:
    """What stands between the outermost bars."""
    depth, start = 0, 0
    for step in _STEP.finditer(source):
        sign = step.group()
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            yield source[start : step.start()]
            start = step.end()
    yield source[start:]
