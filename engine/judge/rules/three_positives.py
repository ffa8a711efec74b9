"""Bad news without three good things beside it, as one school wants it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from engine.judge.nearness import lines_of, words_of
from engine.judge.reading import Reading
from engine.judge.scope import negated, scopes_of
from engine.judge.text import Span
from engine.regex import regex
from engine.verdict import Finding

WANTED = 3
"""Good things for each bad one: Covello's 1N = 3P."""
_BAD = {
    "zh": regex(
        r"泄露|外泄|(?<![怕别])(?:丢失|丢了|弄丢)|受伤|(?<![怕])伤了|去世|死亡|被盗|被抢|被骗|停了|停办|停业|中断|瘫痪"
        r"|(?<![累急吓气愁饿忙乐])坏了|(?:出|有)(?:了)?故障"
        r"|(?<![说没讲认])出错|(?<![说认没讲搞])错了(?!就)|算错|发错|扣错|多扣|少付|误扣|延误|耽误|晚了|进(?:了)?水"
        r"|淹了|假币|办不了|取不了|转不了|用不了|用不上|打不开|登不上|进不去"
        r"|没(?:能|有)?(?:到账|收到|办成|取到|通知到)"
    ),
    "en": regex(
        r"\b(?:leaked|(?:was|were|been|has|have|got) lost|stolen|robbed|injured|died|stopped|suspended|broke|broken"
        r"|broke down|(?:is|are|went|been|was|were) down|failed|crashed"
        r"|mistakes?|errors?|delayed|sent to the wrong|went to the wrong|paid late"
        r"|flooded|forged|overcharged|charged twice|misdirected|missing|unavailable|(?:can't|cannot|could not|couldn't"
        r"|unable to) (?:be )?(?:pay|paid|withdraw|transfer\w*|log|use|reach))\b"
    ),
}
_GOOD = {
    "zh": regex(
        r"照常|正常|免费|停用|封存|恢复|(?:正)?在(?:做|修|查|核|办|赶|寄|送|补|退)|打(?:了|过)?电话|通知|到(?:了)?现场"
        r"|可以|能(?:办|取|查|用|来)|退|补|换|赔|陪|登记|公告|贴|专线|上门|通报"
    ),
    "en": regex(
        r"\b(?:as usual|free|blocked|stopped it|restored|repaired|printed|printing|posted|rung|rang|ring|call(?:ed"
        r"|ing)?|on site|on it|open|refund\w*|repa(?:y|id)\w*"
        r"|replac\w+|help\w*|notice|hotline|come|visit\w*|update\w*|paid)\b"
    ),
}
"""Something done, going on, or to be had."""
_ASIDE = {
    "zh": regex(r"您|你|估计|大概|可能|多半|怕|要是|如果|万一|谁|说白了|就|只有|才"),
    "en": regex(r"\b(?:you|you're|probably|maybe|perhaps|reckon|guess|might|if|who|where|not)\b|n't\b"),
}
"""A clause that is no plain statement of what happened."""
_CLEARED = {
    "zh": regex(r"恢复|修好|追回|找回|更正|退|补|查|核|已经|派|没有人|没人|不会|换"),
    "en": regex(r"\b(?:restored|repaired|fixed|found|returned|corrected|no one|nobody|none|nothing|back)\b"),
}
"""A clause that tells of the remedy as well is not the bad news alone."""
_CONFIRMED = 0.3
"""How near to a confirmed fact, or to the situation, bad news is that is news."""
_MOST_TRIES = 200
_MOST_CLAUSES = 200


def check(reading: Reading) -> Iterable[Finding]:
    """An advice on the first bad news, where too few good things stand beside it; none where people were hurt."""
    if reading.exchange.harmed:
        return
    answer = reading.answer
    bad = _bad_news(reading)
    if not bad:
        return
    good = [clause for clause in answer.clauses[:_MOST_CLAUSES] if clause not in bad and _is_good(reading, clause)]
    if len(good) < WANTED * len(bad):
        params = {"good": str(len(good)), "wanted": str(WANTED * len(bad))}
        yield reading.mark("three_positives", "advice", bad[0], params=params)


def _bad_news(reading: Reading) -> list[Span]:
    """The clauses that state something bad that the brief confirms, each once."""
    answer, lang = reading.answer, reading.answer.lang
    scopes, lines = scopes_of(answer), lines_of(reading.exchange.brief, lang)
    found: list[Span] = []
    for match in islice(_BAD[lang].finditer(answer.plain), _MOST_TRIES):
        clause = answer.clause_at(match.start())
        if clause in found or negated(answer, match.start()) or not scopes.asserted(match.start()):
            continue
        if _ASIDE[lang].search(answer[clause]) or _CLEARED[lang].search(answer[clause]):
            continue
        if lines.nearest(words_of(answer[clause], lang), lines.facts) >= _CONFIRMED:
            found.append(clause)
    return found


def _is_good(reading: Reading, clause: Span) -> bool:
    """Whether a clause names a step, a message that was delivered, or something done or to be had."""
    answer, lang = reading.answer, reading.answer.lang
    spans = [*reading.spans_of("delivered"), *reading.spans_of("commits_followup")]
    if any(span.start < clause.end and clause.start < span.end for span in spans):
        return True
    return _GOOD[lang].search(answer.plain, clause.start, clause.end) is not None
