"""What can be done in a drill."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from engine.kinds import Channel, Told


@dataclass(frozen=True, slots=True)
class StartPreparing:
    """The brief is read; choose or write the key messages."""


@dataclass(frozen=True, slots=True)
class Prepare:
    """What was made ready."""

    chosen: tuple[str, ...] = ()
    """Ids of the chosen sentences."""
    messages: tuple[str, ...] = ()
    first_sentence: str = ""
    feared: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Promise:
    """One thing to do in the job, until a day."""

    text: str
    due: str
    """Day, as `2026-05-01`."""


@dataclass(frozen=True, slots=True)
class AnswerPromise:
    """Whether the promise was kept."""

    kept: bool


@dataclass(frozen=True, slots=True)
class Overrule:
    """The trainer's word on a finding."""

    ask_id: str
    take: int
    """Which try at the answer, from 0."""
    finding: int
    """The finding's number in its verdict, from 1."""
    ruling: Literal["wrong", "too_hard", "confirmed", "upheld"]
    reason: str = ""
    who: str = ""
    """The trainer's name, where it is known."""


@dataclass(frozen=True, slots=True)
class Missed:
    """The trainer adds what the judge has not found."""

    ask_id: str
    take: int
    rule: str
    start: int | None = None
    """First code point of the words; None where none are named."""
    end: int | None = None
    message_id: str | None = None
    """The key message, where it is one that was heard."""
    reason: str = ""
    who: str = ""


@dataclass(frozen=True, slots=True)
class GoOnAir:
    """The brief is read; let them come."""


@dataclass(frozen=True, slots=True)
class ConsultBrief:
    """Look at the brief; the clock goes on."""


@dataclass(frozen=True, slots=True)
class Begin:
    """The first word is spoken, or the first key typed."""


@dataclass(frozen=True, slots=True)
class StopSpeaking:
    """The spoken answer is over; it is written down next, without a clock."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The words; empty is silence."""

    text: str


@dataclass(frozen=True, slots=True)
class AnswerAgain:
    """The same question once more; both tries are kept."""


@dataclass(frozen=True, slots=True)
class Next:
    """On to what the reporter asks next, or to the end."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Stop the clock."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on where the drill was paused."""


@dataclass(frozen=True, slots=True)
class GiveUp:
    """End the drill here."""


@dataclass(frozen=True, slots=True)
class Tell:
    """Tell an audience, or call help (then there is no audience)."""

    audience: Told | None
    channel: Channel
    desk: str = ""
    """Id of a desk of the policy; empty for the hall, the staff, a notice."""
    text: str = ""
    ticked: tuple[str, ...] = ()
    """Parts that were told aloud, where nothing was written down."""


@dataclass(frozen=True, slots=True)
class Decide:
    """Take an option of an open decision."""

    decision: str
    option: str


@dataclass(frozen=True, slots=True)
class Act:
    """Do what a duty asks for that is no telling: keep evidence, look after someone."""

    duty: str


@dataclass(frozen=True, slots=True)
class Jump:
    """Let drill time run to the next thing that happens."""


@dataclass(frozen=True, slots=True)
class SendNow:
    """The trainer brings something on now."""

    inject: str


PressCommand = (
    StartPreparing
    | Prepare
    | Promise
    | AnswerPromise
    | Overrule
    | Missed
    | GoOnAir
    | ConsultBrief
    | Begin
    | StopSpeaking
    | Answer
    | AnswerAgain
    | Next
    | Pause
    | Resume
    | GiveUp
)
CrisisCommand = Tell | Decide | Act | Jump | SendNow
Command = PressCommand | CrisisCommand


class Refused(Exception):  # noqa: N818 - it is an answer to a command, not a failure
    """The command makes no sense in the present phase; nothing happened."""

    def __init__(self, command: Command, phase: str, why: str = "") -> None:
        super().__init__(f"{type(command).__name__} in phase {phase}")
        self.command = command
        self.phase = phase
        self.why = why
        """English source text, where there is more to say than that it makes no sense now."""
