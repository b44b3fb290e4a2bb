"""Accusations that are no charges: the reason for which measures bind people, the reproach to a government; a
trial that is awaited; deaths and returns that are of nobody held."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

CHARGES = [
    ("en", "The sanctions target two ministers accused of torturing protesters.", 0),
    ("en", "The EU lifted its sanctions on three Guineans, accused of violence after the vote.", 0),
    ("en", "The sanctions remain. It faulted the government and accused it of unlawful killings.", 0),
    ("en", "A court jailed three men accused of evading sanctions.", 1),
    ("en", "Two officers, accused of treason, were arrested after the sanctions were lifted.", 1),
    ("en", "Prosecutors in Oslo accused three men of spying.", 1),
    ("en", "London froze the assets of Anton Kral, accused of corruption.", 0),
    ("fr", "Les sanctions visent trois ministres accusés d'avoir fait torturer des manifestants.", 0),
    ("fr", "Londres a gelé les avoirs d'Anton Kral, accusé de contourner l'embargo.", 0),
    ("fr", "Un juge a ordonné l'arrestation d'Anton Kral, accusé de corruption.", 1),
    ("fr", "Les deux généraux, sanctionnés en 2021, sont accusés de trahison par le parquet.", 1),
    ("ru", "Санкции ввели против трёх министров, обвиняемых в пытках демонстрантов.", 0),
    ("ru", "Двое офицеров, обвиняемых в измене, были арестованы после снятия санкций.", 1),
]


@pytest.mark.parametrize(("language", "text", "number"), CHARGES)
def test_the_reason_for_measures_is_no_charge(language: str, text: str, number: int) -> None:
    assert len(acts(text, language, "charge")) == number


@pytest.mark.parametrize(
    "text",
    [
        "Sept militants attendent en prison d'être jugés pour terrorisme.",
        "Ivan Morel attend d'être jugé pour espionnage.",
    ],
)
def test_who_awaits_trial_is_charged(text: str) -> None:
    assert [claim.factuality for claim, _ in acts(text, "fr", "charge")] == ["asserted"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("La prison est vide. Oslo a réclamé le rapatriement de douze agents consulaires français.", 0),
        ("La prison est vide. La famille demande le rapatriement de la dépouille d'Ivan Morel.", 0),
        ("La prison est vide. Le rapatriement des douze otages a eu lieu lundi.", 1),
    ],
)
def test_who_is_posted_abroad_is_not_freed_by_return(text: str, number: int) -> None:
    assert len(acts(text, "fr", "release")) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (
            "According to the Assistance Association for Political Prisoners, more than 300 people have died "
            "since the coup.",
            0,
        ),
        ("At least 40 people died in Evin Prison.", 1),
        ("Twelve people died in prison this year.", 1),
    ],
)
def test_what_a_body_is_called_holds_nobody(text: str, number: int) -> None:
    assert len(acts(text, "en", "die")) == number
