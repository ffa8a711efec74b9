"""What sort of text a draft is, and whom it tells."""

from __future__ import annotations

import re
from typing import Literal

from engine.draft.pairs import has_pairs
from engine.kinds import Audience, Lang
from engine.language import N_
from engine.regex import regex

DraftKind = Literal["statement", "notice", "report", "staff", "qa"]
KINDS: tuple[DraftKind, ...] = ("statement", "notice", "report", "staff", "qa")
KIND_WORDS: dict[DraftKind, str] = {
    "statement": N_("statement"),
    "notice": N_("notice"),
    "report": N_("report"),
    "staff": N_("staff briefing"),
    "qa": N_("Q&A sheet"),
}
AUDIENCES: dict[DraftKind, Audience] = {
    "statement": "public",
    "notice": "customer",
    "report": "superior",
    "staff": "staff",
    "qa": "public",
}
"""Whom each kind tells."""

_HEAD, _TAIL = 160, 60
"""Characters at the beginning and at the end that say what a text is."""
_SIGNS: dict[Lang, tuple[tuple[DraftKind, re.Pattern[str]], ...]] = {
    "zh": (
        (
            "report",
            regex(
                r"(?:情况|事件|事项|问题|工作)?(?:报告|匯報|報告|汇报|请示|請示|快报|专报|续报|初报)(?:[：:\n]|$)"
                r"|^\s*(?:省|市)?(?:分行|总行|總行)[^，。\n]{0,12}[：:]"
                r"|现将.{0,40}(?:报告|汇报|请示)如下|特此(?:报告|报请|请示)|请(?:分行|总行|上级|领导)|向(?:分行|总行|上级)(?:报告|汇报)"
            ),
        ),
        (
            "staff",
            regex(
                r"(?:各位|全体|亲爱的)(?:同事|员工|伙伴|同仁|兄弟姐妹|柜员)|同事们|大家好，我是行长|员工交底|内部(?:通知|口径)"
                r"|(?:客户|记者|有人)(?:要是|如果)?问(?:起|到|你|您).{0,12}(?:就说|统一|这样)"
            ),
        ),
        (
            "notice",
            regex(
                r"(?:公告|通告|通知|告示|启事|温馨提示|提示|告客户书|告知书)\s*(?:\n|$)"
                r"|(?:尊敬|亲爱)的(?:广大|各位)?(?:客户|储户|市民)|(?:各位|广大)(?:客户|储户|市民|乡亲|顾客)[：:，,！!\s]"
                r"|特此(?:公告|通知|告知)|致.{0,8}(?:客户|储户)"
            ),
        ),
    ),
    "en": (
        (
            "report",
            regex(
                r"\b(?:incident|situation|first|follow-up|interim) report\b"
                r"|^\s*to:? (?:the )?(?:head|area|regional|district) office\b"
                r"|\bto:\s*(?:\w+ ){0,3}(?:(?:head|area|regional) office|duty (?:officer|desk|manager)|director)"
                r"|\b(?:we|i) (?:ask|request) (?:the )?(?:head|area|regional) office"
                r"|\breport to (?:the )?(?:head|area|regional)",
                re.IGNORECASE,
            ),
        ),
        (
            "staff",
            regex(
                r"\b(?:dear|to all|to) (?:all )?(?:colleagues|staff|team|everyone in the branch)\b"
                r"|^\s*(?:team|colleagues|all)[,:]|\b(?:staff (?:briefing|notice)|internal (?:note|memo))\b"
                r"|\bif (?:a customer|anyone|a reporter) asks you\b",
                re.IGNORECASE,
            ),
        ),
        (
            "notice",
            regex(
                r"^\W*(?:\w+ ){0,4}notice\b(?! (?:that|how))|\bdear (?:valued )?(?:customers?|members?|savers?)\b"
                r"|\bto (?:all )?(?:our )?(?:customers|members|savers)\b",
                re.IGNORECASE,
            ),
        ),
    ),
}
_HAN = regex(r"[\u3400-\u9fff]")
_LATIN_WORD = regex(r"[A-Za-z]{2,}")


def guessed_kind(text: str, lang: Lang) -> DraftKind:
    """What sort of text it seems to be, by its beginning and its end; a statement where nothing tells."""
    if has_pairs(text):
        return "qa"
    stripped = text.strip()
    told = f"{stripped[:_HEAD]}\n{stripped[-_TAIL:]}" if len(stripped) > _HEAD + _TAIL else stripped
    return next((kind for kind, signs in _SIGNS[lang] if signs.search(told)), "statement")


def is_in_language(text: str, lang: Lang) -> bool:
    """Whether a text could be in a language: Chinese needs a Chinese character, English more words than those."""
    han = len(_HAN.findall(text))
    latin = len(_LATIN_WORD.findall(text))
    if not han and not latin:
        return True
    return han > 0 if lang == "zh" else latin >= han
