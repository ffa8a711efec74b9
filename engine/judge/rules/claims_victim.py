"""The bank's own loss, put beside that of the people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from engine.judge.reading import Reading
from engine.judge.scope import Scopes, scopes_of
from engine.judge.surroundings import clause_before, first, is_asked, is_quoted
from engine.judge.terms import overlap
from engine.judge.text import Span, even
from engine.regex import regex
from engine.verdict import Finding

_WE_ZH = r"(?:我们(?:银行|支行|网点|行)?|我行|本行|银行|支行|行里|网点|咱们?(?:行|银行)?|俺们)"
_VICTIM_ZH = r"(?:受害者|受害方|受害人|受害的(?:一方|人)?|被害人|被害方|苦主|受骗者|受骗的(?:一方)?|最大的输家)"
_FOUND = {
    "zh": regex(
        rf"{_WE_ZH}(?:自己|本身|其实|说到底|何尝|又何尝|同样|一样|才|也|都|更|最|还|不){{0,4}}(?:是|算|成了"
        r"|属于)(?:了)?(?:不是)?(?:真正的?|最大的?|这件事的?|此事的?"
        rf"|其中的?|个|无辜的?|一个){{0,2}}{_VICTIM_ZH}"
        rf"|(?:客户|储户|大家|您|老人)(?:们)?(?:和|跟|与|同){_WE_ZH}(?:一样)?(?:都|也"
        rf"|同是)[^,，。!?！？;；]{{0,4}}(?:{_VICTIM_ZH}|(?:蒙受|遭受|承受"
        rf"|受)(?:了)?[^,，。!?！？;；]{{0,4}}损失)"
        rf"|{_WE_ZH}(?:自己|其实|自身|这边)?(?:也|同样|一样|也同样|更)(?:是)?(?:蒙受|遭受|承受|受|吃|有|损失)(?:了|到"
        rf"|着|过)?[^,，。!?！？;；]{{0,6}}(?:损失"
        r"|亏(?!欠)|冤枉|无妄之灾|重创|惨重)"
        rf"|{_WE_ZH}(?:也|更|才|真是|实在|比(?:你们?|您|大家|谁|客户)(?:都|还|更)?)(?:是)?(?:很|太|挺|最)?(?:冤(?:枉)?"
        r"|委屈|无辜|倒霉|吃亏)(?!求全)"
        rf"|{_WE_ZH}(?:也|同样|一样)是被(?:人|他|她|他们|厂家|供应商|外包|公司|骗子|它)?[^,，。]{{0,4}}(?:坑|骗|害"
        r"|连累|拖累)"
        r"|(?:我们|咱们?)(?:的)?(?:员工|同事|柜员|姑娘|小伙子)(?:们)?(?:也|又|何尝|同样)(?:跟着|一样|都|很)?(?:不好过|遭罪|受罪"
        r"|委屈得很)"
        rf"|{_WE_ZH}[^,，。!?！？;；]{{0,4}}(?:损失|亏)(?:得)?比(?:你们?|您|大家|谁|客户|储户)"
    ),
    "en": regex(
        r"\b(?:(?:we|us|(?:the|this|our|your) (?:bank|branch))(?:'re| are|'s| is| were| was)(?: (?:really|actually"
        r"|just|in a way|after all|probably|only|still|here|too|ourselves|itself|all)){0,2} (?:a |the |an "
        r"|as much (?:a |the )?|just as much (?:a )?|also |both |equally ){0,4}(?:real |biggest |true |first |main "
        r"|only |other |innocent |injured |wronged )?(?:victims?|injured party|wronged party|ones? (?:who"
        r"|that) (?:suffer(?:ed|s)?|lost|lose)|real losers?)"
        r"|(?:we|the bank|this bank|the branch|our bank|this branch)(?:'ve| have| has)? (?:also |too |ourselves "
        r"|itself )?(?:lost|suffered|been hit|been hurt|taken a (?:hit|loss))(?: (?:\w+ ){0,3}?)(?:as well|too"
        r"|as much as|just as much|more than (?:you|any|they|the)|also|ourselves|like (?:you|everyone))"
        r"|nobody(?:'s| has)? (?:suffered|lost|been hurt) (?:\w+ )?more than (?:us|we|this bank|the bank)"
        r"|(?:we|(?:my|our|the) (?:staff|lot|team|girls|lads)(?: in there| inside| here)?)(?:'ve| have)?(?: all| also)?"
        r" (?:had|having)(?: it)? (?:every bit|just) as (?:rough|hard|bad|tough|rotten)"
        r"|(?:we|(?:my|our) (?:staff|lot|team))(?:'ve| have| had|'d| were|'re| are)(?: all)? (?:been|being)"
        r" put through (?:it|the mill|the wringer)"
        r"|(?:we|the bank|this branch)(?:'re| are| is|'s) (?:the )?(?:real |biggest |all |also )?(?:victims?|suffering"
        r"|losing)(?: (?:here"
        r"|in this|in all this|too|as well|as much))+)\b"
    ),
}
_TURNED_DOWN = {
    "zh": regex(r"(?:不(?!也是|瞒)|别|没|没有|谁|难道|怎么|哪|要是|如果|说|讲|喊|叫|以为|觉得)[^,，。]{0,6}$"),
    "en": regex(
        r"\b(?:not|never|n't|if|say|says|saying|said|claim|call|whether|rather than|who|how|act as)\b[^,.!?;]{0,20}$"
    ),
}
_INSIDE = {
    "zh": regex(r"(?:不是|并非|算不上|不算|没资格|谈不上|不能算)"),
    "en": regex(r"\b(?:not|never|no|hardly|n't)\b|n't\b"),
}
_AFTER = {
    "zh": regex(r"^[^,，。]{0,4}(?:这种话|这话|的话我?不|的姿态|的心态)|^[,，](?:这话|这种话|那是(?:假话|推脱))"),
    "en": regex(r"^[^.!?;]{0,12}(?:is not|isn't|would be|is the last|is no (?:answer|excuse))"),
}
_STAFF_EN = regex(r"\b(?:staff|teller|tellers|colleagues?|guard|cashier|clerk)\b")
_AS_HARD_EN = regex(r"\b(?:every bit|just) as\b|\bput through\b")
_SAME = 0.7
"""The share of the words that a confirmed fact has to hold for them to be no claim."""
_MOST = 2


def check(reading: Reading) -> Iterable[Finding]:
    """A fault on each of the first few claims."""
    for span in islice(_claims(reading), _MOST):
        yield reading.mark("claims_victim", "fault", span)


def _claims(reading: Reading) -> Iterator[Span]:
    text, lang = reading.answer, reading.answer.lang
    scopes: Scopes | None = None
    for span in first(_FOUND[lang], text.plain):
        scopes = scopes or scopes_of(text)
        if is_quoted(text.plain, span) or (is_asked(text, span) and "何尝" not in text[span]):
            continue
        if _TURNED_DOWN[lang].search(clause_before(text, span, 24)) or _denied_inside(reading, span):
            continue
        if (scopes.asserted(span.start) or "何尝" in text[span]) and not _is_confirmed(reading, span):
            yield span


def _denied_inside(reading: Reading, span: Span) -> bool:
    text, lang = reading.answer, reading.answer.lang
    said = text[span]
    if _INSIDE[lang].search(said) and "何尝" not in said:
        return True
    if lang == "en" and _STAFF_EN.search(said) and not _AS_HARD_EN.search(said):
        return True
    return _AFTER[lang].match(text.plain[span.end : span.end + 40]) is not None


def _is_confirmed(reading: Reading, span: Span) -> bool:
    """Whether a fact that may be said aloud tells the same."""
    said, lang = reading.answer[span], reading.answer.lang
    return any(overlap(said, even(fact), lang) >= _SAME for fact in reading.exchange.brief.confirmed)
