"""What the judge judges: a brief, one question, one answer."""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.kinds import Asker, Audience, Authority, Lang, QuestionKind, Truth


@dataclass(frozen=True, slots=True)
class KeyMessage:
    """A must-air point: what has to be heard, whatever is asked."""

    id: str
    text: str
    evidence: tuple[tuple[str, ...], ...] = ()
    """Groups of words; the point was made when each group has a word in the answer, asserted."""
    says: tuple[str, ...] = ()
    """Other wordings of the whole point."""

    @property
    def wordings(self) -> tuple[str, ...]:
        """The text, and the author's other wordings of the whole point."""
        return (self.text, *self.says)

    @property
    def words(self) -> tuple[str, ...]:
        """All that the author writes of it: its wordings, and the words that show it."""
        return (*self.wordings, *(word for group in self.evidence for word in group))


@dataclass(frozen=True, slots=True)
class Brief:
    """What the speaker knows."""

    situation: str
    key_messages: tuple[KeyMessage, ...]
    confirmed: tuple[str, ...] = ()
    """Facts that may be said aloud."""
    unknown: tuple[str, ...] = ()
    """What nobody can know or say yet."""
    authorised: tuple[str, ...] = ()
    """Commitments that the speaker may make."""

    @property
    def may_be_said(self) -> tuple[str, ...]:
        """All but what is unknown, the key messages with the words that show them."""
        messages = (words for message in self.key_messages for words in message.words)
        return (self.situation, *self.confirmed, *self.authorised, *messages)


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked."""

    text: str
    kind: QuestionKind
    loaded: tuple[str, ...] = ()
    """Its negative words and their near-synonyms, where the author gives them."""
    answered_by: tuple[tuple[str, ...], ...] = ()
    """For a plain question: groups of words that show that it was plainly answered."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """Brief, question, answer. A statement or notice is an exchange without a question."""

    id: str
    lang: Lang
    brief: Brief
    answer: str
    question: Question | None = None
    premise: Truth = "unknown"
    """Whether what the question assumes is so."""
    authority: Authority = "full"
    people: tuple[str, ...] = ()
    """Names of the bank's own that may be said."""
    harmed: bool = False
    """Whether people have come to harm."""
    resolved: Truth = "unknown"
    """Whether the incident is over."""
    audience: Audience = "public"
    asker: Asker = "press"
    earlier: tuple[str, ...] = field(default=())
    """What the speaker said before, oldest first."""
