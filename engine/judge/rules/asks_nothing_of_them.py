"""A notice that leaves people with nothing to do."""

from __future__ import annotations

from collections.abc import Iterable

from engine.judge.length import count
from engine.judge.reading import Reading
from engine.judge.words import todo
from engine.verdict import Finding

_LEAST = {"zh": 34, "en": 24}
"""Characters, or words, of a statement in which there was room for it."""
_HEARD = 4_000
_TO_DO = {"zh": todo.TO_DO_ZH, "en": todo.TO_DO_EN}
_FACE = {"zh": todo.FACE_ZH, "en": todo.FACE_EN}
_STOPS = {"zh": todo.STOPS_ZH, "en": todo.STOPS_EN}
_OVER = {"zh": todo.OVER_ZH, "en": todo.OVER_EN}


def check(reading: Reading) -> Iterable[Finding]:
    """An advice without words, on statements to customers and the public about what is not over yet."""
    exchange, text = reading.exchange, reading.answer
    if exchange.question is not None or exchange.audience not in ("public", "customer") or exchange.resolved == "true":
        return
    said = text.plain[:_HEARD]
    if count(said, text.lang) < _LEAST[text.lang]:
        return
    if any(pattern[text.lang].search(said) for pattern in (_OVER, _FACE)):
        return
    if not _TO_DO[text.lang].search(said) and not _has_a_step(reading):
        yield reading.missing("asks_nothing_of_them", "advice")


def _has_a_step(reading: Reading) -> bool:
    """Whether the bank names a step of its own to come, which is no stop of a service."""
    text = reading.answer
    return any(
        not _STOPS[text.lang].search(text[text.sentence_at(span.start)])
        for span in reading.spans_of("commits_followup")
    )
