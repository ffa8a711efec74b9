"""Write the scenario format's JSON Schema, from the models that the loader uses."""

from __future__ import annotations

import json
from pathlib import Path

from scenarios.format import SCHEMA_NAME, schema

if __name__ == "__main__":
    file = Path(__file__).parent.parent / "scenarios" / SCHEMA_NAME
    file.write_text(json.dumps(schema(), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
