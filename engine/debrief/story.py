"""The story that a fair reporter would file: from what was really said, the worst and the best."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.judge.length import PACE, count
from engine.judge.rulebook import rulebook
from engine.judge.text import Span, Text
from engine.kinds import Lang
from engine.language import Translator, translator
from engine.plain_text import one_line, quotable
from engine.session import Session, Take
from engine.verdict import Finding, Level

CLIP_SECONDS = 10
_HEADLINE_LENGTH = {"zh": 28, "en": 70}
_LINE_LENGTH = {"zh": 60, "en": 160}


@dataclass(frozen=True, slots=True)
class Story:
    """What is printed, and what is passed on."""

    headline: str
    lines: tuple[str, str]
    clip: str
    """The ten seconds that go round; empty where nothing was said."""


@dataclass(frozen=True, slots=True)
class _Said:
    """A finding with words, and the answer in which it was made."""

    finding: Finding
    answer: Text
    is_clean: bool
    """Whether the answer holds no fault."""

    @property
    def position(self) -> int:
        return self.answer.plain_position(self.finding.start or 0)

    @property
    def words(self) -> str:
        """The marked words themselves."""
        return quotable(self.finding.quote or "")

    @property
    def sentence(self) -> str:
        """The sentence that holds them, as a reporter would cut it out."""
        span = self.answer.sentence_at(self.position)
        raw = self.answer.raw_span(span.start, span.end)
        return quotable(self.answer.raw[raw.start : raw.end])


def story(session: Session) -> Story:
    """The story of a drill so far; what was said first is what was on air."""
    return _story([ask.first for ask in session.asked if ask.first is not None], session.started.scenario.lang)


def headline(take: Take, lang: Lang) -> str:
    """The headline that one answer gives."""
    return _story([take], lang).headline


def _story(takes: list[Take], lang: Lang) -> Story:
    t = translator(lang)
    worst = max(_said(takes, lang, "fault"), key=lambda said: rulebook()[said.finding.rule].cost, default=None)
    best = max(
        _said(takes, lang, "credit"),
        key=lambda said: (said.is_clean, said.finding.message_id is not None),
        default=None,
    )
    also = next((said for said in _said(takes, lang, "credit") if best and said.words not in best.sentence), None)
    return Story(_headline(worst, best, takes, lang), _lines(worst or also, best, lang, t), _clip(worst or best, lang))


def _said(takes: list[Take], lang: Lang, level: Level) -> Iterator[_Said]:
    for take in takes:
        verdict = take.standing
        if verdict is None:
            continue
        text = Text(take.text, lang)
        is_clean = not verdict.of_level("fault")
        for finding in (one for one in verdict.shown() if one.level == level):
            if finding.quote and finding.quote.strip():
                yield _Said(finding, text, is_clean)


def _headline(worst: _Said | None, best: _Said | None, takes: list[Take], lang: Lang) -> str:
    t = translator(lang)
    if worst is not None or best is not None:
        quote = one_line(worst.sentence if worst else best.words if best else "", _HEADLINE_LENGTH[lang])
        if worst is not None and worst.finding.rule == "accepts_premise":
            return t("“{quote}”: branch manager concedes").format(quote=quote)
        if worst is not None and worst.finding.rule == "stonewalls":
            return t("“{quote}”, says branch manager, and no more").format(quote=quote)
        return t("Branch manager: “{quote}”").format(quote=quote)
    said = next((take for take in takes if take.text.strip()), None)
    if said is not None:
        text = Text(said.text, lang)
        span = text.sentences[0] if text.sentences else Span(0, len(text.plain))
        raw = text.raw_span(span.start, span.end)
        return t("Branch manager: “{quote}”").format(
            quote=one_line(quotable(said.text[raw.start : raw.end]), _HEADLINE_LENGTH[lang])
        )
    return t("Branch manager does not answer")


def _lines(worst: _Said | None, best: _Said | None, lang: Lang, t: Translator) -> tuple[str, str]:
    most = _LINE_LENGTH[lang]
    said = t("What people can do now was not said.")
    if best is not None:
        said = t("The manager said: “{quote}”.").format(quote=one_line(best.words, most))
    if worst is None:
        return said, t("There was nothing else to quote.") if best else t("The questions are still being asked.")
    if best is not None and worst.sentence == best.sentence:
        words = one_line(worst.words, most)
        return said, t("In the same breath came the words that will be quoted: “{quote}”.").format(quote=words)
    words = one_line(worst.sentence, most)
    return said, t("The manager also said: “{quote}”.").format(quote=words)


def _clip(said: _Said | None, lang: Lang) -> str:
    """From the start of the sentence on, as many clauses as ten seconds hold, and one at least."""
    if said is None:
        return ""
    text = said.answer
    start = text.sentence_at(said.position).start
    budget = CLIP_SECONDS * PACE[lang] // 60
    end = start
    for clause in text.clauses:
        if clause.start < start:
            continue
        if end > start and count(text.plain[start : clause.end], lang) > budget:
            break
        end = clause.end
    raw = text.raw_span(start, end)
    return one_line(text.raw[raw.start : raw.end], budget * (2 if lang == "zh" else 9))
