"""The trainer's word on a remark: which one, what about it, and why; or what was missed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from textual import on
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import OptionList

from drills.commands import Missed, Overrule
from engine.crisis_state import Telling
from engine.debrief.coaching import AskedReview, Spoken, TakeReview, TellingReview
from engine.debrief.words import LEVELS, RULINGS, labelled, rating_word, ruling_words, told_words
from engine.events import Ruling
from engine.judge.rulebook import rulebook
from engine.language import N_, Translator
from engine.plain_text import one_line
from engine.rulings import Missable, missable, rulings_for
from engine.score import exchange_rating
from engine.session import Session
from tui.screens.missed import MARGINS, MissedScreen, WordsScreen
from tui.screens.page import GAP, UNDER, Key, key_line
from tui.screens.pick import PickScreen
from tui.setting import Setting
from tui.widgets.linebox import LineBox
from tui.widgets.picklist import PickList, columns, widest
from tui.widgets.prose import Prose

_NUMBER = 4
"""Cells that a row's number takes."""
_EFFECTS: dict[Ruling, str] = {
    "wrong": N_("left out of the rating"),
    "too_hard": N_("costs half"),
    "confirmed": N_("counts as a fault"),
    "upheld": N_("as the judge said"),
}


@dataclass(frozen=True, slots=True)
class Answered:
    """One try at an answer, or a telling, on whose remarks one can rule."""

    review: TakeReview
    """What is said about it."""
    ask_id: str
    """The question's or the telling's id."""
    take: int = 0
    """Which try, from 0."""
    of: AskedReview | Telling | None = None
    """What it is a try at, or the telling itself."""


def answers_of(reviews: Sequence[AskedReview], tellings: Sequence[TellingReview] = ()) -> list[Answered]:
    """Every try at every answer, in their order, then every telling."""
    tries = [
        Answered(review, asked.asked.question.ask_id, take, asked)
        for asked in reviews
        for take, review in enumerate(asked.takes)
    ]
    return [*tries, *(Answered(one.review, one.ask_id, of=one.telling) for one in tellings)]


class RulingDialog:
    """From the remark to the trainer's word on it, one screen after the other; Esc leads back.

    Args:
        app: shows the screens.
        setting: the interface's language.
        session: the drill.
        who: the trainer's name, where it is known.
    """

    def __init__(self, app: App[int], setting: Setting, session: Session, who: str) -> None:
        self.app = app
        self.t = setting.t
        self.lang = setting.lang
        self.session = session
        self.who = who

    async def on_one_of(self, answers: Sequence[Answered]) -> Overrule | Missed | None:
        """The ruling on a remark of one of several answers; None where there is none after all."""
        if len(answers) == 1:
            return await self.on_answer(answers[0])
        picked: int | None = 0
        while True:
            rows = list(enumerate(self._answer_rows(answers), start=1))
            picked = await self.app.push_screen_wait(PickScreen(self.t, self.t("Which answer?"), rows, picked or 0))
            if picked is None:
                return None
            command = await self.on_answer(answers[picked])
            if command is not None:
                return command

    async def on_answer(self, answered: Answered) -> Overrule | Missed | None:
        """The ruling on a remark of an answer, or what was missed in it."""
        open_to = [spoken for spoken in answered.review.spoken if rulings_for(spoken.remark.held)]
        picked: int | None = 0
        while True:
            rows = [(spoken.remark.number, self._remark_row(spoken)) for spoken in open_to]
            last = max((number for number, _ in rows), default=0)
            rows.append((last + 1, self.t("something was missed")))
            picked = await self.app.push_screen_wait(PickScreen(self.t, self.t("Which remark?"), rows, picked or 0))
            if picked is None:
                return None
            made = await (self._ruled(answered, open_to[picked]) if picked < len(open_to) else self._missed(answered))
            if made is not None:
                return made

    async def _ruled(self, answered: Answered, spoken: Spoken) -> Overrule | None:
        ruled = await self.app.push_screen_wait(RulingScreen(self.t, spoken))
        if ruled is None or ruled.ruling == "missed":
            return None
        number = spoken.remark.held.number
        return Overrule(answered.ask_id, answered.take, number, ruled.ruling, ruled.reason, self.who)

    async def _missed(self, answered: Answered) -> Missed | None:
        while True:
            offered = [(one, self._title(one)) for one in missable(self.session, answered.review.take)]
            wanted = await self.app.push_screen_wait(MissedScreen(self.t, offered, self.t("What was missed?")))
            if wanted is None:
                return None
            text = answered.review.take.text
            where = await self.app.push_screen_wait(WordsScreen(self.t, self._title(wanted), text))
            if where is not None:
                start, end = where.place or (None, None)
                return Missed(
                    answered.ask_id, answered.take, wanted.rule, start, end, wanted.message_id, where.reason, self.who
                )

    def _answer_rows(self, answers: Sequence[Answered]) -> list[str]:
        ratings = [rating_word(exchange_rating(one.review.take.standing), self.t) for one in answers]
        room = self._room() - widest(ratings, 30) - 2
        told = zip(map(self._question, answers), ratings, strict=True)
        return [columns([(question, room), (rating, 0)]) for question, rating in told]

    def _question(self, answered: Answered) -> str:
        if isinstance(answered.of, Telling):
            said = told_words(answered.of, "", self.t)
            return labelled(said, one_line(answered.of.text), self.t)
        if answered.of is None:
            return one_line(answered.review.take.text)
        asked = answered.of.asked
        take = self.t("Take {number}").format(number=answered.take + 1) if len(asked.takes) > 1 else ""
        return " · ".join(part for part in (str(asked.question.number), take, one_line(asked.question.text)) if part)

    def _remark_row(self, spoken: Spoken) -> str:
        told = labelled(self.t(LEVELS[spoken.remark.finding.level]), one_line(spoken.message), self.t)
        ruling = f" ({self.t(RULINGS[spoken.remark.ruling.ruling])})" if spoken.remark.ruling else ""
        return columns([(told, self._room() - cell_len(ruling))]) + ruling

    def _room(self) -> int:
        return self.app.size.width - MARGINS - _NUMBER

    def _title(self, missed: Missable) -> str:
        title = rulebook()[missed.rule].title.in_(self.lang)
        return labelled(title, one_line(missed.message), self.t) if missed.message else title


@dataclass(frozen=True, slots=True)
class Ruled:
    """What the trainer says of a remark, and why."""

    ruling: Ruling
    reason: str


class RulingScreen(ModalScreen[Ruled | None]):
    """A list of rulings, and a line for the reason; one writes while the arrows pick.

    Args:
        t: the translator.
        spoken: the remark.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", show=False),
        Binding("f5", "rule", show=False),
        Binding("down", "move(1)", show=False, priority=True),
        Binding("up", "move(-1)", show=False, priority=True),
    ]

    def __init__(self, t: Translator, spoken: Spoken) -> None:
        super().__init__()
        self.t = t
        self.spoken = spoken
        self.rulings = rulings_for(spoken.remark.held)

    def compose(self) -> ComposeResult:
        """The remark, what can be said of it, why."""
        remark = self.spoken.remark
        told = labelled(self.t(LEVELS[remark.finding.level]), one_line(self.spoken.message), self.t)
        with VerticalScroll(id="told"):
            yield Prose(f"{remark.number}{GAP}{told}", classes="question")
            if remark.ruling:
                yield Prose(f"{UNDER}{ruling_words(remark.ruling, self.t)}")
        names = [self.t(RULINGS[ruling]) for ruling in self.rulings]
        width = widest(names, 24)
        effects = [self.t(_EFFECTS[ruling]) for ruling in self.rulings]
        yield PickList([columns([(name, width), (effect, 0)]) for name, effect in zip(names, effects, strict=True)])
        yield Prose(self.t("Why? It may stay empty."), classes="spaced")
        yield LineBox(id="reason")
        keys = [
            Key("↑ ↓", "screen.move(1)", N_("pick")),
            Key("Enter", "screen.rule", N_("so be it")),
            Key("Esc", "screen.dismiss", N_("back")),
        ]
        yield Prose(key_line(keys, self.t), id="keys")

    def on_mount(self) -> None:
        """One can write at once."""
        self.query_one(LineBox).focus()

    @on(LineBox.Submitted)
    @on(OptionList.OptionSelected)
    def _said(self) -> None:
        self.action_rule()

    def action_move(self, step: int) -> None:
        """Another ruling, while one goes on writing."""
        self.query_one(PickList).move(step)

    def action_rule(self) -> None:
        """So be it."""
        self.dismiss(Ruled(self.rulings[self.query_one(PickList).highlighted or 0], self.query_one(LineBox).line))
