"""What stands around the point of an answer: fillers, addresses, greetings, thanks."""

from __future__ import annotations

from engine.judge.length import count
from engine.judge.text import Span, Text
from engine.kinds import Lang
from engine.regex import regex

_SMALL = {
    "zh": regex(
        r"嗯+|呃+|额+|啊+|哦+|唉+|哎呀?|哎|那个|这个|(?:我)?怎么说呢?|是这样(?:的|子)?|好(?:的|吧)?(?=[,。!])|您听我说"
        r"|你听我说"
        r"|(?:各位|诸位|亲爱的|尊敬的)?(?:新闻|媒体|记者|客户|街坊|乡亲|父老|储户|邻居|老乡|市民){0,2}"
        r"(?:朋友|街坊|乡亲|老乡|邻居|记者|同志|先生|女士|大姐|大爷|大妈|大哥|大叔|阿姨|师傅|父老"
        r"|老师)(?:们)?(?=[,。!、:])"
        r"|(?:各位|诸位)(?=[,。!、:])"
        r"|(?:大家|您|你|各位)好|(?:谢谢|感谢|多谢|辛苦)(?:了)?(?:大家|您|你|各位|诸位)?(?:了)?"
        r"(?:的)?(?:关心|提问|理解|支持|配合|体谅|监督|耐心)?(?:和(?:支持|理解|配合))?"
    ),
    "en": regex(
        r"\b(?:u+m+|u+h+|e+r+m*|a+h+|h+m+|oh|look|well|ok|okay|so|right|now|listen|good (?:morning|afternoon|evening)"
        r"|hello|hi|ladies and gentlemen|everyone|everybody|folks|sir|madam|ma'am|friends|mate"
        r"|(?:thank you|thanks)(?: (?:all|very much|so much|everyone|again|for (?:your |the )?(?:question|coming"
        r"|patience"
        r"|understanding|asking|waiting|time|support)))*)\b"
    ),
}


def without_small_talk(plain: str, lang: Lang) -> str:
    """A stretch of an evened-out text with blanks where there was small talk."""
    return _SMALL[lang].sub(" ", plain)


def substance(plain: str, lang: Lang) -> int:
    """How many words or characters a stretch has beside small talk."""
    return count(without_small_talk(plain, lang), lang)


def said(answer: Text) -> tuple[Span, ...]:
    """The sentences in which something is said beside small talk."""
    return tuple(sentence for sentence in answer.sentences if substance(answer[sentence], answer.lang))
