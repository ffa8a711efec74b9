"""Drill time as people read it: the time of day in the incident, and how long something takes."""

from __future__ import annotations

_DAY = 24 * 60


def clock_time(starts_at: str, at_ms: int) -> str:
    """The time of day at a drill time, as `09:14`; past midnight it begins anew.

    Args:
        starts_at: time of day of the alarm, as `09:05`.
        at_ms: milliseconds of drill time since the alarm.
    """
    hours, _, minutes = starts_at.partition(":")
    minute = (int(hours) * 60 + int(minutes) + at_ms // 60_000) % _DAY
    return f"{minute // 60:02}:{minute % 60:02}"


def span(ms: int) -> str:
    """How long something takes, as `1:10`: minutes and seconds."""
    whole = max(0, ms) // 1000
    return f"{whole // 60}:{whole % 60:02}"
