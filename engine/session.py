"""A drill as it stands: the fold of its events. Status is worked out here and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import reduce
from typing import TYPE_CHECKING

from engine.crisis import CUSTOMERS, Door
from engine.crisis_state import CrisisState, after_event
from engine.events import (
    AnswerGiven,
    AnswerJudged,
    AskedAgain,
    BriefConsulted,
    DrillEnded,
    DrillStarted,
    Event,
    FindingOverruled,
    LineGivenUp,
    PhaseEntered,
    Prepared,
    PromiseAnswered,
    PromiseMade,
    QuestionAsked,
    Recorded,
    ReporterCutIn,
)
from engine.exchange import Exchange, Question
from engine.kinds import Asker
from engine.named import find
from engine.verdict import Verdict

if TYPE_CHECKING:
    from engine.rulings import Standing


@dataclass(frozen=True, slots=True)
class Take:
    """One try at an answer."""

    text: str
    how: str
    air_ms: int
    """Milliseconds of drill time from the question to the end of the answer."""
    asked: str = ""
    """The question as it was put for this try."""
    verdict: Verdict | None = None
    """What the judge said; None only between the answer and its verdict."""
    rulings: tuple[FindingOverruled, ...] = ()
    """The trainer's rulings on it, in the order in which they were given."""
    ruled: Standing | None = None
    """What stands after the rulings; None where there are none."""

    @property
    def standing(self) -> Verdict | None:
        """The verdict that counts: the judge's, with the trainer's word in it."""
        return self.ruled.verdict if self.ruled else self.verdict


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that was asked, and the tries at its answer."""

    question: QuestionAsked
    at_ms: int
    takes: tuple[Take, ...] = ()
    cut_in: bool = False
    reworded: str = ""
    """How the question was put the last time, where it was put in other words."""

    @property
    def text(self) -> str:
        """The question as it was put the last time."""
        return self.reworded or self.question.text

    @property
    def first(self) -> Take | None:
        """The try that counts."""
        return self.takes[0] if self.takes else None

    @property
    def last(self) -> Take | None:
        """The latest try."""
        return self.takes[-1] if self.takes else None


@dataclass(frozen=True, slots=True)
class Session:
    """The state of a drill after some number of events."""

    started: DrillStarted
    phase: str = ""
    until_ms: int | None = None
    at_ms: int = 0
    """Drill time of the latest event."""
    asked: tuple[Asked, ...] = ()
    asked_at_ms: int = 0
    """Drill time at which the present question was put, the last time it was."""
    said_at_ms: int | None = None
    """Drill time at which the spoken answer ended and the writing down began."""
    asked_in: str = ""
    """The phase in which the present question was put."""
    lines_given_up: tuple[str, ...] = ()
    cut_ins: tuple[str, ...] = ()
    """What the reporter threw in on the present question."""
    briefs_consulted: int = 0
    resume_to: str = ""
    """Where a paused drill goes on."""
    left_ms: int | None = None
    """What was left on the clock when the drill was paused, in drill time."""
    prepared: Prepared | None = None
    promise: PromiseMade | None = None
    promise_kept: bool | None = None
    """What became of the promise; None until that was asked."""
    ended: str = ""
    """Why it ended; empty while it goes on."""
    crisis: CrisisState | None = None
    """In a branch crisis, where it stands."""

    @property
    def current(self) -> Asked | None:
        """The question that is on air or was last."""
        return self.asked[-1] if self.asked else None


def fold(records: Iterable[Recorded]) -> Session:
    """The session after these events; the first must be DrillStarted.

    Raises:
        ValueError: there is no event, or the first is another.
    """
    iterator = iter(records)
    first = next(iterator, None)
    if first is None or not isinstance(first.event, DrillStarted):
        raise ValueError("a journal begins with drill_started")
    crisis = CrisisState() if first.event.format == "branch_crisis" else None
    return reduce(after, iterator, Session(first.event, at_ms=first.at_ms, crisis=crisis))


def after(session: Session, record: Recorded) -> Session:
    """The session after one more event."""
    session = replace(session, at_ms=record.at_ms)
    if session.crisis is not None:
        session = replace(session, crisis=after_event(session.crisis, record.at_ms, record.event))
    match record.event:
        case PhaseEntered() as entered:
            return _entered(session, entered)
        case LineGivenUp() as given_up:
            return replace(session, lines_given_up=(*session.lines_given_up, given_up.line))
        case BriefConsulted():
            return replace(session, briefs_consulted=session.briefs_consulted + 1)
        case Prepared() as prepared:
            return replace(session, prepared=prepared)
        case FindingOverruled() as ruling:
            from engine.rulings import ruled  # noqa: PLC0415 - the rule book takes 20 ms, and most drills have no ruling

            return ruled(session, ruling)
        case PromiseMade() as promise:
            return replace(session, promise=promise, promise_kept=None)
        case PromiseAnswered() as answered:
            return replace(session, promise_kept=answered.kept)
        case DrillEnded() as ended:
            return replace(session, ended=ended.reason)
        case event:
            return _asked_and_answered(session, event)


def _asked_and_answered(session: Session, event: Event) -> Session:
    match event:
        case QuestionAsked() as question:
            asked = (*session.asked, Asked(question, session.at_ms))
            return replace(session, asked=asked, asked_at_ms=session.at_ms, said_at_ms=None, asked_in="", cut_ins=())
        case AskedAgain() as again:
            session = replace(session, asked_at_ms=session.at_ms, said_at_ms=None, cut_ins=())
            return _with_current(session, lambda asked: replace(asked, reworded=again.text))
        case AnswerGiven() as given:
            return _with_current(session, lambda asked: replace(asked, takes=(*asked.takes, _take(given, asked))))
        case AnswerJudged() as judged:
            return _with_current(session, lambda asked: replace(asked, takes=_judged(asked.takes, judged.verdict)))
        case ReporterCutIn() as cut_in:
            session = replace(session, cut_ins=(*session.cut_ins, cut_in.text))
            return _with_current(session, lambda asked: replace(asked, cut_in=True))
        case _:
            return session


def part_of(session: Session, speaker: str) -> Session:
    """The same session with only the questions that this speaker had."""
    return replace(session, asked=tuple(ask for ask in session.asked if ask.question.speaker == speaker))


def exchange_of(session: Session, asked: Asked, text: str) -> Exchange:
    """What the judge is given for an answer to this question; earlier answers are the first tries."""
    question = asked.question
    return replace(
        session.started.scenario.exchange(question.ask_id, text),
        question=Question(asked.text, question.kind, question.loaded, question.answered_by),
        premise=question.premise,
        asker=_asker(session, question),
        earlier=tuple(other.takes[0].text for other in session.asked if other.takes and other is not asked),
    )


def door_of(session: Session, question: QuestionAsked) -> Door | None:
    """Who stands at the door with a question; None where it is asked on air."""
    crisis = session.started.scenario.branch_crisis
    return find(crisis.doors, question.line) if crisis else None


def asker_name(session: Session) -> str:
    """Who asked last, as it is shown before the words; empty where nobody has."""
    if session.current is None:
        return ""
    door = door_of(session, session.current.question)
    return door.who if door else session.started.scenario.reporter.name


def _asker(session: Session, question: QuestionAsked) -> Asker:
    door = door_of(session, question)
    if door is None:
        return "press"
    if door.kind in CUSTOMERS:
        return "customer"
    return "press" if question.ask_id == door.id else "press_received"


def _entered(session: Session, entered: PhaseEntered) -> Session:
    if entered.phase == "paused":
        left = None if session.until_ms is None else max(0, session.until_ms - session.at_ms)
        return replace(session, resume_to=session.phase, left_ms=left, phase="paused", until_ms=None)
    return replace(
        session,
        phase=entered.phase,
        until_ms=entered.until_ms,
        resume_to="",
        left_ms=None,
        said_at_ms=_said_at(session, entered),
        asked_in=session.asked_in or (entered.phase if session.asked else ""),
    )


def _said_at(session: Session, entered: PhaseEntered) -> int | None:
    if entered.phase == "air.handing_in" and session.said_at_ms is None:
        return session.at_ms
    return session.said_at_ms


def _take(given: AnswerGiven, asked: Asked) -> Take:
    return Take(given.text, given.how, given.air_ms, asked.text)


def _with_current(session: Session, change: Callable[[Asked], Asked]) -> Session:
    if not session.asked:
        return session
    return replace(session, asked=(*session.asked[:-1], change(session.asked[-1])))


def _judged(takes: tuple[Take, ...], verdict: Verdict) -> tuple[Take, ...]:
    return (*takes[:-1], replace(takes[-1], verdict=verdict)) if takes else takes
