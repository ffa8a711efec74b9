"""What ratings, points, formats and the like are called, in the interface's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.facts import FACTS
from engine.kinds import Channel, Told
from engine.language import N_, Translator
from engine.named import find
from engine.plain_text import one_line

if TYPE_CHECKING:
    from engine.crisis import Inject
    from engine.crisis_state import Telling
    from engine.debrief.debrief import Change
    from engine.duties.policy import Policy
    from engine.events import FindingOverruled, Ruling
    from engine.score import Score

RATINGS = {
    "P": N_("performed"),
    "S": N_("with some challenges"),
    "M": N_("with major challenges"),
    "U": N_("unable"),
}
POINTS = {
    "message": N_("key messages"),
    "premise": N_("premise"),
    "wording": N_("wording"),
    "relevance": N_("to the question"),
    "empathy": N_("empathy"),
    "step": N_("next step"),
    "conduct": N_("conduct"),
}
FORMATS = {
    "rapid_fire": N_("Rapid fire"),
    "negative_premise": N_("Negative premise"),
    "branch_crisis": N_("Branch crisis"),
}
STATES = {
    "running": N_("being played"),
    "unfinished": N_("unfinished"),
    "done": N_("done"),
    "given_up": N_("given up"),
    "missing": N_("not there"),
    "locked": N_("in use by another program"),
    "damaged": N_("damaged"),
    "unwritable": N_("cannot be read"),
    "newer": N_("made by a newer version"),
}
GRADES = {1: N_("one star"), 2: N_("two stars"), 3: N_("three stars")}
RULINGS: dict[Ruling, str] = {
    "wrong": N_("does not hold"),
    "too_hard": N_("too hard, advice only"),
    "confirmed": N_("confirmed"),
    "missed": N_("added"),
    "upheld": N_("holds after all"),
}
LEVELS = {"fault": N_("could be better"), "check": N_("check"), "advice": N_("advice"), "credit": N_("well said")}

AUDIENCES: dict[Told, str] = {
    "superior": N_("superiors"),
    "staff": N_("staff"),
    "customer": N_("customers"),
    "media": N_("media"),
}
CHANNELS: dict[Channel, str] = {
    "phone": N_("by phone"),
    "spoken": N_("face to face"),
    "group": N_("in the group"),
    "notice": N_("as a notice"),
    "written": N_("in writing"),
    "call": N_("by a call"),
}
STATES_OF_DUTY = {
    "due": N_("still to do"),
    "done": N_("in time"),
    "late": N_("late"),
    "missed": N_("missed"),
    "not_yet_due": N_("not yet due"),
    "not_arisen": N_("did not arise"),
}
STANDINGS = {
    "in_force": N_("in force"),
    "repealed": N_("repealed"),
    "local": N_("local rule"),
    "custom": N_("usual practice"),
    "drill_default": N_("drill default"),
}
RELATIONS = {
    "same": N_("the same"),
    "smaller": N_("smaller"),
    "larger": N_("larger"),
    "no_number": N_("without the number"),
}
OWED_BY = {
    "branch": N_("the branch"),
    "superior_bank": N_("the superior bank"),
    "head_office": N_("head office"),
}


def labelled(label: str, text: str, t: Translator) -> str:
    """A label, a colon as the language writes it, and a text."""
    return t("{label}: {text}").format(label=label, text=text)


def inject_words(inject: Inject, t: Translator) -> str:
    """What happens, and who says or brings it."""
    return one_line(labelled(inject.who, inject.text, t) if inject.who else inject.text)


def told_words(telling: Telling, desk: str, t: Translator) -> str:
    """Who was told, how and at which desk; or which help was called."""
    if telling.audience is None:
        return labelled(t("called for help"), desk, t)
    how = " ".join(part for part in (t(AUDIENCES[telling.audience]), t(CHANNELS[telling.channel]), desk) if part)
    return labelled(t("told"), how, t)


def then_words(choice: str, then: str, t: Translator) -> str:
    """What was chosen, and what came of it or is said of it."""
    return t("{choice}. {then}").format(choice=one_line(choice).rstrip("。.!！?？"), then=one_line(then))


def fact_words(name: str, value: int, t: Translator) -> str:
    """A fact of the board as it is shown: a number, or whether it is so."""
    if FACTS[name].is_flag:
        return t("yes") if value else t("no")
    return str(value)


def desk_name(policy: Policy, desk_id: str) -> str:
    """What a desk is called; empty where no desk is meant."""
    desk = find(policy.desks, desk_id)
    return one_line(desk.name) if desk else ""


def ruling_words(ruling: FindingOverruled, t: Translator) -> str:
    """What the trainer said, and why."""
    label = t("Trainer {name}").format(name=one_line(ruling.who, 20)) if ruling.who else t("Trainer")
    words, reason = t(RULINGS[ruling.ruling]), one_line(ruling.reason)
    return labelled(label, f"{words} - {reason}" if reason else words, t)


def change_count(change: Change, t: Translator) -> str:
    """In how many of the answers one thing was found."""
    return t("{count} of {answers} answers").format(count=change.count, answers=change.answers)


def answered_words(score: Score, t: Translator) -> str:
    """How many questions were answered; of how many, where a number was planned."""
    if not score.planned:
        return t("Questions answered: {all}.").format(all=score.answered)
    answered = t("Questions answered: {answered} of {planned}; with follow-ups {all}.")
    return answered.format(answered=score.planned_answered, planned=score.planned, all=score.answered)


def rating_word(rating: str | None, t: Translator) -> str:
    """A rating in words."""
    return t(RATINGS[rating]) if rating else t("not tested")
