"""A lock that ends with its process: one program at a time, however the last one ended."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from time import sleep
from typing import IO, Self

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_TRIES = 10
_PAUSE_SECONDS = 0.02


class LockedError(Exception):
    """Another program holds the lock."""


class FileLock:
    """Holds a lock file until it is released or the process ends; the file is removed on release."""

    def __init__(self, path: Path, file: IO[bytes]) -> None:
        self.path = path
        self._file = file

    @classmethod
    def acquire(cls, path: Path) -> Self:
        """Take the lock.

        Raises:
            LockedError: another program has it.
            OSError: the file cannot be made.
        """
        for _ in range(_TRIES):
            file = path.open("ab")
            if not _take(file):
                # It may be somebody who only looked.
                file.close()
                sleep(_PAUSE_SECONDS)
            elif _is_at(file, path):
                return cls(path, file)
            else:
                # The last holder removed the file after this one was opened.
                file.close()
        raise LockedError(str(path))

    def release(self) -> None:
        """Give the lock back."""
        if sys.platform == "win32":
            # An open file cannot be removed there, and so cannot be taken between these two lines.
            self._file.close()
            with suppress(OSError):
                self.path.unlink()
        else:
            with suppress(OSError):
                self.path.unlink()
            self._file.close()


def is_held(path: Path) -> bool:
    """Whether some program holds the lock; looking changes nothing."""
    try:
        file = path.open("r+b")
    except OSError:
        return False
    with file:
        return not _take(file)


def _take(file: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _is_at(file: IO[bytes], path: Path) -> bool:
    if sys.platform == "win32":
        return True
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except FileNotFoundError:
        return False
