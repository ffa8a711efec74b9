"""An answer in which none of the key messages was heard."""

from __future__ import annotations

from collections.abc import Iterable

from engine.judge.intake import owes_key_messages
from engine.judge.known import lines_told
from engine.judge.plain_question import plainly_answered
from engine.judge.reading import Reading
from engine.judge.words import official
from engine.verdict import Finding

_MOST_CLAUSES = 40
"""Clauses that are looked at: what is of use is said early."""
_ENOUGH = 2
"""Lines of the brief that make an answer useful without a message; one where the speaker owns it or names a step."""
_NOTICE = 2
"""Phrases of notices from which on an answer sounds like one."""


def check(reading: Reading) -> Iterable[Finding]:
    """A fault without words, where the messages are the speaker's to give and for this audience.

    None where the answer tells people of the brief what they can use: no trainer begins with what was left out then.
    """
    if not owes_key_messages(reading.exchange) or reading.delivered or plainly_answered(reading):
        return
    if not _is_useful(reading):
        yield reading.missing("no_message", "fault", case="notice" if _is_a_notice(reading) else "")


def _is_useful(reading: Reading) -> bool:
    brief = reading.exchange.brief
    lines = (*brief.confirmed, *brief.authorised)
    told = len({line for _, line in lines_told(reading, lines, conditions=True, most=_MOST_CLAUSES)})
    stands_up = any(one.level == "credit" for rule in ("owns_it", "commits_followup") for one in reading.found(rule))
    return told >= _ENOUGH or (stands_up and told > 0)


def _is_a_notice(reading: Reading) -> bool:
    said = official.PHRASES[reading.answer.lang].findall(reading.answer.plain)
    return len(set(said)) >= _NOTICE
