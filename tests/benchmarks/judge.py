"""How well and how fast the judge judges labelled cases.

python tests/benchmarks/judge.py CASES.jsonl... [--wrong]
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import msgspec

from engine.exchange import Exchange
from engine.judge import Judge

LABELS = ("delivered", "repeats_negative", "accepts_premise", "stonewalls", "chases_barrage")


def main(arguments: list[str]) -> None:
    show_wrong = "--wrong" in arguments
    for path in (argument for argument in arguments if argument != "--wrong"):
        lines = Path(path).read_text(encoding="utf-8").splitlines()
        measure(path, [json.loads(line) for line in lines if line.strip()], show_wrong=show_wrong)


def measure(path: str, cases: list[dict], *, show_wrong: bool) -> None:
    judge = Judge()
    exchanges = [msgspec.convert(case, Exchange) for case in cases]
    for exchange in exchanges[:3]:
        judge.judge(exchange)
    verdicts, times = [], []
    for exchange in exchanges:
        started = time.perf_counter()
        verdicts.append(judge.judge(exchange))
        times.append((time.perf_counter() - started) * 1000)
    times.sort()
    print(
        f"{path}: {len(cases)} cases, p50 {times[len(times) // 2]:.1f} ms, p95 {times[int(len(times) * 0.95)]:.1f} ms"
    )
    for label in LABELS:
        right = missed = wrong = 0
        for case, verdict in zip(cases, verdicts, strict=True):
            want, got = wanted_and_got(case, verdict, label)
            right += len(want & got)
            missed += len(want - got)
            wrong += len(got - want)
            if show_wrong and want != got:
                quotes = [(one.message_id, one.quote) for one in verdict.findings if one.rule == label]
                print(f"  {label}: {case['id']} missed {sorted(want - got)} wrong {sorted(got - want)} {quotes}")
        precision, recall, f1 = figures(right, missed, wrong)
        print(f"  {label:18} n {right + missed:3}  precision {precision:.2f}  recall {recall:.2f}  F1 {f1:.2f}")


def wanted_and_got(case: dict, verdict, label: str) -> tuple[set[str], set[str]]:
    if label == "delivered":
        return set(case["labels"]["delivered"]), set(verdict.delivered)
    return ({label} if case["labels"][label] else set()), ({label} if verdict.has(label) else set())


def figures(right: int, missed: int, wrong: int) -> tuple[float, float, float]:
    precision = right / (right + wrong) if right + wrong else 1.0
    recall = right / (right + missed) if right + missed else 1.0
    return precision, recall, (2 * precision * recall / (precision + recall) if precision + recall else 0.0)


if __name__ == "__main__":
    main(sys.argv[1:])
