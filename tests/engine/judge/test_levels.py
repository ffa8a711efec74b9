"""What is blamed, praised, put to a person or left alone: a table of exchanges, and the level of each finding."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from engine.judge import Judge
from engine.judge.rulebook import Example, exchange_of
from engine.verdict import LABELS, Verdict

SILENT = "-"
JUDGE = Judge()


def rows() -> list:
    found = []
    for lang in ("zh", "en"):
        table = Path(__file__).parent / f"levels_{lang}.yaml"
        for index, row in enumerate(yaml.safe_load(table.read_text(encoding="utf-8"))):
            want = row.pop("want")
            found.append(pytest.param(lang, row, want, id=f"{lang}-{index}-{'-'.join(want)}"))
    return found


def levels_of(verdict: Verdict, rule: str) -> set[str]:
    """The levels of a rule's findings, each with its case; the sign of silence where there are none."""
    found = {one.level + (f":{one.case}" if one.case else "") for one in verdict.findings if one.rule == rule}
    return found or {SILENT}


@pytest.mark.parametrize(("lang", "row", "want"), rows())
def test_a_finding_has_the_level_that_is_fair(lang: str, row: dict[str, Any], want: dict[str, str]) -> None:
    verdict = JUDGE.judge(exchange_of(msgspec.convert(row, Example), lang))
    for rule, level in want.items():
        assert level in levels_of(verdict, rule), [(one.rule, one.level, one.quote) for one in verdict.findings]
        if rule in LABELS:
            assert verdict.has(rule) == (level != SILENT)


def points(answer: str, **more: Any) -> dict[str, int]:
    example = msgspec.convert(
        {"question": "你们把三十张卡寄到了别人家里，对不对？", "kind": "leading", "answer": answer, **more}, Example
    )
    return JUDGE.judge(exchange_of(example, "zh")).points


def test_a_true_premise_is_put_to_the_test_and_owning_it_pays() -> None:
    known = {"premise": "true", "confirmed": ["九月三日有三十张卡寄错了地址"]}
    assert points("对，九月三日有三十张卡寄错了地址，是我们的错。", **known)["premise"] == 100
    assert points("我们一向重视客户服务，请大家相信我们。", **known)["premise"] == 30


def test_a_true_premise_that_the_brief_does_not_hold_is_not_tested() -> None:
    assert "premise" not in points("我们一向重视客户服务，请大家相信我们。", premise="true")


def test_a_false_charge_denied_with_proof_costs_a_part_of_what_an_echo_does() -> None:
    charge = {"question": "尾箱的钱，是不是让你们柜员偷了？", "kind": "negative_premise", "premise": "false"}
    assert points("钱没有被偷，昨晚清点了两遍，账实一致，派出所的同志在场签的字。", **charge)["wording"] == 75
    assert points("没有的事，没有被偷，大家要相信我们。", **charge)["wording"] == 0


def test_what_a_person_has_to_check_costs_nothing() -> None:
    asked = {"question": "手机银行登不上，什么时候能好？", "kind": "negative_premise"}
    assert points("故障已经全部排除，一切恢复正常，大家放心用。", **asked)["conduct"] == 100
