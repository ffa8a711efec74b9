"""Plain mode: questions out, one line in is one answer. For pipes, screen readers and scripts.

Time passes only by `:wait` and by each answer's length at speaking pace.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, Protocol

from drills.commands import (
    Answer,
    Begin,
    Command,
    ConsultBrief,
    GiveUp,
    GoOnAir,
    Missed,
    Next,
    Overrule,
    Pause,
    Refused,
    Resume,
)
from drills.stage import Stage
from engine.debrief.coaching import TakeReview, latest
from engine.debrief.debrief import Debrief, debrief
from engine.debrief.story import headline
from engine.debrief.words import LEVELS, POINTS, answered_words, change_count, labelled, rating_word, ruling_words
from engine.events import QuestionAsked, Recorded, ReporterCutIn
from engine.judge.length import spoken_seconds
from engine.language import N_, Translator
from engine.plain_text import one_line, printable
from engine.scenario import Scenario
from engine.score import exchange_rating
from engine.session import asker_name
from tui.cli.trainer import missed, overrule
from tui.setting import Setting
from tui.troubles import trouble_sentence

_STEP_MS = 1_000
_MAX_WAIT_SECONDS = 24 * 3600


class Out(Protocol):
    """Where the dialogue goes, a line at a time."""

    def __call__(self, line: str = "") -> None:
        """Say one line."""


class NotUtf8(Exception):  # noqa: N818 - it ends the dialogue, the drill is kept
    """A line of the input is not UTF-8."""

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line}")
        self.line = line


class Plain:
    """One drill in plain mode."""

    def __init__(self, stage: Stage, setting: Setting, out: Out) -> None:
        self.stage = stage
        self.t = setting.t
        self.setting = setting
        self.out = out
        self._told_trouble = ""

    def play(self, lines: Iterator[str]) -> None:
        """Play to the end of the drill or of the lines."""
        self._open()
        while not self.stage.session.ended:
            line = next(lines, None)
            if line is None:
                break
            self._take(line)
        if not self.stage.session.ended:
            self._run_out()
        elif self.stage.session.ended == "done":
            self._last_word(lines)
        self._debrief()

    def _run_out(self) -> None:
        """The lines are over: the drill ends here."""
        self._do(GiveUp())

    def _last_word(self, lines: Iterator[str]) -> None:
        """After the last answer one can still rule on it, before the debrief is told."""
        self.out()
        self.out(self.t("That was the last question. :help, or any other line for the debrief."))
        for line in lines:
            name = line[1:].strip().partition(" ")[0]
            if not line.startswith(":") or name not in ("overrule", "missed", "help"):
                return
            self._command(line[1:].strip())

    def _open(self) -> None:
        session = self.stage.session
        if session.phase == "briefing":
            self.out(one_line(session.started.scenario.title))
            self._brief()
            self.out(self.t("One line is one answer; an empty line is silence; :help shows what else there is."))
            self._do(GoOnAir())
        elif session.phase == "paused":
            self._do(Resume())
            self._ask_again()
        elif session.phase == "coaching":
            self._coach()
            self._next()
        else:
            self._ask_again()

    def _take(self, line: str) -> None:
        if line.startswith("::"):
            self._answer(line[1:])
        elif line.startswith(":"):
            self._command(line[1:].strip())
        else:
            self._answer(line)

    def _pass_saying(self, text: str) -> None:
        self._pass(spoken_seconds(text, self.stage.session.started.scenario.lang))

    def _answer(self, text: str) -> None:
        if self.stage.session.phase == "paused":
            self._do(Resume())
        if text.strip():
            self._begin()
            self._pass_saying(text)
        else:
            self._pass_until_handed_in()
        if not self._do(Answer(text)):
            return
        self._coach()
        self._next()

    def _command(self, words: str) -> None:
        name, _, rest = words.partition(" ")
        match name:
            case "wait":
                self._wait(rest.strip())
            case "brief":
                self._do(ConsultBrief())
                self._brief()
            case "pause":
                if self._do(Pause()):
                    self.out(self.t("Paused; :resume or the next answer goes on."))
            case "resume":
                if self._do(Resume()):
                    self._ask_again()
            case "quit":
                self._do(GiveUp())
            case "overrule" | "missed":
                self._trainer(name, rest)
            case "help":
                self._help()
            case _:
                unknown = self.t("There is no command :{name}; :help shows them. “::” begins an answer with a colon.")
                self.out(unknown.format(name=one_line(name, 20)))

    def _help(self) -> None:
        self.out(self.t(":wait SECONDS  let time pass"))
        self.out(self.t(":brief         what you know; the clock goes on"))
        self.out(self.t(":pause         stop the clock; :resume goes on"))
        self.out(self.t(":overrule N WORD REASON  the trainer on remark N: wrong, hard, confirm or uphold"))
        self.out(self.t(":missed RULE REASON  the trainer adds what was missed; :missed alone lists it"))
        self.out(self.t(":quit          end the drill here"))
        self.out(self.t("::TEXT         an answer that begins with a colon"))

    def _trainer(self, name: str, words: str) -> None:
        """The trainer's word on the answer given last; while the reporter waits, the clock stands still for it."""
        made = (overrule if name == "overrule" else missed)(self.stage.session, words, self.setting)
        if not isinstance(made, (Overrule, Missed)):
            for line in made:
                self.out(line)
            return
        is_on_air = self.stage.session.phase.startswith("air.")
        if is_on_air and not self._do(Pause()):
            return
        is_done = self._do(made)
        if is_on_air:
            self._do(Resume())
        if is_done:
            self._remarks()

    def _wait(self, rest: str) -> None:
        if not (rest.isascii() and rest.isdecimal() and len(rest) <= 9 and int(rest) <= _MAX_WAIT_SECONDS):
            self.out(self.t("Write how many seconds, as in :wait 30"))
            return
        self._pass(int(rest))
        if self.stage.session.phase == "air.handing_in":
            self._answer("")

    def _begin(self) -> None:
        try:
            self._tell(self.stage.do(Begin()))
        except Refused:
            return  # the reporter has cut in already; speaking goes on

    def _pass(self, whole_seconds: int) -> None:
        for _ in range(whole_seconds):
            self._tell(self.stage.tick(_STEP_MS))
            if self.stage.session.phase in ("air.handing_in", "paused", "ended"):
                return

    def _pass_until_handed_in(self) -> None:
        while self.stage.session.phase.startswith("air.") and self.stage.session.until_ms is not None:
            self._tell(self.stage.tick(_STEP_MS))

    def _do(self, command: Command) -> bool:
        try:
            self._tell(self.stage.do(command))
        except Refused as refused:
            self.out(self.t(refused.why or N_("That cannot be done now.")))
            return False
        return True

    def _tell(self, records: tuple[Recorded, ...]) -> None:
        for record in records:
            match record.event:
                case QuestionAsked():
                    self._question(record.event)
                case ReporterCutIn() as cut_in:
                    self.out(self._says(cut_in.text or self.t("Your time is up. One sentence, please.")))
                case _:
                    pass
        trouble = trouble_sentence(self.stage.trouble, self.t) if self.stage.trouble else ""
        if trouble and trouble != self._told_trouble:
            self.out(trouble)
        self._told_trouble = trouble

    def _question(self, question: QuestionAsked) -> None:
        session = self.stage.session
        self.out()
        if session.started.rounds:
            which = self.t("Question {number} of {total}")
            head = which.format(number=question.number, total=session.started.rounds)
            self.out(f"[{head}{' · ' + self.t('follow-up') if question.follows else ''}]")
        if question.remark:
            self.out(self._says(question.remark))
        self.out(self._says(question.text))

    def _ask_again(self) -> None:
        current = self.stage.session.current
        if current is not None:
            self._question(current.question)

    def _says(self, words: str) -> str:
        mark = "：" if self.stage.session.started.scenario.lang == "zh" else ": "
        return f"{one_line(asker_name(self.stage.session))}{mark}{one_line(words)}"

    def _brief(self) -> None:
        for line in brief_lines(self.stage.session.started.scenario, self.t):
            self.out(line)

    def _coach(self) -> None:
        self.out()
        self._remarks()

    def _remarks(self) -> None:
        """What is said of the answer given last."""
        reviewed = latest(self.stage.session)
        if reviewed is None:
            return
        for line in take_lines(reviewed, self.t):
            self.out(line)
        if reviewed.take.rulings:
            word = rating_word(exchange_rating(reviewed.take.standing), self.t)
            self.out(self.t("this answer: {rating}").format(rating=word))
        lang = self.stage.session.started.scenario.lang
        self.out(self.t("Tomorrow's headline") + ": " + headline(reviewed.take, lang))

    def _next(self) -> None:
        """On to the next question; before the reporter changes the subject, what one could have said."""
        answered = self.stage.session.current
        records = self.stage.do(Next())
        now = self.stage.session.current
        if answered is not None and (now is answered or (now is not None and now.question.follows is None)):
            planned = next(a for a in self.stage.session.asked if a.question.number == answered.question.number)
            if planned.question.reference is not None:
                self.out(self.t("One could say") + ": " + one_line(planned.question.reference.answer))
        self._tell(records)

    def _debrief(self) -> None:
        for line in debrief_lines(debrief(self.stage.session), self.setting):
            self.out(line)


def decoded_lines(stream: BinaryIO) -> Iterator[str]:
    """The lines of a byte stream as text, with or without a byte order mark.

    Raises:
        NotUtf8: a line is not UTF-8.
    """
    for number, raw in enumerate(stream, start=1):
        data = raw.removeprefix(b"\xef\xbb\xbf") if number == 1 else raw
        try:
            yield data.decode("utf-8").rstrip("\r\n")
        except UnicodeDecodeError as error:
            raise NotUtf8(number) from error


def brief_lines(scenario: Scenario, t: Translator) -> Iterator[str]:
    """What the speaker knows, line by line."""
    brief = scenario.brief
    yield one_line(scenario.role)
    yield one_line(brief.situation)
    for title, entries in (
        (t("Key messages"), [message.text for message in brief.key_messages]),
        (t("Confirmed"), brief.confirmed),
        (t("Not known yet"), brief.unknown),
        (t("You may promise"), brief.authorised),
    ):
        if entries:
            yield f"{title}:"
            yield from (f"  - {one_line(entry)}" for entry in entries)


def take_lines(reviewed: TakeReview, t: Translator) -> Iterator[str]:
    """An answer with its marks, then the findings by number."""
    if reviewed.take.text.strip():
        yield "".join(
            f"[{printable(piece.text)}]{piece.remark.number}" if piece.remark else printable(piece.text)
            for piece in reviewed.pieces
        )
    else:
        yield f"({t('no answer')})"
    for spoken in reviewed.spoken:
        level = t(LEVELS[spoken.remark.finding.level])
        said = f"  {spoken.remark.number} {level}: {one_line(spoken.message)}"
        yield f"{said} {one_line(spoken.instead)}" if spoken.instead and spoken.remark.holds else said
        if spoken.remark.ruling:
            yield f"    {ruling_words(spoken.remark.ruling, t)}"
        if spoken.say:
            yield "    " + t("For instance: “{words}”").format(words=one_line(spoken.say))
    if reviewed.push is not None:
        yield f"  {labelled(t('One step further'), one_line(reviewed.push.message), t)}"
        yield "    " + t("For instance: “{words}”").format(words=one_line(reviewed.push.say))


def debrief_lines(made: Debrief, setting: Setting) -> Iterator[str]:
    """A debrief, line by line."""
    t = setting.t
    yield ""
    yield f"== {t('Debrief')} =="
    yield t("Tomorrow's headline") + ": " + made.story.headline
    yield from made.story.lines
    if made.story.clip:
        yield t("The ten seconds that go round:") + " " + made.story.clip
    yield ""
    yield t("To change next time") + ":"
    for number, change in enumerate(made.changes, start=1):
        times = f" ({change_count(change, t)})"
        yield f"  {number}. {one_line(change.message)}{times} {one_line(change.instead)}".rstrip()
    if not made.changes:
        yield "  " + t("Nothing was found to change.")
    yield ""
    for message in made.score.messages:
        heard = setting.counted("heard {count} time", "heard {count} times", message.landed)
        yield f"- {one_line(message.text)} ({heard})"
    for point in made.score.points:
        yield f"- {t(POINTS[point.point])}: {rating_word(point.rating, t)}"
    yield answered_words(made.score, t)
