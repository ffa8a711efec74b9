"""The command line's root: global options, and each command imported when it is called."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import click

from engine import __version__
from engine.language import LANGS, Translator
from engine.plain_text import printable
from tui.setting import Setting, default_home, default_lang, program_name

COMMANDS = {
    "list": "tui.cli.listing",
    "play": "tui.cli.play",
    "judge": "tui.cli.judge",
    "check": "tui.cli.check",
    "rules": "tui.cli.rules",
    "validate": "tui.cli.validate",
    "graph": "tui.cli.graph",
    "sessions": "tui.cli.sessions",
    "resume": "tui.cli.resume",
    "replay": "tui.cli.replay",
    "report": "tui.cli.report",
}
"""Each command -> the module whose `command(t)` makes it."""


class LazyGroup(click.Group):
    """Imports a command's module when the command is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """All commands, in the order in which they are told."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """One command, with the options that all have."""
        if cmd_name not in COMMANDS:
            return None
        made: click.Command = import_module(COMMANDS[cmd_name]).command(ctx.find_root().obj.t)
        made.params.extend(_options(ctx.find_root().obj))
        return made


def run(arguments: Sequence[str]) -> int:
    """Run with these arguments; returns the exit code: 0 done, 1 something found or invalid, 2 used wrongly."""
    home = default_home()
    setting = Setting(home, default_lang(arguments, home))
    root = LazyGroup(
        "hotseat",
        callback=_open_app,
        invoke_without_command=True,
        params=[*_options(setting), _version_option(setting.t)],
        help=setting.t(
            "Rehearse a crisis interview: the right thing said, the wrong one not said. Without a command: the app."
        ),
    )
    try:
        code = root.main(list(arguments), prog_name=program_name(), obj=setting, standalone_mode=False)
    except click.exceptions.Abort:
        return 130
    except click.ClickException as error:
        _show(error)
        return error.exit_code
    except BrokenPipeError:
        # Whoever read has gone; nothing more can be told.
        sys.stderr.close()
        return 0
    return code if isinstance(code, int) else 0


def _show(error: click.ClickException) -> None:
    """What was used wrongly; what was typed may hold anything."""
    if isinstance(error, click.UsageError) and error.ctx is not None:
        click.echo(error.ctx.get_usage(), err=True)
    click.echo(printable(error.format_message()), err=True)


def _options(setting: Setting) -> list[click.Parameter]:
    t = setting.t
    return [
        click.Option(
            ["--lang"],
            type=click.Choice(LANGS),
            expose_value=False,
            help=t("Language of the interface."),
            callback=_set_lang,
        ),
        click.Option(
            ["--home"],
            type=click.Path(file_okay=False, path_type=Path),
            expose_value=False,
            help=t("Folder of your drills, scenarios and settings."),
            callback=_set_home,
        ),
    ]


def _version_option(t: Translator) -> click.Option:
    def show(ctx: click.Context, _parameter: click.Parameter, value: bool) -> None:
        if value:
            click.echo(__version__)
            ctx.exit()

    return click.Option(
        ["--version"], is_flag=True, is_eager=True, expose_value=False, help=t("Show the version."), callback=show
    )


def _set_lang(ctx: click.Context, _parameter: click.Parameter, value: str | None) -> None:
    if value in LANGS:
        ctx.find_root().obj.lang = value


def _set_home(ctx: click.Context, _parameter: click.Parameter, value: Path | None) -> None:
    if value is not None:
        ctx.find_root().obj.home = value


@click.pass_context
def _open_app(ctx: click.Context) -> int:
    if ctx.invoked_subcommand is not None:
        return 0
    setting: Setting = ctx.obj
    if is_terminal():
        from tui.app import run_app  # noqa: PLC0415 - textual takes 200 ms

        return run_app(setting)
    from tui.cli.play import play_first  # noqa: PLC0415 - only without a terminal

    click.echo(setting.t("No terminal here: plain mode, with the first scenario of the list."), err=True)
    return play_first(setting)


def is_terminal() -> bool:
    """Whether a person sits at both ends."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()
