"""A branch crisis: what happens, what is to be decided, what is owed, with the most urgent in the first line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

from rich.cells import cell_len
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widget import Widget

from drills.commands import ConsultBrief, Decide, Jump, Next
from drills.crisis import CrisisDrill
from engine.clock import clock_time, span
from engine.debrief.words import STATES_OF_DUTY, fact_words, labelled
from engine.duties.ledger import Entry
from engine.duties.urgency import owed_now
from engine.facts import FACTS
from engine.language import N_, Translator
from engine.named import find
from engine.plain_text import one_line
from engine.session import Session
from tui.screens.brief import BriefCard
from tui.screens.crisis_log import Moment, asking_moment, decision_lines, log_lines, moments
from tui.screens.drill import DrillScreen
from tui.screens.page import GAP, UNDER, Key
from tui.widgets.picklist import cut
from tui.widgets.prose import Prose

TABS = (N_("Now"), N_("Board"), N_("Duties"), N_("Log"))
_DUTIES = TABS.index("Duties")
_BESIDE_URGENT = 11
"""Cells of the first line that the time of day, the margins and the gaps take."""
_LATEST = 4
"""Things that have happened, shown beside what is to be decided."""
_TALL = 30
"""Lines from which all fits."""
_SIDE_BY_SIDE = 110
"""Cells from which board and duties stand beside what happens."""


class CrisisScreen(DrillScreen):
    """The incident by the drill clock."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(str(number), f"decide({number - 1})", show=False) for number in range(1, 5)),
        Binding("f2", "tell", show=False),
        Binding("f3", "jump", show=False),
        Binding("f4", "brief", show=False),
        Binding("f6", "send", show=False),
        Binding("tab", "tab(1)", show=False, priority=True),
        Binding("shift+tab", "tab(-1)", show=False, priority=True),
        Binding("enter", "finish", show=False),
        Binding("f9,f10,escape", "app.pause_drill", show=False),
    ]
    HELP = N_(
        "The first line shows what is most urgent. F2 reports, briefs or tells: choose whom, then say or write it. "
        "The digits decide. Tab shows the branch in numbers, what is owed, and all that has happened. "
        "F3 goes on to the next thing that happens, F9 holds the clock, F6 lets a trainer bring something on. "
        "While you write, the clock runs as it does on the wall; what you speak takes as long as it takes to say. "
        "While you read this, it stands."
    )

    def __init__(self) -> None:
        super().__init__()
        self.tab = 0

    @property
    def drill(self) -> CrisisDrill:
        """The drill on the stage, by its own type."""
        drill = self.stage.drill
        assert isinstance(drill, CrisisDrill)  # noqa: S101 - this screen is for its phases alone
        return drill

    def title_text(self) -> str:
        """The time of day and what is most urgent."""
        room = self.app.size.width - cell_len(self.title_note()) - _BESIDE_URGENT
        return f"{self._clock(self.drill.now_ms)}{GAP}{self._urgent(room)}"

    def title_note(self) -> str:
        """How fast the clock goes."""
        return "" if self.drill.speed == 1 else self.t("clock x{speed}").format(speed=self.drill.speed)

    def _urgent(self, room: int) -> str:
        """What is most urgent, of what is owed and what is to be decided, and how long there is for it."""
        owed, now_ms = owed_now(self.drill.entries), self.drill.now_ms
        decisions = self.drill.open_decisions
        if decisions and not (owed and (owed[0].duty.sort == "life" or (owed[0].due_ms or 0) < decisions[0][1])):
            left = self.t("{time} left").format(time=span(decisions[0][1] - now_ms))
            return most_urgent(self.t("to decide"), left, room, self.t)
        return most_urgent(one_line(owed[0].duty.title), time_left(owed[0], now_ms, self), room, self.t) if owed else ""

    def keys(self) -> tuple[Key, ...]:
        """The digits where there is something to decide; Enter where it can be ended."""
        if self.session.phase == "running.closing":
            return (
                Key("Enter", "screen.finish", N_("debrief")),
                Key("F2", "screen.tell", N_("tell, do")),
                Key("Tab", "screen.tab(1)", N_("more")),
                Key("F4", "screen.brief", N_("brief")),
                Key("F1", "app.help", N_("help")),
            )
        decisions = self.drill.open_decisions
        digits = (Key(f"1-{len(decisions[0][0].options)}", "screen.noop", N_("decide")),) if decisions else ()
        return (
            *digits,
            Key("F2", "screen.tell", N_("tell, do")),
            Key("F3", "screen.jump", N_("skip ahead")),
            Key("F4", "screen.brief", N_("brief")),
            Key("Tab", "screen.tab(1)", N_("more")),
            Key("F9", "app.pause_drill", N_("hold clock")),
            Key("F1", "app.help", N_("help")),
        )

    def body(self) -> Iterable[Widget]:
        """Tabs, and what the chosen one shows; on a wide screen board and duties beside it."""
        yield Prose("", id="tabs")
        with Horizontal(id="crisis"):
            with VerticalScroll(id="crisis-main"):
                yield Prose("", id="crisis-text")
            with VerticalScroll(id="crisis-side"):
                yield Prose("", id="crisis-more")

    def ready(self) -> None:
        """The arrows scroll."""
        self.query_one("#crisis-main").focus()
        self.show_session()

    def show_session(self) -> None:
        """Everything as it is now."""
        if not self.query("#crisis-text"):
            return
        self.query_one("#tabs", Prose).update(self._tabs())
        shown = (self._now, self._board, self._duties, self._log)[self.tab]
        self.query_one("#crisis-text", Prose).update(Content("\n").join(shown()))
        self._show_side()
        self.show_titles()
        self.show_keys()

    def _show_side(self) -> None:
        """On a wide screen, board and duties, with what is left of their time."""
        is_wide = self.app.size.width >= _SIDE_BY_SIDE
        self.query_one("#crisis-side").display = is_wide
        if is_wide:
            self.query_one("#crisis-more", Prose).update(
                Content("\n").join([*self._board(), Content(""), *self._duties()])
            )

    def show_clock(self) -> None:
        """The first line, and what is left to decide in."""
        if self.query("#title-left"):
            self.show_titles()
            has_countdown = self.tab == _DUTIES or (self.tab == 0 and self.drill.open_decisions)
            if not self.query("#crisis-text"):
                return
            self._show_side()
            if has_countdown:
                shown = self._now if self.tab == 0 else self._duties
                self.query_one("#crisis-text", Prose).update(Content("\n").join(shown()))

    # ---- what the tabs show

    def _tabs(self) -> Content:
        parts: list[tuple[str, str]] = []
        for index, name in enumerate(TABS):
            chosen = index == self.tab
            parts.append((f"[{self.t(name)}]" if chosen else f" {self.t(name)} ", "bold" if chosen else ""))
        return Content.assemble(*parts)

    def _now(self) -> Iterator[Content]:
        found = self._shown_moments()
        if not found:
            yield Content(one_line(self.session.started.scenario.brief.situation))
        yield from log_lines(self.drill, found)
        plan, state = self.drill.crisis_plan, self.drill.state
        if self.session.phase == "running.closing":
            ending = find(plan.endings, state.ending)
            if ending is not None:
                yield Content("")
                yield Content.styled(one_line(ending.title), "bold")
                yield Content(one_line(ending.text))
                yield Content("")
                yield Content(self.t("What is still owed can be done now: F2. Then Enter."))
            return
        waiting = self.drill.open_decisions
        yield from decision_lines(self.drill)
        if len(waiting) > 1:
            yield Content(self.t("After this, to decide as well: {what}").format(what=one_line(waiting[1][0].text)))

    def _shown_moments(self) -> list[Moment]:
        """The latest moments, and the one that asks for the decision on top."""
        found = moments(self.drill, self.t)
        latest = found[-self._latest() :]
        asking = [asking_moment(self.drill, decision.id, self.t) for decision, _ in self.drill.open_decisions[:1]]
        return sorted({*latest, *(moment for moment in asking if moment)}, key=lambda moment: moment[0])

    def _latest(self) -> int:
        """How many of the latest moments are shown: what is to be done now comes before them on a small screen."""
        if self.app.size.height >= _TALL:
            return _LATEST
        return 1 if self.session.phase == "running.closing" or self.drill.open_decisions else _LATEST

    def _board(self) -> Iterator[Content]:
        yield Content.styled(self.t("The branch"), "bold")
        facts = self.drill.state.facts
        shown = [name for name in facts if name in self.drill.crisis_plan.board or facts[name]]
        for name in shown:
            fact = FACTS[name]
            value = fact_words(name, facts[name], self.t)
            inside = f" ({self.t('for inside only')})" if fact.is_inside else ""
            yield Content(f"{labelled(self.t(fact.title), value, self.t)}{inside}")

    def _duties(self) -> Iterator[Content]:
        yield Content.styled(self.t("What is owed"), "bold")
        entries = self.drill.entries
        for entry in owed_now(entries):
            yield Content(f"! {time_left(entry, self.drill.now_ms, self)}{GAP}{one_line(entry.duty.title)}")
            if entry.duty.source.sure == "unverified":
                yield Content(f"{UNDER}{self.t('not verified: check your own bank’s plan')}")
        for entry in entries:
            if entry.done_ms is not None and entry.duty.owed_by == "branch":
                state = self.t(STATES_OF_DUTY[entry.state])
                done = self._clock(entry.done_ms)
                yield Content(f"- {done}{GAP}{one_line(entry.duty.title)} ({state})")
        others = [entry for entry in entries if entry.duty.owed_by != "branch" and entry.due_ms is not None]
        if others:
            yield Content(self.t("Owed by others"))
            for entry in others:
                yield Content(f"- {self._clock(entry.due_ms or 0)}{GAP}{one_line(entry.duty.title)}")

    def _log(self) -> Iterator[Content]:
        return log_lines(self.drill, moments(self.drill, self.t))

    def _clock(self, at_ms: int) -> str:
        return clock_time(self.drill.crisis_plan.starts_at, at_ms)

    # ---- keys

    def action_tab(self, step: int) -> None:
        """Another tab."""
        self.tab = (self.tab + step) % len(TABS)
        self.show_session()
        self.query_one("#crisis-main").scroll_home(animate=False)

    def action_decide(self, index: int) -> None:
        """Take an option of the decision on top; nobody decides what does not stand before him."""
        decisions = self.drill.open_decisions
        if decisions and self.tab:
            self.action_tab(-self.tab)
        elif decisions and index < len(decisions[0][0].options):
            decision = decisions[0][0]
            self.hotseat.perform(Decide(decision.id, decision.options[index].id))

    def action_noop(self) -> None:
        """What the digits stand for is done by the digits."""

    def action_tell(self) -> None:
        """Report, brief, tell, call, do."""
        from tui.screens.tell import TellScreen  # noqa: PLC0415 - when it is asked for

        self.app.push_screen(TellScreen())

    def action_send(self) -> None:
        """The trainer brings something on."""
        from tui.screens.send import SendScreen  # noqa: PLC0415 - when it is asked for

        self.app.push_screen(SendScreen())

    def action_jump(self) -> None:
        """On to the next thing that happens."""
        self.hotseat.perform(Jump())

    def action_brief(self) -> None:
        """Look at the brief; the clock goes on."""
        self.stage.do(ConsultBrief())
        self.app.push_screen(BriefCard(self.session.started.scenario, self.t))

    def action_finish(self) -> None:
        """On to the debrief."""
        self.hotseat.perform(Next())


class CrisisOverlay(CrisisScreen):
    """Something to choose or write over the incident, which goes on."""

    OVERLAY = True

    def serves(self, session: Session) -> bool:
        """As long as nobody comes to the door and time goes on."""
        return session.phase.startswith("running.")

    def show_session(self) -> None:
        """The first line."""
        if self.query("#title-left"):
            self.show_titles()

    def show_clock(self) -> None:
        """The first line."""
        CrisisOverlay.show_session(self)

    def action_back(self) -> None:
        """Back to the incident."""
        if self.app.screen is self:
            self.app.pop_screen()
        self.hotseat.show_phase()


def most_urgent(what: str, left: str, room: int, t: Translator) -> str:
    """What is most urgent and how long there is for it; the first is cut where there are not so many cells."""
    said = t("Most urgent: {duty}, {left}")
    free = room - cell_len(said.format(duty="", left=left))
    return said.format(duty=cut(what, free), left=left)


def time_left(entry: Entry, now_ms: int, screen: DrillScreen) -> str:
    """How long there is for a duty, or by how much it is late."""
    left = (entry.due_ms or 0) - now_ms
    if left >= 0:
        return screen.t("{time} left").format(time=span(left))
    return screen.t("{time} late").format(time=span(-left))
