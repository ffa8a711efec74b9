"""A denial of what the brief confirms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from engine.judge.known import forms
from engine.judge.owning import is_tested, premise_lines
from engine.judge.reading import Reading
from engine.judge.scope import Scopes, scopes_of
from engine.judge.terms import features
from engine.judge.text import Span, even
from engine.judge.words import denials
from engine.kinds import Lang
from engine.verdict import Finding

_SAME = {"zh": 0.7, "en": 0.75}
"""The share of what is denied that has to stand in a confirmed line."""
_LEAST = {"zh": 4, "en": 3}
"""Words that both must share, the one behind the negator among them."""
_MOST = 3
_MOST_TRIES = 200
_MOST_LINES = 40
_OPENING = 2
"""Sentences in which a denial of everything is about the question."""


def check(reading: Reading) -> Iterable[Finding]:
    """A check on each of the first few clauses that deny a confirmed line."""
    if not reading.exchange.brief.confirmed:
        return
    last, count = -1, 0
    for clause in sorted(_denials(reading), key=lambda span: span.start) or list(_of_everything(reading)):
        if clause.start > last and count < _MOST:
            yield reading.mark("denies_confirmed", "check", _trimmed(reading, clause))
            last, count = clause.start, count + 1


def _denials(reading: Reading) -> Iterator[Span]:
    answer, lang = reading.answer, reading.answer.lang
    scopes = scopes_of(answer)
    confirmed = tuple(map(even, reading.exchange.brief.confirmed[:_MOST_LINES]))
    for match in islice(denials.NEGATOR[lang].finditer(answer.plain), _MOST_TRIES):
        clause = answer.clause_at(match.start())
        said = answer[clause]
        if not _is_meant(scopes, answer.plain, clause, match.start(), lang) or denials.NO_DENIAL[lang].search(said):
            continue
        verb = match.group("verb")
        opening = denials.OPENING_NO[lang].match(answer.plain, clause.start, match.start())
        start = opening.end() if opening is not None else clause.start
        rest = answer.plain[start : match.start()] + " " + answer.plain[match.start("verb") : clause.end]
        if any(_is_denied(rest, verb, line, lang) for line in confirmed):
            yield clause


def _of_everything(reading: Reading) -> Iterator[Span]:
    """A denial of the whole question, where what it assumes is confirmed."""
    answer, lang = reading.answer, reading.answer.lang
    if not is_tested(reading) or not premise_lines(reading):
        return
    for sentence in answer.sentences[:_OPENING]:
        match = denials.OF_EVERYTHING[lang].search(answer.plain, sentence.start, sentence.end)
        if match is not None and answer.plain[answer.clause_at(match.start()).end - 1] not in "?？":
            yield answer.clause_at(match.start())
            return


def _is_meant(scopes: Scopes, plain: str, clause: Span, at: int, lang: Lang) -> bool:
    """Whether a clause is said as a fact, and with one negator only."""
    if (
        plain[clause.end - 1] in "?？"
        or scopes.asked(at)
        or denials.UNSURE[lang].search(plain, clause.start, clause.end)
    ):
        return False
    opening = denials.OPENING_NO[lang].match(plain, clause.start, clause.end)
    start = opening.end() if opening is not None and opening.end() <= at else clause.start
    return len(denials.ANY[lang].findall(plain, start, clause.end)) == 1


def _is_denied(rest: str, verb: str, line: str, lang: Lang) -> bool:
    """Whether a line says, without a negator, what a clause says with one."""
    mine = features(rest, lang)
    shared = mine & features(line, lang)
    if len(shared) < _LEAST[lang] or len(shared) < _SAME[lang] * len(mine):
        return False
    behind = features(verb, lang)
    if not behind or not behind & shared or forms(rest, lang) - forms(line, lang):
        return False
    if set(denials.WHEN[lang].findall(rest)) - set(denials.WHEN[lang].findall(line)):
        return False
    if denials.ONE_OF_SEVERAL[lang].search(line) and not denials.ONE_OF_SEVERAL[lang].search(rest):
        return False
    return not any(denials.ANY[lang].search(part) for part in _parts_with(line, behind, lang))


def _parts_with(line: str, wanted: frozenset[str], lang: Lang) -> Iterator[str]:
    for part in re.split(r"[,，;；。:：]|\. ", line):
        if wanted & features(part, lang):
            yield part


def _trimmed(reading: Reading, span: Span) -> Span:
    end = span.end
    while end > span.start + 1 and not reading.answer.plain[end - 1].isalnum():
        end -= 1
    return Span(span.start, end)
