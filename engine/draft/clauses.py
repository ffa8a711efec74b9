"""A sentence with some of its clauses taken out: only where what is left still reads."""

from __future__ import annotations

import re
from itertools import pairwise

from engine.judge.text import even
from engine.kinds import Lang
from engine.plain_text import one_line
from engine.regex import regex

_STOP = {"zh": "。", "en": "."}
_CLAUSE_END = {"zh": regex(r"[，,；;]"), "en": regex(r"[,;](?=\s)|\s[-–—](?=\s)|—")}
_LEANS_BACK_ZH = regex(
    r"(?:[但可]是?|不过|然而|而|却|所以|因此|因而|于是|就|便|才|也|都|又|还|并|并且|而且|更|甚至|否则|不然|然后|接着|那|这|此|该|其|它|他|她"
    r"|只是|反而|反正|总之|另外|同时|当然|比如|例如|包括|以及|和|与|或|从而|进而|以便|以免|来(?!得)|使|让|导致|造成|说明|意味|的|地|得|了)"
)
"""What cannot begin a sentence when the clause before it is gone."""
_POINTS_BACK = {
    "zh": regex(
        r"(?:[但可]是|不过|然而|而|却|所以|因此|因而|于是|也|还|又|并且|而且|更|甚至|否则|不然|那|这|此|该|其|它|他|她|只是|反而|总之|对此|为此)"
    ),
    "en": regex(
        r"\W*(?:but|so|yet|because|which|that|this|these|those|it|its|they|them|their|he|she|his|her|then|thus|also|however|therefore"
        r"|otherwise|instead)\b",
        re.IGNORECASE,
    ),
}
"""The same for a whole sentence."""
_LEANS_ON = {
    "zh": regex(
        r"^(?:如果|要是|假如|倘若|只要|只有|虽然|尽管|即使|就算|哪怕|因为|由于|不但|不仅|不光|与其|除非|无论|不管|既然|为了|当|一旦|关于|对于|至于|针对"
        r"|根据|按照|随着|经过?|在.{0,12}[下中后前时]$)|(?:说|表示|认为|指出|是|为|有|以及|包括)$"
    ),
    "en": regex(
        r"^\W*(?:if|when|while|although|though|because|since|as|unless|until|once|whether|despite|given|after|before|in|on|at|by|for|from|with|to)\b"
        r"|\b(?:that|say|said|says|and|or|but|is|are|was|were)$",
        re.IGNORECASE,
    ),
}
"""What cannot stand without the words behind it."""
_SUBJECT_EN = regex(
    r"(?:and |but |so )?(?:we|i|our|the|there|every|everyone|anyone|people|customers|cash|no one|nobody|all|please|you"
    r"|your|my)\b",
    re.IGNORECASE,
)
_JOINT_EN = regex(r"(?:and|but|so)\s+", re.IGNORECASE)
_LEAST_REST = {"zh": 7, "en": 14}
"""Letters and figures of a sentence that a clause was taken out of."""
_BRACKETS = ("“”", "‘’", "「」", "『』", "（）", "()", "《》", "【】")


def without(read: str, sentence: tuple[int, int], marked: tuple[int, int], lang: Lang) -> str | None:
    """A sentence without the clauses that hold the marked words; None where what is left does not read.

    Args:
        read: the text that holds the sentence.
        sentence: where the sentence begins and ends.
        marked: where the words begin and end.
        lang: the language.
    """
    start, end = sentence
    cuts = [start, *(cut.end() for cut in _CLAUSE_END[lang].finditer(read, start, end)), end]
    spans = [(one, other) for one, other in pairwise(cuts) if other > one]
    held = [index for index, (one, other) in enumerate(spans) if one < marked[1] and marked[0] < other]
    if not held or len(held) == len(spans):
        return None
    head, tail = one_line(read[start : spans[held[0]][0]]), one_line(read[spans[held[-1]][1] : end])
    if head and _LEANS_ON[lang].search(_last_clause(head, lang)):
        return None
    joined = _joined(head, tail, lang)
    return joined if joined is not None and _reads(joined, lang) and is_balanced(joined) else None


def points_back(text: str, lang: Lang) -> bool:
    """Whether a sentence leans on the one before it."""
    return _POINTS_BACK[lang].match(text) is not None


def is_balanced(text: str) -> bool:
    """Whether every quotation mark and bracket has its other half."""
    return all(text.count(pair[0]) == text.count(pair[1]) for pair in _BRACKETS) and text.count('"') % 2 == 0


def _joined(head: str, tail: str, lang: Lang) -> str | None:
    """What is left of a sentence before and behind the clauses that go."""
    if not tail or not even(tail).strip(" 。！？!?.；;…”"):
        head = head.rstrip("，,；; -–—")
        return head + (tail or _STOP[lang])
    if lang == "en":
        if not _SUBJECT_EN.match(tail):
            return None
        if not head:
            tail = _JOINT_EN.sub("", tail, count=1) if _JOINT_EN.match(tail) else tail
            return tail[:1].upper() + tail[1:]
        return f"{head} {tail}"
    if _LEANS_BACK_ZH.match(tail):
        return None
    return head + tail


def _last_clause(head: str, lang: Lang) -> str:
    parts = [part.strip() for part in _CLAUSE_END[lang].split(head) if part.strip()]
    return parts[-1] if parts else ""


def _reads(sentence: str, lang: Lang) -> bool:
    return sum(char.isalnum() for char in sentence) >= _LEAST_REST[lang]
