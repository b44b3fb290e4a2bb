"""The cheap checks of the scan let through all that a pattern matches."""

from __future__ import annotations

from pathlib import Path

import pytest

from detente.reading.dates.cues import last_word
from detente.reading.dates.grammar import grammar
from detente.reading.dates.patterns import FIGURES
from detente.reading.forms import fold

FOLDER = Path(__file__).with_name("specification")


@pytest.mark.parametrize("language", ["en", "fr", "ru"])
def test_a_gate_is_open_where_a_pattern_matches(language: str) -> None:
    words = grammar(language)
    lines = (FOLDER / f"{language}.txt").read_text("utf-8").splitlines()
    for text in (fold(line.rpartition("|")[0]) for line in lines):
        for first in words.first.finditer(text):
            begun = words.starts.get(first[0]) or words.starts[FIGURES]
            matching = [pattern for pattern in begun.patterns if pattern.regex.match(text, first.start())]
            assert bool(matching) is (begun.gate.match(text, first.start()) is not None)


@pytest.mark.parametrize(
    ("language", "text"), [("en", "freed since the "), ("fr", "libre jusqu'au "), ("fr", "né vers l'")]
)
def test_the_last_word_spares_no_search_that_would_find_something(language: str, text: str) -> None:
    words = grammar(language)
    for before in (words.since, words.until, words.about, words.edge):
        found = before.search(text, 0, len(text))
        assert (before.preceding(text, len(text), last_word(text, len(text))) is None) is (found is None)
