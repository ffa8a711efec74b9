"""How well and how fast the judge judges labelled cases.

python tests/benchmarks/judge.py CASES... [--label LABEL] [--wrong]

CASES are judge lines with `labels` (.jsonl) or incidents of the corpus (.yaml). `--wrong` shows where verdict and
label differ, `--label` looks at one label alone, `--patterns` judges without what was learned. Beside each F1 stand
those of a list of keywords and, with the `bench` extra, of sentence embeddings at the threshold that suits these very
cases best.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

sys.path.insert(0, str(Path(__file__).parents[2]))

from engine.exchange import Exchange
from engine.judge import Judge
from engine.judge.network import no_weights, shipped_weights
from engine.verdict import LABELS, Verdict
from tests.benchmarks import baselines
from tools import corpus
from tools.measure import found, interval, macro_f1, of_label, tally


@dataclass(frozen=True, slots=True)
class Labelled:
    """An exchange and what is true of it: the labels, and the messages that were delivered as `delivered:ID`."""

    exchange: Exchange
    true: frozenset[str]


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cases", nargs="+", type=Path)
    parser.add_argument("--label", choices=LABELS)
    parser.add_argument("--wrong", action="store_true")
    parser.add_argument("--patterns", action="store_true")
    given = parser.parse_args(arguments)
    labels = (given.label,) if given.label else LABELS
    groups: dict[str, list[Labelled]] = {}
    for path in given.cases:
        name = str(path) if path.suffix == ".jsonl" else f"corpus {path.parent.name}"
        groups.setdefault(name, []).extend(read(path))
    for name, cases in groups.items():
        measure(
            name,
            cases,
            labels,
            Judge(learned=no_weights if given.patterns else shipped_weights),
            shows_wrong=given.wrong,
        )


def read(path: Path) -> list[Labelled]:
    """The labelled cases of a file."""
    if path.suffix == ".yaml":
        return [Labelled(case.exchange, case.names) for case in corpus.cases([path])]
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_labelled(json.loads(line)) for line in lines if line.strip()]


def _labelled(line: dict) -> Labelled:
    labels = line["labels"]
    true = {label for label in LABELS if label != "delivered" and labels[label]}
    return Labelled(
        msgspec.convert(line, Exchange), frozenset(true | {f"delivered:{one}" for one in labels["delivered"]})
    )


def measure(name: str, cases: list[Labelled], labels: Sequence[str], judge: Judge, *, shows_wrong: bool) -> None:
    """Judge the cases and print what came out."""
    for case in cases[:3]:
        judge.judge(case.exchange)
    verdicts, times = [], []
    for case in cases:
        started = time.perf_counter()
        verdicts.append(judge.judge(case.exchange))
        times.append((time.perf_counter() - started) * 1000)
    times.sort()
    pairs = [(case.true, found(verdict)) for case, verdict in zip(cases, verdicts, strict=True)]
    words = [(case.true, baselines.keywords(case.exchange)) for case in cases]
    alike = best_likeness(cases)
    print(
        f"{name}: {len(cases)} cases, 50 % {times[len(times) // 2]:.1f} ms,"
        f" 95 % {times[int(len(times) * 0.95)]:.1f} ms\n"
        f"  macro-F1 {macro_f1(pairs, labels):.3f}, keywords {macro_f1(words, labels):.3f}"
        + (f", embeddings {sum(alike[label] for label in labels) / len(labels):.3f}" if alike else "")
    )
    for label in labels:
        if shows_wrong:
            show_wrong(cases, verdicts, label)
        count = tally(pairs, label)
        low, high = interval(pairs, label)
        print(
            f"  {label:18} n {count.right + count.missed:3}  precision {count.precision:.2f}  recall {count.recall:.2f}"
            f"  F1 {count.f1:.2f} ({low:.2f}-{high:.2f})  keywords {tally(words, label).f1:.2f}"
            + (f"  embeddings {alike[label]:.2f}" if alike else "")
        )


def best_likeness(cases: list[Labelled]) -> dict[str, float]:
    """For each label the F1 of embeddings at its best threshold; empty without the `bench` extra."""
    try:
        embeddings = baselines.Embeddings()
    except ImportError:
        return {}
    alike = [embeddings.likeness(case.exchange) for case in cases]
    best = dict.fromkeys(LABELS, 0.0)
    for threshold in baselines.THRESHOLDS:
        pairs = [
            (case.true, frozenset(name for name, value in likeness.items() if value >= threshold))
            for case, likeness in zip(cases, alike, strict=True)
        ]
        best = {label: max(best[label], tally(pairs, label).f1) for label in LABELS}
    return best


def show_wrong(cases: list[Labelled], verdicts: list[Verdict], label: str) -> None:
    """Each case on which verdict and label differ, with the words."""
    for case, verdict in zip(cases, verdicts, strict=True):
        want, got = of_label(case.true, label), of_label(found(verdict), label)
        if want != got:
            quotes = [one.quote for one in verdict.findings if one.rule == label]
            sign = "MISSED" if want - got else "WRONG "
            asked = case.exchange.question.text if case.exchange.question else ""
            print(f"  {sign} {label} {case.exchange.id} {sorted(want ^ got)} found {quotes}")
            print(f"      Q {asked}\n      A {case.exchange.answer}")


if __name__ == "__main__":
    main(sys.argv[1:])
