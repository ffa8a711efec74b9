"""网点突发事件, branch crisis: an incident by the drill clock; what happens, what is decided, whom one tells, who comes
to the door.

Time moves in steps from one moment at which something can happen to the next, so that a long tick and many short ones
give the same events. While someone stands at the door, or a text box is open, drill time runs 1:1; then nothing new
comes but what needs no decision and brings nobody to the door.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import Any, Literal

from drills.commands import Act, Answer, Command, Decide, GiveUp, Jump, Refused, SendNow, Tell
from drills.follow_ups import FollowsUp
from drills.machine import Transition
from drills.press import GAP_MS, condition_name, in_one_breath
from engine.condition import Condition, holds, parts_of
from engine.crisis import Change, CrisisPlan, Decision, Door, Inject, Option
from engine.crisis_state import CrisisState, Telling
from engine.duties.ledger import Entry, known_now, ledger, lost_ms
from engine.duties.policy import Duty
from engine.duties.telling import judged
from engine.duties.urgency import owed_now
from engine.events import (
    ActionDone,
    Decided,
    DecisionAsked,
    DoorClosed,
    DoorOpened,
    DutyArose,
    EndingReached,
    FactsChanged,
    InjectCame,
    QuestionAsked,
    Recorded,
    ReporterCutIn,
    TellingGiven,
    TellingJudged,
    TimeJumped,
)
from engine.named import find, named
from engine.plain_text import storable
from engine.press_plan import PressPlan, PressQuestion, Reference

Pace = Literal["usual", "writing", "standing"]
"""usual: at the scenario's speed; writing: 1:1, while a text box is open; standing: what was spoken is written down."""
STALLED_MS = 300_000
"""Drill time in which nothing was done and nothing came, after which a contingency inject may come."""
WARNING_MS = 60_000
"""Drill time that is left when a jump stops before something is late, and that a decision has after the door closed."""
CUT_IN_SECONDS = 10
NO_MODEL = Reference("", "")
_RUNNING = ["running.alarm", "running.first_minutes", "running.holding"]


class CrisisDrill(FollowsUp):
    """A branch crisis in play."""

    format = "branch_crisis"
    openers = ("air.reception", "air.barrage", "air.question", "air.follow_up")

    pace: Pace = "usual"
    """How drill time runs between the doors. Set by who shows the drill; a resumed one begins as usual."""

    is_telling = False
    """Whether someone is being told something just now: who comes to the door waits. Set as `pace` is."""

    _is_held_back = True
    """Whether somebody may wait at the door who came while someone was being told; a resumed drill looks once."""

    @classmethod
    def states(cls) -> list[Any]:
        """The machine's states, nested."""
        on_air = [*(opener.removeprefix("air.") for opener in cls.openers), "answering", "cut_in", "handing_in"]
        return [
            "briefing",
            {"name": "running", "children": ["alarm", "first_minutes", "holding", "closing"]},
            {"name": "air", "children": on_air},
            "paused",
            "ended",
        ]

    @classmethod
    def transitions(cls) -> list[Transition]:
        """The machine's table; of rows with one trigger and source, the first whose conditions hold is taken."""
        openers = list(cls.openers)
        speaking = [*openers, "air.answering", "air.cut_in"]
        answering = [*speaking, "air.handing_in"]
        pausable = cls.pausable()
        return [
            ("go_on_air", "briefing", "running.alarm", None),
            ("act", "running.alarm", "running.first_minutes", None),
            ("minutes_over", ["running.alarm", "running.first_minutes"], "running.holding", None),
            ("time_up", _RUNNING, "running.closing", None),
            ("door_opens", _RUNNING, "air.reception", None),
            ("begin", openers, "air.answering", None),
            ("stop_speaking", ["air.answering", "air.cut_in"], "air.handing_in", "is_spoken"),
            ("run_out", [*openers, "air.answering"], "air.cut_in", None),
            ("run_out", "air.cut_in", "air.handing_in", None),
            ("answer", answering, "air.follow_up", "has_follow_up"),
            ("answer", answering, "air.barrage", "has_barrage"),
            ("answer", answering, "air.question", "has_question"),
            ("answer", answering, "running.holding", "is_holding"),
            ("answer", answering, "running.first_minutes", None),
            ("next", "running.closing", "ended", None),
            ("pause", pausable, "paused", None),
            *[("resume", "paused", phase, condition_name("paused_in", phase)) for phase in pausable],
            ("give_up", [*pausable, "paused"], "ended", None),
        ]

    @classmethod
    def pausable(cls) -> list[str]:
        """The phases in which a drill can be paused."""
        return ["briefing", *_RUNNING, "running.closing", *cls.openers, "air.answering", "air.cut_in", "air.handing_in"]

    @classmethod
    def next_transitions(cls) -> list[Transition]:
        """None: at the door one question follows the other."""
        return []

    # ---- what it looks at

    @property
    def crisis_plan(self) -> CrisisPlan:
        """The scenario's crisis."""
        plan = self.session.started.scenario.branch_crisis
        assert plan is not None  # noqa: S101 - a drill is only started in a format that its scenario has
        return plan

    @property
    def state(self) -> CrisisState:
        """Where the crisis stands."""
        assert self.session.crisis is not None  # noqa: S101 - the session of a crisis has one from its first event
        return self.session.crisis

    @property
    def plan(self) -> PressPlan:
        """The questions and clocks of who stands at the door."""
        door = self._door
        if door is None:
            return PressPlan((), 0, CUT_IN_SECONDS)
        return PressPlan(door.questions, door.answer_seconds, CUT_IN_SECONDS, door.follow_ups)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The ledger as it stands."""
        return ledger(self.crisis_plan, self.state, self.now_ms, is_over=bool(self.session.ended))

    @property
    def speed(self) -> int:
        """Milliseconds of drill time in one."""
        at_door = self.phase.startswith("air.")
        is_one = at_door or self.pace == "writing" or not self.phase.startswith("running.")
        return 1 if is_one else self.crisis_plan.speed

    @property
    def open_decisions(self) -> tuple[tuple[Decision, int], ...]:
        """The decisions that wait, with the drill time at which time decides; the most urgent first."""
        decisions = {decision.id: decision for decision in self.crisis_plan.decisions}
        return tuple((decisions[name], until) for name, until in sorted(self.state.asked, key=lambda one: one[1]))

    def has_barrage(self) -> bool:
        """Whether who stands at the door comes with several questions in one breath."""
        return self._upcoming is not None and self._upcoming.kind == "rapid_fire"

    def has_question(self) -> bool:
        """Whether who stands at the door asks on."""
        return self._upcoming is not None

    def is_time_up(self) -> bool:
        """Whether the incident has run its length."""
        return self.now_ms >= self._end_ms

    def is_holding(self) -> bool:
        """Whether the first minutes are over."""
        return self.now_ms >= self.crisis_plan.holding_s * 1000

    # ---- what is done

    def do(self, command: Command) -> tuple[Recorded, ...]:
        """Carry a command out; what happened comes back, in order.

        Raises:
            Refused: it makes no sense now.
        """
        if not isinstance(command, (Tell, Decide, Act, Jump, SendNow)):
            return super().do(command)
        self._batch = []
        if not self.phase.startswith("running."):
            raise Refused(command, self.phase)
        match command:
            case Tell():
                self._tell(command)
            case Decide(decision, option):
                self._decide(command, decision, option)
            case Act(duty):
                self._act(command, duty)
            case Jump():
                self._jump(command)
            case SendNow(inject):
                self._send(command, inject)
        if self.phase == "running.alarm" and not isinstance(command, (Jump, SendNow)):
            self.trigger("act")
        self._settle()
        return tuple(self._batch)

    def tick(self, elapsed_ms: int) -> tuple[Recorded, ...]:
        """Let time pass; what falls due on the way happens at its own moment.

        Args:
            elapsed_ms: milliseconds since the last tick; more than GAP_MS counts as a pause.
        """
        self._batch = []
        if 0 < elapsed_ms <= GAP_MS and self.pace != "standing":
            speed = self.speed
            left = elapsed_ms * speed
            if self._is_held_back and not self.is_telling:
                self._is_held_back = False
                self._settle()
            while left > 0 and self._is_running():
                left -= self._pass(left)
                left, speed = left * self.speed // speed, self.speed
        return tuple(self._batch)

    def _is_running(self) -> bool:
        return self.phase in _RUNNING or (self.phase.startswith("air.") and self.phase != "air.handing_in")

    def _pass(self, most_ms: int) -> int:
        """Let drill time pass up to the next moment, at most so much of it; returns how much passed."""
        moment = self._next_moment()
        passed = min(most_ms, moment - self.now_ms)
        self.now_ms += passed
        if self.now_ms == moment:
            self._moment()
        return passed

    def _moment(self) -> None:
        """What happens at this moment of drill time."""
        until = self.session.until_ms
        if until is not None and self.phase.startswith("air.") and self.now_ms >= until:
            if self.phase != "air.cut_in":
                self._emit(ReporterCutIn(self._cut_in_words()))
            self.trigger("run_out")
        for decision, until_ms in self.open_decisions[:1]:
            if self.now_ms >= until_ms and self.phase in _RUNNING:
                self._take(decision, named(decision.options, decision.otherwise), by_time=True)
                self._leave_time_for_decisions()
        if self.phase in ("running.alarm", "running.first_minutes") and self.is_holding():
            self.trigger("minutes_over")
        self._drift()
        self._settle()

    def _next_moment(self) -> int:
        """The next drill time at which something may happen by itself."""
        now = self.now_ms
        moments = [self._end_ms, self.crisis_plan.holding_s * 1000, self._quiet_since() + STALLED_MS]
        index = bisect_right(self._times, now)
        moments += self._times[index : index + 1]
        moments += [(now // (drift.each_s * 1000) + 1) * drift.each_s * 1000 for drift in self.crisis_plan.drifts]
        moments += [until for _, until in self.state.asked]
        for owed in self.state.owed:
            moments += [owed.due_ms, owed.due_ms + 1, lost_ms(self._duties[owed.duty], owed.due_ms)]
        if self.session.until_ms is not None:
            moments.append(self.session.until_ms)
        return min((moment for moment in moments if moment > now), default=now + 1)

    def _settle(self) -> None:
        """Duties arise, injects come, the ending is reached, until nothing more changes."""
        while self._is_running() and (self._arise() or self._come()):
            pass
        if self.phase in _RUNNING and self.is_time_up():
            self._end_case()

    def _arise(self) -> bool:
        known = known_now(self.crisis_plan, self.state, self.now_ms)
        arose = {owed.duty for owed in self.state.owed}
        fresh = [duty for duty in self.crisis_plan.policy.duties if duty.id not in arose and holds(duty.arises, known)]
        for duty in fresh:
            self._emit(DutyArose(duty.id, self.now_ms + duty.due_s * 1000))
        acted = {duty for _, duty in self.state.actions}
        done = [
            duty
            for duty in self.crisis_plan.policy.duties
            if duty.done_by is not None and duty.id in arose and duty.id not in acted and holds(duty.done_by, known)
        ]
        for duty in done:
            self._emit(ActionDone(duty.id))
        again = [entry for entry in self.entries if self._comes_again(entry)]
        for entry in again:
            since = entry.due_ms if entry.done_ms is None else entry.done_ms
            due_ms = (since or 0) + (entry.duty.every_s or 0) * 1000
            self._emit(DutyArose(entry.duty.id, due_ms, entry.round + 1))
        return bool(fresh or done or again)

    def _comes_again(self, entry: Entry) -> bool:
        """Whether this is the last round of a follow-up, and over: done, or lost."""
        if entry.duty.every_s is None or entry.state == "not_arisen":
            return False
        if entry.done_ms is None and self.now_ms < lost_ms(entry.duty, entry.due_ms):
            return False
        return entry.round == max(owed.round for owed in self.state.owed if owed.duty == entry.duty.id)

    def _come(self) -> bool:
        """The next inject whose time it is, one at a time, in the author's order."""
        came = {inject for _, inject in self.state.came}
        known = known_now(self.crisis_plan, self.state, self.now_ms)
        for inject in self.crisis_plan.injects:
            if inject.id not in came and self._may_come(inject) and holds(inject.when, known):
                self._bring(inject)
                return True
        return False

    def _may_come(self, inject: Inject) -> bool:
        if self.phase.startswith("air.") and (inject.decision or inject.door):
            return False
        if self.is_telling and inject.door:
            self._is_held_back = True
            return False
        return not inject.is_contingency or self.now_ms - self._quiet_since() >= STALLED_MS

    def _quiet_since(self) -> int:
        """Drill time at which something was last done or came."""
        state = self.state
        return max(
            [
                0,
                *(at_ms for at_ms, _ in (*state.came[-1:], *state.actions[-1:], *state.doors[-1:])),
                *(telling.at_ms for telling in state.tellings[-1:]),
                *(taken.at_ms for taken in state.taken[-1:]),
            ]
        )

    def _bring(self, inject: Inject) -> None:
        self._emit(InjectCame(inject.id))
        self._change(inject.changes, inject.id)
        if inject.decision:
            decision = named(self.crisis_plan.decisions, inject.decision)
            self._emit(DecisionAsked(decision.id, self.now_ms + decision.within_s * 1000))
        if inject.door and self.phase in _RUNNING:
            self._open_door(named(self.crisis_plan.doors, inject.door))

    def _change(self, changes: tuple[Change, ...], cause: str) -> None:
        facts = dict(self.state.facts)
        for change in changes:
            value = facts.get(change.fact, 0) + change.by if change.to is None else change.to
            facts[change.fact] = max(0, value)
        changed = {name: value for name, value in facts.items() if self.state.facts.get(name) != value}
        if changed:
            self._emit(FactsChanged(changed, cause))

    def _drift(self) -> None:
        known = known_now(self.crisis_plan, self.state, self.now_ms)
        due = [drift for drift in self.crisis_plan.drifts if self.now_ms and self.now_ms % (drift.each_s * 1000) == 0]
        self._change(tuple(Change(drift.fact, drift.by) for drift in due if holds(drift.when, known)), cause="")

    # ---- commands

    def _tell(self, command: Tell) -> None:
        text = storable(command.text.strip())
        if not self._can_tell(command) or not (text or command.ticked or command.audience is None):
            raise Refused(command, self.phase)
        given = TellingGiven(command.audience, command.channel, command.desk, text, command.ticked)
        self._emit(given)
        telling = Telling(self.now_ms, given.audience, given.channel, given.desk, text, given.ticked)
        self._emit(TellingJudged(*judged(self.session, telling, self._judge)))

    def _can_tell(self, command: Tell) -> bool:
        desk = find(self.crisis_plan.policy.desks, command.desk)
        if command.desk and desk is None:
            return False
        return command.audience is not None or desk is not None

    def _decide(self, command: Command, decision_id: str, option_id: str) -> None:
        decision = find((one for one, _ in self.open_decisions), decision_id)
        option = find(decision.options, option_id) if decision else None
        if decision is None or option is None:
            raise Refused(command, self.phase)
        self._take(decision, option, by_time=False)
        self._leave_time_for_decisions()

    def _take(self, decision: Decision, option: Option, *, by_time: bool) -> None:
        self._emit(Decided(decision.id, option.id, by_time))
        self._change(option.changes, f"{decision.id}/{option.id}")

    def _act(self, command: Command, duty_id: str) -> None:
        if find(self.acts, duty_id) is None:
            raise Refused(command, self.phase)
        self._emit(ActionDone(duty_id))

    @property
    def acts(self) -> tuple[Duty, ...]:
        """What is owed, is no telling, and was not done yet."""
        done = {duty for _, duty in self.state.actions}
        arose = {owed.duty for owed in self.state.owed}
        return tuple(
            duty
            for duty in self.crisis_plan.policy.duties
            if duty.id in arose and duty.id not in done and _is_act(duty) and duty.owed_by == "branch"
        )

    def _jump(self, command: Command) -> None:
        if self.phase not in _RUNNING:
            raise Refused(command, self.phase)
        from_ms = self.now_ms
        before = len(self._batch)
        stop_ms = self._next_deadline()
        while self.phase in _RUNNING and self.now_ms < stop_ms and not _something_came(self._batch[before:]):
            self._pass(stop_ms - self.now_ms)
        self._emit(TimeJumped(from_ms))

    def _next_deadline(self) -> int:
        """The next drill time at which something owed, or to be decided, has a minute left, or none."""
        dues = [*(entry.due_ms or 0 for entry in owed_now(self.entries)), *(until for _, until in self.open_decisions)]
        stops = [moment for due_ms in dues for moment in (due_ms - WARNING_MS, due_ms)]
        return min((moment for moment in stops if moment > self.now_ms), default=self._end_ms)

    def _send(self, command: Command, inject_id: str) -> None:
        came = {inject for _, inject in self.state.came}
        inject = find(self.crisis_plan.injects, inject_id)
        if inject is None or inject.id in came or self.phase not in _RUNNING:
            raise Refused(command, self.phase)
        self._bring(inject)

    def _prepare(self, command: Command) -> None:
        match command:
            case Answer(text):
                self._take_answer(storable(text))
                self._upcoming = self._next_ask()
                if self._upcoming is None:
                    self._close_door()
            case GiveUp():
                self._end_reason = "given_up"
            case _:
                pass

    def _after_state_change(self) -> None:
        is_start = self.phase == "running.alarm" and not self.state.facts and not self.state.history
        super()._after_state_change()
        if is_start and not self.session.resume_to:
            self._emit(FactsChanged(dict(self.crisis_plan.board)))
            self._settle()
        elif self.phase in _RUNNING and self._batch and self.state.doors and not self.state.door:
            self._settle()

    # ---- the door

    @property
    def _door(self) -> Door | None:
        return find(self.crisis_plan.doors, self.state.door)

    def _open_door(self, door: Door) -> None:
        self._emit(DoorOpened(door.id))
        self._upcoming = self._asked_at_door(
            door.id, PressQuestion(door.id, (door.opening,), "open", door.id, NO_MODEL)
        )
        self.trigger("door_opens")

    def _close_door(self) -> None:
        """Whoever it was is gone; what was to be decided meanwhile can still be decided."""
        self._emit(DoorClosed(self.state.door))
        self._leave_time_for_decisions()

    def _leave_time_for_decisions(self) -> None:
        """What could not be decided before has a minute from now on."""
        soonest = self.now_ms + WARNING_MS
        for decision, until_ms in self.open_decisions:
            if until_ms < soonest:
                self._emit(DecisionAsked(decision.id, soonest))

    def _next_ask(self) -> QuestionAsked | None:
        door = self._door
        if door is None or self.session.started.scenario.authority == "none":
            return None
        asked = {ask.question.ask_id for ask in self.session.asked}
        question = next((question for question in door.questions if question.id not in asked), None)
        return self._follow_up() or (self._asked_at_door(door.id, question) if question else None)

    def _asked_at_door(self, door_id: str, question: PressQuestion) -> QuestionAsked:
        return QuestionAsked(
            ask_id=question.id,
            text=in_one_breath(question, self.session.started.scenario.lang),
            kind=question.kind,
            line=door_id,
            premise=question.premise,
            loaded=question.loaded,
            answered_by=question.answered_by,
            cut_in=question.cut_in,
            reference=question.reference if question.reference.answer else None,
            number=self._planned_count() + 1,
        )

    # ---- the end

    @property
    def _end_ms(self) -> int:
        return self.crisis_plan.length_s * 1000

    def _end_case(self) -> None:
        for decision, _ in self.open_decisions:
            self._take(decision, named(decision.options, decision.otherwise), by_time=True)
        known = known_now(self.crisis_plan, self.state, self.now_ms)
        ending = next((ending for ending in self.crisis_plan.endings if holds(ending.when, known)), None)
        if ending is not None:
            self._emit(EndingReached(ending.id))
        self.trigger("time_up")
        self._arise()

    @cached_property
    def _duties(self) -> dict[str, Duty]:
        return {duty.id: duty for duty in self.crisis_plan.policy.duties}

    @cached_property
    def _times(self) -> list[int]:
        """All drill times that conditions name, in order."""
        plan = self.crisis_plan
        conditions: list[Condition] = [
            *(inject.when for inject in plan.injects),
            *(duty.arises for duty in plan.policy.duties),
            *(duty.done_by for duty in plan.policy.duties if duty.done_by),
            *(drift.when for drift in plan.drifts),
        ]
        return sorted(
            {
                part.after_s * 1000
                for condition in conditions
                for part in parts_of(condition)
                if part.after_s is not None
            }
        )


def _is_act(duty: Duty) -> bool:
    """Whether a duty is done by doing it: it is no telling, no call, and no decision shows it."""
    return duty.audience is None and not duty.desks and duty.done_by is None


def _something_came(records: list[Recorded]) -> bool:
    return any(isinstance(record.event, (InjectCame, DecisionAsked, Decided, DutyArose)) for record in records)
