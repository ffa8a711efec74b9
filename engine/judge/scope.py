"""How a clause is said: asserted, or only hoped for, made a condition, quoted, doubted, asked or denied."""

from __future__ import annotations

import re
from functools import lru_cache

from engine.judge.text import Span, Text
from engine.kinds import Lang
from engine.regex import regex

_HOPED = {
    "zh": regex(
        r"(?:希望|盼着|巴望)(?!大家|各位|您|你|乡亲|客户)|但愿|盼望|最好能|争取|尽量|想办法|打算|正?考虑(?!到)"
        r"|有可能|说不定|兴许|也许|或许|可能会"
        r"|应该(?:会|能|可以|都|是)|估计|没准|要是能|到时候"
    ),
    "en": regex(
        r"\b(?:hope|hopes|hoping|hopefully|wish|wishing|with (?:a bit of |any )?luck|might|maybe|perhaps|possibly"
        r"|probably"
        r"|ought to|should be able|would like to (?!say|tell|stress)|i'd like to think|you'd think|trying to|try to"
        r"|aim to|plan to|planning to"
        r"|thinking (?:of|about)|considering|could (?:also |maybe |perhaps |then )?be)\b"
    ),
}
_CONDITION = {
    "zh": regex(
        r"如果|要是|假如|假使|倘若|万一|若是|只要(?:上|总|领|监)|除非|一旦|的话(?=[，,]|$)|等(?:总行"
        r"|上级|上面|领导|监管).{0,8}(?:批|同意|点头)"
    ),
    "en": regex(
        r"\b(?:if|provided|unless|as long as|assuming|subject to|depending on|in case"
        r"|once (?:head office|mumbai|they))\b"
    ),
}
_ANYBODY = {
    "zh": regex(r"您|大家|哪位|谁|各位|客户|你|急(?:着|需|用)|需要|有(?:人|疑)"),
    "en": regex(
        r"\b(?:you|your|you've|you're|anyone|anybody|any customer|someone|somebody|need|needed|customer|cardholder)\b"
    ),
}
_QUOTED = {
    "zh": regex(
        r"网上(?:都)?(?:说|传)|网传|有人(?:说|讲|传)|听(?:说|人讲|人说)|据说|传言|他们(?:都)?说"
        r"|群里(?:说|传)|媒体(?:说|称)|号称|所谓|(?<!我)说是(?=会|能|要|可以|有)"
        r"|(?:领导|县里|市里|镇上|报纸|报上|电视|网友|朋友|亲戚|邻居|大叔|大伯|大姐|大哥|人家|外面|外头|坊间|同行"
        r"|(?<![跟对给向请和])(?:街坊|乡亲|群众|老乡|客户(?!经理)))"
        r"(?:们|上|里|昨天|今天|刚才|刚刚|都|也|在|替我们|跟我|告诉我){0,3}(?:说|讲|传|称)(?!明|清)"
    ),
    "en": regex(
        r"\b(?:they say|people say|some say|it is said|i(?:'ve)? heard|i hear|supposedly|apparently|allegedly"
        r"|rumou?rs?|so-called"
        r"|(?:papers?|press|news|radio|television|telly|neighbou?rs?|friends?|others|some|many|folks?|everyone|everybody"
        r"|somebody|someone|mayor|governor|minister|bloke|lady|gentleman|fella) (?:\w+ ){0,2}?"
        r"(?:say|says|said|saying|reckons?|claims?|claimed)"
        r"|online posts?|they(?:'re| are) saying|they claim|(?:you|she|he) (?:say|says|claim|claims))\b"
    ),
}
_DOUBTED = {
    "zh": regex(
        r"不能说|不敢(?:说|保证|打包票|肯定)|不能(?:保证|确定|肯定|确认)|不好说|说不(?:准|好|清|定)|不一定|未必"
        r"|不见得|不知道|不清楚|不晓得|没法(?:保证|确定)"
        r"|难说|(.)[没不]\1|谁说|哪来的|不存在|没有(?:这回事|的事)|还?没(?:有)?(?:确定|定下|批|同意)|并不是|并非"
        r"|是假的|谣言|还差|差不多|基本上|几乎"
    ),
    "en": regex(
        r"\b(?:can't|cannot|couldn't|won't|wouldn't|not going to|unable to) (?:say|promise|guarantee|confirm|swear"
        r"|be sure|tell you)\b"
        r"|\b(?:don't know|not sure|not certain|no idea|whether|not true|isn't true|untrue|far from"
        r"|nothing of the sort|almost|nearly|who says)\b"
    ),
}
_BUT = {
    "zh": regex(r"但(?!愿)|不过|可是|然而|反正|能说的是|定下来的是"),
    "en": regex(r"\b(?:but|however|what i can|what we can|anyway)\b"),
}
_NEGATOR_BEFORE = {
    "zh": regex(
        r"(?:没有?|并?未|并不|不会?|不能|不可能|无法|别|从来没|不再|还没|不用|不必|不需要?|无需|用不着)(?:能|有|被|把|给|都|在|去"
        r"|到|再|会|要|让|完全|全部){0,2}(?:[给为向](?:您|你|大家|各位|客户|老人|人|谁)(?:们)?)?"
        r"(?:(?:本人|自己|亲自)?(?:带|拿|来|出示)|办理?|付|提供|支付)?$"
    ),
    "en": regex(
        r"(?:\b(?:not|never|no(?! (?:charge|fee|limit|doubt|question|change|trouble|problem)\b)|nobody|none|neither"
        r"|nor|cannot|without|hardly|yet to|refuse[sd]? to)"
        r"|n't)(?! (?:stop|need))(?: \w+){0,2} ?$"
        r"|(?:\b(?:not|cannot|never|unable to|nobody|can not)|n't) "
        r"(?:can |will |is |be |been |being |able to |going to )*"
        r"(?:give|giving|given|gives|pay|paying|paid|pays|have(?! to)|having|hand|handing|let|letting|offer|offering"
        r"|draw|drawing|take|taking|get|getting|serve|serving)(?: \w+){1,4} ?$"
    ),
}
_NEGATOR = {
    "zh": regex(
        r"(?:没有?|未|并不|不会|不能|无法|不(?!仅|但|光|用|必|要|断|过|管|论|少|同|久|落|漏|差|剩|缺|等))"
        r"(?=(.{1,5}))"
    ),
    "en": regex(
        r"(?:\b(?:not(?! only)|never|no(?! need| matter)|nobody|none|neither|nor|cannot)\b|n't\b)(?=((?: \w+){1,3}))"
    ),
}
_TAIL = 40


class Scopes:
    """The stretches of a text in which nothing is asserted."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self._unsure = [self._is_unsure(clause) for clause in text.clauses]
        self._spread = self._spread_out()
        self._at = {clause.start: index for index, clause in enumerate(text.clauses)}

    def asserted(self, position: int, *, conditions: bool = False) -> bool:
        """Whether what stands at a position is said as a fact; conditions are let through where they are part of it."""
        index = self._at.get(self.text.clause_at(position).start)
        if index is None:
            return True
        return self._spread[index] in ("", "condition" if conditions else "")

    def asked(self, position: int) -> bool:
        """Whether what stands at a position is asked, as who answers his own question does."""
        index = self._at.get(self.text.clause_at(position).start)
        return index is not None and self._unsure[index] == "asked"

    def _is_unsure(self, clause: Span) -> str:
        said, lang = self.text[clause], self.text.lang
        if self.text.plain[clause.end - 1] in "?？":
            return "asked"
        if _HOPED[lang].search(said):
            return "hoped"
        if _QUOTED[lang].search(said):
            return "quoted"
        if _DOUBTED[lang].search(said):
            return "doubted"
        if _CONDITION[lang].search(said) and not _ANYBODY[lang].search(said):
            return "condition"
        return ""

    def _spread_out(self) -> list[str]:
        spread = list(self._unsure)
        clauses, lang = self.text.clauses, self.text.lang
        sentence_of = [self.text.sentence_at(clause.start).start for clause in clauses]
        for index, kind in enumerate(self._unsure):
            if kind in ("", "asked", "doubted"):
                continue
            for other in range(index + 1, min(index + 3, len(clauses))):
                if self.text.plain[clauses[other - 1].end - 1] in ":：":
                    break
                if sentence_of[other] != sentence_of[index] or _BUT[lang].match(self.text[clauses[other]]):
                    break
                spread[other] = spread[other] or kind
            before = index - 1
            if kind == "condition" and lang == "en" and before >= 0 and sentence_of[before] == sentence_of[index]:
                spread[before] = spread[before] or kind
        return spread


@lru_cache(4)
def scopes_of(text: Text) -> Scopes:
    """The same for all the rules that read a text."""
    return Scopes(text)


def negated(text: Text, start: int) -> bool:
    """Whether a negator stands right before a position, with no stop between them."""
    begin = max(text.clause_at(start).start, start - _TAIL)
    return _NEGATOR_BEFORE[text.lang].search(text.plain[begin:start]) is not None


def after_negators(plain: str, lang: Lang) -> list[str]:
    """The few words behind each negator."""
    return [match.group(1) for match in _NEGATOR[lang].finditer(plain)]


@lru_cache(1024)
def has_condition(plain: str, lang: Lang) -> bool:
    """Whether a text puts something under a condition, or excludes something until then."""
    if lang == "zh":
        return re.search(r"如果|要是|只要|只有|才|以后|之后|除非", plain) is not None
    return re.search(r"\b(?:if|once|when|until|unless|only|provided|after)\b", plain) is not None


@lru_cache(1024)
def has_negation(plain: str, lang: Lang) -> bool:
    """Whether a text is itself said by way of a negation."""
    if lang == "zh":
        return re.search(r"没|不|未|无|别", plain) is not None
    return re.search(r"\b(?:not|no|never|nobody|none|nothing|without|cannot)\b|n't\b", plain) is not None
