"""What of a written text can be said aloud, one sentence in one breath."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from engine.judge.length import count
from engine.judge.text import Span, Text
from engine.kinds import Lang
from engine.plain_text import one_line
from engine.regex import regex

MOST = {"zh": 45, "en": 28}
"""Characters or words of a sentence for one breath."""
_LEAST = {"zh": 6, "en": 4}
"""What is shorter says nothing without the sentence that follows it."""
_HALF = regex(r"[;；]\s*$")
_BREAKS = {"zh": regex(r"[：:—]+"), "en": regex(r":\s|\s[-–—]+\s|,\s(?=(?:and|but|so)\s)")}
"""Where a sentence that is too long can be cut."""
_LEAD_IN = regex(r"[:—–-]\s*$")
"""How a half ends that only announces the other."""
_STOP = {"zh": "。", "en": "."}
_ENDS = '。！？!?.…”"'
_LEADING = {
    "zh": regex(r"^(?:所以|于是|因此|而且|那么|然后)[，,]?"),
    "en": regex(r"^(?:and|but|so)\s+", re.I),
}
"""What ties a sentence to the one before it, and can be left away."""
_LEANING = {
    "zh": regex(r"^(?:也|又|再|还|就|才|却|这是|那是|它|他|她|其余|旁的|剩下|后面|后头|上头|里面|这么|那里|另外|别的)"),
    "en": regex(
        r"^(?:its|they|they're|they'll|their|them|this|that|that's|those|these|he|he'll|he's|she|she'll"
        r"|she's|his|her|then|there|either|neither|both|above|instead|otherwise|which|where|what's more|also|too|either"
        r"|the same|the other)\b",
        re.I,
    ),
}
"""How a sentence begins that leans on the one before it."""


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence that can be said in one breath, and where in the evened-out text it stands."""

    words: str
    """As one would say it."""
    raw: str
    """As it was written."""
    place: Span

    def holds(self, start: int, end: int) -> bool:
        """Whether it has some of a stretch of the evened-out text."""
        return self.place.start < end and start < self.place.end


def sayings(text: Text) -> tuple[Saying, ...]:
    """The sentences of a text that can be said in one breath; of those that are too long, the halves that can."""
    return tuple(said for whole in _wholes(text) for said in _in_one_breath(text, whole))


def leans(sentence: str, lang: Lang) -> bool:
    """Whether it begins as one that leans on what was said before it."""
    return _LEANING[lang].match(_LEADING[lang].sub("", sentence.strip())) is not None


@lru_cache(4096)
def in_one_breath(words: str, lang: Lang) -> bool:
    """Whether so many words are not too many."""
    return 0 < count(Text(words, lang).plain, lang) <= MOST[lang]


def _wholes(text: Text) -> Iterator[Span]:
    """The sentences; those that a semicolon joins, and a short one and the next, as one where that is not too long."""
    whole: Span | None = None
    for sentence in text.sentences:
        if whole is not None and _belong_together(text, whole, sentence):
            whole = Span(whole.start, sentence.end)
            continue
        if whole is not None:
            yield whole
        whole = sentence
    if whole is not None:
        yield whole


def _belong_together(text: Text, whole: Span, sentence: Span) -> bool:
    joined = Span(whole.start, sentence.end)
    is_short = count(text[whole], text.lang) < _LEAST[text.lang]
    return (is_short or bool(_HALF.search(text[whole]))) and count(text[joined], text.lang) <= MOST[text.lang]


def _in_one_breath(text: Text, whole: Span) -> Iterator[Saying]:
    lang = text.lang
    if count(text[whole], lang) <= MOST[lang]:
        yield _saying(text, whole)
        return
    start = whole.start
    ends = [*(one.end() for one in _BREAKS[lang].finditer(text.plain, whole.start, whole.end)), whole.end]
    for end in ends:
        part = Span(start, end)
        start = end
        is_lead_in = _LEAD_IN.search(text[part]) is not None
        if not is_lead_in and _LEAST[lang] <= count(text[part], lang) <= MOST[lang]:
            yield _saying(text, part)


def _saying(text: Text, place: Span) -> Saying:
    raw = text.raw_span(place.start, place.end)
    written = text.raw[raw.start : raw.end]
    return Saying(spoken(written, text.lang), written, place)


def spoken(words: str, lang: Lang) -> str:
    """A sentence on its own: one line, without the word that tied it to another, ended by a stop."""
    line = _LEADING[lang].sub("", one_line(words)).strip(" ，,；;：:—–-")
    if not line:
        return ""
    line = line[0].upper() + line[1:]
    return line if line[-1] in _ENDS else line + _STOP[lang]
