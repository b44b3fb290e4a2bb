"""A company's whole name ends with its legal form, and is nobody's surname or short name's."""

from __future__ import annotations

import pytest

from detente.reading.entities.cast import Cast
from detente.reading.parsing.parse import parse


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Lukoil Neftochim Burgas AD works on. The UK hit Lukoil.", "Lukoil"),
        ("en", "Dealings with Lukoil Bulgaria EOOD stay allowed. London hit Lukoil.", "Lukoil"),
        ("fr", "La licence vise Lukoil Bulgaria EOOD. Londres a sanctionné Lukoil.", "Lukoil"),
        ("en", "Ann Sample spoke. Nobody answered Sample.", "Ann Sample"),
    ],
)
def test_a_short_name_is_of_no_subsidiary(language: str, text: str, name: str) -> None:
    page = parse(text, language)
    cast = Cast(page)
    last = max(page.entities, key=lambda e: e.start)
    assert cast.figure(last).name == name


@pytest.mark.parametrize(
    "name", ["Lukoil Neftochim Burgas AD", "Rosneft Deutschland GmbH", "Sample Trading Ltd"]
)
def test_a_legal_form_makes_a_body(name: str) -> None:
    page = parse(f"The licence covers {name} too.", "en")
    Cast(page)
    assert [(e.text, e.kind) for e in page.entities] == [(name, "organization")]
