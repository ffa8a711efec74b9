"""What a scenario must hold beyond its shape: references that lead somewhere, ids used once, a part to play."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.condition import names_finding
from engine.judge.rulebook import rulebook
from engine.language import Translator
from scenarios.checks_common import Told, rule_known, used_once, with_inner
from scenarios.format import ScenarioPart
from scenarios.format_press import BarragePart, FollowUpPart, QuestionPart
from scenarios.reader import Path

QUOTING = ("repeats_negative", "accepts_premise")
"""Rules whose findings point at words, so that a follow-up can quote them."""
_PLACEHOLDER = re.compile(r"\{[^{}]{0,40}\}?|\}")


def checks(part: ScenarioPart, t: Translator) -> Iterator[Told]:
    """Every wrong reference, repeated id and missing part, with the path to it."""
    if part.rapid_fire is None and part.negative_premise is None and part.branch_crisis is None:
        yield (), t("nothing to play; add a part “rapid_fire”, “negative_premise” or “branch_crisis”")
    yield from _message_ids(part, t)
    yield from _ask_ids(part, t)
    for path, text in _fixed_texts(part):
        if "{quote}" in text:
            yield path, t("{{quote}} stands for the speaker's words; only a follow-up can hold it").format()
    for path, follow_up in _follow_ups(part):
        for place, condition in with_inner((*path, "when"), follow_up.when):
            yield from rule_known(place, condition, t)
        yield from _placeholders(path, follow_up, t)
    asks = {name for _, name in _ids_of_asks(part)}
    if part.sample is not None and part.sample.question not in asks:
        wrong = t("there is no question with the id “{id}”").format(id=part.sample.question)
        yield ("sample", "question"), wrong
    switches = {rule.switch for rule in rulebook().values() if rule.switch}
    for name in part.judge.switches:
        if name not in switches:
            wrong = t("no switch is called “{name}”; there are: {names}")
            yield ("judge", "switches", name), wrong.format(name=name, names=", ".join(sorted(switches)))


def _message_ids(part: ScenarioPart, t: Translator) -> Iterator[Told]:
    messages = [(("brief", "key_messages", i, "id"), m.id) for i, m in enumerate(part.brief.key_messages)]
    decoys = [(("brief", "decoys", i, "id"), decoy.id) for i, decoy in enumerate(part.brief.decoys)]
    return used_once([*messages, *decoys], t)


def _ask_ids(part: ScenarioPart, t: Translator) -> Iterator[Told]:
    return used_once(_ids_of_asks(part), t)


@dataclass(frozen=True, slots=True)
class _Asker:
    """Someone who asks: a press format, or who comes to the door."""

    path: Path
    barrages: Sequence[BarragePart] = ()
    questions: Sequence[QuestionPart] = ()
    follow_ups: Sequence[FollowUpPart] = ()


def _askers(part: ScenarioPart) -> Iterator[_Asker]:
    if part.rapid_fire:
        yield _Asker(("rapid_fire",), part.rapid_fire.barrages)
    if part.negative_premise:
        yield _Asker(("negative_premise",), (), part.negative_premise.questions, part.negative_premise.follow_ups)
    for i, door in enumerate(part.branch_crisis.doors if part.branch_crisis else ()):
        yield _Asker(("branch_crisis", "doors", i), door.barrages, door.questions, door.follow_ups)


def _ids_of_asks(part: ScenarioPart) -> Iterator[tuple[Path, str]]:
    for i, door in enumerate(part.branch_crisis.doors if part.branch_crisis else ()):
        yield ("branch_crisis", "doors", i, "id"), door.id
    for asker in _askers(part):
        for i, barrage in enumerate(asker.barrages):
            yield (*asker.path, "barrages", i, "id"), barrage.id
        for i, question in enumerate(asker.questions):
            yield (*asker.path, "questions", i, "id"), question.id
    for path, follow_up in _follow_ups(part):
        yield (*path, "id"), follow_up.id


def _follow_ups(part: ScenarioPart) -> Iterator[tuple[Path, FollowUpPart]]:
    for asker in _askers(part):
        for i, question in enumerate(asker.questions):
            for j, follow_up in enumerate(question.follow_ups):
                yield (*asker.path, "questions", i, "follow_ups", j), follow_up
        for j, follow_up in enumerate(asker.follow_ups):
            yield (*asker.path, "follow_ups", j), follow_up


def _fixed_texts(part: ScenarioPart) -> Iterator[Told]:
    """What the reporter says whatever was answered."""
    for asker in _askers(part):
        for i, barrage in enumerate(asker.barrages):
            for j, ask in enumerate(barrage.asks):
                yield (*asker.path, "barrages", i, "asks", j), ask
            yield (*asker.path, "barrages", i, "cut_in"), barrage.cut_in or ""
        for i, question in enumerate(asker.questions):
            yield (*asker.path, "questions", i, "text"), question.text
            yield (*asker.path, "questions", i, "cut_in"), question.cut_in or ""


def _placeholders(path: Path, follow_up: FollowUpPart, t: Translator) -> Iterator[Told]:
    for found in _PLACEHOLDER.findall(follow_up.text):
        if found != "{quote}":
            yield (*path, "text"), t("“{found}” means nothing here; only {{quote}} does").format(found=found)
        elif not names_finding(follow_up.when.build(), QUOTING):
            wrong = t("{{quote}} needs a finding that points at words; `when` must name one of: {names}")
            yield (*path, "text"), wrong.format(names=", ".join(QUOTING))
