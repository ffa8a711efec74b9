"""负面假设, negative premise: loaded and plain questions; what the answer did draws the reporter's follow-up."""

from __future__ import annotations

from drills.follow_ups import FollowsUp
from drills.machine import Transition
from engine.events import LineGivenUp, QuestionAsked
from engine.session import Asked, Take


class NegativePremiseDrill(FollowsUp):
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

    def has_question(self) -> bool:
        """Whether another question of the plan comes."""
        return self._upcoming is not None and self._upcoming.follows is None

    def _next_ask(self) -> QuestionAsked | None:
        return self._follow_up() or self._planned_ask(self._line_given_up(self._current()))

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


def _landed_clean(take: Take | None) -> bool:
    verdict = take.standing if take else None
    return verdict is not None and bool(verdict.delivered) and not verdict.of_level("fault")
