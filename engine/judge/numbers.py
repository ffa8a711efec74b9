"""Numbers and times of day in an evened-out text, however they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.kinds import Lang
from engine.regex import regex

_DIGIT_ZH = {
    char: value
    for value, chars in enumerate(("零〇", "一", "二两", "三", "四", "五", "六", "七", "八", "九"))
    for char in chars
}
_UNIT_ZH = {"十": 10, "百": 100, "千": 1000}
_LARGE_ZH = {"万": 10_000, "亿": 100_000_000}
_NUMBER_ZH = regex(r"\d{1,12}(?:[,，]\d{3}){0,3}(?:\.\d{1,4})?[万亿]?|[零〇一二两三四五六七八九十百千万亿]{1,16}")
_TIME_ZH = regex(
    r"(?P<hour>\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点|時|时(?!候|间|刻)|:)"
    r"(?:(?P<half>半)|(?P<quarter>[一三])刻|(?P<minutes>\d{1,2}|[一二三四五六七八九十零]{1,3})(?:分)?)?"
)
_TIME_EN = regex(
    r"\b(?P<past>half|quarter|twenty|ten|five) (?P<way>past|to|after) (?P<then>\w{3,6}|\d{1,2})\b"
    r"|\b(?P<hour>\d{1,2})[:.](?P<minutes>[0-5]\d)\b(?! ?%)"
    r"|\b(?P<said>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r" (?P<minute>fifteen|thirty|forty-five)\b"
    r"|\bhalf (?P<british>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
)
_PAST = {"half": 30, "quarter": 15, "twenty": 20, "ten": 10, "five": 5, "fifteen": 15, "thirty": 30, "forty-five": 45}
_SMALL_EN = {
    word: value
    for value, word in enumerate(
        [
            "zero",
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
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
_TENS_EN = {
    word: 10 * value
    for value, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
_ORDINALS_EN = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fifth": 5,
    "eighth": 8,
    "ninth": 9,
    "twelfth": 12,
    "twentieth": 20,
    "thirtieth": 30,
    **{f"{word}th": value for word, value in _SMALL_EN.items() if value > 3},
}
_SCALE_EN = {"hundred": 100, "thousand": 1000, "lakh": 100_000, "million": 1_000_000, "crore": 10_000_000}
_DIGITS_EN = regex(r"\d{1,12}(?:,\d{3}){0,3}(?:\.\d{1,4})?")
_TOKEN_EN = regex(r"\d{1,12}(?:,\d{2,3}){0,3}(?:\.\d{1,4})?|[a-z]+|[,.;:?!]")


def numbers(plain: str, lang: Lang) -> set[str]:
    """Each number as digits, and each time of day that is not full as hour:minutes on the clock's face.

    Args:
        plain: an evened-out text.
        lang: its language.
    """
    return set(_zh(plain) if lang == "zh" else _en(plain))


def _zh(plain: str) -> Iterator[str]:
    for match in _TIME_ZH.finditer(plain):
        hour = value_zh(match.group("hour"))
        minutes = 30 if match.group("half") else 0
        if quarter := match.group("quarter"):
            minutes = 15 if quarter == "一" else 45
        elif written := match.group("minutes"):
            minutes = int(value_zh(written))
        yield _clock(int(hour), minutes)
    for match in _NUMBER_ZH.finditer(plain):
        written = match.group()
        if written not in ("一", "零", "万", "千", "百", "亿"):
            yield _shown(value_zh(written))


def value_zh(written: str) -> float:
    """What Arabic or Chinese digits, or a mixture such as 3万, are worth."""
    if written[0].isdigit():
        scale = _LARGE_ZH.get(written[-1], 1)
        return float(re.sub(r"[,，万亿]", "", written)) * scale
    if not any(char in _UNIT_ZH or char in _LARGE_ZH for char in written):
        return float("".join(str(_DIGIT_ZH[char]) for char in written))
    total = section = digit = 0
    last = 1
    for char in written:
        if char in _DIGIT_ZH:
            digit = _DIGIT_ZH[char]
        elif char in _UNIT_ZH:
            last = _UNIT_ZH[char]
            section += (digit or 1) * last
            digit = 0
        else:
            total += (section + digit or 1) * _LARGE_ZH[char]
            last, section, digit = _LARGE_ZH[char], 0, 0
    if digit and last >= 100 and written[-2] in "百千万亿":
        digit *= last // 10
    return total + section + digit


def _en(plain: str) -> Iterator[str]:
    for match in _TIME_EN.finditer(plain):
        if match.group("way"):
            hour = _small(match.group("then"))
            minutes = _PAST[match.group("past")]
            if hour is not None:
                yield _clock(hour, minutes) if match.group("way") != "to" else _clock(hour + 11, 60 - minutes)
        elif match.group("hour"):
            yield _clock(int(match.group("hour")), int(match.group("minutes")))
        elif match.group("said"):
            yield _clock(_SMALL_EN[match.group("said")], _PAST[match.group("minute")])
        else:
            yield _clock(_SMALL_EN[match.group("british")], 30)
    yield from _counted_en(plain)


def _counted_en(plain: str) -> Iterator[str]:
    """Numbers in digits, and those in words, which may take several: six hundred and twelve."""
    words: list[str] = []
    for match in _TOKEN_EN.finditer(plain):
        word = match.group()
        if word[0].isdigit():
            yield from _value_en(words)
            words = []
            yield _shown(float(word.replace(",", "")))
        elif _small(word) is not None or (words and (word in _SCALE_EN or word == "and")):
            words.append(word)
        else:
            yield from _value_en(words)
            words = []
    yield from _value_en(words)


def _value_en(words: list[str]) -> Iterator[str]:
    """What number words in a row are worth; more than one number where they do not go together: nine three."""
    total = section = 0
    for index, word in enumerate(words):
        small = _small(word)
        if small is None:
            scale = _SCALE_EN.get(word, 1)
            total, section = (total, section * scale) if scale <= 100 else (total + section * scale, 0)
        elif (index and words[index - 1] != "and" and section % 100 and (section % 10 or small > 9)) or (
            index and words[index - 1] == "and" and section % 100
        ):
            yield _shown(total + section)
            total, section = 0, small
        else:
            section += small
    if words:
        yield _shown(total + section)


def _small(word: str) -> int | None:
    if word.isdigit():
        return int(word) if len(word) < 3 else None
    return _SMALL_EN.get(word, _TENS_EN.get(word, _ORDINALS_EN.get(word)))


def _clock(hour: int, minutes: int) -> str:
    hour = hour % 12 or 12
    return f"{hour}:{minutes:02}" if minutes else str(hour)


def _shown(value: float) -> str:
    return f"{value:.4f}".rstrip("0").rstrip(".")
