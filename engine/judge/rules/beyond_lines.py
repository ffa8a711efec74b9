"""More told to the press than may be told: without leave anything of substance, else what no approved line has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property, lru_cache
from itertools import chain, islice
from typing import Literal

from engine.exchange import Brief
from engine.judge.intake import faces_press
from engine.judge.nearness import Words, lines_of, words_of
from engine.judge.numbers import numbers
from engine.judge.reading import Reading
from engine.judge.terms import topics
from engine.judge.text import Span, even
from engine.judge.wholeness import whole_clauses
from engine.judge.words import press
from engine.kinds import Lang
from engine.privacy import words as private
from engine.regex import regex
from engine.verdict import Finding

_MOST = 2
_MOST_TRIES = 60
_LIKE_A_LINE = 0.42
"""How near to a line of the brief, of 0 to 1, a clause is that tells it."""
_FAR_FROM_LINES = 0.25
"""How near to the approved lines a clause may be that tells something else."""
_SHORT = {"zh": 10, "en": 24}
"""Characters of a clause with fewer of which nothing is told."""
_BEFORE = 12
_FEWEST = 4
"""People of whom a number is told; two or three are as a rule those who stand there."""
_NAMED = {
    "zh": regex(private.ZH_NAMED),
    "en": regex(r"\b(?:Mr|Mrs|Ms|Miss|Old|Young)\.? [A-Z]|[A-Z][a-z]+ [A-Z][a-z]+|\b(?:called|named|name is) [A-Z]"),
}
"""In words that the rule on private matters has found."""
_A_HUNDRED = regex(r"\ba (?=hundred|thousand|million|dozen)")
_ROUND = frozenset({"0", "1", "100", "1000", "10000"})
"""Numbers that tell nothing by themselves."""
Case = Literal["", "figure", "cause", "name", "opinion"]
_Told = tuple[Span, Literal["fault", "check"], Case]


def check(reading: Reading) -> Iterable[Finding]:
    """A fault on a number, a cause or a person's name, a check on what else was told; two at most."""
    if not faces_press(reading.exchange):
        return
    marked: list[Span] = []
    told = _Answer(reading)
    for span, level, case in chain(
        told.names(), told.figures(), told.causes(), told.lines(), told.reasons(), told.opinions()
    ):
        clause = whole_clauses(reading.answer, span)
        if all(clause.end <= other.start or other.end <= clause.start for other in marked):
            marked.append(clause)
            yield reading.mark("beyond_lines", level, clause, case=case)
        if len(marked) == _MOST:
            return


@lru_cache(64)
def _numbers_of(brief: Brief, lang: Lang) -> frozenset[str]:
    lines = [brief.situation, *brief.confirmed, *brief.authorised]
    lines.extend(said for message in brief.key_messages for said in message.wordings)
    return frozenset(number for line in lines for number in _numbers(even(line), lang))


def _numbers(plain: str, lang: Lang) -> set[str]:
    return numbers(_A_HUNDRED.sub("one ", plain), lang)


class _Answer:
    """An answer, searched for what its speaker may not tell."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.answer
        self.lang = reading.answer.lang
        self.silent = reading.exchange.authority == "none"
        self.brief = reading.exchange.brief

    # --- clear-cut

    def names(self) -> Iterator[_Told]:
        """Who somebody is, as the rule on private matters has found it."""
        for one, span in zip(
            self.reading.found("discloses_private"), self.reading.spans_of("discloses_private"), strict=True
        ):
            said = self.text[span] if self.lang == "zh" else one.quote or ""
            if one.level == "fault" and _NAMED[self.lang].search(said):
                yield span, "fault", "name"

    def figures(self) -> Iterator[_Told]:
        """How many or how much, that no approved line says; what the situation alone says is for a person to decide."""
        for match in islice(press.QUANTITY[self.lang].finditer(self.text.plain), _MOST_TRIES):
            span = Span(*match.span())
            told = _numbers(match.group(), self.lang) - self._asked_numbers
            if not told or self._is_small(match.group(), told) or self._is_question(span.start):
                continue
            if self._counts_helpers(span):
                continue
            if self.silent:
                yield span, "fault", "figure"
            elif not told <= _numbers_of(self._approved, self.lang):
                known = told <= _numbers_of(self.brief, self.lang)
                yield span, "check" if known else "fault", "figure"

    @cached_property
    def _asked_numbers(self) -> set[str]:
        return _numbers(self.reading.question.plain, self.lang)

    def _counts_helpers(self, span: Span) -> bool:
        plain = self.text.plain
        before = plain[max(0, span.start - _BEFORE) : span.start]
        return (
            press.HELPERS[self.lang].match(plain, span.end) is not None
            or press.OUR_PEOPLE[self.lang].search(before) is not None
        )

    def _is_small(self, said: str, told: set[str]) -> bool:
        counted = press.PEOPLE_COUNTED[self.lang].search(said) is not None
        few = all(number.isdigit() and int(number) < _FEWEST for number in told)
        return (told <= _ROUND and not press.ABOUT[self.lang].search(said)) or (counted and few)

    def causes(self) -> Iterator[_Told]:
        """Why it happened, said outright; not why the speaker may not say more."""
        return ((span, "fault", "cause") for span in self._causes(press.CAUSED, self._about))

    def _causes(self, patterns: Mapping[Lang, re.Pattern[str]], about: set[str]) -> Iterator[Span]:
        for match in islice(patterns[self.lang].finditer(self.text.plain), _MOST_TRIES):
            clause = self.text.clause_at(match.start())
            said = self.text[clause]
            if self._refuses(clause) or self._is_question(match.start()) or topics(said, self.lang).isdisjoint(about):
                continue
            if self.silent or self._nearest(said, self._lines) < _FAR_FROM_LINES:
                yield Span(*match.span())

    # --- for a person to decide

    def lines(self) -> Iterator[_Told]:
        """Facts of the brief: any of them from who may say nothing, those that are not approved from who has lines."""
        if self.silent:
            yield from ((span, "check", "") for span in self.reading.spans_of("delivered"))
        for clause in self.text.clauses[:_MOST_TRIES]:
            said = self.text[clause]
            if len(said) < _SHORT[self.lang] or press.SENT[self.lang].match(said):
                continue
            if press.SERVING[self.lang].search(said) or press.RING_BACK[self.lang].search(said):
                continue
            if self._refuses(clause) or self._is_question(clause.start):
                continue
            if self._is_not_to_be_told(said):
                yield clause, "check", ""

    def _is_not_to_be_told(self, said: str) -> bool:
        """Whether a clause tells a line of the brief, or, where those are approved, the situation behind them."""
        near = self._nearest(said, self._lines)
        if self.silent:
            return near >= _LIKE_A_LINE
        return near < _FAR_FROM_LINES and self._nearest(said, self._situation) >= _LIKE_A_LINE

    def reasons(self) -> Iterator[_Told]:
        """What may be a cause, where one was asked for."""
        if press.WHY[self.lang].search(self.reading.question.plain):
            yield from ((span, "check", "cause") for span in self._causes(press.BECAUSE, self._asked))

    def opinions(self) -> Iterator[_Told]:
        """A view of one's own on the matter."""
        for match in islice(press.OPINION[self.lang].finditer(self.text.plain), _MOST_TRIES):
            span = self._viewed(match.start())
            said = self.text[span].replace(match.group(), " ", 1)
            if len(said) >= _SHORT[self.lang] and not press.NO_OPINION[self.lang].search(said):
                yield span, "check", "opinion"

    def _viewed(self, position: int) -> Span:
        """The clause at a position; with the next of its sentence, where it only says that a view follows."""
        clause, sentence = self.text.clause_at(position), self.text.sentence_at(position)
        if clause.end - clause.start < _SHORT[self.lang] and clause.end + 1 < sentence.end:
            return Span(clause.start, min(self.text.clause_at(clause.end + 1).end, sentence.end))
        return clause

    # --- what the brief holds

    @cached_property
    def _approved(self) -> Brief:
        """The brief's approved lines alone."""
        return replace(self.brief, situation="", unknown=())

    @cached_property
    def _lines(self) -> list[Words]:
        lines = lines_of(self._approved, self.lang)
        return [*lines.messages.values(), *lines.facts, *lines.steps]

    @cached_property
    def _situation(self) -> list[Words]:
        return lines_of(replace(self._approved, situation=self.brief.situation, confirmed=()), self.lang).facts

    @cached_property
    def _asked(self) -> set[str]:
        """What the question and the list of the unknown speak of."""
        return topics(even("\n".join(self.brief.unknown)) + "\n" + self.reading.question.plain, self.lang)

    @cached_property
    def _about(self) -> set[str]:
        """What the question and the brief speak of."""
        brief = self.brief
        told = [brief.situation, *brief.confirmed, *brief.unknown, *(message.text for message in brief.key_messages)]
        return topics(even("\n".join(told)) + "\n" + self.reading.question.plain, self.lang)

    def _nearest(self, said: str, lines: list[Words]) -> float:
        return lines_of(self.brief, self.lang).nearest(words_of(said, self.lang), lines)

    def _refuses(self, clause: Span) -> bool:
        """Whether the clause, or the next, says why nothing is said."""
        following = self.text.clause_at(min(clause.end + 1, max(0, len(self.text.plain) - 1)))
        near = self.text.plain[clause.start : max(clause.end, following.end)]
        return press.REFUSES[self.lang].search(near[:200]) is not None

    def _is_question(self, position: int) -> bool:
        return self.text.plain[self.text.sentence_at(position).end - 1] == "?"
