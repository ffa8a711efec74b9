"""Follow-ups: what the last answer did draws what the reporter comes back with."""

from __future__ import annotations

from drills.press import PressDrill, draw
from engine.condition import Known, findings_named, holds
from engine.events import QuestionAsked
from engine.named import find
from engine.plain_text import quotable
from engine.press_plan import FollowUp
from engine.session import Asked, Take

MOST_FOLLOW_UPS = 2
"""Follow-ups in a row, before the reporter goes on to his next question."""
_QUOTE_LENGTH = 30
_GRAVEST_FIRST = ("accepts_premise", "repeats_negative", "stonewalls", "misses_question", "no_message")
"""What a reporter pounces on first, where an answer gave him several openings."""


class FollowsUp(PressDrill):
    """A press drill in which each dodge or slip draws its own follow-up."""

    def has_follow_up(self) -> bool:
        """Whether the reporter comes back on the last answer."""
        return self._upcoming is not None and self._upcoming.follows is not None

    def _follow_up(self) -> QuestionAsked | None:
        """What the last answer drew; None where it gave no opening, or enough was followed up."""
        last = self._current()
        drawn = self._drawn_follow_up(last)
        return self._asked_after(last, drawn) if drawn else None

    def _drawn_follow_up(self, last: Asked) -> FollowUp | None:
        if self._follow_ups_in_a_row() >= MOST_FOLLOW_UPS or last.last is None or last.last.standing is None:
            return None
        found = {finding.rule for finding in last.last.standing.shown()}
        used = {ask.question.ask_id for ask in self.session.asked}
        planned = find(self.plan.questions, self._planned_id(last))
        for offered in (planned.follow_ups if planned else (), self.plan.follow_ups):
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
