"""An apology under a condition, without an owner, with a but that takes it back, or beside an excuse."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.judge.reading import Reading
from engine.judge.surroundings import clause_before, first, is_asked, is_quoted
from engine.judge.text import Span, Text
from engine.judge.words import hedges
from engine.verdict import Finding

_MOST = 2
_NEAR = 60
"""Characters behind "mistakes were made" in which somebody may own up to them."""
_TURNED_DOWN = {"zh": hedges.TURNED_DOWN_ZH, "en": hedges.TURNED_DOWN_EN}
_EXCUSE = {"zh": hedges.EXCUSE_ZH, "en": hedges.EXCUSE_EN}
_SORRY = {"zh": hedges.SORRY_ZH, "en": hedges.SORRY_EN}
_CASES = {
    "zh": (
        ("", hedges.CONDITION_ZH),
        ("feeling", hedges.FEELING_ZH),
        ("feeling", hedges.MISREAD_ZH),
        ("nobody", hedges.PASSIVE_ZH),
        ("but", hedges.TAKEN_BACK_ZH),
    ),
    "en": (
        ("", hedges.CONDITION_EN),
        ("feeling", hedges.FEELING_EN),
        ("nobody", hedges.PASSIVE_EN),
        ("but", hedges.TAKEN_BACK_EN),
    ),
}


def check(reading: Reading) -> Iterable[Finding]:
    """An advice on each of the first such apologies."""
    text = reading.answer
    last = found = 0
    for span, case in sorted(
        (*_hedged(reading), *_excused(reading.answer)), key=lambda one: (one[0].start, -one[0].end)
    ):
        if span.start >= last and found < _MOST and _is_meant(text, span):
            last, found = span.end, found + 1
            yield reading.mark("hedged_apology", "advice", span, case=case)


def _is_meant(text: Text, span: Span) -> bool:
    """Whether it is said to apologise, and not asked, quoted or turned down."""
    if is_quoted(text.plain, span) or is_asked(text, span):
        return False
    return _TURNED_DOWN[text.lang].search(clause_before(text, span, 16)) is None


def _hedged(reading: Reading) -> Iterator[tuple[Span, str]]:
    text = reading.answer
    for case, pattern in _CASES[text.lang]:
        for span in first(pattern, text.plain):
            behind = text.plain[span.end : span.end + _NEAR]
            owned = case == "nobody" and text.lang == "en" and hedges.OWNED_EN.search(behind)
            if not owned:
                yield span, case


def _excused(text: Text) -> Iterator[tuple[Span, str]]:
    """The first excuse, where there is an apology for it to spoil."""
    for span in first(_EXCUSE[text.lang], text.plain, 1):
        if _SORRY[text.lang].search(text.plain):
            yield span, "excuse"
