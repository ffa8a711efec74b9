"""What all screens share: a title line, a body, and the keys in words on the last line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, cast

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

from engine.language import Translator
from tui.widgets.picklist import PickList
from tui.widgets.prose import KeyLine, Prose

if TYPE_CHECKING:
    from tui.app import HotseatApp

GAP = "\u00a0\u00a0"
"""Between a number and the words behind it: a line is never broken there."""
UNDER = "\u00a0\u00a0\u00a0"
"""In place of number and gap, for what belongs to the words above."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key as the last line shows it, and the action that it, or a click on it, calls."""

    label: str
    action: str
    text: str
    """English source text of what it does."""


class PageScreen(Screen[None]):
    """A screen with a title line and a key line."""

    KEYS: ClassVar[tuple[Key, ...]] = ()
    HELP: ClassVar[str] = ""
    """English source text of the screen's help."""
    AUTO_FOCUS = ""
    OVERLAY: ClassVar[bool] = False
    """Whether it lies over the screen that was there."""

    @property
    def hotseat(self) -> HotseatApp:
        """The app, by its own type."""
        return cast("HotseatApp", self.app)

    @property
    def t(self) -> Translator:
        """Turns an English source text into the interface's language."""
        return self.hotseat.t

    def compose(self) -> ComposeResult:
        """Title, body, keys."""
        with Horizontal(id="title"):
            yield Static(self.hotseat.signs(self.title_text()), id="title-left", markup=False)
            yield Static(self.hotseat.signs(self.title_note()), id="title-right", markup=False)
        yield from self.body()
        yield KeyLine(key_line(self.keys(), self.t), id="keys")

    def on_mount(self) -> None:
        """Everything is there."""
        self.ready()

    async def recompose(self) -> None:
        """Made anew, in another language say; the keys go where they went before."""
        picked = {listed.id: listed.highlighted for listed in self.query(PickList)}
        await super().recompose()
        self.ready()
        for listed in self.query(PickList):
            if picked.get(listed.id) is not None and listed.option_count:
                listed.highlighted = min(picked[listed.id] or 0, listed.option_count - 1)

    def ready(self) -> None:
        """What is done once the widgets are there: who has the keys, what is shown."""

    def title_text(self) -> str:
        """What stands at the left of the first line."""
        return self.t("Hotseat")

    def title_note(self) -> str:
        """What stands at its right."""
        return ""

    def body(self) -> Iterable[Widget]:
        """The widgets between the first and the last line."""
        return ()

    def help_source(self) -> str:
        """English source text of what this screen is for, as it is now."""
        return self.HELP

    def keys(self) -> tuple[Key, ...]:
        """The keys that do something now."""
        return self.KEYS

    def show_titles(self) -> None:
        """Bring the first line up to date."""
        self.query_one("#title-left", Static).update(self.hotseat.signs(self.title_text()))
        self.query_one("#title-right", Static).update(self.hotseat.signs(self.title_note()))

    def show_keys(self) -> None:
        """Bring the last line up to date."""
        self.query_one("#keys", Prose).update(key_line(self.keys(), self.t))


def key_line(keys: Iterable[Key], t: Translator) -> Content:
    """The keys with what they do; each can be clicked."""
    parts: list[Content | tuple[str, str]] = []
    for key in keys:
        parts.append(_key_content(key, t))
        parts.append(("  ", ""))
    return Content.assemble(*parts[:-1])


def _key_content(key: Key, t: Translator) -> Content:
    markup = f"[@click={key.action}][b]$label[/b]\u00a0$text[/]"
    label, text = (part.replace(" ", "\u00a0") for part in (key.label, t(key.text)))
    return Content.from_markup(markup, label=label, text=text)
