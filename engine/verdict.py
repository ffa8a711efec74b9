"""What the judge says of an exchange, as data: prose is made from it when it is shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Level = Literal["fault", "check", "advice", "credit", "noted"]
"""A fault costs; a check costs only when a person confirms it; advice costs a little; a credit is praise. Noted: what
the rule looks for is there, so its label holds, and it is neither blamed nor praised."""
Point = Literal["message", "premise", "wording", "relevance", "empathy", "step", "conduct"]

LABELS = (
    "delivered",
    "repeats_negative",
    "accepts_premise",
    "reframes",
    "bridges",
    "stonewalls",
    "speculates",
    "shifts_blame",
    "hostile",
    "discloses_private",
    "overpromises",
    "empathizes",
    "commits_followup",
    "chases_barrage",
)
"""The labels of the judging guideline, in its order."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark on an exchange. What is missing has no words to point at: start, end and quote are None."""

    rule: str
    level: Level
    start: int | None = None
    """First code point of the words, in the untouched answer."""
    end: int | None = None
    """One past the last code point."""
    quote: str | None = None
    message_id: str | None = None
    """The key message that is meant."""
    params: dict[str, str] = field(default_factory=dict)
    """What the rule's prose is filled with, beside the quote."""
    case: str = ""
    """Which of the cases on the rule's page this is; empty: the usual one."""
    eased: bool = False
    """Whether a person found it too hard: it costs half."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The labels that hold, the findings behind them, and the points that this exchange tested."""

    delivered: tuple[str, ...] = ()
    """Ids of the key messages that were asserted whole, in the order of the brief."""
    labels: tuple[str, ...] = ()
    """The other labels that are true, in the order of LABELS."""
    findings: tuple[Finding, ...] = ()
    points: dict[str, int] = field(default_factory=dict)
    """Each point that was tested -> 0 to 100. What was not tested is not here."""
    score: int | None = None
    """0 to 100, or None where nothing was tested."""

    def has(self, label: str) -> bool:
        """Whether a label is true of the answer."""
        return bool(self.delivered) if label == "delivered" else label in self.labels

    def shown(self) -> tuple[Finding, ...]:
        """The findings that are told to the speaker."""
        return tuple(one for one in self.findings if one.level != "noted")

    def of_level(self, *levels: Level) -> tuple[Finding, ...]:
        """The findings of these levels, in the order in which they were found."""
        return tuple(finding for finding in self.findings if finding.level in levels)


def overlap(one: Finding, other: Finding) -> bool:
    """Whether two findings point at some of the same words."""
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return False
    return one.start < other.end and other.start < one.end
