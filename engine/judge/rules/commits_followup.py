"""Concrete steps to come, or open now: when, where, through what, with whom."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from engine.judge.moments import moments
from engine.judge.reading import Reading
from engine.judge.terms import topics
from engine.judge.text import Span, Text, even
from engine.judge.words import steps
from engine.kinds import Lang
from engine.verdict import Finding

_MOST = 4
_MOST_LOOKED_AT = 80
_REACH = {"zh": 18, "en": 90}
"""How far from a time its step may stand."""
_LONG = {"zh": 28, "en": 180}
"""A clause longer than this was dictated without stops."""
_NEAR = {"zh": (8, 26), "en": (40, 70)}
"""What belongs to some words in such a clause: so much before them, so much behind."""
_BARE = 7
"""A clause with fewer letters beside the time says nothing of its own."""
_BESIDE_BARE = {"zh": (8, 10), "en": (40, 30)}
_STOPS = " ,.:;!。、…—-"
_TIMES = {"zh": steps.STRONG_TIME_ZH, "en": steps.STRONG_TIME_EN}
_WAYS = {
    "zh": (steps.LINE_ZH, steps.VISIT_ZH, steps.PERSON_ZH),
    "en": (steps.PHONE_EN, steps.LINE_EN, steps.VISIT_EN, steps.COME_EN),
}
"""Channels, visits and people that need no time."""
_NOT_MEANT = {
    "zh": (steps.UNSURE_ZH, steps.NONE_ZH, steps.FORECAST_ZH),
    "en": (steps.UNSURE_EN, steps.NONE_EN, steps.OTHERS_EN, steps.FORECAST_EN, steps.ORDINARY_EN),
}
_PAST = {"zh": steps.PAST_ZH, "en": steps.PAST_EN}
_TO_COME = {"zh": steps.BUT_FROM_NOW_ZH, "en": steps.WILL_EN}

Promise = tuple[frozenset[str], frozenset[str]]
"""The moments and the topics of something that the speaker may promise."""


def check(reading: Reading) -> Iterable[Finding]:
    """A credit on each of the first few clauses that name such a step."""
    brief = reading.exchange.brief
    lang = reading.answer.lang
    promises = tuple(_promise(item, lang) for item in brief.authorised)
    told = _Told(reading.answer, _past_moments(brief.confirmed, promises, lang))
    found: list[Span] = []
    for span in told.steps(promises):
        if all(span.start >= other.end or span.end <= other.start for other in found):
            found.append(span)
        if len(found) == _MOST:
            break
    return [reading.mark("commits_followup", "credit", span) for span in sorted(found, key=lambda one: one.start)]


@lru_cache(1024)
def _promise(item: str, lang: Lang) -> Promise:
    plain = even(item)
    return frozenset(moments(plain, lang)), frozenset(topics(plain, lang))


def _past_moments(confirmed: Sequence[str], promises: Sequence[Promise], lang: Lang) -> frozenset[str]:
    """Hours and days at which something happened, as the brief confirms, and for which nothing is promised."""
    past = {moment for item in confirmed for moment in _promise(item, lang)[0] if not moment.startswith("week")}
    return frozenset(past.difference(*(times for times, _ in promises)))


class _Told:
    """An answer, searched for steps."""

    def __init__(self, text: Text, past: frozenset[str]) -> None:
        self.text = text
        self.past = past

    def steps(self, promises: Sequence[Promise]) -> Iterator[Span]:
        """Where a step is named, in no order."""
        if self.text.lang == "zh":
            yield from self._chinese_channels()
        for pattern in _WAYS[self.text.lang]:
            for match in self._all(pattern):
                if self._meant(match) and not self._is_busy(match):
                    yield self._shown(match)
        for match in self._all(_TIMES[self.text.lang]):
            if self._meant(match) and (self._does_something(match) or self._is_promised(match, promises)):
                yield self._shown(match)

    def _chinese_channels(self) -> Iterator[Span]:
        for match in self._all(steps.PHONE_ZH):
            near = self.text.plain[max(0, match.start - 16) : match.end + 12]
            if steps.PHONE_CUE_ZH.search(near) and not steps.BUSY_ZH.search(near):
                yield self._shown(match)
        for match in self._all(steps.COME_ZH):
            to_a_place = steps.PLACE_ZH.search(self.text[match]) is not None
            if to_a_place and self._meant(match) and not steps.ORDINARY_ZH.search(self.text[self._clause(match)]):
                yield self._shown(match)
        for match in self._all(steps.REGULAR_ZH):
            if steps.TOLD_ZH.search(self.text[self._around(match)]) and self._meant(match):
                yield self._shown(match)
        for match in self._all(steps.OPEN_NOW_ZH):
            if self._meant(match):
                yield self._shown(match)

    def _all(self, pattern: re.Pattern[str]) -> Iterator[Span]:
        for count, match in enumerate(pattern.finditer(self.text.plain)):
            if count == _MOST_LOOKED_AT:
                return
            yield Span(match.start(), match.end())

    def _does_something(self, match: Span) -> bool:
        """Whether something is told, opened or done for people at that time, beyond what is so on any day."""
        around = self.text[self._around(match)]
        if self.text.lang == "zh":
            return steps.STEP_ZH.search(around) is not None and not steps.ORDINARY_ZH.search(around)
        return steps.STEP_EN.search(around) is not None

    def _is_promised(self, match: Span, promises: Sequence[Promise]) -> bool:
        """Whether the speaker may promise something of that time and of that topic."""
        said = self.text[self._around(match)]
        times, about = moments(said, self.text.lang), topics(said, self.text.lang)
        return any(times & wanted and len(about & words) >= 2 for wanted, words in promises)

    def _is_busy(self, match: Span) -> bool:
        return self.text.lang == "zh" and steps.BUSY_ZH.search(self.text.plain, match.start, match.end + 8) is not None

    def _meant(self, match: Span) -> bool:
        """Whether it is said as a step, and is not past, asked, guessed, refused, or another's to take."""
        text, lang = self.text, self.text.lang
        clause = self._clause(match)
        if text.plain[clause.end - 1] == "?":
            return False
        if clause.end - clause.start - (match.end - match.start) < _BARE:
            clause = self._with_neighbours(clause)
        said = text[clause]
        if not _TO_COME[lang].search(said) and (_PAST[lang].search(said) or self._is_past(match)):
            return False
        if any(pattern.search(said) for pattern in _NOT_MEANT[lang]):
            return False
        return lang == "en" or not self._is_anothers(match, said)

    def _is_past(self, match: Span) -> bool:
        times = moments(self.text[match], self.text.lang)
        return bool(times) and times <= self.past

    def _is_anothers(self, match: Span, said: str) -> bool:
        """Whether another than the bank acts, or the whole was only hoped for earlier in the sentence."""
        if steps.OTHERS_ZH.search(said) and not steps.BANK_ZH.search(said):
            return True
        before = Span(self.text.sentence_at(match.start).start, match.start)
        return steps.HOPED_ZH.search(self.text[before][-60:]) is not None

    def _around(self, match: Span) -> Span:
        """The sentence around some words, or so much of it as is near."""
        sentence, reach = self.text.sentence_at(match.start), _REACH[self.text.lang]
        return Span(
            max(min(sentence.start, match.start), match.start - reach),
            min(max(sentence.end, match.end), match.end + reach),
        )

    def _clause(self, match: Span) -> Span:
        """The clause that holds some words, or so much of it as is near."""
        clause = self.text.clause_at(match.start)
        start, end = min(clause.start, match.start), max(clause.end, match.end)
        if clause.end - clause.start <= _LONG[self.text.lang]:
            return Span(start, end)
        before, after = _NEAR[self.text.lang]
        return Span(max(start, match.start - before), min(end, match.end + after))

    def _with_neighbours(self, clause: Span) -> Span:
        """A clause that is hardly more than a time, with a little of what the sentence says around it."""
        sentence = self.text.sentence_at(clause.start)
        before, after = _BESIDE_BARE[self.text.lang]
        return Span(max(sentence.start, clause.start - before), max(clause.end, min(sentence.end, clause.end + after)))

    def _shown(self, match: Span) -> Span:
        clause = self._clause(match)
        end = clause.end
        while end > match.end and self.text.plain[end - 1] in _STOPS:
            end -= 1
        return Span(clause.start, end)
