"""Fits the judge's network to rows of clauses: stochastic gradient descent by Adam (Kingma and Ba, 2015), in numpy."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix

from engine.judge.network import MIDDLE, Weights
from tools.rows import LEARNED, Clauses, Columns, columns_of, matrix

INNER = 48
"""Inner sums."""
ROUNDS = 5
"""How often each row is seen."""
BATCH = 64
"""Rows that are learned from at once."""
PACE, LAST_PACE = 2e-3, 1e-4
NOISE = 0.02
"""What the inner weights start from, about nought."""
DECAY = 1e-3
"""What is taken off a feature's weights each time it is seen."""
FORGOTTEN = 0.1
"""The share of a clause's features that is left out each time it is seen."""
SILENT = 0.3
"""The share of the inner sums that is left out each time."""
USUALLY_NOT = -3.0
"""Where a label's sum starts: most labels hold in few clauses."""
MILLION = 1_000_000
LEAST_UNIT = 0.01
"""Of the largest weight of a sum, so that where nothing was learned its start still has a size."""
SMALLEST = 2
"""A feature that adds less than this many units to every sum is left out."""


@dataclass(frozen=True)
class Fitted:
    """A network in floating point."""

    columns: Columns
    """Each feature's row in `inward`."""
    inward: np.ndarray
    """What each feature adds to the inner sums and to the direct ones."""
    start: np.ndarray
    outward: np.ndarray
    """What each inner sum counts for each label."""


def fitted(rows: Clauses, known: np.ndarray, seed: int = 0) -> Fitted:
    """The network that was learned from the rows that are known.

    Args:
        rows: the clauses.
        known: the numbers of those that may be learned from.
        seed: of all that is left to chance; the same seed gives the same network on the same machine.
    """
    columns = columns_of(rows, known)
    chance = np.random.RandomState(seed)
    net = _new(columns, chance)
    inside, true, counts = matrix(rows, known, columns), rows.true[known].astype(np.float32), rows.counts[known]
    pace = {name: _Adam(getattr(net, name)) for name in ("inward", "start", "outward")}
    for round_ in range(ROUNDS):
        rate = PACE * (1 - round_ / ROUNDS) + LAST_PACE
        order = chance.permutation(len(known))
        for at in range(0, len(order), BATCH):
            some = order[at : at + BATCH]
            _step(net, pace, inside[some], true[some], counts[some] / len(some), rate, chance)
    return net


def weights_of(net: Fitted, answers: list[list[int]]) -> Weights:
    """The network in whole numbers, as the judge reads it.

    Args:
        net: what was fitted.
        answers: what decides on each label; see `engine.judge.learned.inputs`.
    """
    unit = np.maximum(np.abs(net.inward).max(axis=0), LEAST_UNIT) / (MIDDLE - 1)
    steps = np.rint(net.inward / unit).astype(int)
    features = {
        kind: {name: bytes((steps[row] + MIDDLE).tolist()) for name, row in named.items() if _tells(steps[row])}
        for kind, named in net.columns.items()
    }
    return Weights(
        labels=list(LEARNED),
        inner=INNER,
        start=np.rint(net.start / unit).astype(int).tolist(),
        features=features,
        outward=np.rint(net.outward.T * unit[:INNER] * MILLION).astype(int).tolist(),
        direct=np.rint(unit[INNER:] * MILLION).astype(int).tolist(),
        answers=answers,
    )


def _tells(steps: np.ndarray) -> bool:
    return bool(np.abs(steps).max() >= SMALLEST)


def _new(columns: Columns, chance: np.random.RandomState) -> Fitted:
    width = sum(map(len, columns.values()))
    inward = chance.normal(0, NOISE, (width, INNER + len(LEARNED))).astype(np.float32)
    inward[:, INNER:] = 0
    start = np.zeros(INNER + len(LEARNED), np.float32)
    start[INNER:] = USUALLY_NOT
    outward = (chance.uniform(-1, 1, (INNER, len(LEARNED))) / np.sqrt(INNER)).astype(np.float32)
    return Fitted(columns, inward, start, outward)


def _step(
    net: Fitted,
    pace: dict[str, _Adam],
    rows: csr_matrix,
    true: np.ndarray,
    counts: np.ndarray,
    rate: float,
    chance: np.random.RandomState,
) -> None:
    """Learn from some rows."""
    seen, inside = _remembered(rows, chance)
    own = net.inward[seen]
    sums = inside @ own + net.start
    heard = (chance.rand(len(true), INNER) >= SILENT) / np.float32(1 - SILENT)
    inner = np.maximum(sums[:, :INNER], 0) * heard
    off = (1 / (1 + np.exp(-sums[:, INNER:] - inner @ net.outward)) - true) * counts
    off_inner = (off @ net.outward.T) * heard * (sums[:, :INNER] > 0)
    off_sums = np.concatenate([off_inner, off], axis=1)
    pace["outward"].move(slice(None), inner.T @ off, rate)
    pace["start"].move(slice(None), off_sums.sum(axis=0), rate)
    pace["inward"].move(seen, inside.T @ off_sums + 2 * DECAY * own, rate)


def _remembered(rows: csr_matrix, chance: np.random.RandomState) -> tuple[np.ndarray, np.ndarray]:
    """The columns that occur in the rows, and the rows in these columns alone, with some features forgotten."""
    seen, places = np.unique(rows.indices, return_inverse=True)
    inside = np.zeros((rows.shape[0], len(seen)), np.float32)
    inside[np.repeat(np.arange(rows.shape[0]), np.diff(rows.indptr)), places] = chance.rand(rows.nnz) > FORGOTTEN
    return seen, inside


class _Adam:
    """Moves some numbers against their gradient, each at a pace of its own.

    Args:
        numbers: what is moved, in place.
    """

    def __init__(self, numbers: np.ndarray) -> None:
        self._numbers = numbers
        self._mean = np.zeros_like(numbers)
        self._spread = np.zeros_like(numbers)
        self._steps = 0

    def move(self, which: slice | np.ndarray, gradient: np.ndarray, rate: float) -> None:
        self._steps += 1
        mean = self._mean[which] = 0.9 * self._mean[which] + 0.1 * gradient
        spread = self._spread[which] = 0.999 * self._spread[which] + 0.001 * gradient * gradient
        swing = np.sqrt(spread / (1 - 0.999**self._steps)) + 1e-8
        self._numbers[which] -= rate * mean / (1 - 0.9**self._steps) / swing
