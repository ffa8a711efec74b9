"""`hotseat`, and `python -m tui`."""

from __future__ import annotations

import gc
import sys

_GARBAGE = (20_000, 20, 50)
"""Objects after which garbage is looked for: the judge's patterns and weights are many and stay."""


def main() -> None:
    """Run the command line; without arguments, the app."""
    gc.set_threshold(*_GARBAGE)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(_run(sys.argv[1:]))


def _run(arguments: list[str]) -> int:
    if not arguments and sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty():
        # The plain way in: the command line's library takes 25 ms, and has nothing to do here.
        from tui.app import run_app  # noqa: PLC0415
        from tui.setting import Setting, default_home, default_lang  # noqa: PLC0415

        home = default_home()
        return run_app(Setting(home, default_lang((), home)))
    from tui.cli.main import run  # noqa: PLC0415 - after the streams are set

    return run(arguments)


if __name__ == "__main__":
    main()
