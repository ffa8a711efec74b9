"""The settings: one readable file in the home folder, that can also be changed in any editor."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from engine.exchange import Lang
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
    import yaml  # noqa: PLC0415 - not at every start

    try:
        text = settings_file(home).read_text(encoding="utf-8-sig")
        data = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - the base loader makes nothing but text
    except (OSError, ValueError, yaml.YAMLError):
        return None if not settings_file(home).exists() else Settings()
    found = Settings()
    for key, value in (data if isinstance(data, dict) else {}).items():
        if key == "name" and isinstance(value, str):
            found = replace(found, name=one_line(value, 40))
        elif value in CHOICES.get(str(key), ()):
            changes: dict[str, Any] = {str(key): value}
            found = replace(found, **changes)
    return found


def write_settings(home: Path, settings: Settings) -> None:
    """Write the settings, with what each of them means.

    Raises:
        OSError: the file cannot be written.
    """
    import yaml  # noqa: PLC0415 - not at every start

    lines = []
    for key, comment in _COMMENTS.items():
        value = getattr(settings, key) or ""
        shown = yaml.safe_dump({key: value}, allow_unicode=True, default_flow_style=False).strip()
        lines.append(f"# {comment}\n{shown if value else key + ':'}\n")
    home.mkdir(parents=True, exist_ok=True)
    file = settings_file(home)
    beside = file.with_suffix(".new")
    beside.write_text("\n".join(lines), encoding="utf-8")
    beside.replace(file)
