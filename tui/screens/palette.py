"""The palette: everything that can be done here, found by typing."""

from __future__ import annotations

from engine.language import N_
from tui.screens.page import Key
from tui.screens.search import SearchScreen
from tui.widgets.picklist import columns


class PaletteScreen(SearchScreen[Key, str]):
    """Picks an action; its name comes back, or nothing."""

    KEYS = (Key("Enter", "screen.pick_here", N_("do it")), Key("Esc", "screen.dismiss", N_("back")))

    def searched(self, thing: Key) -> str:
        """What it does, and its key."""
        return f"{self.t(thing.text)}{thing.label}"

    def row(self, thing: Key) -> str:
        """Its key, and what it does."""
        return columns([(thing.label, 9), (self.t(thing.text), 0)])

    def result(self, thing: Key) -> str:
        """The name of the action."""
        return thing.action
