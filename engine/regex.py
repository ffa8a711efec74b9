"""Regular expressions compiled when they are first used: the judge knows a thousand, and a drill needs some of them."""

from __future__ import annotations

import re
from typing import Any, cast

_USED = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn", "groups", "groupindex", "flags")


class _Late:
    """Stands for a pattern; at the first use its methods become its own, so that a later use costs no more."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _USED:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        self.__dict__.update({used: getattr(compiled, used) for used in _USED})
        return getattr(compiled, name)

    def __repr__(self) -> str:
        return f"regex({self.pattern!r})"


def regex(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern that is used as a compiled one is; what is wrong in it shows at its first use.

    Args:
        source: the regular expression.
        flags: as of `re.compile`.
    """
    return cast("re.Pattern[str]", _Late(source, flags))
