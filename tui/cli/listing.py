"""`hotseat list`: which scenarios there are."""

from __future__ import annotations

import click

from engine.debrief.words import FORMATS, GRADES
from engine.json_text import json_text
from engine.language import Translator
from engine.plain_text import one_line
from scenarios.catalogue import catalogue
from scenarios.entry import Entry
from tui.setting import Setting


def command(t: Translator) -> click.Command:
    """Make the command."""

    @click.command("list", help=t("List the scenarios."))
    @click.option("--json", "as_json", is_flag=True, help=t("As JSON."))
    @click.pass_obj
    def list_(setting: Setting, as_json: bool) -> int:
        entries = catalogue(setting.home, setting.lang, setting.t)
        if as_json:
            click.echo(json_text([_data(e) for e in entries if not e.problems], indent=2))
        else:
            for entry in entries:
                if not entry.problems:
                    click.echo(_line(entry, setting.t))
        broken = [entry for entry in entries if entry.problems]
        for entry in broken:
            for problem in entry.problems:
                click.echo(str(problem), err=True)
        return 1 if broken else 0

    return list_


def _data(entry: Entry) -> dict[str, object]:
    return {
        "id": entry.id,
        "title": entry.title,
        "lang": entry.lang,
        "formats": list(entry.formats),
        "grade": entry.grade,
        "minutes": entry.minutes,
        "summary": entry.summary,
    }


def _line(entry: Entry, t: Translator) -> str:
    formats = " · ".join(t(FORMATS[name]) for name in entry.formats)
    return f"{entry.id}  {one_line(entry.title)}  [{formats}]  {t(GRADES[entry.grade])}"
