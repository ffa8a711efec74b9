"""One exchange being read: what the rules share, worked out once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from engine.exchange import Exchange
from engine.judge.text import Span, Text
from engine.verdict import Finding, Level

PICTURED = frozenset({"rapid_fire", "negative_premise", "hypothetical", "either_or", "leading", "provocation"})
"""The kinds of question that bring a bad picture or an assumption with them."""


class Reading:
    """An exchange, its answer as a Text, and what earlier rules have found."""

    def __init__(self, exchange: Exchange, switches: dict[str, bool]) -> None:
        self.exchange = exchange
        self.switches = switches
        self.answer = Text(exchange.answer, exchange.lang)
        self.findings: list[Finding] = []

    @cached_property
    def question(self) -> Text:
        """The question's text; empty where nothing was asked."""
        asked = self.exchange.question
        return Text(asked.text if asked else "", self.exchange.lang)

    @property
    def kind(self) -> str:
        """The question's kind, `statement` where nothing was asked."""
        return self.exchange.question.kind if self.exchange.question else "statement"

    @property
    def delivered(self) -> tuple[str, ...]:
        """Ids of the key messages found so far, in the order of the brief."""
        found = {finding.message_id for finding in self.findings if finding.rule == "delivered"}
        return tuple(message.id for message in self.exchange.brief.key_messages if message.id in found)

    def found(self, rule: str) -> list[Finding]:
        """What a rule that ran earlier has found."""
        return [finding for finding in self.findings if finding.rule == rule]

    def spans_of(self, rule: str, *levels: Level) -> list[Span]:
        """Where in the evened-out answer a rule that ran earlier has found words, at these levels or at any."""
        place = self.answer.plain_position
        return [
            Span(place(one.start), place(one.end))
            for one in self.found(rule)
            if one.start is not None and one.end is not None and (not levels or one.level in levels)
        ]

    def mark(
        self,
        rule: str,
        level: Level,
        span: Span,
        *,
        message_id: str | None = None,
        params: dict[str, str] | None = None,
        case: str = "",
    ) -> Finding:
        """A finding on a stretch of the evened-out answer."""
        raw = self.answer.raw_span(span.start, span.end)
        quote = self.exchange.answer[raw.start : raw.end]
        return Finding(rule, level, raw.start, raw.end, quote, message_id, params or {}, case)

    def missing(
        self, rule: str, level: Level, *, message_id: str | None = None, case: str = "", **params: str
    ) -> Finding:
        """A finding on something that is not there."""
        return Finding(rule, level, None, None, None, message_id, params, case)


def join(spans: Sequence[Span]) -> Span:
    """The shortest stretch that holds all of the spans; there must be one."""
    return Span(min(span.start for span in spans), max(span.end for span in spans))
