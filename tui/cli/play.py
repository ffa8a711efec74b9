"""`hotseat play`: a drill in the app, or in plain mode."""

from __future__ import annotations

import sys

import click

from drills.crisis import CrisisDrill
from drills.formats import started
from drills.stage import Stage
from engine.debrief.debrief import debrief
from engine.debrief.report import Heading, as_json
from engine.kinds import FORMATS, Format
from engine.language import Translator
from engine.scenario import Scenario
from scenarios.catalogue import catalogue, load
from tui.cli.plain import NotUtf8, Plain, decoded_lines
from tui.cli.plain_crisis import PlainCrisis
from tui.setting import Setting, program_name, time_of_day
from tui.settings import Settings, read_settings
from tui.troubles import trouble_sentence


def command(t: Translator) -> click.Command:
    """Make the command."""

    @click.command("play", help=t("Play a scenario, by its name in the list or by its file."))
    @click.argument("scenario")
    @click.option(
        "--format", "format_", type=click.Choice(FORMATS), help=t("The format; the scenario's first if left out.")
    )
    @click.option("--rounds", type=click.IntRange(1, 100), help=t("How many questions or barrages."))
    @click.option("--plain", is_flag=True, help=t("Without the app: text in, text out."))
    @click.option(
        "--seed",
        type=click.IntRange(0, 2**63 - 1),
        default=1,
        help=t("Draws other questions, the same ones for the same number."),
    )
    @click.option(
        "--json",
        "as_json_",
        is_flag=True,
        help=t("Plain mode: the debrief as JSON on standard output, the dialogue on standard error."),
    )
    @click.pass_obj
    def play(
        setting: Setting,
        scenario: str,
        format_: Format | None,
        rounds: int | None,
        plain: bool,
        seed: int,
        as_json_: bool,
    ) -> int:
        found = load(scenario, setting.home, setting.t)
        if isinstance(found, list):
            for problem in found:
                click.echo(str(problem), err=True)
            return 1
        chosen = format_ or found.formats[0]
        if chosen not in found.formats:
            names = ", ".join(found.formats)
            wrong = setting.t("“{id}” cannot be played as {format}; it has: {names}")
            raise click.UsageError(wrong.format(id=found.id, format=chosen, names=names))
        from tui.cli.main import is_terminal  # noqa: PLC0415 - main imports this module

        if plain or as_json_ or not is_terminal():
            return play_plain(found, chosen, setting, rounds=rounds, seed=seed, json_debrief=as_json_)
        from tui.app import run_app  # noqa: PLC0415 - textual takes 200 ms

        kept = read_settings(setting.home) or Settings()
        speakers = (kept.name,) if kept.name else ()
        start = started(found, chosen, kept.answers, seed=seed, rounds=rounds, speakers=speakers)
        return run_app(setting, begin=start)

    return play


def play_first(setting: Setting) -> int:
    """Play the first scenario of the list in plain mode."""
    for entry in catalogue(setting.home, setting.lang, setting.t):
        if not entry.problems:
            found = load(str(entry.path), setting.home, setting.t)
            if isinstance(found, Scenario):
                return play_plain(found, found.formats[0], setting)
    click.echo(setting.t("There is no scenario to play."), err=True)
    return 1


def play_plain(
    scenario: Scenario,
    format_: Format,
    setting: Setting,
    *,
    rounds: int | None = None,
    seed: int = 1,
    json_debrief: bool = False,
) -> int:
    """Play a drill in plain mode from standard input."""
    start = started(scenario, format_, "plain", seed=seed, rounds=rounds)
    with Stage.begin(setting.home, start, time_of_day) as stage:
        return go_on_plain(stage, setting, json_debrief=json_debrief)


def go_on_plain(stage: Stage, setting: Setting, *, json_debrief: bool = False) -> int:
    """Play on from where a drill stands, in plain mode."""

    def out(line: str = "") -> None:
        click.echo(line, err=json_debrief)
        (sys.stderr if json_debrief else sys.stdout).flush()

    if stage.trouble is not None:
        out(trouble_sentence(stage.trouble, setting.t))
        out(setting.t("The drill goes on, but it is not recorded."))
    try:
        plain = PlainCrisis if isinstance(stage.drill, CrisisDrill) else Plain
        plain(stage, setting, out).play(decoded_lines(sys.stdin.buffer))
    except NotUtf8 as error:
        wrong = setting.t(
            "Line {line} of the input is not UTF-8; save it with the encoding UTF-8. The drill is kept: {id}"
        )
        click.echo(wrong.format(line=error.line, id=stage.session_id), err=True)
        return 2
    if json_debrief:
        click.echo(as_json(debrief(stage.session), Heading(stage.session_id, stage.began)))
    elif stage.trouble is None:
        out(
            setting.t("Kept as {id}; `{program} report {id}` writes the debrief to a file.").format(
                id=stage.session_id, program=program_name()
            )
        )
    return 0
