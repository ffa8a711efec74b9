"""Finding words in an evened-out text, and how much of one text comes back in another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import pairwise

from engine.judge.text import Span, even
from engine.judge.words import neutral
from engine.kinds import Lang
from engine.regex import regex

_HAN = regex(r"[\u3400-\u9fff]")
_WORD = regex(r"[a-z0-9][a-z0-9']*")
_SHORT = 4
_ENDINGS = regex(r"(?:'?s|es|ed|d|ing)?(?![a-z0-9])")

_EMPTY_ZH = frozenset(neutral.EMPTY_ZH)
_EMPTY_EN = frozenset(neutral.EMPTY_EN.split())
FUNCTION_ZH = frozenset(neutral.FUNCTION_ZH)
_LIGHT_ZH = frozenset(neutral.LIGHT_ZH)
_ROOT = 6
"""Letters that words of one root share: apology, apologised."""


def find_terms(plain: str, terms: Iterable[str], lang: Lang) -> list[Span]:
    """Where any of the terms stands in an evened-out text, in order; in English from the beginning of a word."""
    found: list[Span] = []
    for term in terms:
        sought = even(term).strip()
        if sought and sought in plain:
            found.extend(_places(plain, sought, lang))
    return sorted(found, key=lambda span: (span.start, -span.end))


def _places(plain: str, term: str, lang: Lang) -> Iterator[Span]:
    at = plain.find(term)
    while at >= 0:
        end = at + len(term)
        if lang == "zh" and _HAN.match(term):
            yield Span(at, end)
        elif at == 0 or not _is_latin(plain[at - 1]):
            if len(term) > _SHORT:
                yield Span(at, end)
            elif ending := _ENDINGS.match(plain, end):
                yield Span(at, ending.end())
        at = plain.find(term, end)


def _is_latin(char: str) -> bool:
    return char.isalnum() and not _HAN.match(char)


@lru_cache(8192)
def stem(word: str) -> str:
    """An English word without its commonest endings."""
    word = word.removesuffix("'s").replace("'", "")
    for ending in ("ings", "ing", "edly", "ies", "ied", "ed", "es", "ly", "s", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word.removesuffix(ending)
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
        word = word[:-1]
    return word


@lru_cache(4096)
def features(plain: str, lang: Lang) -> frozenset[str]:
    """What a stretch of text is about: content words; in Chinese, content characters and pairs of characters."""
    words = {stem(word) for word in _WORD.findall(plain) if word not in _EMPTY_EN}
    if lang == "en":
        return frozenset(words)
    han = [char if "\u3400" <= char <= "\u9fff" else " " for char in plain]
    single = {char for char in han if char != " " and char not in _EMPTY_ZH}
    pairs = {
        first + second
        for first, second in pairwise(han)
        if " " not in (first, second) and not (first in _EMPTY_ZH and second in _EMPTY_ZH)
    }
    return frozenset(words | single | pairs)


def topics(plain: str, lang: Lang) -> set[str]:
    """Roots of words of some weight; in Chinese, pairs of characters of which neither is a function word."""
    found = features(plain, lang)
    if lang == "en":
        return {word[:_ROOT] for word in found - _light_en() if len(word) > 2}
    return {word for word in found if len(word) > 1 and FUNCTION_ZH.isdisjoint(word) and not _LIGHT_ZH.issuperset(word)}


@cache
def _light_en() -> frozenset[str]:
    return frozenset(map(stem, neutral.LIGHT_EN.split()))


def overlap(plain: str, other: str, lang: Lang) -> float:
    """The share of a text's features that another text holds too."""
    mine = features(plain, lang)
    return len(mine & features(other, lang)) / len(mine) if mine else 0.0
