"""The scenario file's format, version 1. From these models come the loader, its errors and the JSON Schema."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, WithJsonSchema

from engine import condition as engine_condition
from engine import exchange, scenario

SCHEMA_NAME = "scenario.schema.json"

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=600)]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4000)]
Group = Annotated[list[Line], Field(min_length=1, max_length=60)]
Seconds = Annotated[int, Field(ge=3, le=600)]


def _truth_word(value: Any) -> Any:
    """`premise: true` without quotes is what authors write."""
    return {True: "true", False: "false"}.get(value, value) if isinstance(value, bool) else value


def _plain_number(value: Any) -> Any:
    """`true` and `1.0` equal 1 for Python; for an author they are something else."""
    return value if type(value) is int else str(value)


Truth = Annotated[
    Literal["true", "false", "unknown"],
    BeforeValidator(_truth_word),
    WithJsonSchema({"enum": [True, False, "true", "false", "unknown"]}),
]


class Part(BaseModel):
    """A part of a scenario file: no unknown keys, nothing converted in silence."""

    model_config = ConfigDict(extra="forbid", strict=True, use_attribute_docstrings=True, frozen=True)


class KeyMessagePart(Part):
    """A must-air point. 必讲信息。"""

    id: Slug
    text: Line
    """The point, as it is said aloud. 当众怎么说。"""
    evidence: list[Group] = Field(default=[], max_length=6)
    """Groups of words; the point is made when each group has a word in the answer. 每组说到一词才算讲到。"""
    says: list[Line] = Field(default=[], max_length=12)
    """Other wordings of the whole point. 其他说法。"""

    def build(self) -> exchange.KeyMessage:
        """The same for the engine."""
        return exchange.KeyMessage(self.id, self.text, _groups(self.evidence), tuple(self.says))


class DecoyPart(Part):
    """A sentence that sounds like a key message and is none. 看着像必讲信息，其实不该讲。"""

    id: Slug
    text: Line
    fault: Literal["unconfirmed", "unauthorised", "off_point", "inward"]
    """没有确认、没有授权、不在点上、只顾自己。"""
    note: Line
    """Why it does not belong. 为什么不该讲。"""

    def build(self) -> scenario.Decoy:
        """The same for the engine."""
        return scenario.Decoy(self.id, self.text, self.fault, self.note)


class BriefPart(Part):
    """What the speaker knows. 情况卡。"""

    situation: Words
    """What has happened, as the branch knows it now. 目前掌握的情况。"""
    key_messages: list[KeyMessagePart] = Field(min_length=1, max_length=3)
    """One to three must-air points. 必讲信息，最多三条。"""
    confirmed: list[Line] = []
    """Facts that may be said aloud. 可以公开说的事实。"""
    unknown: list[Line] = []
    """What nobody can know or say yet. 现在还说不准的事。"""
    authorised: list[Line] = []
    """Commitments that the speaker may make. 可以作出的承诺。"""
    decoys: list[DecoyPart] = Field(default=[], max_length=8)
    """Stand among the key messages when these have to be chosen. 选必讲信息时混在里面的几条。"""
    authority: Literal["none", "lines", "full"] = "full"
    """none: may not speak to media; lines: approved lines only; full. 发言权限：未授权、按口径、已授权。"""
    harmed: bool = False
    """Whether people have come to harm: then care for them comes first. 有没有人受到伤害、损失。"""
    resolved: Truth = "unknown"
    """Whether the incident is over. 事情是否已经了结。"""

    def build(self) -> exchange.Brief:
        """The same for the engine."""
        return exchange.Brief(
            self.situation,
            tuple(message.build() for message in self.key_messages),
            tuple(self.confirmed),
            tuple(self.unknown),
            tuple(self.authorised),
        )


class ReporterPart(Part):
    """Who asks. 提问的记者。"""

    name: Line
    outlet: Line
    manner: Line
    """In a few words. 几个字：爱追问、急脾气……"""

    def build(self) -> scenario.Reporter:
        """The same for the engine."""
        return scenario.Reporter(self.name, self.outlet, self.manner)


class ReferencePart(Part):
    """An answer that its author stands by. 参考说法。"""

    answer: Words
    why: Words
    """Why it works, in a sentence or two. 依据。"""

    def build(self) -> scenario.Reference:
        """The same for the engine."""
        return scenario.Reference(self.answer, self.why)


class ConditionPart(Part):
    """When something happens: all parts that are given must hold. 条件：写出的各项都成立才算。"""

    model_config = ConfigDict(validate_by_name=True, validate_by_alias=True)

    finding: Line | None = None
    """A rule that found something in the answer (`hotseat rules` lists them). 哪条规则有发现。"""
    all: list[ConditionPart] = Field(default=[], max_length=20)
    any: list[ConditionPart] = Field(default=[], max_length=20)
    not_: ConditionPart | None = Field(default=None, alias="not")

    def build(self) -> engine_condition.Condition:
        """The same for the engine."""
        return engine_condition.Condition(
            self.finding,
            tuple(part.build() for part in self.all),
            tuple(part.build() for part in self.any),
            self.not_.build() if self.not_ else None,
        )


class FollowUpPart(Part):
    """What the reporter comes back with. 追问。"""

    id: Slug
    when: ConditionPart
    text: Line
    """May hold {quote}: the words that the speaker said. 可用 {quote} 引述对方原话。"""
    kind: Literal["negative_premise", "hypothetical", "either_or", "leading", "speculation", "provocation", "open"] = (
        "leading"
    )
    premise: Truth = "unknown"
    loaded: list[Line] = []

    def build(self) -> scenario.FollowUp:
        """The same for the engine."""
        return scenario.FollowUp(self.id, self.when.build(), self.text, self.kind, self.premise, tuple(self.loaded))


class QuestionPart(Part):
    """One question of the reporter. 一个问题。"""

    id: Slug
    text: Line
    kind: Literal["negative_premise", "hypothetical", "either_or", "leading", "speculation", "provocation", "open"]
    line: Slug | None = None
    """The line of attack that it belongs to; its own where left out. 属于哪条线。"""
    premise: Truth = "unknown"
    """Whether what the question assumes is so. 前提是否属实。"""
    loaded: list[Line] = []
    """Its negative words and their near-synonyms. 负面词和近义词。"""
    answered_by: list[Group] = Field(default=[], max_length=6)
    """For a plain question: groups of words that show that it was plainly answered. 平常问题：说到这些词才算答了。"""
    cut_in: Line | None = None
    """What the reporter throws in when the time is out. 时间到了记者怎么插话。"""
    reference: ReferencePart
    follow_ups: list[FollowUpPart] = []
    reworded: list[Line] = Field(default=[], max_length=4)
    """The same in other words, for another try. 再答一次时换个说法来问。"""

    def build(self) -> scenario.PressQuestion:
        """The same for the engine."""
        return scenario.PressQuestion(
            self.id,
            (self.text,),
            self.kind,
            self.line or self.id,
            self.reference.build(),
            self.premise,
            tuple(self.loaded),
            _groups(self.answered_by),
            self.cut_in or "",
            tuple(follow_up.build() for follow_up in self.follow_ups),
            tuple(self.reworded),
        )


class BarragePart(Part):
    """Several questions in one breath. 一口气连着问。"""

    id: Slug
    asks: list[Line] = Field(min_length=2, max_length=9)
    """Its questions, each with its own end mark. 每一问，带问号。"""
    loaded: list[Line] = []
    premise: Truth = "unknown"
    cut_in: Line | None = None
    reference: ReferencePart
    reworded: list[Line] = Field(default=[], max_length=4)
    """The whole barrage in other words, for another try. 再答一次时换个说法来问。"""

    def build(self) -> scenario.PressQuestion:
        """The same for the engine."""
        return scenario.PressQuestion(
            self.id,
            tuple(self.asks),
            "rapid_fire",
            self.id,
            self.reference.build(),
            self.premise,
            tuple(self.loaded),
            cut_in=self.cut_in or "",
            reworded=tuple(self.reworded),
        )


class SamplePart(Part):
    """An answer of some manager's, for a room to criticise first. 先请大家挑毛病的一段回答。"""

    question: Slug
    """Id of the question or barrage that it answers. 回答的是哪一问。"""
    answer: Words

    def build(self) -> scenario.Sample:
        """The same for the engine."""
        return scenario.Sample(self.question, self.answer)


class GivesUpPart(Part):
    """When the reporter lets a line of attack go. 什么时候不再追这条线。"""

    after: Annotated[int, Field(ge=1, le=9)]
    """Clean answers in a row, on one line, that each landed a key message. 同一条线上连续几次讲到又没有失分。"""
    text: Line

    def build(self) -> scenario.GivesUp:
        """The same for the engine."""
        return scenario.GivesUp(self.after, self.text)


class RapidFirePart(Part):
    """The format 连续发问: barrages, a short clock, a reporter who cuts in."""

    answer_seconds: Seconds
    """Seconds on air for one barrage. 回答一轮的秒数。"""
    cut_in_seconds: Seconds = 10
    """Seconds left after the reporter cut in. 插话后还剩的秒数。"""
    barrages: list[BarragePart] = Field(min_length=1, max_length=40)

    def build(self) -> scenario.PressPlan:
        """The same for the engine."""
        return scenario.PressPlan(
            tuple(barrage.build() for barrage in self.barrages), self.answer_seconds, self.cut_in_seconds
        )


class NegativePremisePart(Part):
    """The format 负面假设: loaded and plain questions, and follow-ups drawn by the answers."""

    answer_seconds: Seconds
    """Seconds on air for one answer. 回答一问的秒数。"""
    cut_in_seconds: Seconds = 10
    gives_up: GivesUpPart | None = None
    questions: list[QuestionPart] = Field(min_length=1, max_length=60)
    follow_ups: list[FollowUpPart] = Field(default=[], max_length=60)
    """Used where a question has none of its own that fits. 通用追问。"""

    def build(self) -> scenario.PressPlan:
        """The same for the engine."""
        return scenario.PressPlan(
            tuple(question.build() for question in self.questions),
            self.answer_seconds,
            self.cut_in_seconds,
            tuple(follow_up.build() for follow_up in self.follow_ups),
            self.gives_up.build() if self.gives_up else None,
        )


class JudgePart(Part):
    """How the judge is set for this scenario. 点评设置。"""

    switches: dict[Slug, bool] = {}
    """Doctrine switches, on or off. 有争议的规则，开或关。"""


class ScenarioPart(Part):
    """One incident, told as a text that can be played. 一个演练场景。"""

    hotseat: Annotated[Literal[1], BeforeValidator(_plain_number)]
    """The format's version. 格式版本。"""
    id: Slug
    incident: Slug
    """Shared by twins in two languages. 同一事件的中英文两稿用同一个。"""
    lang: Literal["zh", "en"]
    title: Line
    grade: Annotated[Literal[1, 2, 3], BeforeValidator(_plain_number)]
    """Stars. 一至三级。"""
    minutes: Annotated[int, Field(ge=1, le=240)]
    """About how long a drill takes. 大约几分钟。"""
    summary: Line
    """What the list shows. 列表里显示的几句话。"""
    role: Line
    """Who the player is. 您是谁。"""
    brief: BriefPart
    people: list[Line] = []
    """Names of the bank's own people that may be said. 可以提到的本行人员姓名。"""
    reporter: ReporterPart
    judge: JudgePart = JudgePart()
    sample: SamplePart | None = None
    rapid_fire: RapidFirePart | None = None
    negative_premise: NegativePremisePart | None = None

    def build(self) -> scenario.Scenario:
        """The same for the engine."""
        return scenario.Scenario(
            id=self.id,
            incident=self.incident,
            lang=self.lang,
            title=self.title,
            grade=self.grade,
            minutes=self.minutes,
            summary=self.summary,
            role=self.role,
            brief=self.brief.build(),
            reporter=self.reporter.build(),
            authority=self.brief.authority,
            harmed=self.brief.harmed,
            resolved=self.brief.resolved,
            people=tuple(self.people),
            decoys=tuple(decoy.build() for decoy in self.brief.decoys),
            sample=self.sample.build() if self.sample else None,
            switches=dict(self.judge.switches),
            rapid_fire=self.rapid_fire.build() if self.rapid_fire else None,
            negative_premise=self.negative_premise.build() if self.negative_premise else None,
        )


def schema() -> dict[str, Any]:
    """The JSON Schema of a scenario file."""
    made = ScenarioPart.model_json_schema(by_alias=True)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Hotseat scenario, version 1"} | {
        key: value for key, value in made.items() if key != "title"
    }


def _groups(groups: list[list[str]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(group) for group in groups)
