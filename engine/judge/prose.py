"""What a finding says to the speaker, in the exchange's language, from its rule's page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from engine.judge.rulebook import rulebook
from engine.kinds import Lang
from engine.plain_text import quotable
from engine.verdict import Finding


def prose(finding: Finding, lang: Lang) -> tuple[str, str]:
    """What a finding says, and what to do instead: the first wording on the page."""
    return next(wordings(finding, lang))


def wordings(finding: Finding, lang: Lang) -> Iterator[tuple[str, str]]:
    """The same in each wording that the page has, in its order."""
    values = {"quote": quotable(finding.quote or ""), "echo": "", **finding.params}
    for remark in rulebook()[finding.rule].remarks(finding.case):
        yield _filled(remark.message.in_(lang), values), _filled(remark.instead.in_(lang), values)


def _filled(template: str, values: Mapping[str, str]) -> str:
    for name, value in values.items():
        template = template.replace("{" + name + "}", value)
    return template
