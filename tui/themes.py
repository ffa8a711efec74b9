"""The app's themes. The projector's has at least 7:1 between everything that is read and what is behind it."""

from __future__ import annotations

from textual.theme import Theme

_NAMES = ("dark", "light", "projector")


def themes() -> list[Theme]:
    """All themes, by the names in the settings with `hotseat-` before them."""
    return [
        Theme(
            name="hotseat-dark",
            primary="#7fb2e5",
            secondary="#9fb3c8",
            accent="#f0c674",
            foreground="#e6e6e6",
            background="#14171a",
            surface="#1d2125",
            panel="#2a3036",
            warning="#f0c674",
            error="#ff8f80",
            success="#8fd694",
            dark=True,
            variables=_plain_variables("#e6e6e6", "#14171a", "#2f4a66", "#ffffff"),
        ),
        Theme(
            name="hotseat-light",
            primary="#1d4f80",
            secondary="#44576a",
            accent="#7a4a00",
            foreground="#1a1a1a",
            background="#fbfaf7",
            surface="#f1efe9",
            panel="#e4e1d8",
            warning="#7a4a00",
            error="#a01c10",
            success="#1c6125",
            dark=False,
            variables=_plain_variables("#1a1a1a", "#fbfaf7", "#cfe0f0", "#000000"),
        ),
        Theme(
            name="hotseat-projector",
            primary="#000000",
            secondary="#000000",
            accent="#000000",
            foreground="#000000",
            background="#ffffff",
            surface="#ffffff",
            panel="#ffffff",
            warning="#000000",
            error="#000000",
            success="#000000",
            dark=False,
            variables=_plain_variables("#000000", "#ffffff", "#000000", "#ffffff"),
        ),
    ]


def _plain_variables(text: str, background: str, cursor: str, on_cursor: str) -> dict[str, str]:
    """Every colour that a widget of ours draws with, told outright, so that none is mixed from others."""
    return {
        "block-cursor-background": cursor,
        "block-cursor-foreground": on_cursor,
        "block-cursor-text-style": "bold",
        "block-cursor-blurred-background": cursor,
        "block-cursor-blurred-foreground": on_cursor,
        "block-cursor-blurred-text-style": "bold",
        "block-hover-background": background,
        "input-cursor-background": text,
        "input-cursor-foreground": background,
        "input-selection-background": cursor,
        "input-selection-foreground": on_cursor,
        "scrollbar": text,
        "scrollbar-hover": text,
        "scrollbar-active": text,
        "scrollbar-background": background,
        "scrollbar-background-hover": background,
        "scrollbar-background-active": background,
        "scrollbar-corner-color": background,
        "link-color": text,
        "link-background": background,
        "link-color-hover": on_cursor,
        "link-background-hover": cursor,
        "link-style": "none",
        "link-style-hover": "bold",
        "border": text,
        "border-blurred": text,
        "text-muted": text,
        "text-disabled": text,
    }


def theme_name(name: str) -> str:
    """The theme's full name; the dark one's for a name that is none."""
    return f"hotseat-{name if name in _NAMES else 'dark'}"
