"""Regular expressions as the judge needs them: a thousand, of which a drill uses some, most of them long alternations.

A pattern is compiled when it is first used. A long one remembers what it found in the last few texts, since a sentence
that could be said is judged under many a question. And since Python tries each alternative that begins with a word's
edge at each place, and passes over one that begins with a letter at a glance, neighbours that begin with an edge share
it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import groupby
from typing import Any, cast

_USED = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn", "groups", "groupindex", "flags")
_EDGE = r"\b"
_LONG = 300
"""Characters of a pattern from which looking again costs more than remembering."""
_REMEMBERED = 128
"""Texts that a long pattern remembers."""
_LONGEST_REMEMBERED = 2000
"""Characters of a text that is remembered; nobody says more at once."""
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
        if len(self.pattern) >= _LONG:
            self.__dict__["finditer"] = _remembering(compiled)
        return self.__dict__[name]

    def __repr__(self) -> str:
        return f"regex({self.pattern!r})"


def _remembering(compiled: re.Pattern[str]) -> Callable[..., Iterator[re.Match[str]]]:
    """The pattern's `finditer`, which looks only once at a text that comes again."""

    @lru_cache(_REMEMBERED)
    def found(text: str) -> tuple[re.Match[str], ...]:
        return tuple(compiled.finditer(text))

    def finditer(text: str, *where: int) -> Iterator[re.Match[str]]:
        if where or len(text) > _LONGEST_REMEMBERED:
            return compiled.finditer(text, *where)
        return iter(found(text))

    return finditer


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
