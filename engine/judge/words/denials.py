"""How a fact is denied."""

from __future__ import annotations

import re

from engine.kinds import Lang
from engine.regex import regex

Patterns = dict[Lang, re.Pattern[str]]

NEGATOR: Patterns = {
    "zh": regex(
        r"(?:并没有?|从来没有?|从没有?|根本没有?|压根没有?|绝对?没有?|没有?|并未|从未|未曾|不曾|并不是|并非|不是"
        r"|根本不|从不|不存在)"
        r"(?:任何|一个|一位|一笔|一分|什么|半点)?(?P<verb>[\u3400-\u9fff]{2,4})"
    ),
    "en": regex(
        r"(?:\b(?:not|never|no|nobody|none of (?:the |our |your )?|neither|nothing)|n't)(?: (?:ever|been|one|a|an"
        r"|any|single|of|the|our|your|was|were|has|have)){0,5}"
        r" (?P<verb>[a-z']+(?: (?!who|and|but|or)[a-z']+){0,2})"
    ),
}
"""A negator with the word that it denies."""

ANY: Patterns = {
    "zh": regex(r"[没未]有?|不(?!过|仅|但|管|论|同|断|少|久|得不|便|足|到[一二三四五六七八九十0-9])|无(?!论)|并非|别"),
    "en": regex(r"\b(?:not|no|never|nobody|none|nothing|neither|nor|without|cannot|hardly)\b|n't\b"),
}
"""Every negator."""

NO_DENIAL: Patterns = {
    "zh": regex(
        r"没有(?:人)?(?:否认|说过|隐瞒)|没有?.{0,6}(?:之前|以前|的时候)|还没|尚未|暂时|全部|都没|没全|没有都"
        r"|没(?:有)?(?:想到|料到|办法|法|必要|资格|理由|权)"
        r"|不(?:是|只|光|单|仅)[^,，。]{0,12}(?:而是|就是|才)|有没有|是不是|没多|没少|没有多少|不止|不光|不仅|除了"
        r"|再没有|再也不|从今|以后|今后|往后|^没有[^,，。]{1,14}、$"
    ),
    "en": regex(
        r"\b(?:not yet|yet|not only|not just|not all|not every|not (?:the|a) (?:only|first|last)|no longer|not until"
        r"|until|more than|less than|no more|no doubt|no one (?:else|should)"
        r"|again|any more|anymore|not (?:sure|certain|clear|know|say|good|easy|enough|acceptable|right|fair)"
        r"|or (?:it|you|we|they|nothing) (?:don't|doesn't|won't|can't|is not|isn't)|no excuse|no question"
        r"|not (?:because|as|so) )\b"
    ),
}
"""Negators that deny no fact."""

UNSURE: Patterns = {
    "zh": regex(
        r"希望|但愿|如果|要是|假如|万一|不能(?:再)?|不会|不要|不该|不应|不想|不知道|不清楚|不敢|怕|有人说|网上|听说"
        r"|说是|据说|谁|您说|您问"
    ),
    "en": regex(
        r"\b(?:hope|wish|if|unless|should|would|could|might|may|must|will|won't|wouldn't|can't|cannot|don't know"
        r"|didn't know|i don't|do not know|say|says|said|told|think|whether|want|who|why)\b"
    ),
}
"""What is not asserted as what was."""

OF_EVERYTHING: Patterns = {
    "zh": regex(
        r"(?:绝对?|根本|完全|压根|从来)?(?:没有|没)(?:的事|这(?:回|码|种|样的)?事|这样的事|此事|这种情况|这个情况)"
        r"|子虚乌有|无中生有|纯属(?:谣言|虚构|造谣)|不是事实|不属实|胡说|瞎说|造谣|无稽之谈"
    ),
    "en": regex(
        r"\b(?:nothing of the (?:sort|kind)|no such thing|that(?:'s| is) (?:not true|untrue|false|a lie|nonsense"
        r"|rubbish|simply not true)|(?:it|that) (?:did not|didn't|never) happen(?:ed)?"
        r"|that(?:'s| is) not (?:what happened|true|so|the case)|absolutely not|complete nonsense|we (?:did"
        r"|have done) nothing (?:of the sort|wrong))\b"
    ),
}
"""What denies the whole of a question."""

OPENING_NO: Patterns = {
    "zh": regex(r"(?:嗯|呃|那个|啊|哎|[,，、 ]){0,5}(?:没有|没|不是|不)[,，、 ]{1,2}"),
    "en": regex(
        r"(?:(?:um|uh|er|oh|well|look|now|so)[, ]{1,2}){0,5}(?:no|nope)[, ]{1,2}(?=(?:that|the|our|it|we|they|this|a"
        r"|he|she|i)\b)"
    ),
}
"""A no that only opens the answer."""
WHEN: Patterns = {
    "zh": regex(r"今天|今早|今晚|昨天|昨晚|前天|明天|现在|目前|眼下|这次|这回|后来|之后|以后|上午|下午"),
    "en": regex(r"\b(?:today|tonight|yesterday|tomorrow|now|since|this (?:time|morning|week)|later|after\w*|so far)\b"),
}
"""Words of time that say of when something is denied."""
ONE_OF_SEVERAL: Patterns = {
    "zh": regex(r"(?:证|卡|折|单|件|函|信)(?:或者?)(?!许)|任选"),
    "en": regex(r" or (?:a|an|the|your|his|her|their) |\b(?:either|any) of\b"),
}
"""A line that leaves a choice: to deny one of several things denies nothing of it."""
