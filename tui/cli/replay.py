"""`hotseat replay`: what happened in a drill, in order, with what is private masked, as it may be piped away."""

from __future__ import annotations

from collections.abc import Iterator

import click

from drills.stage import load_session
from engine.clock import clock_time
from engine.debrief.coaching import coached, latest
from engine.debrief.leaving import Masking
from engine.debrief.words import ruling_words
from engine.events import (
    AnswerGiven,
    AnswerJudged,
    DrillEnded,
    FindingOverruled,
    LineGivenUp,
    QuestionAsked,
    Recorded,
    ReporterCutIn,
    TellingJudged,
)
from engine.journal import JournalError
from engine.language import Translator
from engine.plain_text import one_line
from engine.session import Session, after, asker_name, fold
from tui.cli.crisis_lines import crisis_lines
from tui.cli.plain import take_lines
from tui.setting import Setting
from tui.troubles import trouble_sentence


def command(t: Translator) -> click.Command:
    """Make the command."""

    @click.command("replay", help=t("Show what happened in a drill, in order, with the drill time."))
    @click.argument("session")
    @click.pass_obj
    def replay(setting: Setting, session: str) -> int:
        try:
            _, records, began = load_session(setting.home, session)
        except JournalError as error:
            click.echo(trouble_sentence(error, setting.t), err=True)
            return 1
        click.echo(f"{session}  {began}")
        now, masking = fold(records[:1]), Masking(fold(records))
        for record in records[1:]:
            now = after(now, record)
            for line in _lines(record, masking.of(now), setting.t):
                click.echo(line)
        return 0

    return replay


def _ruling_line(ruling: FindingOverruled, session: Session, t: Translator) -> str:
    """The remark, and the trainer's word on it."""
    reviews = [review for review in coached(session) if review.asked.question.ask_id == ruling.ask_id]
    takes = reviews[0].takes[ruling.take : ruling.take + 1] if reviews else ()
    spoken = [one for take in takes for one in take.spoken if one.remark.held.number == ruling.finding]
    told = f"{spoken[0].remark.number} {one_line(spoken[0].message)} " if spoken else ""
    return told + ruling_words(ruling, t)


def _stamp(at_ms: int, session: Session) -> str:
    """The drill time; in a crisis, the time of day of the incident."""
    crisis = session.started.scenario.branch_crisis if session.crisis else None
    return clock_time(crisis.starts_at, at_ms) if crisis else f"{at_ms // 60_000:02}:{at_ms // 1000 % 60:02}"


def _lines(record: Recorded, session: Session, t: Translator) -> Iterator[str]:
    stamp = _stamp(record.at_ms, session)
    asker = one_line(asker_name(session))
    yield from crisis_lines(record, session, t)
    match record.event:
        case QuestionAsked() if session.current is not None:
            asked = session.current.question
            said = " ".join(part for part in (asked.remark, asked.text) if part)
            yield f"{stamp} {asker}: {one_line(said)}"
        case ReporterCutIn() as cut_in:
            yield f"{stamp} {asker}: {one_line(cut_in.text or t('Your time is up. One sentence, please.'))}"
        case AnswerGiven() if session.current is not None and session.current.last is not None:
            yield f"{stamp} > {one_line(session.current.last.text) or '(' + t('no answer') + ')'}"
        case TellingJudged() if session.crisis and session.crisis.tellings[-1].text:
            yield f"       > {one_line(session.crisis.tellings[-1].text)}"
        case AnswerJudged() if (reviewed := latest(session)) is not None:
            for line in take_lines(reviewed, t):
                yield f"      {line}"
        case FindingOverruled() as ruling:
            yield f"{stamp}   {_ruling_line(ruling, session, t)}"
        case LineGivenUp() as given_up:
            yield f"{stamp} " + t("The reporter lets this line go: {line}").format(line=given_up.line)
        case DrillEnded() as ended:
            yield f"{stamp} " + (
                t("The drill was given up.") if ended.reason == "given_up" else t("The drill is over.")
            )
        case _:
            pass
