"""Bodies of several fields, or of many people, are one name each."""

from __future__ import annotations

import pytest

from detente.reading import read
from detente.reading.entities.names import find
from detente.reading.parsing.parse import parse


def names(text: str, code: str) -> list[str]:
    return [e.text for e in find(parse(text, code, lambda _: False)) if e.kind == "organization"]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "The Ministry of Culture, Sports and Tourism said so.",
         ["Ministry of Culture, Sports and Tourism"]),
        ("en", "The Foreign, Commonwealth and Development Office said so.",
         ["Foreign, Commonwealth and Development Office"]),
        ("en", "The Ministry of Justice, Amnesty and Human Rights Watch said so.",
         ["Ministry of Justice", "Amnesty", "Human Rights Watch"]),
        ("en", "Paris, London and the Foreign Office said so.", ["Foreign Office"]),
        ("en", "The Assistance Association for Political Prisoners said so.",
         ["Assistance Association for Political Prisoners"]),
        ("en", "The Palestinian Prisoner Society said so.", ["Palestinian Prisoner Society"]),
        ("fr", "Londres a sanctionné le « Conseil d'administration de l'État ».",
         ["Conseil d'administration de l'État"]),
        ("fr", "Londres a sanctionné la Compagnie d'assurances du Nord et le Bureau des affaires militaires.",
         ["Compagnie d'assurances du Nord", "Bureau des affaires militaires"]),
        ("fr", "Le Parlement a voté de manière unanime et le Sénat de même.", ["Parlement", "Sénat"]),
        ("fr", "Selon le ministère de la Culture, des Sports et du Tourisme, il est libre.",
         ["ministère de la Culture, des Sports et du Tourisme"]),
        ("fr", "Selon le ministère de l'Intérieur, Anna est libre.", ["ministère de l'Intérieur"]),
    ],
)  # fmt: skip
def test_the_fields_of_a_body_are_one_name(code: str, text: str, expected: list[str]) -> None:
    assert names(text, code) == expected


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Some 40 men were arrested, including the poet Karl Sample, the Lyra group said.", "the Lyra group"),
        ("Belarus has freed 14 prisoners, BelTA reports.", "Belta"),
        ("Rights groups have called for the activists to be released.", "Rights groups"),
        ("Turkey has dismissed some 120,000 civil servants.", None),
        ("The family was shown 14 letters, police reports.", None),
    ],
)
def test_who_tells_in_a_remark_or_demand(text: str, who: str | None) -> None:
    told = [c.attribution[0].name if c.attribution else None for c in read(text, language="en").claims]
    assert set(told) <= {who}
