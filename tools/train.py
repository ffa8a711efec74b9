"""Learn the weights of the judge's second look, and measure the whole judge on incidents left out.

    python tools/train.py            leave incidents out, in turn, and print the measure
    python tools/train.py --write    and then learn from all of them: engine/judge/weights/, measured.json
    python tools/train.py --check    leave incidents out, in turn; fail where the measure has fallen since

Needs scikit-learn (the `dev` extra). What is written are whole numbers; the judge that reads them needs nothing.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import msgspec
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine.judge.clause_features import clause_features  # noqa: E402
from engine.judge.judge import Judge  # noqa: E402
from engine.judge.learned import Weights, no_weights  # noqa: E402
from engine.judge.rulebook import examples, exchange_of  # noqa: E402
from engine.judge.text import Text, even  # noqa: E402
from engine.kinds import Lang  # noqa: E402
from engine.verdict import LABELS  # noqa: E402
from tools import corpus  # noqa: E402
from tools.measure import Pair, found, interval, macro_f1, tally  # noqa: E402

LEARNED = tuple(label for label in LABELS if label not in ("delivered", "repeats_negative", "chases_barrage"))
"""Whether a message, or a word of the question, comes back, or each part is taken up, no wording tells."""
FEWEST_INCIDENTS = 4
"""Incidents in which a wording must stand before it is learned: what stands in fewer belongs to the incident."""
FOLDS = 5
STRENGTH = 0.15
"""Of the fit to the examples against small weights (scikit-learn's C)."""
RARE = 2.0
"""What a clause in which a label holds counts, beside one in which it does not."""
EXAMPLE = 4.0
"""What a clause of a rule's own example counts: what the open book promises has to hold."""
LEAST_PRECISION = 0.87
"""Of a label, on incidents left out."""
PRICE = 0.5
"""What each hundredth below that costs, in hundredths of F1."""
SMALLEST = 0.04
"""A weight below this is left out."""
THOUSAND = 1000
FALL = 0.02
"""Of the macro-F1, from which on the judge is no longer what it was."""
MEASURED = corpus.CORPUS / "measured.json"
"""The F1 of each label on incidents left out, when the weights were last written; CI holds it."""


@dataclass(frozen=True)
class Clauses:
    """The clauses of some cases, one row each."""

    features: list[frozenset[str]]
    case: np.ndarray
    """Of each row, the number of its case."""
    incident: list[str]
    """Of each row."""
    true: dict[str, np.ndarray]
    """Label -> of each row, whether its words stand there."""
    about: list[str]
    """Of each row, the one label that it tells of; empty where it tells of all."""


@dataclass(frozen=True)
class Thresholds:
    """From where on a clause's sum makes a label true, alone and beside a find of the patterns."""

    alone: float
    beside: float


@dataclass(frozen=True)
class Models:
    """What was learned from some rows."""

    columns: dict[str, int]
    """Feature -> column."""
    by_label: dict[str, LogisticRegression]


def main(arguments: Sequence[str]) -> int:
    """Measure, and on demand write the weights; or hold the measure to what it was."""
    if "--check" in arguments:
        return check()
    measured = {}
    for lang in get_args(Lang):
        cases = corpus.cases(corpus.incidents(lang))
        thresholds, pairs = leave_out(cases)
        measured[lang] = {label: round(tally(pairs, label).f1, 3) for label in LABELS}
        measured[lang]["macro"] = round(macro_f1(pairs), 3)
        unread = corpus.unread()
        fresh = [pair for case, pair in zip(cases, pairs, strict=True) if case.incident in unread]
        measured[lang]["unread"] = round(macro_f1(fresh), 3)
        print(
            f"{lang}: {len(cases)} cases, incidents left out in turn: macro-F1 {measured[lang]['macro']:.3f}; of them"
            f" {len(fresh)} of incidents that no writer of patterns had read: {measured[lang]['unread']:.3f}"
        )
        for label in LABELS:
            count = tally(pairs, label)
            low, high = interval(pairs, label)
            print(
                f"  {label:18} n {count.right + count.missed:3}  precision {count.precision:.2f}"
                f"  recall {count.recall:.2f}  F1 {count.f1:.2f} ({low:.2f}-{high:.2f})"
            )
        if "--write" in arguments:
            rows = joined(clauses_of(cases), examples_of(lang))
            _keep(lang, weights_of(learned_from(rows, np.arange(len(rows.features))), thresholds))
    if "--write" in arguments:
        MEASURED.write_text(json.dumps(measured, indent=1) + "\n", encoding="utf-8")
    return 0


def check() -> int:
    """Both languages at once: 1 where the macro-F1 on incidents left out has fallen by FALL since it was written."""
    reached = json.loads(MEASURED.read_text(encoding="utf-8"))
    langs = get_args(Lang)
    with ProcessPoolExecutor(len(langs)) as pool:
        macros = dict(zip(langs, pool.map(_left_out_macro, langs), strict=True))
    fallen = [lang for lang, macro in macros.items() if macro <= reached[lang]["macro"] - FALL]
    for lang, macro in macros.items():
        print(f"{lang}: macro-F1 on incidents left out {macro:.3f}, was {reached[lang]['macro']:.3f}")
    return 1 if fallen else 0


def _left_out_macro(lang: Lang) -> float:
    _, pairs = leave_out(corpus.cases(corpus.incidents(lang)))
    return macro_f1(pairs)


def leave_out(cases: Sequence[corpus.Case]) -> tuple[dict[str, Thresholds], list[Pair]]:
    """Learn without some incidents, judge them, in turn: each label's threshold, and what came out."""
    rows = joined(clauses_of(cases), examples_of(cases[0].exchange.lang))
    folds = folds_of(cases)
    fold_of_row = np.where(rows.case >= 0, folds[rows.case], -1)
    models = [learned_from(rows, np.flatnonzero(fold_of_row != left)) for left in range(FOLDS)]
    thresholds = thresholds_of(cases, rows, fold_of_row, models)
    judges = []
    for model in models:
        weights = weights_of(model, thresholds)
        judges.append(Judge(learned=lambda _, weights=weights: weights))
    return thresholds, [
        (case.names, found(judges[fold].judge(case.exchange))) for case, fold in zip(cases, folds, strict=True)
    ]


def clauses_of(cases: Sequence[corpus.Case]) -> Clauses:
    """Each case's clauses with their features and labels."""
    judge = Judge(rules=["delivered"], learned=no_weights)
    features: list[frozenset[str]] = []
    case_of: list[int] = []
    true: dict[str, list[bool]] = {label: [] for label in LEARNED}
    for number, case in enumerate(cases):
        reading = judge.read(case.exchange)
        marks = {label: _places(case, label) for label in LEARNED}
        for row, clause in zip(clause_features(reading), reading.answer.clauses, strict=False):
            features.append(row)
            case_of.append(number)
            for label in LEARNED:
                true[label].append(any(start < clause.end and end > clause.start for start, end in marks[label]))
    incident = [cases[number].incident for number in case_of]
    true_of = {label: np.array(held) for label, held in true.items()}
    return Clauses(features, np.array(case_of), incident, true_of, [""] * len(features))


def examples_of(lang: Lang) -> Clauses:
    """The clauses of the rules' own examples, each of which tells of its own label alone."""
    judge = Judge(rules=["delivered"], learned=no_weights)
    features: list[frozenset[str]] = []
    about: list[str] = []
    true: list[bool] = []
    for label in LEARNED:
        both = getattr(examples(label), lang)
        for example, fires in [*((one, True) for one in both.fires), *((one, False) for one in both.passes)]:
            reading = judge.read(exchange_of(example, lang))
            words = even(example.quote or "") if fires else ""
            for row, clause in zip(clause_features(reading), reading.answer.clauses, strict=False):
                features.append(row)
                about.append(label)
                true.append(fires and (not words or words in reading.answer[clause] or reading.answer[clause] in words))
    held = np.array(true)
    return Clauses(
        features,
        np.full(len(features), -1),
        [f"examples of {label}" for label in about],
        dict.fromkeys(LEARNED, held),
        about,
    )


def joined(rows: Clauses, more: Clauses) -> Clauses:
    """The rows of both."""
    return Clauses(
        rows.features + more.features,
        np.concatenate([rows.case, more.case]),
        rows.incident + more.incident,
        {label: np.concatenate([rows.true[label], more.true[label]]) for label in LEARNED},
        rows.about + more.about,
    )


def _places(case: corpus.Case, label: str) -> list[tuple[int, int]]:
    """Where the words of a label stand in the evened-out answer."""
    words = case.words.get(label)
    if not words:
        return []
    answer = Text(case.exchange.answer, case.exchange.lang)
    at = case.exchange.answer.find(words)
    return [(answer.plain_position(at), answer.plain_position(at + len(words)))]


def folds_of(cases: Sequence[corpus.Case]) -> np.ndarray:
    """Of each case, in which turn its incident is left out."""
    incidents = np.random.RandomState(0).permutation(sorted({case.incident for case in cases}))
    turn = {name: index % FOLDS for index, name in enumerate(incidents)}
    return np.array([turn[case.incident] for case in cases])


def learned_from(rows: Clauses, known: np.ndarray) -> Models:
    """One model a label, from the rows that are known."""
    columns = columns_of(rows, known)
    inside = matrix(rows, known, columns)
    about = np.array([rows.about[row] for row in known])
    by_label = {}
    for label in LEARNED:
        telling = np.flatnonzero((about == "") | (about == label))
        counts = np.where(about[telling] == label, EXAMPLE, 1.0)
        by_label[label] = _fitted(inside[telling], rows.true[label][known][telling], counts)
    return Models(columns, by_label)


def _fitted(features: csr_matrix, true: np.ndarray, counts: np.ndarray) -> LogisticRegression:
    model = LogisticRegression(C=STRENGTH, solver="liblinear", class_weight={0: 1.0, 1: RARE}, random_state=0)
    return model.fit(features, true, sample_weight=counts)


def columns_of(rows: Clauses, known: np.ndarray) -> dict[str, int]:
    """The features that stand in enough incidents -> their column."""
    seen: dict[str, set[str]] = defaultdict(set)
    for row in known:
        for feature in rows.features[row]:
            seen[feature].add(rows.incident[row])
    common = sorted(name for name, incidents in seen.items() if len(incidents) >= FEWEST_INCIDENTS)
    return {name: column for column, name in enumerate(common)}


def matrix(rows: Clauses, wanted: np.ndarray, columns: dict[str, int]) -> csr_matrix:
    """One row a clause, one column a feature."""
    places, ends = [], [0]
    for row in wanted:
        places.extend(sorted(columns[name] for name in rows.features[row] if name in columns))
        ends.append(len(places))
    return csr_matrix((np.ones(len(places)), places, ends), shape=(len(wanted), len(columns)))


def thresholds_of(
    cases: Sequence[corpus.Case], rows: Clauses, fold_of_row: np.ndarray, models: Sequence[Models]
) -> dict[str, Thresholds]:
    """Each label's thresholds, chosen on incidents left out that no rule's writer had read."""
    sums = {label: np.zeros(len(rows.case)) for label in LEARNED}
    for left, model in enumerate(models):
        unknown = np.flatnonzero(fold_of_row == left)
        outside = matrix(rows, unknown, model.columns)
        for label in LEARNED:
            sums[label][unknown] = model.by_label[label].decision_function(outside)
    judge = Judge(learned=no_weights)
    unread = corpus.unread()
    fresh = np.array([number for number, case in enumerate(cases) if case.incident in unread])
    patterns = [found(judge.judge(cases[number].exchange)) for number in fresh]
    chosen = {}
    for label in LEARNED:
        best = np.full(len(cases), -20.0)
        np.maximum.at(best, rows.case[rows.case >= 0], sums[label][rows.case >= 0])
        gold = np.array([label in cases[number].words for number in fresh])
        hit = np.array([label in names for names in patterns])
        chosen[label] = thresholds_for(best[fresh], hit, gold)
    return chosen


def thresholds_for(best: np.ndarray, hit: np.ndarray, gold: np.ndarray) -> Thresholds:
    """The pair of the best F1, less what its precision lacks; a wrong accusation costs more than a missed one."""
    grid = np.append(np.quantile(best, np.linspace(0, 1, 60)), [-20.0, 20.0])
    tried = []
    for doubt in np.unique(np.round(grid, 2)):
        for threshold in np.unique(np.round(grid, 2)):
            if threshold < doubt:
                continue
            got = (hit & (best >= doubt)) | (best >= threshold)
            right = (got & gold).sum()
            precision = right / max(1, got.sum())
            f1 = 2 * right / (got.sum() + gold.sum())
            lacking = max(0.0, LEAST_PRECISION - precision)
            tried.append((f1 - PRICE * lacking, float(threshold), -float(doubt)))
    _, threshold, doubt = max(tried)
    return Thresholds(threshold, -doubt)


def weights_of(models: Models, thresholds: dict[str, Thresholds]) -> Weights:
    """The models as the judge reads them."""
    features: dict[str, list[int]] = {name: [] for name in models.columns}
    for place, label in enumerate(LEARNED):
        coefficients = models.by_label[label].coef_[0]
        for name, column in models.columns.items():
            if abs(coefficients[column]) >= SMALLEST:
                features[name] += [place, round(float(coefficients[column]) * THOUSAND)]
    return Weights(
        labels=list(LEARNED),
        bias=[round(float(models.by_label[label].intercept_[0]) * THOUSAND) for label in LEARNED],
        threshold=[round(thresholds[label].alone * THOUSAND) for label in LEARNED],
        doubt=[round(thresholds[label].beside * THOUSAND) for label in LEARNED],
        features={name: pairs for name, pairs in features.items() if pairs},
    )


def _keep(lang: str, weights: Weights) -> None:
    folder = ROOT / "engine" / "judge" / "weights"
    folder.mkdir(exist_ok=True)
    file = folder / f"{lang}.json"
    file.write_bytes(msgspec.json.encode(weights) + b"\n")
    print(f"{file.relative_to(ROOT)}: {len(weights.features)} features, {file.stat().st_size / 1024:.0f} kB")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
