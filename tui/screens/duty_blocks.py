"""The duty report on a screen: blocks of text, nothing told by colour."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from engine.debrief.duties import DutyLine, DutyPages
from engine.debrief.words import labelled
from engine.language import Translator
from tui.screens.page import GAP, UNDER


def duty_blocks(pages: DutyPages, t: Translator) -> Iterator[Content]:
    """Audiences first, then duty by duty, what was told against what is so, decisions, timeline, closing notes."""
    if pages.ending is not None:
        yield Content.assemble((pages.ending.title, "bold"), "\n", pages.ending.text)
    told = [f"{line.rating}{GAP}{line.audience} ({line.told})" for line in pages.audiences]
    yield _block(t("Whom you told, when and what"), [*told, pages.coverage])
    yield Content.styled(t("Duty by duty"), "bold")
    yield from (Content("\n").join(_duty(line, t)) for line in pages.duties)
    if pages.others:
        yield _block(t("Owed by others"), [f"-\u00a0{line}" for line in pages.others])
    if pages.truths:
        lines = []
        for truth in pages.truths:
            lines.append(f"{truth.fact}{GAP}{truth.verdict}" if truth.verdict else truth.fact)
            lines += [f"-\u00a0{where}: {relation} “{words}”" for where, relation, words in truth.said]
        yield _block(t("The same to everyone?"), lines)
    if pages.decisions:
        lines = [line for note in pages.decisions for line in (note.title, f"{UNDER}{note.text}")]
        yield _block(t("Decisions"), lines)
    yield _block(t("Timeline"), [f"{line.time} {line.mark}{GAP}{line.text}" for line in pages.timeline])
    yield _block(t("In closing"), [labelled(note.title, note.text, t) for note in pages.notes])


def _duty(line: DutyLine, t: Translator) -> Iterator[Content]:
    late = f" {line.late}" if line.late else ""
    done = f", {labelled(t('done at'), line.done, t)}" if line.done else ""
    yield Content.assemble((line.title, "bold"), f"{GAP}{line.state}{late}")
    yield Content(f"{labelled(t('because'), line.because, t)}; {labelled(t('due'), line.due, t)}{done}")
    yield from (Content(f"+\u00a0{part}{f' “{words}”' if words else ''}") for part, words in line.there)
    if line.missing and line.done:
        yield Content(f"-\u00a0{labelled(t('not told'), t('; ').join(line.missing), t)}")
    yield from (Content(f"!\u00a0{labelled(t('should have come first'), earlier, t)}") for earlier in line.before)
    yield Content(line.source)


def _block(title: str, lines: list[str]) -> Content:
    return Content("\n").join([Content.styled(title, "bold"), *(Content(line) for line in lines)])
