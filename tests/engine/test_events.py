"""Every kind of event comes back from the journal's text as it was; what is not understood is told."""

from __future__ import annotations

import json
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_world import SMALL

from engine.events import (
    KINDS,
    SCHEMA,
    AnswerGiven,
    AnswerJudged,
    AskedAgain,
    DrillStarted,
    Event,
    FindingOverruled,
    LineGivenUp,
    PhaseEntered,
    Prepared,
    PromiseMade,
    QuestionAsked,
    ReporterCutIn,
    decode,
    encode,
)
from engine.verdict import Finding, Verdict

STRANGE = st.sampled_from(
    ["\x00", "\x1b[31m", "\u202e", "\u2028", "中文", "\U0001f3e6", '"', "\\", "[red]x[/]", "</script>"]
)
TEXTS = st.lists(st.one_of(STRANGE, st.text(st.characters(exclude_categories=["Cs"]), max_size=9)), max_size=4).map(
    "".join
)
WORDS = st.lists(TEXTS, max_size=3).map(tuple)
NUMBERS = st.integers(0, 2**53)
VERDICTS = st.builds(
    Verdict,
    WORDS,
    WORDS,
    st.lists(
        st.builds(
            Finding,
            TEXTS,
            st.sampled_from(["fault", "check", "advice", "credit"]),
            st.none() | NUMBERS,
            st.none() | NUMBERS,
            st.none() | TEXTS,
            st.none() | TEXTS,
            st.dictionaries(TEXTS, TEXTS, max_size=2),
        ),
        max_size=3,
    ).map(tuple),
    st.dictionaries(TEXTS, st.integers(0, 100), max_size=3),
    st.none() | st.integers(0, 100),
)
SPECIAL: dict[type, st.SearchStrategy] = {
    DrillStarted: st.builds(
        DrillStarted,
        st.just(SMALL),
        st.sampled_from(["rapid_fire", "negative_premise"]),
        st.sampled_from(["spoken", "typed", "plain"]),
        st.integers(0, 2**63 - 1),
        st.integers(1, 100),
        st.dictionaries(TEXTS, TEXTS, max_size=2),
        WORDS,
        WORDS,
        st.sampled_from(["drill", "morning", "room"]),
    ),
    PhaseEntered: st.builds(PhaseEntered, TEXTS, st.none() | NUMBERS),
    ReporterCutIn: st.builds(ReporterCutIn, TEXTS),
    AnswerGiven: st.builds(AnswerGiven, TEXTS, TEXTS, st.sampled_from(["spoken", "typed", "plain"]), NUMBERS),
    AnswerJudged: st.builds(AnswerJudged, TEXTS, VERDICTS),
    FindingOverruled: st.builds(
        FindingOverruled,
        TEXTS,
        NUMBERS,
        NUMBERS,
        st.sampled_from(["wrong", "too_hard", "confirmed", "missed", "upheld"]),
        TEXTS,
        TEXTS,
        TEXTS,
        st.none() | NUMBERS,
        st.none() | NUMBERS,
        st.none() | TEXTS,
    ),
    LineGivenUp: st.builds(LineGivenUp, TEXTS, TEXTS),
    AskedAgain: st.builds(AskedAgain, TEXTS, TEXTS),
    Prepared: st.builds(Prepared, WORDS, WORDS, TEXTS, WORDS),
    PromiseMade: st.builds(PromiseMade, TEXTS, TEXTS),
    QuestionAsked: st.builds(
        QuestionAsked,
        TEXTS,
        TEXTS,
        st.sampled_from(["open", "leading"]),
        TEXTS,
        st.sampled_from(["true", "false", "unknown"]),
        WORDS,
        st.lists(WORDS, max_size=2).map(tuple),
        TEXTS,
        st.none(),
        st.integers(1, 99),
        st.none() | TEXTS,
        TEXTS,
        TEXTS,
    ),
}


def test_every_kind_has_a_name() -> None:
    assert set(KINDS.values()) == set(get_args(Event))


@pytest.mark.parametrize("name", KINDS)
@settings(max_examples=40, deadline=None)
@given(st.data())
def test_what_was_encoded_is_decoded(name: str, data: st.DataObject) -> None:
    kind = KINDS[name]
    event = data.draw(SPECIAL[kind] if kind in SPECIAL else st.from_type(kind))
    told, text = encode(event)
    assert told == name
    assert decode(told, text) == event
    assert encode(decode(told, text)) == (told, text)
    assert "\n" not in text


STARTED = encode(DrillStarted(SMALL, "rapid_fire", "plain", 1, 4, {"engine": "0"}))[1]
BAD = [
    ("a kind of the future", "drill_cancelled", "{}", SCHEMA, "unknown"),
    ("no kind", "", "{}", SCHEMA, "unknown"),
    ("a newer schema", "brief_consulted", "{}", SCHEMA + 1, "newer"),
    ("not JSON", "brief_consulted", "{", SCHEMA, "brief_consulted"),
    ("empty", "phase_entered", "", SCHEMA, "phase_entered"),
    ("a part missing", "phase_entered", "{}", SCHEMA, "phase"),
    ("another type", "phase_entered", '{"phase": 3}', SCHEMA, "phase"),
    ("a list", "phase_entered", "[]", SCHEMA, "phase_entered"),
    ("a text for a list", "prepared", '{"messages": "x"}', SCHEMA, "messages"),
    ("a number for a text", "prepared", '{"feared": [1]}', SCHEMA, "feared"),
    ("a promise without a day", "promise_made", '{"text": "x"}', SCHEMA, "due"),
    ("a word for yes", "promise_answered", '{"kept": "yes"}', SCHEMA, "kept"),
    ("not asked whether it was kept", "promise_answered", "{}", SCHEMA, "kept"),
    ("an unknown occasion", "drill_started", STARTED.replace('"occasion":"drill"', '"occasion":"tea"'), SCHEMA, "tea"),
    ("one name for several", "drill_started", STARTED.replace('"speakers":[]', '"speakers":"Ann"'), SCHEMA, "speakers"),
    ("an unknown ruling", "finding_overruled", '{"ask_id":"q","take":0,"finding":1,"ruling":"?"}', SCHEMA, "ruling"),
    ("an unknown word", "drill_ended", '{"reason": "bored"}', SCHEMA, "bored"),
    ("a bomb", "drill_ended", "[" * 100_000, SCHEMA, "drill_ended"),
]


@pytest.mark.parametrize(("kind", "data", "version", "part"), [case[1:] for case in BAD], ids=[case[0] for case in BAD])
def test_what_cannot_be_understood_is_told(kind: str, data: str, version: int, part: str) -> None:
    with pytest.raises(ValueError, match=part):
        decode(kind, data, version)


def test_a_part_that_a_later_version_added_is_no_trouble() -> None:
    assert decode("phase_entered", '{"phase": "coaching", "mood": "bad"}') == PhaseEntered("coaching")


def test_the_first_event_holds_the_whole_scenario_in_plain_data() -> None:
    data = json.loads(STARTED)
    assert data["scenario"]["brief"]["key_messages"][0]["id"] == "cash"
    assert {"scenario", "format", "how", "seed", "rounds", "versions"} <= set(data)


@pytest.mark.parametrize(("kind", "data", "event"), [
    ("asked_again", '{"ask_id": "q1"}', AskedAgain("q1", "")),
    ("prepared", "{}", Prepared((), (), "", ())),
    (
        "finding_overruled", '{"ask_id": "q1", "take": 0, "finding": 1, "ruling": "wrong"}',
        FindingOverruled("q1", 0, 1, "wrong"),
    ),
])  # fmt: skip
def test_what_may_be_missing_is_empty(kind: str, data: str, event: Event) -> None:
    assert decode(kind, data) == event


def test_a_start_and_a_question_without_speakers_are_those_of_one_speaker() -> None:
    data = {
        key: value for key, value in json.loads(STARTED).items() if key not in {"speakers", "questions", "occasion"}
    }
    start = decode("drill_started", json.dumps(data))
    assert (start.speakers, start.questions, start.occasion) == ((), (), "drill")
    asked = QuestionAsked("q1", "Bust?", "open", "q1", "true", (), (), "", None, 1)
    data = {key: value for key, value in json.loads(encode(asked)[1]).items() if key != "speaker"}
    assert decode("question_asked", json.dumps(data)) == asked
