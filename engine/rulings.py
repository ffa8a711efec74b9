"""The trainer's word on findings, and what stands of a verdict then: worked out here and nowhere else.

| ruling | on | what stands |
|---|---|---|
| wrong | any finding that is shown | nothing: it costs nothing, and praise is none |
| too hard | a fault or advice | advice, at half its cost |
| confirmed | a check | a fault |
| missed | what was not found | a finding of that rule, at the level of its page |
| upheld | what was ruled on before | what the judge said |

What hangs on a finding goes with it: praise whose words carry a fault, the points that were tested through it alone,
and whether no key message was heard. A point that the trainer confirms or adds something on was tested.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from engine.crisis_state import Telling
from engine.duties.telling import exchange_of_telling, take_of_telling, telling_id
from engine.events import FindingOverruled, Ruling
from engine.exchange import Exchange
from engine.judge.credit import earns_nothing
from engine.judge.points import WEIGHTS, exchange_score, points_of, tested_by
from engine.judge.reading import Reading
from engine.judge.rulebook import check_of, rulebook
from engine.language import N_
from engine.session import Asked, Session, Take, exchange_of
from engine.verdict import LABELS, Finding, Level, Verdict

_CAN_BE: dict[Ruling, tuple[Level, ...]] = {
    "wrong": ("fault", "check", "advice", "credit"),
    "too_hard": ("fault", "advice"),
    "confirmed": ("check",),
}
"""Ruling -> the levels, as the judge gave them, on which it makes sense."""


@dataclass(frozen=True, slots=True)
class Held:
    """A finding as the judge gave it, and as it stands."""

    number: int
    """Its place in the verdict's findings, from 1; what the trainer added comes after. 0: it follows from a ruling on
    another one, and goes with that."""
    given: Finding | None
    """None where the judge did not find it."""
    stands: Finding | None
    """None where it does not hold."""
    ruling: FindingOverruled | None = None
    """The trainer's last word on it."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A verdict after the trainer's word."""

    findings: tuple[Held, ...]
    verdict: Verdict
    """The findings that hold, with the points and the score that come of them."""


def as_judged(verdict: Verdict) -> tuple[Held, ...]:
    """The findings of a verdict on which nobody has ruled."""
    return tuple(Held(number, one, one) for number, one in enumerate(verdict.findings, start=1))


def standing(verdict: Verdict, rulings: Sequence[FindingOverruled], exchange: Exchange) -> Standing:
    """What stands of a verdict after these rulings, in the order in which they were given."""
    held = [*_ruled_on(verdict, rulings), *_added(rulings, exchange.answer)]
    held = _praise_settled(held, verdict)
    held = _message_heard(held, verdict, exchange)
    stands = _holding(held)
    if stands == verdict.findings:
        return Standing(tuple(held), verdict)
    delivered = _delivered(held, verdict, exchange)
    fired = {one.rule for one in stands}
    points = points_of(_tested(held, verdict, exchange), stands)
    made = Verdict(
        delivered=delivered,
        labels=tuple(label for label in LABELS if label in fired and label != "delivered"),
        findings=stands,
        points=points,
        score=exchange_score(points),
    )
    return Standing(tuple(held), made)


def ruled(session: Session, ruling: FindingOverruled) -> Session:
    """The session after one more ruling; one that makes no sense changes nothing."""
    said = said_of(session, ruling.ask_id, ruling.take)
    if said is None or _unfit(session, said.take, ruling):
        return session
    rulings = (*said.take.rulings, ruling)
    made = standing(said.take.verdict or Verdict(), rulings, said.exchange)
    if said.telling is not None:
        return _with_telling(session, said.telling, replace(said.telling, rulings=rulings, ruled=made))
    return _with_take(session, ruling, replace(said.take, rulings=rulings, ruled=made))


def _with_take(session: Session, ruling: FindingOverruled, take: Take) -> Session:
    def changed(asked: Asked) -> Asked:
        return replace(asked, takes=(*asked.takes[: ruling.take], take, *asked.takes[ruling.take + 1 :]))

    asked = tuple(changed(one) if one.question.ask_id == ruling.ask_id else one for one in session.asked)
    return replace(session, asked=asked)


def _with_telling(session: Session, before: Telling, now: Telling) -> Session:
    if session.crisis is None:
        return session
    tellings = tuple(now if one is before else one for one in session.crisis.tellings)
    return replace(session, crisis=replace(session.crisis, tellings=tellings))


def unfit(session: Session, ruling: FindingOverruled) -> str:
    """Why a ruling makes no sense, as English source text; empty where it does."""
    said = said_of(session, ruling.ask_id, ruling.take)
    if said is None:
        return N_("There is no such answer.")
    return _unfit(session, said.take, ruling)


@dataclass(frozen=True, slots=True)
class Said:
    """Something said and judged on which one can rule: a try at an answer, or a telling."""

    take: Take
    exchange: Exchange
    telling: Telling | None = None


def said_of(session: Session, ask_id: str, take: int) -> Said | None:
    """What was said, by the question's or the telling's id and the number of the try, from 0; None where it is not
    there or not judged."""
    asked = next((one for one in session.asked if one.question.ask_id == ask_id), None)
    if asked is not None and 0 <= take < len(asked.takes) and asked.takes[take].verdict is not None:
        return Said(asked.takes[take], exchange_of(session, asked, asked.takes[take].text))
    for index, telling in enumerate(session.crisis.tellings if session.crisis else ()):
        if telling_id(index) == ask_id and take == 0 and telling.text and telling.verdict is not None:
            return Said(take_of_telling(telling), exchange_of_telling(session, telling), telling)
    return None


def next_number(take: Take) -> int:
    """The number that something missed in this try gets."""
    judged = len(take.verdict.findings) if take.verdict else 0
    return judged + 1 + sum(ruling.ruling == "missed" for ruling in take.rulings)


def rulings_for(held: Held) -> tuple[Ruling, ...]:
    """What the trainer can say of a finding now."""
    own = held.ruling if held.ruling and held.ruling.finding == held.number else None
    if held.number == 0 or (held.stands is None and own is None):
        return ()
    fitting = [ruling for ruling, levels in _CAN_BE.items() if _level_given(held) in levels]
    return (*fitting, *(("upheld",) if own and own.ruling != "upheld" else ()))


@dataclass(frozen=True, slots=True)
class Missable:
    """Something that the judge has not found in an answer."""

    rule: str
    message_id: str | None = None
    """The key message, where it is one that was not heard."""
    message: str = ""
    """Its text."""


def missable(session: Session, take: Take) -> Iterator[Missable]:
    """All that was not found in a try, in the order of the rule book."""
    verdict = take.standing or Verdict()
    found = {one.rule for one in verdict.findings}
    for rule in rulebook():
        if rule == "delivered":
            for message in session.started.scenario.brief.key_messages:
                if message.id not in verdict.delivered:
                    yield Missable(rule, message.id, message.text)
        elif rule not in found and not (rule == "no_message" and verdict.delivered):
            yield Missable(rule)


def place_of(words: str, answer: str) -> tuple[int, int] | None:
    """Where words stand in an answer, whatever their case and the spaces between them; None where they do not."""
    pattern = r"\s+".join(map(re.escape, words.split()))
    found = re.search(pattern, answer, re.IGNORECASE) if pattern else None
    return found.span() if found else None


def _unfit(session: Session, take: Take, ruling: FindingOverruled) -> str:
    verdict = take.verdict or Verdict()
    if any(one.rule not in rulebook() for one in verdict.findings):
        return N_("This answer was judged by other rules than those of today.")
    if ruling.ruling == "missed":
        return _unfit_missed(session, take, ruling)
    now = take.ruled.findings if take.ruled else as_judged(verdict)
    held = next((one for one in now if one.number == ruling.finding and one.number > 0), None)
    if held is None or (held.stands is not None and held.stands.level == "noted"):
        return N_("There is no such remark.")
    last = next((one for one in reversed(take.rulings) if one.finding == ruling.finding), None)
    if ruling.ruling == "upheld":
        if last is None or last.ruling == "upheld":
            return N_("Nobody has ruled on this remark, so there is nothing to take back.")
        return ""
    if held.given is None:
        return N_("The trainer added this remark; take it back instead.")
    if _level_given(held) in _CAN_BE[ruling.ruling]:
        return ""
    if ruling.ruling == "confirmed":
        return N_("Only a remark to check can be confirmed.")
    return N_("Only what could be better, or advice, can be too hard.")


def _level_given(held: Held) -> Level | None:
    """The level as the judge gave it; praise that was only noted is praise where it is shown."""
    if held.given is None:
        return None
    return "credit" if held.given.level == "noted" else held.given.level


def _unfit_missed(session: Session, take: Take, ruling: FindingOverruled) -> str:
    if ruling.rule not in rulebook():
        return N_("There is no such rule.")
    wanted = (ruling.rule, ruling.message_id)
    if wanted not in {(one.rule, one.message_id) for one in missable(session, take)}:
        messages = {message.id for message in session.started.scenario.brief.key_messages}
        if ruling.rule == "delivered" and ruling.message_id not in messages:
            return N_("There is no such key message.")
        return N_("That was found already, or cannot be beside what was found.")
    if not _is_within(ruling.start, ruling.end, take.text):
        return N_("These words do not stand in the answer.")
    return "" if ruling.finding == next_number(take) else N_("There is no such remark.")


def _is_within(start: int | None, end: int | None, text: str) -> bool:
    if start is None or end is None:
        return start is end
    return 0 <= start < end <= len(text)


def _ruled_on(verdict: Verdict, rulings: Sequence[FindingOverruled]) -> Iterator[Held]:
    last = {ruling.finding: ruling for ruling in rulings}
    for number, given in enumerate(verdict.findings, start=1):
        ruling = last.get(number)
        yield Held(number, given, _as_ruled(given, ruling), ruling)


def _as_ruled(given: Finding, ruling: FindingOverruled | None) -> Finding | None:
    match ruling.ruling if ruling else "upheld":
        case "wrong":
            return None
        case "too_hard":
            return replace(given, level="advice", eased=True)
        case "confirmed":
            return replace(given, level="fault")
        case _:
            return given


def _added(rulings: Sequence[FindingOverruled], answer: str) -> Iterator[Held]:
    last = {ruling.finding: ruling for ruling in rulings}
    for ruling in rulings:
        if ruling.ruling == "missed" and last[ruling.finding] is ruling:
            quote = None if ruling.start is None else answer[ruling.start : ruling.end]
            level = rulebook()[ruling.rule].level
            finding = Finding(ruling.rule, level, ruling.start, ruling.end, quote, ruling.message_id)
            yield Held(ruling.finding, None, finding, ruling)


def _praise_settled(held: Sequence[Held], verdict: Verdict) -> list[Held]:
    """The judge's praise, given back where only what fell stood against it, and taken back where its words now carry
    a fault."""
    stands = _holding(held)
    return [replace(one, stands=_settled(one.given, one.stands, verdict.findings, stands)) for one in held]


def _settled(
    given: Finding | None, stands: Finding | None, before: Sequence[Finding], now: Sequence[Finding]
) -> Finding | None:
    if given is None or stands is None or rulebook()[given.rule].level != "credit":
        return stands
    earned, earns = not earns_nothing(given, before), not earns_nothing(given, now)
    return stands if earned == earns else replace(stands, level="credit" if earns else "noted")


def _message_heard(held: list[Held], verdict: Verdict, exchange: Exchange) -> list[Held]:
    """That no key message was heard falls when one was heard after all, and comes up when the last one falls."""
    delivered = _delivered(held, verdict, exchange)
    if bool(delivered) == bool(verdict.delivered):
        return held
    if delivered:
        word = _word_on_messages(held, "wrong")
        return [replace(one, stands=None, ruling=word) if _says_none_heard(one) else one for one in held]
    if any(map(_says_none_heard, held)):
        return held
    reading = Reading(exchange, {})
    reading.findings = list(_holding(held))
    word = _word_on_messages(held, "missed")
    return [*held, *(Held(0, None, one, word) for one in check_of("no_message")(reading))]


def _says_none_heard(held: Held) -> bool:
    return held.stands is not None and held.stands.rule == "no_message"


def _word_on_messages(held: Sequence[Held], ruling: Ruling) -> FindingOverruled | None:
    """The ruling on a key message, as it is told beside what follows from it."""
    told = (one.ruling for one in held if _rule_of(one) == "delivered" and one.given != one.stands and one.ruling)
    return next((replace(one, ruling=ruling) for one in told), None)


def _rule_of(held: Held) -> str:
    finding = held.given or held.stands
    return finding.rule if finding else ""


def _delivered(held: Sequence[Held], verdict: Verdict, exchange: Exchange) -> tuple[str, ...]:
    gone = {one.given.message_id for one in held if one.given and not one.stands and one.given.rule == "delivered"}
    new = {one.stands.message_id for one in held if one.stands and one.stands.rule == "delivered"}
    heard = (set(verdict.delivered) - gone) | new
    return tuple(message.id for message in exchange.brief.key_messages if message.id in heard)


def _tested(held: Sequence[Held], verdict: Verdict, exchange: Exchange) -> list[str]:
    """The points that were tested: those of the verdict, changed by what the rulings make of it."""
    before = set(tested_by(exchange, verdict.delivered, verdict.findings))
    now = set(tested_by(exchange, _delivered(held, verdict, exchange), _holding(held)))
    book = rulebook()
    named = {
        book[one.stands.rule].point
        for one in held
        if one.stands and one.ruling and one.ruling.ruling in ("confirmed", "missed")
    }
    tested = (set(verdict.points) - (before - now)) | (now - before) | named
    return [point for point in WEIGHTS if point in tested]


def _holding(held: Sequence[Held]) -> tuple[Finding, ...]:
    return tuple(one.stands for one in held if one.stands is not None)
