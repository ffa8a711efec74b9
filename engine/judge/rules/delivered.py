"""Which key messages the answer asserted whole, and with which words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache

from engine.exchange import KeyMessage
from engine.judge.reading import Reading
from engine.judge.scope import Scopes, after_negators, has_condition, has_negation, negated
from engine.judge.terms import covering, features, find_terms, overlap
from engine.judge.text import Span, Text, even
from engine.kinds import Lang
from engine.verdict import Finding

ENOUGH = {"zh": 0.52, "en": 0.67}
"""The share of a message's features that a stretch must hold where the author gave no evidence."""
ENOUGH_DESPITE = {"zh": 0.55, "en": 0.6}
"""The same, where the author's evidence was given, and more than one group of it is missing."""
ENOUGH_BESIDE = {"zh": 0.35, "en": 0.4}
"""The same, where one group of at least three is missing."""
_FEWEST = {"zh": 5, "en": 3}
"""Features that are held, whatever their share."""
_LEAST_OF_A_PART = 0.2
"""The share of a clause of the message that must come back where the author's evidence does not show it."""
_MOST_CLAUSES = 5
_MOST_SENTENCES = 3
_MOST_ALIKE = 5
_MOST_TRIES = 200


def check(reading: Reading) -> Iterable[Finding]:
    """One credit a message, on the words that assert it."""
    scopes = Scopes(reading.answer)
    for message in reading.exchange.brief.key_messages:
        span = _said(reading, scopes, message)
        if span is not None:
            yield reading.mark("delivered", "credit", span, message_id=message.id)


def _said(reading: Reading, scopes: Scopes, message: KeyMessage) -> Span | None:
    if message.evidence:
        found = _by_evidence(reading, scopes, message)
        if found is not None:
            return found
    return _by_likeness(reading, scopes, message)


def _by_evidence(reading: Reading, scopes: Scopes, message: KeyMessage) -> Span | None:
    answer = reading.answer
    hits = [
        (span, group)
        for group, terms in enumerate(message.evidence)
        for span in find_terms(answer.plain, terms, answer.lang)
    ]
    hits.sort(key=lambda hit: (hit[0].start, hit[1]))
    for tries, window in enumerate(_windows(hits, len(message.evidence))):
        if tries >= _MOST_TRIES:
            break
        whole = _widened(reading, window)
        if whole is not None and _is_asserted(reading, scopes, message, window):
            return whole
    return None


def _windows(hits: list[tuple[Span, int]], groups: int) -> Iterator[list[Span]]:
    """The shortest runs of hits in which each group has one, in the order of their ends."""
    last: dict[int, Span] = {}
    for span, group in hits:
        last[group] = span
        if len(last) == groups:
            yield sorted(last.values(), key=lambda one: one.start)


def _widened(reading: Reading, window: list[Span]) -> Span | None:
    answer = reading.answer
    first, last = answer.clause_at(window[0].start), answer.clause_at(window[-1].start)
    sentences = _between(answer.sentences, first.start, last.end)
    if len(sentences) > _MOST_SENTENCES:
        return None
    if len(sentences) > 1 and len(_between(answer.clauses, first.start, last.end)) > _MOST_CLAUSES:
        return None
    return Span(first.start, last.end)


def _between(spans: tuple[Span, ...], start: int, end: int) -> tuple[Span, ...]:
    left = bisect_right(spans, start, key=lambda span: span.end)
    right = bisect_left(spans, end, key=lambda span: span.start)
    return spans[left:right]


def _is_asserted(reading: Reading, scopes: Scopes, message: KeyMessage, window: list[Span]) -> bool:
    lang = reading.answer.lang
    wording = even(" ".join((message.text, *message.says)))
    conditional = has_condition(wording, lang)
    for span in window:
        if span is not window[-1] and scopes.asked(span.start):
            continue
        if not scopes.asserted(span.start, conditions=conditional):
            return False
        if negated(reading.answer.plain, span.start, lang) and not _is_negative(reading, message, span):
            return False
    return True


def _is_negative(reading: Reading, message: KeyMessage, span: Span) -> bool:
    """Whether a negator belongs to those words in the message too, or meets a second one, as in: no slip, no cash."""
    answer, lang = reading.answer, reading.answer.lang
    if features(answer[span], lang) & _negative_words(message, lang):
        return True
    sentence = answer[answer.sentence_at(span.start)]
    return has_negation(even(message.text), lang) and len(after_negators(sentence, lang)) > 1


@lru_cache(512)
def _negative_words(message: KeyMessage, lang: Lang) -> frozenset[str]:
    """What stands behind the negators of a message and its wordings."""
    wordings = (even(wording) for wording in (message.text, *message.says))
    denied = [said for wording in wordings for said in after_negators(wording, lang)]
    return frozenset(word for said in denied for word in features(said, lang))


def _by_likeness(reading: Reading, scopes: Scopes, message: KeyMessage) -> Span | None:
    answer = reading.answer
    hits = [[span.start for span in find_terms(answer.plain, group, answer.lang)] for group in message.evidence]
    least = ENOUGH_BESIDE if hits else ENOUGH
    for wording in (message.text, *message.says):
        target = features(even(wording), answer.lang)
        for share, span in covering(answer, answer.clauses, target, _MOST_ALIKE)[:_MOST_TRIES]:
            if share < least[answer.lang] or share * len(target) < _FEWEST[answer.lang]:
                break
            clauses = _between(answer.clauses, span.start, span.end)
            if (
                share >= _needed(hits, span, answer.lang)
                and not (_is_half_shown(hits, span) and _lacks_a_part(wording, answer[span], answer.lang))
                and _is_asserted(reading, scopes, message, list(clauses))
                and not _is_denied(reading, message, span, target)
            ):
                return span
    return None


def _is_denied(reading: Reading, message: KeyMessage, span: Span, target: set[str]) -> bool:
    """Whether a negator stands before words of a message that has none before them."""
    lang = reading.answer.lang
    denied = after_negators(reading.answer[span], lang)
    if len(denied) > 1 and has_negation(even(message.text), lang):
        return False
    own = _negative_words(message, lang)
    return any((words := features(said, lang) & target) and not words & own for said in denied)


def _needed(hits: list[list[int]], span: Span, lang: Lang) -> float:
    """How alike a stretch must be, by how much of the evidence stands in it."""
    if not hits:
        return ENOUGH[lang]
    missing = sum(1 for places in hits if not _any_between(places, span))
    return ENOUGH_BESIDE[lang] if missing == 0 or (missing == 1 and len(hits) > 2) else ENOUGH_DESPITE[lang]


def _is_half_shown(hits: list[list[int]], span: Span) -> bool:
    """Whether half of the author's evidence, or more, is missing from a stretch."""
    return bool(hits) and 2 * sum(1 for places in hits if not _any_between(places, span)) >= len(hits)


def _lacks_a_part(wording: str, said: str, lang: Lang) -> bool:
    """Whether a whole clause of some weight of the message's wording is missing from what was said."""
    return any(share < _LEAST_OF_A_PART for share in (overlap(part, said, lang) for part in _parts(wording, lang)))


@lru_cache(512)
def _parts(wording: str, lang: Lang) -> tuple[str, ...]:
    text = Text(wording, lang)
    clauses = (text[clause] for clause in text.clauses)
    return tuple(clause for clause in clauses if len(features(clause, lang)) >= _FEWEST[lang] - 1)


def _any_between(places: list[int], span: Span) -> bool:
    index = bisect_left(places, span.start)
    return index < len(places) and places[index] < span.end
