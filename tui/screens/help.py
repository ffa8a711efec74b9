"""Help: what the present screen is for, and what its keys do."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen, Screen

from engine.language import N_
from tui.screens.page import Key, PageScreen, key_line
from tui.widgets.prose import Prose


class HelpScreen(ModalScreen[None]):
    """Help over the screen that it is about."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,f1,enter", "dismiss", show=False)]

    def __init__(self, about: Screen[object]) -> None:
        super().__init__()
        self.about = about

    def compose(self) -> ComposeResult:
        """The screen's help, then its keys."""
        from tui.app import HotseatApp  # noqa: PLC0415 - the app imports this module

        assert isinstance(self.app, HotseatApp)  # noqa: S101 - there is no other
        t = self.app.t
        page = self.about if isinstance(self.about, PageScreen) else None
        lines = [Content(t(page.help_source())), Content("")] if page else []
        lines += [Content(f"{key.label}\u00a0\u00a0{t(key.text)}") for key in (page.keys() if page else ())]
        with VerticalScroll(id="card"):
            yield Prose(Content("\n").join(lines))
        yield Prose(key_line([Key("Esc", "screen.dismiss", N_("back"))], t), id="keys")
