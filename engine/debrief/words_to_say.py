"""What the speaker could say in place of what was said, in the words of this scenario.

A rule's page names under `shows` where its words come from, the best first:

- `answer`: the sentence of the model answer that answers a plain question
- `opening`: how the model answer begins
- `not_known`: the sentence of the model answer that says what is not known yet
- `fact`: the first sentence of the model answer that tells a confirmed fact; without one, the facts near the question
- `step`: a sentence of the model answer that names a step; else something that the speaker is authorised to promise
- `message`: a key message that this answer did not deliver, as the model answer says it if it does
- the name of a label: the sentence of the model answer in which the judge finds it

What is given can be said in one breath, is not what the speaker has just said, and holds no words that the judge would
mark as a fault.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import zip_longest

from engine.debrief.speakable import Saying, in_one_breath, leans, sayings, spoken
from engine.exchange import Exchange
from engine.judge import Judge
from engine.judge.nearness import Words, lines_of, words_of
from engine.judge.text import Text
from engine.kinds import Lang
from engine.language import N_, translator
from engine.plain_text import one_line
from engine.press_plan import Reference
from engine.regex import regex
from engine.verdict import LABELS, Finding, Level, Verdict

SOURCES = ("answer", "opening", "not_known", "fact", "step", "message", *LABELS)
"""What may stand under `shows`."""
_CARRIES = 0.45
"""How near a sentence of the model answer is to a line of the brief that it tells."""
_NEAR = 0.12
"""How near a line of the brief has to be to the question."""
_ALIKE = 0.7
"""The share of the shorter sentence's words in the longer from which the two say the same."""
_NOT_KNOWN = {
    "zh": regex(
        r"(?:还|正)?在(?:里头)?(?:逐笔)?(?:查|核)|没(?:有)?(?:查清|查到|结论|准数|核完|对完|定)|(?:说|报|拿|打)不准"
        r"|(?:报|说)不出|不(?:能|敢|往前|乱|会)?猜|还?不知道|说不好|没答复|由.{1,8}(?:公布|发布)"
    ),
    "en": regex(
        r"\b(?:(?:don't|do not|can't|won't|not going to|haven't) (?:yet )?(?:know|guess|say|got a number)"
        r"|(?:isn't|is not|not) (?:yet )?known|no(?:body| one) knows|not (?:going|about) to guess|won't go guessing"
        r"|(?:is|are|'re|'s) (?:still )?(?:looking (?:at|into)|going through|working on)"
        r"|being (?:checked|looked|counted)"
        r"|haven't got|(?:get|run) (?:in )?ahead of)\b"
    ),
}
"""What a person says who does not know yet and does not hide it."""
_NOTES = {
    "zh": regex(r"(?<!副)行长|主任|负责人|道歉"),
    "en": regex(r"\b(?:you|your|yours|yourself|the same)\b|^to\b", re.I),
}
"""Lines of a brief that speak to the speaker, or of the speaker, and that nobody could say as they stand."""


@dataclass(frozen=True, slots=True)
class _Want:
    """What is asked of a sentence."""

    stands_alone: bool
    without: tuple[Level, ...]
    """What the judge must not find in it."""


_WANTS = (_Want(True, ("fault", "check")), _Want(False, ("fault", "check")), _Want(False, ("fault",)))
"""The most first; less only where no sentence of any source has it."""
_BEGINS = ("answer", "opening")
"""Sources whose sentences lean on the question alone."""
_PROMISE = N_("This much is settled: {step}")


def words_to_say(
    shows: tuple[str, ...], exchange: Exchange, verdict: Verdict, reference: Reference | None
) -> Iterator[str]:
    """Sentences that fit, the best first."""
    words = _Words(exchange, verdict, reference)
    given: set[str] = set()
    for want in _WANTS:
        for source in shows:
            for sentence in words.of(source):
                if sentence not in given and words.can_be_shown(sentence, want, source):
                    given.add(sentence)
                    yield sentence


def alike(one: str, other: str, lang: Lang) -> bool:
    """Whether two sentences say much the same, the shorter inside the longer included."""
    return _share(words_of(one, lang), words_of(other, lang)) >= _ALIKE


def was_said(sentence: str, answers: Iterable[str], lang: Lang) -> bool:
    """Whether one of some answers says much the same as a sentence."""
    words = words_of(sentence, lang)
    return any(_is_in(words, words_of(answer, lang)) for answer in answers)


class _Words:
    """Where words come from for one answer."""

    def __init__(self, exchange: Exchange, verdict: Verdict, reference: Reference | None) -> None:
        self.exchange = exchange
        self.lang: Lang = exchange.lang
        self.verdict = verdict
        self.model = _read(reference.answer if reference else "", exchange.lang)
        self._own: dict[str, Callable[[], Iterator[str]]] = {
            "answer": self._answers,
            "opening": self._opening,
            "not_known": self._not_known,
            "fact": self._facts,
            "step": self._steps,
            "message": self._messages,
        }

    def of(self, source: str) -> Iterator[str]:
        """What one source gives, the best first."""
        own = self._own.get(source)
        return own() if own else (said.words for said in self._with_label(source))

    def can_be_shown(self, sentence: str, want: _Want, source: str) -> bool:
        """Whether it is short enough, new to who has just spoken, and free of what the judge would mark."""
        if not in_one_breath(sentence, self.lang) or self._was_just_said(sentence):
            return False
        if want.stands_alone and source not in _BEGINS and leans(sentence, self.lang):
            return False
        return all(one.start is None for one in self._judged(sentence).of_level(*want.without))

    @cached_property
    def _said(self) -> tuple[Saying, ...]:
        """The model answer's sentences."""
        return _sayings(self.model.raw, self.lang)

    @cached_property
    def _answered(self) -> Words:
        return words_of(self.exchange.answer, self.lang)

    def _was_just_said(self, sentence: str) -> bool:
        return _is_in(words_of(sentence, self.lang), self._answered)

    def _judged(self, answer: str) -> Verdict:
        return _judged(replace(self.exchange, id="", answer=answer, earlier=()))

    def _with_label(self, label: str) -> Iterator[Saying]:
        """The sentences of the model answer in which the judge finds a label."""
        if not self.model.plain:
            return
        for finding in self._judged(self.model.raw).findings:
            if finding.rule == label:
                yield from self._holding(finding)

    def _holding(self, finding: Finding) -> Iterator[Saying]:
        if finding.start is None or finding.end is None:
            return
        start, end = self.model.plain_position(finding.start), self.model.plain_position(finding.end)
        yield from (said for said in self._said if said.holds(start, end))

    def _answers(self) -> Iterator[str]:
        question = self.exchange.question
        if question is not None and question.kind == "open" and question.answered_by:
            for said in self._said:
                if all(one.rule != "misses_question" for one in self._judged(said.words).findings):
                    yield said.words

    def _opening(self) -> Iterator[str]:
        yield from (said.words for said in self._said[:1])

    def _not_known(self) -> Iterator[str]:
        found = _NOT_KNOWN[self.lang]
        yield from (said.words for said in self._said if found.search(self.model[said.place]))

    def _facts(self) -> Iterator[str]:
        confirmed = self.exchange.brief.confirmed
        if self._said:
            carrying = [said for said in self._said if self._carries(said.words, confirmed)]
            yield from (said.words for said in sorted(carrying, key=lambda said: leans(said.raw, self.lang))[:1])
            yield from (said.words for said in carrying[:1])
        else:
            yield from (said.words for said in self._lines(self._nearest(confirmed)))

    def _steps(self) -> Iterator[str]:
        authorised = self.exchange.brief.authorised
        yield from (said.words for said in self._with_label("commits_followup"))
        yield from (said.words for said in self._said if self._carries(said.words, authorised))
        promise = translator(self.lang)(_PROMISE)
        for said in self._lines(dict.fromkeys((*self._nearest(authorised), *authorised))):
            yield spoken(promise.format(step=one_line(said.raw)), self.lang)

    def _messages(self) -> Iterator[str]:
        missing = [one for one in self.exchange.brief.key_messages if one.id not in self.verdict.delivered]
        wanted = {message.id for message in missing}
        found = self._judged(self.model.raw).findings if self.model.plain else ()
        for finding in found:
            if finding.rule == "delivered" and finding.message_id in wanted:
                yield from (said.words for said in self._holding(finding) if self._tells(said, finding))
        for turn in zip_longest(*(message.wordings for message in missing)):
            yield from (spoken(line, self.lang) for line in turn if line)

    def _tells(self, said: Saying, finding: Finding) -> bool:
        """Whether a sentence alone still delivers the message that was found in the whole."""
        return finding.message_id in self._judged(said.words).delivered

    def _carries(self, sentence: str, lines: tuple[str, ...]) -> bool:
        words = words_of(sentence, self.lang)
        return any(_share(words, words_of(line, self.lang)) >= _CARRIES for line in lines)

    def _lines(self, lines: Iterable[str]) -> Iterator[Saying]:
        """Lines of the brief, of a long one its beginning, where it can be said as it stands."""
        for line in lines:
            for said in _sayings(line, self.lang)[:1]:
                if not leans(said.raw, self.lang) and not _NOTES[self.lang].search(said.words):
                    yield said

    def _nearest(self, lines: tuple[str, ...]) -> list[str]:
        """The lines near the question, the nearest first; where nothing was asked, all in the author's order."""
        if self.exchange.question is None:
            return list(lines)
        brief = lines_of(self.exchange.brief, self.lang)
        asked = words_of(self.exchange.question.text, self.lang)
        near = {line: brief.near(words_of(line, self.lang), asked) for line in lines}
        return sorted((line for line in lines if near[line] >= _NEAR), key=lambda line: -near[line])


def _share(one: Words, other: Words) -> float:
    """The share of the shorter that stands in the longer."""
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter else 0.0


def _is_in(words: Words, answer: Words) -> bool:
    return len(words & answer) >= _ALIKE * len(words) > 0


@lru_cache(256)
def _read(text: str, lang: Lang) -> Text:
    return Text(text, lang)


@lru_cache(1024)
def _sayings(text: str, lang: Lang) -> tuple[Saying, ...]:
    return sayings(_read(text, lang))


@lru_cache(1024)
def _judged(exchange: Exchange) -> Verdict:
    return _judge().judge(exchange)


@lru_cache(1)
def _judge() -> Judge:
    return Judge()
