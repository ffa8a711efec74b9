"""A first sentence that denies, in the accusation's own words."""

from __future__ import annotations

from collections.abc import Iterable

from engine.judge.reading import Reading
from engine.judge.small_talk import said, substance
from engine.judge.text import Span
from engine.kinds import Lang
from engine.regex import regex
from engine.verdict import Finding

_ACCUSING = frozenset({"rapid_fire", "negative_premise", "either_or", "leading", "provocation"})
_BARE = {
    "zh": regex(
        r"(?:(?:我|我们)?(?:绝对|根本|当然|真的?|从来|压根儿?|绝|并|可|就|完全)?(?:不|不是|没有|没|不对|不会|否|不存在"
        r"|哪有|胡说)"
        r"(?:的|这回事|这种事|的事|那回事|这样的事|您(?:说|讲)的那样)?(?:吧|啊|呢|哦|呀|了)?){1,3}"
    ),
    "en": regex(
        r"(?:no|nope|not at all|of course not|certainly not|absolutely not|never|no way|not true|that's not true"
        r"|that is not true|that's wrong|nothing of the sort|nonsense|wrong|rubbish)(?:[ ,]+(?:no|sir|madam|not at all"
        r"|absolutely not|not true))*"
    ),
}
"""A plain no, with nothing of the accusation in it."""
_FAILED_ZH = (
    r"(?:想到|料到|查[清到明]|弄[清明]|搞[清明]|知道|清楚|晓得|确定|结论|结果|定论|防|[管看拦守挡]住"
    r"|[做办管处照].{0,2}好|及时|第一时间|早|能力"
    r"|理由|借口|资格|脸|法|办法)"
)
_FAILED_EN = (
    r"(?:stop|prevent|catch|caught|spot|notice|protect|enough|act|tell|told|know|known|sure|certain|clear|expect|think"
    r"|realise|realize|manage|excuse|doubt|yet|say|confirm|deny|comment|promise|guess|speculate|only|answer|well"
    r"|quick\w*"
    r"|soon|fast|right)"
)
_DENIED_BEFORE = {
    "zh": regex(
        r"(?:没有?|不是|并非|不存在|从未|未曾|绝无|绝不|从不|决不|不会|不可能|哪有|哪里有?|哪来|哪会|怎么会|怎么可能"
        r"|何来|谈不上|算不上"
        r"|不至于|不搞|不干"
        r"|(?<![可怎么动岂还好])不(?![仅但光断管论过少同得能可止只准否用必该应就会]))(?!再)"
        rf"(?!{_FAILED_ZH})(?:(?!{_FAILED_ZH})[^,。;!?]){{0,14}}$"
    ),
    "en": regex(
        r"(?:\b(?:not|no|never(?! (?:ever )?have\b)|nobody|none|nothing|neither|hardly|deny|denied|denies|reject)\b"
        r"|(?<!\bdo)(?<!should)n't\b|\bdon't\b(?! you\b))"
        rf"(?! {_FAILED_EN}\b)(?: (?!{_FAILED_EN}\b)[^ ,.;!?]{{1,20}}){{0,7}}[ \"'“]*$"
    ),
}
_DENIED_BEHIND = {
    "zh": regex(
        r"^[^。;!?]{0,8}?(?:是假的|是谣言|纯属|子虚乌有|没有?(?:的事|这回事|影的)|不存在|胡说|胡扯|瞎说|无稽|(?:是"
        r"|绝对)没有的)"
    ),
    "en": regex(
        r"^[^.;!?]{0,24}?\b(?:is|are|was|that's|it's) (?:\w+ )?(?:a lie|lies|untrue|not true|false|nonsense|rubbish"
        r"|made up|invented|not the case)\b"
    ),
}
_STOPS = " ,.:;!?、。—…-\"“”'"
_ASIDE = {"zh": 3, "en": 2}
"""Characters or words of a clause that is only a breath before the next."""
_AGAIN = {"zh": regex(r"第二次|下一次"), "en": regex(r"[^.,;!?]{0,12}\bagain\b")}
_FIRST_BREATH = {"zh": 18, "en": 70}
"""Characters from the beginning of a clause up to the accusation's words, where nobody punctuates."""
_TAIL = {"zh": 20, "en": 160}
_OPENING = 3
"""Sentences among which the first that says more than no is looked for."""


def check(reading: Reading) -> Iterable[Finding]:
    """An advice on the denial, from its negation to the last of the accusation's words."""
    headline = _headline(reading)
    if reading.kind not in _ACCUSING or headline is None or reading.found("chases_barrage"):
        return
    answer, lang = reading.answer, reading.answer.lang
    opening = _opening(reading, headline)
    for echo in _echoes(reading, headline):
        start = max(answer.clause_at(echo.start).start, headline.start)
        if start > opening.start or echo.start - start > _FIRST_BREATH[lang]:
            continue
        before = _DENIED_BEFORE[lang].search(answer.plain[max(start, echo.start - _TAIL[lang]) : echo.start])
        denial = Span(echo.start - len(before.group()) if before else echo.start, echo.end)
        if before and not _says_it_too(reading, denial):
            yield reading.mark("denial_first", "advice", Span(_word_start(reading, denial.start, start), denial.end))
            return
        behind = _DENIED_BEHIND[lang].search(answer.plain[echo.end : min(headline.end, echo.end + _TAIL[lang])])
        if behind:
            yield reading.mark("denial_first", "advice", Span(echo.start, echo.end + behind.end()))
            return


def _word_start(reading: Reading, position: int, first: int) -> int:
    """Where the English word begins that a negation ends: isn't."""
    plain = reading.answer.plain
    while reading.answer.lang == "en" and position > first and plain[position - 1].isalpha():
        position -= 1
    return position


def _headline(reading: Reading) -> Span | None:
    """The first sentence that says more than a plain no."""
    answer = reading.answer
    for sentence in said(answer)[:_OPENING]:
        bare = answer[sentence].strip(_STOPS)
        if substance(bare, answer.lang) and not _BARE[answer.lang].fullmatch(bare):
            return sentence
    return None


def _says_it_too(reading: Reading, denial: Span) -> bool:
    """Whether the question holds the denial itself, so that it is agreed to; or it only asks: 起不起诉."""
    answer, plain = reading.answer, reading.answer.plain
    if answer[denial].lstrip(_STOPS) in reading.question.plain:
        return True
    echoed = denial.start > 0 and denial.start + 1 < len(plain) and plain[denial.start - 1] == plain[denial.start + 1]
    return (echoed and plain[denial.start] in "不没") or _AGAIN[answer.lang].match(plain, denial.end) is not None


def _opening(reading: Reading, headline: Span) -> Span:
    """The first clause of a sentence that says more than a plain no, or a word or two."""
    answer, lang = reading.answer, reading.answer.lang
    clauses = (clause for clause in answer.clauses if headline.start <= clause.start < headline.end)
    return next((clause for clause in clauses if _says_more(answer[clause], lang)), headline)


def _says_more(plain: str, lang: Lang) -> bool:
    bare = plain.strip(_STOPS)
    return substance(bare, lang) > _ASIDE[lang] and not _BARE[lang].fullmatch(bare)


def _echoes(reading: Reading, headline: Span) -> list[Span]:
    """The accusation's words in a sentence, as the core rule found them."""
    place = reading.answer.plain_position
    return [
        Span(place(one.start), place(one.end))
        for one in reading.found("repeats_negative")
        if one.level == "fault"
        and one.start is not None
        and one.end is not None
        and headline.start <= place(one.start) < headline.end
    ]
