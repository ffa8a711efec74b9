"""What the second look may do, and what it may not."""

from __future__ import annotations

from engine.exchange import Brief, Exchange, Question
from engine.judge import Judge
from engine.judge.clause_features import grams, role_grams
from engine.judge.learned import Weights
from engine.verdict import Finding

QUESTION = Question("系统为什么停了？", "speculation")


def exchange(answer: str) -> Exchange:
    return Exchange("x", "zh", Brief("", ()), answer, QUESTION)


def weights(label: str, *, bias: int, threshold: int, doubt: int, features: dict[str, list[int]]) -> Weights:
    return Weights([label], [bias], [threshold], [doubt], features)


def findings(answer: str, learned: Weights | None, rule: str) -> list[Finding]:
    verdict = Judge(learned=lambda _: learned).judge(exchange(answer))
    return [one for one in verdict.findings if one.rule == rule]


def test_what_it_finds_alone_is_to_be_checked_and_costs_nothing() -> None:
    learned = weights("hostile", bias=-1000, threshold=0, doubt=-9000, features={"c:天气": [0, 1500]})
    found = findings("今天的事，天气，不好。", learned, "hostile")
    assert [(one.level, one.quote) for one in found] == [("check", "天气，")]
    verdict = Judge(learned=lambda _: learned).judge(exchange("今天的事，天气，不好。"))
    assert verdict.has("hostile") and not verdict.of_level("fault")


def test_it_lets_go_of_what_the_patterns_find_in_an_answer_that_is_not_worded_like_it() -> None:
    said = "你们别拍了，都出去！"
    assert findings(said, None, "hostile")
    believed = weights("hostile", bias=-1000, threshold=9000, doubt=-1000, features={})
    doubted = weights("hostile", bias=-1000, threshold=9000, doubt=0, features={})
    assert findings(said, believed, "hostile") == findings(said, None, "hostile")
    assert not findings(said, doubted, "hostile")


def test_no_more_than_two_clauses_are_marked_the_clearest_in_their_order() -> None:
    learned = weights("empathizes", bias=0, threshold=1, doubt=-9000, features={"c:甲": [0, 1], "c:乙": [0, 5]})
    found = findings("甲，乙，甲，乙。", learned, "empathizes")
    assert [one.quote for one in found] == ["乙，", "乙。"]
    assert {one.level for one in found} == {"credit"}


def test_figures_are_alike_and_roles_are_one_sign() -> None:
    assert grams("等了30分钟", "zh") == grams("等了5分钟", "zh")
    assert "P not" not in grams("she did not", "en")
    assert "P did N" in role_grams("she did not", "en") & role_grams("they did never", "en")
    assert "PN" in role_grams("客户没带证", "zh") & role_grams("记者不懂", "zh")


def test_a_credit_on_words_that_carry_a_fault_is_noted_only() -> None:
    answer = "很抱歉，明天中午十二点前我们全额赔给每一位客户，钱到账上。"
    verdict = Judge().judge(Exchange("x", "zh", Brief("", ()), answer, Question("赔不赔？", "leading")))
    levels = {finding.rule: finding.level for finding in verdict.findings}
    assert levels["overpromises"] == "fault" and levels["commits_followup"] == "noted"
    assert verdict.has("commits_followup")
    assert "commits_followup" not in {finding.rule for finding in verdict.shown()}
