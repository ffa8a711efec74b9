"""`hotseat`, and `python -m tui`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line; without arguments, the app."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    from tui.cli.main import run  # noqa: PLC0415 - after the streams are set

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
