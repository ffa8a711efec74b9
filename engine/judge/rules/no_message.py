"""An answer in which none of the key messages was heard."""

from __future__ import annotations

from collections.abc import Iterable

from engine.judge.intake import owes_key_messages
from engine.judge.plain_question import plainly_answered
from engine.judge.reading import Reading
from engine.verdict import Finding


def check(reading: Reading) -> Iterable[Finding]:
    """A fault without words, where the messages are the speaker's to give and for this audience."""
    if owes_key_messages(reading.exchange) and not reading.delivered and not plainly_answered(reading):
        yield reading.missing("no_message", "fault")
