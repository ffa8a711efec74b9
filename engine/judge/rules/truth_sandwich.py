"""A rumour put right the way that sticks: what is so, the rumour once at most and called untrue, what is so again."""

from __future__ import annotations

from collections.abc import Iterable

from engine.judge.known import backed
from engine.judge.reading import Reading, join
from engine.judge.text import Span
from engine.judge.words import called_untrue
from engine.verdict import Finding

_SPOILS = frozenset({"hostile", "shifts_blame", "speculates", "overpromises", "discloses_private", "accepts_premise"})
"""Faults that no praise can stand on."""
_MOST = 12


def check(reading: Reading) -> Iterable[Finding]:
    """One credit, from the fact before the rumour to the fact behind it."""
    if not _is_about_a_rumour(reading) or len(reading.found("repeats_negative")) > 1:
        return
    facts = [reading.answer.clause_at(span.start) for span in backed(reading)]
    if len(facts) < 2:
        return
    for middle in _middles(reading):
        before = [fact for fact in facts if fact.end <= middle.start]
        behind = [fact for fact in facts if fact.start > middle.start]
        if before and behind:
            whole = join([before[-1], middle, behind[0]])
            if not _is_spoilt(reading, whole):
                yield reading.mark("truth_sandwich", "credit", _trimmed(reading, whole))
                return


def _is_about_a_rumour(reading: Reading) -> bool:
    """Whether what is assumed is false, or something that goes round is asked about, and nobody knows it to be true."""
    if reading.exchange.question is None or reading.exchange.premise == "true":
        return False
    rumour = called_untrue.RUMOUR_ASKED[reading.answer.lang].search(reading.question.plain)
    return reading.exchange.premise == "false" or rumour is not None


def _middles(reading: Reading) -> Iterable[Span]:
    """The clauses that call the story untrue: it is pointed at, or said again, once, in the same sentence."""
    answer, lang = reading.answer, reading.answer.lang
    echoed = reading.spans_of("repeats_negative")
    count = 0
    for clause in answer.clauses:
        said = answer[clause]
        if (
            called_untrue.UNTRUE[lang].search(said) is None
            or said[-1] in "?？"
            or called_untrue.OPEN[lang].search(said)
        ):
            continue
        count += 1
        if count > _MOST:
            return
        sentence = answer.sentence_at(clause.start)
        inside = [span for span in echoed if sentence.start <= span.start < sentence.end]
        if len(inside) < len(echoed):
            continue
        pointed = called_untrue.POINTED_AT[lang].search(answer.plain, sentence.start, clause.end)
        if pointed is not None:
            yield join([answer.clause_at(pointed.start()), clause])
        elif inside:
            yield join([answer.clause_at(inside[0].start), clause])


def _is_spoilt(reading: Reading, whole: Span) -> bool:
    place = reading.answer.plain_position
    return any(
        one.rule in _SPOILS
        and one.level in ("fault", "check")
        and one.start is not None
        and one.end is not None
        and place(one.start) < whole.end
        and whole.start < place(one.end)
        for one in reading.findings
    )


def _trimmed(reading: Reading, span: Span) -> Span:
    end = span.end
    while end > span.start + 1 and not reading.answer.plain[end - 1].isalnum():
        end -= 1
    return Span(span.start, end)
