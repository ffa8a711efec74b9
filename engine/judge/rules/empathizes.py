"""Care, understanding or regret towards those who are affected."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from engine.judge.reading import Reading
from engine.judge.text import Span, Text
from engine.judge.words import feelings
from engine.regex import regex
from engine.verdict import Finding

_MOST = 3
"""Findings an answer: more would only say the same."""
_REACH = {"zh": 26, "en": 90}
"""How far the speaker's understanding may stand from the hardship that it is about."""
_BEFORE = {"zh": 10, "en": 28}
_MOST_LOOKED_AT = 60
_LONG = 160
_STOPS = " ,.:;!。、…—-"
_OWN_ZH = regex(feelings.OURS_ZH)
_THEIRS_ZH = regex(feelings.PEOPLE_ZH + r"|换|搁|替|跟|和|同|为|陪")


def check(reading: Reading) -> Iterable[Finding]:
    """A credit on each of the first few clauses that show care."""
    found: list[Span] = []
    text = reading.answer
    for match in _caring(text):
        clause = text.clause_at(match.start)
        span = Span(min(clause.start, match.start), max(clause.end, match.end))
        span = _short(text, span, match)
        if all(span.start >= other.end or span.end <= other.start for other in found):
            found.append(span)
        if len(found) == _MOST:
            break
    return [reading.mark("empathizes", "credit", span) for span in sorted(found, key=lambda one: one.start)]


def _short(text: Text, span: Span, match: Span) -> Span:
    """The clause without its stop; one without end, dictated without stops, is shown around the words alone."""
    end = span.end
    while end > match.end and text.plain[end - 1] in _STOPS:
        end -= 1
    if end - span.start <= _LONG:
        return Span(span.start, end)
    return Span(max(span.start, match.start - 30), min(end, match.end + 30))


def _caring(text: Text) -> Iterator[Span]:
    lang = text.lang
    for match in _first(feelings.COMPASSION[lang], text.plain):
        if not (_brushed_off(text, match) if lang == "zh" else _denied(text, match)):
            yield match
    for match in _first(feelings.HEAVY[lang], text.plain):
        if not _brushed_off(text, match) and not _thanked(text, match) and not _their_own(text, match):
            yield match
    for match in _first(feelings.PLIGHT[lang], text.plain):
        if _understood(text, match) and not _brushed_off(text, match) and not _their_own(text, match):
            yield match
    yield from _done_to_them(text) if lang == "zh" else _known_or_regretted(text)


def _first(pattern: re.Pattern[str], plain: str) -> Iterator[Span]:
    for count, match in enumerate(pattern.finditer(plain)):
        if count == _MOST_LOOKED_AT:
            return
        yield Span(match.start(), match.end())


def _brushed_off(text: Text, match: Span) -> bool:
    """Whether a feeling is denied, forbidden or mocked."""
    start = max(text.clause_at(match.start).start, match.start - _BEFORE[text.lang])
    if feelings.BRUSHED_OFF[text.lang].search(text.plain[start : match.start]):
        return True
    return text.lang == "zh" and feelings.WAVED_AFTER_ZH.match(text.plain, match.end) is not None


def _denied(text: Text, match: Span) -> bool:
    start = max(text.clause_at(match.start).start, match.start - 20)
    return feelings.DENIED_EN.search(text.plain[start : match.start]) is not None


def _their_own(text: Text, match: Span) -> bool:
    """Whether the hardship is that of the bank's own people, told in complaint."""
    if text.lang == "en":
        return False
    start = max(text.clause_at(match.start).start, match.start - 14)
    said = text.plain[start : match.start]
    if _OWN_ZH.search(said) is None or _THEIRS_ZH.search(said) is not None:
        return False
    return feelings.NATURAL["zh"].search(_around(text, match)) is None


def _thanked(text: Text, match: Span) -> bool:
    """Whether hard work is only thanked for."""
    return "辛苦" in text[match] and feelings.THANKED_ZH.search(text[text.sentence_at(match.start)]) is not None


def _around(text: Text, match: Span) -> str:
    sentence, reach = text.sentence_at(match.start), _REACH[text.lang]
    start = max(sentence.start, match.start - reach)
    return text.plain[start : min(max(sentence.end, match.end), match.end + reach)]


def _understood(text: Text, match: Span) -> bool:
    """Whether the speaker says, near a hardship, that he sees it or that anyone would feel so."""
    near = _around(text, match)
    return (
        feelings.UNDERSTANDS[text.lang].search(near) is not None or feelings.NATURAL[text.lang].search(near) is not None
    )


def _done_to_them(text: Text) -> Iterator[Span]:
    """People made to wait, run about or worry; regret for what they had to bear."""
    for match in _first(feelings.CAUSED_ZH, text.plain):
        clause = text.clause_at(match.start)
        said = text.plain[match.start : min(clause.end, match.end + 24)]
        hit = feelings.HIT_ZH.search(said, 1)
        if hit and not _brushed_off(text, match) and feelings.SORRY_ZH.search(_around(text, match)):
            yield Span(match.start, match.start + hit.end())
    for match in _first(feelings.ADDED_ZH, text.plain):
        if not _brushed_off(text, match):
            yield match
    for match in _first(feelings.UNDERSTOOD_ZH, text.plain):
        if not feelings.NOT_UNDERSTOOD_ZH.search(text.plain[max(0, match.start - 5) : match.start]):
            yield match
    for match in _first(feelings.MET_ZH, text.plain):
        before = text.plain[max(text.sentence_at(match.start).start, match.start - 26) : match.start]
        if text.clause_at(match.start).start == match.start and feelings.PEOPLE_SEEN_ZH.search(before):
            yield match
    for match in _first(feelings.SORRY_ZH, text.plain):
        near = _around(text, match)
        if feelings.BORNE_ZH.search(near) and not feelings.PRESS_ZH.search(near) and not _brushed_off(text, match):
            yield match


def _known_or_regretted(text: Text) -> Iterator[Span]:
    for pattern in (feelings.KNOWS_WHAT_EN, feelings.UNDERSTOOD_EN, feelings.FELT_SORRY_EN, feelings.CALLED_EN):
        for match in _first(pattern, text.plain):
            if not _denied(text, match):
                yield match
    for match in _first(feelings.SORRY_EN, text.plain):
        sentence = text.sentence_at(match.start)
        near = text.plain[match.start : min(sentence.end, match.end + 60)]
        if feelings.BORNE_EN.search(near) and not _refused_regret(text, match):
            yield match


def _refused_regret(text: Text, match: Span) -> bool:
    start = max(text.clause_at(match.start).start, match.start - 50)
    return feelings.PERHAPS_FALSE_EN.search(text.plain[start : match.start]) is not None
