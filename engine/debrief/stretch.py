"""What would lift a good answer further: praise, one push, and words of this scenario for it. It counts for nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.debrief.words_to_say import was_said, words_to_say
from engine.exchange import Exchange
from engine.judge.intake import owes_key_messages
from engine.judge.length import count, seconds
from engine.judge.text import Text
from engine.kinds import Lang
from engine.language import N_
from engine.press_plan import Reference
from engine.verdict import Verdict

_MOST_SECONDS = 40
"""What an answer and the push together may take on air; nobody is pushed to say more than that."""
_CARE = (
    N_("The facts are there. Half a sentence first for the people it hit, and they will hear the rest."),
    N_("Steady, and not a word too many. Next time let those who are upset hear one line that is theirs."),
)
_STEP = (
    N_("Said, and clear. Add a time, a place or a name, and people can wait."),
    N_("All of that will stand. Close on a step they can see, and they know where to turn next."),
    N_("That could go on air as it is. With the next step named, it still holds tomorrow."),
)
_MESSAGE = (
    N_("That one landed. If there is breath left, set a second beside it."),
    N_("One point, made and left alone. Next time land another behind it."),
    N_("Your point stands. The same breath had room for one more."),
)
_LINE = (
    N_("All of that is of use. Put one of your key lines behind it, whole, in one breath."),
    N_("The facts are there. Close on one of your key lines, and they will be kept."),
    N_("The right sort of answer. Leave them with the line that you most want taken home."),
)
_PLAIN = (
    N_("Asked and answered, just like that. Add what they would ask next, and they need not ask."),
    N_("A plain question, plainly answered. If there is a moment left, give them one thing they can use."),
)


@dataclass(frozen=True, slots=True)
class Stretch:
    """One push."""

    message: str
    """What was good, and what would make it better: a source text, to be translated."""
    shows: tuple[str, ...]
    """Where the words for it come from."""


def stretches(exchange: Exchange, verdict: Verdict) -> Iterator[Stretch]:
    """What would lift an answer in which nothing is to be changed, the best first; nothing where something is."""
    if verdict.of_level("fault", "check", "advice") or not exchange.answer.strip():
        return
    if is_plain_answer(exchange, verdict):
        yield from (Stretch(message, ("commits_followup", "message")) for message in _PLAIN)
        return
    if exchange.question is not None and not verdict.delivered and owes_key_messages(exchange):
        yield from (Stretch(message, ("message",)) for message in _LINE)
    if not verdict.of_level("credit"):
        return
    if exchange.harmed and not verdict.has("empathizes"):
        yield from (Stretch(message, ("empathizes",)) for message in _CARE)
    if exchange.brief.authorised and not verdict.has("commits_followup"):
        yield from (Stretch(message, ("step",)) for message in _STEP)
    if len(verdict.delivered) == 1:
        yield from (Stretch(message, ("message",)) for message in _MESSAGE)
    if not exchange.harmed and not verdict.has("empathizes"):
        yield from (Stretch(message, ("empathizes",)) for message in _CARE)


def is_plain_answer(exchange: Exchange, verdict: Verdict) -> bool:
    """Whether a plain question got its plain answer."""
    question = exchange.question
    if question is None or question.kind != "open" or not question.answered_by:
        return False
    return not any(one.rule in ("misses_question", "stonewalls") for one in verdict.findings)


def words_for(stretch: Stretch, exchange: Exchange, verdict: Verdict, reference: Reference | None) -> Iterator[str]:
    """Sentences that would be the push: new in this drill, and with room for them in the answer."""
    lang = exchange.lang
    taken = _length(exchange.answer, lang)
    for sentence in words_to_say(stretch.shows, exchange, verdict, reference):
        has_room = seconds(taken + _length(sentence, lang), lang) <= _MOST_SECONDS
        if has_room and not was_said(sentence, exchange.earlier, lang):
            yield sentence


def _length(words: str, lang: Lang) -> int:
    return count(Text(words, lang).plain, lang)
