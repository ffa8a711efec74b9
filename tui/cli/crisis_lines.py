"""What happens in a crisis, event by event, as lines with their time of day: in plain mode, and when it is replayed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from engine.clock import clock_time, span
from engine.crisis import CrisisPlan
from engine.crisis_state import CrisisState
from engine.debrief.words import STATES_OF_DUTY, desk_name, fact_words, inject_words, told_words
from engine.duties.ledger import ledger
from engine.events import (
    ActionDone,
    Decided,
    DecisionAsked,
    DoorOpened,
    DutyArose,
    EndingReached,
    FactsChanged,
    InjectCame,
    Recorded,
    TellingJudged,
)
from engine.facts import FACTS
from engine.language import Translator
from engine.named import named
from engine.plain_text import one_line
from engine.session import Session

_UNDER = "       "
"""Under a time of day and its gap."""


def crisis_lines(record: Recorded, session: Session, t: Translator) -> Iterator[str]:
    """The lines of one event; none for what is no crisis's.

    Args:
        session: where the drill stands with this event in it.
    """
    plan, state = session.started.scenario.branch_crisis, session.crisis
    if plan is None or state is None:
        return
    stamp = f"{clock_time(plan.starts_at, record.at_ms)}  "
    for number, line in enumerate(_lines(record, plan, state, t)):
        yield f"{_UNDER if number or isinstance(record.event, FactsChanged) else stamp}{line}"


def numbers(facts: Mapping[str, int], t: Translator) -> str:
    """Facts of the board in one line."""
    return " · ".join(f"{t(FACTS[name].title)} {fact_words(name, value, t)}" for name, value in facts.items())


def _lines(record: Recorded, plan: CrisisPlan, state: CrisisState, t: Translator) -> Iterator[str]:
    match record.event:
        case InjectCame(inject_id):
            yield inject_words(named(plan.injects, inject_id), t)
        case DecisionAsked(decision_id, until_ms):
            decision = named(plan.decisions, decision_id)
            yield f"{one_line(decision.text)} ({t('{time} to decide').format(time=span(until_ms - record.at_ms))})"
            yield from (f"{number} {one_line(option.text)}" for number, option in enumerate(decision.options, start=1))
        case Decided(decision_id, option_id, by_time):
            option = named(named(plan.decisions, decision_id).options, option_id)
            said = t("Nobody decided; time did: {option}") if by_time else t("Decided: {option}")
            yield said.format(option=one_line(option.text))
            yield one_line(option.then)
        case DutyArose(duty_id, due_ms):
            duty = named(plan.policy.duties, duty_id)
            if duty.owed_by == "branch":
                due = clock_time(plan.starts_at, due_ms)
                yield t("Owed by {time}: {duty}").format(time=due, duty=one_line(duty.title))
        case FactsChanged(facts, cause) if cause:
            yield numbers(facts, t)
        case TellingJudged():
            yield _told(plan, state, record.at_ms, t)
        case DoorOpened(door_id):
            yield one_line(named(plan.doors, door_id).who)
        case EndingReached(ending_id):
            ending = named(plan.endings, ending_id)
            yield f"== {one_line(ending.title)} =="
            yield one_line(ending.text)
            yield t("What is still owed can be done now; :next ends the drill.")
        case ActionDone(duty_id):
            yield t("Seen to: {duty}").format(duty=one_line(named(plan.policy.duties, duty_id).title))
        case _:
            pass


def _told(plan: CrisisPlan, state: CrisisState, now_ms: int, t: Translator) -> str:
    index = len(state.tellings) - 1
    telling = state.tellings[index]
    did = [entry for entry in ledger(plan, state, now_ms) if entry.telling == index]
    states = ", ".join(f"{one_line(entry.duty.title)}: {t(STATES_OF_DUTY[entry.state])}" for entry in did)
    said = told_words(telling, desk_name(plan.policy, telling.desk), t)
    return f"{said} ({states})" if states else said
