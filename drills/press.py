"""What the press formats share: a question, a clock, a reporter who cuts in, an answer, coaching, and on.

A drill takes commands and elapsed time, and gives events. It reads no clock. Its machine says what can happen in a
phase; the session, the fold of its events, says where it stands.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from typing import Any, ClassVar, Literal

from transitions import MachineError

from drills.commands import (
    Answer,
    AnswerAgain,
    AnswerPromise,
    Begin,
    Command,
    ConsultBrief,
    GiveUp,
    GoOnAir,
    Missed,
    Next,
    Overrule,
    Pause,
    Prepare,
    Promise,
    Refused,
    Resume,
    StartPreparing,
    StopSpeaking,
)
from drills.machine import DrillMachine, Transition, mermaid, transition_dicts
from drills.trainer import ruling_of
from engine.events import (
    AnswerGiven,
    AnswerJudged,
    AskedAgain,
    BriefConsulted,
    DrillEnded,
    Event,
    FindingOverruled,
    PhaseEntered,
    Prepared,
    PromiseAnswered,
    PromiseMade,
    QuestionAsked,
    Recorded,
    ReporterCutIn,
)
from engine.judge import Judge
from engine.kinds import Format, Lang
from engine.language import N_, translator
from engine.plain_text import printable, storable
from engine.preparation import FEARED, SECONDS, TO_CHOOSE, sentences, task_of
from engine.press_plan import PressPlan, PressQuestion
from engine.rulings import unfit
from engine.session import Asked, Session, after, exchange_of

GAP_MS = 5_000
"""Milliseconds between two ticks beyond which the program, not the speaker, was away: it counts as a pause."""
TYPING_ALLOWANCE = 4
"""People speak at 200 characters a minute and type at 50, so who types gets four times as long."""

_TRIGGERS: dict[type[Command], str] = {
    StartPreparing: "start_preparing",
    Prepare: "prepare",
    GoOnAir: "go_on_air",
    Begin: "begin",
    StopSpeaking: "stop_speaking",
    Answer: "answer",
    AnswerAgain: "again",
    Next: "next",
    Pause: "pause",
    Resume: "resume",
    GiveUp: "give_up",
}


class PressDrill(ABC):
    """A press drill in play.

    Args:
        session: where it stands; for a new drill, the fold of its first event alone.
        judge: judges the answers.
        now_ms: the drill time reached, at least that of the latest event.
    """

    format: ClassVar[Format]
    openers: ClassVar[tuple[str, ...]]
    """The phases in which a question has just been put; the first is the one after the brief."""
    trigger: Callable[[str], bool]
    """Set by the machine."""

    def __init__(self, session: Session, judge: Judge, now_ms: int = 0) -> None:
        self.session = session
        self.now_ms = max(now_ms, session.at_ms)
        self.phase = session.phase or "briefing"
        self._judge = judge
        self._batch: list[Recorded] = []
        self._upcoming: QuestionAsked | None = None
        self._end_reason: Literal["done", "given_up"] = "done"
        self._declare_conditions()
        self._machine = DrillMachine(
            model=self,
            model_attribute="phase",
            states=self.states(),
            transitions=transition_dicts(self.transitions()),
            initial=self.phase,
            auto_transitions=False,
            after_state_change="_after_state_change",
        )

    @classmethod
    def states(cls) -> list[Any]:
        """The machine's states, nested."""
        on_air = [opener.removeprefix("air.") for opener in cls.openers] + ["answering", "cut_in", "handing_in"]
        return [
            "briefing",
            "preparing",
            "handing_over",
            "compared",
            {"name": "air", "children": on_air},
            "coaching",
            "paused",
            "ended",
        ]

    @classmethod
    def transitions(cls) -> list[Transition]:
        """The machine's table; of rows with one trigger and source, the first whose conditions hold is taken."""
        openers = list(cls.openers)
        speaking = [*openers, "air.answering", "air.cut_in"]
        pausable = cls.pausable()
        return [
            ("start_preparing", "briefing", "preparing", "has_to_prepare"),
            ("run_out", "preparing", "handing_over", None),
            ("prepare", ["preparing", "handing_over"], "compared", None),
            ("go_on_air", "briefing", openers[0], "has_nothing_to_prepare"),
            ("go_on_air", "compared", openers[0], None),
            ("begin", openers, "air.answering", None),
            ("stop_speaking", ["air.answering", "air.cut_in"], "air.handing_in", "is_spoken"),
            ("run_out", [*openers, "air.answering"], "air.cut_in", None),
            ("run_out", "air.cut_in", "air.handing_in", None),
            ("answer", [*speaking, "air.handing_in"], "coaching", None),
            *[("again", "coaching", opener, condition_name("asked_in", opener)) for opener in openers],
            *cls.next_transitions(),
            ("next", "coaching", "ended", None),
            ("pause", pausable, "paused", None),
            *[("resume", "paused", phase, condition_name("paused_in", phase)) for phase in pausable],
            ("give_up", [*pausable, "paused"], "ended", None),
        ]

    @classmethod
    def pausable(cls) -> list[str]:
        """The phases in which a drill can be paused."""
        before_air = ["briefing", "preparing", "handing_over", "compared"]
        return [*before_air, *cls.openers, "air.answering", "air.cut_in", "air.handing_in", "coaching"]

    @classmethod
    @abstractmethod
    def next_transitions(cls) -> list[Transition]:
        """Where `next` leads from coaching while there is something to ask."""

    @classmethod
    def graph(cls) -> str:
        """The machine as a Mermaid state diagram."""
        return mermaid(cls.states(), cls.transitions(), "briefing", cls.format)

    @property
    def plan(self) -> PressPlan:
        """The scenario's part for this format."""
        plan = self.session.started.scenario.plan(self.format)
        assert plan is not None  # noqa: S101 - a drill is only started in a format that its scenario has
        return plan

    @property
    def left_ms(self) -> int | None:
        """Milliseconds left on the present clock; None where no clock runs."""
        until = self.session.until_ms
        return None if until is None else max(0, until - self.now_ms)

    @property
    def clock_ms(self) -> int:
        """Milliseconds on the present clock when it was started."""
        if self.phase == "preparing":
            return SECONDS[task_of(self.session.started)] * 1000
        seconds = self.plan.cut_in_seconds if self.phase == "air.cut_in" else self.plan.answer_seconds
        is_typing = self.session.started.how == "typed" and self.phase not in self.openers
        return seconds * 1000 * (TYPING_ALLOWANCE if is_typing else 1)

    def open(self) -> tuple[Recorded, ...]:
        """Enter the first phase of a new drill."""
        self._batch = []
        self._emit(PhaseEntered(self.phase))
        return tuple(self._batch)

    def do(self, command: Command) -> tuple[Recorded, ...]:
        """Carry a command out; what happened comes back, in order.

        Raises:
            Refused: it makes no sense now.
        """
        self._batch = []
        if isinstance(command, (Overrule, Missed)):
            self._emit(self._ruling(command))
            return tuple(self._batch)
        if isinstance(command, (ConsultBrief, Promise, AnswerPromise)):
            self._note(command)
            return tuple(self._batch)
        trigger = _TRIGGERS.get(type(command), "")
        if trigger not in self._machine.get_triggers(self.phase):
            raise Refused(command, self.phase)
        try:
            self._prepare(command)
            moved = self.trigger(trigger)
        except MachineError as error:  # pragma: no cover - get_triggers has said that it can
            raise Refused(command, self.phase) from error
        if not moved:
            raise Refused(command, self.phase)
        return tuple(self._batch)

    def _cut_in_words(self) -> str:
        """What the reporter throws in: the author's words only where something was being said."""
        t = translator(self.session.started.scenario.lang)
        if self.phase in self.openers:
            return t("You are not saying anything?")
        return self._current().question.cut_in or t("Your time is up. One sentence, please.")

    def _note(self, command: ConsultBrief | Promise | AnswerPromise) -> None:
        """What leaves the phase as it is."""
        session = self.session
        match command:
            case ConsultBrief() if not session.ended:
                self._emit(BriefConsulted())
            case Promise(text, due) if session.ended and printable(text).strip():
                self._emit(PromiseMade(storable(text.strip()), storable(due)))
            case AnswerPromise(kept) if session.promise is not None and session.promise_kept is None:
                self._emit(PromiseAnswered(kept))
            case _:
                raise Refused(command, self.phase)

    def _ruling(self, command: Overrule | Missed) -> FindingOverruled:
        """The trainer's word, where it is time for it and it makes sense."""
        if self.phase not in ("coaching", "paused") and not self.session.ended:
            why = N_("The trainer's word comes after the answer: in the coaching, in a pause, or in the debrief.")
            raise Refused(command, self.phase, why)
        ruling = ruling_of(self.session, command)
        why = unfit(self.session, ruling)
        if why:
            raise Refused(command, self.phase, why)
        return ruling

    def tick(self, elapsed_ms: int) -> tuple[Recorded, ...]:
        """Let drill time pass; clocks that run out on the way do so at their own moment.

        Args:
            elapsed_ms: milliseconds since the last tick; more than GAP_MS counts as a pause.
        """
        self._batch = []
        if elapsed_ms > GAP_MS or elapsed_ms <= 0 or self.phase in ("paused", "ended"):
            return ()
        target = self.now_ms + elapsed_ms
        while (until := self.session.until_ms) is not None and until <= target:
            self.now_ms = max(self.now_ms, until)
            if self.phase in (*self.openers, "air.answering"):
                self._emit(ReporterCutIn(self._cut_in_words()))
            self.trigger("run_out")
        self.now_ms = target
        return tuple(self._batch)

    def has_to_prepare(self) -> bool:
        """Whether the speaker chooses or writes the key messages before going on air."""
        return task_of(self.session.started) != "given"

    def has_nothing_to_prepare(self) -> bool:
        """Whether the key messages are given."""
        return not self.has_to_prepare()

    def is_spoken(self) -> bool:
        """Whether answers are spoken, and written down after."""
        return self.session.started.how == "spoken"

    def _declare_conditions(self) -> None:
        for phase in self.pausable():
            setattr(self, condition_name("paused_in", phase), partial(self._is_paused_in, phase))
        for opener in self.openers:
            setattr(self, condition_name("asked_in", opener), partial(self._was_asked_in, opener))

    def _is_paused_in(self, phase: str) -> bool:
        return self.session.resume_to == phase

    def _was_asked_in(self, opener: str) -> bool:
        return self.session.asked_in == opener

    def _prepare(self, command: Command) -> None:
        match command:
            case GoOnAir():
                self._upcoming = self._planned_ask()
            case Prepare():
                self._emit(self._prepared(command))
            case Next():
                self._upcoming = self._next_ask()
            case Answer(text):
                self._take_answer(storable(text))
            case AnswerAgain():
                self._emit(self._asked_again())
            case GiveUp():
                self._end_reason = "given_up"
            case _:
                pass

    def _prepared(self, command: Prepare) -> Prepared:
        """What was handed over, without what does not belong to the task."""
        start = self.session.started
        if task_of(start) == "choose":
            offered = {sentence.id for sentence in sentences(start.scenario, start.seed)}
            chosen = dict.fromkeys(one for one in command.chosen if one in offered)
            return Prepared(chosen=tuple(chosen)[:TO_CHOOSE])
        return Prepared(
            messages=_lines(command.messages)[:TO_CHOOSE],
            first_sentence=storable(command.first_sentence.strip()),
            feared=_lines(command.feared)[:FEARED],
        )

    def _asked_again(self) -> AskedAgain:
        """The question once more, in other words where its author gave some, each in turn."""
        asked = self._current()
        planned = next((q for q in self.plan.questions if q.id == asked.question.ask_id), None)
        others = planned.reworded if planned else ()
        tries = len(asked.takes) - 1
        return AskedAgain(asked.question.ask_id, others[tries % len(others)] if others else "")

    def _take_answer(self, text: str) -> None:
        asked = self._current()
        said_at_ms = self.now_ms if self.session.said_at_ms is None else self.session.said_at_ms
        air_ms = said_at_ms - self.session.asked_at_ms
        self._emit(AnswerGiven(asked.question.ask_id, text, self.session.started.how, air_ms))
        verdict = self._judge.judge(exchange_of(self.session, self._current(), text))
        self._emit(AnswerJudged(asked.question.ask_id, verdict))

    def _after_state_change(self) -> None:
        if self._upcoming is not None and self.phase in self.openers:
            self._emit(self._upcoming)
        self._upcoming = None
        self._emit(PhaseEntered(self.phase, self._deadline()))
        if self.phase == "ended":
            self._emit(DrillEnded(self._end_reason))

    def _deadline(self) -> int | None:
        session = self.session
        if session.phase == "paused" and session.left_ms is not None and self.phase != "ended":
            return self.now_ms + session.left_ms
        if self.phase == "air.answering" and session.started.how != "typed":
            return session.until_ms
        if self.phase in ("preparing", *self.openers, "air.answering", "air.cut_in"):
            return self.now_ms + self.clock_ms
        return None

    @abstractmethod
    def _next_ask(self) -> QuestionAsked | None:
        """What is asked after the present question; None at the end."""

    def _planned_ask(self, remark: str = "") -> QuestionAsked | None:
        """The next question of the plan; None when enough were asked or none is left."""
        question = self._next_planned()
        if question is None:
            return None
        return QuestionAsked(
            ask_id=question.id,
            text=in_one_breath(question, self.session.started.scenario.lang),
            kind=question.kind,
            line=question.line,
            premise=question.premise,
            loaded=question.loaded,
            answered_by=question.answered_by,
            cut_in=question.cut_in,
            reference=question.reference,
            number=self._planned_count() + 1,
            remark=remark,
            speaker=self._turn(),
        )

    def _next_planned(self) -> PressQuestion | None:
        """Of those left, as many as are still due are drawn by the seed; the first of them in the author's order."""
        session = self.session
        asked = {ask.question.ask_id for ask in session.asked}
        meant = session.started.questions
        left = [
            question
            for question in self.plan.questions
            if question.id not in asked
            and question.line not in session.lines_given_up
            and (not meant or question.id in meant)
        ]
        due = session.started.rounds - self._planned_count()
        if due <= 0 or not left:
            return None
        drawn = {q.id for q in sorted(left, key=lambda q: draw(session.started.seed, q.id))[:due]}
        return next(q for q in left if q.id in drawn)

    def _turn(self) -> str:
        """Whose turn the next planned question is; empty where one speaker answers all."""
        speakers = self.session.started.speakers
        return speakers[self._planned_count() % len(speakers)] if len(speakers) > 1 else ""

    def _planned_count(self) -> int:
        return sum(1 for ask in self.session.asked if ask.question.follows is None)

    def _current(self) -> Asked:
        current = self.session.current
        assert current is not None  # noqa: S101 - on air there is always a question
        return current

    def _emit(self, event: Event) -> None:
        record = Recorded(self.now_ms, event)
        self.session = after(self.session, record)
        self._batch.append(record)


def _lines(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(storable(text.strip()) for text in texts if text.strip())


def condition_name(name: str, phase: str) -> str:
    """What the machine calls the condition that a phase is meant."""
    return f"{name}_{phase.removeprefix('air.')}"


def in_one_breath(question: PressQuestion, lang: Lang) -> str:
    """What is asked, a barrage as one text."""
    return ("" if lang == "zh" else " ").join(question.asks)


def draw(seed: int, place: str) -> int:
    """A random number that the same seed and place always give."""
    return int.from_bytes(sha256(f"{seed}/{place}".encode()).digest()[:8], "big")
