"""A barrage of questions, taken up one by one."""

from __future__ import annotations

import re
from collections.abc import Iterable

from engine.judge.reading import Reading, join
from engine.judge.terms import features
from engine.judge.text import Span, Text
from engine.verdict import Finding

_ORDERED = {
    "zh": re.compile(r"第[一二三四五六](?:个|条|点|件|桩)?(?:问题|问|事)?|头一个|(?:至于|关于|说到|再说|还有)(?=.{1,12}[，,])"),
    "en": re.compile(r"\b(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|on your (?:first|second|third|next|last)|as (?:for|to)|and on)\b"),
}
_TOPIC_FIRST = {
    "zh": re.compile(r"^[^，,、：:嘛呢]{1,6}(?:[，,：:]|嘛|呢)"),
    "en": re.compile(r"^(?:and |the |your |on |as (?:for|to) )?[\w']+(?: [\w']+){0,2}[,:?]"),
}
_NOT_TOPICS = re.compile(r"^(?:(?:yes|no|look|well|sir|madam|so|now|um|er|ok|okay|sorry|first|but|and|please|frankly)\b|您|各位|大家|好|嗯|那个|对不起)")
_SPLIT = {
    "zh": re.compile(r"[？?；;。！!]+"),
    "en": re.compile(r"[?;.!]+|,\s*(?:and\s+)?(?=(?:who|what|when|where|why|how|did|do|does|is|are|was|were|has|have|will|can|and)\b)"),
}
_SEMICOLON = re.compile(r"[；;]")
_LEAST = 3


def check(reading: Reading) -> Iterable[Finding]:
    """One fault over the stretch in which three or more of the questions are taken up."""
    if reading.kind != "rapid_fire":
        return
    taken = _taken_up(reading)
    if len(taken) >= _LEAST:
        yield reading.mark("chases_barrage", "fault", join(taken))


def _taken_up(reading: Reading) -> list[Span]:
    answer = reading.answer
    if len(_SEMICOLON.findall(answer.plain[:2000])) >= _LEAST - 1:
        listed = [one for one in answer.sentences if answer.plain[one.end - 1] in "；;"]
        if len(listed) >= _LEAST - 1:
            last = answer.sentences[min(answer.sentences.index(listed[-1]) + 1, len(answer.sentences) - 1)]
            if len([*listed, last]) >= _LEAST and _is_short(listed, answer):
                return [*listed, last]
    return _by_topic(reading)


def _is_short(listed: list[Span], answer: Text) -> bool:
    return all(one.end - one.start <= (60 if answer.lang == "zh" else 160) for one in listed)


def _by_topic(reading: Reading) -> list[Span]:
    answer = reading.answer
    asked = [features(part, answer.lang) for part in _SPLIT[answer.lang].split(reading.question.plain) if part.strip()]
    if len(asked) < _LEAST:
        return []
    shared = {feature for index, one in enumerate(asked) for other in asked[:index] for feature in one & other}
    taken: list[Span] = []
    left = [one - shared if answer.lang == "en" else _pairs_first(one - shared) for one in asked]
    for sentence in answer.sentences[:60]:
        said = answer[sentence]
        opening = _TOPIC_FIRST[answer.lang].match(said)
        marked = _ORDERED[answer.lang].match(said)
        if marked is None and (opening is None or _NOT_TOPICS.match(said)):
            continue
        topic = features(opening.group() if opening else said[:40], answer.lang)
        hit = next((index for index, one in enumerate(left) if one & topic), None)
        if hit is not None:
            left[hit] = set()
            taken.append(sentence)
        elif marked is not None and marked.group()[:1] in "第fs" and "问" in said[:8]:
            taken.append(sentence)
    return taken


def _pairs_first(one: set[str]) -> set[str]:
    return one
