"""A reporter is sent away without a time or a way in which the answer comes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from engine.judge.intake import asked_for, is_received_now, said_something
from engine.judge.parts import parts_of
from engine.judge.reading import Reading
from engine.judge.text import Span, Text
from engine.judge.words import parts_en, parts_zh, press
from engine.verdict import Finding

_NEAR = {"zh": 12, "en": 40}
"""Characters between coming back and the hour that is none."""
_BESIDE = {"zh": 24, "en": 80}
"""Characters between coming back and its time."""
_MOST_TRIES = 20


def check(reading: Reading) -> Iterable[Finding]:
    """An advice: on the hour that is none, else on nothing."""
    exchange = reading.exchange
    if not is_received_now(exchange) or not said_something(reading):
        return
    if any(_comes_back(reading, Text(said, exchange.lang)) for said in (exchange.answer, *exchange.earlier)):
        return
    vague = _vague(reading)
    if vague is None:
        yield reading.missing("no_ring_back", "advice")
    else:
        yield reading.mark("no_ring_back", "advice", vague, case="vague")


def _comes_back(reading: Reading, said: Text) -> bool:
    """Whether a time of the next word, somebody to turn to, or the reporter's own number is there."""
    brief = reading.exchange.brief
    if "next" in parts_of(said, "public", brief) or "contact" in parts_of(said, "media", brief):
        return True
    if press.WAYS[said.lang].search(said.plain) or "contact" in asked_for(said):
        return True
    return any(_rings_at(said, match.span()) for match in _times(said))


def _times(said: Text) -> Iterator[re.Match[str]]:
    words = parts_zh if said.lang == "zh" else parts_en
    return islice(words.SOON.finditer(said.plain), _MOST_TRIES)


def _rings_at(said: Text, when: tuple[int, int]) -> bool:
    """Whether the speaker comes back at a time."""
    sentence, near = said.sentence_at(when[0]), _BESIDE[said.lang]
    start, end = max(min(sentence.start, when[0]), when[0] - near), min(max(sentence.end, when[1]), when[1] + near)
    return press.RING_BACK[said.lang].search(said.plain, start, end) is not None


def _vague(reading: Reading) -> Span | None:
    answer, near = reading.answer, _NEAR[reading.answer.lang]
    for match in islice(press.NO_HOUR[answer.lang].finditer(answer.plain), _MOST_TRIES):
        sentence = answer.sentence_at(match.start())
        start, end = max(sentence.start, match.start() - near), min(sentence.end, match.end() + near)
        if press.RING_BACK[answer.lang].search(answer.plain, start, end):
            return Span(match.start(), match.end())
    return None
