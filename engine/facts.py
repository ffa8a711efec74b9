"""The facts that a crisis moves: one list of names, shared by scenarios, policies and the board.

A fact is a whole number; a yes or no is 1 or 0.
"""

from __future__ import annotations

from dataclasses import dataclass

from engine.language import N_


@dataclass(frozen=True, slots=True)
class Fact:
    """A number on the board of the branch."""

    name: str
    title: str
    """What the board calls it; English source text."""
    is_flag: bool = False
    """Whether it is a yes or no."""
    is_inside: bool = False
    """Whether it goes up the line and never out of the door."""


_ALL = (
    Fact("hall", N_("in the hall")),
    Fact("outside", N_("outside")),
    Fact("counters_open", N_("counters open")),
    Fact("served_per_minute", N_("served a minute")),
    Fact("cash_asked", N_("cash asked for (10,000)"), is_inside=True),
    Fact("cash_arrived", N_("cash arrived (10,000)"), is_inside=True),
    Fact("streamers", N_("streaming live")),
    Fact("need_help", N_("need help")),
    Fact("injured", N_("hurt or ill")),
    Fact("closed_minutes", N_("minutes closed")),
    Fact("persons_data_out", N_("persons whose data is out")),
    Fact("press_at_door", N_("press at the door"), is_flag=True),
    Fact("police_here", N_("police here"), is_flag=True),
    Fact("rumour_online", N_("rumour online"), is_flag=True),
    Fact("staff_rumour", N_("rumour among staff"), is_flag=True),
    Fact("crime", N_("suspected crime"), is_flag=True),
    Fact("video_online", N_("video online"), is_flag=True),
)

FACTS = {fact.name: fact for fact in _ALL}
"""All facts by name."""
CROWD = ("hall", "outside")
"""The facts that together are the crowd: the name `crowd` in a condition stands for their sum."""


def value_of(name: str, facts: dict[str, int]) -> int:
    """What a fact, or the crowd, stands at; 0 where nobody said."""
    if name == "crowd":
        return sum(facts.get(part, 0) for part in CROWD)
    return facts.get(name, 0)
