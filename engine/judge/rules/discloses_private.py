"""What identifies a customer or a colleague, and what is private to them, told in public."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from engine.exchange import Brief
from engine.judge.reading import Reading
from engine.judge.text import Span, even
from engine.judge.wholeness import whole_clauses
from engine.judge.words import private
from engine.verdict import Finding

_MOST = 3
_MOST_TRIES = 200
_NEAR = {"zh": 34, "en": 110}
"""Characters between a person and what is told of him."""
_NEAR_UNNAMED = {"zh": 18, "en": 70}
"""The same for one who is not named."""
_NAMED_ZH = re.compile(private.ZH_NAMED)
_NAMING_ZH = re.compile(private.ZH_NAMING)
_SOMEBODY = {"zh": re.compile(private.ZH_SOMEBODY), "en": re.compile(private.EN_SOMEBODY)}
_STRONG = {
    "zh": re.compile("|".join(private.ZH_STRONG)),
    "en": re.compile(r"\b(?:" + "|".join(private.EN_STRONG) + r")(?![a-z])"),
}
_WEAK = {"zh": re.compile(private.ZH_WEAK), "en": re.compile(r"\b(?:" + private.EN_WEAK + r")(?![a-z])")}
_IDENTIFIED = {"zh": re.compile(private.ZH_IDENTIFIED), "en": re.compile(private.EN_IDENTIFIED)}
_CONTACT = {"zh": re.compile(private.ZH_CONTACT), "en": re.compile(private.EN_CONTACT)}
_SERVES = re.compile(private.ZH_SERVES)
_GENERAL = {"zh": re.compile(private.ZH_GENERAL), "en": re.compile(private.EN_GENERAL)}
_SPEAKER = {
    "zh": re.compile(
        r"我(?:自己的?|本人的?|家)?(?:老)?(?:妈|爸|老婆|媳妇|爱人|老伴|儿子|女儿|闺女|家|娘|父亲|母亲|奶奶|爷爷|岳"
        r"|自己|本人|外婆|姥|婆婆|这)"
        r"|我(?!们)[^,。!?;\n]{0,5}$"
    ),
    "en": re.compile(
        r"\b(?:my (?:own |old |late )?(?:mother|father|mum|mam|mom|dad|wife|husband|son|daughter|gran\w*|brother"
        r"|sister|kids?|family|aunt\w*|uncle))\b"
    ),
}
"""The speaker's own, whose affairs are his to tell."""
_GOES_ON = {
    "zh": re.compile(r"(?:[她他]|这人|那人|人家|家里|听说|上个月|去年)"),
    "en": re.compile(r"(?:he|she|his|her|that one|he's|she's|they)\b"),
}
_ONE = re.compile(
    r"\b(?:he|she|him|his|her|he's|she's|mr|mrs|ms|miss|old|wee|lad|lass|girl|boy|who|mother|father|aunt\w*|uncle)\b"
)
_SPEAKER_WITHIN = 80
_ASKED_WHO = {
    "zh": re.compile(r"谁|叫什么|姓什么|姓名|哪个(?:员工|柜员|客户)|哪位|名字"),
    "en": re.compile(r"\b(?:who|whose|name|names)\b"),
}
_CAPITAL = re.compile(r"[A-Z][a-z'’]+(?:-[A-Z][a-z]+)?(?: (?:Mc|Mac|O')?[A-Z][a-z'’]+){0,2}")
_STYLED = re.compile(
    r"(?:Mr|Mrs|Ms|Miss|Doc|Dr|Coach|Auntie|Aunty|Aunt|Uncle|Mzee|Mama|Baba|Madam|Sister|Brother|Nana|Pastor|Father"
    r"|Old|old|wee|Wee|Granny)\.? $"
)
_PLACED = re.compile(r"\b(?:in|at|on|near|into|across|to|from|via|outside|of|through|towards) (?:the )?$")
_PLACE = re.compile(
    r"'?s? (?:street|road|lane|wynd|branch|bank|office|row|factory|hall|square|avenue|town|market|file|creek"
    r"|terrace|hospital|board|centre|center)",
    re.I,
)
_OFFICIAL = re.compile(
    r"\b[Tt]he (?:[A-Z][\w-]+,? )*[A-Z]|\b(?:Hon|Rt|Minister|Secretary|President|Prime|Chancellor|Commissioner|Governor"
    r"|Act|Bill|Scheme|Department|Agency|Association|Authority|Commission|Committee|Plan|Review|Report|Fund|Programme"
    r"|Program|Service|Services|Strategy|Statement|Reform|Regulations?|Order|Forecasts?|Support|Standards|Agreement"
    r"|Union|University|Institute|Trust|Group|Company|Ltd|Inc|Corporation|Navy|Army|Forces|Street|Road|Square|Slide"
    r"|Loan|Tenant|Year)\b"
)
"""Offices, laws, bodies and papers, which have capitals as people have."""
_STARTS = re.compile(r"(?:^|[.!?:;\n\"“”—–…]\s*)$")
_DOES = re.compile(
    r"['’]s (?!that|been|a\b|the\b|not\b)| (?:in [a-z]|rang|told|sent|owes|did it|left|took|who)\b|, (?:the|our|my"
    r"|she|he) "
)
_INTRODUCED = re.compile(
    r"\b(?:he's|she's|called|named|name is|you mean|you'd be|trainee|teller|cashier|clerk|officer|guard|watchman"
    r"|cleaner|peon|accountant|deputy|customer|lad|girl|lass|driver|colleague)(?: one)?,? $"
)
_CUSTOMER = re.compile(
    r"\b(?:for|like|as|take|with|about|told|that's|it's|it was) (?:old |poor |wee )?(?:mrs|mr|miss|ms)\.? $"
)
"""Somebody with a title of whom the speaker gives an example."""
_SOMEONE_IS = re.compile(
    r"\b(?:lad|lass|girl|man|woman|fella|fellow|driver|teller|cashier|clerk|guard|customer|lady|gentleman|trainee)\b"
    r"[^.!?]{0,24}, $"
)
"""Somebody spoken of, whose name comes behind a comma."""
_IT_IS = re.compile(
    r"(?<!firm )(?<!company )(?<!agency )(?<!supplier )(?<!contractor )"
    r"\b(?:it's|it was|that's|that was|that will be|that'll be|was|is|are) $"
)
"""What introduces a name only where it is a person's for certain: with a title, a surname, or because it was asked."""


def check(reading: Reading) -> Iterable[Finding]:
    """A fault for each of the first few sentences that tell who somebody is or what is his own business."""
    last, found = -1, 0
    for span in sorted(_told(reading), key=lambda span: (span.start, -span.end)):
        if span.start >= last and found < _MOST:
            yield reading.mark("discloses_private", "fault", whole_clauses(reading.answer, span))
            last, found = reading.answer.sentence_at(span.start).end, found + 1


def _told(reading: Reading) -> Iterator[Span]:
    lang = reading.answer.lang
    named = list(_named_zh(reading) if lang == "zh" else _named_en(reading))
    strong = _details(reading, _STRONG[lang])
    weak = [Span(*match.span()) for match in islice(_WEAK[lang].finditer(reading.answer.plain), _MOST_TRIES)]
    people = [span for span, _ in named]
    weak = [span for span in weak if lang == "zh" or _tells_of_one(reading, span)]
    yield from _details(reading, _IDENTIFIED[lang])
    yield from _introduced(reading, named)
    yield from _paired(reading, people, [*strong, *weak], _NEAR[lang])
    yield from _paired(reading, people, strong, _NEAR[lang], sentences=2)
    somebody = [Span(*match.span()) for match in islice(_SOMEBODY[lang].finditer(reading.answer.plain), _MOST_TRIES)]
    yield from _paired(reading, somebody, strong, _NEAR_UNNAMED[lang])


def _tells_of_one(reading: Reading, span: Span) -> bool:
    """Whether the sentence or the next speaks of a single person, as no official prose does."""
    sentence = reading.answer.sentence_at(span.start)
    return _ONE.search(reading.answer.plain, max(0, sentence.start - 60), sentence.end) is not None


def _named_zh(reading: Reading) -> Iterator[tuple[Span, bool]]:
    """People by name, and whether the words do nothing but say who it is."""
    known = _known(reading)
    asked = _ASKED_WHO["zh"].search(reading.question.plain) is not None
    for match in islice(_NAMED_ZH.finditer(reading.answer.plain), _MOST_TRIES):
        said = match.group().strip(",。!?;、 \n")
        if said and said not in known and not _is_a_contact(reading, Span(*match.span())):
            plain = reading.answer.plain[max(0, match.start() - 1) : match.start()]
            yield (
                Span(match.end() - len(match.group().lstrip(",。!?;、 \n")), match.end()),
                (asked or _NAMING_ZH.match(said) is not None or plain == "叫"),
            )


def _named_en(reading: Reading) -> Iterator[tuple[Span, bool]]:
    raw = reading.exchange.answer
    known, asked = _known(reading), reading.question.plain
    for match in islice(_CAPITAL.finditer(raw), _MOST_TRIES):
        before, behind = raw[max(0, match.start() - 48) : match.start()], raw[match.end() : match.end() + 12]
        words = [word for word in re.split(r"[ ’']", even(match.group())) if len(word) > 1]
        while words and (words[0] in _NOT_NAMES or words[0] in _COMMON or words[0] in _SHORTENED):
            words.pop(0)
        if not words or any(word in known or word in _NOT_NAMES for word in words) or words[0] in asked:
            continue
        if _OFFICIAL.search(raw, max(0, match.start() - 12), match.end() + 24) is not None:
            continue
        styled = _STYLED.search(before) is not None or _STYLED.match(match.group().split(" ")[0] + " ") is not None
        if not styled and (_PLACED.search(before) or _PLACE.match(behind)):
            continue
        starts = _STARTS.search(before) is not None
        if starts and len(words) < 2 and not styled and words[0] in _COMMON:
            continue
        if starts and len(words) < 2 and not styled and not _DOES.match(behind):
            continue
        place = reading.answer.plain_position
        span = Span(place(match.start()), place(match.end() - 1) + 1)
        if not _is_a_contact(reading, span):
            is_one = styled or len(words) > 1 or _ASKED_WHO["en"].search(asked) is not None
            said = even(before)
            apart = len(words) > 1 and behind[:1] in ",." and _SOMEONE_IS.search(said)
            is_told = _INTRODUCED.search(said) or _CUSTOMER.search(said) or (is_one and _IT_IS.search(said))
            yield span, bool(apart or is_told)


_NOT_NAMES = frozenset(private.EN_NOT_NAMES.split())
_SHORTENED = frozenset(("ll", "ve", "re"))
_COMMON = frozenset(private.EN_FIRST_WORDS.split())


def _details(reading: Reading, pattern: re.Pattern[str]) -> list[Span]:
    """What is private, but for what the brief or the question holds already."""
    answer, known = reading.answer, _told_already(reading)
    hits = islice(pattern.finditer(answer.plain), _MOST_TRIES)
    return [Span(*match.span()) for match in hits if match.group().strip(",。 ") not in known]


def _paired(
    reading: Reading, people: list[Span], details: list[Span], near: int, *, sentences: int = 1
) -> Iterator[Span]:
    """From a person to what is told of him, in one sentence or up to the end of the next, in either order."""
    details = sorted(details, key=lambda span: span.start)
    starts = [detail.start for detail in details]
    for person in people:
        sentence = reading.answer.sentence_at(person.start)
        last = sentence.end if sentences == 1 else _next_end(reading, sentence)
        first = bisect_left(starts, max(sentence.start, person.start - near // 2))
        for detail in details[first : first + 6]:
            if detail.start - person.end > near or detail.start >= last:
                break
            if person.start <= detail.start and detail.end <= person.end:
                continue
            span = Span(min(person.start, detail.start), max(person.end, detail.end))
            if not _is_general(reading, detail) and not _is_the_speakers(reading, person, detail):
                yield span
                break


def _next_end(reading: Reading, sentence: Span) -> int:
    """Where the sentence after a sentence ends, if it goes on about the same person."""
    starts = [other.start for other in reading.answer.sentences]
    index = bisect_left(starts, sentence.start) + 1
    if index >= len(starts) or not _GOES_ON[reading.answer.lang].match(reading.answer.plain, starts[index]):
        return sentence.end
    return reading.answer.sentences[index].end


def _introduced(reading: Reading, named: list[tuple[Span, bool]]) -> Iterator[Span]:
    for span, is_naming in named:
        if is_naming and not _is_general(reading, span):
            yield span


def _is_a_contact(reading: Reading, span: Span) -> bool:
    """Whether somebody is named as the one to turn to."""
    answer = reading.answer
    sentence = answer.sentence_at(span.start)
    start, end = max(sentence.start, span.start - 24), min(sentence.end, span.end + 24)
    if answer.lang == "zh" and _SERVES.search(answer.plain, span.end, end) is not None:
        return True
    return _CONTACT[answer.lang].search(answer.plain, start, end) is not None


def _is_general(reading: Reading, span: Span) -> bool:
    """Whether the clause speaks of nobody in particular, or refuses to tell."""
    answer = reading.answer
    return _GENERAL[answer.lang].search(answer[answer.clause_at(span.start)]) is not None


def _is_the_speakers(reading: Reading, person: Span, detail: Span) -> bool:
    answer = reading.answer
    start = max(answer.sentence_at(person.start).start, min(person.start, detail.start) - _SPEAKER_WITHIN)
    return _SPEAKER[answer.lang].search(answer.plain, start, max(person.start, detail.start)) is not None


def _known(reading: Reading) -> str:
    """Names that anybody may say: those of the brief, and of the bank's spokespeople."""
    exchange = reading.exchange
    return _brief_text(exchange.brief) + "\n" + even("\n".join(exchange.people))


def _told_already(reading: Reading) -> str:
    return _brief_text(reading.exchange.brief) + "\n" + reading.question.plain


@lru_cache(256)
def _brief_text(brief: Brief) -> str:
    said = [brief.situation, *brief.confirmed, *brief.authorised]
    for message in brief.key_messages:
        said.extend((message.text, *message.says, *(term for group in message.evidence for term in group)))
    return even("\n".join(said))
