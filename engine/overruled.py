"""What people overruled most, over many drills: where the judge should learn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from engine.debrief.leaving import masked_session
from engine.duties.telling import take_of_telling
from engine.events import Ruling
from engine.judge.rulebook import rulebook
from engine.rulings import Held, as_judged
from engine.session import Session, Take
from engine.verdict import Verdict

MOST_EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class Example:
    """One ruling, with the words that it was about."""

    ruling: Ruling
    quote: str
    """The words of the answer; empty where none were marked."""
    reason: str


@dataclass(slots=True)
class Tally:
    """How people saw the findings of one rule."""

    rule: str
    found: int = 0
    """How often the judge told it, the trainer's own additions not counted."""
    wrong: int = 0
    too_hard: int = 0
    confirmed: int = 0
    missed: int = 0
    examples: list[Example] = field(default_factory=list)
    """At most three, those with a reason first."""

    @property
    def overruled(self) -> int:
        """How often the judge was not followed; a check that was confirmed is none of that."""
        return self.wrong + self.too_hard + self.missed


@dataclass(slots=True)
class Overruled:
    """The rules on which people have ruled, the most overruled first, and what was looked at."""

    drills: int = 0
    answers: int = 0
    rulings: int = 0
    """Findings on which somebody has ruled; of several rulings on one the last counts, and what was undone does not."""
    rules: list[Tally] = field(default_factory=list)


def overruled(sessions: Iterable[Session]) -> Overruled:
    """The rulings of these drills, every try at an answer counted; what is private in their words is masked."""
    made = Overruled()
    tallies = {rule: Tally(rule) for rule in rulebook()}
    for session in map(masked_session, sessions):
        made.drills += 1
        told = session.crisis.tellings if session.crisis else ()
        takes = [take for asked in session.asked for take in asked.takes]
        for take in (*takes, *(take_of_telling(one) for one in told if one.text)):
            made.answers += 1
            _count(take, tallies)
    ruled_on = [tally for tally in tallies.values() if tally.overruled or tally.confirmed]
    made.rules = sorted(ruled_on, key=lambda tally: (-tally.overruled, -tally.wrong, -tally.confirmed))
    made.rulings = sum(tally.overruled + tally.confirmed for tally in made.rules)
    for tally in made.rules:
        tally.examples = sorted(tally.examples, key=lambda one: (not one.reason, not one.quote))[:MOST_EXAMPLES]
    return made


def _count(take: Take, tallies: dict[str, Tally]) -> None:
    held = take.ruled.findings if take.ruled else as_judged(take.verdict or Verdict())
    found = Counter(one.given.rule for one in held if one.given and one.given.level != "noted")
    for rule, times in found.items():
        if rule in tallies:
            tallies[rule].found += times
    for one in held:
        _count_ruling(one, tallies)


def _count_ruling(held: Held, tallies: dict[str, Tally]) -> None:
    ruling, finding = held.ruling, held.given or held.stands
    # A ruling on another finding, from which this one follows, is counted there.
    if ruling is None or finding is None or ruling.finding != held.number or ruling.ruling == "upheld":
        return
    tally = tallies.get(finding.rule)
    if tally is not None:
        setattr(tally, ruling.ruling, getattr(tally, ruling.ruling) + 1)
        tally.examples.append(Example(ruling.ruling, finding.quote or "", ruling.reason))
