"""The policy file's format, version 1: what a branch owes to whom by when, each line with its source."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from engine.duties import policy
from engine.kinds import Channel, Told
from scenarios.format_common import ConditionPart, Duration, Line, Part, Slug, Words, plain_number


class SourcePart(Part):
    """Where a line comes from. 依据。"""

    title: Line
    """Of the document, with its number where it has one. 文件名和文号。"""
    standing: Literal["in_force", "repealed", "local", "custom", "drill_default"]
    """in_force 现行, repealed 已废止, local 地方或单家银行的规定, custom 通行做法, drill_default 演练默认。"""
    sure: Literal["read", "quoted", "unverified"]
    """read 看过原文, quoted 见于引述, unverified 未核实：以本行预案为准。"""

    def build(self) -> policy.Source:
        """The same for the engine."""
        return policy.Source(self.title, self.standing, self.sure)


class DeskPart(Part):
    """Whom one rings. 找谁。"""

    id: Slug
    name: Line
    audience: Told | None = None
    """superior 上级, media 媒体口; none: help from outside, such as the police. 不写就是外部支援。"""
    reach: Line | None = None
    """Its number, on your own contact card. 电话，写在自己的联系卡里。"""

    def build(self) -> policy.Desk:
        """The same for the engine."""
        return policy.Desk(self.id, self.name, self.audience, self.reach or "")


class DutyPart(Part):
    """What is owed. 一项报告、告知或该做的事。"""

    id: Slug
    title: Line
    sort: Literal["life", "first", "follow_up", "closing", "order", "evidence", "aftercare"]
    arises: ConditionPart
    """What makes it due. 什么情况下要做。"""
    due: Duration
    """How long after it arises. 多久之内。"""
    source: SourcePart
    audience: Told | None = None
    owed_by: Literal["branch", "superior_bank", "head_office"] = "branch"
    """Only the branch's duties are scored. 只考核网点自己的。"""
    channels: list[Channel] = []
    desks: list[Slug] = []
    parts: list[Line] = []
    """What the telling should hold. 要讲到哪几样。"""
    after: list[Slug] = []
    """Duties that come first. 在哪几项之后。"""
    every: Duration | None = None
    """For a follow-up: again after this time. 续报间隔。"""
    done_by: ConditionPart | None = None
    """For what is no telling: what shows that it was done. 不是告知的，怎样算做了。"""
    note: Words | None = None

    def build(self) -> policy.Duty:
        """The same for the engine."""
        return policy.Duty(
            id=self.id,
            title=self.title,
            sort=self.sort,
            arises=self.arises.build(),
            due_s=self.due,
            source=self.source.build(),
            audience=self.audience,
            owed_by=self.owed_by,
            channels=tuple(self.channels),
            desks=tuple(self.desks),
            parts=tuple(self.parts),
            after=tuple(self.after),
            every_s=self.every,
            done_by=self.done_by.build() if self.done_by else None,
            note=self.note or "",
        )


class PolicyPart(Part):
    """Who must be told what by when. 报告与告知制度。"""

    hotseat_policy: Annotated[Literal[1], BeforeValidator(plain_number)]
    """The format's version. 格式版本。"""
    id: Slug
    lang: Literal["zh", "en"]
    title: Line
    holds_for: Words
    """What sort of outlet it is for. 适用哪类网点。"""
    events: dict[Slug, Line] = Field(min_length=1)
    """Classes of incident. 事件类别。"""
    desks: list[DeskPart] = []
    duties: list[DutyPart] = Field(min_length=1, max_length=120)

    def build(self) -> policy.Policy:
        """The same for the engine."""
        return policy.Policy(
            self.id,
            self.lang,
            self.title,
            self.holds_for,
            dict(self.events),
            tuple(desk.build() for desk in self.desks),
            tuple(duty.build() for duty in self.duties),
        )


class OwnPolicyPart(Part):
    """The user's own: single lines of a policy changed, and the contact card. 本行自己的：改几行，填联系卡。"""

    hotseat_policy: Annotated[Literal[1], BeforeValidator(plain_number)]
    changes: Slug
    """Id of the policy that it changes. 改的是哪一份。"""
    desks: list[DeskPart] = []
    """New ones, or in place of those with the same id. 新增或替换。"""
    duties: list[DutyPart] = []
    due: dict[Slug, Duration] = {}
    """Duty -> another time. 只改时限。"""
    reach: dict[Slug, Line] = {}
    """Desk -> its number: the contact card. 联系卡：电话。"""
