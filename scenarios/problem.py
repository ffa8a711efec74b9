"""What is wrong with a file, and where."""

from __future__ import annotations

from dataclasses import dataclass

from engine.plain_text import one_line


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend in a scenario file."""

    file: str
    line: int
    """From 1; 0 where the whole is meant."""
    column: int
    """From 1, in characters."""
    message: str
    """What is wrong and what to write, in the interface's language."""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        return one_line(f"{place}: {self.message}")
