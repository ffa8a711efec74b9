"""A debrief as a file: Markdown, HTML in one file that prints on A4, or JSON."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

import msgspec
from jinja2 import Environment, PackageLoader, StrictUndefined

from engine.clock import clock_time
from engine.debrief.coaching import TakeReview
from engine.debrief.debrief import Debrief
from engine.debrief.duties import duty_pages
from engine.debrief.leaving import for_others
from engine.debrief.words import (
    AUDIENCES,
    CHANNELS,
    FORMATS,
    LEVELS,
    POINTS,
    answered_words,
    change_count,
    labelled,
    rating_word,
    ruling_words,
)
from engine.duties.record import DutyReport
from engine.events import FindingOverruled
from engine.json_text import json_text
from engine.kinds import Lang
from engine.language import plural_translator, translator
from engine.plain_text import one_line, printable
from engine.score import PointScore
from engine.verdict import Finding

ReportFormat = Literal["html", "md", "json"]
JSON_VERSION = 1


@dataclass(frozen=True, slots=True)
class Heading:
    """What a report says of the drill beside its debrief."""

    session_id: str
    started: str
    """Time of day, as recorded."""


def render(debrief: Debrief, heading: Heading, format_: ReportFormat, lang: Lang) -> str:
    """The report, with what is private masked; `lang` is the language of its headings, not of the findings."""
    if format_ == "json":
        return as_json(debrief, heading)
    template = environment(format_, lang).get_template(f"report.{format_}.j2")
    debrief = for_others(debrief)
    duties = duty_pages(debrief.duties, debrief.session, lang) if debrief.duties else None
    return template.render(
        debrief=debrief,
        heading=heading,
        lang=lang,
        duties=duties,
        clock=partial(clock_time, duties.starts_at) if duties else None,
    )


def as_json(debrief: Debrief, heading: Heading) -> str:
    """The report as JSON, version 1, with what is private masked; docs/report.md tells what stands where."""
    debrief = for_others(debrief)
    session = debrief.session
    scenario = session.started.scenario
    data = {
        "hotseat_report": JSON_VERSION,
        "session": heading.session_id,
        "started": heading.started,
        "scenario": {"id": scenario.id, "title": scenario.title, "lang": scenario.lang},
        "format": session.started.format,
        "speakers": session.started.speakers,
        "seed": session.started.seed,
        "versions": session.started.versions,
        "ended": session.ended or "unfinished",
        "coverage": {
            "planned": debrief.score.planned,
            "planned_answered": debrief.score.planned_answered,
            "answered": debrief.score.answered,
        },
        "overall": debrief.overall,
        "messages": debrief.score.messages,
        "points": [_point_data(point) for point in debrief.score.points],
        "changes": debrief.changes,
        "story": debrief.story,
        "lines_given_up": session.lines_given_up,
        "prepared": session.prepared,
        "promise": None
        if session.promise is None
        else {"text": session.promise.text, "due": session.promise.due, "kept": session.promise_kept},
        "exchanges": [
            {
                "id": review.asked.question.ask_id,
                "number": review.asked.question.number,
                "follows": review.asked.question.follows,
                "kind": review.asked.question.kind,
                "question": review.asked.question.text,
                "remark": review.asked.question.remark,
                "speaker": review.asked.question.speaker,
                "at_ms": review.asked.at_ms,
                "cut_in": review.asked.cut_in,
                "takes": [_take_data(take) for take in review.takes],
            }
            for review in debrief.asked
        ],
    }
    if debrief.duties is not None:
        data["duties"] = _duty_data(debrief.duties)
    return json_text(data, indent=2)


def _duty_data(duties: DutyReport) -> dict[str, Any]:
    """The duty report as data: times in milliseconds of drill time, all names as ids."""
    return {
        "policy": duties.plan.policy.id,
        "event": duties.plan.event,
        "starts_at": duties.plan.starts_at,
        "ending": duties.state.ending,
        "audiences": duties.audiences,
        "entries": [
            {
                "duty": one.entry.duty.id,
                "round": one.entry.round,
                "audience": one.entry.duty.audience,
                "state": one.entry.state,
                "value": one.value,
                "arose_ms": one.entry.arose_ms,
                "due_ms": one.entry.due_ms,
                "done_ms": one.entry.done_ms,
                "late_ms": one.entry.late_ms,
                "channel": one.entry.channel,
                "telling": one.entry.telling,
                "parts_there": one.entry.parts_there,
                "parts_missing": one.entry.parts_missing,
                "before": one.entry.before,
                "standing": one.entry.duty.source.standing,
                "sure": one.entry.duty.source.sure,
            }
            for one in duties.scores
        ],
        "tellings": [
            {
                "at_ms": telling.at_ms,
                "audience": telling.audience,
                "channel": telling.channel,
                "desk": telling.desk,
                "text": telling.text,
                "ticked": telling.ticked,
                "parts": telling.parts,
                "findings": [
                    {
                        "rule": finding.rule,
                        "level": finding.level,
                        "quote": finding.quote,
                        "start": finding.start,
                        "end": finding.end,
                    }
                    for finding in (telling.standing.shown() if telling.standing else ())
                ],
                "rulings": [_ruling_data(ruling, telling.text) for ruling in telling.rulings],
            }
            for telling in duties.state.tellings
        ],
        "truths": duties.truths,
        "decisions": duties.state.taken,
        "facts": duties.state.facts,
        "timeline": duties.timeline,
    }


def _point_data(point: PointScore) -> dict[str, Any]:
    data: dict[str, Any] = msgspec.to_builtins(point)
    return data


def _take_data(review: TakeReview) -> dict[str, Any]:
    verdict, standing = review.take.verdict, review.take.standing
    return {
        "asked": review.take.asked,
        "answer": review.take.text,
        "how": review.take.how,
        "air_ms": review.take.air_ms,
        "delivered": verdict.delivered if verdict else (),
        "labels": verdict.labels if verdict else (),
        "points": standing.points if standing else {},
        "score": standing.score if standing else None,
        "findings": [
            {
                "number": spoken.remark.held.number,
                "rule": spoken.remark.finding.rule,
                "level": _level(spoken.remark.held.given),
                "stands": _level(spoken.remark.held.stands),
                "quote": spoken.remark.finding.quote,
                "start": spoken.remark.finding.start,
                "end": spoken.remark.finding.end,
                "message_id": spoken.remark.finding.message_id,
                "message": spoken.message,
                "instead": spoken.instead,
                "say": spoken.say,
            }
            for spoken in review.spoken
        ],
        "rulings": [_ruling_data(ruling, review.take.text) for ruling in review.take.rulings],
    }


def _level(finding: Finding | None) -> str | None:
    return finding.level if finding else None


def _ruling_data(ruling: FindingOverruled, answer: str) -> dict[str, Any]:
    data: dict[str, Any] = {
        "finding": ruling.finding,
        "ruling": ruling.ruling,
        "reason": ruling.reason,
        "who": ruling.who,
    }
    if ruling.ruling == "missed":
        quote = None if ruling.start is None else answer[ruling.start : ruling.end]
        data |= {"rule": ruling.rule, "quote": quote, "start": ruling.start, "end": ruling.end}
        data["message_id"] = ruling.message_id
    return data


def environment(format_: str, lang: Lang) -> Environment:
    """The templates with the words of a language."""
    t = translator(lang)
    environment = Environment(
        loader=PackageLoader("engine.debrief"),
        autoescape=format_ == "html",  # noqa: S701 - Markdown is escaped by a filter of its own
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals.update(
        t=t,
        tn=plural_translator(lang),
        rating_word=lambda rating: rating_word(rating, t),
        answered_words=lambda score: answered_words(score, t),
        point_word=lambda point: t(POINTS[point]),
        format_word=lambda name: t(FORMATS[name]),
        level_word=lambda level: t(LEVELS[level]),
        audience_word=lambda name: t(AUDIENCES[name]) if name else "",
        channel_word=lambda name: t(CHANNELS[name]),
        change_count=lambda change: change_count(change, t),
        labelled=lambda label, text: labelled(label, text, t),
        ruling_words=lambda ruling: ruling_words(ruling, t),
    )
    environment.filters.update(printable=printable, one_line=one_line, md=escape_markdown)
    return environment


def escape_markdown(text: str) -> str:
    """The text so that Markdown shows it as it is, in one paragraph."""
    escaped = re.sub(r"([\\`*_{}\[\]<>#|~])", r"\\\1", printable(text))
    escaped = re.sub(r"(?m)^(\s*)([-+=]|\d+[.)])", r"\1\\\2", escaped)
    return escaped.replace("\n", "  \n")
