"""Which key messages the answer asserted whole, and with which words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from engine.exchange import KeyMessage
from engine.judge.reading import Reading
from engine.judge.scope import Scopes, after_negators, has_condition, has_negation, negated
from engine.judge.terms import covering, features, find_terms
from engine.judge.text import Span, even
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
    negative = has_negation(wording, lang)
    for span in window:
        if span is not window[-1] and scopes.asked(span.start):
            continue
        if not scopes.asserted(span.start, conditions=conditional):
            return False
        if not negative and negated(reading.answer.plain, span.start, lang):
            return False
    return True


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
                and _is_asserted(reading, scopes, message, list(clauses))
                and not _is_denied(reading, message, span, target)
            ):
                return span
    return None


def _is_denied(reading: Reading, message: KeyMessage, span: Span, target: set[str]) -> bool:
    """Whether a negator stands before words of a message that has none itself."""
    lang = reading.answer.lang
    if has_negation(even(" ".join((message.text, *message.says))), lang):
        return False
    return any(features(said, lang) & target for said in after_negators(reading.answer[span], lang))


def _needed(hits: list[list[int]], span: Span, lang: Lang) -> float:
    """How alike a stretch must be, by how much of the evidence stands in it."""
    if not hits:
        return ENOUGH[lang]
    missing = sum(1 for places in hits if not _any_between(places, span))
    return ENOUGH_BESIDE[lang] if missing == 0 or (missing == 1 and len(hits) > 2) else ENOUGH_DESPITE[lang]


def _any_between(places: list[int], span: Span) -> bool:
    index = bisect_left(places, span.start)
    return index < len(places) and places[index] < span.end
