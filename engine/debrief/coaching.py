"""What is said to the speaker about each answer, in the order of the answers, and no sentence twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from engine.crisis_state import Telling
from engine.debrief.marks import Piece, Remark, gravest_first, marked, remarks
from engine.debrief.words_to_say import words_to_say
from engine.duties.telling import exchange_of_telling
from engine.exchange import Exchange
from engine.judge.prose import wordings
from engine.judge.rulebook import rulebook
from engine.language import translator
from engine.press_plan import Reference
from engine.rulings import as_judged
from engine.session import Asked, Session, Take, exchange_of
from engine.verdict import Finding, Verdict


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


@dataclass(frozen=True, slots=True)
class TakeReview:
    """One try at an answer, marked."""

    take: Take
    pieces: tuple[Piece, ...]
    spoken: tuple[Spoken, ...]

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


def coached(session: Session, coach: Coach | None = None) -> tuple[AskedReview, ...]:
    """Every answer of a drill with what is said about it."""
    coach = coach or Coach()
    return tuple(
        AskedReview(
            asked,
            tuple(
                coach.review(take, exchange_of(session, asked, take.text), asked.question.reference)
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
            coach.review(
                Take(telling.text, "plain", 0, verdict=telling.verdict), exchange_of_telling(session, telling)
            ),
        )
        for telling in tellings
        if telling.text
    )


def latest(session: Session) -> TakeReview | None:
    """What is said about the answer given last; None where there is none."""
    reviews = coached(session)
    return reviews[-1].takes[-1] if reviews else None


class Coach:
    """Speaks of one answer after another, and remembers what it has said."""

    def __init__(self) -> None:
        self._told: set[str] = set()
        self._times: Counter[str] = Counter()

    def review(self, take: Take, exchange: Exchange, reference: Reference | None = None) -> TakeReview:
        """One answer with its marks and their prose."""
        verdict = take.standing or Verdict()
        numbered = remarks(take.ruled.findings if take.ruled else as_judged(verdict))
        shown = [self._spoken(remark, exchange, verdict, reference) for remark in numbered]
        return TakeReview(take, marked(take.text, numbered), tuple(shown))

    def _spoken(self, remark: Remark, exchange: Exchange, verdict: Verdict, reference: Reference | None) -> Spoken:
        finding = _with_its_message(remark.finding, exchange)
        self._times[finding.rule] += remark.holds
        message, instead = self._fresh(finding, exchange)
        shows = rulebook()[finding.rule].shows if remark.holds else ()
        say = self._first_untold(words_to_say(shows, exchange, verdict, reference)) if shows else ""
        return Spoken(remark, message, instead, say)

    def _fresh(self, finding: Finding, exchange: Exchange) -> tuple[str, str]:
        """The first wording on the rule's page that was not said before, else how often it has come up."""
        said = next((pair for pair in wordings(finding, exchange.lang) if pair[0] not in self._told), None)
        if said is None:
            return self._once_more(finding, exchange), ""
        message, instead = said
        instead = "" if instead in self._told else instead
        self._told |= {message, instead}
        return message, instead

    def _once_more(self, finding: Finding, exchange: Exchange) -> str:
        t = translator(exchange.lang)
        title = rulebook()[finding.rule].title.in_(exchange.lang)
        if finding.level == "credit":
            return title
        return t("{title}: time {number} in this drill.").format(title=title, number=self._times[finding.rule])

    def _first_untold(self, sentences: Iterator[str]) -> str:
        sentence = next((one for one in sentences if one not in self._told), "")
        self._told.add(sentence)
        return sentence


def _with_its_message(finding: Finding, exchange: Exchange) -> Finding:
    """Where no words are marked for a key message, it is told in its own."""
    if finding.quote is not None or finding.message_id is None:
        return finding
    text = next((one.text for one in exchange.brief.key_messages if one.id == finding.message_id), None)
    return replace(finding, quote=text)
