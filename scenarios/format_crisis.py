"""The format 网点突发事件 in a scenario file: what happens by the clock, decisions, who comes to the door, endings."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from engine import crisis
from engine.condition import Condition
from engine.duties.policy import Policy
from scenarios.format_common import ConditionPart, Duration, Line, Part, Seconds, Slug, Words
from scenarios.format_press import BarragePart, FollowUpPart, QuestionPart

TimeOfDay = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
FactValue = Annotated[int, Field(ge=0, le=1_000_000)]


class ChangePart(Part):
    """What becomes of one fact of the board. 现场的数怎么变。"""

    fact: Line
    by: Annotated[int, Field(ge=-100_000, le=100_000)] = 0
    """Added to it. 加减多少。"""
    to: FactValue | None = None
    """Or what it becomes. 变成多少。"""

    def build(self) -> crisis.Change:
        """The same for the engine."""
        return crisis.Change(self.fact, self.by, self.to)


class DriftPart(Part):
    """What time does by itself. 随时间自己变的数。"""

    fact: Line
    by: Annotated[int, Field(ge=-10_000, le=10_000)]
    every: Duration
    when: ConditionPart | None = None

    def build(self) -> crisis.Drift:
        """The same for the engine."""
        return crisis.Drift(self.fact, self.by, self.every, _condition(self.when))


class InjectPart(Part):
    """Something that happens. 突发情况。"""

    id: Slug
    text: Words
    at: Duration | None = None
    """Drill time since the alarm. 报警后多久。"""
    when: ConditionPart | None = None
    """On a condition; with `at`, not before that time. 出现什么情况时。"""
    who: Line | None = None
    """Who says or brings it. 谁说的、谁带来的。"""
    changes: list[ChangePart] = []
    decision: Slug | None = None
    """The decision that it asks for. 要您作哪个决定。"""
    door: Slug | None = None
    """Who comes with it. 谁来了。"""
    contingency: bool = False
    """Comes only when the drill has stalled. 演练停住了才出现。"""

    def build(self) -> crisis.Inject:
        """The same for the engine."""
        parts = tuple(part for part in (self.at is not None and Condition(after_s=self.at), _given(self.when)) if part)
        when = parts[0] if len(parts) == 1 else Condition(all=parts)
        return crisis.Inject(
            self.id,
            self.text,
            when,
            self.who or "",
            tuple(change.build() for change in self.changes),
            self.decision or "",
            self.door or "",
            self.contingency,
        )


class OptionPart(Part):
    """One way to decide. 一个选项。"""

    id: Slug
    text: Line
    then: Words
    """What comes of it, told at once. 马上看到的结果。"""
    note: Words
    """What there is to say about it afterwards: what it gains, what it costs. 复盘时怎么看：得什么、失什么。"""
    changes: list[ChangePart] = []

    def build(self) -> crisis.Option:
        """The same for the engine."""
        return crisis.Option(self.id, self.text, self.then, self.note, tuple(change.build() for change in self.changes))


class DecisionPart(Part):
    """A dilemma: no option is simply right. 两难的决定。"""

    id: Slug
    text: Line
    within: Duration = 180
    """Drill time to decide in. 多久之内要定。"""
    otherwise: Slug
    """The option that time takes. 没人定时按哪个走。"""
    options: list[OptionPart] = Field(min_length=2, max_length=4)

    def build(self) -> crisis.Decision:
        """The same for the engine."""
        options = tuple(option.build() for option in self.options)
        return crisis.Decision(self.id, self.text, options, self.within, self.otherwise)


class DoorPart(Part):
    """Someone who wants an answer. 来的人。"""

    id: Slug
    kind: Literal["reporter", "phone", "written", "livestream", "hidden"]
    """A reporter, one on the phone, a written request, a customer who streams, a hidden camera.
    记者上门、电话、采访函、客户直播、暗访。"""
    who: Line
    opening: Line
    answer_seconds: Seconds = 40
    barrages: list[BarragePart] = Field(default=[], max_length=4)
    """Called out after the reception, where the speaker may speak. 接待之后一口气连着问，有权发言才问。"""
    questions: list[QuestionPart] = Field(default=[], max_length=12)
    """Asked after those, one by one. 然后一个一个问。"""
    follow_ups: list[FollowUpPart] = Field(default=[], max_length=20)
    """Used where a question has none of its own that fits. 通用追问。"""

    def build(self) -> crisis.Door:
        """The same for the engine."""
        return crisis.Door(
            self.id,
            self.kind,
            self.who,
            self.opening,
            (*(barrage.build() for barrage in self.barrages), *(question.build() for question in self.questions)),
            self.answer_seconds,
            tuple(follow_up.build() for follow_up in self.follow_ups),
        )


class EndingPart(Part):
    """How it came out. 结局。"""

    id: Slug
    when: ConditionPart | None = None
    """The last one has none. 最后一个不写。"""
    title: Line
    text: Words

    def build(self) -> crisis.Ending:
        """The same for the engine."""
        return crisis.Ending(self.id, _condition(self.when), self.title, self.text)


class CrisisPart(Part):
    """The format 网点突发事件: an incident by the drill clock."""

    policy: Slug
    """Which notification policy holds: cn-branch, cn-rural, en-branch, or your own. 按哪份报告制度。"""
    event: Slug
    """The class of the incident, of those in the policy. 事件类别。"""
    starts: TimeOfDay
    """Time of day of the alarm, in quotes: "09:05". 几点发生。"""
    length: Duration
    """Drill time from the alarm to the closing. 演练时间多长。"""
    speed: Annotated[int, Field(ge=1, le=60)] = 6
    """Drill seconds in one second, where nobody writes or speaks. 时钟快几倍。"""
    holding: Duration = 900
    """When the first minutes are over. 头几分钟到什么时候为止。"""
    board: dict[Line, FactValue]
    """Facts at the alarm; those named here are shown. 一开始现场的数。"""
    drifts: list[DriftPart] = []
    injects: list[InjectPart] = Field(min_length=1, max_length=60)
    decisions: list[DecisionPart] = Field(default=[], max_length=20)
    doors: list[DoorPart] = Field(default=[], max_length=8)
    endings: list[EndingPart] = Field(min_length=1, max_length=8)
    must_report: list[Line] = []
    """What a report to the superior must not leave out. 报告里不能漏、不能少报的事。"""

    def build(self, policy: Policy) -> crisis.CrisisPlan:
        """The same for the engine."""
        return crisis.CrisisPlan(
            policy=policy,
            event=self.event,
            starts_at=self.starts,
            length_s=self.length,
            speed=self.speed,
            board=dict(self.board),
            injects=tuple(inject.build() for inject in self.injects),
            decisions=tuple(decision.build() for decision in self.decisions),
            endings=tuple(ending.build() for ending in self.endings),
            drifts=tuple(drift.build() for drift in self.drifts),
            doors=tuple(door.build() for door in self.doors),
            holding_s=self.holding,
            must_report=tuple(self.must_report),
        )


def _condition(part: ConditionPart | None) -> Condition:
    return part.build() if part else crisis.ALWAYS


def _given(part: ConditionPart | None) -> Condition | None:
    return part.build() if part else None
