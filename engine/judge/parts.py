"""The parts that a telling to an audience should hold."""

from __future__ import annotations

from dataclasses import dataclass

from engine.exchange import Exchange
from engine.judge.rulebook import Wording


@dataclass(frozen=True, slots=True)
class PartOfTelling:
    """One thing that an audience has to hear."""

    id: str
    title: Wording


PARTS = {
    audience: (PartOfTelling("what", Wording("什么事", "what")),)
    for audience in ("superior", "staff", "customer", "media")
}


def found_parts(exchange: Exchange) -> dict[str, tuple[tuple[int, int], ...]]:
    """Each part that is there, with where its words stand."""
    return {"what": ((0, len(exchange.answer)),)} if exchange.answer else {}
