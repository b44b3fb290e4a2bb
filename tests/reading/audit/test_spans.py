"""Every claim has words, however a text is printed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from detente.reading import read

TEXTS = (
    ("ru", "Были освобождены дети — в том числе пять сирот. На свободу вышел политик Энрике Маркос."),
    ("ru", "Затем были освобождены моряки — в том числе, семь граждан Испании."),
    (
        "en",
        "Seven prisoners were freed on Monday - among them Karim Nassar, 43 - his lawyer, Ali Kaya, said.",
    ),
    (
        "fr",
        "Quarante détenus ont été libérés jeudi – dont Alain Békalé, 51 ans –, a dit son avocat, Paul Nzang.",
    ),
)


@pytest.mark.parametrize("printed", [str, str.upper, str.lower, str.title, "<p>{}</p>&nbsp;".format])
def test_every_claim_has_words(printed: Callable[[str], str]) -> None:
    for language, text in TEXTS:
        page = printed(text)
        for claim in read(page, language=language, published="2025-12-13").claims:
            start, end = claim.span
            assert 0 <= start < end <= len(page)
            assert claim.text == page[start:end]
