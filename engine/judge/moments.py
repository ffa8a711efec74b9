"""The moments and numbers that a text names, so that an answer's can be found again in its brief."""

from __future__ import annotations

import re

from engine.judge.numbers import value_zh
from engine.kinds import Lang
from engine.regex import regex

_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_HOUR = "noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}"
_FOUND = {
    "zh": regex(
        r"(?P<hour>[0-9]{1,3}|[零一二三四五六七八九十两]{1,3})(?:点|时|[::]00)|(?:周|礼拜|星期)(?P<week>[一二三四五六日天])"
        r"|(?P<day>[0-9]{1,3}|[零一二三四五六七八九十]{1,3})(?:号|日)|(?P<phone>[0-9][0-9-]{4,13})"
        r"|(?P<long>[0-9一二三四五六七八九十两半]{1,2}个?(?:工作日|小时|分钟))"
    ),
    "en": regex(
        r"\b(?P<week>mon|tues|wednes|thurs|fri|satur|sun)day|\b(?P<phone>[01][0-9]{2,4}[ -][0-9][0-9 -]{3,10}[0-9])"
        rf"|\b(?P<day>\d{{1,2}})(?:st|nd|rd|th|(?= {_MONTH}))|\b{_MONTH} (?P<date>\d{{1,2}})\b"
        rf"|\b(?:at|by|until|till|to|from|before|between|and) (?P<hour>{_HOUR})\b"
    ),
}
_HOURS_EN = {word: str(hour) for hour, word in enumerate(["noon", *_HOUR.split("|")[1:13]])} | {"noon": "12"}
_HALF_DAY = 12


def moments(plain: str, lang: Lang) -> set[str]:
    """Clock hours, weekdays, days of the month and telephone numbers named in an evened-out text."""
    found = set()
    for match in _FOUND[lang].finditer(plain):
        kind = match.lastgroup or ""
        said = match.group(kind)
        if kind == "phone":
            found.add("phone " + re.sub(r"\D", "", said)[-5:])
        elif kind == "week":
            found.add("week " + said.replace("天", "日"))
        elif kind == "long":
            found.add("long " + said)
        else:
            number = _number(said, lang)
            hour = kind == "hour"
            found.add(f"{'hour' if hour else 'day'} {(number - 1) % _HALF_DAY + 1 if hour else number}")
    return found


def _number(said: str, lang: Lang) -> int:
    if lang == "en":
        said = _HOURS_EN.get(said, said)
    if said.isascii() and said.isdigit():
        return int(said)
    return int(value_zh(said)) if lang == "zh" else 0
