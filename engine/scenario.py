"""A scenario as it is played: resolved, checked, and written whole into the first event of a journal."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from engine.crisis import CrisisPlan
from engine.exchange import Brief, Exchange
from engine.kinds import FORMATS, Authority, Format, Lang, Truth
from engine.press_plan import PressPlan, PressQuestion


@dataclass(frozen=True, slots=True)
class Reporter:
    """Who asks."""

    name: str
    outlet: str
    manner: str


DecoyFault = Literal["unconfirmed", "unauthorised", "off_point", "inward"]


@dataclass(frozen=True, slots=True)
class Decoy:
    """A sentence that sounds like a key message and is none."""

    id: str
    text: str
    fault: DecoyFault
    note: str
    """Why it does not belong."""


@dataclass(frozen=True, slots=True)
class Sample:
    """An answer of some manager's, for a room to criticise first."""

    question: str
    """Id of the question or barrage."""
    answer: str


@dataclass(frozen=True, slots=True)
class Scenario:
    """One incident, ready to be played."""

    id: str
    incident: str
    lang: Lang
    title: str
    grade: int
    """1 to 3 stars."""
    minutes: int
    """About how long a drill takes."""
    summary: str
    role: str
    brief: Brief
    reporter: Reporter
    authority: Authority = "full"
    harmed: bool = False
    """Whether people have come to harm."""
    resolved: Truth = "unknown"
    """Whether the incident is over."""
    people: tuple[str, ...] = ()
    """Names of the bank's own people that may be said."""
    decoys: tuple[Decoy, ...] = ()
    """For the preparation: what stands among the key messages and is none."""
    sample: Sample | None = None
    switches: dict[str, bool] = field(default_factory=dict)
    """Doctrine switches for the judge."""
    rapid_fire: PressPlan | None = None
    negative_premise: PressPlan | None = None
    branch_crisis: CrisisPlan | None = None

    @property
    def formats(self) -> tuple[Format, ...]:
        """The formats that it can be played in."""
        return tuple(name for name in FORMATS if self.plan(name) is not None or self._is_crisis(name))

    def plan(self, format_: Format) -> PressPlan | None:
        """How a press format runs here; None where the scenario has no such part, or it is no press format."""
        return {"rapid_fire": self.rapid_fire, "negative_premise": self.negative_premise}.get(format_)

    def questions(self, format_: Format) -> tuple[PressQuestion, ...]:
        """All that may be asked in a format, follow-ups not counted; in a crisis, at the doors."""
        plan = self.plan(format_)
        if plan is not None:
            return plan.questions
        doors = self.branch_crisis.doors if self.branch_crisis else ()
        return tuple(question for door in doors for question in door.questions)

    def exchange(self, id_: str, answer: str) -> Exchange:
        """What the judge is given for something said here; whom to and after what is still to be put in."""
        return Exchange(
            id=id_,
            lang=self.lang,
            brief=self.brief,
            answer=answer,
            authority=self.authority,
            people=(*self.people, self.reporter.name),
            harmed=self.harmed,
            resolved=self.resolved,
        )

    def _is_crisis(self, format_: Format) -> bool:
        return format_ == "branch_crisis" and self.branch_crisis is not None
