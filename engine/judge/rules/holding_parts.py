"""What a statement to customers, to the public or to the press leaves out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from engine.judge.parts import Part, left_out, listed
from engine.judge.reading import Reading
from engine.verdict import Finding

NEEDED = frozenset({"doing", "next"})
"""The two parts without which a first statement does not hold."""
MAY_LACK = 1
"""So many of the others it may leave out, the commitment to stay aside."""


def check(reading: Reading) -> Iterable[Finding]:
    """At most one advice, with all that is missing."""
    exchange, lang = reading.exchange, reading.answer.lang
    if exchange.question is not None or exchange.audience not in ("customer", "public", "media"):
        return
    missing = [part for part in left_out(reading) if part.id not in _not_owed(reading)]
    if exchange.audience == "media":
        if missing:
            yield reading.missing("holding_parts", "advice", case="media", missing=listed(missing, lang))
    elif not _holds(missing):
        yield reading.missing("holding_parts", "advice", missing=listed(missing, lang))


def _holds(missing: Sequence[Part]) -> bool:
    others = [part for part in missing if part.id != "stay"]
    return len(others) <= MAY_LACK and not any(part.id in NEEDED for part in others)


def _not_owed(reading: Reading) -> frozenset[str]:
    """Parts that this incident does not ask for: what is unknown where nothing is, and what comes where it is over."""
    exchange = reading.exchange
    over = {"unknown", "doing", "next", "stay"} if exchange.resolved == "true" else set()
    return frozenset(over if exchange.brief.unknown else over | {"unknown"})
