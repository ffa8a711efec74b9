"""Private numbers, found by their form: papers, cards, accounts, phones, mail, plates.

A number that proves itself by its check digits is private wherever it stands. One that could be anything is so behind
a word that says what it is, and a phone where it is not given as the way to reach the bank or the speaker.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from engine.judge.text import Span, Text
from engine.privacy.kinds import Found, Kind
from engine.regex import regex

_DIGITS_ZH = dict(zip("零〇洞一幺二三四五六七八九", "0001123456789", strict=True)) | {"拐": "7", "勾": "9", "两": "2"}
_DIGITS_EN = {
    "zero": "0", "oh": "0", "o": "0", "nought": "0", "nil": "0", "one": "1", "two": "2", "three": "3", "four": "4",
    "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
}  # fmt: skip
_TIMES = {"double": 2, "triple": 3, "treble": 3}
_WORD_EN = rf"(?:(?:{'|'.join(_TIMES)}) )?(?:{'|'.join(_DIGITS_EN)})\b"
_RUNS = (
    regex(r"(?<![0-9])[0-9]+(?:[ .·_*)\-‐‑–—−]{1,2}[0-9]+)*"),
    regex(rf"[{''.join(_DIGITS_ZH)}]+(?:[ ,、·\-]{{1,2}}[{''.join(_DIGITS_ZH)}]+)*"),
    regex(rf"\b{_WORD_EN}(?:[ ,\-]{{1,2}}{_WORD_EN}){{3,}}"),
)
"""Digits in a row, with what people put between them: in figures, in Chinese, in English words."""
_GROUP_EN = regex(r"[a-z]+(?: [a-z]+)*")
_LONGEST = 20
"""Digits of one number at most."""
_FEWEST = 3

_ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_ID_CHECKS = "10x98765432"
_REGION = regex(r"1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91")
_IS = r"(?:就?是|为|:|,)?\s?$"
_IS_EN = r"(?:'s| is| was| are|:|,)? ?$"

_LABELS: tuple[tuple[Kind, int, re.Pattern[str]], ...] = (
    ("identity", 4, regex(r"\b(?:social|ssn|social security)\b[^.!?\n]{0,24}$")),
    ("identity", 6, regex(rf"(?:身份证|证件|护照|通行证|驾驶证|社保卡?)(?:号码?|上)?{_IS}")),
    ("identity", 6, regex(rf"\b(?:passport|licen[cs]e|id(?: card)?)(?: number| no\.?)?{_IS_EN}")),
    ("card", 3, regex(rf"(?:尾号|[后末][三四五六]位|尾数){_IS}")),
    ("card", 3, regex(r"\b(?:ending|ends|ended)(?: in| with)? ?$")),
    ("card", 3, regex(r"\blast (?:three|four|five|six|[3-6])\b[^.!?\n]{0,36}$")),
    ("card", 6, regex(rf"(?:卡号|卡的?号码|卡片号码?){_IS}")),
    ("card", 6, regex(rf"\bcard(?: number| no\.?)?{_IS_EN}")),
    ("card", 13, regex(r"卡[^。!?\n]{0,24}$|\bcard\b[^.!?\n]{0,32}$")),
    ("account", 6, regex(rf"(?:[账帐]号|账户号码?|账户|户头号|存折号码?){_IS}")),
    ("account", 13, regex(r"[账帐][户号][^。!?\n]{0,24}$|\baccount\b[^.!?\n]{0,32}$")),
    ("account", 5, regex(rf"\b(?:account|acct|a/c|policy|routing|sort code)(?: number| no\.?)?{_IS_EN}")),
)
"""What stands before a number and says what it is: its kind, the fewest digits that it has, the words."""
_REFERENCE = regex(
    rf"(?:工单号?|单号|编号|流水号?|序号|批次|订单号?){_IS}|\b(?:reference|ref|serial|order|ticket"
    rf"|case)(?: number| no\.?)?{_IS_EN}"
)
_LABEL_WITHIN = 48

_THIRD = {
    "zh": regex(
        r"[他她](?!们)|(?:老人|客户|储户|顾客|那位|这位|当事人|机主|户主|女儿|儿子|家属|对方|老太太|老爷子|大爷"
        r"|大妈|先生"
        r"|女士)(?:的|家|本人|预留|留|女儿|儿子|手机|电话|联系|登记)|家里|预留|发视频|拍视频|投诉人|开户人|发帖"
        r"|[这那]个?人(?!们)|人家|对方"
    ),
    "en": regex(
        r"\b(?:he|she|his|her|him|he's|she's|customer's|client's|daughter|son|wife|husband|(?:the|that) (?:man|woman"
        r"|lady|fellow|lad|girl|gentleman|customer|caller|owner)|they gave|who filmed)\b"
    ),
}
"""Somebody else's."""
_OURS = {
    "zh": regex(
        r"我们?(?:行|支行|这儿|这里)?(?:的|本人的)?(?:手机|电话|号码|座机|值班|热线|服务|办公|邮箱)|[找打问]我"
        r"|(?:请|有事|可以|直接)联系|联系我|热线"
        r"|专线|值班|客服|咨询|服务电话|公告|大门|门口|贴在|随时|投诉电话|举报|报修|请[打拨]|拨打|欢迎|网点|支行|总行"
        r"|分行|经理|主任|行长|负责人|联系人|发邮件|写信|[发寄]到(?!他|她)|公布|开通"
    ),
    "en": regex(
        r"\b(?:e-?mail|write to|send (?:it|them|that) to|(?:ring|call|phone|text|reach|message|whatsapp|contact"
        r"|e-?mail|write to|try) (?:me|us|the|our)|my|ours?"
        r"|help ?line|hot ?line|free ?phone|toll[- ]free|desk|branch|office|your contact|press|switchboard|notice"
        r"|poster|ombudsman|regulator|police|operator)\b|\b(?:ring|call|dial|text|whatsapp(?: it)?(?: on)?"
        r"|by phone,?) ?:? ?$"
    ),
}
"""The bank's or the speaker's own, given so that people can reach them."""
_OURS_BEHIND = regex(
    r",?(?:这|那)?就?是我(?:自己)?的|,?(?:找|打)我|,? (?:that is|that's|which is|is) (?:me\b|my\b|mine\b|ours?\b)"
)
_THEIRS_BEHIND = regex(
    r"(?:发来|寄来|写来|发的|寄的|来信)|[^。!?\n]{0,12}[他她](?!们)"
    r"|[^.!?\n]{0,24}\b(?:him|her|himself|herself)\b"
)
_OWNER_WITHIN = 48

_MOBILE = {
    "zh": regex(r"(?:86|0086)?1[3-9][0-9]{9}|(?:44|0044)7[0-9]{9}"),
    "en": regex(r"(?:86|0086)?1[3-9][0-9]{9}|(?:0|44|0044)7[0-9]{9}"),
}
_PHONE = {
    "zh": regex(r"0[1-9][0-9]{1,2}[2-8][0-9]{6,7}|[2-8][0-9]{6,7}"),
    "en": regex(r"(?!0?80[08]|03[0-9]{2}|1?8(?:00|33|44|55|66|77|88)|1300)[0-9]{7,13}"),
}
_BELONGS = {
    "zh": regex(rf"(?:{_THIRD['zh'].pattern})[^,。!?\n]{{0,12}}(?:电话|座机|号码|手机|联系方式)[^,。!?\n]{{0,4}}$"),
    "en": regex(
        r"\b(?:his|her|(?:man|woman|lady|customer|client|owner|daughter|son|wife|husband)'s) (?:own |home "
        r"|work |daughter's |son's )?(?:tele)?(?:phone|mobile|number|cell|line|landline)\b"
        r"[^.!?\n]{0,16}$|\b(?:he|she)(?:'s| is| answers)? (?:on|at) $"
        r"|\b(?:ring|call|phone|reach|text|get) (?:him|her)\b[^.!?\n]{0,20}$"
        r"|\b(?:he|she|man|woman|lady|gentleman|customer)\b[^.!?\n]{0,40}\b(?:reached|called|rung) (?:on|at) \(?$"
    ),
}
"""What gives a phone that need not be a person's own to one."""

_EMAIL = regex(r"(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,20}){1,4}")
_ROLE = regex(
    r"(?:press|media|help|info|services?|complaints?|support|contact|[ei]nquir(?:y|ies)|office|branch|kefu|hotline"
    r"|feedback|desk|team|news|customers?|care|hello|mail|post|bank|admin|ombudsman|tousu|fuwu)[._-]?[a-z0-9]{0,12}@"
)
"""Addresses of an office, not of a person."""
_IBAN = regex(r"(?<![a-z0-9])[a-z]{2}[0-9]{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,3})?(?![a-z0-9])")
_PLATE_ZH = regex(
    r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][a-hj-z][ ·.]?(?=[a-z0-9]{0,5}[0-9])"
    r"[a-z0-9]{5,6}(?![a-z0-9])"
)
_PLATE_UK = regex(r"(?<![a-z0-9])[a-z]{2}[0-9]{2} ?[a-z]{3}(?![a-z0-9])")
_OUR_CAR = regex(
    r"(?:我们|我行|支行|本行|运钞车|流动车|班车|接送)[^,。!?\n]{0,12}$"
    r"|\b(?:our|the bank's|courtesy|mobile branch)\b[^.!?\n]{0,24}$"
)
_PATTERNS: tuple[tuple[Kind, re.Pattern[str], int], ...] = (
    (
        "identity",
        regex(r"(?<![a-z0-9])[a-ceghj-prstw-z][a-ceghj-nprstw-z] ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[a-d](?![a-z0-9])"),
        0,
    ),
    (
        "identity",
        regex(
            r"\b(?:national insurance|ni)\b[^.!?\n]{0,24}?(?<![a-z0-9])"
            r"([a-z]{2} ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[a-d])(?![a-z0-9])"
        ),
        1,
    ),
    ("identity", regex(r"(?<![0-9-])[0-9]{3}-[0-9]{2}-[0-9]{4}(?![0-9-])"), 0),
    (
        "identity",
        regex(
            r"(?:护照|通行证|台胞证|回乡证|\bpassport\b|\blicen[cs]e\b)[^.。!?\n]{0,20}?(?<![a-z0-9])"
            r"([a-z]{1,5}[0-9]{5,9}[a-z0-9]{0,6})(?![a-z0-9])"
        ),
        1,
    ),
    (
        "account",
        regex(
            r"(?<![0-9-])([0-9]{2}-[0-9]{2}-[0-9]{2}(?:[ ,]{1,2}[0-9]{7,8})?)(?![0-9-])"
            r"(?:(?<=[0-9]{7})|(?=[^.!?\n]{0,24}?[0-9]{7,8}(?![0-9])))"
        ),
        1,
    ),
    ("account", regex(r"\bsort code(?: is| was|:|,)? ([0-9]{2}[- ]?[0-9]{2}[- ]?[0-9]{2})(?![0-9])"), 1),
    (
        "plate",
        regex(
            r"\b(?:plates?|registration|reg)(?: number)?(?: is| was|:|,)? "
            r"((?=[a-z0-9 -]{0,8}[0-9])[a-z0-9]{2,4}[ -]?[a-z0-9]{2,5})(?![a-z0-9])"
        ),
        1,
    ),
)
"""Kind, form, and which of its groups is the number."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Digits in a row: each group's digits and where it stands."""

    groups: tuple[tuple[str, Span], ...]

    def windows(self) -> Iterator[tuple[str, int, int]]:
        """Groups in a row: their digits, the first, the one past the last; the longest first of each start."""
        for first in range(len(self.groups)):
            digits, tried = "", []
            for last in range(first, len(self.groups)):
                digits += self.groups[last][0]
                if len(digits) > _LONGEST:
                    break
                tried.append((digits, first, last + 1))
            yield from reversed(tried)

    @property
    def span(self) -> Span:
        """From the first group to the last."""
        return Span(self.groups[0][1].start, self.groups[-1][1].end)


def numbers(text: Text) -> list[Found]:
    """The private numbers of a text, in no order; they may overlap."""
    found = list(_by_pattern(text))
    for run in _runs(text.plain):
        found.extend(_in_run(text, run))
    return found


def _runs(plain: str) -> Iterator[_Run]:
    for pattern in _RUNS:
        for match in pattern.finditer(plain):
            groups = tuple(_groups(match, spoken=pattern is _RUNS[2]))
            if sum(len(digits) for digits, _ in groups) >= _FEWEST:
                yield _Run(groups)


def _groups(match: re.Match[str], *, spoken: bool) -> Iterator[tuple[str, Span]]:
    start = match.start()
    if spoken:
        for part in _GROUP_EN.finditer(match.group()):
            times, digits = 1, ""
            for word in part.group().split(" "):
                if word in _TIMES:
                    times = _TIMES[word]
                else:
                    digits, times = digits + _DIGITS_EN[word] * times, 1
            yield digits, Span(start + part.start(), start + part.end())
        return
    for part in re.finditer(r"[^ .,、·_*)\-‐‑–—−]+", match.group()):
        digits = "".join(_DIGITS_ZH.get(char, char) for char in part.group())
        yield digits, Span(start + part.start(), start + part.end())


def _in_run(text: Text, run: _Run) -> Iterator[Found]:
    """What a run holds: the whole of it where a part proves to be private, so that nothing of a number is left over."""
    span = _with_signs(text.plain, run.span)
    kind = _labelled(text.plain, run) or _proved(text.plain, run)
    if kind is not None:
        yield Found(kind, span)
    elif _is_phone(text, run):
        owner = _owner(text, run.span)
        if owner != "ours":
            yield Found("phone", span, is_sure=owner == "theirs")


def _labelled(plain: str, run: _Run) -> Kind | None:
    start = run.span.start
    before = plain[max(0, start - _LABEL_WITHIN) : start]
    digits = sum(len(group) for group, _ in run.groups)
    if _REFERENCE.search(before):
        return None
    return next((kind for kind, fewest, label in _LABELS if digits >= fewest and label.search(before)), None)


def _proved(plain: str, run: _Run) -> Kind | None:
    """The kind of a number that holds true by its own check digits."""
    for digits, first, last in run.windows():
        end = run.groups[last - 1][1].end
        if is_identity(digits + plain[end : end + 1] if len(digits) == 17 else digits):
            return "identity"
        if len(digits) == 15 and _is_old_identity(digits):
            return "identity"
        groups = run.groups[first:last]
        if 13 <= len(digits) <= 19 and _is_written_as_card(groups) and (is_luhn(digits) or _is_in_fours(groups)):
            return "card"
    return None


def is_identity(digits: str) -> bool:
    """Whether these are an identity number of 18 places with a true check digit (GB 11643)."""
    if len(digits) != 18 or not digits[:17].isdecimal() or digits[17] not in "0123456789xX":
        return False
    total = sum(int(digit) * weight for digit, weight in zip(digits[:17], _ID_WEIGHTS, strict=True))
    return digits[17].lower() == _ID_CHECKS[total % 11] and _is_day(digits[6:14])


def _is_old_identity(digits: str) -> bool:
    """Whether these may be an identity number of 15 places, as given out before 1999."""
    return _REGION.match(digits) is not None and _is_day("19" + digits[6:12])


def _is_day(digits: str) -> bool:
    try:
        return 1900 <= date(int(digits[:4]), int(digits[4:6]), int(digits[6:8])).year <= 2099
    except ValueError:
        return False


def is_luhn(digits: str) -> bool:
    """Whether the last digit checks the others, as on every bank card (ISO/IEC 7812)."""
    total = sum(int(digit) for digit in digits[-1::-2])
    total += sum(sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return total % 10 == 0 and digits.strip("0") != ""


def is_iban(written: str) -> bool:
    """Whether these are an international account number with true check digits (ISO 13616)."""
    bare = written.replace(" ", "").upper()
    turned = bare[4:] + bare[:4]
    return 15 <= len(bare) <= 34 and int("".join(str(int(char, 36)) for char in turned)) % 97 == 1


def _is_written_as_card(groups: Sequence[tuple[str, Span]]) -> bool:
    """Whether digits stand together as people write a card, and not as dates and times do."""
    return sum(len(digits) for digits, _ in groups) >= 3 * len(groups)


def _is_in_fours(groups: Sequence[tuple[str, Span]]) -> bool:
    """Whether digits stand as they are stamped on a card, so that one who slips in a digit gives it away too."""
    sizes = [len(digits) for digits, _ in groups]
    return sizes in ([4, 4, 4, 4], [4, 4, 4, 4, 3], [4, 6, 5], [6, 4, 4, 5])


def _with_signs(plain: str, span: Span) -> Span:
    """With what belongs to it: the sign or bracket before a phone, the check letter of an identity number."""
    start = span.start - (span.start > 0 and plain[span.start - 1] in "+(")
    return Span(start, span.end + (plain[span.end : span.end + 1] == "x"))


def _is_phone(text: Text, run: _Run) -> bool:
    """Whether these are a mobile's number, or another phone's that is said to be a person's."""
    if any(_MOBILE[text.lang].fullmatch(digits) for digits, first, _ in run.windows() if run.groups[first][0] != "1"):
        return True
    digits, start = "".join(group for group, _ in run.groups), run.span.start
    before = text.plain[max(text.sentence_at(start).start, start - _LABEL_WITHIN) : start]
    return _PHONE[text.lang].fullmatch(digits) is not None and _BELONGS[text.lang].search(before) is not None


def _owner(text: Text, span: Span) -> Literal["ours", "theirs", ""]:
    """Whose it is: of the owners who are named before it the nearest, or the speaker right behind it."""
    start = max(text.sentence_at(span.start).start, span.start - _OWNER_WITHIN)
    ours, theirs = (
        max((match.end() for match in owner[text.lang].finditer(text.plain, start, span.start)), default=-1)
        for owner in (_OURS, _THIRD)
    )
    if ours > theirs or _OURS_BEHIND.match(text.plain, span.end):
        return "ours"
    return "theirs" if theirs >= 0 or _THEIRS_BEHIND.match(text.plain, span.end) else ""


def _by_pattern(text: Text) -> Iterator[Found]:
    plain = text.plain
    for kind, pattern, group in _PATTERNS:
        yield from (Found(kind, Span(*match.span(group))) for match in pattern.finditer(plain))
    for match in _EMAIL.finditer(plain):
        owner = _owner(text, Span(*match.span()))
        if not _ROLE.match(match.group()) and owner != "ours":
            yield Found("email", Span(*match.span()), is_sure=owner == "theirs")
    for match in _IBAN.finditer(plain):
        if is_iban(match.group()):
            yield Found("account", Span(*match.span()))
    for pattern in (_PLATE_ZH, _PLATE_UK):
        for match in pattern.finditer(plain):
            ours = _OUR_CAR.search(plain[max(0, match.start() - 32) : match.start()])
            if not ours and (pattern is _PLATE_ZH or _is_in_capitals(text, Span(*match.span()))):
                yield Found("plate", Span(*match.span()))


def _is_in_capitals(text: Text, span: Span) -> bool:
    raw = text.raw_span(span.start, span.end)
    return unicodedata.normalize("NFKC", text.raw[raw.start : raw.end]).isupper()


def digits_in(said: str) -> str:
    """The digits of a number, in whatever way it is written."""
    bare = "".join(_DIGITS_ZH.get(char, char) for char in said)
    return "".join(char for char in bare if char in "0123456789")
