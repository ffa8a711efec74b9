"""How long something takes to say."""

from __future__ import annotations

from engine.judge.text import Text
from engine.kinds import Lang
from engine.regex import regex

_COUNTED = {"zh": regex(r"[\u3400-\u9fff]|[a-z0-9]+"), "en": regex(r"[^\W_]+(?:['.,:-][^\W_]+)*")}
PACE = {"zh": 200, "en": 150}
"""Characters or words that are spoken in a minute."""


def count(plain: str, lang: Lang) -> int:
    """Words in English; in Chinese characters, figures and foreign words."""
    return len(_COUNTED[lang].findall(plain))


def seconds(length: int, lang: Lang) -> int:
    """How long it takes to say so much."""
    return round(length * 60 / PACE[lang])


def spoken_seconds(text: str, lang: Lang) -> int:
    """How long it takes to say a text."""
    return seconds(count(Text(text, lang).plain, lang), lang)
