"""A text to be said or sent, marked like code: where the words stand, what they do, what could stand there."""

from engine.draft.checker import Change, Checked, Checker, fixed
from engine.draft.kind import KIND_WORDS, KINDS, DraftKind, guessed_kind, is_in_language
from engine.draft.marks import ACCUSING, Mark, Suggestion, carried

__all__ = [
    "ACCUSING",
    "KINDS",
    "KIND_WORDS",
    "Change",
    "Checked",
    "Checker",
    "DraftKind",
    "Mark",
    "Suggestion",
    "carried",
    "fixed",
    "guessed_kind",
    "is_in_language",
]
