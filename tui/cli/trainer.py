"""The trainer's commands of plain mode, from the words typed behind them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from drills.commands import Missed, Overrule
from engine.debrief.coaching import coached
from engine.judge.rulebook import rulebook
from engine.kinds import Lang
from engine.language import Translator
from engine.plain_text import one_line
from engine.rulings import Missable, missable
from engine.session import Session
from tui.setting import Setting

_WORDS: dict[str, Literal["wrong", "too_hard", "confirmed", "upheld"]] = {
    "wrong": "wrong",
    "hard": "too_hard",
    "confirm": "confirmed",
    "uphold": "upheld",
}


def overrule(session: Session, words: str, setting: Setting) -> Overrule | Sequence[str]:
    """The ruling on a remark of the answer given last: `N WORD REASON`; or what is wrong with it, in lines."""
    t = setting.t
    reviews = coached(session)
    if not reviews:
        return [t("Nothing was answered yet.")]
    take = reviews[-1].takes[-1]
    number, _, rest = words.strip().partition(" ")
    word, _, reason = rest.strip().partition(" ")
    numbers = {str(spoken.remark.number): spoken.remark.held.number for spoken in take.spoken}
    if not number:
        return [_usage(next(iter(numbers), "1"), t)]
    if number not in numbers:
        known = ", ".join(numbers) or t("none")
        return [t("There is no remark {number}; there are: {known}").format(number=one_line(number, 9), known=known)]
    if word not in _WORDS:
        return [_usage(number, t)]
    ask_id = reviews[-1].asked.question.ask_id
    return Overrule(ask_id, len(reviews[-1].takes) - 1, numbers[number], _WORDS[word], reason)


def missed(session: Session, words: str, setting: Setting) -> Missed | Sequence[str]:
    """What the trainer adds to the answer given last: `RULE REASON`; or what is wrong with it, in lines."""
    t = setting.t
    reviews = coached(session)
    if not reviews:
        return [t("Nothing was answered yet.")]
    reviewed = reviews[-1]
    offered = {_name(one): one for one in missable(session, reviewed.takes[-1].take)}
    name, _, reason = words.strip().partition(" ")
    if not name:
        return [t("What can be added:"), *(f"  {_told(one, setting.lang)}" for one in offered.values())]
    if name in offered:
        one = offered[name]
        ask_id, take = reviewed.asked.question.ask_id, len(reviewed.takes) - 1
        return Missed(ask_id, take, one.rule, message_id=one.message_id, reason=reason)
    messages = session.started.scenario.brief.key_messages
    if name in {*rulebook(), *(f"delivered:{message.id}" for message in messages)} - {"delivered"}:
        return [t("“{name}” was found already, or cannot be beside what was found.").format(name=one_line(name, 40))]
    return [t("There is no rule “{name}”; :missed alone lists what can be added.").format(name=one_line(name, 40))]


def _usage(number: str, t: Translator) -> str:
    return t("Write what holds, as in :overrule {number} wrong; or hard, confirm, uphold.").format(number=number)


def _name(one: Missable) -> str:
    return f"{one.rule}:{one.message_id}" if one.message_id else one.rule


def _told(one: Missable, lang: Lang) -> str:
    return f"{_name(one)}  {one_line(one.message) or rulebook()[one.rule].title.in_(lang)}"
