"""Something bad in the question that the answer affirms, concedes or builds on."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from engine.judge.reading import PICTURED, Reading
from engine.judge.rules.repeats_negative import echoes
from engine.judge.scope import has_negation, scopes_of
from engine.judge.terms import overlap, topics
from engine.judge.text import Span, even
from engine.judge.words import accepting
from engine.judge.words.accepting import Words
from engine.kinds import Lang
from engine.regex import regex
from engine.verdict import Finding

_KINDS = PICTURED | {"speculation"}
_ALLEGING = frozenset({"negative_premise", "leading", "either_or", "provocation"})
"""Kinds of question to which an excuse, a cause or the charge's own word is a concession."""
_YES_OR_NO = frozenset({"negative_premise", "leading", "provocation"})
"""Kinds of question that a yes agrees with; elsewhere it only opens the answer."""
_SOFT = (accepting.EXCUSED, accepting.SORRY)
"""Words that may also be sympathy."""
_SAME_FACT = 0.5
_SAME_FAULT = 0.4
_NOTHING = (" nothing", " no ", " nobody")
"""Behind a fault, what takes it back: we ignored nothing."""
_FEW_LETTERS = 12
"""A loaded word alone, cried out: it is thrown back."""
_SHORT_CLAUSE = {"zh": 12, "en": 48}
_HEARD_BEHIND_YES = 40
_MOST_BESIDE = 4
"""Clauses behind a yes in which the fact may stand that it admits."""
_MOST = 60
_MOST_FINDINGS = 4
_HAN = regex(r"[\u3400-\u9fff]{2}")
_LIGHT_PAIRS = frozenset(
    [
        "你们",
        "您好",
        "大家",
        "我们",
        "他们",
        "就是",
        "还是",
        "是不",
        "不是",
        "自己",
        "这个",
        "那个",
        "银行",
        "到底",
        "是你",
        "是我",
        "们的",
        "的是",
        "根本",
    ]
)


def check(reading: Reading) -> Iterable[Finding]:
    """A fault on the words that accept; none where what the question assumes is so."""
    if reading.kind not in _KINDS or reading.exchange.premise == "true":
        return
    end, count = -1, 0
    for span in sorted(_found(reading), key=lambda span: (span.start, -span.end)):
        if span.start >= end and count < _MOST_FINDINGS:
            yield reading.mark("accepts_premise", "fault", span)
            end, count = span.end, count + 1


def _found(reading: Reading) -> Iterator[Span]:
    if reading.kind != "rapid_fire":
        yield from _agreed(reading)
    yield from _clauses(reading, accepting.OWNED)
    yield from _apologies(reading)
    if reading.kind == "hypothetical":
        yield from _on_its_own_terms(reading)
    if reading.kind == "either_or":
        if not _is_denied_at_first(reading):
            yield from _clauses(reading, accepting.CHOSEN)
        yield from _one_of_two(reading)
    if reading.kind in _ALLEGING:
        yield from _clauses(reading, accepting.EXCUSED)
        yield from _clauses(reading, accepting.CONFIDED)
        if not _is_denied_at_first(reading):
            yield from _caused(reading)
            yield from _affirmed(reading)


def _clauses(reading: Reading, words: Words) -> Iterator[Span]:
    """The clauses that say such words, but for questions and confirmed facts."""
    answer, seen = reading.answer, -1
    for match in islice(words[answer.lang].finditer(answer.plain), _MOST):
        clause = answer.clause_at(match.start())
        if clause.start == seen or answer.plain.startswith(_NOTHING, match.end()):
            continue
        seen = clause.start
        sentence = answer.sentence_at(clause.start)
        asked = clause if answer.lang == "zh" else sentence
        if answer.plain[asked.end - 1] == "?" or _is_known(reading, clause):
            continue
        if words in _SOFT and accepting.FEELING[answer.lang].search(answer[sentence]):
            continue
        yield Span(clause.start, max(clause.end, match.end()))


def _agreed(reading: Reading) -> Iterator[Span]:
    """A yes, where the clauses around it say no confirmed fact and no sympathy."""
    answer = reading.answer
    for clause in _clauses(reading, accepting.AGREED):
        if not _is_beside_a_fact(reading, clause):
            yield clause
    match = accepting.YES[answer.lang].match(answer.plain)
    if (
        match is None
        or reading.kind not in _YES_OR_NO
        or not answer.sentences
        or _is_known(reading, answer.sentences[0])
    ):
        return
    clause = answer.clause_at(match.end() - 1)
    heard = answer.plain[match.start() : match.end() + _HEARD_BEHIND_YES]
    if not _is_beside_a_fact(reading, clause) and not accepting.FEELING[answer.lang].search(heard):
        yield clause


def _caused(reading: Reading) -> Iterator[Span]:
    """A cause for what is alleged that leaves it with the bank; one that lies with the customers turns it back."""
    answer = reading.answer
    for clause in _clauses(reading, accepting.CAUSED):
        if answer.lang == "en" or reading.kind == "either_or" or accepting.OWN_SIDE_ZH.search(answer[clause]):
            yield clause


def _apologies(reading: Reading) -> Iterator[Span]:
    brief, lang = reading.exchange.brief, reading.answer.lang
    known = (*brief.confirmed, *brief.authorised)
    has_one = any(accepting.APOLOGY_KNOWN[lang].search(even(fact)) for fact in known)
    for clause in _clauses(reading, accepting.SORRY):
        if not (_is_allowed(reading, clause) if has_one else _is_beside_a_fact(reading, clause)):
            yield clause


def _is_allowed(reading: Reading, clause: Span) -> bool:
    """Whether an apology that the brief has names no fault, or one that the brief knows."""
    answer, brief = reading.answer, reading.exchange.brief
    named = accepting.NAMED_FAULT[answer.lang].search(answer[clause])
    if named is None or accepting.POINTED_AT[answer.lang].fullmatch(named.group("fault").strip()):
        return True
    known = even("\n".join((brief.situation, *brief.confirmed, *brief.authorised)))
    return overlap(named.group("fault"), known, answer.lang) >= _SAME_FAULT


def _on_its_own_terms(reading: Reading) -> Iterator[Span]:
    """The question's "if" taken up: supposed again, or what will be done then."""
    answer = reading.answer
    if answer.lang == "zh":
        yield from _carried_on(reading)
    then = accepting.THEN_ZH if answer.lang == "zh" else accepting.WOULD_EN
    for pattern in (accepting.IF[answer.lang], then):
        for match in islice(pattern.finditer(answer.plain), _MOST):
            clause = answer.clause_at(match.start())
            if accepting.IF_OF_YOURS[answer.lang].search(answer[clause]) or answer.plain[clause.end - 1] == "?":
                continue
            if accepting.IF_REFUSED[answer.lang].search(answer[answer.sentence_at(match.start())]):
                continue
            if not _is_known(reading, clause):
                yield clause


def _carried_on(reading: Reading) -> Iterator[Span]:
    """A first clause that begins with what the question supposed, in the question's words."""
    answer = reading.answer
    match = accepting.CARRIED_ON_ZH.match(answer.plain)
    if match is None or not answer.clauses or _is_known(reading, answer.clauses[0]):
        return
    pairs = _pairs(match.group(1))
    if pairs and pairs <= _pairs(reading.question.plain):
        yield answer.clauses[0]


def _one_of_two(reading: Reading) -> Iterator[Span]:
    """A short first clause that names one of the two: Head office, frankly."""
    answer = reading.answer
    if not answer.clauses:
        return
    first, lang = answer.clauses[0], answer.lang
    said, options = answer[first], accepting.OR[lang].split(reading.question.plain)
    if len(said) > _SHORT_CLAUSE[lang] or said[-1] == "?" or len(options) != 2 or has_negation(said, lang):
        return
    if accepting.NOT_TAKEN_UP[lang].search(said) or accepting.ONLY_NAMED[lang].search(said):
        return
    named = [bool(_weight(said, lang) & _weight(option, lang)) for option in options]
    if named[0] != named[1] and not _is_known(reading, first):
        yield first


def _affirmed(reading: Reading) -> Iterator[Span]:
    """A clause that says a loaded word of the question as a fact: it was humiliating."""
    answer, scopes = reading.answer, scopes_of(reading.answer)
    for echo in echoes(reading):
        clause = answer.clause_at(echo.start)
        said = answer[clause]
        beside = answer.plain[clause.start : echo.start] + " " + answer.plain[echo.end : clause.end]
        if has_negation(beside, answer.lang) or answer.plain[answer.sentence_at(echo.start).end - 1] == "?":
            continue
        if said[-1] == "!" and len(said) <= _FEW_LETTERS:
            continue
        if reading.kind == "provocation" and not accepting.FIRST_PERSON[answer.lang].search(said):
            continue
        if scopes.asserted(echo.start, conditions=True) and not accepting.NOT_TAKEN_UP[answer.lang].search(said):
            yield clause


def _is_denied_at_first(reading: Reading) -> bool:
    answer = reading.answer
    denied = accepting.NEITHER if reading.kind == "either_or" else accepting.DENIED_AT_FIRST
    return bool(answer.clauses) and denied[answer.lang].search(answer[answer.clauses[0]]) is not None


def _is_beside_a_fact(reading: Reading, clause: Span) -> bool:
    """Whether the clause before, the one behind, or another one behind in its sentence, tells what is known."""
    clauses = reading.answer.clauses
    index = bisect_left(clauses, clause.start, key=lambda one: one.start)
    end = reading.answer.sentence_at(clause.start).end
    behind = [one for one in clauses[index + 2 : index + 1 + _MOST_BESIDE] if one.start < end]
    near = (*clauses[max(0, index - 1) : index], *clauses[index + 1 : index + 2], *behind)
    return any(_is_known(reading, one) for one in near)


def _is_known(reading: Reading, span: Span) -> bool:
    """Whether what is said there stands among the confirmed facts, in what may be promised or in a key message.

    Many a message is a denial, and what it denies is not known.
    """
    said, lang = reading.answer[span], reading.answer.lang
    brief = reading.exchange.brief
    denies = has_negation(said, lang)
    messages = (message.text for message in brief.key_messages if has_negation(even(message.text), lang) == denies)
    return any(
        overlap(said, even(fact), lang) >= _SAME_FACT for fact in (*brief.confirmed, *brief.authorised, *messages)
    )


def _weight(plain: str, lang: Lang) -> set[str]:
    return _pairs(plain) if lang == "zh" else topics(plain, lang)


def _pairs(plain: str) -> set[str]:
    """Neighbouring characters of some weight."""
    return {pair for pair in map("".join, pairwise(plain)) if _HAN.fullmatch(pair)} - _LIGHT_PAIRS
