"""What is said to the speaker about each answer, in the order of the answers, and no sentence twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from engine.crisis_state import Telling
from engine.debrief.marks import Piece, Remark, gravest_first, marked, remarks
from engine.debrief.stretch import stretches, words_for
from engine.debrief.words_to_say import alike, words_to_say
from engine.duties.telling import exchange_of_telling, take_of_telling, telling_id
from engine.exchange import Exchange
from engine.judge.prose import short_quote, wordings
from engine.judge.rulebook import rulebook
from engine.kinds import Lang
from engine.language import translator
from engine.press_plan import Reference
from engine.rulings import as_judged
from engine.session import Asked, Session, Take, exchange_of
from engine.verdict import Finding, Verdict, overlap

_MOST_TO_SAY = 3
"""Sentences to say that are shown beside one answer, those for the gravest remarks."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A finding with its prose, in the scenario's language."""

    remark: Remark
    message: str
    """What was heard, and what it does."""
    instead: str
    """What to do in its place; may be empty."""
    say: str = ""
    """Words of this scenario that one could say; may be empty."""
    is_repeat: bool = False
    """Whether another of its sort was told of in the same answer: then this only points at the words."""


@dataclass(frozen=True, slots=True)
class Push:
    """What would lift an answer further in which nothing is to be changed, in the scenario's language."""

    message: str
    say: str
    """Words of this scenario for it."""


@dataclass(frozen=True, slots=True)
class TakeReview:
    """One try at an answer, marked."""

    take: Take
    pieces: tuple[Piece, ...]
    spoken: tuple[Spoken, ...]
    push: Push | None = None
    """One step further, for an answer in which nothing is to be changed; it counts for nothing."""

    @property
    def to_change(self) -> tuple[Spoken, ...]:
        """What could be better, the gravest first."""
        found = [s for s in self.spoken if s.remark.holds and s.remark.finding.level != "credit"]
        return tuple(sorted(found, key=lambda spoken: gravest_first(spoken.remark)))

    @property
    def good(self) -> tuple[Spoken, ...]:
        """What was good."""
        return tuple(s for s in self.spoken if s.remark.holds and s.remark.finding.level == "credit")

    @property
    def fallen(self) -> tuple[Spoken, ...]:
        """What does not hold, by the trainer's word."""
        return tuple(s for s in self.spoken if not s.remark.holds)


@dataclass(frozen=True, slots=True)
class AskedReview:
    """A question and the tries at its answer."""

    asked: Asked
    takes: tuple[TakeReview, ...]


@dataclass(frozen=True, slots=True)
class TellingReview:
    """A telling of a crisis, marked."""

    telling: Telling
    review: TakeReview
    ask_id: str
    """How it is called where the trainer rules on it."""


def coached(session: Session, coach: Coach | None = None) -> tuple[AskedReview, ...]:
    """Every answer of a drill with what is said about it."""
    coach = coach or Coach()
    return tuple(
        AskedReview(
            asked,
            tuple(
                coach.review(take, exchange_of(session, asked, take.text), reference_of(session, asked))
                for take in asked.takes
            ),
        )
        for asked in session.asked
        if asked.takes
    )


def coached_tellings(session: Session, coach: Coach) -> tuple[TellingReview, ...]:
    """Every telling of a crisis that was said or written, with what is said about it."""
    tellings = session.crisis.tellings if session.crisis else ()
    return tuple(
        TellingReview(
            telling,
            coach.review(take_of_telling(telling), exchange_of_telling(session, telling)),
            telling_id(index),
        )
        for index, telling in enumerate(tellings)
        if telling.text
    )


def reference_of(session: Session, asked: Asked) -> Reference | None:
    """The model answer to a question; to a follow-up, that to the question which it follows."""
    question = asked.question
    if question.reference is not None or question.follows is None:
        return question.reference
    same = (one.question for one in session.asked if one.question.number == question.number)
    return next((one.reference for one in same if one.follows is None), None)


def latest(session: Session) -> TakeReview | None:
    """What is said about the answer given last; None where there is none."""
    reviews = coached(session)
    return reviews[-1].takes[-1] if reviews else None


class Coach:
    """Speaks of one answer after another, and says and shows nothing twice."""

    def __init__(self) -> None:
        self._told: set[str] = set()
        self._used: set[tuple[str, str, int]] = set()
        """Rule, case and number of the wordings that were used, whatever words they were filled with."""
        self._times: Counter[str] = Counter()
        self._shown: list[str] = []
        """The words to say that were shown."""

    def review(self, take: Take, exchange: Exchange, reference: Reference | None = None) -> TakeReview:
        """One answer with its marks and their prose."""
        verdict = take.standing or Verdict()
        numbered = remarks(take.ruled.findings if take.ruled else as_judged(verdict))
        shown: list[Spoken] = []
        for remark in numbered:
            shown.append(self._spoken(remark, exchange, verdict, reference, shown))
        push = self._push(exchange, verdict, reference)
        return TakeReview(take, marked(take.text, numbered), tuple(shown), push)

    def _spoken(
        self,
        remark: Remark,
        exchange: Exchange,
        verdict: Verdict,
        reference: Reference | None,
        before: Sequence[Spoken],
    ) -> Spoken:
        finding = _with_its_message(remark.finding, exchange)
        self._times[finding.rule] += remark.holds
        if any(_same_sort(finding, one.remark.finding) for one in before):
            also = self._also(finding, exchange.lang)
            if also:
                return Spoken(remark, also, "", is_repeat=True)
        message, instead = self._fresh(finding, exchange.lang, [one for one in before if _on_same(finding, one)])
        shows = rulebook()[finding.rule].shows if remark.holds else ()
        if not shows or sum(bool(one.say) for one in before) >= _MOST_TO_SAY:
            return Spoken(remark, message, instead)
        say = self._first_new(words_to_say(shows, exchange, verdict, reference), exchange.lang, shows[0] == "answer")
        return Spoken(remark, message, instead, say)

    def _also(self, finding: Finding, lang: Lang) -> str:
        """What is said of a finding where one of its sort was told of in the same answer; empty if that was said."""
        words = short_quote(finding, lang)
        t = translator(lang)
        said = (t("And this: “{quote}”") if finding.level == "credit" else t("Here too: “{quote}”")).format(quote=words)
        if not words or said in self._told:
            return ""
        self._told.add(said)
        return said

    def _fresh(self, finding: Finding, lang: Lang, on_same: Sequence[Spoken]) -> tuple[str, str]:
        """The first wording on the rule's page that was not used before, else how often it has come up.

        Where remarks on the same words have quoted them, first the wordings that do not quote them again.
        """
        quote = f"“{short_quote(finding, lang)}”"
        is_quoted = any(quote in one.message for one in on_same)
        told = list(enumerate(wordings(finding, lang)))
        if on_same:
            told.sort(key=lambda one: quote in one[1][0])
        for number, (wording, instead) in told:
            message = _pointing(wording, quote, lang) if is_quoted else wording
            key = (finding.rule, finding.case, number)
            if key not in self._used and message not in self._told:
                said = message, "" if instead in self._told else instead
                self._used.add(key)
                self._told |= set(said)
                return said
        return self._once_more(finding, lang), ""

    def _once_more(self, finding: Finding, lang: Lang) -> str:
        t = translator(lang)
        title = rulebook()[finding.rule].title.in_(lang)
        return t("{title}: time {number} in this drill.").format(title=title, number=self._times[finding.rule])

    def _push(self, exchange: Exchange, verdict: Verdict, reference: Reference | None) -> Push | None:
        """The first push that was not given before and has words that were not shown before."""
        t = translator(exchange.lang)
        for stretch in stretches(exchange, verdict):
            message = t(stretch.message)
            if message in self._told:
                continue
            say = self._first_new(words_for(stretch, exchange, verdict, reference), exchange.lang)
            if say:
                self._told.add(message)
                return Push(message, say)
        return None

    def _first_new(self, sentences: Iterator[str], lang: Lang, is_plain: bool = False) -> str:
        """The first sentence that says something that was not shown before; empty if none does.

        A plain answer may say again what was shown in other words: it is what was asked.
        """
        for sentence in sentences:
            if not any(sentence == shown or (not is_plain and alike(sentence, shown, lang)) for shown in self._shown):
                self._shown.append(sentence)
                return sentence
        return ""


def _on_same(finding: Finding, spoken: Spoken) -> bool:
    """Whether a remark was about some of the same words."""
    return overlap(finding, spoken.remark.finding)


def _pointing(message: str, quote: str, lang: Lang) -> str:
    """A message that points at words which have just been quoted, in place of quoting them once more."""
    t = translator(lang)
    before, quoted, after = message.partition(quote)
    line = t("that line")
    begins = not before.strip() or before.rstrip()[-1] in ".!?"
    return f"{before}{line[:1].upper() + line[1:] if begins else line}{after}" if quoted else message


def _same_sort(one: Finding, other: Finding) -> bool:
    return (one.rule, one.case) == (other.rule, other.case)


def _with_its_message(finding: Finding, exchange: Exchange) -> Finding:
    """Where no words are marked for a key message, it is told in its own."""
    if finding.quote is not None or finding.message_id is None:
        return finding
    text = next((one.text for one in exchange.brief.key_messages if one.id == finding.message_id), None)
    return replace(finding, quote=text)
