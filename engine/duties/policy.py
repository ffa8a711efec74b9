"""A policy: what a branch owes to whom by when, with the source of each line."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from engine.condition import Condition
from engine.kinds import Channel, Lang, Told

Standing = Literal["in_force", "repealed", "local", "custom", "drill_default"]
"""in_force: a law or rule; repealed: it was one; local: a rule of one province or bank; custom: what plans usually say;
drill_default: a number chosen for the drill."""
Sureness = Literal["read", "quoted", "unverified"]
"""read: the text itself was read; quoted: seen in another text; unverified: check your own bank's plan."""
OwedBy = Literal["branch", "superior_bank", "head_office"]
Sort = Literal["life", "first", "follow_up", "closing", "order", "evidence", "aftercare"]
"""What a duty is for: to save life, the first word, the next ones, the last; evidence kept, people looked after."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a duty and its time come from."""

    title: str
    """Of the document, with its number where it has one."""
    standing: Standing
    sure: Sureness


@dataclass(frozen=True, slots=True)
class Desk:
    """Whom one rings: a duty room, a police station."""

    id: str
    name: str
    audience: Told | None
    """The audience that it stands for; None where it is help, such as the police."""
    reach: str = ""
    """Its number, from the user's own contact card; empty: not known."""


@dataclass(frozen=True, slots=True)
class Duty:
    """To tell an audience, by a time, in a form, with a content; or to do something that is owed beside the telling."""

    id: str
    title: str
    sort: Sort
    arises: Condition
    due_s: int
    """Seconds of drill time from when it arises."""
    source: Source
    audience: Told | None = None
    """None where it is no telling: an emergency call, evidence, aftercare. Then `done_by` says what does it."""
    owed_by: OwedBy = "branch"
    """Only the branch's duties are scored; the others are shown."""
    channels: tuple[Channel, ...] = ()
    """By which it may be done; any where empty."""
    desks: tuple[str, ...] = ()
    """Ids of the desks that may be told; any of the audience where empty."""
    parts: tuple[str, ...] = ()
    """Ids of the parts that the telling should have; see engine.judge.parts."""
    after: tuple[str, ...] = ()
    """Ids of the duties that come before it, where they have arisen."""
    every_s: int | None = None
    """For a follow-up: again after this many seconds, until the closing."""
    done_by: Condition | None = None
    """For what is no telling: what shows that it was done."""
    note: str = ""
    """What one should know about it."""

    def is_done_by(self, audience: Told | None, channel: Channel, desk: str) -> bool:
        """Whether telling this audience, or calling this desk, is what it asks for, however much is said."""
        if audience != self.audience or (audience is None and not self.desks):
            return False
        return (not self.channels or channel in self.channels) and (not self.desks or desk in self.desks)


@dataclass(frozen=True, slots=True)
class Policy:
    """The duties of a sort of bank in a jurisdiction, with its desks."""

    id: str
    lang: Lang
    title: str
    holds_for: str
    """What sort of outlet it is for, in a sentence."""
    events: dict[str, str]
    """Classes of incident -> what they are called."""
    desks: tuple[Desk, ...] = ()
    duties: tuple[Duty, ...] = ()
    overridden: tuple[str, ...] = field(default=())
    """Ids of the duties and desks that the user's own policy has changed."""
