"""When taking up every question of a barrage is a fault: where it led into a guess or a blame, or past the message."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engine.judge.reading import Reading
from engine.verdict import Finding

_LED_INTO = ("speculates", "shifts_blame", "accepts_premise")


def levelled(reading: Reading, found: Sequence[Finding]) -> list[Finding]:
    """The chase, noted where every part was answered plainly and a key message came through."""
    if not reading.delivered:
        return list(found)
    if any(one.level in ("fault", "check") for rule in _LED_INTO for one in reading.found(rule)):
        return [replace(one, case="led_on") for one in found]
    return [replace(one, level="noted") for one in found]
