"""A lone word is a place in all of a text that has it behind *in*; what a prison or town is of is nobody."""

from __future__ import annotations

import pytest

from detente.reading import read
from detente.reading.entities.names import find
from detente.reading.parsing.parse import parse


def _kinds(text: str, code: str) -> dict[str, str]:
    return {e.text: e.kind for e in find(parse(text, code, lambda _: False))}


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("en", "There were releases in the prisons of La Marva, Kerbo and Lasno. Ten are held in Kerbo.",
         {"La Marva": "place", "Kerbo": "place"}),
        ("en", "The arrests in the towns of La Marva and Lasno went on.", {"La Marva": "place"}),
        ("fr", "Les arrestations dans les villes de La Marva et Lasno ont continué.", {"La Marva": "place"}),
        # Somebody's name stays his.
        ("en", "Anna Kral was freed. In Kral's cell were letters.", {"Kral": "person"}),
        ("en", "The town of Anna Kral welcomed her.", {"Anna Kral": "person"}),
    ],
)  # fmt: skip
def test_what_a_name_is_of(code: str, text: str, names: dict[str, str]) -> None:
    found = _kinds(text, code)
    assert {name: found.get(name) for name in names} == names


def test_no_town_is_freed_or_speaks() -> None:
    text = (
        "There were releases in the prisons of La Marva, Kerbo and Lasno.\n\nMeanwhile, the Prisoners' "
        "Committee reported that orders for the release of several detainees in Kerbo had not arrived.\n\n"
        "“Mothers wait for the release of their prisoners in Kerbo”, he reported in X."
    )
    claims = read(text, language="en").claims
    assert not [s for c in claims if c.act is not None for s in c.act.subjects]
    assert all(s.name not in ("Kerbo", "La Marva") for c in claims for s in c.attribution)
