"""The press formats in a scenario file: questions, barrages, follow-ups, clocks."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from engine import press_plan
from scenarios.format_common import ConditionPart, Group, Line, Part, Seconds, Slug, Truth, Words, groups


class ReferencePart(Part):
    """An answer that its author stands by. 参考说法。"""

    answer: Words
    why: Words
    """Why it works, in a sentence or two. 依据。"""

    def build(self) -> press_plan.Reference:
        """The same for the engine."""
        return press_plan.Reference(self.answer, self.why)


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

    def build(self) -> press_plan.FollowUp:
        """The same for the engine."""
        return press_plan.FollowUp(self.id, self.when.build(), self.text, self.kind, self.premise, tuple(self.loaded))


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

    def build(self) -> press_plan.PressQuestion:
        """The same for the engine."""
        return press_plan.PressQuestion(
            self.id,
            (self.text,),
            self.kind,
            self.line or self.id,
            self.reference.build(),
            self.premise,
            tuple(self.loaded),
            groups(self.answered_by),
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

    def build(self) -> press_plan.PressQuestion:
        """The same for the engine."""
        return press_plan.PressQuestion(
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


class GivesUpPart(Part):
    """When the reporter lets a line of attack go. 什么时候不再追这条线。"""

    after: Annotated[int, Field(ge=1, le=9)]
    """Clean answers in a row, on one line, that each landed a key message. 同一条线上连续几次讲到又没有失分。"""
    text: Line

    def build(self) -> press_plan.GivesUp:
        """The same for the engine."""
        return press_plan.GivesUp(self.after, self.text)


class RapidFirePart(Part):
    """The format 连续发问: barrages, a short clock, a reporter who cuts in."""

    answer_seconds: Seconds
    """Seconds on air for one barrage. 回答一轮的秒数。"""
    cut_in_seconds: Seconds = 10
    """Seconds left after the reporter cut in. 插话后还剩的秒数。"""
    barrages: list[BarragePart] = Field(min_length=1, max_length=40)

    def build(self) -> press_plan.PressPlan:
        """The same for the engine."""
        return press_plan.PressPlan(
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

    def build(self) -> press_plan.PressPlan:
        """The same for the engine."""
        return press_plan.PressPlan(
            tuple(question.build() for question in self.questions),
            self.answer_seconds,
            self.cut_in_seconds,
            tuple(follow_up.build() for follow_up in self.follow_ups),
            self.gives_up.build() if self.gives_up else None,
        )
