"""The ways to tell: each audience with the channels and desks that the policy knows, and help that can be called."""

from __future__ import annotations

from dataclasses import dataclass

from engine.duties.policy import Desk, Duty, Policy
from engine.kinds import TOLD, Channel, Told

SPOKEN: tuple[Channel, ...] = ("phone", "spoken", "call")
"""Said aloud, and written down after."""
USUAL: dict[Told, tuple[Channel, ...]] = {
    "superior": ("phone", "written"),
    "staff": ("spoken", "group"),
    "customer": ("spoken", "notice", "group"),
    "media": ("phone", "written"),
}
"""How each audience is told where the policy says nothing of it."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way to tell someone, or to call help."""

    audience: Told | None
    channel: Channel
    desk: Desk | None = None

    @property
    def is_spoken(self) -> bool:
        """Whether it is said aloud."""
        return self.channel in SPOKEN

    def does(self, duty: Duty) -> bool:
        """Whether a duty can be done this way."""
        return duty.is_done_by(self.audience, self.channel, self.desk.id if self.desk else "")


def ways(policy: Policy) -> tuple[Way, ...]:
    """All ways, by audience, help last."""
    found: list[Way] = []
    for audience in TOLD:
        named = {channel: None for duty in policy.duties if duty.audience == audience for channel in duty.channels}
        channels = tuple(dict.fromkeys((*USUAL[audience], *named)))
        desks = [desk for desk in policy.desks if desk.audience == audience]
        for channel in channels:
            if channel == "phone" and desks:
                found += [Way(audience, channel, desk) for desk in desks]
            else:
                found.append(Way(audience, channel, desks[0] if channel == "written" and desks else None))
    return (*found, *(Way(None, "call", desk) for desk in policy.desks if desk.audience is None))
