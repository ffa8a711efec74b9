"""A premise that is true: which confirmed lines hold it, and whether the answer owns it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from engine.judge.figures import figures
from engine.judge.known import enough, says, shared_with
from engine.judge.nearness import lines_of, words_of
from engine.judge.numbers import numbers
from engine.judge.reading import PICTURED, Reading, join
from engine.judge.scope import scopes_of
from engine.judge.text import Span, even
from engine.judge.words import denials, owning
from engine.kinds import Lang

_NEAR = 0.045
"""From here on a confirmed line is on what the question assumes."""
_OF_THE_NEAREST = 0.5
"""A line that is less near than this share of the nearest is on something else."""
_LEAST_OF_A_CLAUSE = 2
"""Words that a clause shares with a line of which it says a part."""
_TOUCHED: dict[Lang, dict[float, int]] = {"zh": {0.25: 4}, "en": {0.25: 3, 0.4: 2}}
"""The share of a clause that comes near to a line, and how many words it must then share with the line."""
_SHORT = {"zh": 9, "en": 24}
"""Characters of a stretch that is too short to be read alone."""
_SPOILS = ("shifts_blame", "hostile", "discloses_private")
"""Faults beside which nothing is owned."""
_MOST = 60
_MOST_CLAUSES = 200
_MOST_LINES = 40
_MOST_SENTENCES = 60


def is_tested(reading: Reading) -> bool:
    """Whether the question brings an assumption that is so."""
    return reading.exchange.premise == "true" and reading.kind in PICTURED


def premise_lines(reading: Reading) -> tuple[str, ...]:
    """The confirmed lines that hold what the question assumes, the nearest first; empty where none is near."""
    brief, lang = reading.exchange.brief, reading.answer.lang
    question = reading.exchange.question
    if question is None:
        return ()
    lines, asked = lines_of(brief, lang), words_of(question.text, lang)
    near = sorted(((lines.near(words_of(line, lang), asked), line) for line in brief.confirmed), reverse=True)
    return tuple(line for nearness, line in near if nearness >= max(_NEAR, _OF_THE_NEAREST * near[0][0]))


def owned(reading: Reading) -> Iterator[Span]:
    """The stretches, a sentence or a part of one, in which the answer says for itself what is so."""
    answer, scopes = reading.answer, scopes_of(reading.answer)
    wanted, owned_up = frozenset(premise_lines(reading)), list(owns_up(reading))
    for at, sentence in enumerate(_sentences(reading)):
        clauses = [one for one in _clauses(reading, sentence) if scopes.asserted(one.start)]
        told = [(line, _telling(reading, clauses, line)) for line in reading.exchange.brief.confirmed[:_MOST_LINES]]
        near = answer.sentences[at : at + 2]
        own_up = any(near[0].start <= one.start < near[-1].end for one in owned_up)
        said = [(_shared(reading, found, line), found) for line, found in told if found and (own_up or line in wanted)]
        if said:
            yield _readable(reading, sentence, join(max(said, key=lambda one: one[0])[1]))


def is_touched(reading: Reading) -> bool:
    """Whether the answer comes near to what is so, by its number or some of its words, and blames nobody for it."""
    answer, lang = reading.answer, reading.answer.lang
    lines = premise_lines(reading)
    wanted = frozenset[str]().union(*(_numbers(even(line), lang) for line in (*lines, reading.question.plain))) - {"1"}
    for sentence in _sentences(reading):
        clauses = list(_clauses(reading, sentence))
        if not clauses or answer.plain[clauses[-1].end - 1] in "?？":
            continue
        for one in clauses:
            if wanted & _numbers(answer[one], lang) or _comes_near(answer[one], lines, lang):
                return True
            if owning.POINTED_BACK[lang].match(answer[one]) and not denials.ANY[lang].search(answer[one]):
                return True
    return False


def _comes_near(said: str, lines: tuple[str, ...], lang: Lang) -> bool:
    return any(shared_with(said, line, lang, part) >= least for line in lines for part, least in _TOUCHED[lang].items())


def _numbers(plain: str, lang: Lang) -> frozenset[str]:
    return frozenset(numbers(plain, lang)).union(form for _, form in figures(plain, lang))


def owns_up(reading: Reading) -> Iterator[Span]:
    """The clauses that own up in so many words: it is so, it was us, we are sorry for it."""
    answer, lang = reading.answer, reading.answer.lang
    for match in islice(owning.OWNED_UP[lang].finditer(answer.plain), _MOST):
        clause = answer.clause_at(match.start())
        before = answer.plain[clause.start : match.start()]
        if answer.plain[clause.end - 1] not in "?？" and owning.NOT_OWNED[lang].search(before) is None:
            yield clause


def _sentences(reading: Reading) -> tuple[Span, ...]:
    return reading.answer.sentences[:_MOST_SENTENCES]


def _clauses(reading: Reading, sentence: Span) -> Iterator[Span]:
    """The clauses of a sentence; none where others are blamed, scolded or exposed in it."""
    answer = reading.answer
    place = answer.plain_position
    for one in reading.findings:
        spoils = one.rule in _SPOILS and one.level == "fault" and one.start is not None and one.end is not None
        if spoils and place(one.start or 0) < sentence.end and sentence.start < place(one.end or 0):
            return
    yield from (one for one in answer.clauses[:_MOST_CLAUSES] if sentence.start <= one.start < sentence.end)


def _telling(reading: Reading, clauses: list[Span], line: str) -> list[Span]:
    """Those of some clauses that say a line between them; none where they do not."""
    answer, lang = reading.answer, reading.answer.lang
    telling = [one for one in clauses if _tells(answer[one], line, lang)]
    is_said = enough(_shared(reading, telling, line), lang) or any(says(answer[one], line, lang) for one in telling)
    return telling if is_said else []


def _shared(reading: Reading, clauses: list[Span], line: str) -> int:
    return sum(shared_with(reading.answer[one], line, reading.answer.lang) for one in clauses)


def _tells(said: str, line: str, lang: Lang) -> bool:
    """Whether a clause says something of a line, and not the opposite."""
    if shared_with(said, line, lang) < _LEAST_OF_A_CLAUSE:
        return False
    return denials.ANY[lang].search(said) is None or denials.ANY[lang].search(even(line)) is not None


def _readable(reading: Reading, sentence: Span, span: Span) -> Span:
    """A stretch that is only a number or two with the next clause of its sentence, so that it says something."""
    if span.end - span.start >= _SHORT[reading.answer.lang]:
        return span
    behind = next((one for one in _clauses(reading, sentence) if one.start >= span.end), span)
    return join([span, behind])
