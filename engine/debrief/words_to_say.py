"""What the speaker could say in place of what was said, in the words of this scenario.

A rule's page names under `shows` where its words come from, the best first:

- `message`: a key message that this answer did not deliver
- `fact`: the confirmed fact that is nearest to what was asked
- `step`: something that the speaker is authorised to promise
- the name of a label: the sentence of the model answer in which the judge finds it
- `opening`: how the model answer begins
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache

from engine.exchange import Exchange
from engine.judge import Judge
from engine.judge.nearness import lines_of, words_of
from engine.judge.text import Text
from engine.plain_text import one_line
from engine.press_plan import Reference
from engine.verdict import LABELS, Verdict

SOURCES = ("message", "fact", "step", "opening", *LABELS)
"""What may stand under `shows`."""


def words_to_say(
    shows: tuple[str, ...], exchange: Exchange, verdict: Verdict, reference: Reference | None
) -> Iterator[str]:
    """Sentences that fit, the best first."""
    own: dict[str, Callable[[], Iterator[str]]] = {
        "message": lambda: _messages(exchange, verdict),
        "fact": lambda: _facts(exchange),
        "step": lambda: iter(exchange.brief.authorised),
    }
    for source in shows:
        if source in own:
            yield from map(one_line, own[source]())
        elif reference is not None:
            yield from map(one_line, _of_model(source, exchange, reference.answer))


def _messages(exchange: Exchange, verdict: Verdict) -> Iterator[str]:
    return (message.text for message in exchange.brief.key_messages if message.id not in verdict.delivered)


def _facts(exchange: Exchange) -> Iterator[str]:
    """The confirmed facts, the nearest to the question first; where nothing was asked, in the author's order."""
    confirmed = exchange.brief.confirmed
    if exchange.question is None:
        return iter(confirmed)
    lines = lines_of(exchange.brief, exchange.lang)
    asked = words_of(exchange.question.text, exchange.lang)
    near = sorted(
        ((lines.near(words_of(fact, exchange.lang), asked), -index, fact) for index, fact in enumerate(confirmed)),
        reverse=True,
    )
    return (fact for nearness, _, fact in near if nearness > 0)


def _of_model(source: str, exchange: Exchange, answer: str) -> Iterator[str]:
    text = Text(answer, exchange.lang)
    if source == "opening":
        if text.sentences:
            yield _raw(text, text.sentences[0].start)
        return
    for finding in _judged(replace(exchange, id="", answer=answer, earlier=())).findings:
        if finding.rule == source and finding.start is not None:
            yield _raw(text, text.plain_position(finding.start))


def _raw(text: Text, position: int) -> str:
    """The sentence at a position, as it was written."""
    sentence = text.sentence_at(position)
    span = text.raw_span(sentence.start, sentence.end)
    return text.raw[span.start : span.end]


@lru_cache(64)
def _judged(exchange: Exchange) -> Verdict:
    return Judge().judge(exchange)
