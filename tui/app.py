"""The Textual app: a drill on its stage, and the screen for the phase that it is in."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING, Any, ClassVar

from textual import work
from textual.app import App
from textual.binding import Binding, BindingType
from textual.screen import Screen

from engine.language import N_, Translator
from tui.screens.page import Key, PageScreen
from tui.setting import Setting, time_of_day
from tui.settings import Settings, read_settings, settings_file, write_settings
from tui.themes import theme_name, themes
from tui.widgets.signs import plain_text_signs

if TYPE_CHECKING:
    from drills.commands import Command
    from drills.stage import Stage
    from engine.events import DrillStarted
    from engine.journal import JournalError
    from engine.session import Session

TICK_SECONDS = 0.25
DRAFT_SECONDS = 1.0


APP_KEYS = (
    Key("F8", "app.switch_language", N_("中文")),
    Key("F12", "app.palette", N_("all that can be done here")),
    Key("Ctrl+Q", "app.leave", N_("quit")),
)
"""What can be done on every screen."""


class HotseatApp(App[int]):
    """The app. Screens send commands to the stage through `perform`, and show its session."""

    CSS_PATH = "app.tcss"
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (80, "-normal"), (110, "-wide")]  # noqa: RUF012 - as the library declares it
    VERTICAL_BREAKPOINTS = [(0, "-short"), (30, "-tall")]  # noqa: RUF012 - as the library declares it
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f8", "switch_language", show=False),
        Binding("f1", "help", show=False),
        Binding("f12,ctrl+p", "palette", show=False),
        Binding("ctrl+q", "leave", show=False, priority=True),
        Binding("ctrl+c", "noop", show=False, system=True),
    ]

    uses_plain_signs = False
    """Whether signs of uncertain width are shown as plain ones."""

    def __init__(self, setting: Setting, *, begin: DrillStarted | None = None, resume: str = "") -> None:
        super().__init__()
        self.setting = setting
        kept = read_settings(setting.home)
        self.is_first_start = kept is None
        self.settings = kept or Settings()
        self.stage: Stage | None = None
        self._begin_with = begin
        self._resume_with = resume
        self._last_tick = monotonic()
        self.promised: set[str] = set()
        """Drills whose promise was made since the app was opened: they are asked about next time."""
        self._told_trouble = ""
        self._lang_shown = setting.lang
        # Before the first paint: a change of theme afterwards has all styles read again.
        for theme in themes():
            self.register_theme(theme)
        self._apply_settings()
        if "SSH_CONNECTION" in os.environ or "SSH_TTY" in os.environ:
            self.animation_level = "none"

    @property
    def t(self) -> Translator:
        """Turns an English source text into the interface's language."""
        return self.setting.t

    def on_mount(self) -> None:
        """Show the first screen and start the clock."""
        from tui.screens.home import HomeScreen  # noqa: PLC0415 - each screen is imported when it is first shown

        self.push_screen(HomeScreen())
        self.set_interval(TICK_SECONDS, self._tick)
        self.set_interval(DRAFT_SECONDS, self._keep_draft)
        if self._begin_with is not None:
            self.begin(self._begin_with)
        elif self._resume_with:
            self.go_on(self._resume_with)
        elif self.is_first_start:
            from tui.screens.welcome import WelcomeScreen  # noqa: PLC0415 - once

            self.push_screen(WelcomeScreen())

    def on_unmount(self) -> None:
        """However the app ends, the journal is given back."""
        self._close_stage()

    def begin(self, start: DrillStarted) -> None:
        """Begin a new drill and show it."""
        from drills.stage import Stage  # noqa: PLC0415 - machines and journal take 50 ms

        self._take_stage(Stage.begin(self.setting.home, start, time_of_day))

    def go_on(self, session_id: str) -> None:
        """Go on with a drill where it was; on air it waits, paused, until the speaker is ready."""
        from drills.stage import Stage  # noqa: PLC0415 - machines and journal take 50 ms
        from engine.journal import JournalError  # noqa: PLC0415

        try:
            stage = Stage.resume(self.setting.home, session_id, time_of_day)
        except JournalError as error:
            self.tell_trouble(error)
            return
        self._take_stage(stage)
        if stage.session.phase.startswith(("air.", "running.")):
            self.action_pause_drill()

    def change_settings(self, settings: Settings) -> None:
        """Take other settings, at once and for next time."""
        self.settings = settings
        if settings.lang is not None:
            self.setting.lang = settings.lang
        try:
            write_settings(self.setting.home, settings)
        except OSError as error:
            wrong = self.t("{file} cannot be written: {reason}")
            told = wrong.format(file=settings_file(self.setting.home), reason=error.strerror)
            self.notify(told, severity="warning", markup=False)
        self._apply_settings()

    def signs(self, text: str) -> str:
        """A text with the signs that the settings allow."""
        return plain_text_signs(text) if self.uses_plain_signs else text

    @work
    async def go_on_air(self) -> None:
        """Go on air, after a breath where the settings ask for one."""
        if self.settings.breathing == "on":
            from tui.screens.breath import BreathScreen  # noqa: PLC0415 - where it is wanted

            await self.push_screen_wait(BreathScreen(self.t))
        from drills.commands import GoOnAir  # noqa: PLC0415

        self.perform(GoOnAir())

    def perform(self, command: Command) -> bool:
        """Carry a command out and show what came of it; False where it makes no sense now."""
        from drills.commands import Refused  # noqa: PLC0415

        if self.stage is None:
            return False
        try:
            self.stage.do(command)
        except Refused as refused:
            if refused.why:
                self.notify(self.t(refused.why), markup=False)
            return False
        self.show_phase()
        return True

    def trainer_of(self, session: Session) -> str:
        """Who rules on the answers of a drill, as far as is known: whose program this is, unless he answered."""
        return "" if self.settings.name in session.started.speakers else self.settings.name

    def show_phase(self) -> None:
        """Bring up the screen for the phase that the drill is in, or let the present one show what is new."""
        from tui.screens.drill import DrillScreen, screen_for  # noqa: PLC0415 - when a drill begins

        if self.stage is None:
            return
        self._tell_trouble()
        wanted = screen_for(self.stage.session)
        present = self.screen
        if isinstance(present, DrillScreen) and present.serves(self.stage.session):
            present.show_session()
        elif wanted.OVERLAY:
            self.push_screen(wanted())
        else:
            while _lies_over(self.screen):
                self.pop_screen()
            if type(self.screen) is wanted and isinstance(self.screen, DrillScreen):
                self.screen.show_session()
            elif isinstance(self.screen, DrillScreen):
                self.switch_screen(wanted())
            else:
                self.push_screen(wanted())

    def action_leave_drill(self) -> None:
        """Back to where the drill was begun; an unfinished one can be gone on with later."""
        from tui.screens.drill import DrillScreen  # noqa: PLC0415 - a drill has begun

        self._keep_draft_now()
        untouched = self.stage is not None and self.stage.is_untouched
        session_id = self.stage.session_id if self.stage else ""
        self._close_stage()
        if untouched:
            self._forget(session_id)
        self._apply_settings()
        self.clear_notifications()
        while isinstance(self.screen, DrillScreen) or self.screen.is_modal:
            self.pop_screen()

    def action_pause_drill(self) -> None:
        """Stop the clock."""
        from drills.commands import Pause  # noqa: PLC0415

        self.perform(Pause())

    def action_give_up(self) -> None:
        """End the drill here and show its debrief."""
        from drills.commands import GiveUp  # noqa: PLC0415

        self.perform(GiveUp())

    def tell_trouble(self, error: JournalError, more: str = "") -> None:
        """Say what is wrong with a journal, and what to do."""
        from tui.troubles import trouble_sentence  # noqa: PLC0415 - only in trouble

        told = f"{trouble_sentence(error, self.t)} {more}".strip()
        self.notify(told, severity="warning" if more else "error", timeout=12, markup=False)

    def action_switch_language(self) -> None:
        """The interface in the other language."""
        self.change_settings(replace(self.settings, lang="en" if self.setting.lang == "zh" else "zh"))

    @work
    async def action_palette(self) -> None:
        """Everything that can be done here, to find by typing."""
        from tui.screens.palette import PaletteScreen  # noqa: PLC0415 - when it is asked for

        screen = self.screen
        if not isinstance(screen, PageScreen):
            return
        action = await self.push_screen_wait(PaletteScreen(self.t, all_keys(screen)))
        if action:
            await self.run_action(action, default_namespace=screen)

    def notify(self, message: str, **more: Any) -> None:
        """One notice at a time: a new one takes the place of the last."""
        self.clear_notifications()
        super().notify(message, **more)

    def action_help(self) -> None:
        """What the keys of this screen do."""
        from tui.screens.help import HelpScreen  # noqa: PLC0415 - when it is asked for

        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen(self.screen))

    def action_leave(self) -> None:
        """Close the app; a drill in play is kept as it is."""
        self._keep_draft_now()
        self._close_stage()
        self.exit(0)

    def action_noop(self) -> None:
        """Ctrl+C copies in some terminals; it must not end a drill."""

    def _apply_settings(self) -> None:
        is_room = self.stage is not None and self.stage.session.started.occasion == "room"
        self.theme = theme_name("projector" if is_room else self.settings.theme)
        changed = self.uses_plain_signs != (self.settings.signs == "ascii") or self._lang_shown != self.setting.lang
        self.uses_plain_signs = self.settings.signs == "ascii"
        self._lang_shown = self.setting.lang
        if changed:
            for screen in self.screen_stack:
                if isinstance(screen, PageScreen):
                    screen.refresh(recompose=True)

    def _take_stage(self, stage: Stage) -> None:
        self._close_stage()
        self.stage = stage
        self._last_tick = monotonic()
        self._told_trouble = ""
        self._apply_settings()
        self.show_phase()

    def _close_stage(self) -> None:
        if self.stage is not None:
            self.stage.close()
            self.stage = None

    def _forget(self, session_id: str) -> None:
        """Nothing was asked yet: a drill that one only looked into is not kept."""
        from drills.stage import delete_session  # noqa: PLC0415
        from engine.journal import JournalError  # noqa: PLC0415

        with suppress(JournalError):
            delete_session(self.setting.home, session_id)

    def _tick(self) -> None:
        now = monotonic()
        elapsed_ms = round((now - self._last_tick) * 1000)
        self._last_tick = now
        if self.stage is None or self.stage.session.ended or self._is_helping_in_a_crisis():
            return
        happened = self.stage.tick(elapsed_ms)
        if happened:
            self.show_phase()
        from tui.screens.drill import DrillScreen  # noqa: PLC0415 - a drill has begun

        if isinstance(self.screen, DrillScreen):
            self.screen.show_clock()

    def _is_helping_in_a_crisis(self) -> bool:
        """Whether help is read while an incident runs: its clock stands for so long, and nothing takes help away."""
        from tui.screens.help import HelpScreen  # noqa: PLC0415 - small, and only in a drill

        return (
            isinstance(self.screen, HelpScreen)
            and self.stage is not None
            and self.stage.session.phase.startswith("running.")
        )

    def _keep_draft(self) -> None:
        if self.stage is not None and not self.stage.session.ended:
            self._write_draft(self.stage, self.stage.unfinished)

    def _keep_draft_now(self) -> None:
        if self.stage is not None and not self.stage.session.ended:
            self.stage.keep_draft(self.stage.unfinished)

    @work(thread=True, exclusive=True, group="draft")
    def _write_draft(self, stage: Stage, text: str) -> None:
        stage.keep_draft(text)

    def _tell_trouble(self) -> None:
        trouble = self.stage.trouble if self.stage else None
        if trouble is not None and str(trouble) != self._told_trouble:
            self.tell_trouble(trouble, self.t("The drill goes on, but it is not recorded."))
        self._told_trouble = str(trouble) if trouble else ""


def all_keys(screen: PageScreen) -> tuple[Key, ...]:
    """All that can be done on a screen, what the app does everywhere last, each once."""
    keys = (*screen.keys(), *APP_KEYS)
    return tuple({key.text: key for key in reversed(keys)}.values())[::-1]


def _lies_over(screen: Screen[Any]) -> bool:
    return screen.is_modal or (isinstance(screen, PageScreen) and screen.OVERLAY)


def run_app(setting: Setting, *, begin: DrillStarted | None = None, resume: str = "") -> int:
    """Run the app until it is closed; returns the exit code."""
    code = HotseatApp(setting, begin=begin, resume=resume).run()
    return code if isinstance(code, int) else 0
