"""The interface's words: gather the English source texts, merge them into the Chinese catalogue, compile it.

python tools/words.py           gather, merge, compile; lists what is not translated
python tools/words.py --check   changes nothing; fails if a text is missing or the catalogue is not up to date
"""

from __future__ import annotations

import sys
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
METHODS = [("**.py", "python"), ("**.j2", "jinja2")]
HEADER = """# The interface's words in Chinese. After a change: python tools/words.py
msgid ""
msgstr ""
"Language: zh\\n"
"Plural-Forms: nplurals=1; plural=0;\\n"
"Content-Type: text/plain; charset=utf-8\\n"

"""
SOME_DAY = datetime(2026, 1, 1, tzinfo=UTC)
"""Babel writes dates into its headers; with one that stays, the files only change when a text does."""
KEYWORDS = {"t": None, "N_": None, "tn": (1, 2), "counted": (1, 2)}


def gathered() -> Catalog:
    """All source texts of the four folders."""
    catalogue = Catalog(locale="zh", charset="utf-8")
    for folder in FOLDERS:
        found = extract_from_dir(
            ROOT / folder, METHODS, keywords=KEYWORDS, comment_tags=("note:",), strip_comment_tags=True
        )
        for name, _line, message, comments, context in found:
            catalogue.add(
                message, None, [(f"{folder}/{name}".replace("\\", "/"), 0)], auto_comments=comments, context=context
            )
    return catalogue


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
