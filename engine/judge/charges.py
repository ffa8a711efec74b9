"""The loaded words of a question: the author's list, or those that the word lists know, with their kin."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import islice

from engine.exchange import Question
from engine.judge.terms import stem
from engine.judge.text import Span, even
from engine.judge.words import neutral
from engine.judge.words.charges import EN, ZH
from engine.kinds import Lang

_NEGATIVE_START = re.compile(r"^(?:没有?|不)(?=.{2})")
_ONLY_ASKS = re.compile(r"凭什么|为什么|怎么.{0,2}|拿什么.{0,2}|谁(?:来|该)?(?:负责|赔)|负不负责|敢不敢|损失谁赔")
_HARSH = re.compile(r"烧|骗|瞒|偷|抢(?!修|救|险)|熏|泡|淹|捂|骂|坑|炸")
_LATIN = re.compile(r"[a-z]{3,}")
_LIGHT = frozenset("的了是在和我你您他她这那也都就还着过把被给让有没不吗呢吧啊一人钱个")
_MOST_DENIALS = 100
_THREE_HAN = re.compile(r"[\u3400-\u9fff]{3}")
_DEED = re.compile(r"[推打撞扔赶逼卖扣吼拦拖跑逃溜删剪吞鬼甩]")
_NEVER = re.compile(r"(?!)")


@lru_cache(256)
def loaded_words(question: Question, lang: Lang) -> re.Pattern[str]:
    """What finds the loaded words of a question in an evened-out answer."""
    asked = even(question.text)
    listed = tuple(word for word in (even(word).strip() for word in question.loaded) if word)
    known = tuple(
        pattern.pattern
        for pattern in _groups(lang)
        if pattern.search(asked) or any(pattern.search(word) for word in listed)
    )
    harsh = sorted(set(_HARSH.findall(" ".join((asked, *listed))))) if lang == "zh" else []
    denied = sorted(set(_DEED.findall(" ".join((asked, *listed))))) if lang == "zh" else []
    patterns = [
        *(f"没有?{verb}(?!到|修)" for verb in denied),
        *_author_patterns(listed, lang),
        *known,
        *(f"没?{verb}(?!修|救|险)[了着]?" for verb in harsh),
    ]
    return re.compile("|".join(patterns)) if patterns else _NEVER


def _author_patterns(listed: tuple[str, ...], lang: Lang) -> list[str]:
    make = _zh_word if lang == "zh" else _en_words
    return [make(word) for word in sorted(listed, key=len, reverse=True) if not _ONLY_ASKS.fullmatch(word)]


def _zh_word(word: str) -> str:
    """A Chinese word, also with a particle between its characters or a little after its negator."""
    negator = _NEGATIVE_START.match(word)
    head, rest = (negator.group(), word[negator.end() :]) if negator else ("", word)
    gap = "[^，。！？；,.!?;]{0,3}" if negator else ""
    return re.escape(head) + gap + "[了过着得]?".join(map(re.escape, rest))


def _en_words(word: str) -> str:
    """An English word with its inflections; the words of a phrase as they stand."""
    parts = word.split()
    if len(parts) == 1:
        root = stem(parts[0])
        if len(root) < 4:
            return rf"\b{re.escape(parts[0])}(?:s|ed|d|ing)?\b"
        return rf"\b{re.escape(root)}\w{{0,8}}"
    return r"\b" + r"\s+".join(map(re.escape, parts))


_NEUTRAL_ZH = re.compile("|".join(neutral.ZH.split()))
_NEUTRAL_EN = frozenset(map(stem, neutral.EN.split()))
_DENIAL = {
    "zh": re.compile(
        r"(?:没有?|不是|并非|不存在|绝不|从不|从来不|哪有|谁是|谁说|什么叫|都是|也不|谁敢"
        r"|才是)(?P<said>[^，,。！？!?；;、]{2,16})"
    ),
    "en": re.compile(
        r"(?:\b(?:no|not|never|nobody|none|hardly|neither|who says|who said)|n't)(?P<said>(?:[ ']\w+){1,3})"
    ),
}
_ECHOED = {
    "zh": re.compile(r"(?:^|[。！？!?；;，,“\"])(?P<said>[^，,。！？!?；;“”\"]{2,12})[？?]"),
    "en": re.compile(r"(?:^|[.!?;,])\s*(?P<said>\w+(?:[ '-]\w+){0,3})\?"),
}


def thrown_back(asked: str, plain: str, lang: Lang) -> list[Span]:
    """Words of the question that the answer denies or throws back as a question, whatever they are."""
    found: list[Span] = []
    for pattern in (_DENIAL[lang], _ECHOED[lang]):
        for match in islice(pattern.finditer(plain), _MOST_DENIALS):
            span = _shared(asked, plain, match.start("said"), match.end("said"), lang)
            if span is not None:
                found.append(span)
    return found


def unlike_the_brief(asked: str, plain: str, brief: str, lang: Lang) -> list[Span]:
    """Words that question and answer share and that the brief, which is neutral, does not know."""
    if lang == "zh":
        return [
            Span(match.start(), match.end())
            for piece in sorted(_foreign_pieces(asked, brief))
            for match in islice(re.finditer(re.escape(piece), plain), _MOST_DENIALS)
        ]
    known = {stem(word) for word in _LATIN.findall(brief)} | _NEUTRAL_EN
    foreign = {stem(word) for word in _LATIN.findall(asked) if len(word) > 3} - known
    return [Span(word.start(), word.end()) for word in _LATIN.finditer(plain) if stem(word.group()) in foreign]


def _foreign_pieces(asked: str, brief: str) -> set[str]:
    pieces = {asked[at : at + 3] for at in range(len(asked) - 2)}
    return {
        piece
        for piece in pieces
        if _THREE_HAN.fullmatch(piece)
        and not {piece[0], piece[2]} & _LIGHT
        and piece[:2] not in brief
        and piece[1:] not in brief
        and not _NEUTRAL_ZH.search(piece)
    }


def _shared(asked: str, plain: str, start: int, end: int, lang: Lang) -> Span | None:
    if lang == "en":
        stems = {stem(word) for word in _LATIN.findall(asked)} - _NEUTRAL_EN
        for word in _LATIN.finditer(plain, start, end):
            if len(word.group()) > 3 and stem(word.group()) in stems:
                return Span(word.start(), word.end())
        return None
    for size in range(min(8, end - start), 1, -1):
        for at in range(start, end - size + 1):
            piece = plain[at : at + size]
            bare = _NEUTRAL_ZH.sub("", piece)
            if piece in asked and bare == piece and not (set(piece) & _LIGHT):
                return Span(at, at + size)
    return None


@cache
def _groups(lang: Lang) -> tuple[re.Pattern[str], ...]:
    if lang == "zh":
        return tuple(re.compile("|".join(sorted(line.split(), key=len, reverse=True))) for line in ZH)
    return tuple(re.compile(r"\b(?:" + "|".join(_en_entry(word) for word in line.split("|")) + ")") for line in EN)


def _en_entry(entry: str) -> str:
    entry = entry.strip()
    pattern = re.escape(entry).replace(r"\*", r"\w{0,12}").replace(r"\.\.", r"(?: \w+){0,4} ").replace("_", r"\s+")
    return pattern + r"\b"
