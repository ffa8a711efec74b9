"""More words of negation than an answer needs."""

from __future__ import annotations

import re
from collections.abc import Iterable

from engine.judge.length import count
from engine.judge.reading import Reading
from engine.judge.text import Span
from engine.kinds import Lang
from engine.regex import regex
from engine.verdict import Finding

MOST_OF_HUNDRED = {"zh": 6, "en": 9}
"""Negations in a hundred characters or words: starting values, for the school names none. A hundred Chinese
characters say what some 65 English words do; careful model answers stay below both."""
_LEAST = {"zh": 40, "en": 30}
"""Characters or words from which on a share means something."""
_FEWEST = 4
_NEGATION = {
    "zh": regex(
        r"没(?:有)?(?![关事准]系?|少|动(?![手用])|问题|变)|不(?!断|仅|但(?!愿)|光|过|管|论|少|同|久|错|如|妨|瞒|愧"
        r"|得不|只|单|止|胜|禁|料|时|由得|失为|好意思|便之处"
        r"|用|必|需|要(?:钱|手续费|紧)|收|扣|花|影响|受影响|变|停|限|动(?![手用])|是吗|算逾期)|无法|未(?!来)|别(?!的"
        r"|人|处|家|说|墅|是)|绝无|毫无|从未|莫(?=要|急|怪)"
    ),
    "en": regex(
        r"\b(?:no(?! (?:doubt|charge|fee|fees|cost|need|longer|matter)\b|\. ?\d)|not(?! only\b)|never|none|nothing"
        r"|nobody|nowhere|neither|nor|cannot|without)\b|n't\b"
    ),
}
"""But for words that hold a negator and deny nothing."""


def check(reading: Reading) -> Iterable[Finding]:
    """An advice on the sentence that holds most of them."""
    answer, lang = reading.answer, reading.answer.lang
    length = count(answer.plain, lang)
    found = [match.start() for match in _NEGATION[lang].finditer(answer.plain) if not _only_asks(answer.plain, match)]
    if length < _LEAST[lang] or len(found) < _FEWEST or len(found) * 100 <= MOST_OF_HUNDRED[lang] * length:
        return
    yield reading.mark("counts_negatives", "advice", _thickest(reading, found, lang), params={"count": str(len(found))})


def _only_asks(plain: str, negation: re.Match[str]) -> bool:
    """Whether the same word stands before and behind, as in 骂没骂."""
    at = negation.start()
    return plain[at : at + 1] in ("不", "没") and plain[max(0, at - 1) : at] == plain[at + 1 : at + 2] != ""


def _thickest(reading: Reading, found: list[int], lang: Lang) -> Span:
    answer = reading.answer
    held: dict[Span, int] = {}
    for position in found:
        sentence = answer.sentence_at(position)
        held[sentence] = held.get(sentence, 0) + 1
    return max(held, key=lambda sentence: (held[sentence], -count(answer[sentence], lang)))
