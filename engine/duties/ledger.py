"""The ledger: every duty of an incident, what made it due, and whether it was done, when, how and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from engine.duties.policy import Duty
from engine.kinds import Channel

State = Literal["due", "done", "late", "missed", "not_yet_due", "not_arisen"]
"""due: owed, its time is not over; done in time; done late; missed: its time is over, or the drill is, and it was not
done; not_yet_due: the drill ended before its time; not_arisen: nothing made it due."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One duty, and one round of it where it comes again."""

    duty: Duty
    state: State
    round: int = 1
    arose_ms: int | None = None
    """Drill time at which it became owed."""
    because: str = ""
    """What made it so, in the scenario's language."""
    due_ms: int | None = None
    done_ms: int | None = None
    channel: Channel | None = None
    telling: int | None = None
    """Which of the session's tellings did it, from 0."""
    parts_there: tuple[str, ...] = ()
    parts_missing: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    """Duties that should have come first and had not been done."""

    @property
    def late_ms(self) -> int:
        """By how much it was late; 0 where it was not."""
        if self.done_ms is None or self.due_ms is None:
            return 0
        return max(0, self.done_ms - self.due_ms)
