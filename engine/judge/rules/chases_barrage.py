"""A barrage of questions, taken up one by one."""

from __future__ import annotations

import re
from collections.abc import Iterable

from engine.judge.reading import Reading, join
from engine.judge.terms import FUNCTION_ZH, topics
from engine.judge.text import Span, Text
from engine.kinds import Lang
from engine.verdict import Finding

_BY_NUMBER = {
    "zh": re.compile(r"(?:关于|至于|先说)?(?:您|你)?(?:问的)?第[一二三四五六](?:个(?!原因|好消息)|问)"),
    "en": re.compile(
        r"(?:(?:and )?(?:on|to|as (?:for|to)|for) (?:your|the)|your) (?:first|second|third|fourth"
        r"|fifth|next|last)\b(?! (?:floor|branch|window|day|time|of))"
    ),
}
_ORDINAL = {
    "zh": re.compile(r"(?:第[一二三四五六]|首先|其次|再次|再者|最后|[一二三四五六]是)[，,、：:]?"),
    "en": re.compile(r"(?:and )?(?:first|second|third|fourth|fifth|last|final|next)(?:ly)?(?: of all)?\s?[,:]"),
}
"""What opens the sentences of a list that is told in order."""
_OWN_LIST = {
    "zh": re.compile(r"[两三四](?:件事|句话|点)"),
    "en": re.compile(r"\b(?:two|three|four) (?:things|points)\b"),
}
_TOPIC_FIRST = {
    "zh": re.compile(r"^[^，,、：:嘛呢]{1,6}(?:[，,：:]|嘛|呢)"),
    "en": re.compile(r"^(?:and |the |your |on |as (?:for|to) )?[\w']+(?: [\w']+){0,2}[,:?]"),
}
_NOT_TOPICS = re.compile(
    r"^(?:(?:yes|no|look|well|sir|madam|so|now|um|er|ok|okay|sorry|first|but|and|please"
    r"|frankly)\b|您|各位|大家|好|嗯|那个|对不起)"
)
_SPLIT = {
    "zh": re.compile(r"[？?；;。！!]+"),
    "en": re.compile(
        r"[?;.!]+|,\s*(?:and\s+)?(?=(?:who|which|what|when|where|why|how|did|do|does|is|are|was|were"
        r"|has|have|will|can|and)\b)"
    ),
}
_LEAST = 3
_MOST_SENTENCES = 60
_MOST_CLAUSES = 200
_LONGEST_PART = {"zh": 60, "en": 80}
_ONE_CHARACTER = re.compile(r"([\u3400-\u9fff])[嘛呢]")
_IMPLIED = {
    "zh": (
        (re.compile(r"多少钱|赔多少|赔不赔"), "金额 数额 赔偿"),
        (re.compile(r"什么时候|几点|哪天|多久"), "时间 日期 钟点"),
        (re.compile(r"多少(?:人|户|个|张|份|笔)|几(?:个人|户|张|份|笔)"), "人数 户数 数目 数量 数字"),
        (re.compile(r"是谁|叫什么|谁干|谁的"), "名字 姓名 人名"),
        (re.compile(r"为什么|为何|怎么(?:回事|会|坏|搞)"), "原因 缘故"),
    ),
    "en": (
        (re.compile(r"\bhow much\b"), "money dollars pounds euros rupees cost amount sum"),
        (re.compile(r"\bwhen\b|\bhow long\b"), "timing date timescale"),
        (re.compile(r"\bhow many\b"), "numbers figures count"),
        (re.compile(r"\bwho\b"), "name names"),
        (re.compile(r"\bwhy\b|\bhow (?:did|come|could)\b|\bwhat caused\b"), "cause reasons"),
    ),
}
"""What a question asks for, and what the answer may call it."""
_LED_IN = re.compile(r"[^：:]{8,}[：:]")


def check(reading: Reading) -> Iterable[Finding]:
    """One fault over the stretch in which three or more of the questions are taken up."""
    if reading.kind != "rapid_fire":
        return
    taken = _taken_up(reading)
    if len(taken) >= _LEAST:
        yield reading.mark("chases_barrage", "fault", join(taken))


def _taken_up(reading: Reading) -> list[Span]:
    answer = reading.answer
    numbered = [clause for clause in answer.clauses[:_MOST_CLAUSES] if _BY_NUMBER[answer.lang].match(answer[clause])]
    if len(numbered) >= _LEAST:
        return numbered
    asked = _questions(reading)
    if len(asked) < _LEAST:
        return []
    return _in_order(reading, asked) or _listed(reading, asked) or _by_topic(reading, asked) or _by_words(answer, asked)


def _questions(reading: Reading) -> list[set[str]]:
    """What each of the questions is about, and none of the others."""
    lang = reading.answer.lang
    parts = [part for part in _SPLIT[lang].split(reading.question.plain) if part.strip()]
    asked = [topics(part, lang) | _implied(part, lang) for part in parts]
    shared = {topic for index, one in enumerate(asked) for other in asked[:index] for topic in one & other}
    return [one - shared for one in asked]


def _implied(part: str, lang: Lang) -> set[str]:
    """Names for what a question asks without naming it: a sum, a time, a person."""
    return {topic for asks, words in _IMPLIED[lang] if asks.search(part) for topic in topics(words, lang)}


def _in_order(reading: Reading, asked: list[set[str]]) -> list[Span]:
    """Sentences that ordinals open, where they are on the questions and not on the speaker's own messages."""
    answer = reading.answer
    sentences = [one for one in answer.sentences[:_MOST_SENTENCES] if _ORDINAL[answer.lang].match(answer[one])]
    if len(sentences) < _LEAST or _OWN_LIST[answer.lang].search(answer.plain[:200]):
        return []
    left = list(asked)
    taken = [one for one in sentences if _take(left, topics(answer[one], answer.lang))]
    least = 1 if not reading.delivered else _LEAST - 1
    return sentences if len(taken) >= least else []


def _listed(reading: Reading, asked: list[set[str]]) -> list[Span]:
    """The parts of a list with semicolons, where at least two of them are each on a question of their own."""
    answer = reading.answer
    if _OWN_LIST[answer.lang].search(answer.plain[:200]):
        return []
    parts = [
        sentence
        for index, sentence in enumerate(answer.sentences[:_MOST_SENTENCES])
        if _ends_listed(answer, sentence) or (index and _ends_listed(answer, answer.sentences[index - 1]))
    ]
    if len(parts) < _LEAST or any(part.end - part.start > _LONGEST_PART[answer.lang] for part in parts):
        return []
    if _LED_IN.match(answer[parts[0]]):
        return []
    left = list(asked)
    taken = [part for part in parts if _names_one(reading, part) or _take(left, topics(answer[part], answer.lang))]
    one_each = bool(taken) and len(parts) == len(asked)
    return parts if len(taken) >= _LEAST - 1 or one_each else []


def _ends_listed(answer: Text, sentence: Span) -> bool:
    return answer.plain[sentence.end - 1] in "；;"


def _names_one(reading: Reading, sentence: Span) -> bool:
    """Whether a sentence begins with one character of the question, set off as a topic: 火嘛."""
    alone = _ONE_CHARACTER.match(reading.answer[sentence])
    return alone is not None and alone.group(1) not in FUNCTION_ZH and alone.group(1) in reading.question.plain


def _by_topic(reading: Reading, asked: list[set[str]]) -> list[Span]:
    """Sentences that begin with the topic of a question, as in: Money, that is safe."""
    answer = reading.answer
    left = list(asked)
    taken: list[Span] = []
    others: list[Span] = []
    for sentence in answer.sentences[:_MOST_SENTENCES]:
        said = answer[sentence]
        opening = _TOPIC_FIRST[answer.lang].match(said)
        if opening is None or _NOT_TOPICS.match(said):
            others.append(sentence)
        elif _names_one(reading, sentence) or _take(left, topics(opening.group(), answer.lang)):
            taken.append(sentence)
        else:
            others.append(sentence)
    if len(taken) == _LEAST - 1:
        taken.extend([one for one in others if _take(left, topics(answer[one], answer.lang))][:1])
    return taken if len(taken) >= _LEAST else []


def _by_words(answer: Text, asked: list[set[str]]) -> list[Span]:
    """Clauses that each share a word with a question of their own, in the order in which they were asked."""
    clauses = answer.clauses[:_MOST_CLAUSES]
    taken: list[Span] = []
    following = 0
    for clause in clauses:
        said = topics(answer[clause], answer.lang)
        hit = next((index for index in range(following, len(asked)) if asked[index] & said), None)
        if hit is not None:
            taken.append(clause)
            following = hit + 1
    if len(taken) < _LEAST:
        return []
    # Who goes from question to question is brief on each; who dwells on one comes upon their words by the way.
    between = sum(taken[0].start <= clause.start <= taken[-1].start for clause in clauses)
    return taken if between < 2 * len(taken) else []


def _take(left: list[set[str]], topic: set[str]) -> bool:
    """Strike out the first question that shares a word with the topic."""
    for index, one in enumerate(left):
        if one & topic:
            left[index] = set()
            return True
    return False
