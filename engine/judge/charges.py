"""The loaded words of a question: the author's list, or those that the word lists know, with their kin."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from engine.exchange import Lang, Question
from engine.judge.terms import stem
from engine.judge.text import even
from engine.judge.words.charges import EN, ZH

_NEGATIVE_START = re.compile(r"^(?:没有?|不)(?=.{2})")
_NEVER = re.compile(r"(?!)")


@lru_cache(256)
def loaded_words(question: Question, lang: Lang) -> re.Pattern[str]:
    """What finds the loaded words of a question in an evened-out answer."""
    asked = even(question.text)
    listed = tuple(word for word in (even(word).strip() for word in question.loaded) if word)
    known = tuple(
        pattern.pattern
        for pattern in _groups(lang)
        if pattern.search(asked) or any(pattern.search(word) for word in listed)
    )
    patterns = [*_author_patterns(listed, lang), *known]
    return re.compile("|".join(patterns)) if patterns else _NEVER


def _author_patterns(listed: tuple[str, ...], lang: Lang) -> list[str]:
    make = _zh_word if lang == "zh" else _en_words
    return [make(word) for word in sorted(listed, key=len, reverse=True)]


def _zh_word(word: str) -> str:
    """A Chinese word, also with a particle between its characters, or with something between the negator and the rest."""
    negator = _NEGATIVE_START.match(word)
    head, rest = (negator.group(), word[negator.end() :]) if negator else ("", word)
    gap = "[^，。！？；,.!?;]{0,3}" if negator else ""
    return re.escape(head) + gap + "[了过着得]?".join(map(re.escape, rest))


def _en_words(word: str) -> str:
    """An English word with its inflections; the words of a phrase as they stand."""
    parts = word.split()
    if len(parts) == 1:
        root = stem(parts[0])
        if len(root) < 4:
            return rf"\b{re.escape(parts[0])}(?:s|ed|d|ing)?\b"
        return rf"\b{re.escape(root)}"
    return r"\b" + r"\s+".join(map(re.escape, parts))


@cache
def _groups(lang: Lang) -> tuple[re.Pattern[str], ...]:
    if lang == "zh":
        return tuple(re.compile("|".join(sorted(line.split(), key=len, reverse=True))) for line in ZH)
    return tuple(re.compile(r"\b(?:" + "|".join(_en_entry(word) for word in line.split("|")) + ")") for line in EN)


def _en_entry(entry: str) -> str:
    entry = entry.strip()
    pattern = re.escape(entry).replace(r"\*", r"\w{0,12}").replace(r"\.\.", r"(?: \w+){0,4} ").replace("_", r"\s+")
    return pattern + r"\b"
