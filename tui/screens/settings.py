"""The settings, each changed with Enter; the file can also be changed in any editor."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import OptionList

from engine.language import N_
from tui.screens.page import Key, PageScreen
from tui.settings import CHOICES, settings_file
from tui.widgets.linebox import LineBox
from tui.widgets.picklist import PickList, columns
from tui.widgets.prose import Prose

_NAMES = {
    "name": N_("your name"),
    "answers": N_("answers"),
    "theme": N_("colours"),
    "lang": N_("language"),
    "signs": N_("symbols"),
    "breathing": N_("a breath before going on air"),
}
_VALUES = {
    "typed": N_("typed"),
    "spoken": N_("spoken"),
    "dark": N_("dark"),
    "light": N_("light"),
    "projector": N_("projector"),
    "unicode": N_("all symbols"),
    "ascii": N_("plain symbols only"),
    "on": N_("on"),
    "off": N_("off"),
}
_LANGUAGES = {"zh": "中文", "en": "English"}


class SettingsScreen(PageScreen):
    """One line a setting."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,f9", "close", show=False)]
    KEYS = (
        Key("Enter", "screen.change", N_("change")),
        Key("↑ ↓", "app.focus_next", N_("choose")),
        Key("F1", "app.help", N_("help")),
        Key("Esc", "screen.close", N_("back")),
    )
    HELP = N_("Enter changes the line that is picked. All settings are in one file that any editor can change.")

    def title_text(self) -> str:
        """What this is."""
        return self.t("Settings")

    def body(self) -> Iterable[Widget]:
        """The settings, a box for the name, and where the file is."""
        yield PickList(self._rows(), id="settings")
        yield LineBox(self.hotseat.settings.name, id="name")
        yield Prose(str(settings_file(self.hotseat.setting.home)), classes="spaced")

    def ready(self) -> None:
        """The list has the keys."""
        self.query_one(PickList).focus()

    @on(OptionList.OptionSelected)
    def _selected(self) -> None:
        self.action_change()

    @on(LineBox.Submitted)
    def _named(self, event: LineBox.Submitted) -> None:
        self.hotseat.change_settings(replace(self.hotseat.settings, name=event.text[:40]))
        event.box.remove_class("shown")
        self.query_one(PickList).focus()
        self._show()

    def action_change(self) -> None:
        """The picked setting's next value, or a box for it."""
        key = list(_NAMES)[self.query_one(PickList).highlighted or 0]
        if key == "name":
            box = self.query_one(LineBox)
            box.add_class("shown")
            box.focus()
            box.move_cursor(box.document.end)
            return
        choices = CHOICES[key]
        value = choices[(choices.index(self._value(key)) + 1) % len(choices)]
        changes: dict[str, Any] = {key: value}
        self.hotseat.change_settings(replace(self.hotseat.settings, **changes))
        self._show()

    def action_close(self) -> None:
        """Back."""
        self.app.pop_screen()

    def _value(self, key: str) -> str:
        if key == "lang":
            return self.hotseat.setting.lang
        return str(getattr(self.hotseat.settings, key))

    def _show(self) -> None:
        listed = self.query_one(PickList)
        for index, row in enumerate(self._rows()):
            listed.set_row(index, row)

    def _rows(self) -> list[str]:
        rows = []
        for key, name in _NAMES.items():
            value = self._value(key)
            shown = _LANGUAGES[value] if key == "lang" else value
            if key not in ("name", "lang"):
                shown = self.t(_VALUES[value])
            rows.append(columns([(self.t(name), 30), (shown, 0)]))
        return rows
