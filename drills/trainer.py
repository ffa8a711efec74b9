"""What the trainer says of a finding, as it goes into the journal."""

from __future__ import annotations

from drills.commands import Missed, Overrule
from engine.events import FindingOverruled
from engine.plain_text import storable
from engine.rulings import next_number, said_of
from engine.session import Session


def ruling_of(session: Session, command: Overrule | Missed) -> FindingOverruled:
    """The ruling that a command asks for; whether it makes sense is not yet said."""
    reason, who = storable(command.reason.strip()), storable(command.who.strip())
    if isinstance(command, Overrule):
        return FindingOverruled(command.ask_id, command.take, command.finding, command.ruling, reason, who)
    said = said_of(session, command.ask_id, command.take)
    return FindingOverruled(
        command.ask_id,
        command.take,
        next_number(said.take) if said else 0,
        "missed",
        reason,
        who,
        command.rule,
        command.start,
        command.end,
        command.message_id,
    )
