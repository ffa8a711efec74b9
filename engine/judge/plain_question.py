"""A plain question, and whether it was plainly answered."""

from __future__ import annotations

from engine.judge.reading import Reading
from engine.judge.terms import find_terms
from engine.regex import regex

_WHY_NOT = {
    "zh": regex(
        r"(?:还|现在|目前|暂时).{0,6}(?:不能|没法|不好|说不准|定不下来|不知道|不清楚|没有?(?:结果|结论|定|查清"
        r"|消息))|正在(?:核|查|了解|确认|统计)|还在(?:查|核|统计|确认)|(?:查清|核实|核对|确定|有了(?:结果"
        r"|结论)).{0,8}(?:告诉|公布|通报|答复|说)"
        r"|涉及.{0,10}(?:隐私|信息|案)|(?:不能|不便)(?:公开|透露).{0,12}(?:隐私|规定|信息)|手(?:上"
        r"|里)没有?.{0,8}(?:准|数|底)"
    ),
    "en": regex(
        r"\b(?:(?:don't|do not|can't|cannot|couldn't) (?:yet |honestly |really )?(?:know|say|tell|confirm|give)\b"
        r"|not (?:yet )?(?:known|clear|confirmed|certain)|(?:is|are|'re"
        r"|being) (?:still )?(?:being )?(?:check\w*|count\w*|investigat\w*|review\w*|look\w* into)"
        r"|still (?:checking|counting|finding)|too early|private|confidential|up to the police)\b"
    ),
}


def is_plain(reading: Reading) -> bool:
    """Whether an open question was asked of which the author says what answers it."""
    question = reading.exchange.question
    return question is not None and question.kind == "open" and bool(question.answered_by)


def plainly_answered(reading: Reading) -> bool:
    """Whether one sentence holds a word of each group that answers the question."""
    question, answer = reading.exchange.question, reading.answer
    if question is None or not is_plain(reading):
        return False
    wanted = {
        answer.sentence_at(span.start).start for span in find_terms(answer.plain, question.answered_by[0], answer.lang)
    }
    for group in question.answered_by[1:]:
        wanted &= {answer.sentence_at(span.start).start for span in find_terms(answer.plain, group, answer.lang)}
    return bool(wanted)


def says_why_not(reading: Reading) -> bool:
    """Whether the answer tells why the question cannot be answered."""
    return _WHY_NOT[reading.answer.lang].search(reading.answer.plain) is not None
