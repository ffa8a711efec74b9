"""Every test: the program of this tree, whatever the folder pytest was started in."""

from __future__ import annotations

import sys
from pathlib import Path

# tests/engine and the like would else be found before the packages of the same names.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
