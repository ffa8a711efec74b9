"""Care, safety or normality claimed, and nothing by which anybody could check it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.judge.figures import figures
from engine.judge.length import count
from engine.judge.moments import moments
from engine.judge.nearness import Brieflines, lines_of, words_of
from engine.judge.plain_question import plainly_answered, says_why_not
from engine.judge.reading import Reading
from engine.judge.scope import scopes_of
from engine.judge.small_talk import substance
from engine.judge.text import Span
from engine.judge.words import claims, official
from engine.judge.words.guarantees import ABSOLUTE
from engine.kinds import Lang
from engine.regex import regex
from engine.verdict import Finding

_CASES = (("", claims.CARE), ("safe", claims.SAFE), ("normal", claims.NORMAL), ("relax", claims.RELAX))
_NOTHING = frozenset({"0", "1", "100"})
"""Figures that count nothing: first of all, one word, a hundred per cent."""
_NO_FIGURE = regex(r"举一反三|接二连三|再三|三番|第一时间|万一|一百个|一时|百分之?百|百年|首位|第一位")
_AS_IN_THE_BRIEF = 0.3
"""How near to a line of the brief a clause is that tells something of it."""
_MOST_BESIDE = {"zh": 8, "en": 6}
"""Characters or words beside the claim that may be something checkable that nobody has a pattern for."""
_MOST_BESIDE_COMFORT = {"zh": 4, "en": 3}
"""The same beside 请放心 alone, which is comfort where anything at all is said with it."""
_OPENS = {"zh": 12, "en": 6}
"""Characters or words of a phrase that only opens or closes what is told beside it."""
_OF_USE = ("delivered", "commits_followup", "empathizes", "stonewalls")
"""Rules whose words make a sentence more than a stock phrase, or worse."""
_HEARD = 4_000
"""Characters in which a claim is looked for: who says more than that says something."""


def check(reading: Reading) -> Iterable[Finding]:
    """An advice on the first claim where the answer holds nothing to check, or on a sentence that any bank says."""
    if len(reading.answer.plain) > _HEARD:
        return
    found = list(_unbacked(reading))
    yield from found or _stock(reading)


def _stock(reading: Reading) -> Iterator[Finding]:
    """The first sentence of an answer to a question that holds a phrase of notices, and nothing else of use."""
    answer = reading.answer
    if reading.exchange.question is None:
        return
    useful = [span for rule in _OF_USE for span in reading.spans_of(rule, "credit", "fault", "check")]
    lines = lines_of(reading.exchange.brief, answer.lang)
    for sentence in answer.sentences:
        phrase = official.PHRASES[answer.lang].search(answer.plain, sentence.start, sentence.end)
        at_the_edge = sentence in (answer.sentences[0], answer.sentences[-1])
        is_brief = at_the_edge and count(answer[sentence], answer.lang) <= _OPENS[answer.lang]
        if phrase is None or is_brief or any(one.start < sentence.end and sentence.start < one.end for one in useful):
            continue
        clauses = [one for one in answer.clauses if sentence.start <= one.start < sentence.end]
        if _tells_when_or_how_many(answer[sentence], answer.lang) or any(
            _is_checkable(reading, one, lines) for one in clauses
        ):
            continue
        yield reading.mark("bare_claim", "advice", Span(*phrase.span()), case="stock")
        return


def _unbacked(reading: Reading) -> Iterator[Finding]:
    answer = reading.answer
    if not answer.clauses:
        return
    if any(reading.found(rule) for rule in ("delivered", "commits_followup", "speculates", "discloses_private")):
        return
    if plainly_answered(reading) or says_why_not(reading):
        return
    found = sorted(_claims(reading), key=lambda one: one[1].start)
    if not found or _tells_when_or_how_many(answer.plain, answer.lang):
        return
    held = [answer.clause_at(span.start) for _, span in found]
    beside = [clause for clause in answer.clauses if clause not in held]
    lines = lines_of(reading.exchange.brief, answer.lang)
    if any(_is_checkable(reading, clause, lines) for clause in beside):
        return
    unknown = sum(substance(answer[clause], answer.lang) for clause in beside if not _is_empty(reading, clause))
    comfort_only = all(case == "relax" for case, _ in found)
    most = (_MOST_BESIDE_COMFORT if comfort_only else _MOST_BESIDE)[answer.lang]
    if unknown <= most:
        case, span = found[0]
        yield reading.mark("bare_claim", "advice", span, case=case)


def _claims(reading: Reading) -> Iterator[tuple[str, Span]]:
    """What is claimed as a fact, but for what a line of the brief says as well."""
    answer, lang = reading.answer, reading.answer.lang
    scopes = scopes_of(answer)
    lines = lines_of(reading.exchange.brief, lang)
    known = [*lines.facts, *lines.messages.values()]
    for case, pattern in _CASES:
        for clause in answer.clauses:
            match = pattern[lang].search(answer.plain, clause.start, clause.end)
            if match is None or not scopes.asserted(clause.start):
                continue
            start = match.start() + (match.group()[0] in ",。!;")
            if claims.NOT_CLAIMED[lang].search(answer.plain, clause.start, start + (lang == "en")):
                continue
            if _is_a_guarantee(reading, Span(start, match.end())):
                continue
            if lines.nearest(words_of(answer[clause], lang), known) < _AS_IN_THE_BRIEF or case in ("", "relax"):
                yield case, Span(start, match.end())


def _is_a_guarantee(reading: Reading, span: Span) -> bool:
    """Whether another rule is about these words: they are absolute, or a promise."""
    answer = reading.answer
    if ABSOLUTE[answer.lang].search(answer.plain, span.start, span.end):
        return True
    return any(one.start < span.end and span.start < one.end for one in reading.spans_of("overpromises"))


def _tells_when_or_how_many(plain: str, lang: Lang) -> bool:
    said = _NO_FIGURE.sub("", plain)
    return bool(moments(said, lang)) or any(form not in _NOTHING for _, form in figures(said, lang))


def _is_checkable(reading: Reading, clause: Span, lines: Brieflines) -> bool:
    """Whether a clause names something done, somebody to ask, something to look at, or what the brief tells."""
    answer, lang = reading.answer, reading.answer.lang
    if claims.SUPPORTED[lang].search(answer.plain, clause.start, clause.end):
        return True
    words = words_of(answer[clause], lang)
    told = [*lines.facts, *lines.steps, *lines.messages.values()]
    return count(answer[clause], lang) >= 3 and lines.nearest(words, told) >= _AS_IN_THE_BRIEF


def _is_empty(reading: Reading, clause: Span) -> bool:
    return claims.EMPTY[reading.answer.lang].search(reading.answer[clause]) is not None
