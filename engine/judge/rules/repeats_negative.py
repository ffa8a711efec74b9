"""The loaded words of the question, said again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from engine.judge.charges import loaded_words, thrown_back, unlike_the_brief
from engine.judge.reading import Reading
from engine.judge.terms import overlap
from engine.judge.text import Span, even
from engine.verdict import Finding

_SAME_FACT = 0.5
"""The share of a clause that has to stand in a confirmed fact for the clause to be that fact."""
_BLUNT = ("negative_premise", "leading", "either_or", "provocation")
_FELT = {
    "zh": re.compile(r"理解|体会|过意不去|难受|揪心|心里|着急|担心|久等|受累|受惊|抱歉|对不起|辛苦|不容易|心疼|欢迎"),
    "en": re.compile(
        r"\b(?:sorry|understand|feel|felt|hard|easy|worr\w*|upset|hurt\w*|sympath\w*|heart"
        r"|welcom\w*)\b"
    ),
}
_DENIAL = {
    "zh": re.compile(r"没|不是|不会|无|非|谁|哪"),
    "en": re.compile(r"\b(?:no|not|nobody|nothing|never|none|neither|nor|who)\b|n't\b"),
}
_SHORT_CLAUSE = {"zh": 8, "en": 28}
_MOST = 50
_MOST_TRIES = 500


def check(reading: Reading) -> Iterable[Finding]:
    """One fault for each place in which a loaded word comes back."""
    for span in echoes(reading):
        yield reading.mark("repeats_negative", "fault", span)


def echoes(reading: Reading) -> list[Span]:
    """Where the answer says the question's loaded words, but for key messages and confirmed facts."""
    question = reading.exchange.question
    if question is None:
        return []
    own = _own_words(reading)
    found: list[Span] = []
    spans = [
        Span(match.start(), match.end())
        for match in islice(loaded_words(question, reading.answer.lang).finditer(reading.answer.plain), _MOST_TRIES)
    ]
    if reading.kind in _BLUNT:
        spans.extend(thrown_back(reading.question.plain, reading.answer.plain, reading.answer.lang))
        if reading.exchange.brief.situation and reading.kind != "provocation":
            spans.extend(_unlike_the_brief(reading))
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if any(one.start <= span.start < one.end for one in own) and _is_in_a_message(reading, span):
            continue
        if _is_a_fact(reading, span):
            continue
        found.append(span)
        if len(found) >= _MOST:
            break
    return list(_distinct(found))


def _unlike_the_brief(reading: Reading) -> list[Span]:
    brief, answer = reading.exchange.brief, reading.answer
    said = [brief.situation, *brief.confirmed, *brief.unknown, *brief.authorised]
    for message in brief.key_messages:
        said.extend((message.text, *message.says, *(term for group in message.evidence for term in group)))
    spans = unlike_the_brief(reading.question.plain, answer.plain, even(" ".join(said)), answer.lang)
    return [span for span in spans[:_MOST_TRIES] if _is_pointed(reading, span)]


def _is_pointed(reading: Reading, span: Span) -> bool:
    """Whether a word is denied or thrown back in a short clause, and not said in sympathy."""
    answer = reading.answer
    clause = answer[answer.clause_at(span.start)]
    if _FELT[answer.lang].search(answer[answer.sentence_at(span.start)]):
        return False
    return len(clause) <= _SHORT_CLAUSE[answer.lang] or _DENIAL[answer.lang].search(clause) is not None


def _own_words(reading: Reading) -> list[Span]:
    spans = []
    for finding in reading.found("delivered"):
        if finding.start is not None and finding.end is not None:
            place = reading.answer.plain_position
            spans.append(Span(place(finding.start), place(finding.end)))
    return spans


def _is_in_a_message(reading: Reading, span: Span) -> bool:
    """Whether the words belong to a key message: a root of them stands in its text, its wordings or its evidence."""
    said = reading.answer[span]
    roots = [said[:4]] if reading.answer.lang == "en" else _roots(said)
    for message in reading.exchange.brief.key_messages:
        words = even(" ".join((message.text, *message.says, *(term for group in message.evidence for term in group))))
        if any(root in words for root in roots):
            return True
    return False


def _roots(said: str) -> list[str]:
    bare = said.lstrip("没有不未").rstrip("了着") or said
    return [bare, *(bare[index : index + 2] for index in range(len(bare) - 1))]


def _is_a_fact(reading: Reading, span: Span) -> bool:
    clause = reading.answer.clause_at(span.start)
    said, lang = reading.answer[clause], reading.answer.lang
    root = reading.answer[span][:5] if lang == "en" else reading.answer[span]
    for fact in reading.exchange.brief.confirmed:
        plain = even(fact)
        if root in plain and overlap(said, plain, lang) >= _SAME_FACT:
            return True
    return False


def _distinct(found: list[Span]) -> Iterator[Span]:
    end = -1
    for span in found:
        if span.start >= end:
            yield span
            end = span.end
