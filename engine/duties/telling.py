"""A telling as the judge sees it: an exchange without a question, for its audience, and the parts that it holds."""

from __future__ import annotations

from dataclasses import replace

from engine.crisis_state import Telling
from engine.exchange import Exchange
from engine.judge import Judge
from engine.judge.parts import parts_of
from engine.judge.text import Text
from engine.session import Session, Take
from engine.verdict import Verdict

Parts = dict[str, tuple[tuple[int, int], ...]]


def judged(session: Session, telling: Telling, judge: Judge) -> tuple[Verdict, Parts]:
    """The verdict on a telling, and each part that is in it with where its words stand; ticked ones stand nowhere."""
    if telling.audience is None:
        return Verdict(), dict.fromkeys(telling.ticked, ())
    exchange = exchange_of_telling(session, telling)
    parts: Parts = dict.fromkeys(telling.ticked, ())
    parts.update(found_parts(exchange))
    verdict = judge.judge(exchange) if telling.text else Verdict()
    return verdict, parts


def telling_id(index: int) -> str:
    """How a telling is called where the trainer rules on it; `index` is its place among the session's, from 0."""
    return f"telling-{index + 1}"


def take_of_telling(telling: Telling) -> Take:
    """A telling as a try at an answer, for what is said of both alike."""
    return Take(telling.text, "plain", 0, verdict=telling.verdict, rulings=telling.rulings, ruled=telling.ruled)


def exchange_of_telling(session: Session, telling: Telling) -> Exchange:
    """What the judge is given; earlier tellings to the same audience stand before it."""
    tellings = session.crisis.tellings if session.crisis else ()
    return replace(
        session.started.scenario.exchange(f"telling-{len(tellings)}", telling.text),
        audience=telling.audience or "public",
        earlier=tuple(one.text for one in tellings if one.audience == telling.audience and one.text and one != telling),
    )


def found_parts(exchange: Exchange) -> Parts:
    """Each part that stands in a telling, with where its words stand in the untouched text."""
    text = Text(exchange.answer, exchange.lang)
    found = parts_of(text, exchange.audience, exchange.brief)
    places: Parts = {}
    for part, spans in found.items():
        raws = [text.raw_span(span.start, span.end) for span in spans]
        places[part] = tuple((raw.start, raw.end) for raw in raws)
    return places
