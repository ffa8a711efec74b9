"""负面假设, negative premise: loaded and plain questions; what the answer did draws the reporter's follow-up."""

from __future__ import annotations

from drills.machine import Transition
from drills.press import PressDrill, draw
from engine.condition import Known, findings_named, holds
from engine.events import LineGivenUp, QuestionAsked
from engine.plain_text import quotable
from engine.press_plan import FollowUp
from engine.session import Asked, Take

MOST_FOLLOW_UPS = 2
"""Follow-ups in a row, before the reporter goes on to his next question."""
_QUOTE_LENGTH = 30
_GRAVEST_FIRST = ("accepts_premise", "repeats_negative", "stonewalls", "misses_question", "no_message")
"""What a reporter pounces on first, where an answer gave him several openings."""


class NegativePremiseDrill(PressDrill):
    """Question after question; each dodge or slip draws its own follow-up."""

    format = "negative_premise"
    openers = ("air.question", "air.follow_up")

    @classmethod
    def next_transitions(cls) -> list[Transition]:
        """A follow-up where the answer drew one, else the next question, while there is one."""
        return [
            ("next", "coaching", "air.follow_up", "has_follow_up"),
            ("next", "coaching", "air.question", "has_question"),
        ]

    def has_follow_up(self) -> bool:
        """Whether the reporter comes back on the last answer."""
        return self._upcoming is not None and self._upcoming.follows is not None

    def has_question(self) -> bool:
        """Whether another question of the plan comes."""
        return self._upcoming is not None and self._upcoming.follows is None

    def _next_ask(self) -> QuestionAsked | None:
        last = self._current()
        follow_up = self._drawn_follow_up(last)
        if follow_up is not None:
            return self._asked_after(last, follow_up)
        return self._planned_ask(self._line_given_up(last))

    def _drawn_follow_up(self, last: Asked) -> FollowUp | None:
        if self._follow_ups_in_a_row() >= MOST_FOLLOW_UPS or last.last is None or last.last.standing is None:
            return None
        found = {finding.rule for finding in last.last.standing.shown()}
        used = {ask.question.ask_id for ask in self.session.asked}
        own = next((q.follow_ups for q in self.plan.questions if q.id == self._planned_id(last)), ())
        for offered in (own, self.plan.follow_ups):
            fitting = [f for f in offered if f.id not in used and holds(f.when, Known(findings=found))]
            if fitting:
                seed = self.session.started.seed
                return min(fitting, key=lambda f: (_gravity(f), draw(seed, f"{last.question.ask_id}/{f.id}")))
        return None

    def _follow_ups_in_a_row(self) -> int:
        count = 0
        for ask in reversed(self.session.asked):
            if ask.question.follows is None:
                break
            count += 1
        return count

    def _planned_id(self, asked: Asked) -> str:
        number = asked.question.number
        return next(a.question.ask_id for a in self.session.asked if a.question.number == number)

    def _asked_after(self, last: Asked, follow_up: FollowUp) -> QuestionAsked:
        # A plain question that was missed stays the plain question that it was.
        is_plain = bool(last.question.answered_by) and "misses_question" in findings_named(follow_up.when)
        return QuestionAsked(
            ask_id=follow_up.id,
            text=follow_up.text.replace("{quote}", _quote(last.last, follow_up)),
            kind=last.question.kind if is_plain else follow_up.kind,
            line=last.question.line,
            premise=follow_up.premise,
            loaded=follow_up.loaded,
            answered_by=last.question.answered_by if is_plain else (),
            cut_in="",
            reference=None,
            number=last.question.number,
            follows=last.question.ask_id,
            speaker=last.question.speaker,
        )

    def _line_given_up(self, last: Asked) -> str:
        """The reporter's words when he lets the line go, which then stand before his next question; else empty."""
        gives_up = self.plan.gives_up
        line = last.question.line
        if gives_up is None or line in self.session.lines_given_up or not self._has_more_on(line):
            return ""
        on_line = [ask.last for ask in self.session.asked if ask.question.line == line]
        if len(on_line) < gives_up.after or not all(map(_landed_clean, on_line[-gives_up.after :])):
            return ""
        self._emit(LineGivenUp(line, gives_up.text))
        return gives_up.text

    def _has_more_on(self, line: str) -> bool:
        """Whether a question of the line could still come."""
        start = self.session.started
        asked = {ask.question.ask_id for ask in self.session.asked}
        left = [
            q for q in self.plan.questions if q.id not in asked and (not start.questions or q.id in start.questions)
        ]
        return self._planned_count() < start.rounds and any(question.line == line for question in left)


def _gravity(follow_up: FollowUp) -> int:
    named = findings_named(follow_up.when)
    return next((rank for rank, rule in enumerate(_GRAVEST_FIRST) if rule in named), len(_GRAVEST_FIRST))


def _quote(take: Take | None, follow_up: FollowUp) -> str:
    verdict = take.standing if take else None
    named = findings_named(follow_up.when)
    for finding in verdict.shown() if verdict else ():
        if finding.quote and finding.rule in named:
            return quotable(finding.quote, _QUOTE_LENGTH)
    return ""


def _landed_clean(take: Take | None) -> bool:
    verdict = take.standing if take else None
    return verdict is not None and bool(verdict.delivered) and not verdict.of_level("fault")
