"""English that was typed in haste reads as if its apostrophes were there."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.exchange import Brief, Exchange, Question
from engine.judge.judge import Judge
from engine.judge.text import Span, Text, even
from engine.kinds import Lang

HASTY = "Were open, I dont know, Ill ring him; its not ours, thats what theyve said an hour ago. Well be here."
SPELT = "we're open, i don't know, i'll ring him; it's not ours, that's what they've said an hour ago. we'll be here."


def test_they_are_put_in() -> None:
    assert Text(HASTY, "en").plain == SPELT
    assert Text(SPELT, "en").plain == SPELT


@pytest.mark.parametrize(
    "said",
    [
        "bring your id and sign",
        "she was taken ill on the step",
        "they were open and may well be here",
        "the bank and its counters",
        "those who waited, were not paid on friday",
        "were there children in the hall?",
        "well not a real bonus",
        "photo id only at the counter",
        "the village lost its only cash machine",
        "mr im lost his savings",
        "she fell ill just after nine",
    ],
)
def test_words_that_need_none_are_left(said: str) -> None:
    assert Text(said, "en").plain == said


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_an_authors_line_is_read_as_an_answer_is(lang: Lang) -> None:
    for said in (HASTY, "他说 dont worry，钱都在", "Why wont you pay?"):
        assert even(said) == Text(said, lang).plain


@given(st.text(alphabet="dontwicsealhyrv' I’,.\u200bﬀ", max_size=200))
@settings(max_examples=300, deadline=None)
def test_every_stretch_leads_back_to_what_was_written(said: str) -> None:
    text = Text(said, "en")
    for at in range(len(text.plain)):
        raw = text.raw_span(at, at + 1)
        assert 0 <= raw.start < raw.end <= len(said)
        assert text.plain_position(raw.start) <= at
        if text.plain[at] != "'":
            assert Text(said[raw.start : raw.end], "en").plain.strip("'").find(text.plain[at]) >= 0
    starts = [text.raw_span(at, at + 1).start for at in range(len(text.plain))]
    assert starts == sorted(starts)


def test_a_promise_is_heard_without_them_and_marked_as_it_was_written() -> None:
    said = "I dont see why not. Well pay every penny back, and it wont happen again, you have my word."
    asked = Question("What will you do about it?", "open")
    verdict = Judge().judge(Exchange("x", "en", Brief("A cash machine swallowed cards.", ()), said, asked))
    (found,) = (one for one in verdict.findings if one.rule == "overpromises" and "wont" in (one.quote or ""))
    assert said[found.start : found.end] == found.quote
    assert Text(said, "en")[Span(0, 11)] == "i don't see"
