"""The sentences in which counts stand."""

from __future__ import annotations

import pytest

from detente.reading.counts.passage import spans
from detente.reading.parsing.parse import parse

TEXT = "Kell frees 14\n\nKell freed 14 bakers. Two stayed.\nThe union counted 3."


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_page_is_cut_as_its_text_is(language: str) -> None:
    page = parse(TEXT, language, lambda _: False)
    by_page = list(spans(TEXT, language, page))
    assert by_page == list(spans(TEXT, language, None))
    assert [place for place, *_ in by_page] == [0, 1, 1, 2]
    assert by_page[0][1] == by_page[0][2] == (0, 13)
