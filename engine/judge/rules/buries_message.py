"""A key message in the middle, behind much else, where nobody remembers it."""

from __future__ import annotations

from collections.abc import Iterable

from engine.exchange import KeyMessage
from engine.judge.length import count
from engine.judge.likeness import keys_of, wording_of
from engine.judge.nearness import lines_of, words_of
from engine.judge.plain_question import plainly_answered
from engine.judge.reading import Reading
from engine.judge.shape import does
from engine.judge.small_talk import said
from engine.judge.terms import topics
from engine.judge.text import Span
from engine.verdict import Finding

_FRONT = 0.4
"""The share of an answer that is its front: Covello's primacy and recency, as the message map counts them."""
_LEAST_SENTENCES = 3
_LONG = {"zh": 60, "en": 40}
"""Characters or words that take a good quarter of a minute to say; less before a message pushes it nowhere."""
_TAKES_UP = frozenset({"sympathy", "puts_off", "concedes"})
"""What a clause does that feels with people, owns something, or says that it cannot be told yet, and why."""
_HINTED = 0.36
"""The share of a message from which on a sentence in front has begun to say it."""
_TOLD = 0.2
"""How near to a fact or step of the brief a sentence is that tells it."""
_MOST = 60


def check(reading: Reading) -> Iterable[Finding]:
    """An advice on the first message that was said."""
    answer = reading.answer
    sentences = said(answer)
    spans = reading.spans_of("delivered")
    if reading.exchange.question is None or len(sentences) < _LEAST_SENTENCES or not spans:
        return
    first = min(spans, key=lambda span: span.start)
    if first.start <= _FRONT * len(answer.plain) or any(span.end > sentences[-1].start for span in spans):
        return
    if plainly_answered(reading) or any(one.start < sentences[-1].end for one in _begun_in(reading, sentences[-1:])):
        return
    before = [Span(one.start, min(one.end, first.start)) for one in sentences if one.start < first.start]
    length = sum(count(answer[one], answer.lang) for one in before if not _belongs_in_front(reading, one))
    if length > _LONG[answer.lang] and not list(_begun_in(reading, before)):
        yield reading.mark("buries_message", "advice", first, params={"length": str(length)})


def _belongs_in_front(reading: Reading, sentence: Span) -> bool:
    """Whether it feels with people, helps them, tells what the brief tells, or takes the question up."""
    answer, lang = reading.answer, reading.answer.lang
    held = [*reading.spans_of("empathizes"), *reading.spans_of("commits_followup")]
    if any(span.start < sentence.end and sentence.start < span.end for span in held):
        return True
    clauses = (clause for clause in answer.clauses if sentence.start <= clause.start < sentence.end)
    if any(does(answer, clause) in _TAKES_UP for clause in clauses):
        return True
    lines, words = lines_of(reading.exchange.brief, lang), words_of(answer[sentence], lang)
    if lines.nearest(words, [*lines.facts, *lines.steps]) >= _TOLD:
        return True
    takes_up = topics(answer[sentence], lang) & topics(reading.question.plain, lang)
    return bool(takes_up) and count(answer[sentence], lang) <= _LONG[lang]


def _begun_in(reading: Reading, sentences: Iterable[Span]) -> Iterable[Span]:
    """The sentences in which a message is at least begun."""
    messages = reading.exchange.brief.key_messages
    for sentence in list(sentences)[:_MOST]:
        keys = keys_of(reading.answer[sentence], reading.answer.lang)
        if any(_share(reading, message, keys) >= _HINTED for message in messages):
            yield sentence


def _share(reading: Reading, message: KeyMessage, keys: frozenset[str]) -> float:
    others = tuple(one.text for one in reading.exchange.brief.key_messages if one is not message)
    lang = reading.answer.lang
    wordings = (wording_of(text, others, lang) for text in message.wordings)
    return max(wording.share(wording.held(keys)) for wording in wordings)
