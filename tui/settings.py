"""The settings: one readable file in the home folder, that can also be changed in any editor.

It is YAML of one line a setting, read here line by line, for a YAML library would take a tenth of the app's start.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from engine.kinds import Lang
from engine.plain_text import one_line

Answers = Literal["typed", "spoken"]
ThemeName = Literal["dark", "light", "projector"]
CHOICES: dict[str, tuple[str, ...]] = {
    "lang": ("zh", "en"),
    "answers": ("typed", "spoken"),
    "theme": ("dark", "light", "projector"),
    "signs": ("unicode", "ascii"),
    "breathing": ("off", "on"),
}
_LINE = re.compile(r"(?m)^([a-z]+):[ \t]*(.*)$")
_COMMENTS = {
    "name": "您的名字，可以不写 / your name, or nothing",
    "lang": "zh 或 en；不写就跟系统 / zh or en; the system's where left out",
    "answers": "typed 打字，spoken 开口说 / typed or spoken",
    "theme": "dark 深色，light 浅色，projector 投影 / dark, light or projector",
    "signs": "unicode，或者 ascii（符号显示不齐时用）/ ascii where signs are out of line",
    "breathing": "上场前先缓一缓：on 或 off / a breath before going on air: on or off",
}


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user has chosen."""

    name: str = ""
    lang: Lang | None = None
    """None: as the system has it."""
    answers: Answers = "typed"
    theme: ThemeName = "dark"
    signs: Literal["unicode", "ascii"] = "unicode"
    breathing: Literal["off", "on"] = "off"


def settings_file(home: Path) -> Path:
    """Where the settings are."""
    return home / "settings.yaml"


def read_settings(home: Path) -> Settings | None:
    """The settings; None where there are none yet. A value that makes no sense is passed over."""
    file = settings_file(home)
    try:
        text = file.read_text(encoding="utf-8-sig")
    except OSError:
        return None
    except ValueError:  # not UTF-8
        return Settings()
    found = Settings()
    for key, written in _LINE.findall(text):
        value = _unquoted(written)
        if key == "name":
            found = replace(found, name=one_line(value, 40))
        elif value in CHOICES.get(key, ()):
            changes: dict[str, Any] = {key: value}
            found = replace(found, **changes)
    return found


def write_settings(home: Path, settings: Settings) -> None:
    """Write the settings, with what each of them means.

    Raises:
        OSError: the file cannot be written.
    """
    lines = []
    for key, comment in _COMMENTS.items():
        value = getattr(settings, key) or ""
        shown = value if not value or key != "name" else json.dumps(value, ensure_ascii=False)
        lines.append(f"# {comment}\n{key}: {shown}".rstrip() + "\n")
    home.mkdir(parents=True, exist_ok=True)
    file = settings_file(home)
    beside = file.with_suffix(".new")
    beside.write_text("\n".join(lines), encoding="utf-8")
    beside.replace(file)


def _unquoted(written: str) -> str:
    """A value as YAML means it: in double quotes, in single quotes, or as it stands."""
    value = written.strip()
    if value.startswith('"'):
        try:
            return str(json.loads(value))
        except ValueError:
            return ""
    if value.startswith("'") and value.endswith("'"):
        return value[1:-1].replace("''", "'")
    return value.split(" #")[0].strip()
