"""Drafts as files: read whatever was saved as UTF-8, written whole or not at all, and kept while one writes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from engine.language import Translator
from engine.plain_text import one_line, storable

MOST_BYTES = 2_000_000
"""Of a draft: a book is no draft."""
_MARK = b"\xef\xbb\xbf"
_NOT_IN_NAMES = re.compile(r'[\s\\/:*?"<>|.]+')


class DraftFileError(Exception):
    """A file that cannot be read or written as a draft; its text says why and what to do."""


@dataclass(frozen=True, slots=True)
class DraftFile:
    """The text of a file, and whether a byte order mark stands before it."""

    text: str
    has_mark: bool = False


def decoded(data: bytes, name: str, t: Translator) -> DraftFile:
    """What bytes say.

    Raises:
        DraftFileError: they are too many, or no text in UTF-8.
    """
    if len(data) > MOST_BYTES:
        wrong = t("{file} is larger than {size} MB: too much for a draft")
        raise DraftFileError(wrong.format(file=name, size=MOST_BYTES // 1_000_000))
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise DraftFileError(t("{file} is a file of a word processor; save it as plain text, UTF-8").format(file=name))
    try:
        text = data.removeprefix(_MARK).decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        wrong = t("{file}:{line}: not UTF-8; save it with the encoding UTF-8")
        raise DraftFileError(wrong.format(file=name, line=line)) from error
    if "\0" in text:
        raise DraftFileError(t("{file} is no text; save it as plain text, UTF-8").format(file=name))
    return DraftFile(text, data.startswith(_MARK))


def read_draft(path: Path, t: Translator) -> DraftFile:
    """A file's text.

    Raises:
        DraftFileError: it cannot be read, or is no text in UTF-8.
    """
    name = one_line(str(path))
    try:
        with path.open("rb") as file:
            return decoded(file.read(MOST_BYTES + 1), name, t)
    except (OSError, ValueError) as error:
        raise DraftFileError(
            t("{file} cannot be read: {reason}").format(file=name, reason=_reason(error, t))
        ) from error


def write_draft(path: Path, text: str, t: Translator, *, has_mark: bool = False) -> None:
    """Write a file whole, or leave what was there.

    Raises:
        DraftFileError: it cannot be written.
    """
    name = one_line(str(path))
    try:
        target = path.resolve()
        beside = target.with_name(f"{target.name}.new")
        beside.write_bytes((_MARK if has_mark else b"") + storable(text).encode("utf-8"))
        beside.replace(target)
    except (OSError, ValueError) as error:
        wrong = t("{file} cannot be written: {reason}")
        raise DraftFileError(wrong.format(file=name, reason=_reason(error, t))) from error


def _reason(error: Exception, t: Translator) -> str:
    """Why it did not work, in the interface's language where that is known."""
    match error:
        case FileNotFoundError():
            return t("there is no such file or folder")
        case IsADirectoryError() | NotADirectoryError():
            return t("this is a folder, or a file stands where a folder should be")
        case PermissionError():
            return t("it is not allowed, or the file is in use")
        case OSError() if error.strerror:
            return error.strerror
        case _:
            return t("no file can have this name")


def copy_beside(path: Path, t: Translator) -> Path:
    """Copy a file to its name with .bak behind it, or .bak2 and so on, so that no older copy is lost.

    Raises:
        DraftFileError: the copy cannot be made.
    """
    number = 1
    while (copy := path.with_name(f"{path.name}.bak{'' if number == 1 else number}")).exists():
        number += 1
    try:
        copy.write_bytes(path.read_bytes())
    except OSError as error:
        wrong = t("{file} cannot be written: {reason}")
        raise DraftFileError(wrong.format(file=one_line(str(copy)), reason=_reason(error, t))) from error
    return copy


def kept_file(home: Path, scenario_id: str) -> Path:
    """Where the unfinished draft for a scenario is kept."""
    return home / "drafts" / f"{_NOT_IN_NAMES.sub('-', scenario_id)}.txt"


def kept_draft(home: Path, scenario_id: str) -> str:
    """The draft that was being written for a scenario; empty where there is none."""
    try:
        return kept_file(home, scenario_id).read_bytes().decode("utf-8", "replace")
    except OSError:
        return ""


def keep_draft(home: Path, scenario_id: str, text: str) -> None:
    """Keep the draft as it is now; an empty one leaves nothing behind.

    Raises:
        OSError: it cannot be written.
    """
    file = kept_file(home, scenario_id)
    if not text:
        file.unlink(missing_ok=True)
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_suffix(".new")
    beside.write_bytes(storable(text).encode("utf-8"))
    beside.replace(file)


def typed_path(typed: str) -> Path:
    """A path as somebody types or pastes it: without the quotation marks that a file manager puts round it."""
    return Path(typed.strip().strip("\"'“”").removeprefix("file://")).expanduser()


def offered_path(title: str) -> Path:
    """Where a draft for a scenario would be saved: in the user's documents, by its title."""
    from platformdirs import user_documents_path  # noqa: PLC0415 - only where something is saved

    folder = user_documents_path()
    name = _NOT_IN_NAMES.sub("-", one_line(title, 40)).strip("-") or "draft"
    return (folder if folder.is_dir() else Path.home()) / f"{name}.txt"
