"""`hotseat judge DIRECTORY`: what people overruled most in the drills of a folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click
import msgspec

from drills.stage import read_session
from engine.debrief.words import RULINGS, STATES, labelled
from engine.journal import SUFFIX, JournalError
from engine.json_text import json_text
from engine.judge.rulebook import rulebook
from engine.overruled import Overruled, Tally, overruled
from engine.plain_text import one_line
from engine.session import Session
from tui.setting import Setting

JSON_VERSION = 1
_QUOTE_LENGTH = 60


def list_overruled(folder: Path, setting: Setting, *, as_json: bool) -> int:
    """Read the journals of a folder and list what was overruled; the exit code is 1 where one could not be read."""
    paths = sorted({*folder.glob(f"*{SUFFIX}"), *(folder / "sessions").glob(f"*{SUFFIX}")})
    failed: list[Path] = []
    made = overruled(_sessions(paths, failed, setting))
    if as_json:
        click.echo(json_text({"hotseat_overruled": JSON_VERSION, **msgspec.to_builtins(made)}, indent=2))
    else:
        for line in _lines(made, setting):
            click.echo(line)
    return int(bool(failed))


def _sessions(paths: list[Path], failed: list[Path], setting: Setting) -> Iterator[Session]:
    """The drills that can be read; the others are told, and kept in mind."""
    for path in paths:
        try:
            session, _, _ = read_session(path)
        except JournalError as error:
            failed.append(path)
            told = labelled(str(path), setting.t(STATES[error.trouble]), setting.t)
            click.echo(one_line(told), err=True)
        else:
            yield session


def _lines(made: Overruled, setting: Setting) -> Iterator[str]:
    t = setting.t
    counted = t("Drills: {drills}, answers: {answers}, rulings: {rulings}")
    yield counted.format(drills=made.drills, answers=made.answers, rulings=made.rulings)
    if not made.rules:
        yield t("Nobody has overruled anything.")
    for tally in made.rules:
        yield ""
        yield from _rule_lines(tally, setting)


def _rule_lines(tally: Tally, setting: Setting) -> Iterator[str]:
    t = setting.t
    yield f"{tally.rule}  {rulebook()[tally.rule].title.in_(setting.lang)}"
    counts = t("found {found}, wrong {wrong}, too hard {too_hard}, confirmed {confirmed}, missed {missed}")
    yield "  " + counts.format(
        found=tally.found,
        wrong=tally.wrong,
        too_hard=tally.too_hard,
        confirmed=tally.confirmed,
        missed=tally.missed,
    )
    for example in tally.examples:
        words = [f"“{one_line(example.quote, _QUOTE_LENGTH)}”"] if example.quote else []
        words += [one_line(example.reason)] if example.reason else []
        yield " - ".join([f"  {t(RULINGS[example.ruling])}", *words])
