"""What is owed now, the most urgent first."""

from __future__ import annotations

from collections.abc import Sequence

from engine.duties.ledger import Entry

_SORTS = ("life", "first", "order", "follow_up", "evidence", "aftercare", "closing")


def owed_now(entries: Sequence[Entry]) -> list[Entry]:
    """The branch's duties that are still to do: those past their time first, then by what is left; life before all."""
    open_ones = [entry for entry in entries if entry.duty.owed_by == "branch" and _is_open(entry)]
    latest = {entry.duty.id: entry.round for entry in open_ones}
    return sorted(
        (entry for entry in open_ones if entry.round == latest[entry.duty.id]),
        key=lambda entry: (entry.duty.sort != "life", entry.due_ms or 0, _SORTS.index(entry.duty.sort)),
    )


def _is_open(entry: Entry) -> bool:
    return entry.state in ("due", "missed") and entry.done_ms is None
