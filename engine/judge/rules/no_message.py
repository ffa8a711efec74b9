"""An answer in which none of the key messages was heard."""

from __future__ import annotations

from collections.abc import Iterable

from engine.judge.intake import owes_key_messages
from engine.judge.known import line_said
from engine.judge.plain_question import plainly_answered
from engine.judge.reading import Reading
from engine.judge.scope import scopes_of
from engine.verdict import Finding

_MOST_CLAUSES = 40
_ENOUGH = 2
"""Lines of the brief that make an answer useful without a message; one where the speaker owns it or names a step."""


def check(reading: Reading) -> Iterable[Finding]:
    """A fault without words, where the messages are the speaker's to give and for this audience.

    Advice where the answer tells people of the brief what they can use: no trainer begins with what was left out then.
    """
    if not owes_key_messages(reading.exchange) or reading.delivered or plainly_answered(reading):
        return
    if _is_useful(reading):
        yield reading.missing("no_message", "advice", case="useful")
    else:
        yield reading.missing("no_message", "fault")


def _is_useful(reading: Reading) -> bool:
    told = len(_lines_told(reading))
    stands_up = any(one.level == "credit" for rule in ("owns_it", "commits_followup") for one in reading.found(rule))
    return told >= _ENOUGH or (stands_up and told > 0)


def _lines_told(reading: Reading) -> set[str]:
    """The confirmed facts and authorised steps that the answer asserts."""
    brief, answer, scopes = reading.exchange.brief, reading.answer, scopes_of(reading.answer)
    lines = (*brief.confirmed, *brief.authorised)
    clauses = answer.clauses[:_MOST_CLAUSES]
    asserted = (answer[clause] for clause in clauses if scopes.asserted(clause.start, conditions=True))
    return {line for said in asserted if (line := line_said(said, lines, answer.lang))}
