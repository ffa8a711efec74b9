"""A program in a pseudo-terminal, timed by what it draws."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import termios
from time import perf_counter

MARK_TIMEOUT_SECONDS = 30


class Terminal:
    """Runs a command in a pseudo-terminal of a given size and reads what it draws."""

    def __init__(self, command: list[str], *, columns: int = 80, rows: int = 24, env: dict[str, str] | None = None):
        self.started = perf_counter()
        self.drawn = b""
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ.update({"TERM": "xterm-256color", "COLORTERM": "truecolor", **(env or {})})
            os.execvp(command[0], command)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def wait_for(self, mark: str, within: float = MARK_TIMEOUT_SECONDS) -> float:
        """Seconds from now until `mark` has been drawn since the last call.

        Raises:
            TimeoutError: it was not drawn in so many seconds.
        """
        began = perf_counter()
        wanted = mark.encode()
        while wanted not in self.drawn:
            left = began + within - perf_counter()
            if left <= 0 or not select.select([self.fd], [], [], left)[0]:
                raise TimeoutError(f"{mark!r} was not drawn; last: {self.drawn[-400:]!r}")
            self.drawn += os.read(self.fd, 65536)
        self.drawn = self.drawn[self.drawn.index(wanted) + len(wanted) :]
        return perf_counter() - began

    def press(self, keys: bytes) -> None:
        """Send bytes as a keyboard does."""
        os.write(self.fd, keys)

    def read(self, seconds: float) -> bytes:
        """What is drawn next, within so many seconds; empty where nothing is."""
        return os.read(self.fd, 65536) if select.select([self.fd], [], [], seconds)[0] else b""

    def drain(self, seconds: float) -> None:
        """Read and forget what is drawn for so long."""
        until = perf_counter() + seconds
        while (left := until - perf_counter()) > 0:
            if select.select([self.fd], [], [], left)[0]:
                os.read(self.fd, 65536)
        self.drawn = b""

    def close(self) -> None:
        """End the program, at once."""
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)
