"""`hotseat check`: a draft, marked like code."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from engine.debrief.words import LEVELS
from engine.json_text import json_text
from engine.language import Translator
from engine.plain_text import one_line
from tui.draft_files import DraftFile, DraftFileError, copy_beside, decoded, read_draft, write_draft
from tui.setting import Setting

if TYPE_CHECKING:
    from engine.draft import Change, Checked, Checker, DraftKind, Mark, Suggestion
    from engine.scenario import Scenario

VERSION = 1
"""Of the JSON; docs/check.md tells what stands where."""
_KINDS = ("statement", "notice", "report", "staff", "qa")
_STDIN = "-"


def command(t: Translator) -> click.Command:
    """Make the command."""

    @click.command("check", help=t("Check a draft: statement, notice, report, Q&A sheet; - for standard input."))
    @click.argument("file")
    @click.option("--scenario", "name", required=True, help=t("The scenario that it is for: its id, or its file."))
    @click.option("--as", "kind", type=click.Choice(_KINDS), help=t("What sort of text it is; guessed if left out."))
    @click.option("--json", "as_json", is_flag=True, help=t("As JSON."))
    @click.option("--praise", is_flag=True, help=t("Tell what is good, too."))
    @click.option("--suggest", is_flag=True, help=t("Tell a change for each remark, where one was tried and helps."))
    @click.option("--fix", is_flag=True, help=t("Change the file where a change was tried and helps; a copy is kept."))
    @click.pass_obj
    def check(
        setting: Setting,
        file: str,
        name: str,
        kind: DraftKind | None,
        as_json: bool,
        praise: bool,
        suggest: bool,
        fix: bool,
    ) -> int:
        if fix and file == _STDIN:
            raise click.UsageError(setting.t("--fix needs a file, and this is standard input"))
        try:
            given = _read(file, setting.t)
            scenario = _loaded(name, setting)
            run = _Check(setting, file, given, scenario, kind).run
            return run(as_json=as_json, praise=praise, suggest=suggest, fix=fix)
        except DraftFileError as error:
            click.echo(str(error), err=True)
            return 2

    return check


class _Check:
    """One run of the command."""

    def __init__(
        self, setting: Setting, file: str, given: DraftFile, scenario: Scenario, kind: DraftKind | None
    ) -> None:
        from engine.draft import Checker, is_in_language  # noqa: PLC0415 - the judge takes 300 ms

        self.setting = setting
        self.t = setting.t
        self.file = file
        self.given = given
        self.kind = kind
        name = one_line(file)
        if not given.text.strip():
            raise DraftFileError(self.t("{file}: nothing is written there").format(file=name))
        if not is_in_language(given.text, scenario.lang):
            wrong = self.t("{file} is not in the language of the scenario “{title}”; choose its twin in the other one")
            raise DraftFileError(wrong.format(file=name, title=one_line(scenario.title)))
        self.checker: Checker = Checker(scenario)

    def run(self, *, as_json: bool, praise: bool, suggest: bool, fix: bool) -> int:
        changes: tuple[Change, ...] = ()
        text = self.given.text
        if fix:
            text, changes = self._fixed(text)
        checked = self.checker.check(text, self.kind)
        if suggest:
            checked = self.checker.with_suggestions(checked)
        if as_json:
            click.echo(json_text(self._data(checked, changes), indent=2))
        else:
            for line in (*self._changed(changes), *self._remarks(checked, praise=praise)):
                click.echo(line)
        click.echo(self._summary(checked), err=True)
        return 1 if checked.to_change else 0

    def _fixed(self, text: str) -> tuple[str, tuple[Change, ...]]:
        from engine.draft import fixed  # noqa: PLC0415

        changed, changes = fixed(self.checker, text, self.kind)
        if changes:
            path = Path(self.file)
            copy = copy_beside(path, self.t)
            write_draft(path, changed, self.t, has_mark=self.given.has_mark)
            told = self.t("Changed: {file}; as it was: {copy}")
            click.echo(told.format(file=one_line(str(path)), copy=one_line(str(copy))), err=True)
        return changed, changes

    def _place(self, mark: Mark) -> str:
        return f"{one_line(self.file)}:{mark.line}:{mark.column}:"

    def _changed(self, changes: tuple[Change, ...]) -> Iterator[str]:
        for change in changes:
            yield f"{self._place(change.mark)} {self.t('changed')} {change.mark.rule}"
            yield from _before_and_after(change.suggestion)

    def _remarks(self, checked: Checked, *, praise: bool) -> Iterator[str]:
        for mark in checked.marks if praise else checked.to_change:
            yield f"{self._place(mark)} {self.t(LEVELS[mark.level])} {mark.rule} {one_line(mark.message)}"
            if mark.instead:
                yield f"    {one_line(mark.instead)}"
            if mark.say:
                yield f"    {self.t('For instance: “{words}”').format(words=one_line(mark.say))}"
            if mark.suggestion:
                yield f"    {self.t('A change that helps:')}"
                yield from _before_and_after(mark.suggestion)

    def _summary(self, checked: Checked) -> str:
        from engine.draft import KIND_WORDS  # noqa: PLC0415

        counted = self.setting.counted
        levels = [mark.level for mark in checked.to_change]
        found = [
            told
            for level, told in (
                ("fault", counted("{count} could be better", "{count} could be better", levels.count("fault"))),
                ("check", counted("{count} to check", "{count} to check", levels.count("check"))),
                ("advice", counted("{count} piece of advice", "{count} pieces of advice", levels.count("advice"))),
            )
            if level in levels
        ]
        words = self.t(KIND_WORDS[checked.kind])
        if checked.kind == "qa":
            answers = counted("{count} answer", "{count} answers", len(checked.parts))
            words = self.t("{kind} with {answers}").format(kind=words, answers=answers)
        told = self.t("; ").join(found) or self.t("nothing to change")
        return self.t("{kind}: {found}").format(kind=words, found=told)

    def _data(self, checked: Checked, changes: tuple[Change, ...]) -> dict[str, Any]:
        scenario = self.checker.scenario
        return {
            "version": VERSION,
            "file": self.file,
            "scenario": scenario.id,
            "lang": scenario.lang,
            "kind": checked.kind,
            "guessed": self.kind is None,
            "answers": len(checked.parts),
            "delivered": list(checked.delivered),
            "marks": [asdict(mark) for mark in checked.marks],
            "changes": [asdict(change) for change in changes],
        }


def _before_and_after(suggestion: Suggestion) -> Iterator[str]:
    """The sentence as it stands, and as it would."""
    for sign, words in (("-", suggestion.before), ("+", suggestion.after)):
        if words:
            yield f"    {sign} {one_line(words)}"


def _read(file: str, t: Translator) -> DraftFile:
    if file == _STDIN:
        return decoded(sys.stdin.buffer.read(), file, t)
    return read_draft(Path(file), t)


def _loaded(name: str, setting: Setting) -> Scenario:
    from scenarios.catalogue import load  # noqa: PLC0415 - pydantic takes 100 ms

    found = load(name, setting.home, setting.t)
    if isinstance(found, list):
        raise DraftFileError("\n".join(str(problem) for problem in found))
    return found
