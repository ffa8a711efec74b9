"""The same facts everywhere: what each telling made of the facts that must be reported.

A fact is a sentence of the scenario with a number in it. A telling takes it up where one of its clauses is near the
sentence; then its number is the same, smaller, larger, or left out. A report to the superior that makes a number
smaller, or in which the fact is never taken up, holds something back (Emergency Response Law of the People's Republic
of China, 2024, article 61: late, false, left out, held back). Once an audience has had the number, another one told to
it later is how things stand by then - forty outside, where there were sixty - and is not held against the first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from engine.crisis import CrisisPlan
from engine.crisis_state import CrisisState, Telling
from engine.exchange import Brief
from engine.judge.figures import figures
from engine.judge.nearness import lines_of, words_of
from engine.judge.text import Span, Text
from engine.kinds import Lang, Told
from engine.regex import regex

Relation = Literal["same", "smaller", "larger", "no_number"]
NEAR = 0.34
"""How near to a fact, of 0 to 1, a clause is that takes it up."""
_TIME_OF_DAY: dict[Lang, re.Pattern[str]] = {
    "zh": regex(
        r"[0-9零〇一二两三四五六七八九十]{1,3}点(?:半|钟|整|[一三]刻|过?[0-9零〇一二三四五六七八九十]{1,3}分?)?"
        r"|[0-9]{1,2}:[0-9]{2}"
    ),
    "en": regex(
        r"\b(?:(?:a )?quarter|half|five|ten|twenty(?:[ -]five)?|[0-9]{1,2})(?: minutes)? (?:past|to) "
        r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]{1,2})\b"
        r"|\b[0-9]{1,2}[:.][0-9]{2}\b|\b\w{1,6} (?:o'clock|[ap]\.?m\b)"
    ),
}
"""When it was, which is not the number that must be reported."""
_NO_COUNT = (0.0, 1.0)
"""A number that is said of anything: a message, one of them."""
_WINDOW = 2
"""Clauses that are read together: a number and what it counts may stand in two."""


@dataclass(frozen=True, slots=True)
class Said:
    """What one telling made of a fact."""

    telling: int
    """Which of the session's tellings, from 0."""
    relation: Relation
    start: int
    end: int
    """Where it stands in the telling's text."""


@dataclass(frozen=True, slots=True)
class Truth:
    """A fact, and what was made of it."""

    fact: str
    said: tuple[Said, ...]
    is_left_out: bool
    """Whether superiors were told, and none of the reports takes it up."""
    is_made_smaller: bool
    """Whether a report to superiors has a smaller number."""
    differs: bool
    """Whether two tellings have different numbers for it."""


def truths(plan: CrisisPlan, state: CrisisState, brief: Brief, lang: Lang) -> tuple[Truth, ...]:
    """Each fact that must be reported, with what was made of it."""
    return tuple(_truth(fact, state, brief, lang) for fact in plan.must_report)


def held_back(found: tuple[Truth, ...]) -> bool:
    """Whether superiors were told less than there was."""
    return any(truth.is_left_out or truth.is_made_smaller for truth in found)


def _truth(fact: str, state: CrisisState, brief: Brief, lang: Lang) -> Truth:
    every = [found for index, one in enumerate(state.tellings) for found in _said(fact, index, one, brief, lang)]
    said = tuple(_without_later(every, state))
    reports = {index for index, one in enumerate(state.tellings) if one.audience == "superior" and one.text}
    ticked = any(one.ticked and not one.text for one in state.tellings if one.audience == "superior")
    taken_up = {one.telling for one in said}
    relations = {one.relation for one in said if one.relation != "no_number"}
    return Truth(
        fact,
        said,
        is_left_out=bool(reports) and not ticked and not reports & taken_up,
        is_made_smaller=any(one.relation == "smaller" and one.telling in reports for one in said),
        differs=len(relations) > 1,
    )


def _without_later(said: Sequence[Said], state: CrisisState) -> Iterator[Said]:
    """What was said, but for other numbers told to an audience that had been told the fact's own."""
    told: set[Told | None] = set()
    for one in said:
        audience = state.tellings[one.telling].audience
        if one.relation == "same":
            told.add(audience)
        if one.relation == "same" or audience not in told:
            yield one


def _said(fact: str, index: int, telling: Telling, brief: Brief, lang: Lang) -> Iterator[Said]:
    """The clause, or two, of a telling that is nearest to a fact, where it is near enough."""
    text = Text(telling.text, lang)
    lines, wanted = lines_of(brief, lang), words_of(fact, lang)
    best: tuple[float, Span] | None = None
    for span in _windows(text):
        near = lines.near(words_of(text[span], lang), wanted)
        if near >= NEAR and (best is None or near > best[0]):
            best = (near, span)
    if best is not None:
        raw = text.raw_span(best[1].start, best[1].end)
        yield Said(index, _relation(fact, text[best[1]], lang), raw.start, raw.end)


def _windows(text: Text) -> Iterator[Span]:
    clauses = text.clauses
    for at in range(len(clauses)):
        for size in range(1, _WINDOW + 1):
            if at + size <= len(clauses):
                yield Span(clauses[at].start, clauses[at + size - 1].end)


def _relation(fact: str, said: str, lang: Lang) -> Relation:
    wanted = _numbers(fact, lang)
    found = _numbers(said, lang)
    if not wanted or not found:
        return "no_number"
    if wanted & found:
        return "same"
    return "smaller" if max(found) < max(wanted) else "larger"


def _numbers(text: str, lang: Lang) -> set[float]:
    found = set()
    for _, form in figures(_TIME_OF_DAY[lang].sub(" ", Text(text, lang).plain), lang):
        try:
            found.add(float(form))
        except ValueError:
            continue
    return found.difference(_NO_COUNT)
