"""Everything a debrief shows, worked out once from a session; pages, files and screens only lay it out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from engine.debrief.coaching import AskedReview, Coach, TellingReview, coached, coached_tellings
from engine.debrief.story import Story, story
from engine.duties.record import DutyReport, duty_report
from engine.judge.points import cost_of
from engine.judge.prose import prose
from engine.judge.rulebook import rulebook
from engine.kinds import Lang
from engine.score import Score, score
from engine.session import Session
from engine.summary import Rating
from engine.verdict import Finding

MOST_CHANGES = 3
_CHANGING = ("fault", "advice")


@dataclass(frozen=True, slots=True)
class Change:
    """One thing to do otherwise next time."""

    rule: str
    count: int
    """First tries in which it was found."""
    answers: int
    """First tries in all."""
    quote: str | None
    """The words, the first time."""
    message: str
    instead: str


@dataclass(frozen=True, slots=True)
class Debrief:
    """What a drill has shown."""

    session: Session
    score: Score
    asked: tuple[AskedReview, ...]
    changes: tuple[Change, ...]
    """One to three things, the costliest first; empty where nothing was found."""
    story: Story
    duties: DutyReport | None = None
    """In a crisis: whom one told, when and what."""
    tellings: tuple[TellingReview, ...] = ()

    @property
    def overall(self) -> Rating | None:
        """The drill in one word: of a crisis, how all were told."""
        return self.score.overall if self.duties is None else self.duties.overall


def debrief(session: Session) -> Debrief:
    """The debrief of a drill so far."""
    lang = session.started.scenario.lang
    coach = Coach()
    asked = coached(session, coach)
    duties = duty_report(session) if session.crisis else None
    tellings = coached_tellings(session, coach)
    return Debrief(session, score(session), asked, _changes(session, lang), story(session), duties, tellings)


def _changes(session: Session, lang: Lang) -> tuple[Change, ...]:
    firsts: dict[str, Finding] = {}
    counts: Counter[str] = Counter()
    costs: Counter[str] = Counter()
    verdicts = [asked.first.standing for asked in session.asked if asked.first]
    verdicts += [telling.standing for telling in session.crisis.tellings if telling.text] if session.crisis else []
    for verdict in verdicts:
        found = {f.rule: f for f in reversed(verdict.findings) if f.level in _CHANGING} if verdict else {}
        counts.update(list(found))
        costs.update({rule: cost_of(finding) for rule, finding in found.items()})
        for rule, finding in found.items():
            firsts.setdefault(rule, finding)
    book = rulebook()
    answers = len(verdicts)
    costliest = sorted(counts, key=lambda rule: (-costs[rule], list(book).index(rule)))
    return tuple(
        Change(rule, counts[rule], answers, firsts[rule].quote, *prose(firsts[rule], lang))
        for rule in costliest[:MOST_CHANGES]
    )
