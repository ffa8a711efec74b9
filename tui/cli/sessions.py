"""`hotseat sessions`: the drills that are kept, and their deletion."""

from __future__ import annotations

import click

from drills.stage import SessionEntry, delete_session, list_sessions
from engine.debrief.words import FORMATS, STATES
from engine.journal import JournalError
from engine.json_text import json_text
from engine.language import Translator
from engine.plain_text import one_line
from tui.setting import Setting
from tui.troubles import trouble_sentence


def command(t: Translator) -> click.Command:
    """Make the command."""

    @click.command("sessions", help=t("List the drills that are kept, the newest first."))
    @click.option("--json", "as_json", is_flag=True, help=t("As JSON."))
    @click.option("--delete", metavar="ID", help=t("Delete a drill and all that is kept of it."))
    @click.pass_obj
    def sessions(setting: Setting, as_json: bool, delete: str | None) -> int:
        if delete is not None:
            return _delete(setting, delete)
        entries = list(list_sessions(setting.home))
        if as_json:
            click.echo(json_text([_data(entry) for entry in entries], indent=2))
            return 0
        for entry in entries:
            click.echo(_line(entry, setting.t))
        if not entries:
            click.echo(setting.t("No drill is kept yet."), err=True)
        return 0

    return sessions


def _delete(setting: Setting, session_id: str) -> int:
    try:
        delete_session(setting.home, session_id)
    except JournalError as error:
        click.echo(trouble_sentence(error, setting.t), err=True)
        return 1
    click.echo(setting.t("Deleted: {id}").format(id=session_id), err=True)
    return 0


def _data(entry: SessionEntry) -> dict[str, str]:
    return {
        "id": entry.id,
        "scenario": entry.scenario,
        "format": entry.format,
        "started": entry.started,
        "state": entry.state,
    }


def _line(entry: SessionEntry, t: Translator) -> str:
    format_word = t(FORMATS[entry.format]) if entry.format in FORMATS else ""
    what = f"{one_line(entry.title)} · {format_word}" if entry.title else ""
    return f"{entry.id}  {what}  [{t(STATES[entry.state])}]"
