"""The rules: each a check in Python and, in a YAML beside it, its meaning, why, sources, prose and examples."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any, Literal

import msgspec
import yaml

from engine.exchange import Brief, Exchange, KeyMessage, Question
from engine.judge.reading import Reading
from engine.judge.rules import ORDER
from engine.kinds import Audience, Authority, Lang, QuestionKind, Truth
from engine.verdict import Finding, Level, Point

Check = Callable[[Reading], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class Wording:
    """The same thing said in both languages."""

    zh: str
    en: str

    def in_(self, lang: Lang) -> str:
        """The text in a language."""
        return self.zh if lang == "zh" else self.en


@dataclass(frozen=True, slots=True)
class Remark:
    """What a finding says to the speaker, and what to do in its place."""

    message: Wording
    instead: Wording = Wording("", "")


@dataclass(frozen=True, slots=True)
class Rule:
    """One page of the open book."""

    id: str
    kind: Literal["core", "advice"]
    """A core rule is a label of the judging guideline; advice is not."""
    level: Level
    """The level of its findings, as a rule."""
    point: Point
    """The point of the debrief that its findings count for."""
    cost: int
    """What a fault or advice takes off that point, of 100; a credit takes nothing."""
    title: Wording
    meaning: Wording
    why: Wording
    sources: tuple[str, ...]
    message: Wording
    """What a finding says to the speaker; {quote} and the finding's params are filled in."""
    instead: Wording
    """What to do in its place; empty where there is nothing to say."""
    again: tuple[Remark, ...] = ()
    """The same remark in other words, for the second time and later in one drill."""
    cases: dict[str, tuple[Remark, ...]] = field(default_factory=dict)
    """What is said of a finding of another case than the usual one, in one wording or more."""
    sure: tuple[str, ...] = ()
    """Cases that are known by their form, however the answer is worded: the second look lets none of them go."""
    shows: tuple[str, ...] = ()
    """Where the words come from that the speaker could say here; see engine.debrief.words_to_say."""
    voids: tuple[str, ...] = ()
    """Rules whose credit is none where this one has found something: on the same words, or anywhere where it points
    at none."""
    switch: str | None = None
    """The switch that turns it on or off, where schools of doctrine disagree."""
    switched_on: bool = True
    """Whether it is asked where nobody has set its switch."""

    def remarks(self, case: str = "") -> tuple[Remark, ...]:
        """What is said of a finding of this case: the first time, the second time, and so on."""
        return self.cases.get(case) or (Remark(self.message, self.instead), *self.again)


@dataclass(frozen=True, slots=True)
class Example:
    """An answer on which a rule must fire, or must not."""

    answer: str
    question: str = ""
    kind: str = "negative_premise"
    loaded: tuple[str, ...] = ()
    answered_by: tuple[tuple[str, ...], ...] = ()
    messages: tuple[dict[str, Any], ...] = ()
    """Key messages as in a brief: id, text, evidence, says."""
    confirmed: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    authorised: tuple[str, ...] = ()
    premise: str = "unknown"
    authority: str = "full"
    harmed: bool = False
    resolved: str = "unknown"
    audience: str = "public"
    people: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()
    """What the speaker said before, oldest first."""
    quote: str | None = None
    """Words that a finding must point at, where it matters."""
    level: str | None = None
    """The level that a finding must have, where it matters."""
    case: str | None = None
    """The case that a finding must be, where it matters."""
    delivers: tuple[str, ...] = ()
    fault: str | None = None
    """The rule that finds a fault in an answer in which this one finds none."""


@dataclass(frozen=True, slots=True)
class ExamplesOf:
    """Where a rule fires and where it does not."""

    fires: tuple[Example, ...]
    passes: tuple[Example, ...]
    """Of a credit: answers that do not earn it; else answers that may be given, in which no rule finds a fault."""
    elsewhere: tuple[Example, ...] = ()
    """Answers that are another rule's to blame."""

    @property
    def silent(self) -> tuple[Example, ...]:
        """All on which the rule must not fire."""
        return (*self.passes, *self.elsewhere)


@dataclass(frozen=True, slots=True)
class Examples:
    """A rule's examples in each language."""

    zh: ExamplesOf
    en: ExamplesOf

    def in_(self, lang: Lang) -> ExamplesOf:
        """Those of a language."""
        return self.zh if lang == "zh" else self.en


@cache
def rulebook() -> dict[str, Rule]:
    """All rules by id, in the order in which they are asked."""
    return {rule_id: _read(rule_id) for rule_id in ORDER}


@cache
def check_of(rule_id: str) -> Check:
    """The check of a rule."""
    check: Check = import_module(f"engine.judge.rules.{rule_id}").check
    return check


def examples(rule_id: str) -> Examples:
    """The examples of a rule: the second document of its YAML."""
    return msgspec.convert(_documents(rule_id)[1], Examples)


def good_lines(rule_id: str, lang: Lang) -> tuple[Example, ...]:
    """What a rule's page shows as good: of a credit, what earns it; of any other rule, what it lets pass."""
    both = examples(rule_id).in_(lang)
    return both.fires if rulebook()[rule_id].level == "credit" else both.passes


def exchange_of(example: Example, lang: Lang) -> Exchange:
    """An example as the judge takes it."""
    question = None
    if example.question:
        kind: QuestionKind = msgspec.convert(example.kind, QuestionKind)
        question = Question(example.question, kind, example.loaded, example.answered_by)
    messages = tuple(msgspec.convert(message, KeyMessage) for message in example.messages)
    brief = Brief("", messages, example.confirmed, example.unknown, example.authorised)
    return Exchange(
        "example",
        lang,
        brief,
        example.answer,
        question,
        premise=msgspec.convert(example.premise, Truth),
        authority=msgspec.convert(example.authority, Authority),
        people=example.people,
        harmed=example.harmed,
        resolved=msgspec.convert(example.resolved, Truth),
        audience=msgspec.convert(example.audience, Audience),
        earlier=example.earlier,
    )


def _read(rule_id: str) -> Rule:
    # The first document alone is parsed: the examples behind it are for tests and for readers.
    data = next(iter(yaml.load_all(_source(rule_id), Loader=_LOADER)))
    return msgspec.convert(data, Rule)


def _documents(rule_id: str) -> list[Any]:
    return list(yaml.load_all(_source(rule_id), Loader=_LOADER))


def _source(rule_id: str) -> str:
    return (files("engine.judge.rules") / f"{rule_id}.yaml").read_text(encoding="utf-8")


_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
