"""Words of the trade, and rules told by their numbers, that a customer cannot make sense of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from engine.judge.intake import is_for_insiders
from engine.judge.reading import Reading
from engine.judge.text import Span, even
from engine.judge.words import jargon
from engine.verdict import Finding

_MOST = 2
_MOST_TRIES = 200
_BARE = {"zh": 5, "en": 16}
"""Characters beside a rule's number that say nothing of what the rule is."""
_REFUSED = {"zh": 18, "en": 70}
"""The same, where they are a refusal, or that all is in order."""


def check(reading: Reading) -> Iterable[Finding]:
    """An advice on each of the first few words, and on the first rule's number."""
    if is_for_insiders(reading.exchange):
        return
    told: set[str] = set()
    for span in _words(reading):
        word = reading.answer[span]
        if word not in told:
            told.add(word)
            yield reading.mark("jargon", "advice", span)
        if len(told) == _MOST:
            return
    for span in _rule_numbers(reading):
        yield reading.mark("jargon", "advice", span, case="number")
        return


def _words(reading: Reading) -> Iterator[Span]:
    answer, lang = reading.answer, reading.answer.lang
    theirs = _heard_before(reading)
    for match in islice(jargon.WORDS[lang].finditer(answer.plain), _MOST_TRIES):
        if match.group() not in theirs and not _is_explained(reading, match.start()):
            yield Span(match.start(), match.end())


def _rule_numbers(reading: Reading) -> Iterator[Span]:
    answer, lang = reading.answer, reading.answer.lang
    theirs = _heard_before(reading)
    for match in islice(jargon.RULE_NUMBER[lang].finditer(answer.plain), _MOST_TRIES):
        if match.group() not in theirs and _is_the_whole_reason(reading, Span(match.start(), match.end())):
            yield Span(match.start(), match.end())


def _is_the_whole_reason(reading: Reading, number: Span) -> bool:
    """Whether the sentence says nothing beside a rule's number but no, or that all is in order."""
    answer, lang = reading.answer, reading.answer.lang
    sentence = answer.sentence_at(number.start)
    beside = answer.plain[sentence.start : number.start] + answer.plain[number.end : sentence.end]
    if jargon.REASONED[lang].search(beside) or jargon.EXPLAINED[lang].search(beside):
        return False
    length = len(beside.strip(" ,.。;:!"))
    return length < _BARE[lang] or (length < _REFUSED[lang] and jargon.BARE_ANSWER[lang].search(beside) is not None)


def _heard_before(reading: Reading) -> str:
    """The question and the key messages: their words are nobody's jargon."""
    said = [reading.question.plain]
    for message in reading.exchange.brief.key_messages:
        said += map(even, message.wordings)
    return "\n".join(said)


def _is_explained(reading: Reading, position: int) -> bool:
    answer = reading.answer
    return jargon.EXPLAINED[answer.lang].search(answer[answer.sentence_at(position)]) is not None
