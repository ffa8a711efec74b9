"""The preparation before a press drill: what has to be done, by grade, and how it compares with the author's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from engine.events import DrillStarted
from engine.judge.terms import features
from engine.judge.text import even
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


@dataclass(frozen=True, slots=True)
class Sentence:
    """One of the sentences to choose from."""

    id: str
    text: str
    decoy: Decoy | None = None
    """None for a key message."""


def task_of(start: DrillStarted) -> Task:
    """What the speaker has to make ready: by the scenario's grade; in plain mode and in the morning nothing."""
    if start.how == "plain" or start.occasion == "morning":
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


def _likest(question: str, asked: Sequence[str], lang: Literal["zh", "en"]) -> str:
    wanted = features(even(question), lang)
    best, share = "", _ALIKE
    for one in asked:
        found = features(even(one), lang)
        shared = len(wanted & found)
        alike = shared / max(1, min(len(wanted), len(found)))
        if shared >= _FEWEST_SHARED and alike >= share:
            best, share = one, alike
    return best
