"""The words of the interface in Chinese and English, from gettext catalogues. English is the source text."""

from __future__ import annotations

import gettext
from collections.abc import Callable
from functools import cache
from importlib.resources import files

from engine.kinds import Lang

Translator = Callable[[str], str]
LANGS: tuple[Lang, ...] = ("zh", "en")


def N_(text: str) -> str:  # noqa: N802 - the usual name
    """Marks a source text that stands in a table and is translated where it is shown."""
    return text


@cache
def translator(lang: Lang) -> Translator:
    """The function that turns an English source text into the interface's language."""
    return _catalogue(lang).gettext


@cache
def plural_translator(lang: Lang) -> Callable[[str, str, int], str]:
    """The same for texts with a count: singular, plural, count."""
    return _catalogue(lang).ngettext


@cache
def _catalogue(lang: Lang) -> gettext.NullTranslations:
    if lang == "en":
        return gettext.NullTranslations()
    with (files("engine") / "locale" / f"{lang}.mo").open("rb") as file:
        return gettext.GNUTranslations(file)
