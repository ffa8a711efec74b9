"""What the second look may do, and what it may not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.exchange import Brief, Exchange, Question
from engine.judge import Judge
from engine.judge.clause_features import grams, role_grams
from engine.judge.learned import CLEAREST, FOUND, KINDS, inputs
from engine.judge.network import MIDDLE, Network, Weights
from engine.verdict import Finding

MILLION = 1_000_000
QUESTION = Question("系统为什么停了？", "speculation")


def exchange(answer: str) -> Exchange:
    return Exchange("x", "zh", Brief("", ()), answer, QUESTION)


INPUTS = len(inputs([[0]], "open", delivers=False, found=False))


def weights(label: str, features: dict[str, int], **decided_by: int) -> Weights:
    """Weights of one label without inner sums: a run in a clause adds so many thousandths to its sum.

    The label holds from a clearest clause at nought on, or by what is given for `clearest`, `found` and `start`.
    """
    answers = [0] * INPUTS
    answers[CLEAREST], answers[FOUND] = decided_by.get("clearest", 1), decided_by.get("found", 0)
    bytes_of = {"clause": {name: bytes([MIDDLE + step]) for name, step in features.items()}}
    return Weights([label], 0, [-1], bytes_of, [[]], [MILLION], [[*answers, decided_by.get("start", 0)]])


def findings(answer: str, learned: Weights | None, rule: str) -> list[Finding]:
    verdict = Judge(learned=lambda _: learned).judge(exchange(answer))
    return [one for one in verdict.findings if one.rule == rule]


def test_what_it_finds_alone_is_to_be_checked_and_costs_nothing() -> None:
    learned = weights("hostile", {"天气": 2})
    found = findings("今天的事，天气，不好。", learned, "hostile")
    assert [(one.level, one.quote) for one in found] == [("check", "天气，")]
    verdict = Judge(learned=lambda _: learned).judge(exchange("今天的事，天气，不好。"))
    assert verdict.has("hostile") and not verdict.of_level("fault")


def test_it_lets_go_of_what_the_patterns_find_in_an_answer_that_is_not_worded_like_it() -> None:
    said = "你们别拍了，都出去！"
    assert findings(said, None, "hostile")
    believed = weights("hostile", {}, found=1)
    doubted = weights("hostile", {}, found=1, start=-1)
    assert findings(said, believed, "hostile") == findings(said, None, "hostile")
    assert not findings(said, doubted, "hostile")


def test_what_is_sure_by_its_form_is_kept() -> None:
    said = "他的卡号是6222021234567890128。"
    doubted = weights("discloses_private", {}, start=-9_000_000)
    assert findings(said, doubted, "discloses_private") == findings(said, None, "discloses_private") != []


def test_no_more_than_two_clauses_are_marked_the_clearest_in_their_order() -> None:
    found = findings("甲，乙，甲，乙。", weights("empathizes", {"甲": 1, "乙": 5}), "empathizes")
    assert [one.quote for one in found] == ["乙，", "乙。"]
    assert {one.level for one in found} == {"credit"}


def test_a_second_clause_is_marked_only_where_it_is_worded_like_the_label_itself() -> None:
    found = findings("甲，乙，丙。", weights("empathizes", {"乙": 5}), "empathizes")
    assert [one.quote for one in found] == ["乙，"]


def test_inner_sums_below_nought_add_nothing() -> None:
    features = {"clause": {"worse": bytes([MIDDLE - 9, MIDDLE]), "better": bytes([MIDDLE + 2, MIDDLE + 1])}}
    network = Network(Weights(["hostile"], 1, [1, 4], features, [[5_000]], [1_000], []))
    direct = 4 + 1
    assert network.sums((("clause", frozenset(["better", "unknown"])), ("unknown", frozenset(["better"])))) == [
        (1 + 2) * 5 + direct
    ]
    assert network.sums((("clause", frozenset(["better", "worse"])),)) == [direct]


@given(st.lists(st.lists(st.integers(-127, 127), min_size=3, max_size=3), max_size=60))
def test_features_are_added_whatever_their_number(steps: list[list[int]]) -> None:
    kinds = ("clause", "before")
    features = {
        kind: {f"{at}": bytes(MIDDLE + step for step in row) for at, row in enumerate(steps) if at % 2 == odd}
        for odd, kind in enumerate(kinds)
    }
    network = Network(Weights(["a", "b", "c"], 0, [0, 0, 0], features, [[], [], []], [MILLION] * 3, []))
    assert network.sums(tuple((kind, frozenset(features[kind])) for kind in kinds)) == [
        1000 * sum(row[place] for row in steps) for place in range(3)
    ]


def test_the_inputs_are_the_two_clearest_clauses_of_each_label_and_what_is_known_of_the_answer() -> None:
    made = inputs([[100, 7000], [-9000, 300], [50, 0]], "open", delivers=True, found=False)
    assert made[:6] == [0, 100, 6000, 50, 300, 1000]
    assert [kind for kind, here in zip(KINDS, made[6:], strict=False) if here] == ["open"]
    assert made[-1] == 3000
    assert inputs([[1]], "open", delivers=False, found=True)[:3] == [1000, 1, -6000]


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
