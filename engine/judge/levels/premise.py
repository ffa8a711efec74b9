"""Nobody is blamed for accepting what is true."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engine.judge.reading import Reading
from engine.verdict import Finding


def levelled(reading: Reading, found: Sequence[Finding]) -> list[Finding]:
    """What was conceded, noted where the question's assumption is so."""
    if reading.exchange.premise != "true":
        return list(found)
    return [replace(one, level="noted") for one in found]
