"""What the screens of a running drill share, and which one belongs to a phase."""

from __future__ import annotations

from typing import ClassVar

from drills.stage import Stage
from engine.session import Session
from tui.screens.page import PageScreen


class DrillScreen(PageScreen):
    """A screen that shows the drill on the stage."""

    OVERLAY: ClassVar[bool] = False

    @property
    def stage(self) -> Stage:
        """The drill on show."""
        stage = self.hotseat.stage
        assert stage is not None  # noqa: S101 - these screens are only up while there is one
        return stage

    @property
    def session(self) -> Session:
        """Where it stands."""
        return self.stage.session

    def serves(self, session: Session) -> bool:
        """Whether this screen stays up in the phase that the drill is in."""
        return type(self) is screen_for(session)

    def show_session(self) -> None:
        """Bring everything up to date."""
        self.show_keys()

    def show_clock(self) -> None:
        """Bring the clock up to date; nothing else moves."""

    def question_count(self) -> str:
        """Which question it is, of how many."""
        if self.session.crisis is not None:
            return self.t("drill time goes on")
        current = self.session.current
        number = current.question.number if current else 0
        follows = current is not None and current.question.follows
        counted = (
            self.t("Question {number} of {total}, follow-up") if follows else self.t("Question {number} of {total}")
        )
        return counted.format(number=number, total=self.session.started.rounds)


def screen_for(session: Session) -> type[DrillScreen]:
    """The screen for the phase that a drill is in."""
    if session.phase == "briefing":
        from tui.screens.brief import BriefScreen  # noqa: PLC0415 - when it is first shown

        return BriefScreen
    if session.phase in ("preparing", "handing_over"):
        from engine.preparation import task_of  # noqa: PLC0415
        from tui.screens.prepare import ChooseScreen, WriteScreen  # noqa: PLC0415 - when it is first shown

        return ChooseScreen if task_of(session.started) == "choose" else WriteScreen
    if session.phase == "compared":
        from tui.screens.prepare import ComparedScreen  # noqa: PLC0415 - when it is first shown

        return ComparedScreen
    if session.phase == "paused":
        from tui.screens.paused import PausedScreen  # noqa: PLC0415 - when it is first shown

        return PausedScreen
    if session.phase == "coaching":
        from tui.screens.coaching import CoachingScreen  # noqa: PLC0415 - when it is first shown

        return CoachingScreen
    if session.phase == "ended":
        from tui.screens.debrief import DebriefScreen  # noqa: PLC0415 - when it is first shown

        return DebriefScreen
    if session.phase.startswith("running."):
        from tui.screens.crisis import CrisisScreen  # noqa: PLC0415 - when it is first shown

        return CrisisScreen
    from tui.screens.air import AirScreen  # noqa: PLC0415 - when it is first shown

    return AirScreen
