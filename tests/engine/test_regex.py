"""Patterns are compiled late, and each of them can be."""

from __future__ import annotations

import gc
import pkgutil
import re
from importlib import import_module

import pytest

import engine
from engine.regex import regex


def test_is_used_as_a_compiled_pattern_is() -> None:
    late, early = regex(r"(?P<n>\d)x", re.IGNORECASE), re.compile(r"(?P<n>\d)x", re.IGNORECASE)
    said = "1X and 2x"
    assert [one.span() for one in late.finditer(said)] == [one.span() for one in early.finditer(said)]
    assert late.sub("-", said) == early.sub("-", said)
    assert late.pattern == early.pattern
    assert late.flags == early.flags
    assert late.groupindex == early.groupindex


def test_what_no_pattern_has_it_has_not() -> None:
    with pytest.raises(AttributeError):
        regex("a").scanned  # type: ignore[attr-defined]  # noqa: B018


def test_every_pattern_of_the_engine_compiles() -> None:
    for module in pkgutil.walk_packages(engine.__path__, "engine."):
        import_module(module.name)
    late = [one for one in gc.get_objects() if type(one) is type(regex(""))]
    assert len(late) > 900
    for one in late:
        re.compile(one.pattern, one.flags)
