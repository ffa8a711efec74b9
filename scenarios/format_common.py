"""What all scenario and policy files are made of: words, times, conditions."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, WithJsonSchema

from engine import condition

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=600)]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4000)]
Group = Annotated[list[Line], Field(min_length=1, max_length=60)]
Seconds = Annotated[int, Field(ge=3, le=600)]


def _truth_word(value: Any) -> Any:
    """`premise: true` without quotes is what authors write."""
    return {True: "true", False: "false"}.get(value, value) if isinstance(value, bool) else value


def plain_number(value: Any) -> Any:
    """`true` and `1.0` equal 1 for Python; for an author they are something else."""
    return value if type(value) is int else str(value)


Truth = Annotated[
    Literal["true", "false", "unknown"],
    BeforeValidator(_truth_word),
    WithJsonSchema({"enum": [True, False, "true", "false", "unknown"]}),
]

_DURATION = re.compile(r"(\d{1,5})(s|m|h)")
_SECONDS = {"s": 1, "m": 60, "h": 3600}


def _seconds(value: Any) -> Any:
    """`90s`, `12m`, `1h` as seconds of drill time."""
    told = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if told is None:
        raise ValueError("duration")
    return int(told[1]) * _SECONDS[told[2]]


Duration = Annotated[
    int, BeforeValidator(_seconds), WithJsonSchema({"type": "string", "pattern": "^[0-9]{1,5}(s|m|h)$"})
]
"""Seconds, written as 90s, 12m or 1h."""


class Part(BaseModel):
    """A part of a scenario file: no unknown keys, nothing converted in silence."""

    model_config = ConfigDict(extra="forbid", strict=True, use_attribute_docstrings=True, frozen=True)


class ConditionPart(Part):
    """When something happens: all parts that are given must hold. 条件：写出的各项都成立才算。"""

    model_config = ConfigDict(validate_by_name=True, validate_by_alias=True)

    finding: Line | None = None
    """A rule that found something in the answer (`hotseat rules` lists them). 哪条规则有发现。"""
    fact: Line | None = None
    """A fact of the board, or `crowd`. 现场的哪个数。"""
    at_least: Annotated[int, Field(ge=0)] | None = None
    at_most: Annotated[int, Field(ge=0)] | None = None
    event: Slug | None = None
    """The class of the incident, as the policy names it. 事件类别。"""
    decided: Line | None = None
    """An option that was taken: decision/option. 作过的决定。"""
    happened: Slug | None = None
    """An inject that has come. 出现过的突发情况。"""
    told: Line | None = None
    """An audience that was told, or a duty that was done. 已告知的对象，或已尽的一项。"""
    duty_missed: Line | None = None
    """A duty past its time, or an audience to which one is owed. 逾期未报的一项或对象。"""
    after: Duration | None = None
    """Drill time since the alarm, as 90s, 12m or 1h. 演练时间。"""
    all: list[ConditionPart] = Field(default=[], max_length=20)
    any: list[ConditionPart] = Field(default=[], max_length=20)
    not_: ConditionPart | None = Field(default=None, alias="not")

    def build(self) -> condition.Condition:
        """The same for the engine."""
        return condition.Condition(
            finding=self.finding,
            fact=self.fact,
            at_least=self.at_least,
            at_most=self.at_most,
            event=self.event,
            decided=self.decided,
            happened=self.happened,
            told=self.told,
            duty_missed=self.duty_missed,
            after_s=self.after,
            all=tuple(part.build() for part in self.all),
            any=tuple(part.build() for part in self.any),
            not_=self.not_.build() if self.not_ else None,
        )


def groups(groups: list[list[str]]) -> tuple[tuple[str, ...], ...]:
    """The same as tuples."""
    return tuple(tuple(group) for group in groups)
