"""What a finding says to the speaker, in the exchange's language, from its rule's page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from engine.judge.rulebook import rulebook
from engine.kinds import Lang
from engine.plain_text import quotable
from engine.regex import regex
from engine.verdict import Finding

_GAP = regex(r"( ?)\{(\w+)\}")
"""A gap to fill, and the space before it, which goes where nothing is filled in."""
_STOP = {"zh": "。", "en": "."}
_TAIL = regex(r"^['’](?:ll|s|re|ve|d|m|t)\s+")
"""The end of a word before the words that a finding points at."""
_QUOTE_LENGTH = {"zh": 26, "en": 60}
"""Characters of the words that a remark repeats; what is longer stands whole in the answer, in its brackets."""


def prose(finding: Finding, lang: Lang) -> tuple[str, str]:
    """What a finding says, and what to do instead: the first wording on the page."""
    return next(wordings(finding, lang))


def wordings(finding: Finding, lang: Lang) -> Iterator[tuple[str, str]]:
    """The same in each wording that the page has, in its order, without those whose gaps the finding cannot fill.

    Where none is left, as with a fault that a trainer added without its words, the rule's title is said.
    """
    rule = rulebook()[finding.rule]
    values = {"echo": "", **finding.params}
    if finding.quote is not None:
        values["quote"] = short_quote(finding, lang)
    remarks = [(one.message.in_(lang), one.instead.in_(lang)) for one in rule.remarks(finding.case)]
    whole = [pair for pair in remarks if _gaps("".join(pair)) <= set(values)]
    for message, instead in whole:
        yield _filled(message, values), _filled(instead, values)
    if not whole:
        instead = next((instead for _, instead in remarks if not _GAP.search(instead)), "")
        yield rule.title.in_(lang) + _STOP[lang], instead


def short_quote(finding: Finding, lang: Lang) -> str:
    """The words that a finding points at as a remark repeats them; empty where it points at none."""
    words = _TAIL.sub("", quotable(finding.quote or ""))
    return quotable(words, _QUOTE_LENGTH[lang])


def _filled(template: str, values: Mapping[str, str]) -> str:
    return _GAP.sub(lambda gap: gap[1] + values[gap[2]] if values[gap[2]] else "", template)


def _gaps(template: str) -> set[str]:
    return {name for _, name in _GAP.findall(template)}
