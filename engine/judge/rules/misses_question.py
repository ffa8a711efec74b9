"""A plain question without its plain answer."""

from __future__ import annotations

from collections.abc import Iterable

from engine.judge.plain_question import is_plain, plainly_answered, says_why_not
from engine.judge.reading import Reading
from engine.verdict import Finding


def check(reading: Reading) -> Iterable[Finding]:
    """A fault without words; refusals are the stonewall's, and who says why not has answered."""
    if not is_plain(reading) or plainly_answered(reading):
        return
    refused = any(one.level == "fault" for one in reading.found("stonewalls"))
    if not refused and not says_why_not(reading):
        yield reading.missing("misses_question", "fault")
