"""What is said of a draft, each remark at its place, and the change that is offered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.draft.places import Lines
from engine.verdict import Level

ACCUSING: tuple[Level, ...] = ("fault", "check", "advice")
"""The levels that ask for a change."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A change of the draft: the code points from start up to, not including, end make way for the replacement."""

    start: int
    end: int
    replacement: str
    before: str
    """The sentence as it stands; empty where something is added."""
    after: str
    """The same as it would stand; empty where the sentence goes."""

    def applied(self, text: str) -> str:
        """The draft with the change made."""
        return text[: self.start] + self.replacement + text[self.end :]


@dataclass(frozen=True, slots=True)
class Mark:
    """A remark on a draft. Lines and columns count from 1, columns in code points; the end is one past the last."""

    line: int
    column: int
    end_line: int
    end_column: int
    words: str
    """Empty where something is missing: then the place is where the answer begins."""
    rule: str
    level: Level
    message: str
    """What is heard, and what it does, in the scenario's language."""
    instead: str
    say: str
    """Words of the scenario that could stand there; may be empty."""
    start: int
    """The same place as line and column, in code points of the whole draft from 0."""
    end: int
    part: int
    """Which of the draft's answers it is about, from 0."""
    message_id: str | None = None
    """The key message that is meant."""
    suggestion: Suggestion | None = None
    """A change that was tried: this remark goes, and no other comes."""


def carried(marks: Sequence[Mark], before: str, after: str) -> tuple[Mark, ...]:
    """The marks of a draft in the draft as it is after a change in one place, without those of the changed words."""
    same = _shared(before, after)
    left = min(len(before), len(after)) - same
    behind = _shared(before[len(before) - left :][::-1], after[len(after) - left :][::-1])
    shift, lines = len(after) - len(before), Lines(after)
    kept: list[Mark] = []
    for mark in marks:
        if mark.end <= same:
            kept.append(mark)
        elif mark.start >= len(before) - behind:
            start, end = mark.start + shift, mark.end + shift
            (line, column), (end_line, end_column) = lines.place(start), lines.place(end)
            kept.append(
                replace(
                    mark, line=line, column=column, end_line=end_line, end_column=end_column, start=start, end=end,
                    suggestion=None,
                )
            )  # fmt: skip
    return tuple(kept)


def _shared(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low
