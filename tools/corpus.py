"""The judge's own labelled exchanges: read, check and count them, or write them out as judge lines.

python tools/corpus.py [FILE.yaml...]         check; counts per incident and label
python tools/corpus.py --lines LANG           all exchanges of a language as JSON lines with their labels
python tools/corpus.py --agree                how far the writers and the second, blind readers agree

The corpus is tests/data/corpus: one YAML an incident, its brief once, each question with the answers to it,
each label with the words that make it true. tests/data/corpus/README.md says how it was made.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

import msgspec
import yaml

from engine.exchange import Brief, Exchange, Question
from engine.kinds import Lang, QuestionKind
from engine.verdict import LABELS

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from tools.measure import macro_f1, tally  # noqa: E402

CORPUS = ROOT / "tests" / "data" / "corpus"
FAULTS = (
    "repeats_negative",
    "accepts_premise",
    "stonewalls",
    "speculates",
    "shifts_blame",
    "hostile",
    "discloses_private",
    "overpromises",
    "chases_barrage",
)
SHIPPED = "shipped-"
"""What the names of the incidents begin with that come with the program, as scenarios."""
KEYS = {"incident", "lang", "brief", "questions"}
ANSWER_KEYS = {"say", "voice", "delivered", "labels"}


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled exchange of the corpus."""

    incident: str
    exchange: Exchange
    voice: str
    words: dict[str, str]
    """Each label that is true, but for delivered -> the words that make it so; "" where none do alone."""
    delivered: dict[str, str]
    """Each message that was delivered -> the words that do it."""

    @property
    def true(self) -> set[str]:
        """The labels that hold, `delivered` where any message was."""
        return set(self.words) | ({"delivered"} if self.delivered else set())

    @property
    def names(self) -> frozenset[str]:
        """The labels that hold, each message that was delivered as `delivered:ID`."""
        return frozenset(self.words) | {f"delivered:{one}" for one in self.delivered}


def incidents(lang: Lang | None = None) -> list[Path]:
    """The corpus files of a language, or of both."""
    return sorted(CORPUS.glob(f"{lang or '*'}/*.yaml"))


def unread() -> frozenset[str]:
    """The incidents that the writers of the judge's rules have not read: what is measured on them is fair."""
    return frozenset((CORPUS / "unread.txt").read_text(encoding="utf-8").split())


def cases(paths: Sequence[Path]) -> list[Case]:
    """The cases of some files; raises ValueError with all that is wrong."""
    found, wrong = [], []
    for path in paths:
        try:
            found.extend(_cases(path, _loaded(path)))
        except (yaml.YAMLError, msgspec.ValidationError, ValueError, KeyError, TypeError) as error:
            wrong.append(f"{path.name}: {error}")
    if wrong:
        raise ValueError("\n".join(wrong))
    return found


def line_of(case: Case) -> dict[str, Any]:
    """A case in the form of the judge's lines, with its labels."""
    labels: dict[str, Any] = {label: label in case.words for label in LABELS if label != "delivered"}
    labels["delivered"] = list(case.delivered)
    return {**msgspec.to_builtins(case.exchange), "labels": labels, "incident": case.incident}


def _cases(path: Path, data: dict[str, Any]) -> Iterator[Case]:
    _only(data, KEYS, path.stem)
    lang = data["lang"]
    brief = msgspec.convert(data["brief"], Brief)
    wrong: list[str] = []
    made = []
    for number, asked in enumerate(data["questions"], 1):
        answers = asked["answers"]
        question = msgspec.convert({key: value for key, value in asked.items() if key != "answers"}, Question)
        if question.kind not in get_args(QuestionKind):
            wrong.append(f"question {number}: unknown kind {question.kind}")
        for index, answer in enumerate(answers, 1):
            name = f"{path.stem}-{number:02}-{index:02}"
            wrong.extend(f"{name}: {problem}" for problem in _problems(answer, brief, question))
            made.append(
                Case(
                    incident=data["incident"],
                    exchange=Exchange(id=name, lang=lang, brief=brief, question=question, answer=str(answer["say"])),
                    voice=answer.get("voice", ""),
                    words=dict(answer.get("labels") or {}),
                    delivered=dict(answer.get("delivered") or {}),
                )
            )
    if wrong:
        raise ValueError("\n  " + "\n  ".join(wrong))
    yield from made


def _problems(answer: dict[str, Any], brief: Brief, question: Question) -> Iterator[str]:
    if unknown := set(answer) - ANSWER_KEYS:
        yield f"unknown keys {sorted(unknown)}"
    said = answer.get("say")
    if not isinstance(said, str):
        yield f"`say` is not a text: {said!r}"
        return
    labels, delivered = answer.get("labels") or {}, answer.get("delivered") or {}
    ids = {message.id for message in brief.key_messages}
    for label, words in labels.items():
        if label not in LABELS or label == "delivered":
            yield f"unknown label {label}"
        if not isinstance(words, str) or words not in said:
            yield f"{label}: not in the answer: {words!r}"
    for message, words in delivered.items():
        if message not in ids:
            yield f"unknown message {message}"
        if not isinstance(words, str) or words not in said or not words:
            yield f"delivered {message}: not in the answer: {words!r}"
    if "bridges" in labels and not delivered:
        yield "bridges, but nothing is delivered"
    if "chases_barrage" in labels and question.kind != "rapid_fire":
        yield "chases_barrage, but the question is not rapid_fire"


def _agree() -> None:
    """For each label, cases that the writer and the second reader call true, agreement, and Cohen's kappa."""
    for lang in ("zh", "en"):
        written = {case.exchange.id: case for case in cases(incidents(lang))}
        lines = (CORPUS / f"second_reader_{lang}.jsonl").read_text(encoding="utf-8").splitlines()
        read = [json.loads(line) for line in lines]
        both = [(written[line["id"]].names, _names(line)) for line in read]
        print(f"{lang}: {len(read)} exchanges, macro-F1 of the reader by the writer's labels {macro_f1(both):.2f}")
        for label in LABELS:
            pairs = [_both(written[line["id"]], line, label) for line in read]
            first, second = (sum(pair[reader] for pair in pairs) for reader in (0, 1))
            same = sum(a == b for a, b in pairs) / len(pairs)
            chance = (first * second + (len(pairs) - first) * (len(pairs) - second)) / len(pairs) ** 2
            kappa = (same - chance) / (1 - chance) if chance < 1 else 1.0
            count = tally(both, label)
            print(
                f"  {label:18} writer {first:3}  reader {second:3}  agree {same:.2f}  kappa {kappa:.2f}"
                f"  precision {count.precision:.2f}  recall {count.recall:.2f}"
            )


def _names(line: dict[str, Any]) -> frozenset[str]:
    return frozenset((*line["true"], *(f"delivered:{one}" for one in line["delivered"])))


def _both(case: Case, line: dict[str, Any], label: str) -> tuple[bool, bool]:
    if label == "delivered":
        return bool(case.delivered), bool(line["delivered"])
    return label in case.words, label in line["true"]


def _loaded(path: Path) -> Any:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(path.read_text(encoding="utf-8"), Loader=loader)  # noqa: S506 - a safe one


def _only(data: dict[str, Any], keys: set[str], where: str) -> None:
    if unknown := set(data) - keys:
        raise ValueError(f"{where}: unknown keys {sorted(unknown)}")


def _report(paths: Sequence[Path]) -> None:
    for path in paths:
        mine = cases([path])
        counted = Counter(label for case in mine for label in case.true)
        faultless = sum(not case.true & set(FAULTS) for case in mine)
        print(f"{path.parent.name}/{path.stem}: {len(mine)} exchanges, {faultless} with no fault")
        print("  " + "  ".join(f"{label} {counted[label]}" for label in LABELS))


if __name__ == "__main__":
    arguments = sys.argv[1:]
    try:
        if arguments[:1] == ["--lines"]:
            for one in cases(incidents(arguments[1])):  # type: ignore[arg-type]
                print(json.dumps(line_of(one), ensure_ascii=False))
        elif arguments[:1] == ["--agree"]:
            _agree()
        else:
            _report([Path(one) for one in arguments] or incidents())
    except ValueError as error:
        sys.exit(str(error))
