"""The scenario file's format, version 1. From these models come the loader, its errors and the JSON Schema."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from engine import exchange, scenario
from engine.duties.policy import Policy
from scenarios.format_common import Group, Line, Part, Slug, Truth, Words, groups, plain_number
from scenarios.format_crisis import CrisisPart
from scenarios.format_press import NegativePremisePart, RapidFirePart

SCHEMA_NAME = "scenario.schema.json"


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
        return exchange.KeyMessage(self.id, self.text, groups(self.evidence), tuple(self.says))


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


class SamplePart(Part):
    """An answer of some manager's, for a room to criticise first. 先请大家挑毛病的一段回答。"""

    question: Slug
    """Id of the question or barrage that it answers. 回答的是哪一问。"""
    answer: Words

    def build(self) -> scenario.Sample:
        """The same for the engine."""
        return scenario.Sample(self.question, self.answer)


class JudgePart(Part):
    """How the judge is set for this scenario. 点评设置。"""

    switches: dict[Slug, bool] = {}
    """Doctrine switches, on or off. 有争议的规则，开或关。"""


class ScenarioPart(Part):
    """One incident, told as a text that can be played. 一个演练场景。"""

    hotseat: Annotated[Literal[1], BeforeValidator(plain_number)]
    """The format's version. 格式版本。"""
    id: Slug
    incident: Slug
    """Shared by twins in two languages. 同一事件的中英文两稿用同一个。"""
    lang: Literal["zh", "en"]
    title: Line
    grade: Annotated[Literal[1, 2, 3], BeforeValidator(plain_number)]
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
    branch_crisis: CrisisPart | None = None

    def build(self, policy: Policy | None = None) -> scenario.Scenario:
        """The same for the engine; a crisis needs its policy."""
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
            branch_crisis=self.branch_crisis.build(policy) if self.branch_crisis and policy else None,
        )


def schema() -> dict[str, Any]:
    """The JSON Schema of a scenario file."""
    made = ScenarioPart.model_json_schema(by_alias=True)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Hotseat scenario, version 1"} | {
        key: value for key, value in made.items() if key != "title"
    }
