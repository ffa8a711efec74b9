"""People were harmed, or somebody tells of his own hardship, and no word of the answer is for them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from engine.judge.intake import is_for_insiders
from engine.judge.plain_question import plainly_answered, says_why_not
from engine.judge.reading import Reading
from engine.judge.rules import empathizes
from engine.judge.surroundings import sentence_number
from engine.judge.words import hardship
from engine.regex import regex
from engine.verdict import Finding

_FEWEST = 2
"""Clauses of an answer in which there was room for a word of care."""
_FIRST_SENTENCES = 2
"""Within which care is early: the doctrine's compassion before conviction."""
_LATE = 3
"""Sentences after which care comes late even where no rule stood before it."""
_PRACTICAL = frozenset({"open", "rapid_fire"})
"""Kinds of question that ask what to do, where the doing is care enough."""
_MOST_EARLIER = 12
_IN_TEARS = regex(r"哭(?!笑|穷)|抹(?:眼)?泪|\b(?:in tears|(?:been|was|is|are|were|\'s) crying|sobbing)\b")
"""Of somebody who stands there and cannot wait for the figures."""
_HEARD = 4_000
_OWN = {"zh": hardship.OWN_ZH, "en": hardship.OWN_EN}
_REPORTER = {"zh": hardship.REPORTER_ZH, "en": hardship.REPORTER_EN}
_PEOPLE_HIT = {"zh": hardship.PEOPLE_HIT_ZH, "en": hardship.PEOPLE_HIT_EN}
_COMFORT = {"zh": hardship.COMFORT_ZH, "en": hardship.COMFORT_EN}
_RULES = {"zh": hardship.RULES_ZH, "en": hardship.RULES_EN}


def check(reading: Reading) -> Iterable[Finding]:
    """At most one advice: without words where care is missing, on the words where it comes late."""
    text = reading.answer
    if is_for_insiders(reading.exchange) or len(text.clauses) < _FEWEST or not _is_due(reading):
        return
    care = sorted(reading.spans_of("empathizes"), key=lambda one: one.start)
    if care:
        if _is_late(reading, care[0].start) and not _is_plain_help(reading):
            yield reading.mark("no_care", "advice", care[0], case="late")
    elif not _COMFORT[text.lang].search(text.plain[:_HEARD]) and not _is_plain_help(reading):
        yield reading.missing("no_care", "advice")


def _is_due(reading: Reading) -> bool:
    """Whether nobody would leave it out: the asker tells of himself, asks about those who were hit, or all is told.

    Elsewhere in such an incident a word of care is a push (`engine.debrief.stretch`), and no remark.
    """
    if _tells_of_himself(reading) or _is_in_tears(reading):
        return True
    if not reading.exchange.harmed:
        return False
    return _asks_about_them(reading) or (reading.exchange.question is None and not _cared_earlier(reading))


def _is_in_tears(reading: Reading) -> bool:
    """Whether the question is about somebody who stands there crying."""
    return _IN_TEARS.search(reading.question.plain) is not None


def _asks_about_them(reading: Reading) -> bool:
    return _PEOPLE_HIT[reading.answer.lang].search(reading.question.plain) is not None


def _tells_of_himself(reading: Reading) -> bool:
    """Whether the asker tells of what he or his family went through."""
    lang, asked = reading.answer.lang, reading.question.plain
    return _OWN[lang].search(asked) is not None and not _REPORTER[lang].search(asked)


def _cared_earlier(reading: Reading) -> bool:
    """Whether the speaker has shown care before in this drill: it need not stand in every answer."""
    return any(
        next(iter(empathizes.check(Reading(replace(reading.exchange, answer=said), {}))), None) is not None
        for said in reading.exchange.earlier[-_MOST_EARLIER:]
    )


def _is_plain_help(reading: Reading) -> bool:
    """Whether what was asked for was help, and is given, or it is told why it cannot be yet."""
    if reading.kind not in _PRACTICAL:
        return False
    return (
        bool(reading.found("commits_followup"))
        or plainly_answered(reading)
        or (reading.kind == "open" and says_why_not(reading))
    )


def _is_late(reading: Reading, start: int) -> bool:
    text = reading.answer
    number = sentence_number(text, start)
    if number < _FIRST_SENTENCES or _COMFORT[text.lang].search(text.plain[: text.sentences[_FIRST_SENTENCES - 1].end]):
        return False
    ruled = _RULES[text.lang].search(text.plain[: min(start, _HEARD)]) is not None
    waited = _tells_of_himself(reading) or (reading.exchange.harmed and _asks_about_them(reading))
    return ruled or (number >= _LATE and waited) or _is_in_tears(reading)
