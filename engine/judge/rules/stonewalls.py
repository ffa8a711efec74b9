"""Refusals and send-aways that leave the asker with nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from engine.judge.plain_question import plainly_answered
from engine.judge.reading import Reading
from engine.judge.text import Span
from engine.judge.words import refusals
from engine.regex import regex
from engine.verdict import Finding

_FILLERS = {
    "zh": regex(
        r"嗯+|呃+|额+|啊+|哦+|唉+|哎呀?|那个|这个|就是|怎么说呢?|对不起|不好意思|抱歉|是|对|好|吧|呢"
        r"|嘛|然后|反正|其实|\W+|_+"
    ),
    "en": regex(
        r"\b(?:u+m+|u+h+|e+r+m*|a+h+|h+m+|oh|look|yeah|yes|no|well|ok|okay|so|right|like|sorry|you know|i mean|it's"
        r"|the|and|but|now|see|listen|anyway)\b|[\W_]+"
    ),
}
_ENDS = {"zh": refusals.ENDS_ZH, "en": refusals.ENDS_EN}
_REFERRED = {"zh": refusals.REFERRED_ZH, "en": refusals.REFERRED_EN}
_UNKNOWING = {"zh": refusals.UNKNOWING_ZH, "en": refusals.UNKNOWING_EN}
_REASON = {"zh": refusals.REASON_ZH, "en": refusals.REASON_EN}
_NEXT = {"zh": refusals.NEXT_ZH, "en": refusals.NEXT_EN}
_OTHERS = {
    "zh": regex(r"(?:他们?|她们?|人家|客户|老人|大家|谁|要是|如果|只要)[^,。!?我俺咱]{0,6}$"),
    "en": regex(r"\b(?:he|she|they|customers?|family|if)\b[^,.!?]{0,16}$"),
}
"""Before a refusal that is somebody else's: 她不说."""
_AT_THE_ASKER = {"zh": regex(r"你|您|[?]"), "en": regex(r"\b(?:you|your|you're|you've|yourself)\b|\?")}
"""In words that speak to the asker, and so tell nothing."""
_HELPFUL = ("delivered", "commits_followup", "empathizes", "overpromises")
"""What an answer may hold that gives the asker something."""
_LONGEST = 600
_MOST_MATCHES = 8
_NEAR = 24
_MOST_TOLD_BEFORE = {"zh": 40, "en": 26}
"""Words that may be told before the door is shut in the last sentence."""
_MOST_TOLD_BESIDE = {"zh": 18, "en": 14}
"""The same, for a refusal anywhere else, and for one that only sends away."""
_MOST_UNKNOWING = {"zh": 26, "en": 18}
_MOST_TOLD_UNKNOWING = {"zh": 12, "en": 8}
"""Words of an answer that only says that it knows nothing, and those that tell something all the same."""
_COUNTED = {"zh": regex(r"[\u3400-\u9fff]|[a-z0-9]+"), "en": regex(r"[a-z0-9][a-z0-9']*")}


def check(reading: Reading) -> Iterable[Finding]:
    """At most one fault: on the refusal, on the fillers, or on nothing where nothing was said."""
    answer = reading.answer
    if plainly_answered(reading):
        return
    if not _FILLERS[answer.lang].sub("", answer.plain[:400]) and len(answer.plain) <= 400:
        yield _nothing_said(reading)
        return
    span = _refusal(reading)
    if span is not None:
        yield reading.mark("stonewalls", "fault", span)


def _nothing_said(reading: Reading) -> Finding:
    words = list(_COUNTED[reading.answer.lang].finditer(reading.answer.plain))
    if not words:
        return reading.missing("stonewalls", "fault")
    return reading.mark("stonewalls", "fault", Span(words[0].start(), words[-1].end()))


def _refusal(reading: Reading) -> Span | None:
    """The clause that refuses, where nothing in the answer gives the asker more than that."""
    answer = reading.answer
    lang, plain = answer.lang, answer.plain
    if len(plain) > _LONGEST or not answer.clauses or _REASON[lang].search(plain):
        return None
    if any(reading.found(rule) for rule in _HELPFUL):
        return None
    last = answer.clauses[-1].start
    for clause in _clauses(reading, _ENDS[lang]):
        if _tells_little(reading, clause, (_MOST_TOLD_BEFORE if clause.end > last else _MOST_TOLD_BESIDE)[lang]):
            return clause
    for clause in _clauses(reading, _REFERRED[lang]):
        if _tells_little(reading, clause, (_MOST_TOLD_BEFORE if clause.end > last else _MOST_TOLD_BESIDE)[lang]):
            return clause
    if _count(reading, plain) <= _MOST_UNKNOWING[lang]:
        for clause in _clauses(reading, _UNKNOWING[lang]):
            if _tells_little(reading, clause, _MOST_TOLD_UNKNOWING[lang]) and not _NEXT[lang].search(plain):
                return clause
    return None


def _clauses(reading: Reading, pattern: re.Pattern[str]) -> Iterator[Span]:
    answer = reading.answer
    for match in islice(pattern.finditer(answer.plain), _MOST_MATCHES):
        if _OTHERS[answer.lang].search(answer.plain[max(0, match.start() - _NEAR) : match.start()]):
            continue
        yield Span(answer.clause_at(match.start()).start, answer.clause_at(max(match.start(), match.end() - 1)).end)


def _tells_little(reading: Reading, refusal: Span, most: int) -> bool:
    """Whether beside the refusal there is neither a time or place for more, nor more than a few words that tell."""
    answer = reading.answer
    beside = [clause for clause in answer.clauses if clause.end <= refusal.start or clause.start >= refusal.end]
    if any(_NEXT[answer.lang].search(answer[clause]) for clause in beside):
        return False
    empty = (_AT_THE_ASKER[answer.lang], _ENDS[answer.lang], _REFERRED[answer.lang], _UNKNOWING[answer.lang])
    told = [answer[clause] for clause in beside if not any(pattern.search(answer[clause]) for pattern in empty)]
    return sum(_count(reading, words) for words in told) <= most


def _count(reading: Reading, words: str) -> int:
    return len(_COUNTED[reading.answer.lang].findall(words))
