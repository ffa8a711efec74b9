"""Patterns are compiled late, and each of them can be."""

from __future__ import annotations

import gc
import pkgutil
import re
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

import engine
from engine.regex import regex, with_shared_edges


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
        re.compile(with_shared_edges(one.pattern), one.flags)


@pytest.mark.parametrize(
    ("source", "shared"),
    [
        (r"\ba|\bb+|c", r"\b(?:a|b+)|c"),
        (r"\ba|b|\bc", r"\ba|b|\bc"),
        (r"x|\b(?:a|\bb)|\b[|(]|\b\|", r"x|\b(?:(?:a|\bb)|[|(]|\|)"),
        (r"\b[]|]|\b[^]|]", r"\b(?:[]|]|[^]|])"),
        (r"a", r"a"),
        (r"", r""),
    ],
)
def test_alternatives_in_a_row_share_the_edge_of_a_word(source: str, shared: str) -> None:
    assert with_shared_edges(source) == shared


@given(
    st.text("ab c", max_size=30), st.lists(st.sampled_from([r"\bab", r"\ba(?:b|c)?", "b", "a c", r"\bb c"]), min_size=1)
)
def test_what_shares_an_edge_finds_the_same(said: str, alternatives: list[str]) -> None:
    source = "|".join(alternatives)
    found = [one.span() for one in re.finditer(with_shared_edges(source), said)]
    assert found == [one.span() for one in re.finditer(source, said)]


@given(st.lists(st.text("ab \n", max_size=12), max_size=12), st.integers(0, 3))
def test_a_long_pattern_that_remembers_finds_the_same(said: list[str], start: int) -> None:
    long = regex("a b|" * 100 + "ab?")
    plain = re.compile(long.pattern)
    for text in said * 2:
        assert [one.span() for one in long.finditer(text)] == [one.span() for one in plain.finditer(text)]
        assert [one.span() for one in long.finditer(text, start)] == [one.span() for one in plain.finditer(text, start)]


def test_a_long_text_is_not_remembered() -> None:
    long = regex("a b|" * 100 + "ab?")
    assert next(long.finditer("ab" * 2000)) is not next(long.finditer("ab" * 2000))
    assert next(long.finditer("ab")) is next(long.finditer("ab"))
