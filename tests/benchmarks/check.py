"""Q&A sheets of 300 pairs through `hotseat check`, start and loading included, on one core.

python tests/benchmarks/check.py [RUNS]

One sheet holds answers as people give them, 300 of the corpus, each with its own question; the other one, longer, the
model answers of a shipped scenario with a fault put before three of four.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
from engine.kinds import Lang
from engine.language import translator
from engine.scenario import Scenario
from scenarios.loader import load_file
from tools import corpus

PAIRS = 300
SIGNS = {"zh": ("问：", "答："), "en": ("Q: ", "A: ")}
FAULTS = {
    "zh": ("", "估计是同行在背后捣鬼。", "我们保证再也不会发生这种事。", "这个不清楚，你去问总行。"),
    "en": (
        "",
        "It was probably a competitor. ",
        "I promise this will never happen again. ",
        "No idea, ask head office. ",
    ),
}


def sheet(lang: Lang) -> tuple[str, str]:
    """So many pairs out of a shipped scenario, no two alike, and its id."""
    scenario = load_file(ROOT / "scenarios" / lang / "rumour-run.yaml", translator("en"))
    assert isinstance(scenario, Scenario)
    space = "" if lang == "zh" else " "
    plans = [plan for plan in (scenario.rapid_fire, scenario.negative_premise) if plan]
    known = [(space.join(one.asks), one.reference.answer) for plan in plans for one in plan.questions]
    taken = enumerate(islice(cycle(known), PAIRS))
    pairs = [
        (f"{question}{number if number >= len(known) else ''}", f"{FAULTS[lang][number % 4]}{answer}")
        for number, (question, answer) in taken
    ]
    return _written(pairs, lang), scenario.id


def of_people(lang: Lang) -> str:
    """So many pairs out of the corpus, each question once, its answers by turns."""
    answers: dict[str, list[str]] = {}
    for case in corpus.cases(sorted((ROOT / "tests" / "data" / "corpus" / lang).glob("*.yaml"))):
        if case.exchange.question is not None:
            answers.setdefault(case.exchange.question.text, []).append(" ".join(case.exchange.answer.split()))
    asked = islice(answers.items(), PAIRS)
    return _written(((question, said[at % len(said)]) for at, (question, said) in enumerate(asked)), lang)


def _written(pairs: Iterable[tuple[str, str]], lang: Lang) -> str:
    asked, answered = SIGNS[lang]
    return "\n".join(f"{asked}{question}\n{answered}{answer}\n" for question, answer in pairs)


def seconds(file: Path, scenario: str, home: Path, *more: str) -> tuple[float, float]:
    """From the start of the process to its end; and its share of the processor, for machines that others use, too."""
    env = {**os.environ, "HOTSEAT_HOME": str(home), "HOTSEAT_LANG": "en", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tui", "check", str(file), "--scenario", scenario, *more]
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), perf_counter()
    ran = subprocess.run(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    passed, after = perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    assert ran.returncode == 1, ran.stderr.decode()
    assert f"{PAIRS} answers" in ran.stderr.decode()
    return passed, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Print the medians."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    with tempfile.TemporaryDirectory() as folder:
        for lang in ("zh", "en"):
            model, scenario = sheet(lang)
            for name, text in (("people's answers", of_people(lang)), ("model answers", model)):
                file = Path(folder) / "sheet.txt"
                file.write_text(text, "utf-8")
                taken = [seconds(file, scenario, Path(folder)) for _ in range(runs + 1)][1:]
                changes = [seconds(file, scenario, Path(folder), "--suggest") for _ in range(max(1, runs // 2))]
                told = (
                    f"{median(one[0] for one in runs_):.2f} s (processor {median(one[1] for one in runs_):.2f} s)"
                    for runs_ in (taken, changes)
                )
                print(
                    f"{lang}, {PAIRS} {name} ({len(text)} characters): {'; with --suggest: '.join(told)}",
                    flush=True,
                )


if __name__ == "__main__":
    main()
