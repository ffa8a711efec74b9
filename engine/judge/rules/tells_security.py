"""What helps a thief, or holds the bank to hours that nobody approved."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from engine.exchange import Brief
from engine.judge.figures import figures, new_figures
from engine.judge.intake import is_for_insiders
from engine.judge.moments import moments
from engine.judge.reading import Reading
from engine.judge.surroundings import first, is_asked, is_quoted
from engine.judge.terms import overlap
from engine.judge.text import Span, even
from engine.judge.words import security
from engine.kinds import Lang
from engine.regex import regex
from engine.verdict import Finding

_MOST = 3
_SAME = {"zh": 0.6, "en": 0.6}
"""The share of the words that the brief has to hold for them to be its own."""
_HELD = {"zh": security.CASH_HELD_ZH, "en": security.CASH_HELD_EN}
_TRANSPORT = {"zh": security.TRANSPORT_ZH, "en": security.TRANSPORT_EN}
_GUARD = {"zh": security.GUARD_ZH, "en": security.GUARD_EN}
_TAKEN = {"zh": security.TAKEN_ZH, "en": security.TAKEN_EN}
_ROBBED = {"zh": security.ROBBED_ZH, "en": security.ROBBED_EN}
_HOURS = {"zh": security.HOURS_ZH, "en": security.HOURS_EN}
_NOT_TOLD = {"zh": security.NOT_TOLD_ZH, "en": security.NOT_TOLD_EN}
_UNTIL = regex(r"\b(?:until|till|til) (?P<hour>\w+(?: \w+){1,3})$")
_NOT_HOURS = {"zh": security.NOT_HOURS_ZH, "en": security.NOT_HOURS_EN}


def check(reading: Reading) -> Iterable[Finding]:
    """A fault on each of the first few secrets; a check on hours that the brief does not hold."""
    if is_for_insiders(reading.exchange):
        return
    marked: list[Span] = []
    for span, case in sorted(_told(reading), key=lambda one: (one[0].start, -one[0].end)):
        if len(marked) < _MOST and all(span.start >= one.end for one in marked):
            marked.append(reading.answer.sentence_at(span.start))
            yield reading.mark("tells_security", "fault", span, case=case)
    for span in _hours(reading):
        if all(span.end <= one.start or span.start >= one.end for one in marked):
            yield reading.mark("tells_security", "check", span, case="hours")
            return


def _told(reading: Reading) -> Iterator[tuple[Span, str]]:
    lang = reading.answer.lang
    for span in _found(reading, _HELD[lang]):
        counted = lang == "zh" and security.NOT_CASH_ZH.match(reading.answer.plain[span.end : span.end + 8])
        if not counted and not _is_the_briefs(reading, span):
            yield span, ""
    for span in _found(reading, _TRANSPORT[lang]):
        if not _is_the_briefs(reading, span):
            yield span, "transport"
    for span in _found(reading, _GUARD[lang]):
        if not _is_the_briefs(reading, span):
            yield span, "guards"
    if _is_a_robbery(reading):
        for span in _found(reading, _TAKEN[lang]):
            if not _is_the_briefs(reading, span):
                yield span, "taken"


def _found(reading: Reading, pattern: re.Pattern[str]) -> Iterator[Span]:
    text = reading.answer
    for span in first(pattern, text.plain):
        clause = text.clause_at(span.start)
        said = text.plain[min(clause.start, span.start) : max(clause.end, span.end)][:240]
        if is_quoted(text.plain, span) or is_asked(text, span) or _NOT_TOLD[text.lang].search(said):
            continue
        yield span


def _is_a_robbery(reading: Reading) -> bool:
    pattern = _ROBBED[reading.answer.lang]
    return any(
        pattern.search(said)
        for said in (reading.question.plain, even(reading.exchange.brief.situation), reading.answer.plain[:2_000])
    )


def _is_the_briefs(reading: Reading, span: Span) -> bool:
    """Whether the brief names every figure of it, or holds the whole."""
    said = reading.answer[span]
    return _is_held(reading, span) or (
        next(figures(said, reading.answer.lang), None) is not None
        and not new_figures(said, _spoken(reading.exchange.brief), reading.answer.lang)
        and _shares_a_line(reading, said)
    )


def _shares_a_line(reading: Reading, said: str) -> bool:
    return any(overlap(said, line, reading.answer.lang) >= _SAME[reading.answer.lang] / 2 for line in _lines(reading))


def _is_held(reading: Reading, span: Span) -> bool:
    said, lang = reading.answer[span], reading.answer.lang
    return any(overlap(said, line, lang) >= _SAME[lang] for line in _lines(reading))


def _lines(reading: Reading) -> list[str]:
    """What may be said: facts, commitments, key messages in all their wordings."""
    brief = reading.exchange.brief
    said = [*brief.confirmed, *brief.authorised]
    for message in brief.key_messages:
        said.extend((*message.wordings, " ".join(term for group in message.evidence for term in group)))
    return [even(line) for line in said]


def _spoken(brief: Brief) -> Brief:
    """The brief without its situation: what happened is not yet what may be told."""
    return Brief("", brief.key_messages, brief.confirmed, (), brief.authorised)


def _hours(reading: Reading) -> Iterator[Span]:
    text, lang = reading.answer, reading.answer.lang
    promised = reading.spans_of("overpromises", "fault")
    for span in _found(reading, _HOURS[lang]):
        clause = text.clause_at(span.start)
        sentence = text.sentence_at(span.start)
        around = text.plain[max(sentence.start, span.start - 60) : min(sentence.end, span.end + 60)]
        said = text.plain[min(clause.start, span.start) : max(clause.end, span.end)][:240]
        if _NOT_HOURS[lang].search(around) or any(
            one.start < clause.end and clause.start < one.end for one in promised
        ):
            continue
        told = moments(said, lang)
        if told and told <= _known_moments(reading.exchange.brief, lang):
            continue
        if not _is_held(reading, span) and not _is_posted(reading, span) and not _is_delivered(reading, span):
            yield span


@lru_cache(64)
def _known_moments(brief: Brief, lang: Lang) -> frozenset[str]:
    """Hours and days that stand anywhere in the brief."""
    return frozenset(moment for line in brief.may_be_said for moment in moments(even(line), lang))


def _is_posted(reading: Reading, span: Span) -> bool:
    """Whether the hour, in English in words, stands in the brief just so."""
    hour = _UNTIL.search(reading.answer[span])
    return hour is not None and any(f" {hour.group('hour')}" in line for line in _lines(reading))


def _is_delivered(reading: Reading, span: Span) -> bool:
    return any(one.start < span.end and span.start < one.end for one in reading.spans_of("delivered"))
