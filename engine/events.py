"""What happens in a drill, as frozen facts. The journal holds these, and everything that is shown is a fold of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import msgspec

from engine.kinds import Channel, Format, How, QuestionKind, Told, Truth
from engine.press_plan import Reference
from engine.scenario import Scenario
from engine.verdict import Verdict

SCHEMA = 1
"""The version of the events' shape; older ones are upcast when they are read."""


@dataclass(frozen=True, slots=True)
class DrillStarted:
    """The first event: all that is needed to understand the rest."""

    scenario: Scenario
    format: Format
    how: How
    seed: int
    rounds: int
    """How many questions or barrages of the plan are asked, follow-ups not counted."""
    versions: dict[str, str]
    speakers: tuple[str, ...] = ()
    """Who answers; in a room several, in turn. Empty: one speaker who gave no name."""
    questions: tuple[str, ...] = ()
    """Ids of the questions to ask, where not all of the plan's are meant."""
    occasion: Literal["drill", "morning", "room"] = "drill"


@dataclass(frozen=True, slots=True)
class PhaseEntered:
    """The drill's machine is in another state."""

    phase: str
    until_ms: int | None = None
    """Drill time at which this phase runs out; None where no clock runs."""


@dataclass(frozen=True, slots=True)
class QuestionAsked:
    """The reporter has asked."""

    ask_id: str
    text: str
    kind: QuestionKind
    line: str
    premise: Truth
    loaded: tuple[str, ...]
    answered_by: tuple[tuple[str, ...], ...]
    cut_in: str
    reference: Reference | None
    number: int
    """From 1; a follow-up has the number of the question that it follows."""
    follows: str | None = None
    """The question that this follow-up follows."""
    remark: str = ""
    """What the reporter says before the question."""
    speaker: str = ""
    """Whose turn it is, in a room."""


@dataclass(frozen=True, slots=True)
class AskedAgain:
    """The speaker takes the same question once more."""

    ask_id: str
    text: str = ""
    """The question in other words; empty where it has none."""


@dataclass(frozen=True, slots=True)
class BriefConsulted:
    """The speaker looked at the brief on air."""


@dataclass(frozen=True, slots=True)
class ReporterCutIn:
    """The time was out, and the reporter said so in his way."""

    text: str


@dataclass(frozen=True, slots=True)
class AnswerGiven:
    """The speaker's words, as they were given."""

    ask_id: str
    text: str
    how: How
    air_ms: int
    """Drill time from the question to the end of the answer."""


@dataclass(frozen=True, slots=True)
class AnswerJudged:
    """The verdict on the answer given last."""

    ask_id: str
    verdict: Verdict


Ruling = Literal["wrong", "too_hard", "confirmed", "missed", "upheld"]
"""What the trainer says of a finding. Wrong: it does not hold. Too hard: it holds as advice, at half its cost.
Confirmed: a check is what it might be. Missed: the judge should have found it. Upheld: an earlier ruling is undone."""


@dataclass(frozen=True, slots=True)
class FindingOverruled:
    """The trainer has ruled on a finding, and the trainer's word counts. What the judge said stays in its verdict."""

    ask_id: str
    take: int
    """Which try at the answer, from 0."""
    finding: int
    """The finding's number: its place in the verdict's findings, from 1. What was missed gets the next free number."""
    ruling: Ruling
    reason: str = ""
    who: str = ""
    """The trainer's name, where it is known."""
    rule: str = ""
    """The rule, where something was missed."""
    start: int | None = None
    """First code point of the words that were missed, where they were named."""
    end: int | None = None
    """One past the last code point."""
    message_id: str | None = None
    """The key message, where it was one that was missed."""


@dataclass(frozen=True, slots=True)
class LineGivenUp:
    """The reporter lets a line of attack go."""

    line: str
    text: str


@dataclass(frozen=True, slots=True)
class Prepared:
    """What the speaker made ready before going on air."""

    chosen: tuple[str, ...] = ()
    """Ids of the sentences that were chosen as key messages, where they had to be chosen."""
    messages: tuple[str, ...] = ()
    """Key messages of the speaker's own, where they had to be written."""
    first_sentence: str = ""
    feared: tuple[str, ...] = ()
    """The questions that the speaker fears."""


@dataclass(frozen=True, slots=True)
class PromiseMade:
    """One thing that the speaker will do in the job."""

    text: str
    due: str
    """Day, as `2026-05-01`."""


@dataclass(frozen=True, slots=True)
class PromiseAnswered:
    """What became of the promise."""

    kept: bool


@dataclass(frozen=True, slots=True)
class FactsChanged:
    """Numbers on the board are others now."""

    facts: dict[str, int]
    """Each fact that changed -> its new value."""
    cause: str = ""
    """The inject, option (`decision/option`) or, for what time does, empty."""


@dataclass(frozen=True, slots=True)
class InjectCame:
    """Something happened."""

    inject: str


@dataclass(frozen=True, slots=True)
class DecisionAsked:
    """Something has to be decided."""

    decision: str
    until_ms: int
    """Drill time at which it decides itself."""


@dataclass(frozen=True, slots=True)
class Decided:
    """It was decided."""

    decision: str
    option: str
    by_time: bool = False
    """Whether nobody decided, and time did."""


@dataclass(frozen=True, slots=True)
class DutyArose:
    """Something is owed from now on."""

    duty: str
    due_ms: int
    """Drill time by which it is to be done."""
    round: int = 1
    """For a follow-up: the how manieth time."""


@dataclass(frozen=True, slots=True)
class ActionDone:
    """Something that is owed and is no telling was done: evidence kept, someone looked after."""

    duty: str


@dataclass(frozen=True, slots=True)
class TellingGiven:
    """An audience was told, or help was called."""

    audience: Told | None
    """None where help was called: the police, an ambulance."""
    channel: Channel
    desk: str
    """Id of the desk; empty where there is none, such as for the hall."""
    text: str
    """What was said or written; of what was spoken, as it was written down after."""
    ticked: tuple[str, ...] = ()
    """Parts that the speaker says were told, where only these were ticked."""


@dataclass(frozen=True, slots=True)
class TellingJudged:
    """What the telling given last held."""

    verdict: Verdict
    parts: dict[str, tuple[tuple[int, int], ...]]
    """Each part that was there -> where its words stand; of one that was only ticked, nowhere."""


@dataclass(frozen=True, slots=True)
class DoorOpened:
    """Someone stands at the door, or rings."""

    door: str


@dataclass(frozen=True, slots=True)
class DoorClosed:
    """They were answered, or sent away, or left."""

    door: str


@dataclass(frozen=True, slots=True)
class TimeJumped:
    """Drill time was moved on; what fell due on the way has happened."""

    from_ms: int


@dataclass(frozen=True, slots=True)
class EndingReached:
    """How it came out."""

    ending: str


@dataclass(frozen=True, slots=True)
class DrillEnded:
    """Nothing more will happen."""

    reason: Literal["done", "given_up"]


Event = (
    DrillStarted
    | PhaseEntered
    | QuestionAsked
    | AskedAgain
    | BriefConsulted
    | ReporterCutIn
    | AnswerGiven
    | AnswerJudged
    | FindingOverruled
    | LineGivenUp
    | Prepared
    | PromiseMade
    | PromiseAnswered
    | FactsChanged
    | InjectCame
    | DecisionAsked
    | Decided
    | DutyArose
    | ActionDone
    | TellingGiven
    | TellingJudged
    | DoorOpened
    | DoorClosed
    | TimeJumped
    | EndingReached
    | DrillEnded
)

KINDS: dict[str, type[Event]] = {
    "drill_started": DrillStarted,
    "phase_entered": PhaseEntered,
    "question_asked": QuestionAsked,
    "asked_again": AskedAgain,
    "brief_consulted": BriefConsulted,
    "reporter_cut_in": ReporterCutIn,
    "answer_given": AnswerGiven,
    "answer_judged": AnswerJudged,
    "finding_overruled": FindingOverruled,
    "line_given_up": LineGivenUp,
    "prepared": Prepared,
    "promise_made": PromiseMade,
    "promise_answered": PromiseAnswered,
    "facts_changed": FactsChanged,
    "inject_came": InjectCame,
    "decision_asked": DecisionAsked,
    "decided": Decided,
    "duty_arose": DutyArose,
    "action_done": ActionDone,
    "telling_given": TellingGiven,
    "telling_judged": TellingJudged,
    "door_opened": DoorOpened,
    "door_closed": DoorClosed,
    "time_jumped": TimeJumped,
    "ending_reached": EndingReached,
    "drill_ended": DrillEnded,
}
_NAMES = {kind: name for name, kind in KINDS.items()}


@dataclass(frozen=True, slots=True)
class Recorded:
    """An event and the drill time at which it happened."""

    at_ms: int
    event: Event


def encode(event: Event) -> tuple[str, str]:
    """An event as its kind's name and its data in JSON."""
    return _NAMES[type(event)], msgspec.json.encode(event, order="deterministic").decode()


def decode(kind: str, data: str, version: int = SCHEMA) -> Event:
    """The event that was encoded.

    Raises:
        ValueError: the kind is not known, the data does not fit, or the version is newer than this program.
    """
    if version > SCHEMA:
        raise ValueError(f"event schema {version} is newer than {SCHEMA}")
    if kind not in KINDS:
        raise ValueError(f"unknown event {kind!r}")
    try:
        plain: Any = msgspec.json.decode(data)
        for old in range(version, SCHEMA):
            plain = UPCASTS[old](kind, plain)
        return msgspec.convert(plain, KINDS[kind])
    except (msgspec.MsgspecError, RecursionError) as error:
        raise ValueError(f"event {kind!r}: {error}") from error


UPCASTS: dict[int, Any] = {}
"""Schema version -> what turns an event's plain data of that version into the next one's."""
