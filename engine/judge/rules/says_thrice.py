"""A key message heard only once in three answers or more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from engine.judge.plain_question import is_plain
from engine.judge.reading import Reading
from engine.judge.rules import delivered
from engine.verdict import Finding

ANSWERS = 3
"""After so many answers it is counted: three times is the trainers' practice."""
_LATEST = 8
"""Earlier answers that are heard again."""


def check(reading: Reading) -> Iterable[Finding]:
    """An advice without words, for the first message in the brief's order that was heard once and not just now."""
    exchange = reading.exchange
    if len(exchange.earlier) + 1 < ANSWERS or exchange.question is None or is_plain(reading):
        return
    heard = Counter(message for text in exchange.earlier[-_LATEST:] for message in _heard_in(reading, text))
    now = reading.delivered
    for message in exchange.brief.key_messages:
        if heard[message.id] == 1 and message.id not in now:
            yield reading.missing(
                "says_thrice", "advice", message_id=message.id, answers=str(len(exchange.earlier) + 1)
            )
            return


def _heard_in(reading: Reading, text: str) -> set[str]:
    """The messages that an earlier answer delivered."""
    said = Reading(replace(reading.exchange, answer=text, earlier=()), reading.switches)
    return {finding.message_id for finding in delivered.check(said) if finding.message_id}
