"""A sentence of an earlier answer said over again, whatever was asked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice, pairwise

from engine.judge.length import count
from engine.judge.plain_question import is_plain, plainly_answered, says_why_not
from engine.judge.reading import Reading, join
from engine.judge.small_talk import substance, without_small_talk
from engine.judge.terms import topics
from engine.judge.text import Span, Text, even
from engine.kinds import Lang
from engine.regex import regex
from engine.verdict import Finding

_SAME = 0.9
"""Jaccard of pairs of characters, or of words, from which on two sentences are one; below it is paraphrase."""
_LONG_ENOUGH = {"zh": 12, "en": 8}
"""Characters or words of a sentence that is no mere phrase."""
_LITTLE_NEW = {"zh": 10, "en": 7}
"""The most that may be said beside the repeated sentences for nothing new to have been said."""
_SHORT = {"zh": 70, "en": 45}
"""The longest answer that may say of itself that it repeats."""
_SAYS_SO = {
    "zh": regex(
        r"(?:刚才|刚刚|前面|上面|先前|方才)[^,。!?]{0,6}(?:说|讲|答|回答|报|提)|(?:说|讲|答|回答)过|再(?:说|讲|报|答"
        r"|重复)一[遍次回]|重复一[遍次下句]"
        r"|还是(?:那|这)(?:句|几句)?话?|一样的话|同样的(?:话|答案|问题)|我的(?:回答|答案)(?:没变|不变|一样|还是)|老话"
    ),
    "en": regex(
        r"\b(?:(?:as|like) i (?:said|told|mentioned)|i(?:'ve| have)? (?:already )?(?:said|answered|told you"
        r"|covered) (?:that|it|this|so|already|before)"
        r"|(?:say|said|saying|repeat|repeating|tell you) (?:it |that |this |myself )?(?:once more|again|one more time)"
        r"|again[,:]|once more|same (?:answer|question|words)"
        r"|my answer (?:is the same|hasn't changed|stands)|i(?:'ll| will) repeat|i repeat|what i said|that has(?:n't"
        r"| not) changed|still (?:the case|true|stands))\b"
    ),
}
"""It is the same question again, and the speaker says that it has been answered."""
_BRIDGES = {
    "zh": regex(
        r"(?:我(?:们)?|在这里我?|这里我?)(?:想|要|还想|更想|必须|需要|特别想|可以|能)?(?:再次|特别|着重|重点|负责任地"
        r"|明确)?(?:强调|重申|说明|指出|告诉大家|告诉您|表明|澄清)(?:的一点|一点|的)?(?:的)?是"
        r"|更重要的(?:一点)?是|最(?:重要|要紧|关键|核心)的(?:一点)?是|关键(?:的一点)?(?:是|在于)|归根(?:结底|到底)"
        r"|说到底|大家(?:更|最|真正)(?:应该)?关心的(?:一点)?是|真正的问题是"
        r"|回到问题的(?:核心|本质)|我更(?:想|愿意)(?:说|讲|谈)的是|重点(?:是|在于)"
    ),
    "en": regex(
        r"\b(?:what (?:i|we) (?:want|would like|need|have|do want|really want) to (?:stress|say|emphasi[sz]e|underline"
        r"|make clear|get across|point out) (?:here )?(?:is|today is)"
        r"|what(?:'s| is) (?:really |most |more )?important (?:here |now |today )?is|what (?:really "
        r"|actually )?matters (?:here |now |most |today )?is|the (?:real|key|main|important) (?:issue|point|question"
        r"|thing|message) (?:here |today )?is"
        r"|let me (?:be (?:very |absolutely |perfectly )?clear|stress|emphasi[sz]e|say this|make one thing clear)"
        r"|the bottom line is|at the end of the day|i think what people (?:really )?want to know is"
        r"|what customers (?:really )?(?:need|want) to know is|i would (?:just )?(?:like to )?(?:stress|emphasi[sz]e"
        r"|underline)|what i can (?:say|tell you|confirm) is|the fact (?:of the matter )?is)\b"
    ),
}
_COMMON: dict[Lang, set[str]] = {
    "zh": topics("银行 支行 分行 总行 网点 行长 经理 客户 储户 大家 各位 我们 你们 今天 现在 昨天 已经", "zh"),
    "en": topics("bank branch customer customers people manager today yesterday morning", "en"),
}
"""What every question and every answer in a bank speaks of."""
_MOST_SENTENCES = 60
_MOST_EARLIER = 30
_LEAST_PHRASE = {"zh": 5, "en": 12}

Bag = tuple[int, frozenset[str]]
"""How long a sentence is, and what it is made of."""


def check(reading: Reading) -> Iterable[Finding]:
    """One finding: on the repeated sentences, or on the phrase that turned the last answer too."""
    earlier = reading.exchange.earlier[-_MOST_EARLIER:]
    if not earlier or reading.exchange.question is None:
        return
    repeated = list(_repeated(reading, earlier))
    if repeated and _is_passed_over(reading, repeated):
        plain = is_plain(reading)
        yield reading.mark("recites", "fault" if plain else "advice", join(repeated), case="plain" if plain else "")
        return
    phrase = _same_bridge(reading, even(earlier[-1]))
    if phrase is not None:
        yield reading.mark("recites", "advice", phrase, case="bridge")


def _repeated(reading: Reading, earlier: Iterable[str]) -> Iterator[Span]:
    """The sentences that an earlier answer holds nearly word for word."""
    answer, lang = reading.answer, reading.answer.lang
    known = [bag for text in earlier for bag in _bags(text, lang)]
    for sentence in answer.sentences[:_MOST_SENTENCES]:
        mine = _bag(answer[sentence], lang)
        if mine is not None and any(_is_same(mine, bag) for bag in known):
            yield sentence


def _is_same(one: Bag, other: Bag) -> bool:
    if min(one[0], other[0]) < _SAME * max(one[0], other[0]):
        return False
    return len(one[1] & other[1]) >= _SAME * len(one[1] | other[1])


@lru_cache(256)
def _bags(text: str, lang: Lang) -> tuple[Bag, ...]:
    said = Text(text, lang)
    bags = (_bag(said[sentence], lang) for sentence in said.sentences[:_MOST_SENTENCES])
    return tuple(bag for bag in bags if bag is not None)


def _bag(sentence: str, lang: Lang) -> Bag | None:
    """What a sentence is made of; nothing where it is only a phrase."""
    sentence = without_small_talk(sentence, lang)
    length = count(sentence, lang)
    if length < _LONG_ENOUGH[lang]:
        return None
    if lang == "en":
        return length, frozenset(re.findall(r"[a-z0-9']+", sentence))
    return length, frozenset(map("".join, pairwise(re.findall(r"[\u3400-\u9fff]|[a-z0-9]+", sentence))))


def _is_passed_over(reading: Reading, repeated: list[Span]) -> bool:
    """Whether nothing of this question is taken up and little beside the repeated is said."""
    answer, lang = reading.answer, reading.answer.lang
    if plainly_answered(reading) or says_why_not(reading):
        return False
    beside = [sentence for sentence in answer.sentences[:_MOST_SENTENCES] if sentence not in repeated]
    if sum(substance(answer[sentence], lang) for sentence in beside) > _LITTLE_NEW[lang]:
        return False
    if len(answer.sentences) > _MOST_SENTENCES:
        return False
    if _SAYS_SO[lang].search(answer.plain) and count(answer.plain, lang) <= _SHORT[lang]:
        return False
    if is_plain(reading):
        return True
    said = " ".join(answer[sentence] for sentence in repeated)
    taken_up = topics(said, lang) & topics(reading.question.plain, lang) - _COMMON[lang]
    if taken_up or reading.found("reframes"):
        return False
    felt = [*reading.spans_of("empathizes"), *reading.spans_of("stonewalls")]
    return not any(span.start < sentence.end and sentence.start < span.end for span in felt for sentence in beside)


def _same_bridge(reading: Reading, last: str) -> Span | None:
    """A turn of phrase that stood in the last answer as well."""
    answer, lang = reading.answer, reading.answer.lang
    theirs = {match.group() for match in islice(_BRIDGES[lang].finditer(last), _MOST_SENTENCES)}
    for match in islice(_BRIDGES[lang].finditer(answer.plain), _MOST_SENTENCES):
        if match.group() in theirs and len(match.group()) >= _LEAST_PHRASE[lang]:
            return Span(match.start(), match.end())
    return None
