"""A small scenario, a judge that finds what the answer asks for, and the command line in this process."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from drills.formats import DRILLS, started
from drills.press import PressDrill
from engine.condition import Condition
from engine.events import DrillStarted, Event, Recorded
from engine.exchange import Brief, Exchange, KeyMessage
from engine.press_plan import FollowUp, GivesUp, PressPlan, PressQuestion, Reference
from engine.scenario import Decoy, Reporter, Scenario
from engine.session import fold
from engine.verdict import Finding, Verdict

ROOT = Path(__file__).resolve().parent.parent
REFERENCE = Reference("Cash is paid as usual.", "It is so.")
BRIEF = Brief("It is so.", (KeyMessage("cash", "Cash is paid as usual.", (("cash",), ("usual",))),))
OPENERS = ("accepts_premise", "repeats_negative", "stonewalls", "misses_question", "no_message")
"""The findings that draw a follow-up."""


def follow_up(name: str, rule: str, text: str = "Well?") -> FollowUp:
    return FollowUp(name, Condition(finding=rule), text)


def question(name: str, line: str = "", follow_ups: tuple[FollowUp, ...] = ()) -> PressQuestion:
    return PressQuestion(
        name, (f"What of {name}?",), "negative_premise", line or name, REFERENCE, cut_in="Yes?", follow_ups=follow_ups
    )


def barrage(name: str) -> PressQuestion:
    return PressQuestion(name, ("Are you bust?", "Where is it?"), "rapid_fire", name, REFERENCE, cut_in="The cash?")


NEGATIVE = PressPlan(
    (
        question("q1", "money", tuple(follow_up(f"f1-{rule}", rule, f"On {rule}?") for rule in OPENERS)),
        question("q2", "money"),
        question("q3", "money"),
        question("q4"),
        question("q5"),
        question("q6"),
    ),
    answer_seconds=30,
    cut_in_seconds=10,
    follow_ups=(
        follow_up("g-repeats", "repeats_negative", "“{quote}”, you say?"),
        follow_up("g-accepts", "accepts_premise", "So “{quote}”?"),
        *(follow_up(f"g-{n}-{rule}", rule) for rule in OPENERS[2:] for n in (1, 2)),
    ),
    gives_up=GivesUp(2, "Let me leave that."),
)
RAPID = PressPlan(tuple(barrage(f"b{n}") for n in range(1, 5)), answer_seconds=20, cut_in_seconds=6)
SMALL = Scenario(
    id="small",
    incident="small",
    lang="en",
    title="Small",
    grade=1,
    minutes=5,
    summary="A small one.",
    role="You are the manager.",
    brief=BRIEF,
    reporter=Reporter("Ann", "Radio", "brisk"),
    rapid_fire=RAPID,
    negative_premise=NEGATIVE,
)
DECOYS = (
    Decoy("rest", "Rest assured.", "inward", "Of us."),
    Decoy("soon", "It is over soon.", "unconfirmed", "Who knows?"),
)
CHOOSE = replace(SMALL, grade=2, decoys=DECOYS)
"""Key messages have to be chosen before the drill."""
WRITE = replace(SMALL, grade=3)
"""Key messages have to be written before the drill."""


class SmallJudge:
    """Finds what the answer's words ask for: `land` delivers; a rule's name, with `=words` to quote, is a fault."""

    def __init__(self, switches: object = None) -> None:
        pass

    def judge(self, exchange: Exchange) -> Verdict:
        answer, findings, delivered = exchange.answer, [], ()
        for asked in answer.split():
            rule, _, quote = asked.partition("=")
            if rule == "land":
                delivered = ("cash",)
                findings.append(Finding("delivered", "credit", None, None, None, "cash"))
            elif rule in OPENERS:
                start = answer.index(quote) if quote else None
                end = start + len(quote) if start is not None else None
                findings.append(Finding(rule, "fault", start, end, quote or None))
        labels = tuple(finding.rule for finding in findings if finding.level == "fault")
        return Verdict(delivered, labels, tuple(findings), {"message": 100 if delivered else 0}, 50)


@dataclass
class Play:
    """A drill in play, with all that it has told."""

    drill: PressDrill
    records: list[Recorded]

    def do(self, *commands: Any) -> list[Event]:
        """Commands, and whole milliseconds to let pass; what came of the last of them."""
        told: tuple[Recorded, ...] = ()
        for command in commands:
            told = self.drill.tick(command) if isinstance(command, int) else self.drill.do(command)
            self.records.extend(told)
        return [record.event for record in told]

    def wait(self, elapsed_ms: int) -> list[Recorded]:
        """Let time pass, in ticks that count."""
        told: list[Recorded] = []
        while elapsed_ms > 0:
            step = min(elapsed_ms, 1000)
            told.extend(self.drill.tick(step))
            elapsed_ms -= step
        self.records.extend(told)
        return told

    @property
    def phase(self) -> str:
        return self.drill.phase

    def of(self, kind: type) -> list[Any]:
        return [record.event for record in self.records if isinstance(record.event, kind)]


def start_of(format_: str, how: str = "plain", **given: Any) -> DrillStarted:
    scenario = given.pop("scenario", SMALL)
    return started(scenario, format_, how, **given)


def play(format_: str, how: str = "plain", **given: Any) -> Play:
    """A new drill in the small scenario, judged by the small judge."""
    first = Recorded(0, start_of(format_, how, **given))
    drill = DRILLS[format_](fold([first]), SmallJudge())
    return Play(drill, [first, *drill.open()])


def resumed(records: Iterable[Recorded], now_ms: int) -> Play:
    """A drill gone on with from its records."""
    kept = list(records)
    session = fold(kept)
    return Play(DRILLS[session.started.format](session, SmallJudge(), now_ms), kept)


def clock() -> str:
    return "2026-05-01T09:05:00+08:00"


@dataclass(frozen=True)
class Ran:
    """What a run of the program left."""

    code: int
    out: str
    err: str


def hotseat(home: Path, *arguments: str, given: bytes | str = b"", lang: str = "en") -> Ran:
    """Run the command line in this process."""
    from tui.cli.main import run

    data = given.encode() if isinstance(given, str) else given
    before = sys.stdin, sys.stdout, sys.stderr
    streams = [
        io.TextIOWrapper(io.BytesIO(start), "utf-8", "backslashreplace", newline="") for start in (data, b"", b"")
    ]
    sys.stdin, sys.stdout, sys.stderr = streams
    try:
        code = run(["--home", str(home), "--lang", lang, *arguments])
    finally:
        sys.stdin, sys.stdout, sys.stderr = before
    out, err = (told(stream) for stream in streams[1:])
    return Ran(code, out, err)


def first_kept(home: Path) -> str:
    """The newest drill's name."""
    return json.loads(hotseat(home, "sessions", "--json").out)[0]["id"]


def told(stream: io.TextIOWrapper) -> str:
    stream.flush()
    return stream.buffer.getvalue().decode("utf-8")


def program_environment(**more: str) -> dict[str, str]:
    """The environment in which a real process of the program is started."""
    return {**os.environ, "PYTHONPATH": str(ROOT), "HOTSEAT_LANG": "en", "PYTHONUTF8": "0", **more}
