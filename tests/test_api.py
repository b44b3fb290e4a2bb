"""The Python API that the README shows, and that nothing heavy loads before it is asked for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import detente

TEXT = (
    "Minsk a libéré samedi 123 prisonniers, a annoncé l'agence Belta. "
    "« Les sanctions sont levées », a déclaré John Coale."
)


def test_a_text_is_read_without_a_case() -> None:
    reading = detente.read(TEXT, language="fr", published="2025-12-13")
    assert {c.kind for c in reading.claims} >= {"act", "quote"}
    for claim in reading.claims:
        assert claim.text == TEXT[claim.span[0] : claim.span[1]]
        for speaker in claim.attribution:
            assert TEXT[speaker.span[0] : speaker.span[1]]
    quote = next(c for c in reading.claims if c.quote is not None and c.quote.mode == "direct")
    assert quote.attribution[0].name == "John Coale"


def test_dates_are_found() -> None:
    found = detente.dates(TEXT, published="2025-12-13", language="fr")
    assert [(TEXT[d.span[0] : d.span[1]], d.when) for d in found] == [("samedi", "2025-12-13")]


def test_a_case_is_opened_and_asked(worked_folder: Path) -> None:
    with detente.open(worked_folder) as case:
        view = case.view(on="2025-12-13", known="2025-12-16")
        assert view.brief().title.startswith("Minsk")


def test_counts_are_added_up() -> None:
    row = {"scope": "flow", "on": "2025-12-13", "qualifier": "exact", "published": "2025-12-13"}
    claims = [
        {**row, "id": "a", "population": "", "value": "123", "asserted_by": "Presidency"},
        {**row, "id": "b", "population": "to Lithuania", "value": "9", "asserted_by": "Officials"},
        {**row, "id": "c", "population": "to Ukraine", "value": "114", "asserted_by": "Budanov"},
    ]
    assert detente.tally(claims).consistent


def test_names_stand_on_their_own() -> None:
    assert detente.names.compare("Loukachenko", "Лукашэнка") > detente.names.THRESHOLD


def test_a_day_that_is_none_is_said() -> None:
    with pytest.raises(detente.UserError, match="2025-12-13"):
        detente.dates(TEXT, published="13/12/25", language="fr")


def test_importing_loads_nothing_heavy() -> None:
    heavy = ("spacy", "ortools", "trafilatura", "numpy", "sqlalchemy", "lxml", "natasha")
    code = f"import sys, detente; print([m for m in {heavy!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
