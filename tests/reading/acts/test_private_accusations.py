"""Accusations and complaints of those who charge nobody for a state; who is accused behind a description."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

PRIVATE = [
    ("fr", "La romancière Anna Kral a accusé Ivan Morel de corruption."),
    ("fr", "L'opposant Jan Novak accuse Ivan Morel de trahison."),
    ("fr", "Ivan Morel a, lors d'un débat, accusé Jan Novak de fraude."),
    ("fr", "Trois anciennes élèves ont accusé Ivan Morel d'agressions sexuelles."),
    ("fr", "Elle accuse Ivan Morel de viol."),
    ("fr", "Ivan Morel est accusé de corruption par Jan Novak."),
    ("fr", "Les accusations de viol portées contre Ivan Morel par trois femmes ont ému."),
    ("fr", "L'opposition a porté de graves accusations contre le ministre Ivan Morel."),
    ("fr", "De lourdes accusations pèsent sur l'entraîneur Ivan Morel."),
    ("fr", "Ivan Morel fait l'objet d'accusations de plagiat."),
    ("fr", "Ivan Morel, visé par des accusations d'agression sexuelle, a démissionné."),
    ("fr", "Les parents ont porté plainte contre le directeur Ivan Morel."),
    ("fr", "L'association a déposé plainte contre le maire Ivan Morel pour favoritisme."),
    ("fr", "Ivan Morel, convoqué en vue d'une mise en examen, se dit serein."),
    ("fr", "Ivan Morel avait promis de se retirer en cas de mise en examen."),
    ("fr", "Le procureur a ouvert une information judiciaire contre X pour homicide."),
    ("fr", "Anna Kral est en prison. Jan Novak, dont le mandat a pris fin, l'a accusée de collusion."),
    ("en", "Anna Kral was jailed in 2017. President Jan Novak accused her of collusion with gangs."),
    ("en", "The novelist accused the candidate Ivan Morel of blackmail."),
    ("en", "Three former pupils accused Ivan Morel of sexual assault."),
    ("en", "Ivan Morel was accused of corruption by Jan Novak."),
    ("en", "She accused Ivan Morel of rape."),
    ("ru", "Писательница обвинила кандидата Ивана Мореля в шантаже."),
    ("ru", "Три бывшие ученицы обвинили Ивана Мореля в насилии."),
    ("ru", "Ивана Мореля обвинил в коррупции Антон Краль."),
    ("ru", "Бывшая жена обвиняет его в насилии."),
]


@pytest.mark.parametrize(("language", "text"), PRIVATE)
def test_whoever_accuses_for_himself_charges_nobody(language: str, text: str) -> None:
    assert not acts(text, language, "charge")


OFFICIAL = [
    ("fr", "Le parquet accuse Ivan Morel de trahison."),
    ("fr", "La procureure Anna Kral a accusé Ivan Morel de corruption."),
    ("fr", "Le ministère de la Justice a accusé Ivan Morel d'espionnage."),
    ("fr", "Moscou accuse Ivan Morel d'espionnage."),
    ("fr", "Le parquet de Lille enquête. Il accuse Ivan Morel de fraude."),
    ("fr", "Le parquet a porté des accusations de fraude contre Ivan Morel."),
    ("fr", "Des accusations ont été portées contre Ivan Morel par le Directeur des poursuites pénales."),
    ("fr", "De lourdes charges pèsent sur Ivan Morel."),
    ("fr", "Des accusations de fraude pèsent sur Ivan Morel, incarcéré depuis lundi."),
    ("fr", "Ivan Morel, accusé de viol, comparaît lundi."),
    ("fr", "Ivan Morel est mis en examen depuis mardi pour fraude."),
    ("en", "The prosecutor accused Ivan Morel of rape."),
    ("en", "Moscow accused Ivan Morel of espionage."),
    ("ru", "Прокурор обвинил Ивана Мореля в мошенничестве."),
    ("ru", "Ивана Мореля и ещё троих студентов обвинили в измене."),
    ("ru", "Москва обвинила Ивана Мореля в шпионаже."),
]


@pytest.mark.parametrize(("language", "text"), OFFICIAL)
def test_a_state_and_its_offices_do(language: str, text: str) -> None:
    (found,) = acts(text, language, "charge")
    assert [s.name for s in found[1].subjects] in (["Ivan Morel"], ["Иван Морель"])


DESCRIBED = [
    ("Anna Kral, l'associée d'Ivan Morel, arrêtée lundi, a été libérée mardi.", "detain", ["Anna Kral"]),
    ("Jan Novak, le comptable d'Ivan Morel, arrêté lundi, a été libéré mardi.", "detain", ["Jan Novak"]),
    ("Jan Novak, le trésorier d'Ivan Morel, accusé de fraude, a fui.", "charge", ["Jan Novak"]),
    # His family and his lawyer may be told of him.
    ("Le père d'Anna Kral, arrêtée lundi, a protesté.", "detain", ["Anna Kral"]),
    ("L'avocat de Marc Fouret, accusé de viol, a demandé un report.", "charge", ["Marc Fouret"]),
]


@pytest.mark.parametrize(("text", "kind", "subjects"), DESCRIBED)
def test_a_participle_behind_a_description_is_of_whom_that_describes(
    text: str, kind: str, subjects: list[str]
) -> None:
    assert [[s.name for s in a.subjects] for _, a in acts(text, "fr", kind)] == [subjects]


def test_a_body_is_not_whose_it_is() -> None:
    text = "Albanova, le sous-traitant d'Ivan Morel, accusé d'espionnage, a reconnu une erreur."
    assert not acts(text, "fr", "charge")
