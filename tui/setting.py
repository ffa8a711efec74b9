"""What holds for one run of the program: where data lives, and the interface's language."""

from __future__ import annotations

import locale
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path

from engine.kinds import Lang
from engine.language import LANGS, Translator, plural_translator, translator
from tui.settings import read_settings, settings_file


def program_name() -> str:
    """What one types to run this program, as it was started."""
    return os.environ.get("HOTSEAT_COMMAND") or "hotseat"


@dataclass(slots=True)
class Setting:
    """Home folder and language of this run."""

    home: Path
    lang: Lang

    @property
    def t(self) -> Translator:
        """Turns an English source text into the interface's language."""
        return translator(self.lang)

    def counted(self, one: str, many: str, number: int) -> str:
        """The same for a text with a count."""
        return plural_translator(self.lang)(one, many, number).format(count=number)


def default_home() -> Path:
    """HOTSEAT_HOME, else the platform's folder for user data."""
    given = os.environ.get("HOTSEAT_HOME")
    if given:
        return Path(given).expanduser()
    from platformdirs import user_data_path  # noqa: PLC0415 - not needed where the home is given

    return user_data_path("hotseat", appauthor=False)


def default_lang(arguments: Sequence[str] = (), home: Path | None = None) -> Lang:
    """The language named in the arguments or HOTSEAT_LANG, or kept in the settings; else the system's, or Chinese."""
    named = [*_named(arguments), os.environ.get("HOTSEAT_LANG", "")]
    for name in named:
        for lang in LANGS:
            if name == lang:
                return lang
    if home is not None and settings_file(home).exists():
        kept = read_settings(home)
        if kept is not None and kept.lang is not None:
            return kept.lang
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(variable, "")
        if value:
            return "en" if value.lower().startswith("en") else "zh"
    system = locale.getlocale()[0] or ""
    return "en" if system.lower().startswith("en") else "zh"


def _named(arguments: Sequence[str]) -> list[str]:
    found = [argument.removeprefix("--lang=") for argument in arguments if argument.startswith("--lang=")]
    found += [value for name, value in pairwise(arguments) if name == "--lang"]
    return found[-1:]


def time_of_day() -> str:
    """Now, with the offset from UTC, to the second."""
    return datetime.now().astimezone().isoformat(timespec="seconds")
