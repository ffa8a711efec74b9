"""A sheet of questions and answers, taken apart by the signs at the beginning of its lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.regex import regex

_BEFORE = r"[ \t\u3000>*_#-]{0,8}(?:\d{1,3}[ \t]{0,3}[.、．)）][ \t]{0,3})?[*_【\[(（]{0,3}"
_NUMBER = r"[ \t]{0,2}(?:\d{1,3}|[一二三四五六七八九十]{1,3})"
_AFTER = r"[】\])）*_]{0,3}[ \t]{0,2}"
_COLON = r"[：:][*_]{0,2}[ \t\u3000]{0,4}"
_STOP = r"[：:.．、)）][*_]{0,2}[ \t\u3000]{0,4}"


def _sign(words: str, letters: str) -> str:
    """What opens a question or an answer: a word with a colon, or numbered or a letter with any stop."""
    return (
        rf"(?:(?:{words}){_AFTER}{_COLON}|(?:{words}){_NUMBER}{_AFTER}{_STOP}|(?:{letters})(?:{_NUMBER})?{_AFTER}{_STOP}"
        rf"|[【\[](?:{words}|{letters})(?:{_NUMBER})?[】\]][：:]?[ \t\u3000]{{0,4}})"
    )


_QUESTION = regex(
    r"(?im)^"
    + _BEFORE
    + _sign(
        r"问|問|问题|問題|提问|提問|追问|(?:记者|記者|媒体|客户|客戶|市民|群众)(?:提?[问問])?"
        r"|question|reporter|press|customer|member",
        "q",
    )
)
_ANSWER = regex(
    r"(?im)(?:^"
    + _BEFORE
    + r"|(?<=[？?！!。 \t\u3000]))"
    + _sign(
        r"答|答复|答覆|回答|回复|应答|口径|参考(?:答复|口径|说法)|行长|行長|发言人"
        r"|answer|reply|response|manager|we say",
        "a",
    )
)
_ASKS = regex(r"[？?][”\"’'」』）)*_]{0,3}$")
_NUMBERED = regex(
    r"^[ \t\u3000>*_#-]{0,8}(?:Q?\d{1,3}[.、．)）:：][ \t]*|[（(]?[一二三四五六七八九十]{1,3}[、)）][ \t]*)?[*_]{0,2}"
)
_HEADING = regex(
    r"(?:#{1,6}[ \t]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]"
    r"|第[一二三四五六七八九十]{1,3}[部章节类]|【|\*\*)[^。！？!?；;\n]{1,30}$|(?:-{3,}|={3,}|\*{3,}|_{3,})$"
)
_LINE = regex(r"[^\r\n]*(?:\r\n|\r|\n|$)")


@dataclass(frozen=True, slots=True)
class Pair:
    """A question, and where in the draft its answer stands."""

    question: str
    start: int
    end: int


def has_pairs(text: str) -> bool:
    """Whether a text has a signed question with a signed answer behind it."""
    asked = _QUESTION.search(text)
    return asked is not None and _ANSWER.search(text, asked.end()) is not None


def pairs(text: str) -> list[Pair]:
    """The questions with their answers; without signs, lines that end in a question mark with what follows them."""
    signs = list(_QUESTION.finditer(text))
    if not signs:
        return list(_without_signs(text))
    ends = [*(sign.start() for sign in signs[1:]), len(text)]
    return [_pair(text, sign.end(), end) for sign, end in zip(signs, ends, strict=True)]


def _pair(text: str, start: int, end: int) -> Pair:
    answer = _ANSWER.search(text, start, end)
    if answer is not None:
        return _trimmed(text, text[start : answer.start()], answer.end(), end)
    asked_to = start
    for line in _LINE.finditer(text, start, end):
        if line.start() > start and not _ASKS.search(line.group().rstrip()):
            break
        asked_to = line.end()
        if line.end() >= end:
            break
    return _trimmed(text, text[start:asked_to], asked_to, end)


def _without_signs(text: str) -> Iterator[Pair]:
    question, start, end = "", -1, -1
    for line in _LINE.finditer(text):
        said = line.group().strip()
        if said and _ASKS.search(said):
            if question and text[start : line.start()].strip():
                yield _trimmed(text, question, start, line.start())
                question = ""
            asked = line.group()[_length_of_number(line.group()) :].strip()
            question = f"{question} {asked}".strip()
            start = line.end()
        end = line.end()
        if end >= len(text):
            break
    if question:
        yield _trimmed(text, question, start, end)


def _length_of_number(line: str) -> int:
    numbered = _NUMBERED.match(line)
    return numbered.end() if numbered else 0


def _trimmed(text: str, question: str, start: int, end: int) -> Pair:
    """The answer without the white space around it, and without a heading for the questions that follow."""
    while True:
        while end > start and text[end - 1].isspace():
            end -= 1
        last = max(text.rfind("\n", start, end), text.rfind("\r", start, end)) + 1
        if last <= start or not _HEADING.match(text[last:end].strip()):
            break
        end = last
    while start < end and text[start].isspace():
        start += 1
    return Pair(" ".join(question.split()), start, end)
