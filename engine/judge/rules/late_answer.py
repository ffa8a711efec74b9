"""The plain answer to a plain question, after much else."""

from __future__ import annotations

from collections.abc import Iterable

from engine.judge.length import count, seconds
from engine.judge.plain_question import where_answered
from engine.judge.reading import Reading
from engine.judge.text import Span, Text
from engine.verdict import Finding

LATEST = {"zh": 30, "en": 22}
"""Characters or words before it: nine seconds, the length of a sound bite, at the pace of `engine.judge.length`."""


def check(reading: Reading) -> Iterable[Finding]:
    """An advice on the clause that answers at last."""
    answered = where_answered(reading)
    if answered is None:
        return
    answer = reading.answer
    before = count(answer.plain[: answered.start], answer.lang) - _spent_on_people(reading, answered.start)
    if before > LATEST[answer.lang]:
        params = {"seconds": str(seconds(before, answer.lang))}
        yield reading.mark("late_answer", "advice", _shown(answer, answered), params=params)


def _shown(answer: Text, answered: Span) -> Span:
    """The clause that answers, or the words alone where it is as long as what a sound bite holds."""
    clause = answer.clause_at(answered.start)
    whole = Span(clause.start, max(clause.end, answered.end))
    return whole if count(answer[whole], answer.lang) <= LATEST[answer.lang] else answered


def _spent_on_people(reading: Reading, until: int) -> int:
    """Characters or words of sympathy before a place: nobody is told to leave them out."""
    answer = reading.answer
    clauses = {answer.clause_at(span.start) for span in reading.spans_of("empathizes") if span.start < until}
    return sum(count(answer.plain[one.start : min(one.end, until)], answer.lang) for one in clauses)
