"""A journal in trouble, in one sentence with what to do."""

from __future__ import annotations

from engine.journal import JournalError
from engine.language import Translator
from engine.plain_text import one_line


def trouble_sentence(error: JournalError, t: Translator) -> str:
    """What is wrong with a journal, and what to do."""
    return one_line(_sentence(error, t).format(name=error.path.stem, folder=error.path.parent))


def _sentence(error: JournalError, t: Translator) -> str:
    match error.trouble:
        case "missing":
            return t("There is no drill “{name}”; `hotseat sessions` lists them.")
        case "locked":
            return t("The drill “{name}” is open in another window; close it there first.")
        case "damaged":
            return t("The record of the drill “{name}” is damaged and cannot be read; begin a new drill.")
        case "newer":
            return t("The drill “{name}” was recorded by a newer version; bring this program up to date.")
        case "unwritable":
            return t("Nothing can be written in {folder}; free some space or choose another folder with --home.")
