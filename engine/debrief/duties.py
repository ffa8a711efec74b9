"""The duty report in words, for screens, files and plain mode alike; they only lay it out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.clock import clock_time, span
from engine.condition import Known
from engine.debrief.reason import reason
from engine.debrief.words import (
    AUDIENCES,
    CHANNELS,
    OWED_BY,
    RATINGS,
    RELATIONS,
    STANDINGS,
    STATES_OF_DUTY,
    desk_name,
    inject_words,
    labelled,
    then_words,
    told_words,
)
from engine.duties.ledger import Entry
from engine.duties.record import DutyReport, Moment
from engine.duties.truths import Truth
from engine.facts import value_of
from engine.judge.parts import ONCE_MORE, part_names
from engine.judge.text import Text
from engine.kinds import Lang
from engine.language import Translator, plural_translator, translator
from engine.named import find, named
from engine.plain_text import one_line, quotable
from engine.session import Session

_WORDS_LENGTH = 40


@dataclass(frozen=True, slots=True)
class AudienceLine:
    """How one audience was told."""

    audience: str
    rating: str
    told: str
    """How many were due, and done in time."""


@dataclass(frozen=True, slots=True)
class DutyLine:
    """One duty."""

    id: str
    title: str
    state: str
    because: str
    due: str
    """Time of day."""
    done: str
    """Time of day and how; empty where it was not done."""
    late: str
    """By how much; empty where it was not."""
    there: tuple[tuple[str, str], ...]
    """Parts that were told, with the words; without words where they were only ticked."""
    missing: tuple[str, ...]
    before: tuple[str, ...]
    """What should have come first."""
    source: str
    """With its standing, and whether it was verified."""
    note: str


@dataclass(frozen=True, slots=True)
class TruthLine:
    """A fact, and what each telling made of it."""

    fact: str
    said: tuple[tuple[str, str, str], ...]
    """Audience and time, relation, words."""
    verdict: str
    """Left out, made smaller, told differently; empty where nothing is wrong."""


@dataclass(frozen=True, slots=True)
class TimelineLine:
    """One moment."""

    time: str
    mark: str
    """One sign: what happened, what one did, what was missed."""
    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """A closing note."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class DutyPages:
    """The whole report in words."""

    starts_at: str
    """Time of day of the alarm."""
    overall: str
    coverage: str
    audiences: tuple[AudienceLine, ...]
    duties: tuple[DutyLine, ...]
    others: tuple[str, ...]
    not_arisen: tuple[str, ...]
    truths: tuple[TruthLine, ...]
    timeline: tuple[TimelineLine, ...]
    ending: Note | None
    notes: tuple[Note, ...]
    decisions: tuple[Note, ...]
    """Each decision that was taken, with what there is to say about it."""


def duty_pages(report: DutyReport, session: Session, lang: Lang) -> DutyPages:
    """The report in the interface's language; titles, words and notes of the scenario stay in its own."""
    return _Writer(report, session, lang).pages()


class _Writer:
    def __init__(self, report: DutyReport, session: Session, lang: Lang) -> None:
        self.report = report
        self.session = session
        self.t: Translator = translator(lang)
        self.tn = plural_translator(lang)
        self.lang = lang
        self.titles = {duty.id: one_line(duty.title) for duty in report.plan.policy.duties}

    def pages(self) -> DutyPages:
        report, t = self.report, self.t
        coverage = t("{done} of {due} duties done in time; {told} tellings, {decided} decisions of your own.")
        return DutyPages(
            starts_at=report.plan.starts_at,
            overall=t(RATINGS[report.overall]) if report.overall else t("not tested"),
            coverage=coverage.format(
                done=report.in_time,
                due=report.due,
                told=len(report.state.tellings),
                decided=sum(not taken.by_time for taken in report.state.taken),
            ),
            audiences=tuple(self._audiences()),
            duties=tuple(self._duty(entry) for entry in report.entries),
            others=tuple(self._other(entry) for entry in report.others),
            not_arisen=tuple(
                self.titles[entry.duty.id] for entry in report.not_arisen if entry.duty.owed_by == "branch"
            ),
            truths=tuple(self._truth(truth) for truth in report.truths),
            timeline=tuple(self._moment(moment) for moment in report.timeline),
            ending=self._ending(),
            notes=tuple(self._notes()),
            decisions=tuple(self._decisions()),
        )

    def _clock(self, at_ms: int) -> str:
        return clock_time(self.report.plan.starts_at, at_ms)

    def _audiences(self) -> Iterator[AudienceLine]:
        for one in self.report.audiences:
            told = self.t("{in_time} of {owed} in time, {done} done")
            yield AudienceLine(
                self.t(AUDIENCES[one.audience]),
                self.t(RATINGS[one.rating]),
                told.format(in_time=one.in_time, owed=one.owed, done=one.done),
            )

    def _duty(self, entry: Entry) -> DutyLine:
        duty, t, plan = entry.duty, self.t, self.report.plan
        done = ""
        if entry.done_ms is not None:
            how = f" {t(CHANNELS[entry.channel])}" if entry.channel else ""
            done = f"{self._clock(entry.done_ms)}{how}"
        names = part_names(duty.audience, self.lang)
        title, standing = one_line(duty.source.title), t(STANDINGS[duty.source.standing])
        source = title if standing.casefold() in title.casefold() else f"{title} ({standing})"
        if duty.source.sure == "unverified":
            source = f"{source}. {t('Not verified: check your own bank’s plan.')}"
        return DutyLine(
            id=duty.id,
            title=self.titles[duty.id] if entry.round == 1 else f"{self.titles[duty.id]} {entry.round}",
            state=t(STATES_OF_DUTY[entry.state]),
            because=reason(duty.arises, plan.policy, self._known(entry.arose_ms or 0), plan.starts_at, t),
            due=self._clock(entry.due_ms or 0),
            done=done,
            late=span(entry.late_ms) if entry.late_ms else "",
            there=tuple((names.get(part, part), self._words(entry, part)) for part in entry.parts_there),
            missing=tuple(names.get(part, part) for part in entry.parts_missing),
            before=tuple(self.titles[name] for name in entry.before),
            source=source,
            note=one_line(duty.note),
        )

    def _known(self, at_ms: int) -> Known:
        """The facts at a drill time, and the class of the incident."""
        facts: dict[str, int] = {}
        for changed_ms, changed in self.report.state.history:
            if changed_ms <= at_ms:
                facts.update(changed)
        return Known(facts=facts, event=self.report.plan.event)

    def _words(self, entry: Entry, part: str) -> str:
        if entry.telling is None:
            return ""
        telling = self.report.state.tellings[entry.telling]
        places = telling.parts.get(part, ())
        if not places:
            return ""
        # When the next word comes is said last; a clause is understood where a single word of it is not.
        start, end = places[-1] if part in ONCE_MORE else places[0]
        text = Text(telling.text, self.session.started.scenario.lang)
        clause = text.clause_at(text.plain_position(start))
        whole = text.raw_span(clause.start, clause.end)
        return quotable(telling.text[min(whole.start, start) : max(whole.end, end)], _WORDS_LENGTH)

    def _other(self, entry: Entry) -> str:
        who = labelled(self.t(OWED_BY[entry.duty.owed_by]), self.titles[entry.duty.id], self.t)
        return f"{self._clock(entry.due_ms or 0)} {who}"

    def _truth(self, truth: Truth) -> TruthLine:
        said = []
        for one in truth.said:
            telling = self.report.state.tellings[one.telling]
            audience = self.t(AUDIENCES[telling.audience]) if telling.audience else ""
            where = f"{audience} {self._clock(telling.at_ms)}"
            words = quotable(telling.text[one.start : one.end], _WORDS_LENGTH)
            said.append((where, self.t(RELATIONS[one.relation]), words))
        verdict = ""
        if truth.is_left_out:
            verdict = self.t("left out of every report")
        elif truth.is_made_smaller:
            verdict = self.t("made smaller in a report")
        elif truth.differs:
            verdict = self.t("told differently to different people")
        return TruthLine(one_line(truth.fact), tuple(said), verdict)

    def _moment(self, moment: Moment) -> TimelineLine:
        mark = {"inject": "*", "door": "*", "missed": "!", "ending": "="}.get(moment.kind, ">")
        return TimelineLine(self._clock(moment.at_ms), mark, self._moment_text(moment))

    def _moment_text(self, moment: Moment) -> str:
        plan, state, t = self.report.plan, self.report.state, self.t
        match moment.kind:
            case "inject":
                inject = named(plan.injects, moment.ref)
                return inject_words(inject, t)
            case "telling":
                telling = state.tellings[int(moment.ref)]
                head = told_words(telling, desk_name(plan.policy, telling.desk), t)
                return one_line(labelled(head, telling.text, t) if telling.text else head)
            case "decision":
                return self._taken(moment.ref)
            case "door":
                return one_line(named(plan.doors, moment.ref).who)
            case "answer":
                take = self.session.asked[int(moment.ref)].takes[0]
                return labelled(t("answered"), one_line(take.text) or t("no answer"), t)
            case "ending":
                return one_line(named(plan.endings, moment.ref).title)
            case _:
                word = t("seen to") if moment.kind == "action" else t("missed")
                return labelled(word, self.titles[moment.ref], t)

    def _taken(self, ref: str) -> str:
        decision_id, _, option_id = ref.partition("/")
        option = named(named(self.report.plan.decisions, decision_id).options, option_id)
        taken = next(one for one in self.report.state.taken if one.decision == decision_id)
        return labelled(self.t("Time decided") if taken.by_time else self.t("Decided"), one_line(option.text), self.t)

    def _ending(self) -> Note | None:
        ending = find(self.report.plan.endings, self.report.state.ending)
        return Note(one_line(ending.title), one_line(ending.text)) if ending else None

    def _decisions(self) -> Iterator[Note]:
        for taken in self.report.state.taken:
            decision = named(self.report.plan.decisions, taken.decision)
            option = named(decision.options, taken.option)
            head = one_line(decision.text)
            who = self.t("Time decided") if taken.by_time else self.t("You chose")
            yield Note(head, labelled(who, then_words(option.text, option.note, self.t), self.t))

    # ---- closing notes: the four rules of a public event, and push, pull, crowd, from the record alone

    def _notes(self) -> Iterator[Note]:
        t = self.t
        yield Note(t("React fast"), self._fast())
        yield Note(t("Be sincere"), self._sincere())
        yield Note(t("Take responsibility"), self._responsible())
        yield Note(t("Have the system behind you"), self._backed())
        yield Note(t("Push, pull, crowd"), self._push_pull_crowd())

    def _fast(self) -> str:
        first = [
            f"{self.titles[entry.duty.id]} {span(max(0, entry.done_ms - (entry.arose_ms or 0)))}"
            for entry in self.report.entries
            if entry.duty.sort in ("first", "life") and entry.done_ms is not None
        ]
        if not first:
            return self.t("Nobody was told anything in the first minutes.")
        return self.t("From the moment it fell to you: {list}.").format(list=self.t("; ").join(first))

    def _sincere(self) -> str:
        found = self._found("empathizes", "credit")
        guesses = self._found("speculates", "fault")
        said = self._counted("care was named {count} time", "care was named {count} times", found)
        guessed = self._counted("{count} guess", "{count} guesses", guesses)
        return self.t("{care}; {guesses} at what nobody knew.").format(care=said, guesses=guessed)

    def _responsible(self) -> str:
        blamed = self._counted(
            "blame was put on others {count} time",
            "blame was put on others {count} times",
            self._found("shifts_blame", "fault"),
        )
        done = [
            self.titles[entry.duty.id]
            for entry in self.report.entries
            if entry.duty.sort in ("aftercare", "evidence", "closing") and entry.done_ms is not None
        ]
        after = (
            self.t("seen to afterwards: {list}").format(list=self.t("; ").join(done))
            if done
            else self.t("nothing was seen to afterwards")
        )
        return self.t("{blame}; {after}.").format(blame=blamed, after=after)

    def _backed(self) -> str:
        asked = any(
            telling.audience is None or (telling.audience == "superior" and "help" in telling.parts)
            for telling in self.report.state.tellings
        )
        helped = self.t("help was asked for") if asked else self.t("no help was asked for")
        owed = (entry for entry in self.report.entries if entry.duty.sort == "follow_up")
        again = [entry for entry in owed if entry.state in ("done", "late", "missed")]
        kept = sum(entry.state == "done" for entry in again)
        reports = self.t("{done} of {all} follow-ups in time").format(done=kept, all=len(again))
        return self.t("{help}; {reports}.").format(help=helped, reports=reports)

    def _push_pull_crowd(self) -> str:
        state = self.report.state
        pushed = sum(telling.audience in ("customer", "media") for telling in state.tellings)
        push = self._counted("customers and press told {count} time", "customers and press told {count} times", pushed)
        pull = self._counted("{count} visitor received", "{count} visitors received", len(state.doors))
        crowd = [value_of("crowd", facts) for facts in self._boards()]
        most = self.t("at most {most} people, {last} at the end").format(
            most=max(crowd, default=0), last=crowd[-1] if crowd else 0
        )
        return self.t("Push: {push}. Pull: {pull}. Crowd: {crowd}.").format(push=push, pull=pull, crowd=most)

    def _boards(self) -> Iterator[dict[str, int]]:
        board: dict[str, int] = {}
        for _, facts in self.report.state.history:
            board = {**board, **facts}
            yield board

    def _counted(self, one: str, many: str, count: int) -> str:
        return self.tn(one, many, count).format(count=count)

    def _found(self, rule: str, level: str) -> int:
        """In how many tellings and answers a rule found something of a level."""
        takes = [asked.takes[0].standing for asked in self.session.asked if asked.takes]
        verdicts = [*(telling.standing for telling in self.report.state.tellings), *takes]
        return sum(
            any(one.rule == rule and one.level == level for one in verdict.findings) for verdict in verdicts if verdict
        )
