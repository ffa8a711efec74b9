"""The interface's words: gather the English source texts, merge them into the Chinese catalogue, compile it.

python tools/words.py           gather, merge, compile; lists what is not translated
python tools/words.py --check   changes nothing; fails if a text is missing or the catalogue is not up to date
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parent.parent
PO = ROOT / "engine" / "locale" / "zh.po"
MO = PO.with_suffix(".mo")
FOLDERS = ("engine", "scenarios", "drills", "tui")
HEADER = """# The interface's words in Chinese. After a change: python tools/words.py
msgid ""
msgstr ""
"Language: zh\\n"
"Plural-Forms: nplurals=1; plural=0;\\n"
"Content-Type: text/plain; charset=utf-8\\n"

"""
SOME_DAY = datetime(2026, 1, 1, tzinfo=UTC)
"""Babel writes dates into its headers; with one that stays, the files only change when a text does."""
KEYWORDS = {"t": None, "N_": None, "tn": (1, 2), "counted": (1, 2), "_counted": (1, 2)}


def gathered() -> Catalog:
    """All source texts of the four folders."""
    catalogue = Catalog(locale="zh", charset="utf-8")
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            for message in python_texts(path):
                catalogue.add(message, None, [(path.relative_to(ROOT).as_posix(), 0)])
        for name, _line, message, _comments, _context in extract_from_dir(
            ROOT / folder, [("**.j2", "jinja2")], keywords=KEYWORDS
        ):
            catalogue.add(message, None, [(f"{folder}/{name}".replace("\\", "/"), 0)])
    return catalogue


def python_texts(path: Path) -> Iterator[str | tuple[str, str]]:
    """The source texts of one module, those inside f-strings too; a text with a count is a pair."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        texts = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
        if name in KEYWORDS and texts:
            yield (texts[0], texts[1]) if KEYWORDS[name] and len(texts) > 1 else texts[0]


def translated() -> Catalog:
    """The Chinese catalogue as it stands."""
    with PO.open("rb") as file:
        return read_po(file, locale="zh")


def merged(catalogue: Catalog, sources: Catalog) -> Catalog:
    """The catalogue with exactly the source texts of today."""
    catalogue.update(sources, no_fuzzy_matching=True, update_creation_date=False)
    catalogue.obsolete.clear()
    catalogue.creation_date = catalogue.revision_date = SOME_DAY
    return catalogue


def missing(catalogue: Catalog) -> list[str]:
    """Source texts without a Chinese one."""
    return [str(m.id) for m in catalogue if m.id and not (all(m.string) if isinstance(m.string, tuple) else m.string)]


def _bytes(write: object, catalogue: Catalog, **options: object) -> bytes:
    buffer = BytesIO()
    write(buffer, catalogue, **options)  # type: ignore[operator]
    return buffer.getvalue()


def po_bytes(catalogue: Catalog) -> bytes:
    """The catalogue as a .po file, stable from run to run."""
    entries = _bytes(write_po, catalogue, omit_header=True, sort_output=True, width=0, include_lineno=False)
    return HEADER.encode() + entries


def main() -> int:
    """Run the tool; the exit code is 1 where something is missing or out of date."""
    sources = gathered()
    before = translated() if PO.exists() else sources
    catalogue = merged(before, sources)
    made = _bytes(write_mo, catalogue)
    absent = missing(catalogue)
    if "--check" in sys.argv:
        stale = not MO.exists() or MO.read_bytes() != made
        for text in absent:
            print("not translated:", text)
        if stale:
            print("engine/locale is not up to date: python tools/words.py")
        return int(bool(absent) or stale)
    PO.write_bytes(po_bytes(catalogue))
    MO.write_bytes(made)
    for text in absent:
        print("not translated:", text)
    return int(bool(absent))


if __name__ == "__main__":
    sys.exit(main())
