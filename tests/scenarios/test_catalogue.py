"""The list and its index: the index only saves time, whatever becomes of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from test_loader import GOOD, T

from engine.scenario import Scenario
from scenarios.catalogue import catalogue, load


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / "small.yaml").write_text(GOOD)
    return tmp_path


def titles(home: Path) -> dict[str, str]:
    return {entry.id: entry.title for entry in catalogue(home, "en", T) if not entry.problems}


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"\xff\xff", b"[]", b"[" * 100_000, b'{"known": {"x": 1}}', b"\x00" * 99]
)
def test_a_damaged_index_is_made_anew(home: Path, damage: bytes) -> None:
    listed = titles(home)
    (home / "index.json").write_bytes(damage)
    assert titles(home) == listed
    assert titles(home) == listed


def test_a_changed_file_is_read_again(home: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    shipped = set(titles(tmp_path_factory.mktemp("empty")))
    assert titles(home)["small"] == "Small"
    file = home / "packs" / "small.yaml"
    file.write_text(GOOD.replace("title: Small", "title: Other"))
    os.utime(file, ns=(1, 1))
    assert titles(home)["small"] == "Other"
    file.write_text(GOOD.replace("title: Small", "titel: Other"))
    assert "small" not in titles(home)
    file.unlink()
    assert set(titles(home)) == shipped


def test_a_home_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    shipped = titles(tmp_path / "home")
    assert shipped
    (tmp_path / "file").write_text("")
    assert titles(tmp_path / "file") == shipped
    assert isinstance(load(next(iter(shipped)), tmp_path / "file" / "x", T), Scenario)
