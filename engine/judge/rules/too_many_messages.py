"""More points in one answer than anybody keeps."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from engine.judge.plain_question import plainly_answered
from engine.judge.reading import Reading
from engine.judge.text import Span
from engine.kinds import Lang
from engine.regex import regex
from engine.verdict import Finding

MOST_POINTS = 3
"""Covello's rule of three."""
_NUMBERED: dict[Lang, tuple[re.Pattern[str], ...]] = {
    "zh": (
        regex(
            r"(?:^|[,。;:!?、\s])(?:这)?第(?P<n>[一二三四五六七八九\d])"
            r"(?!时间|次|天|批|期|步|段|季|楼|层|轮|回|遍|届|名|代|排|户|笔|张|台|号|点钟|个月|周|年"
            r"|[一二三四五六七八九十百\d])"
        ),
        regex(r"(?:^|[,。;:!?、\s])(?:这)?其(?P<n>[一二三四五六七八九十])(?=[,:、\s是])"),
        regex(r"(?:^|[,。;:!?、\s])(?P<n>[一二三四五六七八九])(?:是(?!样|个|般)|(?=[、]))"),
        regex(r"(?:^|[,。;:!?、\s])[(]?(?P<n>[1-9])(?:[.)、](?!\d)|是)"),
    ),
    "en": (
        regex(
            r"(?:^|[,.;:!?]\s|[—–-]\s|\n)(?:and |then )?(?P<n>first|second|third|fourth|fifth|sixth)"
            r"(?:ly\b|(?=[,:]| of all)|(?= (?:the|your|our|we|we're|i|i'm|it|it's|there|there's|you|you'll|please|that"
            r"|this|she|he|they"
            r"|everyone|everybody|nobody|nothing|all|my|no|if|for|as)\b))"
        ),
        regex(r"(?:^|[,.;:!?]\s|[—–-]\s|\n)(?:and )?(?:point |number )(?P<n>one|two|three|four|five|six)\b"),
        regex(r"(?:^|[,.;:!?]\s|[—–-]\s|\n)(?:and )?(?P<n>one|two|three|four|five|six)[,:] "),
        regex(r"(?:^|[,.;:!?]\s|[—–-]\s|\n)\(?(?P<n>[1-9])[.):](?=\s)"),
    ),
}
_ADDED = {
    "zh": regex(
        r"(?:^|[,。;:!?、\s])(?:另外(?!一|的|两|几|那)|此外|除此之外|还有(?=[,:呢]|一[点条件个桩]|就是)|再(?:有|一个"
        r"|就是|者)(?=[,:呢]|一点|就是|[^,。]{3})"
        r"|其次|再次|最后(?=[,:]|一[点条件句]|呢|还)|首先|补充一[点句]|再说一[点句]|再补一句)"
    ),
    "en": regex(
        r"(?:^|[,.;:!?]\s|[—–-]\s|\n)(?:and )?(?:in addition|besides(?= that)?,|furthermore|moreover|another (?:thing"
        r"|point)"
        r"|one (?:more|other|last|final) (?:thing|point)|also,|on top of that|what's more|then there's|next,|finally,"
        r"|lastly"
        r"|first of all|to begin with|secondly|thirdly|additionally|last but not least)"
    ),
}
_FIRSTS = {
    "zh": regex(r"首先"),
    "en": regex(r"first of all|to begin with"),
}
"""What opens the row of points; without it, what was said before the first addition is the first."""
_ORDER = {
    word: place
    for words in (
        "一 二 三 四 五 六 七 八 九 十",
        "first second third fourth fifth sixth",
        "one two three four five six",
    )
    for place, word in enumerate(words.split(), 1)
}
_ASKED_FOR_A_LIST = {
    "zh": regex(
        r"哪些|哪几|什么材料|什么手续|流程|步骤|怎么(?:办理|填|操作|走)|要带|[几逐]条|一[条件项样]?一[条件项样]"
    ),
    "en": regex(
        r"\b(?:which (?:steps|documents|papers|things|branches)|what (?:steps|documents|papers|measures|do i (?:need"
        r"|bring))"
        r"|how do (?:i|we)|step by step|walk (?:us|me) through|list|one by one|all the)\b"
    ),
}
_LEAST_BETWEEN = {"zh": 6, "en": 16}
"""Characters that make a point of what stands between two additions."""
_MOST_TRIES = 60


def check(reading: Reading) -> Iterable[Finding]:
    """An advice on where the fourth point begins."""
    question = reading.exchange.question
    if question is None or reading.found("chases_barrage") or plainly_answered(reading):
        return
    if _ASKED_FOR_A_LIST[reading.answer.lang].search(reading.question.plain):
        return
    spot = next(
        (span for span in (_fourth_number(reading), _fourth_addition(reading), _fourth_message(reading)) if span), None
    )
    if spot is not None:
        yield reading.mark("too_many_messages", "advice", spot)


def _fourth_number(reading: Reading) -> Span | None:
    """Where the fourth of a row of numbers stands, counted from one in one style."""
    answer = reading.answer
    for pattern in _NUMBERED[answer.lang]:
        due = 1
        for match in islice(pattern.finditer(answer.plain), _MOST_TRIES):
            said = match.group("n")
            place = int(said) if said.isdigit() else _ORDER[said]
            if place == 1:
                due = 2
            elif place == due:
                due += 1
                if place > MOST_POINTS:
                    return _point(reading, match.start(), match.end())
    return None


def _fourth_addition(reading: Reading) -> Span | None:
    """Where the third thing is added to the first, or the fourth where the first is named so."""
    answer, lang = reading.answer, reading.answer.lang
    points, behind = 1, 0
    for match in islice(_ADDED[lang].finditer(answer.plain), _MOST_TRIES):
        if _FIRSTS[lang].search(match.group()) is None and match.start() - behind >= _LEAST_BETWEEN[lang]:
            points += 1
            if points > MOST_POINTS:
                return _point(reading, match.start(), match.end())
        behind = match.end()
    return None


def _fourth_message(reading: Reading) -> Span | None:
    """Where the fourth key message stands."""
    spans = sorted(reading.spans_of("delivered"), key=lambda span: span.start)
    if len(reading.delivered) <= MOST_POINTS or len(spans) <= MOST_POINTS:
        return None
    return spans[MOST_POINTS]


def _point(reading: Reading, start: int, behind: int) -> Span:
    """The point whose number or word of addition stands there: to the end of its sentence, without the stop."""
    answer = reading.answer
    while start < behind and not answer.plain[start].isalnum():
        start += 1
    while behind < len(answer.plain) - 1 and not answer.plain[behind].isalnum():
        behind += 1
    end = answer.sentence_at(behind).end
    while end > start + 1 and not answer.plain[end - 1].isalnum():
        end -= 1
    return Span(start, end)
