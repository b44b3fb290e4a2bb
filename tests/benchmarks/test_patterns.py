"""Patterns are filled in whole, the same each time, and what is read is held against them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from benchmarks.patterns import FOLDER, TIMES, Sentence, compare, load

FILES = sorted(FOLDER.glob("*.toml"))


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_every_pattern_is_filled_in(path: Path) -> None:
    filled = dict(load(path))
    assert len(filled) >= 25
    assert filled == dict(load(path))
    for name, sentences in filled.items():
        assert len(sentences) == TIMES, name
        for sentence in sentences:
            assert not re.search(r"[{}|/]", sentence.text), sentence.text
            assert sentence.told


def test_what_is_wrong_and_what_is_left_out() -> None:
    text = "Lima freed Jan Kral on Friday."
    freed, other = ("release", True, "Jan Kral"), ("release", True, "Anna Novak")
    assert compare("en", Sentence(text, {freed})) == (set(), set())
    assert compare("en", Sentence(text, {freed, other})) == (set(), {other})
    assert compare("en", Sentence(text, {("release", False, "Jan Kral")})) == (
        {freed},
        {("release", False, "Jan Kral")},
    )
