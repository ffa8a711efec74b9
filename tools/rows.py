"""The clauses of labelled answers as rows to learn from: their features, and what is known of each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import count

import numpy as np
from scipy.sparse import csr_matrix

from engine.judge.clause_features import clause_features
from engine.judge.judge import Judge
from engine.judge.network import Features, no_weights
from engine.judge.rulebook import Example, examples, exchange_of, good_lines, rulebook
from engine.judge.text import Text, even
from engine.kinds import Lang
from engine.verdict import LABELS
from tools import corpus

LEARNED = tuple(label for label in LABELS if label != "delivered")
"""Whether a message comes back no wording tells."""
FEWEST_INCIDENTS = 4
"""Incidents in which a wording must stand before it is learned: what stands in fewer belongs to the incident."""
FEWEST_AROUND = 8
"""The same, where it stands in a clause beside the one that is weighed."""
RARE = 2.0
"""What a clause in which a label holds counts, beside one in which it does not."""
EXAMPLE = 4.0
"""What a clause of a rule's own example counts: what the open book promises has to hold."""
NO_CASE = -1
Columns = dict[str, dict[str, int]]
"""Kind of feature -> its name -> its column."""


@dataclass(frozen=True)
class Clauses:
    """Clauses, one row each; a column for each label of LEARNED."""

    features: list[Features]
    case: np.ndarray
    """Of each row, the number of its case; NO_CASE for those of the rules' examples."""
    incident: list[str]
    """Of each row; of what ships the question. Wordings are learned that stand in several."""
    true: np.ndarray
    """Whether the words of the label stand there."""
    counts: np.ndarray
    """What the row counts for the label; nothing where nobody has said: in an answer for which the label holds, one
    stretch of words is marked, and others may carry it, too."""


def clauses_of(cases: Sequence[corpus.Case]) -> Clauses:
    """Each case's clauses with their features and labels."""
    judge = Judge(rules=["delivered"], learned=no_weights)
    features: list[Features] = []
    case_of: list[int] = []
    true: list[list[bool]] = []
    counts: list[list[float]] = []
    for number, case in enumerate(cases):
        reading = judge.read(case.exchange)
        marks = {label: _places(case, label) for label in LEARNED}
        for row, clause in zip(clause_features(reading), reading.answer.clauses, strict=False):
            marked = [any(start < clause.end and end > clause.start for start, end in marks[one]) for one in LEARNED]
            features.append(row)
            case_of.append(number)
            true.append(marked)
            counts.append([_count(case, label, here) for label, here in zip(LEARNED, marked, strict=True)])
    incident = [_where(cases[number]) for number in case_of]
    return Clauses(features, np.array(case_of), incident, np.array(true), np.array(counts))


def _where(case: corpus.Case) -> str:
    """The incident of a case; the question of one that ships, since what is told there will be told again."""
    return case.exchange.id.rsplit("-", 1)[0] if case.incident.startswith(corpus.SHIPPED) else case.incident


def examples_of(lang: Lang) -> Clauses:
    """The clauses of the open book's examples, each of which tells of one label alone."""
    judge = Judge(rules=["delivered"], learned=no_weights)
    features: list[Features] = []
    incident: list[str] = []
    true: list[list[bool]] = []
    counts: list[list[float]] = []
    for label in LEARNED:
        for example, fires in shown_by_the_book(label, lang):
            reading = judge.read(exchange_of(example, lang))
            words = even(example.quote or "") if fires else ""
            for row, clause in zip(clause_features(reading), reading.answer.clauses, strict=False):
                here = not words or words in reading.answer[clause] or reading.answer[clause] in words
                features.append(row)
                incident.append(f"examples of {label}")
                true.append([fires and here and label == one for one in LEARNED])
                counts.append([_count_of_example(fires, here) if label == one else 0.0 for one in LEARNED])
    return Clauses(features, np.full(len(features), NO_CASE), incident, np.array(true), np.array(counts))


def shown_by_the_book(label: str, lang: Lang) -> list[tuple[Example, bool]]:
    """A rule's examples, and whether it fires on them; and what other pages show as good and its patterns fault."""
    both = examples(label).in_(lang)
    own = [*((one, True) for one in both.fires), *((one, False) for one in both.silent)]
    return own + [(one, False) for one, faults in _good_lines(lang) if label in faults and one not in both.silent]


@lru_cache(2)
def _good_lines(lang: Lang) -> tuple[tuple[Example, frozenset[str]], ...]:
    """What the pages show as good, with the labels that the patterns alone would fault it for."""
    judge = Judge(learned=no_weights)
    return tuple(
        (one, frozenset(found.rule for found in judge.judge(exchange_of(one, lang)).findings if found.level == "fault"))
        for rule in rulebook()
        for one in good_lines(rule, lang)
    )


def joined(rows: Clauses, more: Clauses) -> Clauses:
    """The rows of both."""
    return Clauses(
        rows.features + more.features,
        np.concatenate([rows.case, more.case]),
        rows.incident + more.incident,
        np.concatenate([rows.true, more.true]),
        np.concatenate([rows.counts, more.counts]),
    )


def columns_of(rows: Clauses, known: np.ndarray) -> Columns:
    """The features that stand in enough incidents, with their columns."""
    seen: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for row in known:
        for kind, names in rows.features[row]:
            for name in names:
                seen[kind][name].add(rows.incident[row])
    column = count()
    return {
        kind: {name: next(column) for name in sorted(named) if len(named[name]) >= _fewest(kind)}
        for kind, named in sorted(seen.items())
    }


def _fewest(kind: str) -> int:
    return FEWEST_AROUND if kind in ("before", "behind") else FEWEST_INCIDENTS


def matrix(rows: Clauses, wanted: np.ndarray, columns: Columns) -> csr_matrix:
    """One row a clause, one column a feature."""
    width = sum(map(len, columns.values()))
    places, ends = [], [0]
    for row in wanted:
        here = [columns[kind][name] for kind, names in rows.features[row] for name in names & columns[kind].keys()]
        places.extend(sorted(here))
        ends.append(len(places))
    return csr_matrix((np.ones(len(places), np.float32), places, ends), shape=(len(wanted), width))


def _count(case: corpus.Case, label: str, here: bool) -> float:
    if label not in case.words:
        return 1.0
    return RARE if here else 0.0


def _count_of_example(fires: bool, here: bool) -> float:
    if not fires:
        return EXAMPLE
    return EXAMPLE * RARE if here else 0.0


def _places(case: corpus.Case, label: str) -> list[tuple[int, int]]:
    """Where the words of a label stand in the evened-out answer."""
    words = case.words.get(label)
    if not words:
        return []
    answer = Text(case.exchange.answer, case.exchange.lang)
    at = case.exchange.answer.find(words)
    return [(answer.plain_position(at), answer.plain_position(at + len(words)))]
