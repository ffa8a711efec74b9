"""Learn the weights of the judge's second look, and measure the whole judge on incidents left out.

    python tools/train.py            leave incidents out, in turn, and print the measure
    python tools/train.py --write    and then learn from all of them: engine/judge/weights/, measured.json
    python tools/train.py --check    leave incidents out, in turn; fail where the macro-F1 has fallen by 0.02 since

Two things are learned: a network that weighs clauses (tools/fit.py), and from its sums, the patterns' finds and the
kind of question, whether a label holds for the answer. Needs numpy, scipy and scikit-learn (the `dev` extra). What is
written are whole numbers; the judge that reads them needs nothing.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import get_args

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # the languages are learned side by side; small steps gain nothing

import msgspec
import numpy as np
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine.judge.judge import Judge  # noqa: E402
from engine.judge.learned import CLEAREST, FOUND, inputs  # noqa: E402
from engine.judge.network import Network, Weights, no_weights  # noqa: E402
from engine.judge.rulebook import exchange_of  # noqa: E402
from engine.kinds import Lang  # noqa: E402
from engine.verdict import LABELS  # noqa: E402
from tools import corpus  # noqa: E402
from tools.fit import Fitted, fitted, weights_of  # noqa: E402
from tools.measure import Pair, found, interval, macro_f1, of_label, tally  # noqa: E402
from tools.rows import EXAMPLE, LEARNED, Clauses, clauses_of, examples_of, joined, shown_by_the_book  # noqa: E402

FOLDS = 5
STRENGTH = 0.03
"""Of the fit of the decisions to the answers against small weights (scikit-learn's C)."""
LEAST_PRECISION = 0.87
"""Of a label, on incidents left out."""
PRICE = 0.5
"""What each hundredth below that costs, in hundredths of F1."""
NEVER = -1e9
"""The score of an answer in which there is nothing to point at."""
GRID = 200
"""Thresholds that are tried."""
BILLION = 1_000_000_000
FALL = 0.02
"""Of the macro-F1, from which on the judge is no longer what it was."""
MEASURED = corpus.CORPUS / "measured.json"
"""The F1 of each label on incidents left out, when the weights were last written; CI holds it."""


@dataclass(frozen=True)
class LeftOut:
    """What came out with incidents left out in turn."""

    rows: Clauses
    known: dict[str, np.ndarray]
    """Label -> of each answer, what the decision is made from."""
    true: dict[str, np.ndarray]
    """Label -> of each answer, whether it holds."""
    threshold: dict[str, float]
    """Label -> the score from which on it is said to hold."""
    pairs: list[Pair]


@dataclass(frozen=True)
class Answers:
    """What is known of the answers, by the patterns and by people."""

    cases: Sequence[corpus.Case]
    patterns: list[frozenset[str]]
    """Of each answer, what the patterns alone find."""
    fold: np.ndarray
    """Of each answer, in which turn its incident is left out."""
    fresh: np.ndarray
    """Of each answer, whether no writer of patterns had read its incident."""


def main(arguments: Sequence[str]) -> int:
    """Measure, and on demand write the weights, or hold the measure to what it was."""
    langs = get_args(Lang)
    with ProcessPoolExecutor(len(langs)) as pool:
        learned = pool.map(partial(_learned, write="--write" in arguments), langs)
        measured = {lang: _printed(lang, *pairs) for lang, pairs in zip(langs, learned, strict=True)}
    if "--write" in arguments:
        MEASURED.write_text(json.dumps(measured, indent=1) + "\n", encoding="utf-8")
    if "--check" not in arguments:
        return 0
    reached = json.loads(MEASURED.read_text(encoding="utf-8"))
    fallen = [lang for lang in langs if measured[lang]["macro"] <= reached[lang]["macro"] - FALL]
    for lang in langs:
        print(f"{lang}: macro-F1 on incidents left out {measured[lang]['macro']:.3f}, was {reached[lang]['macro']:.3f}")
    return 1 if fallen else 0


def _learned(lang: Lang, *, write: bool) -> tuple[list[Pair], list[Pair]]:
    """What came out with incidents left out in turn, and that of unread ones; on demand the weights are written."""
    cases, unread = corpus.cases(corpus.incidents(lang)), corpus.unread()
    left_out = leave_out(cases)
    if write:
        _keep(lang, learned_from_all(lang, left_out))
    fresh = [pair for case, pair in zip(cases, left_out.pairs, strict=True) if case.incident in unread]
    return left_out.pairs, fresh


def _printed(lang: Lang, pairs: list[Pair], fresh: list[Pair]) -> dict[str, float]:
    """The measure, which is printed, too."""
    measured = {label: round(tally(pairs, label).f1, 3) for label in LABELS}
    measured |= {"macro": round(macro_f1(pairs), 3), "unread": round(macro_f1(fresh), 3)}
    print(
        f"{lang}: {len(pairs)} cases, incidents left out in turn: macro-F1 {measured['macro']:.3f}; of them"
        f" {len(fresh)} of incidents that no writer of patterns had read: {measured['unread']:.3f}"
    )
    for label in LABELS:
        count = tally(pairs, label)
        low, high = interval(pairs, label)
        print(
            f"  {label:18} n {count.right + count.missed:4}  precision {count.precision:.2f}"
            f"  recall {count.recall:.2f}  F1 {count.f1:.2f} ({low:.2f}-{high:.2f})"
        )
    return measured


def leave_out(cases: Sequence[corpus.Case]) -> LeftOut:
    """Learn without some incidents, judge them, in turn."""
    rows = joined(clauses_of(cases), examples_of(cases[0].exchange.lang))
    answers = answers_of(cases)
    fold_of_row = np.where(rows.case >= 0, answers.fold[rows.case], -1)
    networks = [fitted(rows, np.flatnonzero(fold_of_row != left)) for left in range(FOLDS)]
    sums = _left_out_sums(networks, rows, fold_of_row, len(cases))
    by_fold: list[list[list[int]]] = [[] for _ in range(FOLDS)]
    left_out = LeftOut(rows, {}, {}, {}, [])
    for label in LEARNED:
        known = left_out.known[label] = known_of(label, answers, sums)
        true = left_out.true[label] = np.array([label in case.words for case in cases])
        decisions = [Decision(known[answers.fold != left], true[answers.fold != left]) for left in range(FOLDS)]
        scores = np.zeros(len(cases))
        for left, decision in enumerate(decisions):
            scores[answers.fold == left] = decision.scores(known[answers.fold == left])
        scores_shown = np.where(can_be_shown(label, known), scores, NEVER)
        threshold = left_out.threshold[label] = threshold_for(scores_shown[answers.fresh], true[answers.fresh])
        for left, decision in enumerate(decisions):
            by_fold[left].append(decision.in_whole_numbers(threshold))
    judges = []
    for network, fold in zip(networks, by_fold, strict=True):
        weights = weights_of(network, fold)
        judges.append(Judge(learned=lambda _, weights=weights: weights))
    for case, fold in zip(cases, answers.fold, strict=True):
        left_out.pairs.append((case.names, found(judges[fold].judge(case.exchange))))
    return left_out


def learned_from_all(lang: Lang, left_out: LeftOut) -> Weights:
    """The weights that ship: what decides was learned from left-out sums, and from the open book's own examples."""
    network = fitted(left_out.rows, np.arange(len(left_out.rows.features)))
    judge = Judge(learned=no_weights)
    decisions = []
    for label in LEARNED:
        shown, fires = cases_of_the_book(label, lang)
        answers = Answers(shown, [found(judge.judge(case.exchange)) for case in shown], np.array([]), np.array([]))
        rows = clauses_of(shown)
        sums = _left_out_sums([network], rows, np.zeros(len(rows.case)), len(shown))
        known = np.concatenate([left_out.known[label], known_of(label, answers, sums)])
        true = np.concatenate([left_out.true[label], fires])
        counts = np.concatenate([np.ones(len(left_out.true[label])), np.full(len(fires), EXAMPLE)])
        decisions.append(Decision(known, true, counts).in_whole_numbers(left_out.threshold[label]))
    return weights_of(network, decisions)


def cases_of_the_book(label: str, lang: Lang) -> tuple[list[corpus.Case], np.ndarray]:
    """What the open book shows of a rule as cases, and of each whether the rule fires on it."""
    shown = shown_by_the_book(label, lang)
    cases = [corpus.Case(f"examples of {label}", exchange_of(one, lang), "", {}, {}) for one, _ in shown]
    return cases, np.array([fires for _, fires in shown])


def answers_of(cases: Sequence[corpus.Case]) -> Answers:
    """The answers of the cases, with what the patterns find and the turn in which they are left out."""
    judge, unread = Judge(learned=no_weights), corpus.unread()
    fresh = np.array([case.incident in unread for case in cases])
    return Answers(cases, [found(judge.judge(case.exchange)) for case in cases], folds_of(cases), fresh)


def folds_of(cases: Sequence[corpus.Case]) -> np.ndarray:
    """Of each case, in which turn its incident is left out."""
    incidents = np.random.RandomState(0).permutation(sorted({case.incident for case in cases}))
    turn = {name: index % FOLDS for index, name in enumerate(incidents)}
    return np.array([turn[case.incident] for case in cases])


def _left_out_sums(
    networks: Sequence[Fitted], rows: Clauses, fold_of_row: np.ndarray, cases: int
) -> list[list[list[int]]]:
    """Of each case, the sums of its clauses, by the network that knows nothing of its incident."""
    sums: list[list[list[int]]] = [[] for _ in range(cases)]
    for left, fitted_ in enumerate(networks):
        network = Network(weights_of(fitted_, []))
        for row in np.flatnonzero(fold_of_row == left):
            sums[rows.case[row]].append(network.sums(rows.features[row]))
    return sums


def known_of(label: str, answers: Answers, sums: Sequence[list[list[int]]]) -> np.ndarray:
    """Of each answer, what the decision on a label is made from; nought where it has no clause."""
    size = len(inputs([[0] * len(LEARNED)], "open", delivers=False, found=False))
    return np.array(
        [
            inputs(
                of_case,
                case.exchange.question.kind if case.exchange.question else "",
                delivers=bool(of_label(patterns, "delivered")),
                found=label in patterns,
            )
            if of_case
            else [0] * size
            for case, patterns, of_case in zip(answers.cases, answers.patterns, sums, strict=True)
        ],
        dtype=float,
    )


def can_be_shown(label: str, known: np.ndarray) -> np.ndarray:
    """Of each answer, whether there are words to point at: the patterns', or a clause that is worded like the label."""
    return (known[:, FOUND] > 0) | (known[:, CLEAREST + LEARNED.index(label)] >= 0)


class Decision:
    """Whether a label holds, from what is known of an answer.

    Args:
        known: of some answers, the inputs.
        true: of each of them, whether the label holds.
        counts: what each of them counts; one where it is left out.
    """

    def __init__(self, known: np.ndarray, true: np.ndarray, counts: np.ndarray | None = None) -> None:
        self._mean = known.mean(axis=0)
        self._spread = np.maximum(known.std(axis=0), 1.0)
        self._model = LogisticRegression(C=STRENGTH, max_iter=500)
        self._model.fit((known - self._mean) / self._spread, true, sample_weight=counts)

    def scores(self, known: np.ndarray) -> np.ndarray:
        """How likely the label is, from nought on more likely than not."""
        return self._model.decision_function((known - self._mean) / self._spread)

    def in_whole_numbers(self, threshold: float) -> list[int]:
        """What each input counts, and where the score starts, so that the label holds from nought on."""
        weights = self._model.coef_[0] / self._spread
        start = self._model.intercept_[0] - (weights * self._mean).sum() - threshold
        return [*np.rint(weights * BILLION).astype(int).tolist(), round(start * BILLION)]


def threshold_for(scores: np.ndarray, true: np.ndarray) -> float:
    """The score of the best F1, less what its precision lacks; a wrong accusation costs more than a missed one."""
    tried = []
    for threshold in np.unique(np.quantile(scores, np.linspace(0.3, 1, GRID))):
        got = scores >= threshold
        right = (got & true).sum()
        f1 = 2 * right / (got.sum() + true.sum())
        lacking = max(0.0, LEAST_PRECISION - right / got.sum())
        tried.append((f1 - PRICE * lacking, float(threshold)))
    return max(tried)[1]


def _keep(lang: str, weights: Weights) -> None:
    folder = ROOT / "engine" / "judge" / "weights"
    folder.mkdir(exist_ok=True)
    file = folder / f"{lang}.msgpack"
    file.write_bytes(msgspec.msgpack.encode(weights))
    print(f"{file.relative_to(ROOT)}: {len(weights.features)} features, {file.stat().st_size / 1024:.0f} kB")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
