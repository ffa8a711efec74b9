"""Changes that may be offered for a remark, the least first. Whether one helps, the judge says afterwards."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from engine.debrief.words_to_say import words_to_say
from engine.draft.clauses import is_balanced, points_back, without
from engine.draft.flow import flowing
from engine.draft.marks import Mark, Suggestion
from engine.draft.parts import Part
from engine.exchange import Exchange
from engine.judge.nearness import lines_of, words_of
from engine.judge.rulebook import rulebook
from engine.judge.text import Text, even
from engine.kinds import Lang
from engine.plain_text import one_line
from engine.press_plan import Reference
from engine.regex import regex
from engine.verdict import Point, Verdict

_SOURCES: dict[Point, tuple[str, ...]] = {
    "message": ("message",),
    "premise": ("reframes", "message"),
    "wording": ("message",),
    "relevance": ("opening", "message"),
    "empathy": ("empathizes",),
    "step": ("step", "message"),
    "conduct": ("message",),
}
"""Where words to say come from where a rule's page does not tell."""
_MOST_WORDS = 2
"""Words to say that are tried for one remark."""
_LONGEST_SAY = {"zh": 70, "en": 170}
_TOO_LONG = frozenset({"long_opening", "long_answer"})
"""Remarks on length: taking something out for its length is the writer's choice."""
_GAP = regex(r"[{}<>【】\[\]_~|*#…]|[Xx×○〇]{2,}|(?:某|待)[定填]|TODO|TBC|\bN/?A\b")
"""Signs of a text that somebody still has to fill in."""
_OF_THE_SPEAKER = {
    "zh": regex(r"您|你|行长|主任|（|\("),
    "en": regex(r"\b(?:you|your|yours|the manager)\b|\(", re.IGNORECASE),
}
"""A line of the brief that speaks about the speaker is no line to say."""
_STOP = {"zh": "。", "en": "."}
_HALF_STOPS = ("；", ";", "：", ":")
_ENDS = frozenset("。！？!?.…”」』\"'’")
_OF_THE_BRIEF = 0.5
"""How much of what is left of a sentence has to stand in one line of the brief."""


def fitting_words(rule: str, exchange: Exchange, verdict: Verdict, reference: Reference | None) -> Iterator[str]:
    """Words to say for a rule, the best first.

    A question that asks for an answer gets that, or none; and key messages are for those outside.
    """
    page = rulebook()[rule]
    sources = page.shows or _SOURCES[page.point]
    asked = exchange.question
    is_plain = asked is not None and (asked.kind == "open" or page.point == "relevance")
    if is_plain or exchange.audience == "superior":
        sources = tuple(source for source in sources if source not in ("message", "fact"))
    return words_to_say(sources, exchange, verdict, reference)


def candidates(
    text: str, part: Part, mark: Mark, exchange: Exchange, verdict: Verdict, reference: Reference | None
) -> Iterator[Suggestion]:
    """Changes that may help: a clause taken out, a sentence replaced or taken out, something added."""
    if mark.rule in _TOO_LONG:
        return
    lang = exchange.lang
    fitting = fitting_words(mark.rule, exchange, verdict, reference)
    says = list(islice(_to_say(mark, fitting, exchange), _MOST_WORDS))
    read = flowing(text[part.start : part.end], lang)
    if mark.start == mark.end:
        at_front = rulebook()[mark.rule].point == "relevance"
        yield from (_added(text, part, say, lang, at_front=at_front) for say in says)
        return
    if mark.level == "advice":
        return
    found = _sentence(text, part, mark, read, lang)
    if found is None:
        return
    start, end = found
    at, to = start - part.start, end - part.start
    rest = without(read, (at, to), (mark.start - part.start, mark.end - part.start), lang)
    before = one_line(read[at:to])
    if rest is not None and not _GAP.search(rest) and _is_of_the_brief(rest, exchange):
        yield Suggestion(start, end, rest, before, rest)
    for say in says:
        yield Suggestion(start, end, say, before, say)
    if _can_go(text, part, start, end, lang):
        yield _removed(text, part, start, end, before)


def _to_say(mark: Mark, fitting: Iterable[str], exchange: Exchange) -> Iterator[str]:
    """Whole sentences that nobody has to fill in, and that the draft does not say yet."""
    lang = exchange.lang
    said = even(exchange.answer)
    messages = {message.text for message in exchange.brief.key_messages}
    for words in dict.fromkeys([*([mark.say] if mark.say else []), *fitting]):
        if words in exchange.brief.confirmed or (words not in messages and _may_be_a_note(words, lang)):
            continue
        if _GAP.search(words) or len(words) > _LONGEST_SAY[lang] or even(words).strip(" 。.") in said:
            continue
        yield words if words[-1] in _ENDS else words + _STOP[lang]


def _may_be_a_note(words: str, lang: Lang) -> bool:
    """Whether a line of the brief may be no sentence to say: it speaks to the speaker, or is half a sentence."""
    if _OF_THE_SPEAKER[lang].search(words):
        return True
    return "；" in words if lang == "zh" else not (words[:1].isupper() and words[-1] in _ENDS)


def _is_of_the_brief(rest: str, exchange: Exchange) -> bool:
    """Whether what is left says something that may be said: a claim that has only lost its hedge is no better."""
    lines = lines_of(exchange.brief, exchange.lang)
    words = words_of(rest, exchange.lang)
    said = (*lines.messages.values(), *lines.facts, *lines.steps)
    most = max((lines.weight(words & line) for line in said), default=0.0)
    return most >= _OF_THE_BRIEF * max(lines.weight(words), 1.0)


def _sentence(text: str, part: Part, mark: Mark, read: str, lang: Lang) -> tuple[int, int] | None:
    """Where the sentence that holds the marked words begins and ends; None where there are several."""
    cut = Text(read, lang)
    first = cut.sentence_at(cut.plain_position(mark.start - part.start))
    last = cut.sentence_at(cut.plain_position(max(mark.start, mark.end - 1) - part.start))
    if first != last:
        return None
    start, end = cut.raw_span(first.start, first.end).start, cut.raw_span(last.start, last.end).end
    start, end = min(part.start + start, mark.start), max(part.start + end, mark.end)
    while end < part.end and text[end] in "”」』’\"'）)":
        end += 1
    return start, end


def _can_go(text: str, part: Part, start: int, end: int, lang: Lang) -> bool:
    """Whether the sentence can be left out: others are left, and the next one does not lean on it."""
    if not any(char.isalnum() for char in text[part.start : start] + text[end : part.end]):
        return False
    before, behind = text[part.start : start].rstrip(), text[end : part.end].lstrip()
    if before.endswith(_HALF_STOPS) or text[start:end].endswith(_HALF_STOPS):
        return False
    return is_balanced(text[start:end]) and not points_back(behind, lang)


def _removed(text: str, part: Part, start: int, end: int, before: str) -> Suggestion:
    """The sentence taken out, with the space behind it, and with its line where it had one of its own."""
    while end < part.end and text[end] in " \t\u3000":
        end += 1
    if end >= part.end:
        while start > part.start and text[start - 1].isspace():
            start -= 1
    elif text[end] in "\r\n" and (start == part.start or text[start - 1] in "\r\n"):
        end += 2 if text.startswith("\r\n", end) else 1
    return Suggestion(start, end, "", before, "")


def _added(text: str, part: Part, say: str, lang: Lang, *, at_front: bool) -> Suggestion:
    """The words put before the answer, or behind it."""
    space = " " if lang == "en" else ""
    if at_front and part.start < part.end:
        return Suggestion(part.start, part.start, say + space, "", say)
    said = text[part.start : part.end]
    stop = "" if not said or said[-1] in _ENDS else _STOP[lang]
    joint = space if said else ""
    return Suggestion(part.end, part.end, f"{stop}{joint}{say}", "", say)
