"""Names of people who are spoken of, as they are to be left out: with a title, introduced, or told something of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from itertools import islice

from engine.judge.text import Span, Text
from engine.privacy import words
from engine.privacy.kinds import Found
from engine.privacy.telling import Named, Telling
from engine.regex import regex

_MOST = 400
_SURNAME = rf"(?:欧阳|司马|上官|诸葛|慕容|皇甫|尉迟|令狐|(?<![感多谢])(?!{words.ZH_NO_NAME})[{words.SURNAMES}])"
_LIKELY = rf"(?:欧阳|司马|上官|诸葛|(?<![感多谢])(?!{words.ZH_NO_NAME})[{words.SURE}周黄沈林许曾胡马叶任])"
"""With which a name begins even where nothing says that it is one."""
_HAN = r"(?:(?![的了是这那局们个过等不在有就也都各位])[\u3400-\u9fff])"
_AFTER = (
    r"(?=[,。!?;:、()\"“”'\s]|$"
    r"|[的在是把被和跟与昨今前上已来去说也就都那这因从向给带压他她取存办反投称要有没不先女同本坐站拿签"
    r"住当当自])"
)
_SAID_TO_BE = r"(?:本人)?(?:就?是|叫|名叫|叫做|名字叫|名字是|姓名是?|:)(?:个|一个)?(?:叫)?"
_INTRODUCED_ZH = regex(
    rf"(?:{words.ZH_CUSTOMERS})(?P<customer>{_LIKELY}{_HAN}{{1,2}}){_AFTER}"
    rf"|(?:{words.ZH_STAFF})(?P<staff>{_LIKELY}{_HAN}{{1,2}}){_AFTER}"
    rf"|(?:{words.ZH_CUSTOMERS}|{words.ZH_STAFF})(?P<stopped>{_SURNAME}{_HAN}{{2}})(?=[,。!?;、]|$)"
    rf"|(?:{words.ZH_CUSTOMERS}|{words.ZH_STAFF}|[他她]|的人|姑娘"
    rf"|小伙子?)(?:{_SAID_TO_BE})(?P<called>{_SURNAME}{_HAN}{{1,2}})"
    rf"|(?:{words.ZH_STAFF})(?P<short>(?!小[时车于平米孙]|老[时常关成])[老小][{words.SURNAMES}]){_AFTER}"
    rf"|[那这有][个位](?P<one>(?!{words.ZH_NO_NAME})(?!.总)[{words.SURE}]{_HAN}{{2}})(?!总){_AFTER}"
    rf"|(?P<full>{_SURNAME}{_HAN}{{1,2}}){words.ZH_BEHIND_NAME}"
)
"""Somebody's full name behind what he is, or before how he is styled."""
_ALONE_ZH = regex(rf"(?<![^,。!?;:\s])(?!{words.ZH_NO_NAME})[{words.SURE}]{_HAN}{{2}}(?=[,才又刚前去今上那他她])")
"""What may be a full name, where something private is told behind it."""
_TITLE_ZH = regex(rf"(?:{words.ZH_TITLES}|同志)$")
_OFFICE = regex(r"(?:科长|处长|局长|所长|站长|校长|厂长|书记|主任|经理|行长|教授|律师|工程师|总|医生|大夫)$")
_CONTACT_ZH = regex(r"(?:[找请让由问]|联系|拜托|记者)(?:我们)?(?:的)?[^,。!?]{0,4}$|(?:我|鄙人|免贵)(?:是|叫|姓)?$")
_GREETED = regex(r"[您你](?:好|辛苦了?|请讲)")
_GREETING_ZH = regex(r"(?:[您你]好|谢谢[您你])[,，]?$")
_BEFORE_NAME = regex(
    r"(?:名字[是叫]|名叫|叫做|叫|卖的是|经办的?是|的是|后勤|财务|信贷|保卫科?|技术|值班|柜台|会计|柜员|保安"
    r"|出纳|实习生|行长"
    r"|客户经理|大堂经理|经理|员工|客户|储户|主任)+"
)
_OWN = regex(r"我(?:是|叫|姓|不)?$|不$|感$")
_NOBODY = regex(r"司机|包师傅|.{0,3}[的了这那们过个位各]")

_STYLE = r"(?:mr|mrs|ms|miss|mx|dr|doc|madam|sir|master)"
_LOWER = regex(rf"\b(?:mr|mrs|ms|dr)\.? (?P<name>(?!(?:{words.EN_OFFICES})\b)[a-z][a-z'’-]{{2,}})")
"""A title and a name in a text without capitals, as dictation gives it."""
_LATIN = regex(r"(?<![a-z])(?:mr|mrs|ms|dr)\.? ?(?P<name>[a-z][a-z'’-]{1,20}(?: [a-z][a-z'’-]{1,20})?)")
"""The same in the midst of Chinese."""
_INTRODUCED_EN = regex(
    rf"\b(?:{words.EN_CUSTOMERS}|{words.EN_STAFF})(?:'s)?(?: name)?(?:[,:]| is| was|'s| called| named"
    rf"| is called| is named)?"
    r"(?: one)?,? $"
    r"|\b(?:name(?:'s| is| was)|called|named|goes by|one)(?: (?:mr|mrs|ms|miss|dr)\.?)? $"
)
_CONTACT_EN = regex(
    r"\b(?:ask for|ask|see|ring|call|phone|contact|speak (?:to|with)|talk to|find|meet|e?mail|write to|go to"
    r"|come to|bring \w+ to"
    r"|(?:give|bring|take|hand|show|send|carry|your)\b[^.!?]{0,30} to|contact is|led by|run by|joined by"
    r"|looked after by|with me is|colleagues?,?"
    r"|our (?:\w+ ){0,2}(?:director|manager|officer|head|chief),?) (?:(?:mr|mrs|ms|miss|dr)\.? )?$"
)
_SPEAKER_EN = regex(r"\b(?:my name(?:'s| is)|i'm|i am) $")
_GREETING = regex(
    r"\b(?:thank you|thanks|morning|afternoon|evening|hello|hi|welcome|well|yes|no|sorry|please|look|right|now"
    r"|question)"
    r"[^.!?]{0,12}?(?:(?:mr|mrs|ms|miss|dr|madam)\.? )?$"
)
_HAILED = regex(r"\s*(?:[,.!?;:]|$)")
_TELLS_EN = regex(
    r", (?:she|he|him|her|who|whose|aged|the (?:customer|client|widow|teller|cashier|guard|one)|one of (?:our|the))\b"
    r"|, [0-9]{1,3}[A-Za-z]?(?=[,.;]| years?\b| [A-Z])|, (?:a|our) (?:customer|client|pensioner|teller|cashier"
    r"|widow|widower|trader|farmer)\b"
)
_SERVES_EN = regex(
    r" (?:at|by|on) (?:the |our )?(?:table|desk|counter|window|door|gate)\b"
    r"|,? (?:will|can|is here to) (?:look|help|take|answer|see|be)\b|,? (?:looks at|takes|answers|helps) (?:the"
    r"|your|all)\b"
)
_ITSELF = regex(r"\b(?:it's|it was|that's|that was|is it|that will be)(?: (?:our|my)(?: own)?)? $")
_FROM = regex(r" (?:from|in|on|at) (?:the )?(?:loans?|mortgages?|counter|desk|front|accounts|cash|desk|the)\b")
_NO_NAME = frozenset(f"{words.EN_NOT_NAMES} {words.EN_FIRST_WORDS} {words.EN_BESIDE_NAMES}".split())
_PART = regex(r"[^\W\d_]{2,}(?:['’-][^\W\d_]+)*|[^\W\d_]['’][^\W\d_]{2,}(?:['’]s)?")
"""A word of a name in Latin letters."""
_OFFICES = regex(rf"\b(?:{words.EN_OFFICES})\b", re.I)


def names(telling: Telling) -> list[Found]:
    """The names that are to be left out; those of the bank's own people, and of who is to be turned to, stay."""
    found = _zh(telling) if telling.answer.lang == "zh" else _en(telling)
    return [Found("name", span) for span in found]


def bare(name: str) -> str:
    """A name without the title or the word around it, evened out."""
    name = _TITLE_ZH.sub("", name.removeprefix("姓").removeprefix("叫"))
    return re.sub(rf"^{_STYLE}\.? ", "", name)


def _zh(telling: Telling) -> Iterator[Span]:
    plain = telling.answer.plain
    told = {one.person for one in telling.told}
    for named in telling.named:
        start = named.span.start + plain[named.span.start : named.span.end].rfind("的") + 1
        said = plain[start : named.span.end]
        before = plain[max(0, start - 6) : start]
        if _OWN.search(before) or _NOBODY.match(said) or (_OFFICE.search(said) and named.span not in told):
            continue
        if not _is_greeted(plain, named.span):
            prefix = _BEFORE_NAME.match(said)
            yield Span(start + (prefix.end() if prefix else 0), named.span.end)
    for match in islice(_INTRODUCED_ZH.finditer(plain), _MOST):
        span = Span(*match.span(match.lastgroup or 0))
        before = plain[max(0, match.start() - 8) : match.start()]
        is_contact = match.lastgroup in ("staff", "short") and telling.is_a_contact(span)
        is_asked_for = match.lastgroup != "customer" and _CONTACT_ZH.search(before) is not None
        if is_contact or is_asked_for or plain[span.start : span.end] in telling.names:
            continue
        yield span
    for match in islice(_LATIN.finditer(plain), _MOST):
        if not _CONTACT_ZH.search(plain[max(0, match.start() - 8) : match.start()]):
            yield Span(*match.span("name"))
    for match in islice(_ALONE_ZH.finditer(plain), _MOST):
        span = Span(*match.span())
        if plain[span.start : span.end] not in telling.names and telling.is_told_of(span):
            yield span


def _is_greeted(plain: str, span: Span) -> bool:
    """Whether somebody is thanked or greeted, as the one who asks is."""
    return (
        _GREETING_ZH.search(plain, max(0, span.start - 5), span.start) is not None
        or _GREETED.match(plain, span.end) is not None
    )


def _en(telling: Telling) -> Iterator[Span]:
    answer = telling.answer
    told = {one.person for one in telling.told}
    for named in telling.all_named:
        raw = answer.raw_span(named.span.start, named.span.end)
        before, behind = answer.raw[max(0, raw.start - 48) : raw.start], answer.raw[raw.end : raw.end + 40]
        if named.span in told or _is_a_persons(named, answer.raw[raw.start : raw.end], before.casefold(), behind):
            span = _trimmed(answer, named.span)
            if not set(re.findall(r"[^\W\d_]+", answer[span])) <= _NO_NAME:
                yield span
    yield from _in_small_letters(telling)


def _is_a_persons(named: Named, said: str, before: str, behind: str) -> bool:
    """Whether a name with capitals is of somebody whom the answer speaks of."""
    full = len([word for word in re.split(r"[ -]", said) if word.casefold() not in _NO_NAME]) > 1
    introduced = _INTRODUCED_EN.search(before) is not None
    if _SPEAKER_EN.search(before) or (_CONTACT_EN.search(before) and not introduced):
        return False
    if named.is_styled or re.match(rf"{_STYLE}\b", said, re.I):
        if _OFFICES.search(said) or (_GREETING.search(before) and _HAILED.match(behind)):
            return False
        return introduced or not (named.is_contact or _SERVES_EN.match(behind))
    if introduced or (full and _TELLS_EN.match(behind)):
        return True
    if _ITSELF.search(before) and _FROM.match(behind):
        return True
    return named.is_told and not named.is_contact


def _trimmed(answer: Text, span: Span) -> Span:
    """The name alone, without a title before it and the mark of the genitive behind it."""
    start, end = span.start, span.end
    while match := re.match(r"([^\W\d_'-]+)\.?['’]? ", answer.plain[start:end]):
        if match.group(1) not in _NO_NAME:
            break
        start += match.end()
    if answer.plain[start:end].endswith("'s"):
        end -= 2
    return Span(start, end)


def _in_small_letters(telling: Telling) -> Iterator[Span]:
    plain = telling.answer.plain
    for match in islice(_LOWER.finditer(plain), _MOST):
        span = Span(*match.span("name"))
        raw = telling.answer.raw_span(span.start, span.end)
        known = plain[span.start : span.end].removesuffix("'s") in telling.known_words
        if telling.answer.raw[raw.start].islower() and not known and not telling.is_a_contact(span):
            yield Span(span.start, span.end - 2 * plain[: span.end].endswith("'s"))


def echoes(text: Text, secrets: Set[str]) -> Iterator[Span]:
    """Where a name, or a part of one, stands again that was found before."""
    plain = text.plain
    if not secrets:
        return
    if text.lang == "zh":
        sizes = sorted({len(secret) for secret in secrets}, reverse=True)
        for start in range(len(plain)):
            for size in sizes:
                if start + size <= len(plain) and plain[start : start + size] in secrets:
                    yield Span(start, start + size)
                    break
        return
    for match in _PART.finditer(plain):
        said = match.group().removesuffix("'s")
        if said in secrets and text.raw[text.raw_span(match.start(), match.end()).start].isupper():
            yield Span(match.start(), match.start() + len(said))


def secrets_of(name: str, lang: str) -> Iterator[str]:
    """The parts of a name, evened out, by which it is known again."""
    said = bare(name)
    if lang == "zh":
        if len(said) > 1:
            yield said
        return
    for match in _PART.finditer(said):
        part = match.group().removesuffix("'s")
        if len(part) > 2 and part not in _NO_NAME:
            yield part
