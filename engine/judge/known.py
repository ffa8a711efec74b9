"""What an answer says that the brief holds: its confirmed facts, and the key messages that were delivered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from engine.judge.figures import figures
from engine.judge.reading import Reading
from engine.judge.scope import scopes_of
from engine.judge.terms import features
from engine.judge.text import Span, even
from engine.kinds import Lang

_SAME = {"zh": 0.5, "en": 0.5}
"""The share of a clause that has to stand in a line for the clause to say that line."""
_PART = 0.4
"""The same for a clause that says a part of it."""
_LEAST = {"zh": 5, "en": 3}
"""Words, in Chinese characters and pairs of them, that both must share."""
_LEAST_WITH_A_FIGURE = {"zh": 3, "en": 2}
"""The same where both name the same number or day."""
_MOST_CLAUSES = 200
"""Clauses that are looked at: what comes after them nobody hears."""
_MOST_LINES = 40


def says(said: str, line: str, lang: Lang) -> bool:
    """Whether a stretch of an evened-out answer says a line of the brief, or a part of it."""
    mine, shared = features(said, lang), 0
    if mine:
        shared = len(mine & features(even(line), lang))
    if not shared or shared < _SAME[lang] * len(mine):
        return False
    if shared >= _LEAST[lang]:
        return True
    return shared >= _LEAST_WITH_A_FIGURE[lang] and bool(forms(said, lang) & forms(even(line), lang))


def shared_with(said: str, line: str, lang: Lang, part: float = _PART) -> int:
    """How many words a stretch of an evened-out answer shares with a line that holds such a part of it; else 0."""
    mine = features(said, lang)
    shared = len(mine & features(even(line), lang))
    return shared if shared >= part * len(mine) else 0


def enough(shared: int, lang: Lang) -> bool:
    """Whether so many shared words say a line."""
    return shared >= _LEAST[lang]


def line_said(said: str, lines: Iterable[str], lang: Lang) -> str | None:
    """The first of some lines that a stretch says; None where it says none."""
    return next((line for line in islice(lines, _MOST_LINES) if says(said, line, lang)), None)


def facts_said(reading: Reading) -> Iterator[Span]:
    """The first clauses that assert a confirmed fact."""
    return (clause for clause, _ in lines_told(reading, reading.exchange.brief.confirmed))


def lines_told(
    reading: Reading, lines: Sequence[str], *, conditions: bool = False, most: int = _MOST_CLAUSES
) -> Iterator[tuple[Span, str]]:
    """The first clauses that assert one of some lines, and the line.

    Args:
        reading: the answer.
        lines: of the brief.
        conditions: whether what is said under a condition counts, too.
        most: clauses that are looked at.
    """
    if not lines:
        return
    answer, scopes = reading.answer, scopes_of(reading.answer)
    for clause in answer.clauses[:most]:
        if scopes.asserted(clause.start, conditions=conditions) and (
            line := line_said(answer[clause], lines, answer.lang)
        ):
            yield clause, line


def backed(reading: Reading) -> list[Span]:
    """Where the answer asserts a confirmed fact or delivers a key message, in order."""
    found = [*reading.spans_of("delivered"), *facts_said(reading)]
    return sorted(found, key=lambda span: (span.start, span.end))


@lru_cache(4096)
def forms(plain: str, lang: Lang) -> frozenset[str]:
    """The numbers and days that an evened-out text names, however they are written."""
    return frozenset(form for _, form in figures(plain, lang))
