"""What sort of question stands on a sheet: one of the scenario's own, or what its words say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from engine.exchange import Question
from engine.judge.charges import loaded_words
from engine.judge.text import even
from engine.kinds import Lang, QuestionKind, Truth
from engine.press_plan import PressQuestion, Reference
from engine.regex import regex
from engine.scenario import Scenario

_MOST_KEPT = 1024
"""Questions of which it is remembered what kind they seemed to be."""
_SIGN = regex(r"[\W_]+")
_MARKS = regex(r"[?？]+")
_HOW_TO = {
    "zh": regex(
        r"怎么(?:办理?|取|查|领|防|预约|登记)|如何|怎样|几点|哪[里儿个天]|在哪|多久|什么时候|要带什么|电话是多少"
    ),
    "en": regex(
        r"^\W*(?:and |so |but )?(?:how (?:do|can|should|long|soon)|where|when|what time|which|who (?:do|can|should) i"
        r"|(?:can|may|could) i)\b",
        re.IGNORECASE,
    ),
}
"""Plain questions, whose words are no charge."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as the judge takes it, with what the scenario knows of it."""

    question: Question
    premise: Truth = "unknown"
    reference: Reference | None = None


class Asking:
    """The questions of a scenario, found by their wording."""

    def __init__(self, scenario: Scenario) -> None:
        self._lang: Lang = scenario.lang
        self._known = dict(reversed(list(_known(scenario))))

    def asked(self, text: str) -> Asked:
        """What is known or can be guessed of a question."""
        known = self._known.get(_key(text))
        if known is not None:
            return known
        return Asked(Question(text, _kind(text, self._lang)))


@lru_cache(_MOST_KEPT)
def _kind(text: str, lang: Lang) -> QuestionKind:
    if len(_MARKS.findall(text)) > 1:
        return "rapid_fire"
    if _HOW_TO[lang].search(text):
        return "open"
    charged = Question(text, "negative_premise")
    return "negative_premise" if loaded_words(charged, lang).search(even(text)) else "open"


def _known(scenario: Scenario) -> Iterator[tuple[str, Asked]]:
    glue = "" if scenario.lang == "zh" else " "
    for plan in (scenario.rapid_fire, scenario.negative_premise):
        for question in plan.questions if plan else ():
            for text in (glue.join(question.asks), *question.reworded):
                yield _key(text), _asked(text, question)
            for follow_up in question.follow_ups:
                if "{" not in follow_up.text:
                    asked = Question(follow_up.text, follow_up.kind, follow_up.loaded)
                    yield _key(follow_up.text), Asked(asked, follow_up.premise)


def _asked(text: str, question: PressQuestion) -> Asked:
    asked = Question(text, question.kind, question.loaded, question.answered_by)
    return Asked(asked, question.premise, question.reference)


def _key(text: str) -> str:
    """A wording without its punctuation and white space."""
    return _SIGN.sub("", even(text))
