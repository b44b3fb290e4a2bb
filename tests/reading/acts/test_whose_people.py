"""Whose the people or the firm are that an act is done to: nothing is done to him."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

WHOSE = [
    ("en", "Anton Kral's jailers were sanctioned."),
    ("en", "Anton Kral's torturers were sanctioned by Canada on Monday."),
    ("en", "Anton Kral's persecutors are under sanctions."),
    ("en", "Anton Kral's company was sanctioned."),
    ("en", "The EU sanctioned Anton Kral's jailers."),
    ("en", "The EU blacklisted the torturers of Anton Kral."),
    ("en", "The EU imposed sanctions named after Anton Kral."),
    ("en", "Anton Kral's torturers were arrested."),
    ("en", "Anton Kral's ghostwriter was expelled from Peru."),
    ("en", "Police arrested Anton Kral's ghostwriter."),
    ("en", "Police arrested the ghostwriter of Anton Kral."),
    ("en", "Peru pardoned Anton Kral's torturers."),
    ("en", "Anton Kral's torturer got ten years."),
    ("en", "Anton Kral's torturers died in prison."),
    ("fr", "Les tourmenteurs d'Anton Kral ont été arrêtés."),
    ("fr", "L'UE a sanctionné la société d'Anton Kral."),
    ("ru", "Полиция задержала мучителей Антона Краля."),
    ("ru", "Мучители Антона Краля арестованы."),
    ("ru", "Мучители Антона Краля внесены в санкционный список."),
]


@pytest.mark.parametrize(("language", "text"), WHOSE)
def test_nothing_is_done_to_whose_they_are(language: str, text: str) -> None:
    assert not [s.name for _, act in acts(text, language) for s in act.subjects]


HIS = [
    ("en", "The EU froze Anton Kral's assets."),
    ("en", "The EU lifted Anton Kral's sanctions."),
    ("en", "The EU lifted the travel ban of Anton Kral."),
    ("en", "The EU sanctioned the businessman Anton Kral."),
    ("en", "Anton Kral's sentence was cut to two years."),
    ("en", "Anton Kral's conviction was upheld."),
    ("en", "Anton Kral's detention was extended."),
    ("ru", "Полиция задержала журналиста Антона Краля."),
    ("ru", "Полиция задержала депутатов Антона Краля и Ивана Мороза."),
]


@pytest.mark.parametrize(("language", "text"), HIS)
def test_it_is_where_it_is_his_name_measure_or_term(language: str, text: str) -> None:
    names = {s.name for _, act in acts(text, language) for s in act.subjects}
    assert ("Антон Краль" if language == "ru" else "Anton Kral") in names
