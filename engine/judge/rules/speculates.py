"""Guesses at what is not known: hedged, as flat fact, or as a denial that names the thing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import islice

from engine.exchange import Brief
from engine.judge.figures import figures, is_date, new_figures
from engine.judge.reading import Reading
from engine.judge.rules import overpromises
from engine.judge.scope import negated
from engine.judge.terms import find_terms, overlap, topics
from engine.judge.text import Span, even
from engine.judge.words import guesses
from engine.judge.words.promises import TOLD
from engine.kinds import Lang
from engine.verdict import Finding

_SAME = {"zh": 0.5, "en": 0.6}
"""The share of a clause that has to stand in a confirmed fact or a key message for the clause to be no guess."""
_FEW = {"zh": 1, "en": 1}
"""Topics that a denial may share with what is unknown."""
_SUGGESTING = ("speculation", "leading")
"""Kinds of question that suggest what is not known."""
_SHARED = 2
"""Topics by which such a question is about a line of the brief."""
_CURT = {"zh": 0, "en": 20}
"""Characters of a clause that takes a side and says no more."""
_FIRST = 2
"""Clauses of an answer in which a side is taken, if it is."""
_SHORT = {"zh": 14, "en": 40}
"""Characters of a clause that takes a side."""
_BRIEF: Mapping[Lang, int] = {"zh": 24, "en": 60}
"""Characters of a clause that answers with a figure."""
_TERSE: Mapping[Lang, int] = {"zh": 14, "en": 36}
"""The same where many things are asked at once, so that a figure may belong to any of them."""
_NEAR = {"zh": 24, "en": 90}
"""Characters around a guess in which it may be taken back."""
_SURE = ("肯定", "一定", "准", "铁定", "必定")
_MOST = 4
_MOST_TRIES = 200


def check(reading: Reading) -> Iterable[Finding]:
    """One fault for each clause that guesses."""
    marked: set[int] = set()
    for span in sorted(_candidates(reading), key=lambda span: (span.start, -span.end)):
        clause = reading.answer.clause_at(span.start)
        if clause.start in marked or not _is_said(reading, span):
            continue
        marked.add(clause.start)
        whole = _trimmed(reading, Span(span.start, max(span.end, clause.end)))
        plain = guesses.PLAIN_GUESS[reading.answer.lang].match(reading.answer.plain, span.start)
        yield reading.mark("speculates", "fault", whole, case="plain" if plain else "")
        if len(marked) >= _MOST:
            return


def _trimmed(reading: Reading, span: Span) -> Span:
    end = span.end
    while end > span.start + 1 and not reading.answer.plain[end - 1].isalnum():
        end -= 1
    return Span(span.start, end)


def _candidates(reading: Reading) -> Iterator[Span]:
    for source in SOURCES.values():
        yield from source(reading)


def _found(reading: Reading, patterns: Mapping[str, re.Pattern[str]]) -> Iterator[Span]:
    pattern = patterns[reading.answer.lang]
    for match in islice(pattern.finditer(reading.answer.plain), _MOST_TRIES):
        yield Span(match.start(), match.end())


def _hedged(reading: Reading) -> Iterator[Span]:
    lang = reading.answer.lang
    for span in _found(reading, guesses.HEDGED):
        clause = reading.answer.clause_at(span.start)
        if guesses.NO_GUESS[lang].search(reading.answer[clause]):
            continue
        is_sure = reading.answer[span].startswith(_SURE)
        if is_sure and (_is_supposed(reading, span) or TOLD[lang].search(reading.answer[clause])):
            continue
        yield span


def _rounded(reading: Reading) -> Iterator[Span]:
    if _open_figures(reading):
        yield from (span for span in _found(reading, guesses.ROUNDED) if not negated(reading.answer, span.start))


def _ruled_out(reading: Reading) -> Iterator[Span]:
    lang = reading.answer.lang
    brief = reading.exchange.brief
    groups = _open_groups(brief, lang)
    sought = _unknown_topics(brief, lang)
    asked, left_open = _asked_for_a_cause(reading), _asked_and_open(reading)
    for match in islice(guesses.RULED_OUT[lang].finditer(reading.answer.plain), _MOST_TRIES):
        what = match.group("what") or match.group()
        about = topics(what, lang)
        few = 0 if guesses.UNRELATED[lang].search(match.group()) else _FEW[lang]
        if (
            any(word in what for group in groups for word in group)
            or len(about & sought) > few
            or (about & left_open and about <= topics(reading.question.plain, lang))
            or (about & asked and (reading.kind != "rapid_fire" or guesses.NOT_THE.search(match.group())))
        ):
            yield Span(match.start(), match.end())


def _asked_and_open(reading: Reading) -> frozenset[str]:
    """The topics of a question that asks for the very thing that a line of the brief leaves open."""
    lang = reading.answer.lang
    asked = topics(reading.question.plain, lang)
    if reading.kind not in _SUGGESTING:
        return frozenset()
    is_open = any(len(asked & topics(even(line), lang)) >= _SHARED for line in reading.exchange.brief.unknown)
    return frozenset(asked) if is_open else frozenset()


def _asked_for_a_cause(reading: Reading) -> set[str]:
    """The topics of a question that offers a cause or a culprit to be confirmed, where the brief leaves it open."""
    lang = reading.answer.lang
    open_ones = _unknown(reading.exchange.brief, lang) & {"cause", "who"}
    offered = reading.kind == "rapid_fire" and lang == "en" and guesses.IS_IT.search(reading.question.plain)
    if not open_ones or not (reading.kind in ("speculation", "either_or") or offered):
        return set()
    return topics(reading.question.plain, lang)


def _picked(reading: Reading) -> Iterator[Span]:
    """A short clause that takes one side of an either-or."""
    lang = reading.answer.lang
    if reading.kind != "either_or" or not _unknown(reading.exchange.brief, lang) & {"cause", "who", "outcome"}:
        return
    asked = topics(reading.question.plain, lang)
    loaded = reading.exchange.question.loaded if reading.exchange.question else ()
    groups, sought = _open_groups(reading.exchange.brief, lang), _unknown_topics(reading.exchange.brief, lang)
    for clause in reading.answer.clauses[:_FIRST]:
        said = reading.answer[clause]
        if len(said) > _SHORT[lang] or guesses.NOT_TAKEN[lang].search(said):
            continue
        is_open = any(word in said for group in groups for word in group) or topics(said, lang) & sought
        is_plain = len(said) <= _CURT[lang] and not find_terms(said, loaded, lang)
        if (guesses.SIDE[lang].search(said) and asked & sought) or (
            topics(said, lang) & asked and (is_open or is_plain)
        ):
            yield clause


def _caused(reading: Reading) -> Iterator[Span]:
    if _unknown(reading.exchange.brief, reading.answer.lang) & {"cause", "who"}:
        spans = list(_found(reading, guesses.CAUSED))
        if "cause" in _about(reading.question.plain, reading.answer.lang):
            spans.extend(_found(reading, guesses.ANSWERS_WHY))
        groups = _open_groups(reading.exchange.brief, reading.answer.lang)
        spans.extend(
            span
            for span in _found(reading, guesses.ASSERTED)
            if any(word in reading.answer[span] for group in groups for word in group)
        )
        yield from (span for span in spans if not _is_supposed(reading, span))


def _is_supposed(reading: Reading, span: Span) -> bool:
    """Whether an "if" stands in the clause or shortly before it."""
    answer, lang = reading.answer, reading.answer.lang
    start = max(answer.sentence_at(span.start).start, answer.clause_at(span.start).start - _NEAR[lang])
    return guesses.CONDITION[lang].search(answer.plain, start, span.end) is not None


def _owned(reading: Reading) -> Iterator[Span]:
    if _unknown(reading.exchange.brief, reading.answer.lang) & {"cause", "who"}:
        yield from _found(reading, guesses.OWNED)


def _foretold(reading: Reading) -> Iterator[Span]:
    spans = list(_found(reading, guesses.FORETOLD))
    yield from _not_promised(reading, spans)


def _figures(reading: Reading) -> Iterator[Span]:
    lang = reading.answer.lang
    if reading.kind not in ("speculation", "rapid_fire"):
        return
    open_ones = _open_figures(reading)
    if not open_ones:
        return
    asked = {form for _, form in figures(reading.question.plain, lang)}
    answered = [
        Span(clause.start + span.start, clause.start + span.end)
        for clause in reading.answer.clauses[:_MOST_TRIES]
        if _may_answer(reading.answer[clause], lang, _TERSE if reading.kind == "rapid_fire" else _BRIEF)
        for span in new_figures(reading.answer[clause], reading.exchange.brief, lang)[:1]
        if open_ones != {"number"} or not is_date(reading.answer[clause][span.start : span.end], lang)
    ]
    yield from _not_promised(
        reading,
        [span for span in answered if not {form for _, form in figures(reading.answer[span], lang)} & asked],
    )


def _open_figures(reading: Reading) -> frozenset[str]:
    """Which of number and time the question asks for and the brief leaves open."""
    lang = reading.answer.lang
    return _about(reading.question.plain, lang) & _unknown(reading.exchange.brief, lang) & {"number", "time"}


def _may_answer(said: str, lang: Lang, most: Mapping[Lang, int]) -> bool:
    """Whether a clause is short enough to be an answer, and speaks neither of news nor of something else."""
    return len(said) <= most[lang] and not TOLD[lang].search(said) and not guesses.PAST[lang].search(said)


def _not_promised(reading: Reading, spans: list[Span]) -> Iterator[Span]:
    """Those of some spans whose clauses promise nothing."""
    if not spans:
        return
    answer = reading.answer
    promised = {
        answer.clause_at(answer.plain_position(finding.start)).start
        for finding in overpromises.check(reading)
        if finding.start is not None
    }
    for span in spans:
        clause = answer.clause_at(span.start)
        if clause.start not in promised or not guesses.OURS[answer.lang].search(answer[clause]):
            yield span


SOURCES = {
    "hedged": _hedged,
    "rounded": _rounded,
    "caused": _caused,
    "owned": _owned,
    "ruled out": _ruled_out,
    "picked": _picked,
    "foretold": _foretold,
    "figures": _figures,
}
"""The kinds of guess."""


def _is_said(reading: Reading, span: Span) -> bool:
    """Whether a guess is no question, no word on what is being looked into, and no known fact."""
    answer, lang = reading.answer, reading.answer.lang
    clause = answer.clause_at(span.start)
    if answer.plain[clause.end - 1] in "?？":
        return False
    near = Span(max(clause.start, span.start - _NEAR[lang]), min(clause.end, max(span.end, span.start + _NEAR[lang])))
    return guesses.CHECKED[lang].search(answer[near]) is None and not _is_known(reading, answer[near])


def _is_known(reading: Reading, said: str) -> bool:
    brief, lang = reading.exchange.brief, reading.answer.lang
    if new_figures(said, brief, lang):
        return False
    wordings = (" ".join(message.wordings) for message in brief.key_messages)
    known = (*brief.confirmed, *brief.authorised, *wordings)
    return any(overlap(said, even(text), lang) >= _SAME[lang] for text in known)


@lru_cache(256)
def _about(plain: str, lang: Lang) -> frozenset[str]:
    return frozenset(name for name, patterns in guesses.ASKS.items() if patterns[lang].search(plain))


@lru_cache(64)
def _unknown(brief: Brief, lang: Lang) -> frozenset[str]:
    return _about(even("\n".join(brief.unknown)), lang)


@lru_cache(64)
def _unknown_topics(brief: Brief, lang: Lang) -> frozenset[str]:
    return frozenset(topics(even("\n".join(brief.unknown)), lang))


@lru_cache(64)
def _open_groups(brief: Brief, lang: Lang) -> tuple[tuple[str, ...], ...]:
    """The kinds of cause, culprit and outcome that the brief leaves open."""
    unknown = even("\n".join(brief.unknown))
    groups = tuple(group for group in guesses.THE_SAME[lang] if any(word in unknown for word in group))
    return (*groups, guesses.CAUSES[lang]) if "cause" in _about(unknown, lang) else groups
