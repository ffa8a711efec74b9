"""What made a duty due, in words: its condition, told to people."""

from __future__ import annotations

from engine.clock import clock_time
from engine.condition import Condition, Known, holds
from engine.debrief.words import AUDIENCES
from engine.duties.policy import Policy
from engine.facts import FACTS
from engine.language import Translator
from engine.named import find


def reason(condition: Condition, policy: Policy, known: Known, starts_at: str, t: Translator) -> str:
    """A condition in words; of several of which one is enough, those that held.

    Args:
        known: what was so when it came to hold.
    """
    parts = [_own(condition, policy, starts_at, t)]
    parts += [reason(part, policy, known, starts_at, t) for part in condition.all]
    if condition.any:
        mine = [part for part in condition.any if holds(part, known)] or list(condition.any)
        parts.append(t(" or ").join(reason(part, policy, known, starts_at, t) for part in mine))
    return t(", and ").join(part for part in parts if part)


def _own(condition: Condition, policy: Policy, starts_at: str, t: Translator) -> str:
    if condition.event is not None:
        return policy.events.get(condition.event, condition.event)
    if condition.fact is not None:
        return _fact(condition, t)
    if condition.told is not None:
        duty = find(policy.duties, condition.told)
        audience = next((name for told, name in AUDIENCES.items() if told == condition.told), condition.told)
        return t("“{what}” was done").format(what=duty.title if duty else t(audience))
    if condition.after_s is not None:
        return t("it was {time}").format(time=clock_time(starts_at, condition.after_s * 1000))
    return ""


def _fact(condition: Condition, t: Translator) -> str:
    title = t("in the hall and outside") if condition.fact == "crowd" else t(FACTS[condition.fact or ""].title)
    if condition.at_least is not None and condition.at_least > 1:
        return t("{fact}: {count} or more").format(fact=title, count=condition.at_least)
    if condition.at_most is not None:
        return t("{fact}: {count} at most").format(fact=title, count=condition.at_most)
    return title
