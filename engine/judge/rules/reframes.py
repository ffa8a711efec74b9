"""Puts a statement of its own in place of the question's bad picture, on the same point."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from engine.judge.charges import loaded_words
from engine.judge.nearness import Words, lines_of
from engine.judge.reading import PICTURED, Reading, join
from engine.judge.shape import Piece, pieces
from engine.judge.terms import features
from engine.judge.text import Span, even
from engine.regex import regex
from engine.verdict import Finding

_TELLS = {
    "zh": regex(r"\d|[一二三四五六七八九十两百千]|了|过|已|都|正|在|着|把|被|是.{1,12}的"),
    "en": regex(
        r"\b(?:\d+|was|were|had|has|have|been|did|went|came|got|held|kept|\w{3,}ed|there's|is|are)\b|'ve\b|'s\b"
    ),
}
"""Words of what has happened or what holds."""
_WHAT_IT_IS = {
    "zh": regex(r"^.{0,12}(?:是|就是|叫|都是|为的是|记的是|写的是|说的是)|要的(?:就)?是|做的(?:就)?是|只有"),
    "en": regex(
        r"\b(?:it|this|that|what|here|there|who|which)(?: \w+){0,6} (?:is|was|are|were)\b"
        r"|\b(?:it's|that's|this is|there's|it was|here's|they're|she's)\b"
        r"|^\W*(?:a|an|the) \w+(?: \w+){0,3} (?:is|was)\b"
    ),
}
_RULE = {
    "zh": regex(r"每|都|一律|凡|谁|照|规|按|任何|随时|一[样视]|全"),
    "en": regex(r"\b(?:every|each|all|any|anybody|anyone|always|rule|nobody|never|no|whoever|same)\b"),
}
"""Words of what holds for everybody."""
_OF_THE_SPEAKER = {
    "zh": regex(r"^(?:我(?!们)|俺(?!们)|说|讲|您|你)"),
    "en": regex(r"^\W*(?:(?:and|but|so) )?(?:i|i'm|i've|i'd|my|me|you|you're|your)\b"),
}
_OF_A_PERSON = {
    "zh": regex(r"大爷|大娘|阿姨|女士|先生|老[^人板年客家]|师傅|小[^心时区单]|姓.|那位|他|她"),
    "en": regex(r"\b(?:mrs|mr|ms|he|she|her|his|him)\b"),
}
_TURNED_TO = {
    "zh": regex(
        r"(?:能|可以)(?:说|讲|告诉|定|办|摆|做|把)[^，。]{0,8}的|眼前|眼下|只讲|只说|说一?句|说个|再说"
        r"|另外|还有|顺带"
        r"|至于|最要紧|最重要|放心|反正|好在"
    ),
    "en": regex(
        r"\b(?:what (?:i|we) (?:can|do)|i can (?:tell|say)|meanwhile|anyhow|anyway|today belongs|the one thing|also"
        r"|as for|i'd just)\b"
    ),
}
"""What shows that the speaker leaves the point."""
_WHOLE = {"zh": 40, "en": 120}
"""Characters of a full statement."""
_PICTURES = frozenset({"negative_premise", "leading", "provocation", "either_or"})
_SPOILERS = frozenset({"accepts_premise", "stonewalls", "speculates", "shifts_blame", "overpromises"})
_CLOSE = {"zh": 3, "en": 1}
"""Words in common with the question, from which a sentence takes up its words."""

POINTS: dict[str, float] = {
    "accepted": -9,
    "always": -12,
    "asks": -4,
    "barrage": -10,
    "chased": -4,
    "concedes": -5,
    "contact": -4,
    "denied beside": 3,
    "denied just before": 3,
    "either or": -2,
    "first": -6,
    "fit": 2,
    "fit alone": 3,
    "fit denied just before": 2,
    "fit fact": 8,
    "fit first": 3,
    "fit length": 7,
    "fit rule": 3,
    "fit sympathy beside": -13,
    "fit tells": 6,
    "fit what it is": 2,
    "guessed or blamed": -8,
    "guesses": -4,
    "hostile": -6,
    "hypothetical": 5,
    "hypothetical message": 3,
    "in message": -6,
    "last": -12,
    "length": 8,
    "message first": 8,
    "message fit": -4,
    "message fit first": 9,
    "message nearest": 6,
    "message only": -4,
    "message turned to": -4,
    "near fact": 9,
    "near question": -4,
    "near step": -2,
    "of a person": -4,
    "of the speaker": -7,
    "picture": 3,
    "picture listed": 7,
    "private": -15,
    "provocation": -3,
    "put off beside": -5,
    "puts off": -4,
    "repeated": -4,
    "sentences": -15,
    "spoilt": -14,
    "sympathy beside": -8,
    "takes up words": 3,
    "what it is": 5,
}
"""What each sign is worth; more than nothing in all makes a credit."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What a sentence states, within a key message or beside it."""

    sentence: Span
    pieces: tuple[Piece, ...]
    message_id: str | None

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.pieces[0].span.start


def check(reading: Reading) -> Iterable[Finding]:
    """One credit at most: on the statement that stands in the picture's place."""
    best, most = None, 0.0
    for unit in units(reading):
        points = sum(POINTS.get(name, 0.0) * value for name, value in signs(reading, unit).items())
        if points > most:
            best, most = unit, points
    if best is not None:
        yield reading.mark("reframes", "credit", join([piece.span for piece in best.pieces]))


def units(reading: Reading) -> Iterator[Unit]:
    """What each sentence states; what belongs to a delivered message by itself."""
    if reading.kind not in PICTURED:
        return
    answer = reading.answer
    told = [
        (answer.plain_position(one.start or 0), answer.plain_position(one.end or 0), one.message_id or "")
        for one in reading.found("delivered")
    ]
    groups: dict[tuple[Span, str], list[Piece]] = {}
    for piece in pieces(answer):
        name = next((name for start, end, name in told if start <= piece.middle < end), "")
        groups.setdefault((answer.sentence_at(piece.span.start), name), []).append(piece)
    for (sentence, name), mine in groups.items():
        states = ("states", "denies", "contact", "empty") if name else ("states", "empty")
        kept = tuple(piece for piece in mine if piece.does in states)
        if any(piece.does != "empty" for piece in kept):
            yield Unit(sentence, kept, name or None)


def signs(reading: Reading, unit: Unit) -> dict[str, float]:
    """What speaks for and against a sentence's being put in the picture's place."""
    faults = {one.rule for one in reading.findings if one.level == "fault"}
    spoilt = bool(faults & _SPOILERS)
    found = {
        **_of_the_question(reading),
        **_of_the_answer(reading, unit, faults),
        **_of_the_words(reading, unit, is_fit=reading.kind in _PICTURES and not spoilt),
        **_of_the_message(reading, unit, spoilt=spoilt),
    }
    return {name: float(value) for name, value in found.items()}


def _of_the_question(reading: Reading) -> dict[str, float]:
    question, lang = reading.exchange.question, reading.answer.lang
    listed = question is not None and bool(question.loaded)
    pictured = listed or (
        question is not None and loaded_words(question, lang).search(reading.question.plain) is not None
    )
    return {
        "always": 1,
        "provocation": reading.kind == "provocation",
        "either or": reading.kind == "either_or",
        "hypothetical": reading.kind == "hypothetical",
        "barrage": reading.kind == "rapid_fire",
        "picture listed": listed,
        "picture": pictured,
    }


def _of_the_answer(reading: Reading, unit: Unit, faults: set[str]) -> dict[str, float]:
    every, sentences = pieces(reading.answer), reading.answer.sentences
    fit = reading.kind in _PICTURES and not faults & _SPOILERS
    beside = {piece.does for piece in every if unit.sentence.start <= piece.span.start < unit.sentence.end}
    anywhere = {piece.does for piece in every}
    before = [piece.does for piece in every if piece.span.end <= unit.start + 1 and piece.does != "empty"]
    first = unit.sentence.start <= sentences[0].start
    denied = before[-1:] == ["denies"]
    return {
        "fit": fit,
        "spoilt": bool(faults & _SPOILERS),
        "accepted": "accepts_premise" in faults,
        "guessed or blamed": bool(faults & {"speculates", "shifts_blame", "overpromises"}),
        "chased": "chases_barrage" in faults,
        "repeated": "repeats_negative" in faults,
        "private": "discloses_private" in faults,
        "hostile": "hostile" in faults or "attack" in anywhere,
        "asks": "asks" in anywhere,
        "concedes": "concedes" in anywhere,
        "guesses": "guess" in anywhere,
        "puts off": "puts_off" in anywhere,
        "contact": "contact" in anywhere,
        "fit alone": fit and not reading.delivered and not anywhere & {"puts_off", "contact"},
        "sympathy beside": "sympathy" in beside,
        "fit sympathy beside": fit and "sympathy" in beside,
        "put off beside": "puts_off" in beside,
        "denied beside": "denies" in beside,
        "denied just before": denied,
        "fit denied just before": fit and denied,
        "first": first,
        "fit first": fit and first,
        "last": unit.sentence == sentences[-1],
        "sentences": min(4, len(sentences)) / 4,
    }


def _of_the_words(reading: Reading, unit: Unit, *, is_fit: bool) -> dict[str, float]:
    answer, lang = reading.answer, reading.answer.lang
    said = " ".join(answer[piece.span].strip() for piece in unit.pieces)
    words: Words = features(said, lang)
    lines = lines_of(reading.exchange.brief, lang)
    length = min(1.0, len(said) / _WHOLE[lang])
    fact = 2 * lines.nearest(words, lines.facts)
    tells, is_, rule = (pattern[lang].search(said) is not None for pattern in (_TELLS, _WHAT_IT_IS, _RULE))
    return {
        "length": length,
        "fit length": is_fit * length,
        "near fact": fact,
        "fit fact": is_fit * fact,
        "near step": 2 * lines.nearest(words, lines.steps),
        "near question": 3 * lines.near(words, _asked(reading)),
        "takes up words": len(words & _asked(reading)) >= _CLOSE[lang],
        "fit tells": is_fit and tells,
        "what it is": is_,
        "fit what it is": is_fit and is_,
        "fit rule": is_fit and rule,
        "of the speaker": _OF_THE_SPEAKER[lang].search(said) is not None,
        "of a person": _OF_A_PERSON[lang].search(said) is not None,
    }


def _of_the_message(reading: Reading, unit: Unit, *, spoilt: bool) -> dict[str, float]:
    if unit.message_id is None:
        return {}
    answer, lang = reading.answer, reading.answer.lang
    lines = lines_of(reading.exchange.brief, lang)
    near = {name: lines.near(message, _asked(reading)) for name, message in lines.messages.items()}
    mine = near.get(unit.message_id, 0.0)
    ahead = answer.plain[max(0, unit.start - 4) : unit.start + _WHOLE[lang] // 4]
    announced = any(piece.does == "turns" and abs(piece.span.end - unit.start) <= 1 for piece in pieces(answer))
    first = unit.sentence.start <= answer.sentences[0].start
    fit = reading.kind in _PICTURES and not spoilt
    return {
        "in message": 1,
        "message first": first,
        "message fit": fit,
        "message fit first": fit and first,
        "message nearest": mine > 0 and mine == max(near.values()),
        "message only": all(other.message_id for other in units(reading)),
        "message turned to": announced or _TURNED_TO[lang].search(ahead) is not None,
        "hypothetical message": reading.kind == "hypothetical" and not spoilt,
    }


def _asked(reading: Reading) -> Words:
    question = reading.exchange.question
    loaded = question.loaded if question else ()
    return features(" ".join((reading.question.plain, *map(even, loaded))), reading.answer.lang)
