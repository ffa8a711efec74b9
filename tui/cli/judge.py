"""`hotseat judge`: exchanges as JSON lines in, verdicts as JSON lines out."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import click
import msgspec

from engine.exchange import Exchange
from engine.json_text import json_text
from engine.judge import Judge
from engine.judge.prose import prose
from engine.language import N_, Translator
from engine.verdict import LABELS, Verdict
from tui.setting import Setting


def command(t: Translator) -> click.Command:
    """Make the command."""

    @click.command(
        "judge",
        help=t(
            "Judge exchanges: one JSON object a line in, one verdict a line out. "
            "With a folder of drills: list what people overruled most in them."
        ),
    )
    @click.argument("file", type=click.Path(exists=True, allow_dash=True), default="-")
    @click.option("--json", "as_json", is_flag=True, help=t("For a folder: as JSON."))
    @click.pass_obj
    def judge(setting: Setting, file: str, as_json: bool) -> int:
        if file != "-" and Path(file).is_dir():
            from tui.cli.overruled import list_overruled  # noqa: PLC0415 - journal and machines take 50 ms

            return list_overruled(Path(file), setting, as_json=as_json)
        with click.open_file(file, "rb") as lines:
            return judge_lines(lines, setting.t)

    return judge


def judge_lines(lines: IO[bytes], t: Translator) -> int:
    """Judge each line; one that cannot be judged is told by its number, and the others go on."""
    judge = Judge()
    failed = False
    for number, raw in enumerate(lines, start=1):
        text = raw.removeprefix(b"\xef\xbb\xbf") if number == 1 else raw
        if not text.strip():
            continue
        try:
            exchange = msgspec.json.decode(text, type=Exchange)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            failed = True
            click.echo(t("line {number}: {reason}").format(number=number, reason=_reason(error, t)), err=True)
            continue
        sys.stdout.write(verdict_line(exchange, judge.judge(exchange)) + "\n")
    return 1 if failed else 0


_REASONS = (
    (re.compile(r"Expected `(?P<wanted>.+?)`, got `(?P<got>.+?)`"), N_("{place} should be {wanted}, and is {got}")),
    (re.compile(r"missing required field `(?P<field>.+?)`"), N_("{place} has no field “{field}”")),
    (re.compile(r"Invalid enum value (?P<value>.+?)(?: - at|$)"), N_("{place} has the unknown value {value}")),
)
_PLACE = re.compile(r"`\$\.?(?P<place>[^`]*)`$")


def _reason(error: Exception, t: Translator) -> str:
    """Why a line cannot be judged."""
    if isinstance(error, UnicodeDecodeError):
        return t("not UTF-8; save it with the encoding UTF-8")
    if not isinstance(error, msgspec.ValidationError):
        return t("not JSON: {error}").format(error=error)
    place = _PLACE.search(str(error))
    for pattern, reason in _REASONS:
        if told := pattern.search(str(error)):
            return t(reason).format(place=(place and place["place"]) or t("the line"), **told.groupdict())
    return str(error)


def verdict_line(exchange: Exchange, verdict: Verdict) -> str:
    """A verdict as one line of JSON; docs/judge.md tells what stands where."""
    labels: dict[str, Any] = {label: verdict.has(label) for label in LABELS}
    labels["delivered"] = list(verdict.delivered)
    data = {
        "id": exchange.id,
        "labels": labels,
        "findings": list(_findings(exchange, verdict)),
        "score": verdict.score,
    }
    return json_text(data)


def _findings(exchange: Exchange, verdict: Verdict) -> Iterator[dict[str, Any]]:
    for finding in verdict.findings:
        message, instead = prose(finding, exchange.lang)
        yield {
            "rule": finding.rule,
            "level": finding.level,
            "quote": finding.quote,
            "start": finding.start,
            "end": finding.end,
            "message_id": finding.message_id,
            "message": message,
            "instead": instead,
        }
