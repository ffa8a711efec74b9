"""`hotseat graph`: a format's machine as a picture."""

from __future__ import annotations

import click

from engine.kinds import FORMATS, Format
from engine.language import Translator


def command(t: Translator) -> click.Command:
    """Make the command."""

    @click.command("graph", help=t("Draw a format's state machine as Mermaid."))
    @click.option("--format", "format_", type=click.Choice(FORMATS), required=True, help=t("The format."))
    def graph(format_: Format) -> int:
        from drills.formats import DRILLS  # noqa: PLC0415 - the machines are needed here alone

        click.echo(DRILLS[format_].graph())
        return 0

    return graph
