"""A judge that finds the same words whatever the judge learns, and drafts for it."""

from __future__ import annotations

from engine.exchange import Exchange
from engine.verdict import Finding, Verdict

GUESS = {"zh": "估计是同行雇的水军干的", "en": "It was probably a competitor who wrote it"}
PROMISE = {"zh": "我们保证绝对不会再发生这种事", "en": "I promise that this will never happen again"}
STOP = {"zh": "。", "en": ". "}


class WordJudge:
    """Finds GUESS and PROMISE as faults, key messages in their own words, and misses them where there is none."""

    def __init__(self, switches: object = None) -> None:
        pass

    def judge(self, exchange: Exchange) -> Verdict:
        found, lang = [], exchange.lang
        for words, rule in ((GUESS[lang], "speculates"), (PROMISE[lang], "overpromises")):
            at = exchange.answer.find(words)
            while at >= 0:
                found.append(Finding(rule, "fault", at, at + len(words), words))
                at = exchange.answer.find(words, at + 1)
        for message in exchange.brief.key_messages:
            at = exchange.answer.find(message.text)
            if at >= 0:
                found.append(Finding("delivered", "credit", at, at + len(message.text), message.text, message.id))
        delivered = tuple(one.message_id for one in found if one.message_id)
        if exchange.brief.key_messages and not delivered:
            found.append(Finding("no_message", "fault"))
        return Verdict(delivered, tuple(one.rule for one in found if one.level == "fault"), tuple(found))
