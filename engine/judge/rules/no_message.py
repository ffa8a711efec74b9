"""An answer in which none of the key messages was heard."""

from __future__ import annotations

from collections.abc import Iterable

from engine.judge.plain_question import plainly_answered
from engine.judge.reading import Reading
from engine.verdict import Finding


def check(reading: Reading) -> Iterable[Finding]:
    """A fault without words; none where no key message is looked for."""
    if (
        reading.exchange.wants_message
        and reading.exchange.brief.key_messages
        and not reading.delivered
        and not plainly_answered(reading)
    ):
        yield reading.missing("no_message", "fault")
