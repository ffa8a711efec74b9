"""A line that shuts the door: the rule is the rule, anyone can do that, no good comes of going to court."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from engine.judge.intake import is_for_insiders
from engine.judge.reading import Reading
from engine.judge.surroundings import clause_before, first, is_quoted
from engine.judge.text import Span
from engine.judge.words import coldness
from engine.verdict import Finding

_MOST = 2
_CASES = {
    "zh": (("", coldness.RULE_ZH), ("able", coldness.ABLE_ZH), ("court", coldness.COURT_ZH)),
    "en": (("", coldness.RULE_EN), ("able", coldness.ABLE_EN), ("court", coldness.COURT_EN)),
}
_NAMED = {"zh": coldness.NAMED_ZH, "en": coldness.NAMED_EN}


def check(reading: Reading) -> Iterable[Finding]:
    """An advice on each of the first such lines."""
    if is_for_insiders(reading.exchange):
        return
    for span, case in islice(sorted(_cold(reading), key=lambda one: one[0].start), _MOST):
        yield reading.mark("turns_cold", "advice", span, case=case)


def _cold(reading: Reading) -> Iterator[tuple[Span, str]]:
    text = reading.answer
    for case, pattern in _CASES[text.lang]:
        for span in first(pattern, text.plain):
            if not is_quoted(text.plain, span) and not _NAMED[text.lang].search(clause_before(text, span)):
                yield span, case
