"""A drill as it may leave this machine: what is private to customers and colleagues is masked in all that was said.

The session is masked once, and everything is made from it as ever, so that nothing that is made can forget to.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from engine.crisis_state import CrisisState, Telling
from engine.debrief.debrief import Debrief, debrief
from engine.events import FindingOverruled, Prepared, QuestionAsked
from engine.press_plan import FollowUp, PressPlan, PressQuestion
from engine.privacy.known import Known
from engine.privacy.masks import Masked, PrivateDatum, cover
from engine.rulings import Held, Standing
from engine.scenario import Scenario
from engine.session import Asked, Session, Take
from engine.verdict import Finding, Verdict


def for_others(made: Debrief) -> Debrief:
    """The debrief with what is private masked."""
    return debrief(masked_session(made.session))


def masked_session(session: Session) -> Session:
    """The session with what is private masked wherever the speakers' words stand.

    What the author wrote stays, and so do the speakers' own names.
    """
    return Masking(session).of(session)


class Masking:
    """The masks of one drill: what one answer gives away is known again in all that was said."""

    def __init__(self, session: Session) -> None:
        from engine.privacy.finder import Finder  # noqa: PLC0415 - its patterns take 50 ms

        started = session.started
        self._written = frozenset(_written(started.scenario))
        self._finder = Finder(started.scenario.lang, _known(started.scenario, started.speakers))
        self._finder.learn(_said(session))
        self._found: dict[str, tuple[PrivateDatum, ...]] = {}

    def of(self, session: Session) -> Session:
        """The session, or one of its earlier states, masked."""
        return replace(
            session,
            asked=tuple(self._asked(asked) for asked in session.asked),
            cut_ins=tuple(map(self.text, session.cut_ins)),
            prepared=self._prepared(session.prepared),
            crisis=session.crisis and self._crisis(session.crisis),
            promise=session.promise and replace(session.promise, text=self.text(session.promise.text)),
        )

    def text(self, text: str) -> str:
        """A text with its masks; as it is where the author wrote it."""
        return text if text in self._written else cover(text, self._finder.lang, self._data(text)).text

    def answer(self, text: str, verdict: Verdict | None) -> Masked:
        """An answer with its masks; what the judge alone knows to be private is masked in the words that it marked."""
        data = list(self._data(text))
        for start, end in _private_marks(verdict):
            if not any(datum.start < end and start < datum.end for datum in data):
                data.append(PrivateDatum("matter", start, end))
        return cover(text, self._finder.lang, sorted(data, key=lambda datum: datum.start))

    def _data(self, text: str) -> tuple[PrivateDatum, ...]:
        if text not in self._found:
            self._found[text] = self._finder.data(text)
        return self._found[text]

    def _asked(self, asked: Asked) -> Asked:
        return replace(
            asked,
            question=self._question(asked.question),
            reworded=self.text(asked.reworded),
            takes=tuple(self._take(take) for take in asked.takes),
        )

    def _question(self, question: QuestionAsked) -> QuestionAsked:
        return replace(question, text=self.text(question.text), remark=self.text(question.remark))

    def _take(self, take: Take) -> Take:
        masked = self.answer(take.text, take.verdict)
        findings = tuple(self._finding(one, masked) for one in take.verdict.findings) if take.verdict else ()
        return replace(
            take,
            text=masked.text,
            asked=self.text(take.asked),
            verdict=take.verdict and replace(take.verdict, findings=findings),
            rulings=tuple(self._ruling(ruling, masked) for ruling in take.rulings),
            ruled=take.ruled and self._standing(take.ruled, masked),
        )

    def _standing(self, standing: Standing, masked: Masked) -> Standing:
        """What stands after the trainer's word, on the masked answer."""
        return Standing(
            tuple(self._held(held, masked) for held in standing.findings),
            replace(standing.verdict, findings=tuple(self._finding(one, masked) for one in standing.verdict.findings)),
        )

    def _held(self, held: Held, masked: Masked) -> Held:
        return replace(
            held,
            given=held.given and self._finding(held.given, masked),
            stands=held.stands and self._finding(held.stands, masked),
            ruling=held.ruling and self._ruling(held.ruling, masked),
        )

    def _ruling(self, ruling: FindingOverruled, masked: Masked) -> FindingOverruled:
        reason = self.text(ruling.reason)
        if ruling.start is None or ruling.end is None:
            return replace(ruling, reason=reason)
        start, end = masked.span(ruling.start, ruling.end)
        return replace(ruling, reason=reason, start=start, end=end)

    def _crisis(self, crisis: CrisisState) -> CrisisState:
        return replace(crisis, tellings=tuple(self._telling(telling) for telling in crisis.tellings))

    def _telling(self, telling: Telling) -> Telling:
        masked = self.answer(telling.text, telling.verdict)
        findings = tuple(self._finding(one, masked) for one in telling.verdict.findings) if telling.verdict else ()
        return replace(
            telling,
            text=masked.text,
            verdict=telling.verdict and replace(telling.verdict, findings=findings),
            rulings=tuple(self._ruling(ruling, masked) for ruling in telling.rulings),
            ruled=telling.ruled and self._standing(telling.ruled, masked),
            parts={part: tuple(masked.span(*place) for place in places) for part, places in telling.parts.items()},
        )

    def _finding(self, finding: Finding, masked: Masked) -> Finding:
        """The finding on the masked answer: its words are those that stand there now."""
        params = {name: self.text(value) for name, value in finding.params.items()}
        if finding.start is None or finding.end is None:
            return replace(finding, params=params)
        start, end = masked.span(finding.start, finding.end)
        return replace(finding, start=start, end=end, quote=masked.text[start:end], params=params)

    def _prepared(self, prepared: Prepared | None) -> Prepared | None:
        return prepared and replace(
            prepared,
            messages=tuple(map(self.text, prepared.messages)),
            first_sentence=self.text(prepared.first_sentence),
            feared=tuple(map(self.text, prepared.feared)),
        )


def _private_marks(verdict: Verdict | None) -> Iterator[tuple[int, int]]:
    """Where the judge accuses somebody of telling what is private."""
    for one in verdict.of_level("fault") if verdict else ():
        if one.rule == "discloses_private" and one.start is not None and one.end is not None:
            yield one.start, one.end


def _said(session: Session) -> Iterator[str]:
    """Everything that the speakers wrote."""
    for asked in session.asked:
        yield from (take.text for take in asked.takes)
    if session.crisis is not None:
        yield from (telling.text for telling in session.crisis.tellings)
    if session.prepared is not None:
        yield from (*session.prepared.messages, session.prepared.first_sentence, *session.prepared.feared)
    if session.promise is not None:
        yield session.promise.text


def _known(scenario: Scenario, speakers: tuple[str, ...]) -> Known:
    """What may be said: the public facts, the questions, the model answers, and all names that the author uses."""
    brief = scenario.brief
    messages = [said for message in brief.key_messages for said in message.wordings]
    questions = [question for format_ in scenario.formats for question in scenario.questions(format_)]
    asked = [said for question in questions for said in (*question.asks, question.reference.answer)]
    return Known(
        names=(*scenario.people, *speakers, scenario.reporter.name, scenario.reporter.outlet, *_written(scenario)),
        lines=(brief.situation, *messages, *brief.confirmed, *brief.authorised, *asked),
    )


def _plans(scenario: Scenario) -> tuple[PressPlan, ...]:
    return tuple(plan for plan in map(scenario.plan, scenario.formats) if plan is not None)


def _written(scenario: Scenario) -> Iterator[str]:
    """Everything that is said or asked in the author's words."""
    brief = scenario.brief
    yield from (scenario.title, scenario.summary, scenario.role, brief.situation)
    yield from (*brief.confirmed, *brief.unknown, *brief.authorised)
    yield from (message.text for message in brief.key_messages)
    yield from (decoy.text for decoy in scenario.decoys)
    yield from _written_in_crisis(scenario)
    for plan in _plans(scenario):
        yield plan.gives_up.text if plan.gives_up else ""
        yield from _asked(plan.questions, plan.follow_ups)


def _asked(questions: Sequence[PressQuestion], follow_ups: Sequence[FollowUp]) -> Iterator[str]:
    """What is asked, and what its author has to say about it."""
    yield from (follow_up.text for follow_up in follow_ups)
    for question in questions:
        yield from (*question.asks, " ".join(question.asks), "".join(question.asks), *question.reworded)
        yield from (question.cut_in, question.reference.answer, question.reference.why)
        yield from (follow_up.text for follow_up in question.follow_ups)


def _written_in_crisis(scenario: Scenario) -> Iterator[str]:
    """What happens, is decided and is asked at the doors, in the author's words."""
    crisis = scenario.branch_crisis
    if crisis is None:
        return
    for inject in crisis.injects:
        yield from (inject.text, inject.who)
    for decision in crisis.decisions:
        yield decision.text
        for option in decision.options:
            yield from (option.text, option.then, option.note)
    for door in crisis.doors:
        yield from (door.who, door.opening)
        yield from _asked(door.questions, door.follow_ups)
    yield from (said for ending in crisis.endings for said in (ending.title, ending.text))
    yield from crisis.must_report
