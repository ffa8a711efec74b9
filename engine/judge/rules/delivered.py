"""Which key messages the answer asserted whole, and with which words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from engine.exchange import KeyMessage
from engine.judge.likeness import Held, Wording, keys_of, other_time, said_in_other_words, wording_of
from engine.judge.reading import Reading
from engine.judge.scope import after_negators, has_condition, has_negation, negated, scopes_of
from engine.judge.terms import features, find_terms
from engine.judge.text import Span, Text, even
from engine.kinds import Lang
from engine.regex import regex
from engine.verdict import Finding

ENOUGH = {"zh": 0.44, "en": 0.47}
"""The share of a message's text that has to come back in a stretch of the answer."""
ENOUGH_OF_ANOTHER = {"zh": 0.47, "en": 0.53}
"""The same, of one of the author's other wordings, of which there are more to meet by chance."""
LESS_WITHOUT_EVIDENCE = {"zh": 0.08, "en": 0.07}
"""How much less is enough where the author has given no evidence; where he has, its absence tells against it."""
ENOUGH_BESIDE_EVIDENCE = {"zh": 0.32, "en": 0.27}
"""The share that is enough where each group of the author's evidence is there."""
_LONG = 5.0
"""The weight of a wording's words from which on it is long: of a shorter one as much comes back by chance."""
_FEWEST = 3
"""Words of a wording that have to come back, as they are or in others of their meaning."""
_LITERAL = 0.18
"""The share that has to come back in the wording's own words."""
_WEIGHTY = 0.1
"""The share of a wording that makes a clause part of what says it."""
_CROSSED = 0.06
"""What each full stop within a stretch takes off its share."""
_REFUSAL = regex(
    r"\b(?:can't|cannot|can not|won't|couldn't|unable to|not able to|not going to)"
    r" (?:give|pay|hand|let|offer|draw|take|get|serve|open|promise|guarantee)(?P<what>(?: [\w']+){1,5})"
)
SURE, MARGIN = 0.6, 0.15
"""A stretch less like a message than SURE is not taken for it where it is by MARGIN more like another one."""
_MOST_CLAUSES = 5
_MOST_SENTENCES = 3
_MOST_TRIES = 100


@dataclass(frozen=True, slots=True)
class _Found:
    """A stretch that says a message, and how like it is."""

    message: KeyMessage
    span: Span
    share: float


class _Said:
    """The answer in pieces, clauses or less, and what each of them shows."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.scopes = scopes_of(text)
        self.pieces = text.pieces
        self.keys = [keys_of(text[piece], text.lang) for piece in self.pieces]
        self.all_keys = frozenset().union(*self.keys)
        self.sentence = [text.sentence_at(piece.start).start for piece in self.pieces]


def check(reading: Reading) -> Iterable[Finding]:
    """One credit a message, on the words that assert it."""
    messages = reading.exchange.brief.key_messages
    if not messages:
        return
    said = _Said(reading.answer)
    found = []
    for message in messages:
        others = tuple(other.text for other in messages if other is not message)
        one = _by_evidence(said, message, others) or _by_likeness(said, message, others)
        if one is not None:
            found.append(one)
    for one in found:
        if not any(_says_another(one, other) for other in found):
            yield reading.mark("delivered", "credit", one.span, message_id=one.message.id)


def _says_another(one: _Found, other: _Found) -> bool:
    """Whether a stretch that is hardly like one message is much more like another."""
    shared = min(one.span.end, other.span.end) - max(one.span.start, other.span.start)
    return (
        one.share < SURE
        and other.share - one.share > MARGIN
        and 2 * shared > min(one.span.end - one.span.start, other.span.end - other.span.start)
    )


def _wordings(message: KeyMessage, others: tuple[str, ...], lang: Lang) -> list[tuple[Wording, float]]:
    """The message's wordings, each with the share of it that is enough."""
    made = []
    for text in message.wordings:
        wording = wording_of(text, others, lang)
        enough = (ENOUGH if text is message.text else ENOUGH_OF_ANOTHER)[lang]
        less = 0.0 if message.evidence or wording.total < _LONG else LESS_WITHOUT_EVIDENCE[lang]
        made.append((wording, enough - less))
    return made


# --- by the author's evidence


def _by_evidence(said: _Said, message: KeyMessage, others: tuple[str, ...]) -> _Found | None:
    if not message.evidence:
        return None
    text = said.text
    hits: list[tuple[Span, int]] = []
    for group, terms in enumerate(message.evidence):
        shown = find_terms(text.plain, terms, text.lang)
        if not shown:
            return None
        hits.extend((span, group) for span in shown)
    hits.sort(key=lambda hit: (hit[0].start, hit[1]))
    for tries, window in enumerate(_windows(hits, len(message.evidence))):
        if tries >= _MOST_TRIES:
            break
        whole = _widened(text, window)
        if whole is None or not _holds(said, message, window):
            continue
        share = _likeness(said, message, others, whole)
        if share >= ENOUGH_BESIDE_EVIDENCE[text.lang]:
            return _Found(message, whole, share)
    return None


def _windows(hits: list[tuple[Span, int]], groups: int) -> Iterator[list[Span]]:
    """The shortest runs of hits in which each group has one, in the order of their ends."""
    last: dict[int, Span] = {}
    for span, group in hits:
        last[group] = span
        if len(last) == groups:
            yield sorted(last.values(), key=lambda one: one.start)


def _widened(text: Text, window: list[Span]) -> Span | None:
    """The clauses that hold the window, unless they are too many."""
    first, last = text.clause_at(window[0].start), text.clause_at(window[-1].start)
    sentences = _between(text.sentences, first.start, last.end)
    clauses = _between(text.clauses, first.start, last.end)
    if len(sentences) > _MOST_SENTENCES or (len(sentences) > 1 and len(clauses) > _MOST_CLAUSES):
        return None
    return Span(first.start, last.end)


def _likeness(said: _Said, message: KeyMessage, others: tuple[str, ...], span: Span) -> float:
    keys = keys_of(said.text[span], said.text.lang)
    return max(wording.share(wording.held(keys)) for wording, _ in _wordings(message, others, said.text.lang))


# --- by its likeness to the message


def _by_likeness(said: _Said, message: KeyMessage, others: tuple[str, ...]) -> _Found | None:
    for wording, enough in _wordings(message, others, said.text.lang):
        if wording.share(wording.held(said.all_keys)) < enough:
            continue
        held = [wording.held(keys) for keys in said.keys]
        for share, first, last in _likest(said, wording, held, enough)[:_MOST_TRIES]:
            pieces = [said.pieces[index] for index in range(first, last + 1)]
            telling = [
                piece
                for piece, shown in zip(pieces, held[first : last + 1], strict=True)
                if wording.share(shown) >= _WEIGHTY
            ]
            span = Span(pieces[0].start, pieces[-1].end)
            if (
                _holds(said, message, telling)
                and not any(_is_denied(said, message, wording, piece) for piece in telling)
                and not other_time(wording, said.text[span], said.text.lang)
                and _shows_some(message, said.text[span], said.text.lang)
            ):
                return _Found(message, span, share)
    return None


def _shows_some(message: KeyMessage, said: str, lang: Lang) -> bool:
    """Whether a stretch that is like the message holds some of what its author looks for, too."""
    return not message.evidence or any(find_terms(said, group, lang) for group in message.evidence)


def _likest(said: _Said, wording: Wording, held: list[Held], enough: float) -> list[tuple[float, int, int]]:
    """Share, first and last piece of the stretches that hold enough of a wording, the likest and shortest first."""
    found: list[tuple[float, int, int]] = []
    for first, begun in enumerate(held):
        if not begun:
            continue
        best, crossed, shown = 0.0, 0, begun
        for last in range(first, min(first + _MOST_CLAUSES, len(held))):
            crossed += last > first and said.sentence[last] != said.sentence[last - 1]
            shown = shown | held[last]
            share = wording.share(shown) - _CROSSED * crossed
            if share > best:
                best = share
                if share >= enough and wording.literal(shown) >= _LITERAL and _has_words(wording, shown):
                    found.append((-share, last - first, first))
    return [(-minus, first, first + more) for minus, more, first in sorted(found)]


def _has_words(wording: Wording, shown: Held) -> bool:
    return wording.words_shown(shown) >= min(_FEWEST, wording.size)


def _between(spans: tuple[Span, ...], start: int, end: int) -> tuple[Span, ...]:
    left = bisect_right(spans, start, key=lambda span: span.end)
    right = bisect_left(spans, end, key=lambda span: span.start)
    return spans[left:right]


# --- whether it is asserted


def _holds(said: _Said, message: KeyMessage, window: list[Span]) -> bool:
    """Whether the words are said as a fact, and no negator stands before them that the message has not."""
    text = said.text
    conditional = has_condition(even(" ".join(message.wordings)), text.lang)
    for span in window:
        if span is not window[-1] and said.scopes.asked(span.start):
            continue
        if not said.scopes.asserted(span.start, conditions=conditional):
            return False
        if negated(text, span.start) and not _is_negative(text, message, span):
            return False
    return True


def _is_negative(text: Text, message: KeyMessage, span: Span) -> bool:
    """Whether a negator belongs to those words in the message too, or meets a second one, as in: no slip, no cash."""
    if features(text[span], text.lang) & _negative_words(message, text.lang):
        return True
    sentence = text[text.sentence_at(span.start)]
    return has_negation(even(message.text), text.lang) and len(after_negators(sentence, text.lang)) > 1


@lru_cache(512)
def _negative_words(message: KeyMessage, lang: Lang) -> frozenset[str]:
    """What stands behind the negators of a message and its wordings."""
    wordings = (even(wording) for wording in message.wordings)
    denied = [said for wording in wordings for said in after_negators(wording, lang)]
    return frozenset(word for said in denied for word in features(said, lang))


def _is_denied(said: _Said, message: KeyMessage, wording: Wording, clause: Span) -> bool:
    """Whether a negator stands before words of a message that has none before them."""
    lang = said.text.lang
    denied = after_negators(said_in_other_words(wording, said.text[clause], lang), lang)
    if len(denied) > 1 and has_negation(even(message.text), lang):
        return False
    own = _negative_words(message, lang)
    if any((words := features(one, lang)) & wording.words and not words & own for one in denied):
        return True
    return lang == "en" and _refuses(said.text, wording.words - own, clause)


def _refuses(text: Text, words: frozenset[str], clause: Span) -> bool:
    """Whether one of the words is what is not given, as in: we can't give you any cash."""
    return any(
        not words.isdisjoint(features(refusal.group("what"), text.lang))
        for refusal in islice(_REFUSAL.finditer(text.plain, clause.start, clause.end), _MOST_TRIES)
    )
