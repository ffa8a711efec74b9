"""What a loaded word said again is worth: a fault, advice, or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from engine.judge.charges import loaded_words
from engine.judge.figures import figures, new_figures
from engine.judge.known import backed, shared_with
from engine.judge.reading import Reading
from engine.judge.rules.repeats_negative import echoes
from engine.judge.scope import negated, scopes_of
from engine.judge.text import Span, even
from engine.judge.words import called_untrue, hardship, plain_names
from engine.verdict import Finding, overlap

_SHORT = {"zh": 16, "en": 48}
"""Characters of a clause that is a short and definite answer."""
_DENIABLE = frozenset({"negative_premise", "leading", "speculation", "hypothetical", "open", "rapid_fire"})
"""Kinds of question that may bring a charge of fact; an either-or and a taunt bring names, which no proof answers."""
_LEAST_SHARED = 2
"""Words that a clause with a number shares with a line of the brief that bears it out."""
_FAULTS = frozenset(
    {"speculates", "shifts_blame", "hostile", "discloses_private", "overpromises", "accepts_premise", "stonewalls"}
)
"""Beside one of these nothing is said to have worked."""


def levelled(reading: Reading, found: Sequence[Finding]) -> list[Finding]:
    """The echoes: noted in a truth sandwich, in a plain answer, where it is asked whether it is so and left open, where
    a true charge is owned, and where the customers' plight is named with care; advice where a false charge was denied
    once."""
    if not found:
        return []
    spans = echoes(reading)
    if _is_in_a_sandwich(reading, found) or (len(spans) <= 1 and _is_a_plain_answer(reading, spans)):
        return [replace(one, level="noted") for one in found]
    if all(_is_left_open(reading, span) for span in spans) or all(_is_felt(reading, span) for span in spans):
        return [replace(one, level="noted") for one in found]
    if reading.exchange.premise == "true" and reading.found("owns_it"):
        return [replace(one, level="noted") for one in found]
    if len(spans) == 1 and _is_denied_once(reading, spans[0]):
        return [replace(one, level="advice", case="denied_once") for one in found]
    return list(found)


def headline_levelled(reading: Reading, found: Sequence[Finding]) -> list[Finding]:
    """A denial as the first sentence: noted where the echo in it is told of already, or is none."""
    faults = [one for one in reading.found("repeats_negative") if one.level == "fault"]
    return [one if faults else replace(one, level="noted") for one in found]


def _is_in_a_sandwich(reading: Reading, found: Iterable[Finding]) -> bool:
    sandwiches = reading.found("truth_sandwich")
    return bool(sandwiches) and all(any(overlap(one, whole) for whole in sandwiches) for one in found)


# --- a plain question, plainly answered


def _is_a_plain_answer(reading: Reading, spans: Sequence[Span]) -> bool:
    """Whether the word is the ordinary name of the thing asked, and the answer is short, definite and so."""
    if not spans or not _is_plainly_asked(reading):
        return False
    answer, lang = reading.answer, reading.answer.lang
    (span,) = spans
    clause = answer.clause_at(span.start)
    said = answer[clause]
    return (
        plain_names.NAME[lang].fullmatch(answer[span]) is not None
        and len(said) <= _SHORT[lang]
        and said[-1] not in "?？"
        and scopes_of(answer).asserted(span.start)
        and _is_clean(reading, clause)
        and _is_in_line(reading, span)
    )


def _is_plainly_asked(reading: Reading) -> bool:
    """Whether one thing was asked, to be answered by yes or no, and nothing worse stands in the question."""
    question, lang = reading.exchange.question, reading.answer.lang
    plain = reading.question.plain.strip()
    if question is None or reading.kind in ("rapid_fire", "either_or", "provocation"):
        return False
    if plain_names.ASKED_PLAINLY[lang].fullmatch(plain) is None or plain_names.PUSHED[lang].search(plain):
        return False
    words = [match.group() for match in loaded_words(question, lang).finditer(plain)]
    return all(plain_names.NAME[lang].fullmatch(word) for word in words)


def _is_in_line(reading: Reading, span: Span) -> bool:
    """Whether the brief says the same with the same word, or the answer goes on with what the brief says."""
    answer, lang, brief = reading.answer, reading.answer.lang, reading.exchange.brief
    root = answer[span].strip("没不了过") if lang == "zh" else answer[span][:5]
    denied = _is_negated(reading, span)
    lines = [*brief.confirmed, *(text for message in brief.key_messages for text in message.wordings)]
    for line in map(even, lines):
        at = line.find(root)
        if at >= 0:
            return _has_no(line, at, lang) == denied
    return any(_is_beside(reading, span, one) for one in backed(reading))


def _is_left_open(reading: Reading, span: Span) -> bool:
    """Whether the word stands in a "whether" that the speaker leaves to those who know, in the same sentence."""
    answer, lang = reading.answer, reading.answer.lang
    sentence = answer.sentence_at(span.start)
    clause = answer.clause_at(span.start)
    return (
        called_untrue.WHETHER[lang].search(answer[clause]) is not None
        and called_untrue.LEFT_OPEN[lang].search(answer.plain, span.end, sentence.end) is not None
    )


def _is_felt(reading: Reading, span: Span) -> bool:
    """Whether the word is one for what befalls the customers, in an answer with care, or with a way out beside it."""
    lang = reading.answer.lang
    if hardship.PLIGHT[lang].match(reading.answer.plain, span.start) is None:
        return False
    ways = [*reading.spans_of("commits_followup", "credit"), *reading.spans_of("delivered", "credit")]
    return bool(reading.spans_of("empathizes", "credit")) or any(_is_beside(reading, span, one) for one in ways)


# --- a false charge, denied once


def _is_denied_once(reading: Reading, span: Span) -> bool:
    """Whether a charge that is false, and no mere name, is flatly denied, with something beside it to check."""
    answer, lang = reading.answer, reading.answer.lang
    if reading.kind not in _DENIABLE or called_untrue.NAMES[lang].search(answer[span]):
        return False
    if not _is_flatly_denied(reading, span) or _is_asked(reading, span):
        return False
    if reading.exchange.premise != "false" and not _is_denied_by_the_brief(reading, span):
        return False
    if any(one.rule in _FAULTS and one.level == "fault" for one in reading.findings):
        return False
    return any(_is_beside(reading, span, one) for one in _proofs(reading, span))


def _is_flatly_denied(reading: Reading, span: Span) -> bool:
    """Whether a plain negator stands right before the word, or the story is called untrue behind it."""
    answer, lang = reading.answer, reading.answer.lang
    clause = answer.clause_at(span.start)
    if called_untrue.HALF_DENIED[lang].search(answer[clause]):
        return False
    before, behind = answer.plain[clause.start : span.start], answer.plain[span.end : clause.end]
    return (
        answer[span].startswith(("没", "不", "未"))
        or called_untrue.FLAT_BEFORE[lang].search(before) is not None
        or called_untrue.DENIED_BEHIND[lang].match(behind) is not None
        or called_untrue.UNTRUE[lang].search(behind) is not None
    )


def _is_denied_by_the_brief(reading: Reading, span: Span) -> bool:
    """Whether a confirmed fact denies the very word."""
    if reading.exchange.premise == "true":
        return False
    lang = reading.answer.lang
    said = reading.answer[span]
    root = said.strip("没有不未了过着") if lang == "zh" else said[:5]
    for fact in map(even, reading.exchange.brief.confirmed):
        at = fact.find(root) if root else -1
        if at >= 0 and _has_no(fact, at, lang):
            return True
    return False


def _proofs(reading: Reading, span: Span) -> Iterable[Span]:
    """What can be checked: what the brief holds, a third party who saw to it; nothing that turns to another point."""
    answer, lang = reading.answer, reading.answer.lang
    yield from (one for one in backed(reading) if not _is_a_turn(reading, span, one))
    scopes, denial = scopes_of(answer), answer.clause_at(span.start)
    for clause in _around(reading, span):
        said = answer[clause]
        if clause == denial or not scopes.asserted(clause.start) or _is_a_turn(reading, span, clause):
            continue
        if called_untrue.STILL_OPEN[lang].search(said):
            continue
        if called_untrue.WITNESS[lang].search(said) or _is_a_known_figure(reading, said):
            yield clause


def _is_a_known_figure(reading: Reading, said: str) -> bool:
    """Whether a clause names a number or a time that the brief holds, and is on what the brief tells."""
    lang, brief = reading.answer.lang, reading.exchange.brief
    if all(form in ("0", "1") for _, form in figures(said, lang)) or new_figures(said, brief, lang):
        return False
    lines = (*brief.confirmed, *(message.text for message in brief.key_messages))
    return any(shared_with(said, line, lang) >= _LEAST_SHARED for line in lines)


def _is_a_turn(reading: Reading, span: Span, proof: Span) -> bool:
    """Whether the sentence of what the brief holds turns to another point."""
    answer = reading.answer
    sentence = answer.sentence_at(proof.start)
    if sentence == answer.sentence_at(span.start):
        return False
    return called_untrue.TURNS[answer.lang].match(answer.plain, sentence.start) is not None


def _around(reading: Reading, span: Span) -> list[Span]:
    """The clauses of the sentence that denies, of the one before and of the one behind."""
    answer = reading.answer
    index = answer.sentences.index(answer.sentence_at(span.start))
    near = answer.sentences[max(0, index - 1) : index + 2]
    return [clause for clause in answer.clauses if near[0].start <= clause.start < near[-1].end]


def _is_beside(reading: Reading, span: Span, proof: Span) -> bool:
    """Whether a stretch stands in the sentence of some words, or in the one before or behind."""
    near = _around(reading, span)
    own = reading.answer.clause_at(span.start)
    if proof.start >= own.start and proof.end <= own.end and proof.start <= span.start < proof.end:
        return False
    return near[0].start <= proof.start < near[-1].end


def _is_clean(reading: Reading, span: Span) -> bool:
    """Whether no fault of another kind stands on the words; a fate that is confirmed is not promised."""
    place = reading.answer.plain_position
    return not any(
        one.rule in _FAULTS - {"overpromises"}
        and one.start is not None
        and one.end is not None
        and place(one.start) < span.end
        and span.start < place(one.end)
        for one in reading.findings
    )


def _is_asked(reading: Reading, span: Span) -> bool:
    clause = reading.answer.clause_at(span.start)
    return reading.answer.plain[clause.end - 1] in "?？"


def _is_negated(reading: Reading, span: Span) -> bool:
    """Whether the word is denied: before it, or behind it in its clause."""
    answer, lang = reading.answer, reading.answer.lang
    clause = answer.clause_at(span.start)
    before, behind = answer.plain[clause.start : span.start], answer.plain[span.end : clause.end]
    return (
        answer[span].startswith(("没", "不", "未"))
        or negated(answer, span.start)
        or called_untrue.DENIED_BEFORE[lang].search(before) is not None
        or called_untrue.DENIED_BEHIND[lang].match(behind) is not None
        or called_untrue.UNTRUE[lang].search(behind) is not None
    )


def _has_no(line: str, at: int, lang: str) -> bool:
    """Whether a negator stands in the few words before a place in a line of the brief."""
    before = re.split(r"[,，;；。.:：]", line[:at])[-1]
    pattern = r"[没不未无]" if lang == "zh" else r"\b(?:no|not|never|nobody|none|nothing|without)\b|n't\b"
    return re.search(pattern, before) is not None
