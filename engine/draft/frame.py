"""What stands around the words of a statement, notice or report: title, address, signature, date."""

from __future__ import annotations

import re

from engine.kinds import Lang
from engine.regex import regex

_LINE = regex(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_STOPS = regex(r"[。！？!?；;]|\.(?:\s|$)")
_MOST_LINES = 6
"""Lines of a frame above, and below."""
_LONGEST = {"zh": 40, "en": 90}
"""Characters of a line of the frame."""
_DATE = {
    "zh": regex(
        r"(?:(?:二[〇○零]|\d{2}).{2,4}年)?\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*[日号].{0,10}$"
        r"|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}.{0,10}$"
    ),
    "en": regex(
        r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? \w{3,9}|\w{3,9} \d{1,2})"
        r",? ?(?:\d{4})?.{0,12}$"
        r"|\d{4}-\d{2}-\d{2}.{0,10}$|\d{1,2}/\d{1,2}/\d{2,4}.{0,10}$",
        re.IGNORECASE,
    ),
}
_FIELD = {
    "zh": regex(r"(?:致|收件人|发件人|主题|标题|日期|编号|抄送|抄报|密级|发布单位|报送单位)\s*[：:].{0,30}$"),
    "en": regex(r"(?:to|from|date|subject|re|cc|ref|for release)\s*:.{0,60}$", re.IGNORECASE),
}
_TITLE = {
    "zh": regex(
        r"#{1,6}\s|[【《].{1,36}[】》]$|[^，,：:]{2,38}(?:通知|公告|通告|告示|告知书|说明|声明|情况|通报|报告|请示|汇报|公开信|一封信"
        r"|问答|口径|答复|须知|提示|函|信|稿|材料|提醒|交底|讲话|快报|續報|聲明|說明|報告)(?:[（(].{1,16}[)）])?[：:]?$|(?:通知|公告|通告|声明|告示|启事)$"
    ),
    "en": regex(
        r"#{1,6}\s|(?:[^,:]{0,60}\b)?(?:notice|statement|report|update|announcement|q&a|briefing|note|memo|letter|release|message)"
        r"(?: (?:to|for|from|on|about) [^,:]{1,50})?:?$",
        re.IGNORECASE,
    ),
}
_ADDRESS = {
    "zh": regex(
        r"(?:尊敬的|亲爱的|敬爱的|各位|广大|诸位|全体|親愛的|廣大|諸位|致)[^。！？；，,：:]{1,24}[：:，,！!]?$"
        r"|[^。！？；，,：:\s]{2,16}[：:]$|(?:您好|你们好|大家好|(?:早上|上午|中午|下午|晚上)好)[。！!，,：:]?$"
    ),
    "en": regex(
        r"(?:dear|hello|hi|good (?:morning|afternoon|evening)|ladies and gentlemen)\b[^.!?;:]{0,50}[,:!.]?$"
        r"|to (?:all|our|the|every|everyone)\b(?: \w+){0,4}[,:!]?$|(?:team|colleagues|all|everyone)[,:!]$"
        r"|[^.!?;,:]{2,40}:$",
        re.IGNORECASE,
    ),
}
_SPOKEN_ADDRESS = {
    "zh": regex(
        r"(?:(?:尊敬的|亲爱的|各位|广大|诸位|親愛的|廣大)[^。！？；，,：:\n]{1,16}[：:！!，,]\s*)?"
        r"(?:(?:您好|你们好|大家好|(?:早上|上午|中午|下午|晚上)好)[。！!，,]\s*)?"
    ),
    "en": regex(
        r"(?:dear [^.!?;:,\n]{1,30}[,:]\s*)?"
        r"(?:(?:hello|hi|good (?:morning|afternoon|evening))(?:,? (?:everyone|all|everybody))?[.,!]\s*)?",
        re.IGNORECASE,
    ),
}
"""An address on the line on which the text begins."""
_CLOSING = {
    "zh": regex(r"(?:此致|敬礼|敬禮|特此(?:公告|通知|告知|说明|声明|报告|通报|致歉|聲明|說明|報告))[。！!]?$"),
    "en": regex(
        r"(?:yours(?: \w+)?|(?:kind|best|warm) (?:regards|wishes)|regards|sincerely|(?:with )?thanks|ends"
        r"|-{1,3} ?ends ?-{1,3})[,.]?$",
        re.IGNORECASE,
    ),
}
_SIGNED = {
    "zh": regex(
        r"[^，,：:、]{0,24}(?:支行|分行|总行|银行|網點|网点|营业部|分理处|办公室|公司|信用社|联社|储蓄所|銀行|總行)"
        r"(?:\s*(?:行长|主任|经理|负责人)?\s*[^\s，,：:]{2,4})?$|(?:报告人|签发人?|联系人|撰稿|审核|负责人)\s*[：:].{2,14}$"
        r"|(?:支行|分行)?(?:行长|主任|经理|负责人|行長|經理)\s*[：:]?\s*[^\s，,：:]{2,4}$"
    ),
    "en": regex(
        r"[^,:]{0,50}\b(?:branch|bank|office|manager|mutual|society|union|team|director)(?:,? [\w' ]{2,30})?$"
        r"|[A-Z][\w'-]+(?: [A-Z][\w'.-]*){1,3}(?:, (?:branch )?(?:manager|director)[\w ,]{0,30})?$"
    ),
}


def body(text: str, lang: Lang) -> tuple[int, int]:
    """Where the words themselves begin and end; all of the text where nothing else would be left."""
    whole = _stripped(text, 0, len(text))
    start = _below_the_head(text, whole, lang)
    end = above_the_signature(text, start, whole[1], lang)
    start, end = _stripped(text, start, end)
    address = _SPOKEN_ADDRESS[lang].match(text, start, end)
    if address and address.end() < end:
        start, end = _stripped(text, address.end(), end)
    return (start, end) if start < end else whole


def above_the_signature(text: str, start: int, end: int, lang: Lang) -> int:
    """Where the words end, without what is signed below them."""
    lines = [line.span() for line in _lines(text, start, end)]
    below = [text[one:other].strip() for one, other in lines]
    filled = [index for index, said in enumerate(below) if said]
    for index in filled[-_MOST_LINES:]:
        if _CLOSING[lang].match(below[index]) and index > filled[0]:
            return lines[index][0]
    kept = end
    for index in reversed(filled[-_MOST_LINES:]):
        if index == filled[0] or not _is_signature(below[index], lang):
            break
        kept = lines[index][0]
    return kept


def _below_the_head(text: str, whole: tuple[int, int], lang: Lang) -> int:
    start, end = whole
    for number, line in enumerate(_lines(text, start, end)):
        said = line.group().strip()
        if said and (number >= _MOST_LINES or not _is_head(said, lang, is_first=line.start() == start)):
            return line.start()
    return start


def _is_head(said: str, lang: Lang, *, is_first: bool) -> bool:
    if len(said) > _LONGEST[lang]:
        return False
    if _ADDRESS[lang].match(said):
        return True
    if _STOPS.search(said):
        return False
    if _FIELD[lang].match(said) or _DATE[lang].match(said):
        return True
    return bool(_TITLE[lang].match(said)) or (is_first and lang == "en" and said.isupper())


def _is_signature(said: str, lang: Lang) -> bool:
    if len(said) > _LONGEST[lang] or _STOPS.search(said):
        return False
    return bool(_DATE[lang].match(said) or _SIGNED[lang].match(said))


def _lines(text: str, start: int, end: int) -> list[re.Match[str]]:
    found = []
    for line in _LINE.finditer(text, start, end):
        found.append(line)
        if line.end() >= end:
            break
    return found


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
