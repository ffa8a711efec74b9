"""Guarantees and commitments that go beyond what the brief authorises."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from engine.exchange import KeyMessage
from engine.judge.figures import new_figures
from engine.judge.known import facts_said
from engine.judge.reading import Reading
from engine.judge.terms import overlap
from engine.judge.text import Span, even
from engine.judge.words import promises
from engine.verdict import Finding

_SAME = {"zh": 0.5, "en": 0.6}
"""The share of a clause that has to stand in what the brief holds for the clause to promise no more."""
_SAME_WORDS = 0.75
"""The same for the words of the promise alone."""
_BEFORE = 30
"""Characters before a promise in which it may be refused."""
_MOST = 4
_MOST_TRIES = 200


def check(reading: Reading) -> Iterable[Finding]:
    """One fault for each clause, or run of clauses, that promises more than the brief holds."""
    marked: list[Span] = []
    for span in _candidates(reading):
        clause = reading.answer.clause_at(span.start)
        if any(one.start <= clause.start < one.end for one in marked) or _is_not_meant(reading, span):
            continue
        whole = Span(span.start, max(span.end, clause.end)) if span.end <= clause.end else span
        marked.append(Span(clause.start, whole.end))
        yield reading.mark("overpromises", "fault", _trimmed(reading, whole))
        if len(marked) >= _MOST:
            return


def _candidates(reading: Reading) -> Iterator[Span]:
    plain, lang = reading.answer.plain, reading.answer.lang
    found = []
    for name, pattern in promises.PROMISED[lang].items():
        for match in islice(pattern.finditer(plain), _MOST_TRIES):
            span = Span(match.start(), match.end())
            if not _is_of_another_kind(reading, name, span):
                found.append(span)
    if promises.ASKED[lang].search(reading.question.plain):
        found.extend(Span(match.start(), match.end()) for match in islice(promises.AGREED[lang].finditer(plain), _MOST))
    return iter(sorted(found, key=lambda span: (span.start, -span.end)))


def _is_of_another_kind(reading: Reading, name: str, span: Span) -> bool:
    """Whether a vow is on what was, not on what will be, or a date is that of an announcement."""
    answer, lang = reading.answer, reading.answer.lang
    clause = answer.clause_at(span.start)
    if name == "dates":
        said = answer[clause]
        return bool(promises.TOLD[lang].search(said) or promises.GUESSED[lang].search(said))
    if name == "people":
        # What is confirmed of somebody's place is told, not promised.
        sentence = answer.sentence_at(span.start)
        return any(sentence.start <= fact.start < sentence.end for fact in facts_said(reading))
    if name == "vows":
        sentence = answer.sentence_at(span.start)
        around = answer.plain[max(sentence.start, clause.start - 40) : min(sentence.end, clause.end + 40)]
        if promises.TOLD[lang].search(around):
            return True
        return bool(promises.DENIED[lang].search(around)) and not promises.TO_COME[lang].search(around)
    return False


def _trimmed(reading: Reading, span: Span) -> Span:
    """Without the punctuation at its end."""
    end = span.end
    while end > span.start + 1 and not reading.answer.plain[end - 1].isalnum():
        end -= 1
    return Span(span.start, end)


def _is_not_meant(reading: Reading, span: Span) -> bool:
    """Whether the words are refused, hoped, asked, quoted, put down to the law, or held by the brief."""
    answer, lang = reading.answer, reading.answer.lang
    clause = answer.clause_at(span.start)
    said = answer.plain[clause.start : max(clause.end, span.end)]
    if promises.TAKEN_BACK[lang].match(answer.plain, max(clause.end, span.end)):
        return True
    if promises.REFUSED[lang].search(said) or promises.REFUSED_BEFORE[lang].search(
        answer.plain, max(0, span.start - _BEFORE), span.start
    ):
        return True
    if answer.plain[clause.end - 1] in "?？" or _is_in_quotation_marks(answer.plain, span):
        return True
    return _is_held(reading, span, said)


def _is_in_quotation_marks(plain: str, span: Span) -> bool:
    before = plain[max(0, span.start - 30) : span.start]
    after = plain[span.end : span.end + 30]
    return any(
        before.rfind(opening) > before.rfind(closing) - (opening == closing) and closing in after
        for opening, closing in (("“", "”"), ("「", "」"))
    )


def _is_held(reading: Reading, span: Span, said: str) -> bool:
    """Whether the brief holds the promise: the same thing, with no figure of its own and nothing laid on top."""
    brief, lang = reading.exchange.brief, reading.answer.lang
    said = promises.VOWED[lang].sub("", said)
    if promises.ON_TOP[lang].search(said) or new_figures(said, brief, lang):
        return False
    if any(one.start <= span.start < one.end for one in _delivered(reading)):
        return True
    held = [*brief.authorised, *brief.confirmed, *map(_whole, brief.key_messages)]
    words = reading.answer[span]
    return any(
        overlap(said, plain, lang) >= _SAME[lang] or overlap(words, plain, lang) >= _SAME_WORDS
        for plain in map(even, held)
    )


def _whole(message: KeyMessage) -> str:
    """A key message in all its wordings, with the words that show it."""
    return " ".join(message.words)


def _delivered(reading: Reading) -> Iterator[Span]:
    for finding in reading.found("delivered"):
        if finding.start is not None and finding.end is not None:
            place = reading.answer.plain_position
            yield Span(place(finding.start), place(finding.end))
