"""Progress: each point first, best and last, the two weakest, and what to drill next. One's own drills only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget

from drills.records import summaries
from engine.debrief.words import FORMATS, POINTS, labelled, rating_word
from engine.language import N_
from engine.plain_text import one_line
from engine.progress import PointProgress, progress, weakest
from engine.summary import Summary
from tui.screens.page import GAP, Key, PageScreen
from tui.widgets.picklist import columns, widest
from tui.widgets.prose import Prose

_NEXT = {
    "message": N_("Drill rapid fire: pick one question and land one key message in the first two sentences."),
    "premise": N_("Drill negative premise: neither yes nor no to the picture; say what is confirmed."),
    "wording": N_("Drill negative premise: name the thing in your own words, never in theirs."),
    "relevance": N_("Drill the plain questions: the plain answer first, in one sentence."),
    "empathy": N_("Say in one clause how people are hit before you say what you do."),
    "step": N_("End with one step: when, where, who."),
    "conduct": N_("Stay civil, whoever shouts."),
}
_MOST_DRILLS = 12


class ProgressScreen(PageScreen):
    """What the journals show."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,f7", "close", show=False)]
    KEYS = (
        Key("Esc", "screen.close", N_("back")),
        Key("↑ ↓", "screen.read", N_("read")),
        Key("F1", "app.help", N_("help")),
    )
    HELP = N_(
        "Each point as it came out the first time, the best time and the last time. "
        "Everything here is read from your own drills; nothing compares people."
    )

    def title_text(self) -> str:
        """What this is."""
        return self.t("Your progress")

    def body(self) -> Iterable[Widget]:
        """Points, the weakest, the drills."""
        found = summaries(self.hotseat.setting.home)
        with VerticalScroll(id="progress"):
            yield Prose(Content("\n").join(self._blocks(found)), id="progress-text")

    def ready(self) -> None:
        """The arrows scroll."""
        self.query_one("#progress").focus()

    def action_close(self) -> None:
        """Back."""
        self.app.pop_screen()

    def action_read(self) -> None:
        """On by a line."""
        self.query_one("#progress").scroll_down()

    def _blocks(self, found: list[Summary]) -> Iterator[Content]:
        points = progress(found)
        if not points:
            yield Content(self.t("No drill is finished yet. Come back after the first."))
            return
        yield from self._table(points)
        yield Content("")
        left = weakest(points)
        if left:
            yield Content.styled(self.t("Next"), "bold")
            for number, point in enumerate(left, start=1):
                advice = self.t(_NEXT[point.point])
                yield Content(f" {number}{GAP}{labelled(self.t(POINTS[point.point]), advice, self.t)}")
            yield Content("")
        yield Content.styled(self.t("Your drills"), "bold")
        for one in [one for one in found if one.occasion != "room" and one.answered][:_MOST_DRILLS]:
            day = one.started[5:10]
            yield Content(
                columns([(day, 5), (rating_word(one.overall, self.t), 0)])
                + f"{GAP}{one_line(one.title, 30)} · {self.t(FORMATS[one.format])}"
            )

    def _table(self, points: tuple[PointProgress, ...]) -> Iterator[Content]:
        heads = [self.t("first time"), self.t("best time"), self.t("last time")]
        words = [[rating_word(word, self.t) for word in (p.first, p.best, p.last)] for p in points]
        names = [self.t(POINTS[point.point]) for point in points]
        name_width = widest(names, 16)
        width = widest([*heads, *(word for row in words for word in row)], 24)
        if name_width + 3 * (width + 2) > self.app.size.width - 4:
            for name, row in zip(names, words, strict=True):
                yield Content.styled(name, "bold")
                yield Content("  " + " → ".join(row))
            return
        yield Content.styled(columns([("", name_width), *((head, width) for head in heads)]), "bold")
        for name, row in zip(names, words, strict=True):
            yield Content(columns([(name, name_width), *((word, width) for word in row)]))
