"""When words of care earn praise: where they are about these people, and no formula."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engine.judge.reading import Reading
from engine.judge.rules.bare_formula import formulas_in
from engine.judge.text import Span
from engine.judge.words import formulas
from engine.verdict import Finding


def levelled(reading: Reading, found: Sequence[Finding]) -> list[Finding]:
    """The words of care, those that are only a formula noted."""
    if not found:
        return []
    spans = list(formulas_in(reading))
    return [replace(one, level="noted") if _is_a_formula(reading, one, spans) else one for one in found]


def _is_a_formula(reading: Reading, one: Finding, spans: Sequence[Span]) -> bool:
    """Whether the words are a formula, and the rest of the sentence names nothing that people bear."""
    if one.level != "credit" or one.start is None or one.end is None:
        return False
    answer = reading.answer
    start, end = answer.plain_position(one.start), answer.plain_position(one.end)
    inside = [span for span in spans if span.start < end and start < span.end]
    if not inside:
        return False
    sentence = answer.sentence_at(inside[0].start)
    rest = (
        answer.plain[min(sentence.start, start) : inside[0].start]
        + " "
        + answer.plain[inside[-1].end : max(sentence.end, end)]
    )
    return formulas.HARDSHIP[answer.lang].search(rest) is None
