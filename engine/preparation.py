"""The preparation before a press drill: what has to be done, by grade, and how it compares with the author's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from engine.events import DrillStarted
from engine.judge.terms import features
from engine.judge.text import even
from engine.kinds import Lang
from engine.regex import regex
from engine.scenario import Decoy, Scenario
from engine.session import Session

Task = Literal["given", "choose", "write"]
TO_CHOOSE = 3
FEARED = 5
SECONDS: dict[Task, int] = {"given": 0, "choose": 90, "write": 300}
"""Time for the preparation, in seconds of drill time; a drill default."""
_ALIKE = 0.4
"""The share of the smaller question's features from which two questions count as the same."""
_FEWEST_SHARED = 2
_ASKING = regex("什么时候|为什么|是不是|有没有|能不能|会不会|怎么样|怎么|什么|多少|到底|才能")
"""Words that make a question, and say nothing of what it is about."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One of the sentences to choose from."""

    id: str
    text: str
    decoy: Decoy | None = None
    """None for a key message."""


def task_of(start: DrillStarted) -> Task:
    """What the speaker has to make ready, by the scenario's grade; in plain mode, mornings and crises nothing."""
    if start.how == "plain" or start.occasion == "morning" or start.format == "branch_crisis":
        return "given"
    if start.scenario.grade == 2 and start.scenario.decoys:
        return "choose"
    return "write" if start.scenario.grade == 3 else "given"


def sentences(scenario: Scenario, seed: int) -> tuple[Sentence, ...]:
    """Key messages and decoys, shuffled by the seed."""
    all_ = [Sentence(message.id, message.text) for message in scenario.brief.key_messages]
    all_ += [Sentence(decoy.id, decoy.text, decoy) for decoy in scenario.decoys]
    return tuple(sorted(all_, key=lambda one: sha256(f"{seed}/sentence/{one.id}".encode()).digest()))


def feared_and_asked(session: Session) -> tuple[tuple[str, str], ...]:
    """Each question that the speaker feared, and the one that came; empty where none did."""
    lang = session.started.scenario.lang
    feared = session.prepared.feared if session.prepared else ()
    asked = [ask.question.text for ask in session.asked]
    return tuple((question, _likest(question, asked, lang)) for question in feared)


def _likest(question: str, asked: Sequence[str], lang: Lang) -> str:
    """The question most like this one; of equals the one that holds least beside it."""
    wanted = _about(question, lang)
    best, rank = "", (0.0, 0.0)
    for one in asked:
        found = _about(one, lang)
        shared = len(wanted & found)
        alike = (shared / max(1, min(len(wanted), len(found))), shared / max(1, len(wanted | found)))
        if shared >= _FEWEST_SHARED and alike[0] >= _ALIKE and alike > rank:
            best, rank = one, alike
    return best


def _about(question: str, lang: Lang) -> frozenset[str]:
    return features(_ASKING.sub(" ", even(question)), lang)
