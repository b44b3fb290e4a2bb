"""Words set out behind a colon as a paragraph of their own, with no marks."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said

WORDS = "The men were held for a year and have done nothing that was against the law."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"The two were freed on Monday.\n\nForeign Secretary Ann Sample said:\n\n{WORDS}", "Ann Sample"),
        (f"Ann Sample spoke of it on Monday. She said:\n\n{WORDS}\n\nThe port is shut.", "Ann Sample"),
    ],
)
def test_a_paragraph_that_a_verb_and_a_colon_lead_to_is_quoted(text: str, name: str) -> None:
    assert [(m, w, c[0][0]) for m, w, c in said(text, "en") if m == "direct"] == [("direct", WORDS, name)]


@pytest.mark.parametrize(
    "text",
    [
        # No verb of speech, nobody who speaks, a list, a title, and a colon within a paragraph.
        f"Ann Sample reads the list:\n\n{WORDS}",
        f"What was said:\n\n{WORDS}",
        "Ann Sample said:\n\n- the men were held for a year and have done nothing against the law;",
        "Ann Sample said:\n\nThe men who were held for a year",
        f"Ann Sample said: no more.\n\n{WORDS}",
    ],
)
def test_what_else_stands_behind_a_colon_is_no_quotation(text: str) -> None:
    assert not [mode for mode, *_ in said(text, "en") if mode == "direct"]
