"""Where whoever dictated an answer would have paused: stops for stretches of text that have none.

What a stop stands between was learned from punctuated answers (tools/pauses.py). The weights are whole numbers, so the
same text has the same stops everywhere.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from engine.judge.shipped import shipped
from engine.kinds import Lang
from engine.regex import regex

PART = {"zh": regex(r"[a-z0-9]+(?:[.:%'-]+[a-z0-9]+)*%?|\S"), "en": regex(r"\S+")}
"""What no stop stands within: a word; in Chinese, a character, a number or a foreign word."""
LONGEST = {"zh": 18, "en": 16}
"""Parts of a stretch up to which nobody needs to pause."""
_LEAST = {"zh": 4, "en": 3}
"""Parts between two stops."""
_UNLIKELY = -2500
"""Thousandths below which nobody stops, however long it has been."""
_EDGE = "^"


class Pauses(msgspec.Struct, frozen=True, eq=False):
    """What was learned for one language, in thousandths."""

    start: tuple[int, int]
    """Where the sums begin: for a stop of any kind, and for one that ends a sentence."""
    weights: dict[str, tuple[int, int]]
    """What a sign of a stop adds to each sum; from nought on it is as likely as not."""


def is_dictated(plain: str, stretches: int, lang: Lang) -> bool:
    """Whether a text has so few stops, for its length, that it was most likely dictated."""
    return len(PART[lang].findall(plain)) > LONGEST[lang] * stretches


def stops(stretch: str, lang: Lang) -> tuple[list[int], list[int]]:
    """Where stops would stand in a stretch without any: those that part clauses, and of them those that end sentences.

    Args:
        stretch: evened-out text between two stops.
        lang: its language.

    Returns:
        Positions in the stretch, each where a clause begins.
    """
    parts = [(found.start(), found.group()) for found in PART[lang].finditer(stretch)]
    learned = shipped(f"pauses_{lang}", Pauses)
    if len(parts) <= LONGEST[lang] or learned is None:
        return [], []
    words = [word for _, word in parts]
    sums = [sums_of(signs, learned) for signs in signs_of(words, lang)]
    chosen = _parted([one for one, _ in sums], lang)
    return [parts[at][0] for at in chosen], [parts[at][0] for at in chosen if sums[at - 1][1] >= 0]


def signs_of(words: Sequence[str], lang: Lang) -> Iterator[list[str]]:
    """For each place between two parts, what tells whether somebody would pause there."""
    edged = [_EDGE, _EDGE, _EDGE, *words, _EDGE, _EDGE, _EDGE]
    glue = "" if lang == "zh" else " "
    for at in range(4, len(words) + 3):
        c, b, a, x, y, z = edged[at - 3 : at + 3]
        yield [
            f"a{a}", f"b{b}{glue}{a}", f"c{c}{glue}{b}{glue}{a}",
            f"x{x}", f"y{x}{glue}{y}", f"z{x}{glue}{y}{glue}{z}",
            f"m{a}{glue}{x}", f"l{b}{glue}{a}{glue}{x}", f"r{a}{glue}{x}{glue}{y}",
        ]  # fmt: skip


def sums_of(signs: Sequence[str], learned: Pauses) -> tuple[int, int]:
    """How likely a stop of any kind is where these signs stand, and one that ends a sentence, in thousandths."""
    known = [learned.weights[sign] for sign in signs if sign in learned.weights]
    return (
        learned.start[0] + sum(any_ for any_, _ in known),
        learned.start[1] + sum(full for _, full in known),
    )


def _parted(sums: Sequence[int], lang: Lang) -> list[int]:
    """The places at which to stop, and in what is still long between two of them the likeliest."""
    least, chosen = _LEAST[lang], _best(sums, _LEAST[lang])
    edges = [0, *chosen, len(sums) + 1]
    while (found := _longest(edges))[1] - found[0] > LONGEST[lang]:
        inside = range(found[0] + least, found[1] - least + 1)
        place = max(inside, key=lambda at: sums[at - 1])
        if sums[place - 1] < _UNLIKELY:
            break
        insort(edges, place)
    return edges[1:-1]


def _longest(edges: Sequence[int]) -> tuple[int, int]:
    return max(pairwise(edges), key=lambda both: both[1] - both[0])


def _best(sums: Sequence[int], least: int) -> list[int]:
    """The places whose sums come to most, with so many parts between them; a place is named by the part behind it."""
    best: list[tuple[int, int | None]] = [(0, None)] * (len(sums) + 1)
    for place, worth in enumerate(sums, 1):
        before = best[place - least][0] if place >= least else 0
        taken = place >= least and len(sums) + 1 - place >= least and worth > 0 and worth + before > best[place - 1][0]
        best[place] = (worth + before, place) if taken else best[place - 1]
    chosen, at = [], len(sums)
    while at > 0:
        place_ = best[at][1]
        if place_ is None:
            break
        chosen.append(place_)
        at = place_ - least
    return chosen[::-1]
