"""Bodies and posts of which *and* joins a part, so that one speaks and not two."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers


@pytest.mark.parametrize(
    "text",
    [
        'CPJ\'s Europe and Central Asia program coordinator, Ann Sample, warned: "It is wrong."',
        "The group's Middle East and North Africa director, Ann Sample, said they had been beaten.",
        '"They must be freed," said Ann Sample, East Europe and Central Asia director at Human Rights Watch.',
    ],
)
def test_a_post_for_two_regions_is_one(text: str) -> None:
    assert speakers(text, "en") == [["Ann Sample"]]


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("Dix sont libres, a précisé la Commission des droits de l'homme et de la réconciliation nationale.",
         "fr", "la Commission des droits de l'homme et de la réconciliation nationale"),
        ("Le Comité pour la liberté et le respect des droits affirme que dix hommes sont morts.",
         "fr", "Le Comité pour la liberté et le respect des droits"),
        ("La Ligue de défense des droits et des libertés affirme que dix hommes sont morts.",
         "fr", "La Ligue de défense des droits et des libertés"),
        ("ГУ МВД России по Омску и Туле сообщило, что десять человек освобождены.",
         "ru", "ГУ МВД России по Омску и Туле"),
    ],
)  # fmt: skip
def test_a_body_for_two_things_is_one(text: str, code: str, words: str) -> None:
    ((_, _, ((_, told, _),)),) = said(text, code)
    assert told == words


def test_two_who_speak_stay_two() -> None:
    text = "Union leader Ann Sample and lawyer Karl Model said they had been beaten."
    assert speakers(text, "en") == [["Ann Sample"], ["Karl Model"]]
    ((_, _, ((_, told, _),)),) = said("Le maire et le préfet affirment que dix hommes sont morts.", "fr")
    assert told == "Le maire et le préfet"
