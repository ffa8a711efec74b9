#!/usr/bin/env python3
"""Start Hotseat on a machine with only Python: sets everything up beside this file, then runs.

python3 start.py              the app
python3 start.py list         any command of the program
python3 start.py test         all tests
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
NEEDS = (3, 11)


def main(arguments: list[str]) -> int:
    """Set up what is missing, then run the program or its tests."""
    if sys.version_info < NEEDS:
        print("Hotseat needs Python 3.11 or newer; 需要 Python 3.11 或更新版本。", file=sys.stderr)
        return 2
    testing = arguments[:1] == ["test"]
    try:
        set_up("dev" if testing else "")
    except subprocess.CalledProcessError:
        print(
            "Setting up failed: the packages could not be had. Is there a network, this first time?\n"
            "安装失败：取不到软件包。第一次运行需要联网。",
            file=sys.stderr,
        )
        return 1
    command = ["-m", "pytest", *arguments[1:]] if testing else ["-m", "tui", *arguments]
    shown = f"{'py' if os.name == 'nt' else 'python3'} {Path(__file__).name}"
    environment = {"HOTSEAT_COMMAND": shown, **os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *_python_path()])}
    return subprocess.call([str(PYTHON), *command], env=environment, cwd=ROOT if testing else None)


def set_up(extra: str) -> None:
    """Make the environment and install into it, unless that was done for this pyproject.toml."""
    stamp = VENV / f".installed-{extra or 'app'}"
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + sys.version.encode()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted and PYTHON.exists():
        return
    print("Setting up, once … 正在准备，只有第一次需要……", file=sys.stderr)
    if not PYTHON.exists():
        venv.create(VENV, with_pip=True)
    target = f"{ROOT}[{extra}]" if extra else str(ROOT)
    subprocess.check_call(
        [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--editable", target],
        stdout=sys.stderr,
    )
    stamp.write_text(wanted)


def _python_path() -> list[str]:
    return [path for path in os.environ.get("PYTHONPATH", "").split(os.pathsep) if path]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
