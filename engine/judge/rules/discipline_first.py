"""The first thing told is that somebody was punished; the customers come later, or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.judge.intake import is_for_insiders
from engine.judge.reading import Reading
from engine.judge.surroundings import first, is_asked, is_quoted
from engine.judge.text import Span, Text
from engine.judge.words import discipline
from engine.verdict import Finding

_OPENS = {"zh": discipline.OPENS_ZH, "en": discipline.OPENS_EN}
_IF = {"zh": discipline.IF_ZH, "en": discipline.IF_EN}
_SOON = {"zh": 24, "en": 80}
"""Characters into a clause, for one that was dictated without stops."""
_MOST_OPENING = 5
"""Clauses that may open before the first thing is told."""
_PUNISHED = {"zh": discipline.PUNISHED_ZH, "en": discipline.PUNISHED_EN}
_NOT = {"zh": discipline.NOT_PUNISHED_ZH, "en": discipline.NOT_PUNISHED_EN}
_ASKED = {"zh": discipline.ASKED_ZH, "en": discipline.ASKED_EN}
_HELP = {"zh": discipline.HELP_ZH, "en": discipline.HELP_EN}


def check(reading: Reading) -> Iterable[Finding]:
    """At most one advice, on the words that tell it."""
    text = reading.answer
    if is_for_insiders(reading.exchange) or _ASKED[text.lang].search(reading.question.plain):
        return
    for span in _told_first(reading):
        if not _cared_before(reading, span) and not _is_a_message(reading, span):
            yield reading.mark("discipline_first", "advice", span)
            return


def _told_first(reading: Reading) -> Iterator[Span]:
    text, lang = reading.answer, reading.answer.lang
    if not text.sentences:
        return
    end = _end_of_opening(text)
    for span in first(_PUNISHED[lang], text.plain[:end]):
        clause = text.clause_at(span.start)
        if is_asked(text, span) or is_quoted(text.plain, span) or span.start - clause.start > _SOON[lang]:
            continue
        if _IF[lang].search(text.plain, text.sentence_at(span.start).start, span.start):
            continue
        said, before = text[clause], text.plain[min(clause.start, span.start) : span.start]
        if _NOT[lang].search(before):
            continue
        if lang == "zh" and (
            discipline.NOT_STAFF_ZH.search(before) or discipline.AFTER_ZH.match(text.plain[span.end : span.end + 20])
        ):
            continue
        if lang == "zh" or discipline.WHOM_EN.search(said):
            yield span


def _end_of_opening(text: Text) -> int:
    """Where the first clause ends that tells something, of those that the answer begins with."""
    for clause in text.clauses[:_MOST_OPENING]:
        if not _OPENS[text.lang].fullmatch(text[clause]):
            return clause.end
    return text.clauses[min(_MOST_OPENING, len(text.clauses)) - 1].end


def _cared_before(reading: Reading, span: Span) -> bool:
    """Whether the customers were thought of before, or in the very same breath."""
    text = reading.answer
    clause = text.clause_at(span.start)
    if any(one.start < clause.end for one in reading.spans_of("empathizes")):
        return True
    return _HELP[text.lang].search(text.plain, 0, clause.end) is not None


def _is_a_message(reading: Reading, span: Span) -> bool:
    """Whether it is what the speaker was given to say."""
    return any(one.start < span.end and span.start < one.end for one in reading.spans_of("delivered"))
