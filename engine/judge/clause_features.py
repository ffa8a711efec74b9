"""What is known of each clause of an answer, as names of features of several kinds: the learned part weighs them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from engine.exchange import Brief
from engine.judge.network import Features
from engine.judge.reading import Reading
from engine.judge.terms import features
from engine.judge.text import even
from engine.judge.words import roles
from engine.kinds import Lang
from engine.regex import regex

MOST_CLAUSES = 200
"""Clauses of an answer that are looked at; nobody says more in one breath."""
_STEPS = (0.15, 0.25, 0.35, 0.5, 0.7)
_TOKEN = regex(r"[a-z]+(?:'[a-z]+)?|\d+|[^\w\s]")
_FIGURE = regex(r"\d+")
_LONGEST_ZH, _LONGEST_EN = 4, 3
_ROLES = {
    "zh": [
        (regex(roles.OTHERS_ZH), "P"),
        (regex(roles.WE_ZH), "W"),
        (regex(roles.YOU_ZH), "Y"),
        (regex(roles.NOT_ZH), "N"),
        (regex(roles.FIGURE_ZH), "0"),
    ],
    "en": [
        (regex(roles.OTHERS_EN), " P "),
        (regex(roles.WE_EN), " W "),
        (regex(roles.YOU_EN), " Y "),
        (regex(roles.NOT_EN), " N "),
    ],
}
_NONE: frozenset[str] = frozenset()
_SIGNS = frozenset("PWYN0")
"""Capitals: the evened-out text has none of its own."""


def clause_features(reading: Reading) -> list[Features]:
    """The features of each of the first clauses of the answer, in order.

    `clause`, `before` and `behind` are the runs of signs in the clause and its neighbours, `roles` those of who is
    spoken of, `brief` what comes back of the brief, which stands once more under the kind of question, and `answer`
    what holds for the whole of it, or for the clause's place.
    """
    answer = reading.answer
    clauses = answer.clauses[:MOST_CLAUSES]
    said = [answer[clause] for clause in clauses]
    whole = tuple(_of_the_answer(reading))
    parts = _parts_of_the_brief(reading)
    delivered = reading.spans_of("delivered")
    made: list[Features] = []
    for index, clause in enumerate(clauses):
        near = _of_the_brief(parts, said[index], " ".join(said[index : index + 2]), answer.lang)
        here = [*whole, "first" if index == 0 else "later"]
        if index == len(clauses) - 1:
            here.append("last")
        if any(one.start < clause.end and one.end > clause.start for one in delivered):
            here.append("delivers here")
        made.append(
            (
                ("clause", grams(said[index], answer.lang)),
                ("roles", role_grams(said[index], answer.lang)),
                ("before", long_grams(said[index - 1], answer.lang) if index else _NONE),
                ("behind", long_grams(said[index + 1], answer.lang) if index + 1 < len(clauses) else _NONE),
                ("brief", near),
                (reading.kind, near),
                ("answer", frozenset(here)),
            )
        )
    return made


@lru_cache(4096)
def grams(plain: str, lang: Lang) -> frozenset[str]:
    """Runs of characters in Chinese, of words in English; figures count as one sign."""
    if lang == "zh":
        return frozenset(_runs_of_characters("^" + _FIGURE.sub("0", plain) + "$"))
    words = ["^", *("0" if token.isdigit() else token for token in _TOKEN.findall(plain)), "$"]
    return frozenset(_runs_of_words(words))


@lru_cache(4096)
def long_grams(plain: str, lang: Lang) -> frozenset[str]:
    """Those of more than one character: what is said of a clause's neighbours."""
    return frozenset(gram for gram in grams(plain, lang) if len(gram) > 1)


@lru_cache(4096)
def role_grams(plain: str, lang: Lang) -> frozenset[str]:
    """The same with one sign for all others, for us, for you, for a negator; only runs that hold such a sign."""
    for pattern, sign in _ROLES[lang]:
        plain = pattern.sub(sign, plain)
    if _SIGNS.isdisjoint(plain):
        return _NONE
    runs = _runs_of_characters(plain) if lang == "zh" else _runs_of_words(plain.split())
    return frozenset(run for run in runs if len(run) > 1 and not _SIGNS.isdisjoint(run))


def _runs_of_characters(plain: str) -> list[str]:
    return [plain[at : at + size] for size in range(1, _LONGEST_ZH + 1) for at in range(len(plain) - size + 1)]


def _runs_of_words(words: list[str]) -> list[str]:
    sizes = range(1, _LONGEST_EN + 1)
    return [" ".join(words[at : at + size]) for size in sizes for at in range(len(words) - size + 1)]


def _of_the_answer(reading: Reading) -> Iterator[str]:
    yield f"kind {reading.kind}"
    question = reading.exchange.question
    if question is not None and question.loaded:
        yield "loaded words listed"
    if reading.delivered:
        yield "delivers"
    yield from _steps("clauses", min(len(reading.answer.clauses), 14) / 20)


def _parts_of_the_brief(reading: Reading) -> dict[str, tuple[frozenset[str], ...]]:
    """What each line of the brief, and the question, are about."""
    lang = reading.answer.lang
    return {**_lines(reading.exchange.brief, lang), "question": (features(reading.question.plain, lang),)}


@lru_cache(64)
def _lines(brief: Brief, lang: Lang) -> dict[str, tuple[frozenset[str], ...]]:
    lines = {
        "unknown": brief.unknown,
        "authorised": brief.authorised,
        "confirmed": brief.confirmed,
        "message": tuple(message.text for message in brief.key_messages),
    }
    return {name: tuple(features(even(text), lang) for text in texts) for name, texts in lines.items()}


def _of_the_brief(parts: dict[str, tuple[frozenset[str], ...]], said: str, ahead: str, lang: Lang) -> frozenset[str]:
    """How much of each part of the brief comes back in the clause and the one behind it, and the other way round."""
    mine, both = features(said, lang), features(ahead, lang)
    return frozenset().union(*(_of_lines(name, lines, mine, both) for name, lines in parts.items()))


@lru_cache(8192)
def _of_lines(
    name: str, lines: tuple[frozenset[str], ...], mine: frozenset[str], both: frozenset[str]
) -> tuple[str, ...]:
    there = max((len(line & both) / len(line) for line in lines if line), default=0.0)
    back = max((len(line & mine) for line in lines), default=0) / len(mine) if mine else 0.0
    return (*_steps(f"{name}>", there), *_steps(f"{name}<", back))


def _steps(name: str, share: float) -> Iterator[str]:
    for step in _STEPS:
        if share >= step:
            yield f"{name}{step}"
