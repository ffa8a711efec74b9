"""What has happened in a crisis and what was done, by drill time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content

from drills.crisis import CrisisDrill
from engine.clock import clock_time, span
from engine.crisis import Inject
from engine.crisis_state import Taken, Telling
from engine.debrief.words import STATES_OF_DUTY, desk_name, inject_words, labelled, then_words, told_words
from engine.duties.ledger import Entry
from engine.language import Translator
from engine.named import named
from engine.plain_text import one_line
from tui.screens.page import GAP

Moment = tuple[int, str]
"""Drill time in milliseconds, and what happened."""


def moments(drill: CrisisDrill, t: Translator) -> list[Moment]:
    """All of it, in order."""
    plan, state = drill.crisis_plan, drill.state
    entries = drill.entries
    came = [(at_ms, inject_words(named(plan.injects, name), t)) for at_ms, name in state.came]
    told = [(telling.at_ms, _told(drill, index, telling, entries, t)) for index, telling in enumerate(state.tellings)]
    taken = [(one.at_ms, _taken(drill, one, t)) for one in state.taken]
    titles = {duty.id: duty.title for duty in plan.policy.duties}
    done = [(at_ms, labelled(t("seen to"), one_line(titles[name]), t)) for at_ms, name in state.actions]
    return sorted([*came, *told, *taken, *done], key=lambda moment: moment[0])


def log_lines(drill: CrisisDrill, found: Sequence[Moment]) -> Iterator[Content]:
    """Moments as lines, each with its time of day."""
    for at_ms, text in found:
        yield Content(f"{clock_time(drill.crisis_plan.starts_at, at_ms)}{GAP}{text}")


def asking_moment(drill: CrisisDrill, decision_id: str, t: Translator) -> Moment | None:
    """The inject that asked for a decision."""
    asks: dict[str, Inject] = {one.id: one for one in drill.crisis_plan.injects if one.decision == decision_id}
    return next(
        ((at_ms, inject_words(asks[name], t)) for at_ms, name in reversed(drill.state.came) if name in asks), None
    )


def decision_lines(drill: CrisisDrill) -> Iterator[Content]:
    """What is to be decided first, with how long there is for it, and its options."""
    for decision, until_ms in drill.open_decisions[:1]:
        yield Content("")
        yield Content.assemble((one_line(decision.text), "bold"), f"{GAP}{span(until_ms - drill.now_ms)}")
        for number, option in enumerate(decision.options, start=1):
            yield Content(f"{number}{GAP}{one_line(option.text)}")


def _told(drill: CrisisDrill, index: int, telling: Telling, entries: Sequence[Entry], t: Translator) -> str:
    did = [entry for entry in entries if entry.telling == index]
    states = ", ".join(dict.fromkeys(t(STATES_OF_DUTY[entry.state]) for entry in did))
    said = told_words(telling, desk_name(drill.crisis_plan.policy, telling.desk), t)
    return f"{said} ({states})" if states else said


def _taken(drill: CrisisDrill, taken: Taken, t: Translator) -> str:
    option = named(named(drill.crisis_plan.decisions, taken.decision).options, taken.option)
    head = t("Time decided") if taken.by_time else t("Decided")
    return labelled(head, then_words(option.text, option.then, t), t)
