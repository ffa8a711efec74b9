"""A branch crisis in plain mode: what happens is told by the clock; one says whom one tells, and what one decides.

Time passes by `:wait`, by `:jump`, and by the length of what is said at speaking pace.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TypeVar

from drills.commands import Act, Answer, Decide, GoOnAir, Jump, Next, Resume, Tell
from drills.crisis import CrisisDrill
from drills.stage import Stage
from engine.clock import clock_time, span
from engine.debrief.duties import DutyPages, duty_pages
from engine.debrief.words import (
    AUDIENCES,
    CHANNELS,
    STATES_OF_DUTY,
    labelled,
)
from engine.duties.ledger import Entry
from engine.duties.record import duty_report
from engine.events import (
    Recorded,
)
from engine.kinds import CHANNELS as CHANNEL_NAMES
from engine.kinds import TOLD, Told
from engine.language import Translator
from engine.plain_text import one_line
from tui.cli.crisis_lines import crisis_lines, numbers
from tui.cli.plain import Out, Plain
from tui.setting import Setting

Name = TypeVar("Name", bound=str)
_TIME_OF_DAY = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


class PlainCrisis(Plain):
    """One branch crisis in plain mode."""

    def __init__(self, stage: Stage, setting: Setting, out: Out) -> None:
        super().__init__(stage, setting, out)
        assert isinstance(stage.drill, CrisisDrill)  # noqa: S101 - it is chosen by the format
        self.drill = stage.drill
        # What is said takes its own time; the scenario's speed is for those who wait before a screen.
        self.drill.pace = "writing"

    def _run_out(self) -> None:
        """The lines are over: the incident's clock runs on to its end."""
        while not self.stage.session.ended:
            phase = self.stage.session.phase
            if phase == "paused":
                self._do(Resume())
            elif phase.startswith("air."):
                self._answer("")
            else:
                self._do(Next() if phase == "running.closing" else Jump())

    def _last_word(self, lines: Iterator[str]) -> None:
        """What was told is ruled on in the debrief."""

    def _open(self) -> None:
        session = self.stage.session
        if session.phase == "briefing":
            self.out(one_line(session.started.scenario.title))
            self._brief()
            self.out(self.t("Time passes by :wait, :jump and by what you say; :help shows what you can do."))
            self._do(GoOnAir())
        elif session.phase == "paused":
            self._do(Resume())
        self._board()

    def _answer(self, text: str) -> None:
        """At the door, a line is an answer; elsewhere one says to whom one speaks."""
        if not self.stage.session.phase.startswith("air."):
            if text.strip().isdecimal() and self.drill.open_decisions:
                self._decide(text.strip())
            elif text.strip():
                self.out(self.t("Nobody is at the door. To tell someone: :notify AUDIENCE CHANNEL TEXT"))
            return
        if text.strip():
            self._begin()
            self._pass_saying(text)
        else:
            self._pass_until_handed_in()
        self._do(Answer(text))

    def _command(self, words: str) -> None:
        name, _, rest = words.partition(" ")
        match name:
            case "notify":
                self._notify(rest.strip())
            case "call":
                self._call(rest.strip())
            case "decide":
                self._decide(rest.strip())
            case "do":
                self._act(rest.strip())
            case "jump" | "next" if self.stage.session.phase.startswith("air."):
                self.out(self.t("Somebody stands at the door; answer first."))
            case "jump":
                self._do(Jump())
            case "next" if self.stage.session.phase != "running.closing":
                self.out(self.t("The incident is not over yet; :jump goes on to the next thing, :quit ends it here."))
            case "next":
                self._do(Next())
            case "board":
                self._board()
            case "duties":
                self._duties()
            case _:
                super()._command(words)

    def _help(self) -> None:
        self.out(
            self.t(":notify AUDIENCE CHANNEL [DESK] TEXT   tell someone; audiences: {audiences}").format(
                audiences=" ".join(TOLD)
            )
        )
        self.out(self.t("               channels: {channels}").format(channels=" ".join(CHANNEL_NAMES[:-1])))
        desks = [desk for desk in self.drill.crisis_plan.policy.desks if desk.audience is not None]
        for desk in desks:
            self.out(f"               {desk.id}  {one_line(desk.name)}")
        self.out(self.t(":call DESK     call for help: {desks}").format(desks=" ".join(self._help_desks())))
        self.out(self.t(":decide N      take an option of the decision on top"))
        self.out(self.t(":do N          do what is owed and is no telling; :duties numbers it"))
        self.out(self.t(":duties        what is owed; :board  the branch in numbers"))
        self.out(self.t(":wait 09:25    let time pass until then"))
        self.out(self.t(":jump          on to the next thing that happens; :next  end the closing"))
        super()._help()

    def _wait(self, rest: str) -> None:
        """So many seconds of drill time, or until a time of day; whoever comes to the door ends the wait."""
        told = _TIME_OF_DAY.fullmatch(rest)
        if told is None:
            super()._wait(rest)
            return
        starts = _minute(self.drill.crisis_plan.starts_at)
        until_s = (_minute(rest) - starts) % (24 * 60) * 60
        self._pass(max(0, until_s - self.drill.now_ms // 1000))

    def _pass(self, whole_seconds: int) -> None:
        was_running = self.stage.session.phase.startswith("running.")
        for _ in range(whole_seconds):
            super()._pass(1)
            if was_running and not self.stage.session.phase.startswith("running."):
                return

    def _notify(self, rest: str) -> None:
        whom, _, rest = rest.partition(" ")
        how, _, text = rest.strip().partition(" ")
        audience, channel = _called(whom, AUDIENCES, self.t), _called(how, CHANNELS, self.t)
        if audience is None or channel is None or not text.strip():
            wrong = self.t("Write :notify AUDIENCE CHANNEL TEXT; audiences: {audiences}; channels: {channels}")
            self.out(wrong.format(audiences=" ".join(TOLD), channels=" ".join(CHANNEL_NAMES[:-1])))
            return
        desk, text = self._desk(audience, text.strip())
        self.drill.is_telling = True
        self._pass_saying(text)
        self.drill.is_telling = False
        self._do(Tell(audience, channel, desk, text))

    def _desk(self, audience: Told, text: str) -> tuple[str, str]:
        """The desk named before the text; else the policy's first of the audience, where it has one."""
        desks = [desk.id for desk in self.drill.crisis_plan.policy.desks if desk.audience == audience]
        first, _, rest = text.partition(" ")
        if first in desks and rest.strip():
            return first, rest.strip()
        return (desks[0] if desks else ""), text

    def _call(self, desk: str) -> None:
        if desk not in self._help_desks():
            self.out(self.t("Write :call DESK; there are: {desks}").format(desks=" ".join(self._help_desks())))
            return
        self._do(Tell(None, "call", desk))

    def _help_desks(self) -> list[str]:
        return [desk.id for desk in self.drill.crisis_plan.policy.desks if desk.audience is None]

    def _decide(self, rest: str) -> None:
        decisions = self.drill.open_decisions
        if not decisions:
            self.out(self.t("There is nothing to decide now."))
            return
        options = decisions[0][0].options
        number = _number(rest, len(options))
        if not number:
            self.out(self.t("Write the number of an option, as in :decide 2"))
            return
        self._do(Decide(decisions[0][0].id, options[number - 1].id))

    def _act(self, rest: str) -> None:
        acts = self.drill.acts
        number = _number(rest, len(acts))
        if not number:
            self.out(self.t("Write the number of what is to be done, as in :do 1; :duties numbers it"))
            return
        self._do(Act(acts[number - 1].id))

    def _tell(self, records: tuple[Recorded, ...]) -> None:
        for record in records:
            for line in crisis_lines(record, self.stage.session, self.t):
                self.out(line)
        super()._tell(records)

    def _board(self) -> None:
        now = clock_time(self.drill.crisis_plan.starts_at, self.drill.now_ms)
        self.out(f"[{now}] {numbers(self.drill.state.facts, self.t)}")

    def _duties(self) -> None:
        plan = self.drill.crisis_plan
        acts = [duty.id for duty in self.drill.acts]
        for entry in self.drill.entries:
            if entry.due_ms is None or entry.duty.owed_by != "branch":
                continue
            number = f":do {acts.index(entry.duty.id) + 1} " if entry.duty.id in acts else ""
            due = clock_time(plan.starts_at, entry.due_ms)
            self.out(f"  {due} {number}{one_line(entry.duty.title)}: {self._state(entry)}")

    def _state(self, entry: Entry) -> str:
        word = self.t(STATES_OF_DUTY[entry.state])
        return f"{word} {span(entry.late_ms)}" if entry.late_ms else word

    def _debrief(self) -> None:
        session = self.stage.session
        for line in duty_lines(duty_pages(duty_report(session), session, self.setting.lang), self.t):
            self.out(line)
        if session.asked:
            super()._debrief()


def _called(typed: str, names: Mapping[Name, str], t: Translator) -> Name | None:
    """What is meant by its name in a file or on the screen; None where nothing is called so."""
    return next((name for name, shown in names.items() if typed.casefold() in (name, shown, t(shown))), None)


def _number(typed: str, most: int) -> int:
    """The number typed; 0 where it is none of 1 to `most`."""
    number = int(typed) if typed.isascii() and typed.isdecimal() and len(typed) < 3 else 0
    return number if number <= most else 0


def _minute(time_of_day: str) -> int:
    hours, _, minutes = time_of_day.partition(":")
    return int(hours) * 60 + int(minutes)


def duty_lines(pages: DutyPages, t: Translator) -> Iterator[str]:
    """The duty report, line by line."""
    yield ""
    yield f"== {t('Whom you told, when and what')} =="
    if pages.ending is not None:
        yield pages.ending.title
    for line in pages.audiences:
        yield f"- {labelled(line.audience, line.rating, t)} ({line.told})"
    yield pages.coverage
    yield ""
    for duty in pages.duties:
        late = f" {duty.late}" if duty.late else ""
        done = f", {labelled(t('done at'), duty.done, t)}" if duty.done else ""
        yield f"- {duty.title} ({duty.state}{late}): {t('due')} {duty.due}{done}"
        if duty.there:
            yield "    + " + t("; ").join(part for part, _ in duty.there)
        if duty.missing and duty.done:
            yield "    - " + labelled(t("not told"), t("; ").join(duty.missing), t)
        for earlier in duty.before:
            yield "    ! " + labelled(t("should have come first"), earlier, t)
    for truth in pages.truths:
        if truth.verdict:
            yield f"! {truth.fact} - {truth.verdict}"
    yield ""
    yield f"== {t('Timeline')} =="
    for moment in pages.timeline:
        yield f"{moment.time} {moment.mark} {moment.text}"
    yield ""
    for note in pages.notes:
        yield f"- {labelled(note.title, note.text, t)}"
