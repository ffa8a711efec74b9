"""False alarms: how often the judge finds a fault in real answers in which a reader found none.

python tests/benchmarks/real_speech.py LINES.jsonl... [--show LABEL]

LINES are judge lines without labels. A line may name in `doubt` the label that a strict reader could argue for; such a
line does not count for that label. The answers are other people's and are not kept here.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec

sys.path.insert(0, str(Path(__file__).parents[2]))

from engine.exchange import Exchange
from engine.judge import Judge
from engine.judge.network import no_weights, shipped_weights
from tools.corpus import FAULTS


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("lines", nargs="+", type=Path)
    parser.add_argument("--show", choices=FAULTS)
    parser.add_argument("--patterns", action="store_true", help="judge without what was learned")
    given = parser.parse_args(arguments)
    judge = Judge(learned=no_weights if given.patterns else shipped_weights)
    for path in given.lines:
        lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        alarms = dict.fromkeys(FAULTS, 0)
        clean = unaccused = 0
        for line in lines:
            verdict = judge.judge(msgspec.convert(line, Exchange))
            wrong = [label for label in FAULTS if verdict.has(label) and label not in line.get("doubt", ())]
            clean += not wrong
            unaccused += not any(one.level == "fault" and one.rule in wrong for one in verdict.findings)
            for label in wrong:
                alarms[label] += 1
            if given.show in wrong:
                quotes = [one.quote for one in verdict.findings if one.rule == given.show]
                print(f"{line['id']} {quotes}\n  Q {line['question']['text']}\n  A {line['answer']}")
        print(
            f"{path.name}: {len(lines)} answers, {clean / len(lines):.0%} without a false alarm,"
            f" {unaccused / len(lines):.0%} without one of the level `fault`"
        )
        print("  " + "  ".join(f"{label} {count / len(lines):.1%}" for label, count in alarms.items()))


if __name__ == "__main__":
    main(sys.argv[1:])
