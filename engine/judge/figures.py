"""Figures and dates that a text names, in one form, so that an answer's can be looked up in the brief."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from engine.exchange import Brief
from engine.judge.text import Span, even
from engine.kinds import Lang
from engine.regex import regex

_ZH = regex(
    r"(?:周|礼拜|星期)(?P<weekday>[一二三四五六日天末])"
    r"|(?P<season>月底|年底|月初|年初|年前|年内|春节|过年|元旦|清明|五一|端午|中秋|国庆|后天|大后天)"
    r"|(?<![一二两三四五六七八九十百千万亿0-9])(?P<number>[0-9]{1,12}(?:[.,][0-9]{1,8})?[百千万亿]?"
    r"|[零〇一二两三四五六七八九十百千万亿]{1,10}半?)"
    r"(?=[^一二两三四五六七八九十百千万亿定直样切些般律起旦点儿]|点[^儿,，。]|$)"
)
_EN = regex(
    r"\b(?:(?P<weekday>mon|tues|wednes|thurs|fri|satur|sun)day|(?P<season>easter|christmas|new year|weekend|month end"
    r"|(?:month|week|year)'s end|end of (?:the |this |next )?(?:month|week|year)|next (?:month|year|week)|noon|midday"
    r"|january|february|march|april|june|july|august|september|october|november|december"
    r"|fortnight|tomorrow|tonight)"
    r"|(?P<number>[0-9]{1,12}(?:[.,][0-9]{1,8}){0,3}k?(?:st|nd|rd|th)?"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    r"|eighteen"
    r"|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozens?|double|twice"
    r"|half|first|second|third|fourth|fifth|sixth|tenth|twelfth|fifteenth|twentieth|thirtieth)"
    r"(?:(?:[ -]| and )(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy"
    r"|eighty"
    r"|ninety|hundred|thousand|million|first|fourth|fifth|eighth)){0,6})\b)"
)
_DIGITS_ZH = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_PLACES_ZH = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}
_WORDS_EN = {
    word: value
    for value, words in (
        (1, "one first"), (2, "two double twice"), (3, "three third"), (4, "four fourth"), (5, "five fifth"),
        (6, "six sixth"), (7, "seven"), (8, "eight eighth"), (9, "nine"), (10, "ten tenth"), (11, "eleven"),
        (12, "twelve twelfth dozen dozens"), (13, "thirteen"), (14, "fourteen"), (15, "fifteen fifteenth"),
        (16, "sixteen"), (17, "seventeen"), (18, "eighteen"), (19, "nineteen"), (20, "twenty twentieth"),
        (30, "thirty thirtieth"), (40, "forty"), (50, "fifty"), (60, "sixty"), (70, "seventy"), (80, "eighty"),
        (90, "ninety"),
    )
    for word in words.split()
}  # fmt: skip
_PLACES_EN = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
_DECIMAL = regex(r"[0-9]+(?:[.,][0-9]+)?")
_GROUPED = regex(r"[0-9]{1,3}(?:,[0-9]{3})+")
_HUNDRED = 100
_NOON = 12
_AFTER_NOON = frozenset(str(hour) for hour in range(13, 24))


def figures(plain: str, lang: Lang) -> Iterator[tuple[Span, str]]:
    """Each number or date of an evened-out text, in order, with its one form."""
    for match in (_ZH if lang == "zh" else _EN).finditer(plain):
        kind = match.lastgroup or ""
        said = match.group(kind)
        yield Span(match.start(), match.end()), _form(kind, said, lang)


def new_figures(plain: str, brief: Brief, lang: Lang) -> list[Span]:
    """The numbers and dates of a text that stand nowhere in the brief."""
    known = _of_the_brief(brief, lang)
    return [span for span, form in figures(plain, lang) if form not in known and form not in ("1", "0")]


def is_date(plain: str, lang: Lang) -> bool:
    """Whether the first figure of an evened-out text is a day or a season."""
    match = (_ZH if lang == "zh" else _EN).search(plain)
    return match is not None and match.lastgroup in ("weekday", "season")


@lru_cache(64)
def _of_the_brief(brief: Brief, lang: Lang) -> frozenset[str]:
    forms = {form for text in brief.may_be_said for _, form in figures(even(text), lang)}
    return frozenset(forms | {str(int(form) - _NOON) for form in forms if form in _AFTER_NOON})


def _form(kind: str, said: str, lang: Lang) -> str:
    if kind == "weekday":
        return "day " + ("日" if said == "天" else said)
    if kind == "season":
        return {"midday": "12", "noon": "12"}.get(said, said)
    return _number_zh(said) if lang == "zh" else _number_en(said)


def _number_zh(said: str) -> str:
    number = _DECIMAL.match(said)
    if number:
        digits = number.group()
        value = float(digits.replace(",", "") if _GROUPED.fullmatch(digits) else digits.replace(",", "."))
        for place in said[number.end() :]:
            value *= _PLACES_ZH.get(place, 1)
        return str(int(value)) if value == int(value) else f"{value:g}"
    total, part, digit = 0, 0, 0
    for char in said:
        if char in _DIGITS_ZH:
            digit = _DIGITS_ZH[char]
        elif char in ("万", "亿"):
            total, part, digit = (total + part + digit or 1) * _PLACES_ZH[char], 0, 0
        elif char in _PLACES_ZH:
            part, digit = part + (digit or 1) * _PLACES_ZH[char], 0
    return str(total + part + digit)


def _number_en(said: str) -> str:
    number = re.match(r"[0-9]+(?:[.,][0-9]+)*", said)
    if number:
        digits = number.group()
        digits = digits.replace(",", "") if _GROUPED.fullmatch(digits) else digits
        return digits + "000" if said.endswith("k") else digits
    total, part = 0, 0
    for word in re.findall(r"[a-z]+", said):
        if word in _PLACES_EN:
            place = _PLACES_EN[word]
            if place == _HUNDRED:
                part = (part or 1) * _HUNDRED
            else:
                total, part = total + (part or 1) * place, 0
        else:
            part += _WORDS_EN.get(word, 0)
    return str(total + part)
