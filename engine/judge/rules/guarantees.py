"""Absolute guarantees of what is to come, or of safety, that neither the brief nor the law gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from engine.judge.reading import Reading
from engine.judge.scope import scopes_of
from engine.judge.terms import overlap
from engine.judge.text import Span, even
from engine.judge.words import guarantees, promises
from engine.verdict import Finding

_SAME = 0.5
"""The share of a clause that has to stand in a line of the brief for the line to hold it."""
_WORD_FOR_WORD = 0.75
"""The same for a line that is not absolute itself."""
_MOST_TRIES = 100
_AROUND = {"zh": 40, "en": 120}
"""Characters about the words that are looked at where nobody punctuates."""
_BEHIND = {"zh": 6, "en": 24}


def check(reading: Reading) -> Iterable[Finding]:
    """A fault on the first of them for which the core rule on promises has found none."""
    promised = reading.spans_of("overpromises", "fault")
    scopes = scopes_of(reading.answer)
    for span in _absolutes(reading):
        clause = reading.answer.clause_at(span.start)
        if any(one.start < clause.end and clause.start < one.end for one in promised):
            continue
        if scopes.asserted(span.start) and not _is_not_meant(reading, span) and not _is_held(reading, span):
            yield reading.mark("guarantees", "fault", span)
            return


def _absolutes(reading: Reading) -> Iterator[Span]:
    answer = reading.answer
    for match in islice(guarantees.ABSOLUTE[answer.lang].finditer(answer.plain), _MOST_TRIES):
        yield Span(match.start(), match.end())


def _is_not_meant(reading: Reading, span: Span) -> bool:
    """Whether the words are refused, quoted, hoped or worked for, the law's, or about the past."""
    answer, lang = reading.answer, reading.answer.lang
    clause = answer.clause_at(span.start)
    before = answer.plain[max(clause.start, span.start - _AROUND[lang]) : span.start]
    sentence = answer.sentence_at(span.start)
    begin = max(sentence.start, span.start - _AROUND[lang])
    around = answer.plain[begin : min(sentence.end, span.end + _AROUND[lang])]
    behind = answer.plain[span.end : min(sentence.end, span.end + _BEHIND[lang])]
    opening = before.rstrip()[-1:] + behind.lstrip()[:1]
    return (
        promises.TAKEN_BACK[lang].match(answer.plain, clause.end) is not None
        or guarantees.UNSAID[lang].search(before + (answer[span] if lang == "zh" else "")) is not None
        or guarantees.BY_LAW[lang].search(around) is not None
        or guarantees.OF_THE_PAST[lang].search(before) is not None
        or (
            guarantees.OF_PEOPLE[lang].search(before) is not None
            and not guarantees.OF_CONDUCT[lang].search(answer[span])
        )
        or guarantees.BY_EXPERTS[lang].search(around, 0, span.start - begin) is not None
        or answer.plain[sentence.end - 1] in "?"
        or opening in ("“”", '""', "''", "「」")
    )


def _is_held(reading: Reading, span: Span) -> bool:
    """Whether the speaker may say so: a line of the brief says the same, and as absolutely, or nearly word for word."""
    brief, lang = reading.exchange.brief, reading.answer.lang
    said = reading.answer[reading.answer.clause_at(span.start)]
    lines = [*brief.authorised, *brief.confirmed]
    for message in brief.key_messages:
        lines += message.wordings
    return any(
        overlap(said, line, lang) >= (_SAME if guarantees.ABSOLUTE[lang].search(line) else _WORD_FOR_WORD)
        for line in map(even, lines)
    )
