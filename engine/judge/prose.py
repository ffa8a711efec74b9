"""What a finding says to the speaker, in the exchange's language, from its rule's page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from engine.judge.rulebook import rulebook
from engine.kinds import Lang
from engine.plain_text import quotable
from engine.verdict import Finding

_TAIL = re.compile(r"^['’](?:ll|s|re|ve|d|m|t)\s+")
"""The end of a word before the words that a finding points at."""
_QUOTE_LENGTH = {"zh": 26, "en": 60}
"""Characters of the words that a remark repeats; what is longer stands whole in the answer, in its brackets."""


def prose(finding: Finding, lang: Lang) -> tuple[str, str]:
    """What a finding says, and what to do instead: the first wording on the page."""
    return next(wordings(finding, lang))


def wordings(finding: Finding, lang: Lang) -> Iterator[tuple[str, str]]:
    """The same in each wording that the page has, in its order."""
    values = {"quote": short_quote(finding, lang), "echo": "", **finding.params}
    for remark in rulebook()[finding.rule].remarks(finding.case):
        yield _filled(remark.message.in_(lang), values), _filled(remark.instead.in_(lang), values)


def short_quote(finding: Finding, lang: Lang) -> str:
    """The words that a finding points at as a remark repeats them; empty where it points at none."""
    words = _TAIL.sub("", quotable(finding.quote or ""))
    return quotable(words, _QUOTE_LENGTH[lang])


def _filled(template: str, values: Mapping[str, str]) -> str:
    for name, value in values.items():
        template = template.replace("{" + name + "}", value)
    return template
