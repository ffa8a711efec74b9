"""A formula of sympathy, and nothing of what these people bear."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from engine.judge.reading import Reading
from engine.judge.scope import scopes_of
from engine.judge.text import Span
from engine.judge.words import formulas
from engine.verdict import Finding

_MOST = 20
_MOST_TRIES = 200


def check(reading: Reading) -> Iterable[Finding]:
    """One advice, on the first formula, where no other clause names what people bear."""
    spans = list(formulas_in(reading))
    if spans and not _is_named_elsewhere(reading, spans):
        yield reading.mark("bare_formula", "advice", spans[0])


def formulas_in(reading: Reading) -> Iterator[Span]:
    """The formulas that the speaker says himself, in order, without what stands around them."""
    answer, lang = reading.answer, reading.answer.lang
    scopes = scopes_of(answer)
    for match in islice(formulas.FORMULA[lang].finditer(answer.plain), _MOST):
        named = formulas.HARDSHIP[lang].search(match.groupdict().get("what") or "")
        if named is None and not scopes.asked(match.start()):
            yield _trimmed(answer.plain, match.start(), match.end())


def _is_named_elsewhere(reading: Reading, spans: list[Span]) -> bool:
    """Whether the answer shows care, or names a hardship in a sentence to people, outside the formulas."""
    answer = reading.answer
    for other in reading.spans_of("empathizes"):
        if not any(_holds(answer.clause_at(span.start), other) or _meet(span, other) for span in spans):
            return True
    sentences = {answer.sentence_at(span.start) for span in spans}
    for match in islice(formulas.HARDSHIP[answer.lang].finditer(answer.plain), _MOST_TRIES):
        found = Span(match.start(), match.end())
        sentence = answer.sentence_at(found.start)
        if any(_meet(span, found) for span in spans):
            continue
        if formulas.OFFICIAL[answer.lang].search(answer[sentence]):
            continue
        if sentence in sentences or _is_about_people(reading, answer.clause_at(found.start)):
            return True
    return False


def _is_about_people(reading: Reading, clause: Span) -> bool:
    """Whether a clause tells how people fare, and is no piece of advice to them."""
    said, lang = reading.answer[clause], reading.answer.lang
    return formulas.PEOPLE[lang].search(said) is not None and formulas.ADVISED[lang].search(said) is None


def _holds(whole: Span, part: Span) -> bool:
    return whole.start <= part.start and part.end <= whole.end


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _trimmed(plain: str, start: int, end: int) -> Span:
    while start + 1 < end and not plain[start].isalnum():
        start += 1
    while end > start + 1 and not plain[end - 1].isalnum():
        end -= 1
    return Span(start, end)
