"""An order to be calm, with nothing beside it that would calm anybody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from engine.judge.intake import is_for_insiders
from engine.judge.reading import Reading
from engine.judge.surroundings import beside, clause_before, first, is_asked, is_quoted
from engine.judge.text import Span
from engine.judge.words import calm
from engine.verdict import Finding

_MOST = 2
_HELP = {"zh": calm.HELP_ZH, "en": calm.HELP_EN}
_TIME = {"zh": calm.TIME_ZH, "en": calm.TIME_EN}
_FAR = 160
"""Characters around an order in which help is looked for."""


def check(reading: Reading) -> Iterable[Finding]:
    """An advice on each of the first orders without help in the same sentence or one beside it."""
    if is_for_insiders(reading.exchange):
        return
    bare = (span for span in _orders(reading) if not _helps(reading, span))
    for span in islice(bare, _MOST):
        yield reading.mark("orders_calm", "advice", span)


def _orders(reading: Reading) -> Iterator[Span]:
    text = reading.answer
    orders = _orders_zh(reading) if text.lang == "zh" else _orders_en(reading)
    for span in sorted(orders, key=lambda one: one.start):
        if not is_quoted(text.plain, span) and not is_asked(text, span):
            yield span


def _orders_zh(reading: Reading) -> Iterator[Span]:
    text = reading.answer
    for span in first(calm.ORDERS_ZH, text.plain):
        before = clause_before(text, span, 16)
        if not calm.NOT_ORDERED_ZH.search(before) and not calm.OF_STAFF_ZH.search(before):
            yield span
    if not reading.found("empathizes") and not reading.delivered:
        for span in first(calm.SOFT_ZH, text.plain):
            before = clause_before(text, span, 16)
            if not calm.NOT_ORDERED_ZH.search(before) and not calm.OF_STAFF_ZH.search(before):
                yield span


def _orders_en(reading: Reading) -> Iterator[Span]:
    text = reading.answer
    for span in first(calm.ORDERS_EN, text.plain):
        before = clause_before(text, span)
        if calm.BEFORE_ORDER_EN.search(before) and not calm.NOT_ORDERED_EN.search(before):
            yield span
    for pattern in (calm.DONT_EN, calm.APPEAL_EN):
        for span in first(pattern, text.plain):
            if not calm.NOT_TOLD_EN.search(clause_before(text, span)):
                yield span


def _helps(reading: Reading, span: Span) -> bool:
    """Whether something to do, a place, a time or a hand is near; before the sentence, a time alone is no help."""
    text = reading.answer
    near, with_next = beside(text, span), beside(text, span, before=0)
    steps = reading.spans_of("commits_followup")
    if any(near.start <= one.start < near.end for one in steps):
        return True
    before = text.plain[max(near.start, span.start - _FAR) : span.start]
    behind = text.plain[span.end : min(near.end, span.end + _FAR)]
    same = text.plain[max(with_next.start, span.start - _FAR) : span.start]
    return bool(_HELP[text.lang].search(before + " " + behind) or _TIME[text.lang].search(same + " " + behind))
