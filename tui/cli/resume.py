"""`hotseat resume`: go on with a drill where it was."""

from __future__ import annotations

import click

from drills.stage import Stage
from engine.journal import JournalError
from engine.language import Translator
from tui.cli.play import go_on_plain
from tui.setting import Setting, program_name, time_of_day
from tui.troubles import trouble_sentence


def command(t: Translator) -> click.Command:
    """Make the command."""

    @click.command("resume", help=t("Go on with a drill where it was."))
    @click.argument("session")
    @click.option("--plain", is_flag=True, help=t("Without the app: text in, text out."))
    @click.option(
        "--json",
        "as_json",
        is_flag=True,
        help=t("Plain mode: the debrief as JSON on standard output, the dialogue on standard error."),
    )
    @click.pass_obj
    def resume(setting: Setting, session: str, plain: bool, as_json: bool) -> int:
        from tui.cli.main import is_terminal  # noqa: PLC0415 - main imports this module

        if not (plain or as_json) and is_terminal():
            from tui.app import run_app  # noqa: PLC0415 - textual takes 200 ms

            return run_app(setting, resume=session)
        try:
            stage = Stage.resume(setting.home, session, time_of_day)
        except JournalError as error:
            click.echo(trouble_sentence(error, setting.t), err=True)
            return 1
        with stage:
            if stage.session.ended:
                click.echo(
                    setting.t("This drill is over; `{program} report {id}` shows its debrief.").format(
                        id=session, program=program_name()
                    ),
                    err=True,
                )
                return 1
            return go_on_plain(stage, setting, json_debrief=as_json)

    return resume
