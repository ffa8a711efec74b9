"""A plain question, and whether it was plainly answered."""

from __future__ import annotations

from bisect import bisect_right

from engine.judge.reading import Reading
from engine.judge.terms import find_terms
from engine.judge.text import Span
from engine.regex import regex

_NEAR = 3
"""Sentences over which an answer to a plain question may be spread."""
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
    """Whether a few sentences hold a word of each group that answers the question."""
    return where_answered(reading) is not None


def where_answered(reading: Reading) -> Span | None:
    """The words that answer a plain question, one of each group in a few sentences; None where they are not there."""
    question, answer = reading.exchange.question, reading.answer
    if question is None or not is_plain(reading):
        return None
    starts = [sentence.start for sentence in answer.sentences]
    groups = [find_terms(answer.plain, group, answer.lang) for group in question.answered_by]
    first_in = [_first_in_each(group, starts) for group in groups]
    for sentence in sorted(set().union(*first_in)):
        words = [next((held[at] for at in range(sentence, sentence + _NEAR) if at in held), None) for held in first_in]
        if None not in words:
            found = [one for one in words if one is not None]
            return Span(min(one.start for one in found), max(one.end for one in found))
    return None


def _first_in_each(words: list[Span], starts: list[int]) -> dict[int, Span]:
    """Of some words, in order, the first in each sentence, by its number."""
    first: dict[int, Span] = {}
    for word in words:
        first.setdefault(bisect_right(starts, word.start), word)
    return first


def says_why_not(reading: Reading) -> bool:
    """Whether the answer tells why the question cannot be answered."""
    return _WHY_NOT[reading.answer.lang].search(reading.answer.plain) is not None
