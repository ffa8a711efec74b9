"""Meeting the press without leave to speak for the bank: what is asked of the reporter, and when one comes back."""

from __future__ import annotations

from itertools import islice

from engine.exchange import Exchange
from engine.judge.reading import Reading
from engine.judge.text import Span, Text
from engine.judge.words import press
from engine.verdict import Finding

ENOUGH = 3
"""Of the five details of a reporter, with which the press office can ring back."""
_NEAR = {"zh": 30, "en": 90}
"""Characters around a detail in which it is asked for, where a sentence does not end."""
_LOOKED_AT = 6_000
_MOST_TRIES = 20


def faces_press(exchange: Exchange) -> bool:
    """Whether the press asks somebody who may not say more than the approved lines."""
    limited = exchange.authority in ("none", "lines") and exchange.asker != "customer"
    return exchange.question is not None and limited and exchange.audience in ("public", "media")


def is_received_now(exchange: Exchange) -> bool:
    """Whether this is the first answer to a reporter: whom one speaks for, and until when, is asked then."""
    return faces_press(exchange) and exchange.asker == "press"


def told_inside(exchange: Exchange) -> bool:
    """Whether this is told, unasked, to somebody of one's own house: superiors, staff, one's own press desk."""
    return exchange.question is None and exchange.audience in ("superior", "staff", "media")


def is_for_insiders(exchange: Exchange) -> bool:
    """Whether superiors or staff hear it, to whom much may be said that customers and the press should not hear."""
    return exchange.audience in ("superior", "staff")


def owes_key_messages(exchange: Exchange) -> bool:
    """Whether the key messages are the speaker's to give, and this audience's to hear: a request of the press that is
    handed on to one's own desk needs none."""
    return bool(exchange.brief.key_messages) and exchange.authority != "none" and not told_inside(exchange)


def asked_for(text: Text) -> dict[str, Span]:
    """The details of the reporter that are asked for, in the order of press.FIELDS, each with its words."""
    plain = text.plain[:_LOOKED_AT]
    found = {}
    for field in press.FIELDS:
        for match in islice(press.ASKED[text.lang][field].finditer(plain), _MOST_TRIES):
            span = Span(match.start(), match.end())
            if _is_requested(text, span):
                found[field] = span
                break
    return found


def _is_requested(text: Text, span: Span) -> bool:
    sentence, near = text.sentence_at(span.start), _NEAR[text.lang]
    start = max(min(sentence.start, span.start), span.start - near)
    end = min(max(sentence.end, span.end), span.end + near)
    if press.OURS[text.lang].search(text.plain[start : span.start]):
        return False
    return press.REQUESTS[text.lang].search(text.plain, start, end) is not None


def given_by_reporter(reading: Reading) -> set[str]:
    """The details that the reporter told in asking."""
    asked = reading.question
    return {field for field, pattern in press.INTRODUCED[asked.lang].items() if pattern.search(asked.plain)}


def asked_before(exchange: Exchange) -> set[str]:
    """The details that the speaker asked for in earlier answers."""
    return {field for said in exchange.earlier for field in asked_for(Text(said[:_LOOKED_AT], exchange.lang))}


def names_of(fields: set[str], reading: Reading) -> str:
    """The names of some details, as a list within a sentence."""
    lang = reading.answer.lang
    names = [press.FIELD_NAMES[field][lang] for field in press.FIELDS if field in fields]
    if lang == "zh":
        return "、".join(names)
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def said_something(reading: Reading) -> bool:
    """Whether there are any words beside fillers, to which something could have been added."""
    return not any(one.start is None for one in reading.found("stonewalls")) and bool(reading.answer.plain.strip())


def is_excused(reading: Reading, finding: Finding) -> bool:
    """Whether somebody who may not speak at all refuses as it has to be: the reporter's details are taken."""
    exchange = reading.exchange
    if finding.rule != "stonewalls" or exchange.authority != "none" or not faces_press(exchange):
        return False
    return len(set(asked_for(reading.answer)) | asked_before(exchange)) >= ENOUGH


def asks_courteously(reading: Reading, finding: Finding) -> bool:
    """Whether what sounds like a cross-examination asks the reporter who it is and what for, which is to be asked."""
    if finding.rule != "hostile" or finding.start is None or not faces_press(reading.exchange):
        return False
    answer = reading.answer
    start = answer.plain_position(finding.start)
    clause, sentence = answer.clause_at(start), answer.sentence_at(start)
    if press.SCOLDS[answer.lang].search(answer[sentence]):
        return False
    asked = asked_for(answer).values()
    if any(one.start < clause.end and clause.start < one.end for one in asked):
        return True
    return finding.level == "check" and bool(asked) and answer.plain[sentence.end - 1] == "?"
