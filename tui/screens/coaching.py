"""Coaching: your words marked, the headline that you just gave, one thing to change first, what was good."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget

from drills.commands import AnswerAgain, Next
from engine.debrief.coaching import Spoken, TakeReview, coached, latest
from engine.debrief.story import headline
from engine.debrief.words import LEVELS, labelled, rating_word, ruling_words
from engine.judge.rulebook import rulebook
from engine.language import N_, Translator
from engine.plain_text import one_line, printable
from engine.score import exchange_rating
from tui.screens.drill import DrillScreen
from tui.screens.page import GAP, UNDER, Key
from tui.widgets.prose import Prose

_MARK_STYLES = {"fault": "bold reverse", "check": "reverse", "advice": "underline", "credit": "underline"}
_MOST_TO_CHANGE = 3
_MOST_LINES = 6
_QUESTION_LENGTH = {"zh": 110, "en": 220}
"""Characters of the question above the answer: two lines of the smallest screen."""


class CoachingScreen(DrillScreen):
    """The answer just given, with what it did."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "next", show=False),
        Binding("f3", "overrule", show=False),
        Binding("f5", "again", show=False),
        Binding("f7", "reference", show=False),
        Binding("f10", "why", show=False),
        Binding("f9,escape", "app.pause_drill", show=False),
    ]
    KEYS = (
        Key("Enter", "screen.next", N_("next")),
        Key("F3", "screen.overrule", N_("amend")),
        Key("F5", "screen.again", N_("again")),
        Key("F7", "screen.reference", N_("model")),
        Key("F10", "screen.why", N_("why")),
        Key("F1", "app.help", N_("help")),
    )

    HELP = N_(
        "The brackets mark your own words; the number leads to the remark below. Change one thing first. "
        "F5 asks the same question again in other words; both answers are kept, and the first one counts. "
        "F7 shows what one could say, F10 the reasons behind the remarks. "
        "With F3 the trainer amends the remarks; that word counts, and both stay on record."
    )

    def __init__(self) -> None:
        super().__init__()
        self.shows_reference = False
        self.shows_why = False
        self.offered_again = False

    def keys(self) -> tuple[Key, ...]:
        """For a follow-up no reference is written down."""
        current = self.session.current
        has_reference = current is not None and current.question.reference is not None
        return tuple(key for key in self.KEYS if has_reference or key.action != "screen.reference")

    def title_text(self) -> str:
        """Whose words these are."""
        speaker = self.session.current.question.speaker if self.session.current else ""
        if speaker:
            return self.t("What {name} just said").format(name=one_line(speaker, 16))
        return self.t("What you just said")

    def title_note(self) -> str:
        """The answer in one word."""
        word = rating_word(exchange_rating(self._take().take.standing), self.t)
        return self.t("this answer: {rating}").format(rating=word)

    def body(self) -> Iterable[Widget]:
        """Marks, headline, remarks; then what was asked for with a key."""
        with VerticalScroll(id="coaching"):
            yield Prose(self._content(), id="coaching-text")

    def ready(self) -> None:
        """The arrows scroll."""
        self.query_one("#coaching").focus()

    def show_session(self) -> None:
        """The present answer from its beginning."""
        self.query_one("#coaching-text", Prose).update(self._content())
        self.show_titles()
        self.show_keys()

    def action_next(self) -> None:
        """On to what the reporter asks next."""
        self.hotseat.perform(Next())

    def action_again(self) -> None:
        """The same question once more, in other words."""
        self.hotseat.perform(AnswerAgain())

    @work
    async def action_overrule(self) -> None:
        """The trainer's word on a remark."""
        from tui.screens.ruling import RulingDialog, answers_of  # noqa: PLC0415 - when it is first asked for

        session = self.session
        dialog = RulingDialog(self.app, self.hotseat.setting, session, self.hotseat.trainer_of(session))
        command = await dialog.on_answer(answers_of(coached(session))[-1])
        if command is not None and self.hotseat.perform(command):
            self.query_one("#coaching-text", Prose).once_laid_out(self._show_ruling)

    def _show_ruling(self) -> None:
        """Bring the trainer's last word into sight."""
        take = self._take()
        number = take.take.rulings[-1].finding
        remark = next((spoken.remark for spoken in take.spoken if spoken.remark.held.number == number), None)
        text = self.query_one("#coaching-text", Prose)
        for place, paragraph in enumerate(text.text.split("\n")):
            if remark is not None and paragraph.startswith(f" {remark.number}{GAP}"):
                self.query_one("#coaching").scroll_to(y=max(0, text.lines_of(place)[0] - 2), animate=False)

    def action_reference(self) -> None:
        """Show or hide what one could say; before a second try, offer that first."""
        current = self.session.current
        if current is None or current.question.reference is None:
            return
        if len(current.takes) == 1 and not self.offered_again:
            self.offered_again = True
            first = self.t("First once more in your own words: F5. To see it at once: F7 again.")
            self.notify(first, markup=False)
            return
        self.app.clear_notifications()
        self.shows_reference = not self.shows_reference
        self._show_below()

    def action_why(self) -> None:
        """Show or hide the reasons behind the remarks."""
        self.shows_why = not self.shows_why
        self._show_below()

    def _show_below(self) -> None:
        self.show_session()
        if self.shows_reference or self.shows_why:
            scroller = self.query_one("#coaching")
            self.query_one("#coaching-text", Prose).once_laid_out(lambda: scroller.scroll_end(animate=False))

    def _take(self) -> TakeReview:
        reviewed = latest(self.session)
        assert reviewed is not None  # noqa: S101 - coaching follows an answer
        return reviewed

    def _content(self) -> Content:
        take = self._take()
        lang = self.session.started.scenario.lang
        current = self.session.current
        blocks = [
            Content.styled(one_line(current.text if current else "", _QUESTION_LENGTH[lang]), "italic"),
            marked_content(take, self.t),
            Content.assemble((self.t("Tomorrow's headline"), "bold"), "  ", headline(take.take, lang)),
            *remarks_content(take, self.t),
            *push_content(take, self.t),
        ]
        if self.shows_reference:
            blocks.extend(self._reference())
        if self.shows_why:
            blocks.extend(self._why(take))
        return Content("\n\n").join(blocks)

    def _reference(self) -> Iterator[Content]:
        current = self.session.current
        reference = current.question.reference if current else None
        if reference is None:
            return
        yield Content.assemble((self.t("One could say"), "bold"), "\n", one_line(reference.answer))
        yield Content(one_line(reference.why))

    def _why(self, take: TakeReview) -> Iterator[Content]:
        lang = self.session.started.scenario.lang
        book = rulebook()
        for rule_id in dict.fromkeys(spoken.remark.finding.rule for spoken in take.spoken):
            rule = book[rule_id]
            sources = "\n".join(rule.sources)
            yield Content.assemble((rule.title.in_(lang), "bold"), "\n", rule.why.in_(lang), "\n", sources)


def marked_content(take: TakeReview, t: Translator) -> Content:
    """An answer with its numbered brackets."""
    if not take.take.text.strip():
        return Content(f"({t('no answer')})")
    parts: list[tuple[str, str]] = []
    for piece in take.pieces:
        if piece.remark is None:
            parts.append((printable(piece.text), ""))
        else:
            marked = f"[{printable(piece.text)}]{piece.remark.number}"
            parts.append((marked, _MARK_STYLES[piece.remark.finding.level] if piece.remark.holds else ""))
    return Content.assemble(*parts)


def remarks_content(take: TakeReview, t: Translator) -> Iterator[Content]:
    """What could be better, the first thing first, at most three and what the trainer has spoken of; then what was
    good; then what does not hold."""
    if take.to_change:
        lines = [remark_content(spoken, t) for spoken in first_to_change(take)]
        yield Content("\n").join([Content.styled(t("Could be better"), "bold"), *lines])
    if take.good:
        lines = [remark_content(spoken, t) for spoken in take.good]
        yield Content("\n").join([Content.styled(t("Well said"), "bold"), *lines])
    if take.fallen:
        lines = [remark_content(spoken, t) for spoken in take.fallen]
        yield Content("\n").join([Content.styled(t("Does not hold"), "bold"), *lines])


def first_to_change(take: TakeReview) -> tuple[Spoken, ...]:
    """The first three things to change, each with where else in the answer it is, as far as that is no long list."""
    things: list[str] = []
    for spoken in take.to_change:
        if not spoken.is_repeat and len(things) < _MOST_TO_CHANGE:
            things.append(spoken.remark.finding.rule)
    told = [one for one in take.to_change if one.remark.finding.rule in things][:_MOST_LINES]
    return (*told, *(one for one in take.to_change if one.remark.ruling and one not in told))


def push_content(take: TakeReview, t: Translator) -> Iterator[Content]:
    """What would lift a good answer further."""
    if take.push is not None:
        said = "\n".join(f" {UNDER}{line}" for line in (one_line(take.push.message), for_instance(take.push.say, t)))
        yield Content.assemble((t("One step further"), "bold"), f"\n{said}")


def remark_content(spoken: Spoken, t: Translator) -> Content:
    """One remark with its number, and what to do instead."""
    number = f" {spoken.remark.number}{GAP}"
    level = spoken.remark.finding.level
    message = one_line(spoken.message)
    said = number + (labelled(t(LEVELS[level]), message, t) if level in ("check", "advice") else message)
    more = [one_line(spoken.instead), for_instance(spoken.say, t)] if spoken.remark.holds else []
    lines = [Content(said), *(Content(f" {UNDER}{line}") for line in more if line)]
    if spoken.remark.ruling:
        lines.insert(1, Content.styled(f" {UNDER}{ruling_words(spoken.remark.ruling, t)}", "bold"))
    return Content("\n").join(lines)


def for_instance(words: str, t: Translator) -> str:
    """Words that one could say; empty where there are none."""
    return t("For instance: “{words}”").format(words=one_line(words)) if words else ""
