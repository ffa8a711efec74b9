"""What the judge learned from, and the weights that came of it; `tools/train.py --check` holds what they reach."""

from __future__ import annotations

import pytest

from engine.judge.learned import inputs
from engine.judge.network import shipped_weights
from engine.verdict import LABELS
from tools import corpus

LANGS = ("zh", "en")


@pytest.mark.parametrize("lang", LANGS)
def test_the_weights_are_those_of_the_present_rules(lang: str) -> None:
    weights = shipped_weights(lang)
    assert weights is not None
    assert set(weights.labels) < set(LABELS)
    labels, sums = len(weights.labels), weights.inner + len(weights.labels)
    assert len(weights.outward) == len(weights.direct) == len(weights.answers) == labels
    assert len(weights.start) == sums
    assert {len(own) for named in weights.features.values() for own in named.values()} == {sums}
    assert {len(row) for row in weights.outward} == {weights.inner}
    known = inputs([[0] * labels], "open", delivers=False, found=False)
    assert {len(row) for row in weights.answers} == {len(known) + 1}


@pytest.mark.parametrize("lang", LANGS)
def test_half_of_the_corpus_has_no_fault_and_no_label_is_rare(lang: str) -> None:
    cases = corpus.cases(corpus.incidents(lang))
    faultless = sum(not case.true & set(corpus.FAULTS) for case in cases)
    assert 0.45 <= faultless / len(cases) <= 0.55
    for label in LABELS:
        assert sum(label in case.true for case in cases) >= 60, label
