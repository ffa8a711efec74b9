"""`hotseat report`: a drill's debrief as a file."""

from __future__ import annotations

from pathlib import Path

import click

from drills.stage import load_session
from engine.debrief.debrief import debrief
from engine.debrief.report import Heading, ReportFormat, render
from engine.journal import JournalError
from engine.language import Translator
from tui.setting import Setting
from tui.troubles import trouble_sentence


def command(t: Translator) -> click.Command:
    """Make the command."""

    @click.command("report", help=t("Write a drill's debrief as Markdown, HTML or JSON."))
    @click.argument("session")
    @click.option(
        "--format",
        "format_",
        type=click.Choice(["html", "md", "json"]),
        help=t("By the file's ending if left out, else Markdown."),
    )
    @click.option(
        "-o",
        "--output",
        type=click.Path(dir_okay=False, path_type=Path),
        help=t("The file; standard output if left out."),
    )
    @click.pass_obj
    def report(setting: Setting, session: str, format_: ReportFormat | None, output: Path | None) -> int:
        try:
            state, _, began = load_session(setting.home, session)
        except JournalError as error:
            click.echo(trouble_sentence(error, setting.t), err=True)
            return 1
        text = render(debrief(state), Heading(session, began), format_ or _by_ending(output), setting.lang)
        if output is None:
            click.echo(text, nl=not text.endswith("\n"))
            return 0
        try:
            output.write_text(text, encoding="utf-8")
        except OSError as error:
            wrong = setting.t("{file} cannot be written: {reason}")
            click.echo(wrong.format(file=output, reason=error.strerror), err=True)
            return 1
        click.echo(setting.t("Written: {file}").format(file=output), err=True)
        return 0

    return report


def _by_ending(output: Path | None) -> ReportFormat:
    endings: dict[str, ReportFormat] = {".html": "html", ".htm": "html", ".json": "json"}
    return endings.get(output.suffix.lower(), "md") if output else "md"
