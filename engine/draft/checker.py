"""A draft is judged part by part; every remark comes back at its place in the draft."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from engine.draft.asking import Asked, Asking
from engine.draft.edits import candidates, fitting_words
from engine.draft.flow import flowing
from engine.draft.kind import AUDIENCES, DraftKind, guessed_kind
from engine.draft.marks import ACCUSING, Mark, Suggestion
from engine.draft.parts import Part, parts_of
from engine.draft.places import Lines
from engine.exchange import Exchange
from engine.judge import Judge
from engine.judge.prose import wordings
from engine.kinds import Lang
from engine.scenario import Scenario
from engine.verdict import Finding, Level, Verdict

_MOST_KEPT = 4096
"""Verdicts that are kept, so that only what has changed is judged again."""
_MOST_WORDS = 3
"""Other words that are tried where the first were offered in the same answer already."""
_ON_ITS_OWN: dict[str, dict[Lang, str]] = {
    "no_message": {
        "zh": "把最要紧的那句完整写进去，写在前头。",
        "en": "Put the line that matters most in, whole, and near the top.",
    }
}
"""What to do instead where nobody has asked anything, and the rule's page speaks of a question."""
_ORDER: dict[Level, int] = {"fault": 0, "check": 1, "advice": 2, "credit": 3, "noted": 4}


@dataclass(frozen=True, slots=True)
class Checked:
    """A draft with all that is said of it, by place."""

    text: str
    kind: DraftKind
    parts: tuple[Part, ...]
    marks: tuple[Mark, ...]
    delivered: tuple[str, ...]
    """Ids of the key messages that the draft tells, in the order of the brief."""

    @property
    def to_change(self) -> tuple[Mark, ...]:
        """What asks for a change."""
        return tuple(mark for mark in self.marks if mark.level in ACCUSING)

    @property
    def good(self) -> tuple[Mark, ...]:
        """What is good."""
        return tuple(mark for mark in self.marks if mark.level == "credit")


@dataclass(frozen=True, slots=True)
class Change:
    """A suggestion that was taken, at the place where the remark stood then."""

    mark: Mark
    suggestion: Suggestion


class Checker:
    """Checks drafts for one scenario.

    Args:
        scenario: whose brief and questions the draft is held against.
    """

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self._judge = Judge(switches=scenario.switches)
        self._asking = Asking(scenario)
        self._verdicts: dict[tuple[str, DraftKind, str], Verdict] = {}

    def check(self, text: str, kind: DraftKind | None = None) -> Checked:
        """The remarks on a draft, by place.

        Args:
            text: the draft.
            kind: what sort of text it is; guessed where it is not given.
        """
        kind = kind or guessed_kind(text, self.scenario.lang)
        parts = parts_of(text, kind, self.scenario.lang)
        lines, told = Lines(text), Counter[tuple[str, str]]()
        marks: list[Mark] = []
        delivered: set[str] = set()
        for number, part in enumerate(parts):
            verdict = self._verdict(text, part, kind)
            delivered.update(verdict.delivered)
            marks.extend(self._marks(text, part, number, kind, verdict, lines, told))
        marks.sort(key=lambda mark: (mark.start, mark.end, _ORDER[mark.level], mark.rule))
        messages = self.scenario.brief.key_messages
        heard = tuple(message.id for message in messages if message.id in delivered)
        return Checked(text, kind, parts, tuple(marks), heard)

    def suggestion(self, checked: Checked, mark: Mark) -> Suggestion | None:
        """A change after which this remark is gone and no other has come; None where none is found."""
        if mark.level not in ACCUSING or mark.part >= len(checked.parts):
            return None
        part = checked.parts[mark.part]
        asked = self._asked(part)
        before = self._verdict(checked.text, part, checked.kind)
        exchange = self._exchange(checked.text, part, checked.kind)
        for suggestion in candidates(checked.text, part, mark, exchange, before, asked.reference if asked else None):
            text = suggestion.applied(checked.text)
            changed = self._changed_part(text, checked, mark.part)
            if changed is not None and _is_better(before, self._verdict(text, changed, checked.kind), mark.rule):
                return suggestion
        return None

    def with_suggestions(self, checked: Checked, levels: Iterable[Level] = ACCUSING) -> Checked:
        """The same with a change beside each remark of these levels, where there is one."""
        wanted = frozenset(levels)
        marks = (
            replace(mark, suggestion=self.suggestion(checked, mark)) if mark.level in wanted else mark
            for mark in checked.marks
        )
        return replace(checked, marks=tuple(marks))

    def _marks(
        self,
        text: str,
        part: Part,
        number: int,
        kind: DraftKind,
        verdict: Verdict,
        lines: Lines,
        told: Counter[tuple[str, str]],
    ) -> Iterator[Mark]:
        asked, lang = self._asked(part), self.scenario.lang
        exchange: Exchange | None = None
        said_here: set[str] = set()
        for finding in self._findings(text, part, kind, verdict):
            told[finding.rule, finding.case] += 1
            said = list(wordings(finding, lang))
            message, instead = said[(told[finding.rule, finding.case] - 1) % len(said)]
            if asked is None:
                instead = _ON_ITS_OWN.get(finding.rule, {}).get(lang, instead)
            say = ""
            if finding.level in ACCUSING:
                exchange = exchange or self._exchange(text, part, kind)
                reference = asked.reference if asked else None
                fitting = fitting_words(finding.rule, exchange, verdict, reference)
                first = next(fitting, "")
                others = (words for words in islice(fitting, _MOST_WORDS) if words not in said_here)
                say = next(others, first) if first in said_here else first
                said_here.add(say)
            start = part.start + (finding.start or 0)
            end = part.start + (finding.end or 0)
            yield Mark(
                *lines.place(start), *lines.place(end), text[start:end], finding.rule, finding.level, message, instead,
                say, start, end, number, finding.message_id,
            )  # fmt: skip

    def _findings(self, text: str, part: Part, kind: DraftKind, verdict: Verdict) -> list[Finding]:
        """What is shown; nothing is missing that stands in the title, the address or the signature."""
        found = [one for one in verdict.shown() if not self._is_unasked_for(one, part, kind)]
        if part.question and part.start == part.end:
            return [one for one in found if one.rule == "stonewalls"] or found
        has_frame = (part.start, part.end) != (part.whole_start, part.whole_end)
        if not has_frame or not any(_is_missing(one) for one in found):
            return found
        whole = replace(part, start=part.whole_start, end=part.whole_end)
        missing = {(one.rule, one.case, one.message_id) for one in self._verdict(text, whole, kind).shown()}
        return [one for one in found if not _is_missing(one) or (one.rule, one.case, one.message_id) in missing]

    def _is_unasked_for(self, finding: Finding, part: Part, kind: DraftKind) -> bool:
        """Key messages are owed to those outside; to a plain question of which nobody said what answers it, none."""
        if finding.rule != "no_message":
            return False
        asked = self._asked(part)
        return kind in ("report", "staff") or (asked is not None and asked.question.kind == "open")

    def _verdict(self, text: str, part: Part, kind: DraftKind) -> Verdict:
        key = (part.question, kind, text[part.start : part.end])
        known = self._verdicts.get(key)
        if known is None:
            if len(self._verdicts) >= _MOST_KEPT:
                self._verdicts.clear()
            known = self._verdicts[key] = self._judge.judge(self._exchange(text, part, kind))
        return known

    def _asked(self, part: Part) -> Asked | None:
        return self._asking.asked(part.question) if part.question else None

    def _exchange(self, text: str, part: Part, kind: DraftKind) -> Exchange:
        asked = self._asked(part)
        return replace(
            self.scenario.exchange("draft", flowing(text[part.start : part.end], self.scenario.lang)),
            question=asked.question if asked else None,
            premise=asked.premise if asked else "unknown",
            audience=AUDIENCES[kind],
        )

    def _changed_part(self, text: str, checked: Checked, number: int) -> Part | None:
        """The part as it is after a change."""
        if checked.kind != "qa":
            parts = parts_of(text, checked.kind, self.scenario.lang)
            return parts[number] if number < len(parts) else None
        part = checked.parts[number]
        longer = len(text) - len(checked.text)
        moved = replace(part, end=part.end + longer, whole_end=part.whole_end + longer)
        if part.start < part.end:
            return moved
        # Behind a lone sign of a question, words that are put in would be the question.
        parts = parts_of(text, checked.kind, self.scenario.lang)
        return moved if number < len(parts) and parts[number].start == moved.start else None


def fixed(
    checker: Checker, text: str, kind: DraftKind | None = None, levels: Iterable[Level] = ("fault",)
) -> tuple[str, tuple[Change, ...]]:
    """The draft with every suggestion for remarks of these levels taken, and what was changed."""
    wanted = frozenset(levels)
    changes: list[Change] = []
    checked = checker.check(text, kind)
    while True:
        round_ = sorted(_one_a_part(checker, checked, wanted), key=lambda change: change.suggestion.start)
        for change in reversed(round_):
            text = change.suggestion.applied(text)
        after = checker.check(text, checked.kind)
        if not round_ or len(after.to_change) >= len(checked.to_change):
            return checked.text, tuple(changes)
        changes += round_
        checked = after


def _one_a_part(checker: Checker, checked: Checked, levels: frozenset[Level]) -> Iterator[Change]:
    """The first change of each part: a second one may have become something else by then.

    What is missing comes last: it may be there once the rest is put right.
    """
    done: set[int] = set()
    for mark in sorted(checked.marks, key=lambda one: one.start == one.end):
        if mark.level in levels and mark.part not in done:
            suggestion = checker.suggestion(checked, mark)
            if suggestion is not None:
                done.add(mark.part)
                yield Change(mark, suggestion)


def _is_missing(finding: Finding) -> bool:
    return finding.start is None and finding.level in ACCUSING


def _is_better(before: Verdict, after: Verdict, rule: str) -> bool:
    """Whether a remark of this rule is gone, none has come or got worse, and nothing good is lost."""
    was, now = _counted(before, ACCUSING), _counted(after, ACCUSING)
    faults_were, faults_are = _counted(before, ("fault",)), _counted(after, ("fault",))
    return (
        now[rule] < was[rule]
        and all(now[one] <= was[one] for one in now)
        and all(faults_are[one] <= faults_were[one] for one in faults_are)
        and set(before.delivered) <= set(after.delivered)
        and set(_counted(before, ("credit",))) <= set(_counted(after, ("credit",)))
    )


def _counted(verdict: Verdict, levels: tuple[Level, ...]) -> Counter[str]:
    return Counter(finding.rule for finding in verdict.findings if finding.level in levels)
