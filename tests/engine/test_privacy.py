"""What is private is found, and nothing that leaves the machine holds it."""

from __future__ import annotations

import html
import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from small_time import best_of
from small_world import SMALL, first_kept, hotseat, start_of

from engine.debrief.card import pocket_card
from engine.debrief.debrief import debrief
from engine.debrief.leaving import for_others, masked_session
from engine.debrief.report import Heading, as_json, render
from engine.events import AnswerGiven, AnswerJudged, AskedAgain, Prepared, PromiseMade, QuestionAsked, Recorded
from engine.exchange import Brief, Exchange, KeyMessage, Question
from engine.judge import Judge
from engine.privacy.finder import Finder, masked, private_data
from engine.privacy.kinds import FORMAL
from engine.privacy.known import Known
from engine.privacy.masks import MASKS
from engine.privacy.numbers import digits_in, is_iban, is_identity, is_luhn
from engine.scenario import Scenario
from engine.session import Session, exchange_of, fold
from engine.verdict import Finding, Verdict
from tools import corpus

DATA = Path(__file__).parent.parent / "data" / "privacy"
LANGS = ("zh", "en")
JUDGE = Judge()
HEADING = Heading("a", "2026-05-01T09:05:00+08:00")
SCENARIOS: dict[str, Scenario] = {
    "en": SMALL,
    "zh": replace(
        SMALL,
        lang="zh",
        title="小",
        brief=Brief("柜台照常。", (KeyMessage("cash", "柜台取现照常，林晓在门口。", (("柜台",), ("取现",))),)),
        people=("林晓",),
    ),
}


def planted(lang: str) -> list[tuple[str, list[tuple[str, str]]]]:
    rows = yaml.safe_load((DATA / f"planted_{lang}.yaml").read_text(encoding="utf-8"))
    return [(row["say"], [(kind, words) for kind, all_ in row["private"].items() for words in all_]) for row in rows]


def innocent(lang: str) -> list[str]:
    return (DATA / f"innocent_{lang}.txt").read_text(encoding="utf-8").splitlines()


PLANTED = [
    pytest.param(lang, say, data, id=f"{lang}-{n}") for lang in LANGS for n, (say, data) in enumerate(planted(lang))
]


@pytest.mark.parametrize(("lang", "say", "data"), PLANTED)
def test_a_planted_datum_is_found_and_masked(lang: str, say: str, data: list[tuple[str, str]]) -> None:
    shown = masked(say, lang)
    found = private_data(say, lang)
    for kind, words in data:
        assert words not in shown
        at = say.index(words)
        covering = [one for one in found if one.start <= at + len(words) - 1 and at < one.end]
        assert covering
        if kind in FORMAL:
            assert kind in {one.kind for one in covering}, covering
    assert masked(shown, lang) == shown


@pytest.mark.parametrize("lang", LANGS)
def test_the_planted_data_are_of_all_kinds(lang: str) -> None:
    kinds = [kind for _, data in planted(lang) for kind, _ in data]
    assert set(kinds) == set(MASKS[lang])
    assert len(kinds) >= 50


@pytest.mark.parametrize("lang", LANGS)
def test_innocent_answers_are_left_alone(lang: str) -> None:
    answers = innocent(lang)
    marked = [answer for answer in answers if private_data(answer, lang)]
    assert len(answers) >= 150
    assert len(marked) < 0.02 * len(answers), marked


@pytest.mark.parametrize("lang", LANGS)
def test_most_of_what_was_written_later_is_found_too(lang: str) -> None:
    rows = yaml.safe_load((DATA / "later.yaml").read_text(encoding="utf-8"))[lang]
    left = [words for say, *data in rows for words in data if words in masked(say, lang)]
    assert len(left) <= 0.1 * sum(len(data) for _, *data in rows), left


def was_read(incident: str, unread: frozenset[str]) -> bool:
    """Whether the forms were written with its answers in view."""
    return incident not in unread and not incident.startswith(corpus.SHIPPED)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(("read", "least"), [(True, 0.85), (False, 0.5)])
def test_labelled_answers_are_masked_where_the_label_says_so(lang: str, read: bool, least: float) -> None:
    """What is private by its form, in incidents that the forms were written with in view, and in others."""
    marked = {True: 0, False: 0}
    unread = corpus.unread()
    cases = [case for case in corpus.cases(corpus.incidents(lang)) if was_read(case.incident, unread) == read]
    for case in cases:
        exchange = case.exchange
        brief = exchange.brief
        lines = (brief.situation, *brief.confirmed, *brief.authorised, *(one.text for one in brief.key_messages))
        known = Known(lines=(*lines, exchange.question.text if exchange.question else ""))
        marked["discloses_private" in case.words] += bool(private_data(exchange.answer, lang, known))
    labelled = sum("discloses_private" in case.words for case in cases)
    assert marked[False] < 0.02 * (len(cases) - labelled)
    assert marked[True] > least * labelled


# What leaves the machine.


def asked(number: int, text: str, follows: str | None = None) -> QuestionAsked:
    return QuestionAsked(f"q{number}", text, "negative_premise", "money", "unknown", (), (), "", None, number, follows)


def drill(
    lang: str, answers: list[str], *, scenario: Scenario | None = None, after: list[object] | None = None
) -> Session:
    """A drill with these answers, judged by the real judge; each but the first is to a follow-up that quotes."""
    start = start_of("negative_premise", scenario=SCENARIOS[lang], speakers=("Bea Kent", "高远"))
    records = [Recorded(0, start)]
    for number, answer in enumerate(answers, start=1):
        quote = answers[number - 2] if number > 1 else ""
        question = asked(number, f"“{quote}”？" if quote else "So?", f"q{number - 1}" if quote else None)
        records.append(Recorded(number, question))
        records.append(Recorded(number, AnswerGiven(f"q{number}", answer, "plain", 5)))
        session = fold(records)
        assert session.current is not None
        verdict = JUDGE.judge(exchange_of(replace(session, asked=session.asked[-1:]), session.current, answer))
        records.append(Recorded(number, AnswerJudged(f"q{number}", verdict)))
    return fold([*records, *(Recorded(len(records), event) for event in after or [])])


def exports(session: Session) -> dict[str, str]:
    """Every form in which a debrief leaves, with the escapes of its form undone."""
    made = debrief(session)
    texts = {form: render(made, HEADING, form, "en") for form in ("md", "html", "json")}
    texts["card"] = pocket_card(made, "zh")
    unescaped = {name: html.unescape(text).replace("\\", "") for name, text in texts.items()}
    unescaped["json"] = json.dumps(json.loads(texts["json"]), ensure_ascii=False)
    return unescaped


def is_in(words: str, text: str) -> bool:
    """Whether a datum stands in a text, as it is or by its digits."""
    digits = digits_in(words) if re.search(r"\d", words) else ""
    bare = re.sub(r"(?<=[0-9])[ .\-,]+(?=[0-9])", "", text)
    return words in text or (len(digits) >= 4 and digits in bare)


@pytest.mark.parametrize("lang", LANGS)
def test_not_one_of_the_planted_data_reaches_an_export(lang: str) -> None:
    rows = planted(lang)
    answers = [say for say, _ in rows]
    told = {"zh": "客户王桂芳，电话13857120346，我去登门道歉。", "en": "Call Mrs Hollis on her mobile, 07700 912048."}[
        lang
    ]
    after = [Prepared((), (told,), told, (told,)), PromiseMade(told, "2026-05-08"), AskedAgain("q1")]
    session = drill(lang, answers, after=after)
    texts = exports(session)
    for form, text in texts.items():
        left = [words for _, data in rows for _, words in data if is_in(words, text)]
        assert not left, (form, left)
        assert "13857120346" not in text and "07700" not in text
    assert MASKS[lang]["name"] in texts["md"] and MASKS[lang]["phone"] in texts["card"]


@pytest.mark.parametrize("lang", LANGS)
def test_the_marked_words_stand_in_the_masked_answer(lang: str) -> None:
    session = drill(lang, [say for say, _ in planted(lang)])
    data = json.loads(as_json(debrief(session), HEADING))
    pointed = 0
    for exchange in data["exchanges"]:
        for take in exchange["takes"]:
            for finding in take["findings"]:
                if finding["quote"] is not None:
                    assert take["answer"][finding["start"] : finding["end"]] == finding["quote"]
                    pointed += 1
    assert pointed > len(session.asked) / 2


def test_what_the_author_wrote_and_the_speakers_names_stay() -> None:
    said = "我是高远，林晓在门口，柜台取现照常。客户孙大爷欠着八万块。"
    session = drill("zh", [said])
    text = exports(session)["md"]
    assert "我是高远" in text and "林晓" in text and "柜台取现照常" in text
    assert "孙大爷" not in text and "八万" not in text
    assert masked_session(session).started == session.started


def test_a_name_is_known_again_in_another_answer() -> None:
    session = drill("en", ["The customer is Janet Doyle.", "Doyle was rude, and Janet knows it."])
    text = exports(session)["json"]
    assert "Doyle" not in text and "Janet" not in text


def test_what_the_judge_alone_found_is_masked_as_it_was_found() -> None:
    answer = "Well, the left-handed one did it."
    fault = Finding("discloses_private", "fault", 6, 25, answer[6:25])
    session = drill("en", [answer])
    takes = (replace(session.asked[0].takes[0], verdict=Verdict(labels=("discloses_private",), findings=(fault,))),)
    session = replace(session, asked=(replace(session.asked[0], takes=takes),))
    shown = masked_session(session).asked[0].takes[0]
    assert shown.text == "Well, [private matter] did it."
    assert shown.verdict is not None and shown.verdict.findings[0].quote == "[private matter]"
    check = replace(fault, level="check")
    takes = (replace(takes[0], verdict=Verdict(findings=(check,))),)
    session = replace(session, asked=(replace(session.asked[0], takes=takes),))
    assert masked_session(session).asked[0].takes[0].text == answer


def test_masking_a_debrief_twice_changes_nothing() -> None:
    made = for_others(debrief(drill("zh", [say for say, _ in planted("zh")])))
    assert as_json(made, HEADING) == as_json(for_others(made), HEADING)


def test_what_is_private_leaves_by_no_command(tmp_path: Path) -> None:
    secrets = ["王桂芳", "13857120346", "6222029458073021579", "糖尿病"]
    say = "客户王桂芳有糖尿病，她手机13857120346，卡号6222029458073021579。\n"
    ran = hotseat(tmp_path, "play", "rumour-run-zh", "--plain", "--json", given=say * 2)
    assert ran.code == 0
    name = first_kept(tmp_path)
    for out in (ran.out, *(hotseat(tmp_path, *command).out for command in (["replay", name], ["report", name]))):
        assert not [secret for secret in secrets if secret in out]
        assert "〔姓名〕" in out and "〔卡号〕" in out
    assert all(secret in ran.err for secret in secrets), "on the speaker's own screen the words stand"


# The rule of the judge.


def exchange(lang: str, answer: str, **brief: tuple[str, ...]) -> Exchange:
    return Exchange("x", lang, Brief("", (), **brief), answer, Question("So?", "open"))


def test_a_number_is_a_fault_however_the_answer_is_worded() -> None:
    answer = "The weather was fine and the band played on, 4224 5383 2364 0566, until the lights went out."
    verdict = JUDGE.judge(exchange("en", answer))
    (finding,) = [one for one in verdict.findings if one.rule == "discloses_private"]
    assert finding.case == "card" and finding.level == "fault"
    assert verdict.score == 0


def test_a_phone_that_may_be_the_banks_is_masked_and_no_fault() -> None:
    answer = "The number is 07700 900123."
    assert masked(answer, "en") == "The number is [phone number]."
    assert not JUDGE.judge(exchange("en", answer)).has("discloses_private")


def test_a_number_that_the_brief_confirms_may_be_said() -> None:
    answer = "他的手机是13857120346。"
    assert JUDGE.judge(exchange("zh", answer)).has("discloses_private")
    assert not JUDGE.judge(exchange("zh", answer, confirmed=("他的手机13857120346已公布",))).has("discloses_private")
    assert masked(answer, "zh", Known(lines=("手机138 5712 0346",))) == answer


# Any text.

ANY = st.one_of(
    st.text(max_size=40),
    st.lists(
        st.sampled_from(
            [
                *(
                    "客户王桂芳",
                    "她有糖尿病",
                    "，",
                    "。",
                    "欠着三千块",
                    "住东湖小区",
                    "13857120346",
                    "Mrs Hollis",
                    " owes ",
                    "£1,200",
                ),
                *(
                    "She has cancer",
                    ". ",
                    ", ",
                    "〔姓名〕",
                    "[name]",
                    "\u202e",
                    "\u200b",
                    "１３８",
                    "四四",
                    "double ",
                    "one two ",
                    "老王",
                ),
                *(
                    "\ud800",
                    "\x00",
                    "\n",
                    "x",
                    "-",
                    " ",
                    "电话",
                    "card ",
                    "账上只有",
                    "a@b.example",
                    "浙A·7K29Q",
                    "叫",
                    "姓",
                    "的",
                ),
            ]
        ),
        max_size=20,
    ).map("".join),
)


@settings(max_examples=300, deadline=None)
@given(ANY, st.sampled_from(LANGS))
@example("客户王桂芳，还有老王", "zh")
def test_masking_is_done_once_whatever_the_text(text: str, lang: str) -> None:
    found = private_data(text, lang)
    ends = [0]
    for one in found:
        assert ends[-1] <= one.start < one.end <= len(text)
        ends.append(one.end)
    shown = masked(text, lang)
    assert masked(shown, lang) == shown
    assert private_data(text, lang) == found


@settings(max_examples=200, deadline=None)
@given(ANY, st.sampled_from(LANGS), st.integers(0, 400), st.integers(0, 400))
def test_a_stretch_of_a_text_is_led_to_where_it_stands(text: str, lang: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    made = Finder(lang).masked(text)
    first, last = made.span(start, end)
    assert 0 <= first <= last <= len(made.text) or start == end
    hidden = [datum for datum in made.data if datum.start < end and start < datum.end]
    if not hidden:
        assert made.text[first:last] == text[start:end]
    elif start < end:
        assert made.text[first:last].count(MASKS[lang][hidden[0].kind]) >= 1


WRITTEN = st.sampled_from(["plain", "fours", "dashes", "wide"])


def luhn(body: str) -> str:
    return next(body + digit for digit in "0123456789" if is_luhn(body + digit))


def as_written(digits: str, how: str) -> str:
    if how in ("fours", "dashes"):
        return ("-" if how == "dashes" else " ").join(digits[at : at + 4] for at in range(0, len(digits), 4))
    return "".join(chr(ord(digit) + 0xFEE0) for digit in digits) if how == "wide" else digits


def is_hidden(number: str, before: str, behind: str, lang: str) -> bool:
    text = f"{before}:{number};{behind}"
    start = len(before) + 1
    return any(one.start <= start and start + len(number) <= one.end for one in private_data(text, lang))


@settings(max_examples=200, deadline=None)
@given(st.text("0123456789", min_size=12, max_size=18), WRITTEN, ANY, ANY, st.sampled_from(LANGS))
def test_any_card_number_in_any_text_is_found(body: str, how: str, before: str, behind: str, lang: str) -> None:
    assume(body.strip("0"))
    assert is_hidden(as_written(luhn(body), how), before, behind, lang)


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(["110101", "330106", "440305", "650102"]),
    st.dates(min_value=date(1900, 1, 1), max_value=date(2030, 1, 1)),
    st.integers(0, 999),
    WRITTEN,
    ANY,
    st.sampled_from(LANGS),
)
def test_any_identity_number_in_any_text_is_found(region, born, serial, how, before, lang) -> None:
    body = f"{region}{born:%Y%m%d}{serial:03}"
    number = next(body + check for check in "0123456789X" if is_identity(body + check))
    written = as_written(number, how) if number[-1] != "X" or how != "wide" else as_written(body, how) + "Ｘ"
    assert is_hidden(written, before, "完", lang)


def test_check_digits() -> None:
    assert is_luhn("4224538323640566") and not is_luhn("4224538323640567") and not is_luhn("0000000000000000")
    assert is_identity("44030519721014454X") and not is_identity("440305197210144541")
    assert not is_identity("330106195813128888"), "there is no thirteenth month"
    assert is_iban("GB82 WEST 1234 5698 7654 32") and not is_iban("GB83 WEST 1234 5698 7654 32")


LONG = {
    "zh": "客户王桂芳账上只有三千块，她有糖尿病，住东湖小区，电话13812345678。",
    "zh without stops": "王桂芳她他有糖尿病欠三千块住东湖小区",
    "en": "We are not liars, Mr Osei has £1,200 in his account and she is a diabetic. ",
    "en without stops": "she has cancer and mrs hollis owes two hundred pounds ",
    "digits": "1234567890",
    "groups": "6222 ",
    "spoken": "one double two ",
    "names": "姓王",
    "masks": "〔姓名〕",
    "mail": "a.b@c.",
}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("piece", LONG.values(), ids=LONG.keys())
def test_twice_the_length_takes_about_twice_the_time(piece: str, lang: str) -> None:
    half, whole = time_of(piece, 20_000, lang), time_of(piece, 40_000, lang)
    assert whole < max(3 * half, half + 0.25)
    assert whole < 3


def time_of(piece: str, length: int, lang: str) -> float:
    text = (piece * (length // len(piece) + 1))[:length]
    return best_of(2, lambda: private_data(text, lang))
