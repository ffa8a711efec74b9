"""How much of the point of one wording comes back in a stretch of text, in the same words or in others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from engine.judge.numbers import numbers
from engine.judge.terms import features, stem
from engine.judge.text import even
from engine.judge.words import neutral, synonyms
from engine.kinds import Lang
from engine.regex import regex

_HAN = regex(r"[\u3400-\u9fff]")
_HAN_RUN = regex(r"[\u3400-\u9fff]+")
_WORD = regex(r"[a-z][a-z'-]*|\d[\d,.:]*")
_DROPPED_G = regex(r"\b(?!again|within|begin)([a-z]{2,14}[b-df-hj-np-tv-z]|go|do)in\b'?")
"""Spoken endings: payin', goin."""
_LATIN = regex(r"[a-z]{2,}")
_EMPTY_ZH = frozenset(neutral.EMPTY_ZH + "与及并已正本其之")
_EMPTY_EN = frozenset(neutral.EMPTY_EN.split()) - {"no", "not"}
_LIGHT_EN = frozenset(map(stem, neutral.LIGHT_EN.split()))
_DIGITS_ZH = frozenset("零一二三四五六七八九十百千万两〇点半")
_LONGEST_WORD = 8
_SHORTEST_SLIP = 5
HEAVY, NORMAL, SHARED, LIGHT = 1.6, 1.0, 0.4, 0.2
WEIGHTS = (HEAVY, NORMAL, SHARED, LIGHT)
KIN = {"zh": 0.85, "en": 0.5}
PART = {"zh": 0.5, "en": 0.5}


@dataclass(frozen=True, slots=True)
class Unit:
    """A word of a wording, with what shows it: itself, a word of the same meaning, a part of it."""

    weight: float
    same: frozenset[str]
    kin: frozenset[str] = frozenset()
    part: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Held:
    """The units of a wording that a stretch shows, one bit each."""

    same: int
    kin: int
    part: int

    def __bool__(self) -> bool:
        return bool(self.same or self.kin or self.part)

    def __or__(self, other: Held) -> Held:
        return Held(self.same | other.same, self.kin | other.kin, self.part | other.part)


class Wording:
    """A wording of a message, taken apart."""

    def __init__(self, wording: str, others: tuple[str, ...], lang: Lang) -> None:
        self.plain = even(wording)
        self.words = features(self.plain, lang)
        elsewhere = [keys_of(even(other), lang) for other in others]
        units = [
            _shared(unit) if any((unit.same | unit.kin) & keys for keys in elsewhere) else unit
            for unit in (_units_zh(self.plain) if lang == "zh" else _units_en(self.plain))
        ]
        self.same = _bits_of([unit.same for unit in units])
        self.kin = _bits_of([unit.kin for unit in units])
        self.part = _bits_of([unit.part for unit in units])
        self._slips = _bits_of([_slips_of(unit) for unit in units]) if lang == "en" else {}
        self._slipped = frozenset(self._slips)
        self._classes = [
            (weight, sum(1 << index for index, unit in enumerate(units) if unit.weight == weight)) for weight in WEIGHTS
        ]
        self._kin, self._part = KIN[lang], PART[lang]
        self.total = sum(unit.weight for unit in units)
        self.size = len(units)

    def held(self, keys: frozenset[str]) -> Held:
        """The units that the keys show."""
        same = _marked(self.same, keys)
        if self._slipped and not self._slipped.isdisjoint(_forms_of(keys)):
            for key in keys - self.same.keys():
                if len(key) >= _SHORTEST_SLIP:
                    same |= self._slip(key)
        return Held(same, _marked(self.kin, keys), _marked(self.part, keys))

    def _slip(self, word: str) -> int:
        """The units that a word shows with one letter too few, too many, wrong, or two letters the wrong way round."""
        found = 0
        for form in _one_dropped(word):
            found |= self._slips.get(form, 0)
        return found

    def share(self, held: Held) -> float:
        """How much of the wording is shown."""
        if not self.total:
            return 0.0
        same = held.same
        kin = held.kin & ~same
        part = held.part & ~same & ~kin
        shown = 0.0
        for weight, of in self._classes:
            like = (same & of).bit_count() + self._kin * (kin & of).bit_count()
            shown += weight * (like + self._part * (part & of).bit_count())
        return shown / self.total

    def words_shown(self, held: Held) -> int:
        """How many units are shown, in their own words or in others of the same meaning."""
        return (held.same | held.kin).bit_count()

    def literal(self, held: Held) -> float:
        """How much of the wording is shown in its own words, or in parts of them."""
        return self.share(Held(held.same, 0, held.part))


def _slips_of(unit: Unit) -> frozenset[str]:
    """What is left of the unit's words with a letter dropped."""
    return frozenset(form for word in unit.same if len(word) >= _SHORTEST_SLIP for form in _one_dropped(word))


@lru_cache(4096)
def _forms_of(keys: frozenset[str]) -> frozenset[str]:
    """What is left of each of the keys with a letter dropped."""
    return frozenset(form for key in keys if len(key) >= _SHORTEST_SLIP for form in _one_dropped(key))


@lru_cache(8192)
def _one_dropped(word: str) -> frozenset[str]:
    if not word.isalpha():
        return frozenset()
    return frozenset((word, *(word[:at] + word[at + 1 :] for at in range(1, len(word)))))


def _bits_of(shown_by: list[frozenset[str]]) -> dict[str, int]:
    bits: dict[str, int] = {}
    for index, keys in enumerate(shown_by):
        for key in keys:
            bits[key] = bits.get(key, 0) | 1 << index
    return bits


def _marked(bits: dict[str, int], keys: frozenset[str]) -> int:
    found = 0
    for key in bits.keys() & keys:
        found |= bits[key]
    return found


def _shared(unit: Unit) -> Unit:
    """The unit with the little weight that it has where another message says it too."""
    return Unit(min(unit.weight, SHARED), unit.same, unit.kin, unit.part)


@lru_cache(512)
def wording_of(text: str, others: tuple[str, ...], lang: Lang) -> Wording:
    """A wording taken apart, once.

    Args:
        text: the wording.
        others: the texts of the other messages, of which it has to be told apart.
        lang: the language of both.
    """
    return Wording(text, others, lang)


@lru_cache(4096)
def keys_of(plain: str, lang: Lang) -> frozenset[str]:
    """All that a stretch of an evened-out text shows: words, their meanings, numbers."""
    return frozenset(_keys_zh(plain) if lang == "zh" else _keys_en(plain))


# --- Chinese


@cache
def _meanings_zh() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for index, line in enumerate(synonyms.ZH.strip().splitlines()):
        for word in line.split():
            found.setdefault(word, set()).add(f"={index}")
    for index, line in enumerate(synonyms.ZH_LIGHT.strip().splitlines()):
        for word in line.split():
            found.setdefault(word, set()).add(f"~{index}")
    return {word: frozenset(meanings) for word, meanings in found.items()}


def _keys_zh(plain: str) -> set[str]:
    known = _meanings_zh()
    keys: set[str] = set()
    for run in _HAN_RUN.finditer(plain):
        said = run.group()
        keys.update(said)
        keys.update(said[at : at + 2] for at in range(len(said) - 1))
        for at in range(len(said)):
            for end in range(at + 1, min(at + _LONGEST_WORD, len(said)) + 1):
                if said[at:end] in known:
                    keys.update(known[said[at:end]])
    for word in _LATIN.findall(plain):
        keys.add(word)
        keys.update(known.get(word, ()))
    keys.update(f"#{number}" for number in numbers(plain, "zh"))
    return keys


def _units_zh(plain: str) -> Iterator[Unit]:
    for number in numbers(plain, "zh"):
        yield Unit(HEAVY, frozenset((f"#{number}",)))
    for word in _LATIN.findall(plain):
        yield Unit(HEAVY, frozenset((word,)), _meanings_zh().get(word, frozenset()))
    for run in _HAN_RUN.finditer(plain):
        said, at = run.group(), 0
        while at < len(said):
            word = _longest_known(said, at)
            unit = _unit_of_word(word) if len(word) > 1 or _is_weighty(word) else _unit_of_character(said, at)
            if unit is not None:
                yield unit
            at += len(word)


def _longest_known(said: str, at: int) -> str:
    """The longest word of the tables that begins at a place, or the character that stands there."""
    known = _meanings_zh()
    longest = min(_LONGEST_WORD, len(said) - at)
    return next((said[at : at + size] for size in range(longest, 1, -1) if said[at : at + size] in known), said[at])


def _is_weighty(word: str) -> bool:
    """Whether a word has a meaning, and not only one that carries little of a point."""
    return any(meaning[0] == "=" for meaning in _meanings_zh().get(word, ()))


def _unit_of_word(word: str) -> Unit:
    meanings = _meanings_zh()[word]
    if not _is_weighty(word):
        return Unit(LIGHT, frozenset((word,)), meanings)
    pairs = {word[at : at + 2] for at in range(len(word) - 1)}
    characters = {char for char in word if char not in _EMPTY_ZH}
    return Unit(HEAVY if len(word) > 1 else NORMAL, frozenset((word,)), meanings, frozenset(pairs | characters))


def _unit_of_character(said: str, at: int) -> Unit | None:
    char = said[at]
    if char in _EMPTY_ZH or char in _DIGITS_ZH:
        return None
    pairs = {said[max(0, at - 1) : at + 1], said[at : at + 2]} - {char}
    return Unit(NORMAL, frozenset(pairs or {char}), part=frozenset((char,)))


# --- English


@cache
def _meanings_en() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """The first stem of each entry -> entries as stems, with their meaning."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for mark, lines in (("*", synonyms.EN_CLOSE), ("=", synonyms.EN), ("~", synonyms.EN_LIGHT)):
        for index, line in enumerate(lines.strip().splitlines()):
            for entry in line.split("|"):
                words = tuple(stem(word) for word in entry.strip().split("_"))
                found.setdefault(words[0], []).append((words, f"{mark}{index}"))
    return found


def _tokens_en(plain: str) -> list[str]:
    plain = _DROPPED_G.sub(r"\g<1>ing", plain)
    return [stem(word) for word in _WORD.findall(plain.replace("-", " ")) if not word[0].isdigit()]


def _keys_en(plain: str) -> set[str]:
    words = _tokens_en(plain)
    keys = set(words)
    for at in range(len(words)):
        keys |= _meanings_at(words, at)
    keys.update(f"#{number}" for number in numbers(plain, "en"))
    return keys


_NUMBER_WORDS = frozenset(
    map(
        stem,
        [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "hundred",
            "thousand",
            "million",
            "half",
            "quarter",
            "p.m",
            "a.m",
            "pm",
            "am",
            "o'clock",
            "th",
        ],
    )
)


def _units_en(plain: str) -> Iterator[Unit]:
    for number in numbers(plain, "en") - {"0", "1"}:
        yield Unit(HEAVY, frozenset((f"#{number}",)))
    words = _tokens_en(plain)
    seen: set[str] = set()
    for at, word in enumerate(words):
        meanings = _meanings_at(words, at)
        is_empty = word in _EMPTY_EN and all(meaning[0] == "~" for meaning in meanings)
        if is_empty or word in seen or word in _NUMBER_WORDS or len(word) < 2:
            continue
        seen.add(word)
        is_light = word in _LIGHT_EN or word in _EMPTY_EN or any(meaning[0] == "~" for meaning in meanings)
        close = {meaning for meaning in meanings if meaning[0] == "*"}
        yield Unit(LIGHT if is_light else NORMAL, frozenset({word} | close), frozenset(meanings - close))


def _meanings_at(words: list[str], at: int) -> set[str]:
    """The meanings of the entries, of one word or more, that begin at a place."""
    return {
        meaning
        for entry, meaning in _meanings_en().get(words[at], ())
        if len(entry) == 1 or tuple(words[at : at + len(entry)]) == entry
    }


# --- what speaks against a likeness

_DAYS = {
    "zh": regex(r"(?:周|星期|礼拜)[一二三四五六日天]"),
    "en": regex(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day"),
}
_TURNS = {"zh": regex(r"[没不免无未别勿毋唔冇]")}


def other_time(wording: Wording, plain: str, lang: Lang) -> bool:
    """Whether a stretch names other days than the wording does."""
    wanted = _days(wording.plain, lang)
    named = _days(plain, lang)
    return bool(wanted and named) and not wanted & named


def _days(plain: str, lang: Lang) -> set[str]:
    return {day[-1] if lang == "zh" else day for day in _DAYS[lang].findall(plain.replace("天", "日"))}


def said_in_other_words(wording: Wording, plain: str, lang: Lang) -> str:
    """The stretch without those negative words that mean what the wording says: 不收 where it says 免费."""
    if lang == "en":
        return plain
    known = _meanings_zh()
    kept = plain
    for run in _HAN_RUN.finditer(plain):
        said = run.group()
        for at in range(len(said)):
            for end in range(min(at + _LONGEST_WORD, len(said)), at + 1, -1):
                word = said[at:end]
                if word in known and _TURNS["zh"].search(word) and any(key in wording.kin for key in known[word]):
                    kept = kept.replace(word, "·" * len(word))
                    break
    return kept
