"""Word is promised, but not where it will be found or from whom it will come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.judge.reading import Reading
from engine.judge.surroundings import beside, clause_before, first, is_asked, is_quoted
from engine.judge.text import Span
from engine.judge.words import channels
from engine.verdict import Finding

_CHANNEL = {"zh": channels.CHANNEL_ZH, "en": channels.CHANNEL_EN}
_TOLD = {"zh": channels.TOLD_ZH, "en": channels.TOLD_EN}
_NOT_MEANT = {"zh": channels.NOT_MEANT_ZH, "en": channels.NOT_MEANT_EN}
_HEARD = 3_000
"""Characters of the answer in which a place or a person is looked for."""


def check(reading: Reading) -> Iterable[Finding]:
    """At most one advice, on the words that promise."""
    for span in _promised(reading):
        if _overlaps_vague(reading, span) or _is_named(reading, span):
            return
        yield reading.mark("no_channel", "advice", span)
        return


def _promised(reading: Reading) -> Iterator[Span]:
    text, lang = reading.answer, reading.answer.lang
    for span in first(_TOLD[lang], text.plain[:_HEARD]):
        before = clause_before(text, span, 30)
        if is_quoted(text.plain, span) or is_asked(text, span) or _NOT_MEANT[lang].search(before):
            continue
        if lang == "zh" and (channels.NOT_BANK_ZH.search(before) or channels.INSIDE_NOT_ZH.search(text[span])):
            continue
        yield span


def _overlaps_vague(reading: Reading, span: Span) -> bool:
    """Whether the same sentence was marked already: one thing at a time."""
    sentence = reading.answer.sentence_at(span.start)
    return any(sentence.start <= one.start < sentence.end for one in reading.spans_of("vague_time"))


def _is_named(reading: Reading, span: Span) -> bool:
    """Whether a place, a way or a person is named anywhere, or the speaker says when he will be there himself."""
    text = reading.answer
    if _CHANNEL[text.lang].search(text.plain[: span.start] + " " + text[span] + " " + text.plain[span.end : _HEARD]):
        return True
    near = beside(text, span)
    return any(near.start <= one.start < near.end for one in reading.spans_of("commits_followup"))
