"""`hotseat validate`: everything that is wrong with scenario files, each with its place."""

from __future__ import annotations

from pathlib import Path

import click

from engine.language import Translator
from scenarios.catalogue import ENDINGS, catalogue, packs_dir
from tui.setting import Setting


def command(t: Translator) -> click.Command:
    """Make the command."""

    @click.command("validate", help=t("Check scenario files; without a path, all that are listed."))
    @click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
    @click.pass_obj
    def validate(setting: Setting, paths: tuple[Path, ...]) -> int:
        from scenarios.loader import load_file  # noqa: PLC0415 - pydantic takes 100 ms

        if not paths:
            entries = catalogue(setting.home, setting.lang, setting.t)
            found = {entry.path: list(entry.problems) for entry in entries}
        else:
            files = [file for path in paths for file in _files(path)]
            loaded = {file: load_file(file, setting.t, setting.home) for file in files}
            found = {file: result if isinstance(result, list) else [] for file, result in loaded.items()}
        for problems in found.values():
            for problem in problems:
                click.echo(str(problem))
        broken = sum(bool(problems) for problems in found.values())
        checked = setting.counted("{count} file checked", "{count} files checked", len(found))
        told = setting.t("{checked}, {broken} with errors").format(checked=checked, broken=broken)
        click.echo(told, err=True)
        if not found:
            click.echo(
                setting.t("No scenario files there; your own belong in {folder}").format(
                    folder=packs_dir(setting.home)
                ),
                err=True,
            )
        return 1 if broken else 0

    return validate


def _files(path: Path) -> list[Path]:
    if path.is_dir():
        return sorted(p for p in path.rglob("*") if p.suffix in ENDINGS)
    return [path]
