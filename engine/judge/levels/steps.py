"""When a step earns praise: where the speaker may promise it, or where it is a small one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from engine.exchange import Brief
from engine.judge.figures import new_figures
from engine.judge.moments import moments
from engine.judge.reading import Reading
from engine.judge.terms import overlap
from engine.judge.text import Span, even
from engine.judge.words import weight
from engine.judge.words.weight import Sort
from engine.kinds import Lang
from engine.verdict import Finding

_SHORT = {"zh": 10, "en": 30}
"""Characters of a step that is hardly more than a time."""
_LONG = {"zh": 60, "en": 160}
"""Characters of a step from which on it is a whole answer, dictated, of which the step is a part."""
_SAME = 0.4
"""The share of a step that has to stand in a line of the brief for it to be that line."""


def levelled(reading: Reading, found: Sequence[Finding]) -> list[Finding]:
    """The steps, those noted that weigh something and that nobody has authorised."""
    if not reading.exchange.brief.authorised:
        return list(found)
    return [replace(one, level="noted") if _is_unauthorised(reading, one) else one for one in found]


def _is_unauthorised(reading: Reading, one: Finding) -> bool:
    if one.level != "credit" or one.start is None or one.end is None:
        return False
    answer, lang, brief = reading.answer, reading.answer.lang, reading.exchange.brief
    step = Span(answer.plain_position(one.start), answer.plain_position(one.end))
    if any(span.start < step.end and step.start < span.end for span in reading.spans_of("delivered")):
        return False
    said = answer[step]
    if step.end - step.start > _LONG[lang] or _is_like_a_line(said, brief, lang):
        return False
    sorts = list(_sorts(said, lang)) or list(_sorts(_with_what_follows(reading, step), lang))
    held = _held(brief, lang)
    if not sorts:
        return weight.SMALL[lang].search(said) is not None and not any(map(weight.SMALL[lang].search, _lines(brief)))
    if held.isdisjoint(sorts):
        return True
    return _is_more(said, sorts, brief, lang)


def _is_like_a_line(said: str, brief: Brief, lang: Lang) -> bool:
    """Whether a good part of a step stands in one line of the brief."""
    return any(overlap(said, line, lang) >= _SAME for line in _lines(brief))


def _is_more(said: str, sorts: Sequence[Sort], brief: Brief, lang: Lang) -> bool:
    """Whether a step of a sort that the brief holds goes beyond it: another day, a later hour, another sum."""
    new = moments(said, lang) - _times(brief, lang)
    if any(moment.startswith(("week", "long")) for moment in new):
        return True
    if "hours" in sorts and any(moment.startswith("hour") for moment in new):
        return weight.OPEN_TILL[lang].search(said) is not None
    return any(new_figures(match.group(), brief, lang) for match in weight.AMOUNT[lang].finditer(said))


def _sorts(said: str, lang: Lang) -> Iterator[Sort]:
    """The sorts of weighty step that a stretch names."""
    return (sort for sort, pattern in weight.WEIGHTY[lang].items() if pattern.search(said))


@lru_cache(64)
def _held(brief: Brief, lang: Lang) -> frozenset[Sort]:
    """The sorts of weighty step that the brief holds; who may tell how it stands may tell what was found."""
    held = {sort for line in _lines(brief) for sort in _sorts(line, lang)}
    if any(map(weight.SMALL[lang].search, map(even, brief.authorised))):
        held.add("result")
    return frozenset(held)


@lru_cache(64)
def _times(brief: Brief, lang: Lang) -> frozenset[str]:
    """The hours, days and numbers to ring that the brief names."""
    return frozenset(moment for line in _lines(brief) for moment in moments(line, lang))


@lru_cache(64)
def _lines(brief: Brief) -> tuple[str, ...]:
    """What the speaker may promise, his messages and the facts, evened out."""
    messages = (text for message in brief.key_messages for text in message.wordings)
    return tuple(map(even, (*brief.authorised, *messages, *brief.confirmed)))


def _with_what_follows(reading: Reading, step: Span) -> str:
    """A step that is hardly more than a time, with the next clause of its sentence, which says what will be done."""
    answer = reading.answer
    if step.end - step.start > _SHORT[answer.lang]:
        return ""
    sentence = answer.sentence_at(step.start)
    behind = next((one for one in answer.clauses if one.start >= step.end), None)
    end = behind.end if behind is not None and behind.end <= sentence.end else step.end
    return answer.plain[step.start : end]
