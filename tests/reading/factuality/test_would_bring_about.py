"""What would bring an act about has not done so, whatever the verb's ending looks like."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

WOULD = [
    ("fr", "L'accord doit conduire à un vote, ce qui déclencherait un échange de prisonniers entre Oslo "
     "et Lima."),
    ("fr", "Le Parlement doit voter, ce qui ouvrirait la voie à l'échange de prisonniers entre Oslo et "
     "Lima."),
    ("fr", "L'accord aboutirait à la libération de dix détenus."),
    ("fr", "Le plan conduirait à la libération de dix détenus."),
    ("fr", "Le plan comprendrait la libération de dix détenus."),
    ("fr", "Le plan inclurait l'échange de dix prisonniers."),
    ("fr", "La militante Olga Petrova ferait également partie de l'échange de prisonniers."),
    ("fr", "Anton Kral ferait l'objet d'un échange de prisonniers."),
    ("en", "The deal must lead to a vote, which would trigger a prisoner exchange between Oslo and Lima."),
    ("en", "The pact would lead to the expulsion of ten diplomats."),
    ("ru", "Перевод средств вызвал бы обмен пленными между Осло и Лимой."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), WOULD)
def test_nothing_is_told_as_done(language: str, text: str) -> None:
    told = {claim.factuality for claim, _ in acts(text, language)}
    assert told <= {"possible", "planned"}


DID = [
    ("L'accord a abouti à la libération de dix détenus.", "asserted"),
    ("Le ministre se retirait quand la police a arrêté dix avocats.", "asserted"),
    ("L'accord conduisait à la libération de dix détenus.", "asserted"),
    ("Le juge désirait la libération d'Anton Kral.", "possible"),
]


@pytest.mark.parametrize(("text", "told"), DID)
def test_a_past_is_no_conditional(text: str, told: str) -> None:
    assert {claim.factuality for claim, _ in acts(text, "fr")} == {told}


BROUGHT = [
    ("en", "We hope that the visit will be followed by the release of Anton Kral.", "possible"),
    ("en", "The deal should be followed by the release of Anton Kral.", "possible"),
    ("en", "The talks would end with the release of Anton Kral.", "possible"),
    ("en", "The deal will be accompanied by the release of Anton Kral.", "planned"),
    ("en", "The visit was not followed by the release of Anton Kral.", "denied"),
    ("en", "The visit was followed by the release of Anton Kral.", "asserted"),
    ("en", "The visit will be overshadowed by the arrest of Anton Kral.", "asserted"),
    ("fr", "L'accord n'a pas été suivi de la libération d'Anton Kral.", "denied"),
    ("fr", "La visite pourrait se terminer avec la libération d'Anton Kral.", "possible"),
]


@pytest.mark.parametrize(("language", "text", "told"), BROUGHT)
def test_what_comes_with_something_is_no_surer_than_that(language: str, text: str, told: str) -> None:
    assert [claim.factuality for claim, _ in acts(text, language)] == [told]
