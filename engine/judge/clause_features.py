"""What is known of each clause of an answer, as names of features: the learned part weighs them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

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
_SIGNS = frozenset("PWYN0")
"""Capitals: the evened-out text has none of its own."""


def clause_features(reading: Reading) -> list[frozenset[str]]:
    """The features of each of the first clauses of the answer, in order."""
    answer = reading.answer
    clauses = answer.clauses[:MOST_CLAUSES]
    said = [answer[clause] for clause in clauses]
    whole = frozenset(_of_the_answer(reading))
    parts = _parts_of_the_brief(reading)
    delivered = reading.spans_of("delivered")
    made = []
    for index, clause in enumerate(clauses):
        found = set(whole)
        found.update(f"c:{gram}" for gram in grams(said[index], answer.lang))
        found.update(f"r:{gram}" for gram in role_grams(said[index], answer.lang))
        if index:
            found.update(f"p:{gram}" for gram in grams(said[index - 1], answer.lang) if len(gram) > 1)
        found.add("first" if index == 0 else "later")
        if index == len(clauses) - 1:
            found.add("last")
        if index + 1 < len(clauses):
            found.update(f"n:{gram}" for gram in grams(said[index + 1], answer.lang) if len(gram) > 1)
        ahead = " ".join(said[index : index + 2])
        near = list(_of_the_brief(parts, said[index], ahead, answer.lang))
        found.update(near)
        found.update(f"{reading.kind}:{name}" for name in near)
        if any(one.start < clause.end and one.end > clause.start for one in delivered):
            found.add("delivers here")
        made.append(frozenset(found))
    return made


@lru_cache(4096)
def grams(plain: str, lang: Lang) -> frozenset[str]:
    """Runs of characters in Chinese, of words in English; figures count as one sign."""
    if lang == "zh":
        signs: list[str] | str = "^" + _FIGURE.sub("0", plain) + "$"
        return frozenset(_runs(signs, _LONGEST_ZH, ""))
    words = ["^", *("0" if token.isdigit() else token for token in _TOKEN.findall(plain)), "$"]
    return frozenset(_runs(words, _LONGEST_EN, " "))


@lru_cache(4096)
def role_grams(plain: str, lang: Lang) -> frozenset[str]:
    """The same with one sign for all others, for us, for you, for a negator; only runs that hold such a sign."""
    for pattern, sign in _ROLES[lang]:
        plain = pattern.sub(sign, plain)
    signs, longest, glue = (plain, _LONGEST_ZH, "") if lang == "zh" else (plain.split(), _LONGEST_EN, " ")
    return frozenset(run for run in _runs(signs, longest, glue) if len(run) > 1 and not _SIGNS.isdisjoint(run))


def _runs(signs: list[str] | str, longest: int, glue: str) -> Iterator[str]:
    for size in range(1, longest + 1):
        for at in range(len(signs) - size + 1):
            yield glue.join(signs[at : at + size])


def _of_the_answer(reading: Reading) -> Iterator[str]:
    yield f"kind:{reading.kind}"
    question = reading.exchange.question
    if question is not None and question.loaded:
        yield "loaded:listed"
    if reading.delivered:
        yield "delivers"
    yield from _steps("clauses", min(len(reading.answer.clauses), 14) / 20)


def _parts_of_the_brief(reading: Reading) -> dict[str, list[frozenset[str]]]:
    """What each line of the brief, and the question, are about."""
    brief, lang = reading.exchange.brief, reading.answer.lang
    lines = {
        "unknown": brief.unknown,
        "authorised": brief.authorised,
        "confirmed": brief.confirmed,
        "message": tuple(message.text for message in brief.key_messages),
        "question": (reading.question.plain,),
    }
    return {name: [features(even(text), lang) for text in texts] for name, texts in lines.items()}


def _of_the_brief(parts: dict[str, list[frozenset[str]]], said: str, ahead: str, lang: Lang) -> Iterator[str]:
    """How much of each part of the brief comes back in the clause and the one behind it, and the other way round."""
    mine, both = features(said, lang), features(ahead, lang)
    for name, lines in parts.items():
        there = max((len(line & both) / len(line) for line in lines if line), default=0.0)
        back = max((len(line & mine) / len(mine) for line in lines), default=0.0) if mine else 0.0
        yield from _steps(f"{name}>", there)
        yield from _steps(f"{name}<", back)


def _steps(name: str, share: float) -> Iterator[str]:
    for step in _STEPS:
        if share >= step:
            yield f"{name}{step}"
