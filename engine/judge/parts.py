"""The parts of a telling: what a report, a staff huddle, a notice or a press line has to hold, found with the words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from types import ModuleType

from engine.exchange import Brief, Exchange
from engine.judge.nearness import lines_of, words_of
from engine.judge.reading import Reading
from engine.judge.rules import empathizes
from engine.judge.text import Span, Text
from engine.judge.words import parts_en, parts_zh
from engine.kinds import Audience, Lang

_WORDS: Mapping[Lang, ModuleType] = {"zh": parts_zh, "en": parts_en}
_HEARD = 6_000
"""Characters of a telling that are looked at: nobody hears what comes after them."""
_MOST = 12
"""Stretches that are kept of a part."""
_MOST_LOOKED_AT = 80
_AROUND: Mapping[Lang, int] = {"zh": 24, "en": 80}
"""Characters of a clause, on either side of some words, in which they are hedged or denied."""
_TOLD_TO_SAY: Mapping[Lang, int] = {"zh": 60, "en": 200}
"""Characters of a sentence that are taken for the line that staff are given."""
_LIKE_A_FACT = 0.42
"""How near to a confirmed fact, of 0 to 1, a clause is that tells it."""
_SAYS: Mapping[Lang, int] = {"zh": 6, "en": 14}
"""Characters of a clause with fewer of which nothing more is told."""
_DICTATED: Mapping[Lang, int] = {"zh": 40, "en": 140}
"""Characters of a clause beyond which it was dictated without stops, and says many things."""
_BARE: Mapping[Lang, int] = {"zh": 8, "en": 16}
"""Characters of a clause that is hardly more than a time: the next one tells what it is the time of."""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that a telling to an audience has to hold."""

    id: str
    zh: str
    """Its name, as it stands in a list of what is missing."""
    en: str

    def name(self, lang: Lang) -> str:
        """Its name in a language."""
        return self.zh if lang == "zh" else self.en


REPORT = (
    Part("place", "哪个网点、谁在报", "which branch and who is speaking"),
    Part("time", "几点的事", "when it happened"),
    Part("what", "出了什么事", "what happened"),
    Part("cause", "起因（不明也要说不明）", "the cause, or that it is not known"),
    Part("people", "多少人、有没有人受伤", "how many people, hurt or safe"),
    Part("harm", "损失和客户反应", "the harm and how customers take it"),
    Part("trend", "在扩大还是在平息", "whether it grows or calms"),
    Part("measures", "已经做了什么", "what has been done"),
    Part("help", "要上级帮什么", "what help is needed"),
    Part("next", "几点再报", "when you report next"),
)
"""Told to a superior: guide and model plan of the China Banking Association for emergencies at outlets (2009); a
sample report by telephone."""
HUDDLE = (
    Part("what", "出了什么事", "what happened"),
    Part("doing", "我们怎么做", "what to do"),
    Part("say", "对外怎么说", "what to say"),
    Part("not_say", "哪些不说", "what not to say"),
    Part("takes", "谁来接问题", "who takes questions"),
    Part("again", "几点再碰头", "when you meet again"),
)
"""Told to staff before the public is: internal communications, alignment before going public."""
STATEMENT = (
    Part("care", "一句体谅的话", "a word of care"),
    Part("facts", "已经确认的事", "what is confirmed"),
    Part("unknown", "还不知道的事", "what is not known yet"),
    Part("doing", "正在做什么", "what is being done"),
    Part("next", "几点再告诉大家", "when the next word comes"),
    Part("stay", "陪大家到办完的话", "that you stay until it is settled"),
    Part("where", "现在该怎么办、到哪里问", "where to ask, or what to do now"),
)
"""Told to customers and to the public without being asked: the six parts of a first message (Centers for Disease
Control and Prevention, CERC), of which the fourth is two here: what is done, and when the next word comes."""
PRESS_LINE = (
    Part("fact", "一件确认的事", "a confirmed fact"),
    Part("step", "在做的一步或者一个钟点", "a step or a time"),
    Part("contact", "记者找谁", "somebody to reach"),
)
"""Told to the press without being asked."""
PARTS: Mapping[Audience, tuple[Part, ...]] = {
    "superior": REPORT,
    "staff": HUDDLE,
    "customer": STATEMENT,
    "public": STATEMENT,
    "media": PRESS_LINE,
}
"""What a telling to each audience has to hold, in the order in which it is best told."""


def part_names(audience: Audience | None, lang: Lang) -> dict[str, str]:
    """The parts that a telling to an audience should hold: id -> what it is called. None for a call for help."""
    return {part.id: part.name(lang) for part in PARTS[audience]} if audience else {}


def parts_of(text: Text, audience: Audience, brief: Brief) -> dict[str, tuple[Span, ...]]:
    """The parts that a telling holds -> the words that tell them, in the order of the audience's list.

    A part counts only where it is told: not where it is put off, hoped for, guessed or asked.

    Args:
        text: what was said or written; no question was asked.
        audience: whom it is told to.
        brief: what the speaker knows: a clause that tells a confirmed fact counts as one, however it is worded.
    """
    return _found(_Telling(text, brief, told_up=audience == "superior"), audience)


def missing_parts(found: Iterable[str], audience: Audience) -> tuple[Part, ...]:
    """The parts of a telling to an audience that were not found."""
    held = set(found)
    return tuple(part for part in PARTS[audience] if part.id not in held)


ONCE_MORE = frozenset({"next", "again"})
"""Parts that every telling needs anew; the others are told once."""
_MOST_EARLIER = 4


def left_out(reading: Reading) -> tuple[Part, ...]:
    """The parts that a statement surely leaves out: no words tell them, none that are not understood could, and no
    earlier statement did."""
    exchange = reading.exchange
    telling = _Telling(reading.answer, exchange.brief, told_up=exchange.audience == "superior")
    found = _found(telling, exchange.audience)
    told = set(found)
    for earlier in exchange.earlier[-_MOST_EARLIER:]:
        told |= set(parts_of(Text(earlier, exchange.lang), exchange.audience, exchange.brief)) - ONCE_MORE
    unread = telling.unread([span for spans in found.values() for span in spans])
    missing = missing_parts(told, exchange.audience)
    return tuple(part for part in missing if not any(telling.may_tell(part.id, clause) for clause in unread))


def listed(parts: Iterable[Part], lang: Lang) -> str:
    """The names of some parts, as a list within a sentence."""
    names = [part.name(lang) for part in parts]
    if lang == "zh":
        return "、".join(names)
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


class _Telling:
    """A telling, searched for one sort of words after the other."""

    def __init__(self, text: Text, brief: Brief, *, told_up: bool) -> None:
        self.text = Text(text.raw[:_HEARD], text.lang)
        self.lang: Lang = text.lang
        self.brief = brief
        self.told_up = told_up
        self.words = _WORDS[text.lang]

    # --- what several parts have in common

    def hits(self, pattern: re.Pattern[str]) -> Iterator[Span]:
        """All that a pattern finds."""
        for match in islice(pattern.finditer(self.text.plain), _MOST_LOOKED_AT):
            if match.start() < match.end():
                yield Span(match.start(), match.end())

    def told(self, pattern: re.Pattern[str]) -> Iterator[Span]:
        """What a pattern finds that is neither hedged, put off nor asked."""
        return (span for span in self.hits(pattern) if not self._hedged(span))

    def meant(self, pattern: re.Pattern[str]) -> Iterator[Span]:
        """What a pattern finds that is not put off: an order holds where it says in what case it does."""
        return (span for span in self.hits(pattern) if not self.words.PUT_OFF.search(self.text[self._near(span)]))

    def happened(self, pattern: re.Pattern[str]) -> Iterator[Span]:
        """What a pattern finds that is told, and not denied or forbidden."""
        return (span for span in self.told(pattern) if not self._denied(span))

    def _near(self, span: Span) -> Span:
        clause, reach = self.text.clause_at(span.start), _AROUND[self.lang]
        return Span(
            max(min(clause.start, span.start), span.start - reach), min(max(clause.end, span.end), span.end + reach)
        )

    def _hedged(self, span: Span) -> bool:
        near = self._near(span)
        asked = near.end > 0 and self.text.plain[near.end - 1] == "?"
        return asked or self.words.HEDGED.search(self.text[near]) is not None

    def _denied(self, span: Span) -> bool:
        before = Span(self._near(span).start, span.start)
        return self.words.DENIED.search(self.text[before]) is not None

    @cached_property
    def concrete(self) -> tuple[Span, ...]:
        """Clauses in which something happens to a thing or a person, told of others than the speakers."""
        words = self.words
        return tuple(
            clause
            for clause in self.text.clauses[:_MOST_LOOKED_AT]
            if words.THING.search(self.text[clause])
            and words.HAPPENS.search(self.text[clause])
            and not words.EMPTY.search(self.text[clause])
            and not words.OWN.match(self.text[clause])
            and clause.end - clause.start <= _DICTATED[self.lang]
            and not self._hedged(clause)
        )

    @cached_property
    def facts(self) -> tuple[Span, ...]:
        """Clauses that tell what the brief confirms or describes."""
        if not (self.brief.confirmed or self.brief.situation):
            return ()
        lines = lines_of(self.brief, self.lang)
        return tuple(
            clause
            for clause in self.text.clauses[:_MOST_LOOKED_AT]
            if lines.nearest(words_of(self.text[clause], self.lang), lines.facts) >= _LIKE_A_FACT
            and not self._hedged(clause)
        )

    # --- what is not understood

    def unread(self, found: Sequence[Span]) -> tuple[Span, ...]:
        """The clauses that say something and hold none of what was found, and those dictated without stops."""
        return tuple(
            clause
            for clause in self.text.clauses[:_MOST_LOOKED_AT]
            if clause.end - clause.start >= _SAYS[self.lang]
            and (
                clause.end - clause.start > _DICTATED[self.lang]
                or all(one.end <= clause.start or clause.end <= one.start for one in found)
            )
            and self.words.EMPTY.search(self.text[clause]) is None
            and not self._hedged(clause)
        )

    def may_tell(self, part: str, clause: Span) -> bool:
        """Whether a clause that is not understood could tell a part, as far as its words go."""
        pattern = self.words.MAYBE.get(part)
        return pattern is None or pattern.search(self.text[clause]) is not None

    # --- the parts

    def place(self) -> Iterator[Span]:
        yield from self.hits(self.words.PLACE)
        if self.lang == "en":
            named = parts_en.PLACE_NAMED.match(self.text.raw)
            if named and not parts_en.NO_NAMES.match(named.group().strip()):
                yield Span(0, self.text.plain_position(named.end()))
            for at in islice(parts_en.PLACE_AT.finditer(self.text.raw), _MOST):
                yield Span(self.text.plain_position(at.start()), self.text.plain_position(at.end()))

    def time(self) -> Iterator[Span]:
        """When it happened, which is not when something is to come."""
        yield from self.told(self.words.JUST)
        for span in self.hits(self.words.CLOCK):
            if not self._to_come(span) and not self._hedged(span):
                yield span

    def _to_come(self, span: Span) -> bool:
        words, plain = self.words, self.text.plain
        near = self._near(span)
        if words.AFTER_UNTIL.search(plain[near.start : span.start]):
            return True
        if words.BEFORE_LATER.match(plain[span.end : span.end + 6]):
            return True
        if near.end - near.start <= _BARE[self.lang]:
            near = Span(near.start, self.text.clause_at(min(near.end + 1, len(plain))).end)
        return words.LATER.search(self.text[near]) is not None

    def event(self) -> Iterator[Span]:
        yield from self.happened(self.words.EVENT)
        if self.told_up:
            yield from self.happened(self.words.EVENT_TOLD_UP)
        yield from self.facts
        yield from self.concrete

    def state(self) -> Iterator[Span]:
        yield from self.event()
        yield from self.told(self.words.STATUS)

    def cause(self) -> Iterator[Span]:
        yield from self.told(self.words.CAUSE)
        yield from self.hits(self.words.UNKNOWN_CAUSE)

    def people(self) -> Iterator[Span]:
        yield from self.told(self.words.UNHURT)
        yield from (span for span in self.told(self.words.PEOPLE) if not self._lent(span))

    def harm(self) -> Iterator[Span]:
        return (span for span in self.told(self.words.HARM) if not self._lent(span))

    def _lent(self, span: Span) -> bool:
        return self.words.LENT.search(self.text[self._near(span)]) is not None

    def trend(self) -> Iterator[Span]:
        return self.told(self.words.TREND)

    def measures(self) -> Iterator[Span]:
        yield from self.happened(self.words.MEASURES)
        yield from self.told(self.words.PLANNED)

    def help(self) -> Iterator[Span]:
        return self.hits(self.words.HELP)

    def next_report(self) -> Iterator[Span]:
        return self.told(self.words.NEXT)

    def unknown(self) -> Iterator[Span]:
        yield from self.hits(self.words.NOT_KNOWN)
        yield from self.hits(self.words.UNKNOWN_CAUSE)

    def care(self) -> Iterator[Span]:
        said = Exchange("", self.lang, Brief("", ()), self.text.raw)
        reading = Reading(said, {})
        reading.findings.extend(empathizes.check(reading))
        yield from reading.spans_of("empathizes")
        yield from self.happened(self.words.SORRY)

    def stay(self) -> Iterator[Span]:
        return self.told(self.words.STAY)

    def where(self) -> Iterator[Span]:
        return self.hits(self.words.WHERE)

    def next_word(self) -> Iterator[Span]:
        return self.told(self.words.TOLD_NEXT)

    def contact(self) -> Iterator[Span]:
        return self.told(self.words.CONTACT)

    def step(self) -> Iterator[Span]:
        yield from self.measures()
        yield from self.next_word()
        yield from self.told(self.words.OPENS)

    # --- what staff are told

    @cached_property
    def given(self) -> tuple[Span, ...]:
        """The lines that staff are given to say."""
        limit = _TOLD_TO_SAY[self.lang]
        lines = []
        for span in self.meant(self.words.SAY):
            end = min(self.text.sentence_at(span.start).end, span.end + limit)
            stops = [one.start for pattern in _NEXT_ORDER for one in self._from(pattern, span.end, end)]
            lines.append(Span(self._near(span).start, min([end, *stops])))
        return tuple(lines)

    @cached_property
    def forbidden(self) -> tuple[Span, ...]:
        """What staff are told to leave unsaid."""
        ends = [(span, self.text.clause_at(span.end - 1).end) for span in self.meant(self.words.NOT_SAY)]
        return tuple(Span(span.start, min(end, span.end + _AROUND[self.lang])) for span, end in ends)

    def _from(self, name: str, start: int, end: int) -> Iterator[Span]:
        match = getattr(self.words, name).search(self.text.plain, start, end)
        if match:
            yield Span(match.start(), match.end())

    def own_event(self) -> Iterator[Span]:
        """What happened, told to the staff, and not given to them to say, to leave unsaid or to do."""
        held = (*self.given, *self.forbidden)
        yield from _outside(self.happened(self.words.EVENT), held)
        yield from (span for span in _outside((*self.facts, *self.concrete), held) if not self._is_order(span))

    def _is_order(self, span: Span) -> bool:
        return self.words.ORDERS.search(self.text[self.text.clause_at(span.start)]) is not None

    def own_measures(self) -> Iterator[Span]:
        """What the branch does, and what each of the staff is to do."""
        held = (*self.given, *self.forbidden)
        yield from _outside(self.measures(), held)
        yield from _outside((clause for clause in self.text.clauses[:_MOST_LOOKED_AT] if self._is_order(clause)), held)

    def say(self) -> Iterator[Span]:
        return self.meant(self.words.SAY)

    def not_say(self) -> Iterator[Span]:
        return self.meant(self.words.NOT_SAY)

    def takes(self) -> Iterator[Span]:
        return self.meant(self.words.TAKES)

    def again(self) -> Iterator[Span]:
        return _outside(self.meant(self.words.AGAIN), self.given)


def _outside(spans: Iterable[Span], held: Sequence[Span]) -> Iterator[Span]:
    """The spans that begin in none of those that are held."""
    return (span for span in spans if not any(one.start <= span.start < one.end for one in held))


def _found(telling: _Telling, audience: Audience) -> dict[str, tuple[Span, ...]]:
    found = {part.id: tuple(islice(_FINDS[audience][part.id](telling), _MOST)) for part in PARTS[audience]}
    return {part: spans for part, spans in found.items() if spans}


_NEXT_ORDER: Sequence[str] = ("NOT_SAY", "TAKES", "AGAIN")
"""What ends a line that staff are given, where it was dictated without stops."""
_Find = Callable[[_Telling], Iterator[Span]]
_OF_A_STATEMENT: Mapping[str, _Find] = {
    "care": _Telling.care,
    "facts": _Telling.state,
    "unknown": _Telling.unknown,
    "doing": _Telling.measures,
    "next": _Telling.next_word,
    "stay": _Telling.stay,
    "where": _Telling.where,
}
_FINDS: Mapping[Audience, Mapping[str, _Find]] = {
    "superior": {
        "place": _Telling.place,
        "time": _Telling.time,
        "what": _Telling.event,
        "cause": _Telling.cause,
        "people": _Telling.people,
        "harm": _Telling.harm,
        "trend": _Telling.trend,
        "measures": _Telling.measures,
        "help": _Telling.help,
        "next": _Telling.next_report,
    },
    "staff": {
        "what": _Telling.own_event,
        "doing": _Telling.own_measures,
        "say": _Telling.say,
        "not_say": _Telling.not_say,
        "takes": _Telling.takes,
        "again": _Telling.again,
    },
    "customer": _OF_A_STATEMENT,
    "public": _OF_A_STATEMENT,
    "media": {"fact": _Telling.state, "step": _Telling.step, "contact": _Telling.contact},
}
