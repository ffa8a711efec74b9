"""The all-clear, before the matter is over."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from engine.judge.known import line_said
from engine.judge.reading import Reading
from engine.judge.scope import Scopes, negated, scopes_of
from engine.judge.text import Span, even
from engine.judge.words import all_clear
from engine.verdict import Finding

_MOST = 3
_MOST_TRIES = 100


def check(reading: Reading) -> Iterable[Finding]:
    """A check on each of the first few clauses that declare the matter over."""
    if reading.exchange.resolved == "true":
        return
    scopes, last, count = scopes_of(reading.answer), -1, 0
    for match in islice(all_clear.OVER[reading.answer.lang].finditer(reading.answer.plain), _MOST_TRIES):
        clause = reading.answer.clause_at(match.start())
        if clause.start > last and _is_declared(reading, scopes, clause, Span(match.start(), match.end())):
            yield reading.mark(
                "all_clear", "check", _trimmed(reading, Span(clause.start, max(clause.end, match.end())))
            )
            last, count = clause.start, count + 1
            if count == _MOST:
                return


def _is_declared(reading: Reading, scopes: Scopes, clause: Span, words: Span) -> bool:
    """Whether it is said as a fact of the whole matter, and the brief does not say it."""
    answer, lang = reading.answer, reading.answer.lang
    said = answer[clause]
    if not scopes.asserted(words.start) or negated(answer, words.start):
        return False
    if answer.plain[clause.end - 1] in "?？" or all_clear.NOT_YET[lang].search(said):
        return False
    if all_clear.SAFE[lang].search(answer[words]) and all_clear.OF_OTHERS[lang].search(said):
        return False
    before = answer.plain[max(answer.sentence_at(words.start).start, words.start - 40) : words.start]
    if all_clear.TO_COME[lang].search(before) or all_clear.NOT_YET[lang].search(before[-14:]):
        return False
    return not _is_in_the_brief(reading, said, words)


def _is_in_the_brief(reading: Reading, said: str, words: Span) -> bool:
    """Whether a confirmed fact or a key message says it, or the very words of it."""
    brief, lang = reading.exchange.brief, reading.answer.lang
    messages = (text for message in brief.key_messages for text in message.wordings)
    lines = (*brief.confirmed, *messages)
    if line_said(said, lines, lang):
        return True
    if any(span.start < words.end and words.start < span.end for span in reading.spans_of("delivered")):
        return True
    roots = {match.group() for match in all_clear.ROOT[lang].finditer(reading.answer[words])}
    return any(root in line for line in map(even, lines) for root in roots)


def _trimmed(reading: Reading, span: Span) -> Span:
    end = span.end
    while end > span.start + 1 and not reading.answer.plain[end - 1].isalnum():
        end -= 1
    return Span(span.start, end)
