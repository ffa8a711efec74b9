"""Turns from the question, once taken up, to a key message that was not asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from engine.judge.nearness import lines_of
from engine.judge.reading import Reading
from engine.judge.shape import Piece, pieces
from engine.judge.terms import features, find_terms
from engine.judge.text import Span, even
from engine.regex import regex
from engine.verdict import Finding

_TURNS = {
    "zh": regex(
        r"(?:能|可以|要|想|该|得|管得到|看得见|定得下|答得)(?:说|讲|告诉|定|办|给|做|准|保证)?[^，。]{0,8}的"
        r"|^(?:还有|另外|再说|再讲|顺带|顺便|至于|不过|但|可|反正|好在|眼下|现在|眼前|目前|当下|我只|只讲|我就|同时"
        r"|说一?[句个]|先|记|请|也|所以|补一句|多说一句|咱们|回到|这头|这边)"
        r"|最要紧|最重要|要紧的|重要的|关键|放心|单说|告诉(?:大家|您|各位)|[:：]$"
    ),
    "en": regex(
        r"\bwhat (?:i|we|they|you|people|folk|folks|matters|'s|is|has|customers|anyone)\b"
        r"|\b(?:meanwhile|meantime|anyhow|anyway|but|for today|today|the one thing|one thing|the part"
        r"|here's|here is"
        r"|i'd (?:just )?want|i'll add|and there's|also|so|still|however|let me|the thing|what matters|for now"
        r"|right now|as for|in any case|either way|the main thing|please)\b|:$|^and\b"
    ),
}
"""Words with which a speaker turns to what he came to say."""
_BEFORE = {"zh": 14, "en": 40}
_AHEAD = {"zh": 12, "en": 50}
"""Characters before a message and from its beginning in which its turn is looked for."""
_PICTURED = frozenset({"negative_premise", "leading", "provocation", "either_or"})
_MOST_BEFORE = 5
_LEADS = frozenset({"sympathy", "puts_off", "concedes", "turns", "empty"})
"""What a piece does that belongs to no message."""

POINTS: dict[str, float] = {
    "accepted": 6,
    "always": -1,
    "at the start": -1,
    "barrage nearest": -5,
    "chased": -16,
    "evidence asked": -4,
    "guessed before": -2,
    "guessed or blamed": 7,
    "hypothetical": -3,
    "last of several": 6,
    "later sentence": 8,
    "leading": -3,
    "near": -5,
    "nearer than most": -5,
    "nearest message": -7,
    "picture": -1,
    "pieces before": 10,
    "put off before": 9,
    "reframes with it": -6,
    "same sentence": -3,
    "speculation": 8,
    "stated after": -5,
    "stated before": 3,
    "sympathy after": -9,
    "sympathy before": 5,
    "turn": 6,
}
"""What each sign is worth; more than nothing in all makes a credit."""


@dataclass(frozen=True, slots=True)
class Told:
    """A delivered message: where, and what the answer does apart from all messages, before it and after it."""

    finding: Finding
    span: Span
    before: tuple[Piece, ...]
    after: tuple[Piece, ...]


def check(reading: Reading) -> Iterable[Finding]:
    """One credit at most: on the message that was most clearly brought in beside the question."""
    best, most = None, 0.0
    for told in messages_told(reading):
        points = sum(POINTS.get(name, 0.0) * value for name, value in signs(reading, told).items())
        if points > most:
            best, most = told, points
    if best is not None:
        yield reading.mark("bridges", "credit", best.span, message_id=best.finding.message_id)


def messages_told(reading: Reading) -> Iterator[Told]:
    """The messages that may have been brought in."""
    if reading.kind in ("statement", "open"):
        return
    findings = reading.found("delivered")
    spans = [_narrowed(reading, _plain_span(reading, finding)) for finding in findings]
    apart = [
        piece
        for piece in pieces(reading.answer)
        if not any(span.start <= piece.middle < span.end for span in spans) and piece.does != "empty"
    ]
    for finding, span in zip(findings, spans, strict=True):
        before = tuple(piece for piece in apart if piece.span.end <= span.start + 2)
        after = tuple(piece for piece in apart if piece.span.start >= span.end - 2)
        yield Told(finding, span, before, after)


def _narrowed(reading: Reading, span: Span) -> Span:
    """A message without what was said before it in one breath, as in dictation."""
    within = [piece for piece in pieces(reading.answer) if span.start <= piece.middle < span.end]
    for piece in within[:-1]:
        if piece.does not in _LEADS:
            return Span(max(span.start, piece.span.start), span.end)
    return Span(max(span.start, within[-1].span.start), span.end) if within else span


def _plain_span(reading: Reading, finding: Finding) -> Span:
    answer = reading.answer
    return Span(answer.plain_position(finding.start or 0), answer.plain_position(finding.end or 0))


def signs(reading: Reading, told: Told) -> dict[str, float]:
    """What speaks for and against a message's being brought in beside the question."""
    found = {
        **_of_the_question(reading, told),
        **_of_the_way_there(reading, told),
        **_of_the_others(reading, told),
        **_of_faults(reading),
    }
    return {name: float(value) for name, value in found.items()}


def _of_the_question(reading: Reading, told: Told) -> dict[str, float]:
    question, lang, brief = reading.exchange.question, reading.answer.lang, reading.exchange.brief
    lines = lines_of(brief, lang)
    loaded = question.loaded if question else ()
    asked = features(" ".join((reading.question.plain, *map(even, loaded))), lang)
    near = {name: lines.near(words, asked) for name, words in lines.messages.items()}
    mine = near.get(told.finding.message_id or "", 0.0)
    nearest = mine > 0 and mine == max(near.values())
    barrage = reading.kind == "rapid_fire"
    evidence = next((one.evidence for one in brief.key_messages if one.id == told.finding.message_id), ())
    return {
        "always": 1,
        "barrage": barrage,
        "speculation": reading.kind == "speculation",
        "hypothetical": reading.kind == "hypothetical",
        "leading": reading.kind == "leading",
        "picture": reading.kind in _PICTURED,
        "nearest message": nearest,
        "barrage nearest": barrage and nearest,
        "near": 3 * mine,
        "nearer than most": 5 * (mine - sum(near.values()) / max(1, len(near))),
        "evidence asked": sum(1 for group in evidence if find_terms(reading.question.plain, group, lang)),
    }


def _of_the_way_there(reading: Reading, told: Told) -> dict[str, float]:
    answer, lang = reading.answer, reading.answer.lang
    before = {piece.does for piece in told.before}
    after = {piece.does for piece in told.after}
    sentence = answer.sentence_at(told.span.start)
    lead = answer.plain[max(0, told.span.start - _BEFORE[lang]) : told.span.start].strip()
    turn = _TURNS[lang].search(answer.plain[told.span.start : told.span.start + _AHEAD[lang]])
    return {
        "at the start": told.span.start <= 3,
        "pieces before": min(len(told.before), _MOST_BEFORE) / _MOST_BEFORE,
        "sympathy before": "sympathy" in before,
        "put off before": "puts_off" in before,
        "stated before": "states" in before,
        "conceded before": "concedes" in before,
        "guessed before": "guess" in before,
        "stated after": "states" in after,
        "sympathy after": "sympathy" in after,
        "turn": (turn or _TURNS[lang].search(lead)) is not None,
        "same sentence": any(piece.span.start >= sentence.start for piece in told.before),
        "later sentence": sentence != answer.sentences[0],
    }


def _of_the_others(reading: Reading, told: Told) -> dict[str, float]:
    starts = [_narrowed(reading, _plain_span(reading, other)).start for other in reading.found("delivered")]
    reframed = [_plain_span(reading, one) for one in reading.found("reframes")]
    last = reading.kind == "rapid_fire" and len(starts) > 1 and told.span.start == max(starts)
    return {
        "last of several": last,
        "reframes with it": any(one.start < told.span.end and told.span.start < one.end for one in reframed),
    }


def _of_faults(reading: Reading) -> dict[str, float]:
    faults = {one.rule for one in reading.findings if one.level == "fault"}
    return {
        "chased": "chases_barrage" in faults,
        "accepted": "accepts_premise" in faults,
        "guessed or blamed": bool(faults & {"speculates", "shifts_blame", "overpromises", "discloses_private"}),
    }
