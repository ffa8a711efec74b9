"""Fitting the judge's network: it learns what stands with a label, and whole numbers say the same."""

from __future__ import annotations

import numpy as np

from engine.judge.network import Features, Network
from tools.fit import Fitted, fitted, weights_of
from tools.rows import LEARNED, Clauses

INCIDENTS = 8
HOSTILE = LEARNED.index("hostile")


def rows() -> Clauses:
    """Clauses that are hostile where "shout" stands in them without "song"."""
    chance = np.random.RandomState(1)
    features, true = [], []
    for _ in range(9000):
        names = {name for name in ("shout", "song", "rain") if chance.rand() < 0.5} | {"clause"}
        features.append((("clause", frozenset(names)),))
        true.append([one == "hostile" and "shout" in names and "song" not in names for one in LEARNED])
    numbers = np.arange(len(features))
    incident = [f"incident {number % INCIDENTS}" for number in numbers]
    return Clauses(features, numbers, incident, np.array(true), np.ones((len(features), len(LEARNED))))


def in_floating_point(net: Fitted, features: Features) -> np.ndarray:
    """The sums before they are made whole numbers, in thousandths."""
    sums = net.start + sum(net.inward[net.columns[kind][name]] for kind, names in features for name in names)
    inner = len(net.outward)
    return 1000 * (np.maximum(sums[:inner], 0) @ net.outward + sums[inner:])


def test_it_learns_what_one_sign_does_to_another() -> None:
    clauses = rows()
    network = Network(weights_of(fitted(clauses, np.arange(len(clauses.features))), []))

    def hostile(*names: str) -> int:
        return network.sums((("clause", frozenset(("clause", *names))),))[HOSTILE]

    assert hostile("shout") > 0 < hostile("shout", "rain")
    assert hostile("shout", "song") < 0 > hostile("rain")


def test_what_nobody_said_is_not_learned() -> None:
    clauses = rows()
    clauses.counts[:, HOSTILE] = 0
    network = Network(weights_of(fitted(clauses, np.arange(len(clauses.features))), []))
    assert abs(network.sums((("clause", frozenset(("clause", "shout"))),))[HOSTILE] + 3000) < 300


def test_whole_numbers_say_the_same() -> None:
    clauses = rows()
    net = fitted(clauses, np.arange(len(clauses.features)))
    network = Network(weights_of(net, []))
    for names in set(clauses.features):
        assert np.abs(np.array(network.sums(names)) - in_floating_point(net, names)).max() < 300


def test_what_stands_in_few_incidents_is_left_out() -> None:
    clauses = rows()
    clauses.features[0] = (*clauses.features[0], ("clause", frozenset(["once"])))
    assert "once" not in fitted(clauses, np.arange(len(clauses.features))).columns["clause"]
