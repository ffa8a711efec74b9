"""The loaded words of the question, said again."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from engine.exchange import Brief, Question
from engine.judge.charges import in_their_words, inside_others, loaded_words, thrown_back, turned_good
from engine.judge.reading import Reading
from engine.judge.scope import negated
from engine.judge.surroundings import clause_before
from engine.judge.terms import overlap
from engine.judge.text import Span, Text, even
from engine.kinds import Lang
from engine.regex import regex
from engine.verdict import Finding

_SAME_FACT = 0.5
"""The share of a clause that has to stand in a confirmed fact for the clause to be that fact."""
_BLUNT = ("negative_premise", "leading", "either_or", "provocation")
_ECHO = {
    "same": {"zh": "是对方的词", "en": "was their word"},
    "near": {"zh": "跟对方说的是一个意思", "en": "says what they said"},
}
"""What the words are to the question's own: the same, or only the same in meaning."""
_JOINED = {"zh": 6, "en": 24}
"""Characters between loaded words of one clause that are pointed at together."""
_RUMOURED = {
    "zh": regex(r"在传|传言|谣言|谣传|网传|群里|发帖|帖子|都说|有人说"),
    "en": regex(r"\b(?:rumou?rs?|going round|letter|post|posts|posted|claim\w*|gossip|they say|people say)\b"),
}
"""What a brief tells of others' words, which are no more neutral than the question's."""
_THEIR_PLIGHT = {
    "zh": regex(
        r"(?:不该|不应该|不应当|怎么能|哪能)(?:再)?(?:让|叫|使|把)(?:您|他|她|老人家?|大爷|大娘|大妈|大家|各位|乡亲|人家|孩子)(?![^,。!?]{0,4}(?:觉得|以为|认为|相信"
        r"|担心|听|误会|说|想|怀疑))[^,。!?]{0,14}$"
    ),
    "en": regex(
        r"\b(?:he|she|they|nobody|no one|people|anyone|anybody|the (?:man|woman|lady|gentleman|child|lad|family)"
        r"|old people)\b[^,.!?]{0,12}\b(?:shouldn't|should not|should never|should have to"
        r"|should be left)\b(?! (?:\w+ )?(?:think|believe|say|hear|fear|worry|assume|be told|be saying|listen|repeat))"
        r"[^,.!?]{0,40}$"
    ),
}
"""Before the words, what takes up the plight of people: nobody should be left like that."""
_MOST = 50
_MOST_TRIES = 500


def check(reading: Reading) -> Iterable[Finding]:
    """One fault for each stretch in which loaded words come back, and whether they are the question's own."""
    asked, lang = reading.question.plain, reading.answer.lang
    for span in _joined(reading, echoes(reading)):
        how = "same" if in_their_words(reading.answer[span], asked, lang) else "near"
        yield reading.mark("repeats_negative", "fault", span, params={"echo": _ECHO[how][lang]})


def _joined(reading: Reading, found: list[Span]) -> list[Span]:
    """The echoes, those of one clause that stand near each other as one."""
    answer, joined = reading.answer, list[Span]()
    for span in found:
        last = joined[-1] if joined else None
        near = last is not None and span.start - last.end <= _JOINED[answer.lang]
        if near and last is not None and answer.clause_at(last.start) == answer.clause_at(span.start):
            joined[-1] = Span(last.start, max(last.end, span.end))
        else:
            joined.append(span)
    return joined


def echoes(reading: Reading) -> list[Span]:
    """Where the answer says the question's loaded words, but for key messages and confirmed facts."""
    question = reading.exchange.question
    if question is None:
        return []
    own = _own_words(reading)
    owned: set[str] = set()
    found: list[Span] = []
    for span in sorted(_candidates(reading, question), key=lambda span: (span.start, -span.end)):
        if any(one.start <= span.start < one.end for one in own) and _is_in_a_message(reading, span):
            continue
        if _is_a_fact(reading, span) or _is_owned(reading, span, owned) or _is_their_plight(reading, span):
            continue
        found.append(span)
        if len(found) >= _MOST:
            break
    return list(_distinct(found))


def _candidates(reading: Reading, question: Question) -> Iterator[Span]:
    """Loaded words that are whole words; where the premise is true, the author's alone."""
    plain, lang = reading.answer.plain, reading.answer.lang
    is_true = reading.exchange.premise == "true"
    listed = {even(word).strip() for word in question.loaded}
    others = [other for other in inside_others(plain, lang) if plain[other.start : other.end] not in listed]
    for match in islice(loaded_words(question, lang, listed_only=is_true).finditer(plain), _MOST_TRIES):
        span = Span(match.start(), match.end())
        if plain[max(0, span.start - 1) : span.start + 1] == "广大":
            continue  # 广大客户 holds 大客户 by chance
        if not _is_cut_out(span, others) and not turned_good(reading.answer, span):
            yield span
    if reading.kind in _BLUNT and not is_true:
        for span in thrown_back(reading.question.plain, plain, _said_in(reading.exchange.brief, lang), lang):
            if not turned_good(reading.answer, span):
                yield span


def _is_cut_out(span: Span, others: list[Span]) -> bool:
    """Whether the span is a longer word, or a longer word reaches into it from outside."""
    index = bisect_right(others, span.start, key=lambda other: other.end)
    return any(
        other.start < span.end and (other == span or other.start < span.start or other.end > span.end)
        for other in others[index : index + 2]
    )


@lru_cache(64)
def _said_in(brief: Brief, lang: Lang) -> str:
    """What the bank itself says, evened out."""
    situation = Text(brief.situation, lang)
    told = (situation[sentence] for sentence in situation.sentences)
    said = [sentence for sentence in told if not _RUMOURED[lang].search(sentence)]
    said += [*brief.confirmed, *brief.unknown, *brief.authorised]
    for message in brief.key_messages:
        said.extend(message.words)
    return even("\n".join(said))


def _own_words(reading: Reading) -> list[Span]:
    spans = []
    for finding in reading.found("delivered"):
        if finding.start is not None and finding.end is not None:
            place = reading.answer.plain_position
            spans.append(Span(place(finding.start), place(finding.end)))
    return spans


def _is_in_a_message(reading: Reading, span: Span) -> bool:
    """Whether the words belong to a key message: a root of them stands in its text, its wordings or its evidence."""
    said = reading.answer[span]
    roots = [said[:4]] if reading.answer.lang == "en" else _roots(said)
    written = [even(" ".join(message.words)) for message in reading.exchange.brief.key_messages]
    return any(root in words for words in written for root in roots)


def _roots(said: str) -> list[str]:
    bare = said.lstrip("没有不未").rstrip("了着") or said
    return [bare, *(bare[index : index + 2] for index in range(len(bare) - 1))]


def _is_a_fact(reading: Reading, span: Span) -> bool:
    clause = reading.answer.clause_at(span.start)
    said, lang = reading.answer[clause], reading.answer.lang
    root = reading.answer[span]
    if lang == "en" and " " not in root:
        root = root[:5]
    for fact in reading.exchange.brief.confirmed:
        plain = even(fact)
        if root in plain and overlap(said, plain, lang) >= _SAME_FACT:
            return True
    return False


def _is_their_plight(reading: Reading, span: Span) -> bool:
    """Whether the question's picture of what people suffer is taken up to say that it must not be."""
    return _THEIR_PLIGHT[reading.answer.lang].search(clause_before(reading.answer, span)) is not None


def _is_owned(reading: Reading, span: Span, owned: set[str]) -> bool:
    """Whether a true premise is owned in a confirmed fact's own word, for the first time, and not denied."""
    if reading.exchange.premise != "true":
        return False
    said, lang = reading.answer[span], reading.answer.lang
    root = said[:5] if lang == "en" else said.rstrip("了着过")
    if root in owned or negated(reading.answer, span.start):
        return False
    owned.add(root)
    return any(root in even(fact) for fact in reading.exchange.brief.confirmed)


def _distinct(found: list[Span]) -> Iterator[Span]:
    end = -1
    for span in found:
        if span.start >= end:
            yield span
            end = span.end
