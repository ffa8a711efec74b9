"""Learn where people pause, from the stops in the labelled answers.

    python tools/pauses.py            leave incidents out, in turn, and print how many stops are found
    python tools/pauses.py --write    and then learn from all of them: engine/judge/weights/pauses_*.msgpack

Needs numpy, scipy and scikit-learn (the `dev` extra). What is written are whole numbers; the judge that reads them
needs nothing.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import msgspec
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import SGDClassifier

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine.judge.pauses import PART, Pauses, signs_of, sums_of  # noqa: E402
from engine.judge.text import Text  # noqa: E402
from engine.kinds import Lang  # noqa: E402
from engine.regex import regex  # noqa: E402
from tools import corpus  # noqa: E402

FOLDS = 5
FEWEST = 8
"""Times that a sign has to be seen."""
AGAINST_LARGE = 2e-6
"""The fit's price of large weights (scikit-learn's alpha)."""
ROUNDS = 6
SMALLEST = 100
"""Thousandths that a sign adds at least to one of the sums; what adds less is left out."""
STOP = {"zh": regex(r"[。！？!?；;\n…，,、：:—]+|\.(?=\s|$)"), "en": regex(r"[!?;\n….,:—–()]+(?=\s|$)")}
FULL = regex(r"[。！？!?；;\n….]")
ANY_, FULL_ = 0, 1
EAGER = (500, 1200)
"""Thousandths that speak for a stop of each kind: where one is as likely as not, too few are found."""


@dataclass(frozen=True)
class Places:
    """Places between parts of answers, their stops taken away."""

    signs: list[list[str]]
    true: np.ndarray
    """Of each place, whether a stop of any kind stood there, and whether one that ends a sentence did."""
    incident: np.ndarray
    """Of each place, the number of its incident."""


def main(arguments: list[str]) -> int:
    """Print the measure; on demand write what was learned."""
    for lang in get_args(Lang):
        places = places_of(corpus.cases(corpus.incidents(lang)), lang)
        _print_measure(lang, places)
        if "--write" in arguments:
            file = ROOT / "engine" / "judge" / "weights" / f"pauses_{lang}.msgpack"
            file.write_bytes(msgspec.msgpack.encode(learned(places, np.arange(len(places.signs)))))
            print(f"{file.relative_to(ROOT)}: {file.stat().st_size / 1024:.0f} kB")
    return 0


def places_of(cases: Sequence[corpus.Case], lang: Lang) -> Places:
    """The places of all answers that have stops."""
    signs: list[list[str]] = []
    true: list[tuple[bool, bool]] = []
    incident: list[int] = []
    numbers = {name: number for number, name in enumerate(sorted({case.incident for case in cases}))}
    for case in cases:
        words, stood = parted(Text(case.exchange.answer, lang).plain, lang)
        if len(words) < 2 or not any(any_ for any_, _ in stood):
            continue
        signs.extend(signs_of(words, lang))
        true.extend(stood)
        incident.extend([numbers[case.incident]] * len(stood))
    return Places(signs, np.array(true), np.array(incident))


def parted(plain: str, lang: Lang) -> tuple[list[str], list[tuple[bool, bool]]]:
    """The parts of a text without its stops, and between any two whether a stop stood there, and one that ends a
    sentence.
    """
    words: list[str] = []
    stood: list[tuple[bool, bool]] = []
    for stretch, stop in _stretches(plain, lang):
        found = PART[lang].findall(stretch)
        if not found:
            continue
        words.extend(found)
        stood.extend([(False, False)] * (len(found) - 1))
        stood.append((True, bool(FULL.search(stop))))
    return words, stood[:-1]


def _stretches(plain: str, lang: Lang) -> Iterator[tuple[str, str]]:
    start = 0
    for stop in STOP[lang].finditer(plain):
        yield plain[start : stop.start()], stop.group()
        start = stop.end()
    yield plain[start:], "."


def learned(places: Places, known: np.ndarray) -> Pauses:
    """What some of the places tell."""
    seen = Counter(sign for row in known for sign in places.signs[row])
    columns = {sign: column for column, sign in enumerate(sorted(s for s, times in seen.items() if times >= FEWEST))}
    rows = _matrix(places, known, columns)
    fits = [_fit(rows, places.true[known, kind]) for kind in (ANY_, FULL_)]
    weights = np.rint(np.stack([fit.coef_[0] for fit in fits], axis=1) * 1000).astype(int)
    told = {sign: tuple(weights[column].tolist()) for sign, column in columns.items() if _tells(weights[column])}
    any_, full = (round(float(fit.intercept_[0]) * 1000) for fit in fits)
    return Pauses((any_ + EAGER[ANY_], full + EAGER[FULL_]), told)


def _fit(rows: csr_matrix, true: np.ndarray) -> SGDClassifier:
    fit = SGDClassifier(loss="log_loss", alpha=AGAINST_LARGE, max_iter=ROUNDS, tol=None, average=True, random_state=0)
    return fit.fit(rows, true)


def _tells(weights: np.ndarray) -> bool:
    return bool(np.abs(weights).max() >= SMALLEST)


def _matrix(places: Places, rows: np.ndarray, columns: dict[str, int]) -> csr_matrix:
    found, ends = [], [0]
    for row in rows:
        found.extend(columns[sign] for sign in places.signs[row] if sign in columns)
        ends.append(len(found))
    return csr_matrix((np.ones(len(found), np.float32), found, ends), shape=(len(rows), len(columns)))


def _print_measure(lang: Lang, places: Places) -> None:
    """How many stops the sums find, in incidents that they were not learned from."""
    turn = np.random.RandomState(0).permutation(places.incident.max() + 1)[places.incident] % FOLDS
    right, said, stood = np.zeros(2), np.zeros(2), np.zeros(2)
    for left in range(FOLDS):
        pauses = learned(places, np.flatnonzero(turn != left))
        for row in np.flatnonzero(turn == left):
            sums = np.array(sums_of(places.signs[row], pauses))
            right += (sums >= 0) & places.true[row]
            said += sums >= 0
            stood += places.true[row]
    for kind, name in ((ANY_, "any stop"), (FULL_, "ends a sentence")):
        print(f"{lang}: {name}: precision {right[kind] / said[kind]:.2f}, recall {right[kind] / stood[kind]:.2f}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
