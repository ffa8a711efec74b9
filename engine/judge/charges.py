"""The loaded words of a question: the author's list, or those that the word lists know, with their kin."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import islice

from engine.exchange import Question
from engine.judge.scope import negated
from engine.judge.terms import stem
from engine.judge.text import Span, Text, even
from engine.judge.words import innocent, neutral
from engine.judge.words.charges import EN, EN_ALONE, ZH, ZH_ALONE
from engine.kinds import Lang
from engine.regex import regex

_PLAIN = ("open",)
"""Kinds of question whose words are no charge, unless the author lists them."""
_NEGATIVE_START = regex(r"^(?:没有?|不)(?=.{2})")
_ONLY_ASKS = regex(r"凭什么|为什么|怎么.{0,2}|拿什么.{0,2}|谁(?:来|该)?(?:负责|赔)|负不负责|敢不敢|损失谁赔")
_HARSH = regex(r"烧|骗|瞒|偷|抢(?!修|救|险)|熏|泡|淹|捂|骂|坑|炸|讹")
_WORD = regex(r"[a-z]+(?:'[a-z]+)?")
_LIGHT = frozenset("的了是在和我你您他她这那也都就还着过把被给让有没不吗呢吧啊一人钱个")
_DEEDS = frozenset("扣锁骗抢偷瞒拦赶跑躲压逼推打骂卖坑")
_ASKS = regex(r"谁|什么|哪|怎么|多少|几|吗|为何|能不能|是不是|有没有|[您你我他她]")
_MOST_DENIALS = 100
_HANDFUL = 12
"""Groups of charges that are looked for at once."""
_DEED = regex(r"[推撞扔赶逼卖扣吼拦拖跑逃溜删剪吞鬼甩垮丢坏抓封瘫漏插掐捅贪赌冻塌毁装]|倒(?=[了闭])")
_HITTING = regex(
    r"打(?:人|手|伤|骂|架|起来|死|残|倒)|[殴挨被毒暴狠]打(?!印|给|出|开|断|扰)|动手打|动粗"
    r"|打[了过]?(?:客户|顾客|老人|老头|老太|孩子|记者|他|她|我|您|你)(?!.{0,2}(?:电话|招呼|钱|款|流水|名字|主意))"
    r"|打了.{0,3}(?:拳|巴掌|耳光|一顿)"
)
"""Of all the things that 打 may mean, the one that is a charge."""
_POSITIVE = regex(r".{1,2}得[起出到住了]")
"""What can be done: the opposite of a charge, whoever lists it."""
_WHOM = r"(?:[过了着]?(?:任何)?(?:人|客户|客人|老人|老百姓|乡亲|顾客|记者|孩子|他|她|您|你|谁)(?:们|家)?)?"
_ARTICLES = frozenset(("a", "an", "the"))
_ANY_ARTICLE = r"(?:an?|any|no|our|that|the|this|your)"
"""Who denies that he pulled the plug says that he pulled no plug."""
_NEVER = regex(r"(?!)")


@lru_cache(256)
def loaded_words(question: Question, lang: Lang, *, listed_only: bool = False) -> re.Pattern[str]:
    """What finds the loaded words of a question in an evened-out answer.

    Args:
        question: the question asked.
        lang: its language.
        listed_only: only the author's words, none that are like them.
    """
    listed = tuple(word for word in (even(word).strip() for word in question.loaded) if word)
    patterns = _author_patterns(listed, lang)
    if not listed_only and (listed or question.kind not in _PLAIN):
        patterns.extend(_kindred(_INNOCENT[lang].sub(" ", even(question.text)), listed, lang))
    return regex("|".join(patterns)) if patterns else _NEVER


def inside_others(plain: str, lang: Lang) -> list[Span]:
    """Where longer words stand that may hold a loaded one by chance, as 打电话 holds 打."""
    return [Span(match.start(), match.end()) for match in _INNOCENT[lang].finditer(plain)]


def _kindred(asked: str, listed: tuple[str, ...], lang: Lang) -> list[str]:
    """What is as bad as a word of the question or of the author's list, without being it."""
    heard = "\n".join((asked, *listed))
    known = [
        pattern.pattern
        for any_of_them, some in _handfuls(lang)
        if any_of_them.search(heard)
        for pattern in some
        if pattern.search(asked) or any(pattern.search(word) for word in listed)
    ]
    known.extend(_alone(asked, lang))
    if lang == "en":
        return known
    said = " ".join((asked, *listed))
    denied = sorted(set(_DEED.findall(said))) + (["打"] if _HITTING.search(said) else [])
    return [
        *known,
        *(f"(?:(?<=没)(?<!有没)|(?<=没有)){verb}(?!到|修){_WHOM}" for verb in denied),
        *(f"{verb}(?!修|救|险)[了着]?" for verb in sorted(set(_HARSH.findall(said)))),
    ]


def _alone(asked: str, lang: Lang) -> list[str]:
    """Those words of the question that are a charge by themselves, in English with their inflections."""
    if lang == "zh":
        return [_zh_word(word) for word in ZH_ALONE.split() if word in asked]
    bad = {stem(word) for word in _WORD.findall(asked) if word in _alone_en()}
    return [_inflected(word) for word in sorted(bad)]


def _inflected(root: str) -> str:
    """A root with whatever may follow it; where it is short, with the common endings alone."""
    if len(root) > 3:
        return rf"\b{re.escape(root)}\w{{0,4}}\b"
    if root.endswith("e"):
        return rf"\b{re.escape(root[:-1])}(?:e[sd]?|ing)\b"
    return rf"\b{re.escape(root)}(?:{root[-1]}?(?:ed|ing|ers?)|s|ly|ness)?\b"


@cache
def _alone_en() -> frozenset[str]:
    return frozenset(EN_ALONE.split())


def _author_patterns(listed: tuple[str, ...], lang: Lang) -> list[str]:
    make = _zh_word if lang == "zh" else _en_words
    charges = [word for word in listed if not (_ONLY_ASKS.fullmatch(word) or _POSITIVE.fullmatch(word))]
    return [make(word) for word in sorted(charges, key=len, reverse=True)]


def _zh_word(word: str) -> str:
    """A Chinese word, also with a particle between its characters or a little after its negator."""
    negator = _NEGATIVE_START.match(word)
    head, rest = (negator.group(), word[negator.end() :]) if negator else ("", word)
    gap = "[^，。！？；,.!?;不没]{0,3}" if negator else ""
    return re.escape(head) + gap + "[了过着得]?".join(map(re.escape, rest))


def _en_words(word: str) -> str:
    """An English word with its inflections; the words of a phrase as they stand."""
    parts = word.split()
    if len(parts) == 1:
        root = stem(parts[0])
        if len(root) < 4:
            return rf"\b{re.escape(parts[0])}(?:s|ed|d|ing)?\b"
        return rf"\b{re.escape(root)}\w{{0,8}}"
    words = (_ANY_ARTICLE if part in _ARTICLES else re.escape(part) for part in parts)
    return r"\b" + r"\s+".join(words) + r"\w{0,3}\b"


_INNOCENT = {
    "zh": regex("|".join(sorted(innocent.ZH.split(), key=len, reverse=True))),
    "en": regex(r"\b(?:" + "|".join(innocent.EN.split()).replace("_", r"\s+") + r")\b"),
}
_NEUTRAL_ZH = regex("|".join(neutral.ZH.split()))
_NEUTRAL_EN = frozenset(map(stem, (neutral.EN + neutral.LIGHT_EN).split()))
_DENIAL = {
    "zh": regex(
        r"(?P<no>(?<!有)没有?|不是|并非|不存在|绝不|从不|从来不|哪有|谁是|谁说|什么叫|谁敢)(?P<said>[^，,。！？!?；;、]{2,16})"
    ),
    "en": regex(
        r"(?P<no>\b(?:no|not|never|nobody|none|hardly|neither|who says|who said)|n't)(?P<said>(?:[ ']\w+){1,3})"
    ),
}
_UNSWORN = regex(
    r"\b(?:can't|cannot|couldn't|won't|wouldn't|don't|(?:can|could|will|would|do) not|not going to)(?: \w+){0,2} $"
)
_OATH = regex(r"swear\w*|sworn|oath|promis\w*|guarante\w*|hand on (?:my|your|the) heart")
_TURNED_GOOD = regex(
    r"(?:'re|'ll (?:be|stay|remain)| (?:are|is|stays?|staying|remains?)| (?:are|is) staying| will (?:be|stay|remain))"
    r" (?:up|open|in place)\b"
)
_ECHOED = {
    "zh": regex(r"(?:^|[。！？!?；;，,“\"])(?P<said>[^，,。！？!?；;“”\"]{1,12})[？?]"),
    "en": regex(r"(?:^|[.!?;,])\s*(?P<said>\w+(?:[ '-]\w+){0,3})\?"),
}
_SHORTEST_PICTURE = 3
"""Characters in a row that question and answer share before it is the question's own picture, and not a plain word."""


def thrown_back(asked: str, plain: str, brief: str, lang: Lang) -> list[Span]:
    """Words of the question that the answer denies or throws back as a question.

    Whatever they are, but for common words and those that stand in the brief, which is neutral.
    """
    found: list[Span] = []
    for pattern in (_DENIAL[lang], _ECHOED[lang]):
        for match in islice(pattern.finditer(plain), _MOST_DENIALS):
            start, end = match.span("said")
            span: Span | None = None
            if lang == "zh" and pattern is _ECHOED[lang] and _is_an_echo(plain[start:end], asked, brief):
                span = Span(start, end)
            elif lang == "zh":
                span = _shared_picture(asked, plain, start, end, brief)
            else:
                span = _shared_word(asked, plain, start, end, brief)
            if span is not None and match.groupdict().get("no", " ") + plain[start : span.end] not in asked:
                found.append(span)
    return found


def turned_good(answer: Text, span: Span) -> bool:
    """Whether the words are taken to their opposite (the shutters stay up), or an oath is declined."""
    if answer.lang == "zh":
        return False
    plain = answer.plain
    if _TURNED_GOOD.match(plain, span.end) and not negated(answer, span.start):
        return True
    return bool(
        _OATH.fullmatch(plain, span.start, span.end) and _UNSWORN.search(plain[max(0, span.start - 30) : span.start])
    )


def in_their_words(said: str, asked: str, lang: Lang) -> bool:
    """Whether the words stand in the question itself, in whatever form."""
    if lang == "zh":
        bare = said.rstrip("了着过的")
        return said in asked or (len(bare) > 1 and bare in asked)
    words = [stem(word) for word in _WORD.findall(said)]
    return f" {' '.join(words)} " in f" {' '.join(stem(word) for word in _WORD.findall(asked))} "


def _shared_word(asked: str, plain: str, start: int, end: int, brief: str) -> Span | None:
    stems = _stems(asked) - _stems(brief) - _NEUTRAL_EN
    for word in _WORD.finditer(plain, start, end):
        if len(stem(word.group())) > 2 and len(word.group()) > 3 and stem(word.group()) in stems:
            return Span(word.start(), word.end())
    return None


@lru_cache(64)
def _stems(plain: str) -> frozenset[str]:
    return frozenset(stem(word) for word in _WORD.findall(plain))


def _is_an_echo(said: str, asked: str, brief: str) -> bool:
    """Whether words thrown back as a question are the question's own, and no plain word."""
    if said not in asked or said in brief or _NEUTRAL_ZH.search(said):
        return False
    return (len(said) > 1 or said in _DEEDS) and not _LIGHT.issuperset(said) and not _ASKS.search(said)


def _shared_picture(asked: str, plain: str, start: int, end: int, brief: str) -> Span | None:
    for size in range(min(8, end - start), _SHORTEST_PICTURE - 1, -1):
        for at in range(start, end - size + 1):
            piece = plain[at : at + size]
            if piece in asked and not (set(piece) & _LIGHT) and piece not in brief and not _NEUTRAL_ZH.search(piece):
                return _whole(asked, plain, Span(at, at + size), end)
    return None


def _whole(asked: str, plain: str, piece: Span, end: int) -> Span:
    """The piece with what follows it in the question too, so that no word is cut in the middle."""
    last = piece.end
    while last < end and plain[piece.start : last + 1] in asked:
        last += 1
    return Span(piece.start, last)


@cache
def _handfuls(lang: Lang) -> tuple[tuple[re.Pattern[str], tuple[re.Pattern[str], ...]], ...]:
    """The groups, a few at a time, each few behind one pattern for all of them: most questions hold none."""
    groups = iter(_groups(lang))
    some = iter(lambda: tuple(islice(groups, _HANDFUL)), ())
    return tuple((regex("|".join(one.pattern for one in few)), few) for few in some)


def _groups(lang: Lang) -> tuple[re.Pattern[str], ...]:
    if lang == "zh":
        return tuple(regex("|".join(sorted(line.split(), key=len, reverse=True))) for line in ZH)
    return tuple(regex(r"\b(?:" + "|".join(_en_entry(word) for word in line.split("|")) + ")") for line in EN)


def _en_entry(entry: str) -> str:
    entry = entry.strip()
    pattern = re.escape(entry).replace(r"\*", r"\w{0,12}").replace(r"\.\.", r"(?: \w+){0,4} ").replace("_", r"\s+")
    return pattern + r"\b"
