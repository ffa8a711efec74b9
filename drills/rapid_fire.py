"""连续发问, rapid fire: several questions in one breath. Pick one, deliver, move on."""

from __future__ import annotations

from drills.machine import Transition
from drills.press import PressDrill
from engine.events import QuestionAsked


class RapidFireDrill(PressDrill):
    """Barrage after barrage, each with a short clock."""

    format = "rapid_fire"
    openers = ("air.barrage",)

    @classmethod
    def next_transitions(cls) -> list[Transition]:
        """The next barrage, while there is one."""
        return [("next", "coaching", "air.barrage", "has_barrage")]

    def has_barrage(self) -> bool:
        """Whether another barrage comes."""
        return self._upcoming is not None

    def _next_ask(self) -> QuestionAsked | None:
        return self._planned_ask()
