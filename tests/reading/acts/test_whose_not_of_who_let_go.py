"""States that an expulsion or extradition leads to or from, and what else they did: who takes in somebody
expelled jails nobody by that, and who has extradited somebody does not jail him next."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

WHOSE = [
    ("en", "Ivan Morel was jailed on Monday. Paul Kral was deported to Germany.", "detain", None),
    ("fr", "Ivan Morel a été condamné lundi. Paul Kral a été expulsé vers l'Allemagne.", "sentence", None),
    ("en", "Germany jailed Ivan Morel on Monday. Paul Kral was deported to Germany.", "detain", "de"),
    (
        "fr",
        "Le maire Paul Kral, dont la femme avait été arrêtée en Chine, a été expulsé jeudi de Thaïlande.",
        "expel",
        "th",
    ),
    ("fr", "Deux diplomates ont été expulsés mardi soir de France vers l'Algérie.", "expel", "fr"),
    ("fr", "Paul Kral, né au Mali, a été expulsé mardi de son appartement.", "expel", None),
    ("fr", "Extradé lundi par le Pérou, Paul Kral a été écroué mardi.", "detain", None),
    ("fr", "La France a extradé Paul Kral. Il a été inculpé mardi.", "charge", None),
    ("en", "Peru extradited Paul Kral on Monday. He was jailed on Tuesday.", "detain", None),
    ("fr", "La France a extradé lundi Paul Kral. Il avait été arrêté en mai à Lyon.", "detain", "fr"),
    ("fr", "Paul Kral, arrêté en mai, a été extradé lundi par la France.", "detain", "fr"),
    ("fr", "La France a extradé Paul Kral après l'avoir condamné à deux ans de prison.", "sentence", "fr"),
]


@pytest.mark.parametrize(("language", "text", "kind", "whose"), WHOSE)
def test_whose_it_is(language: str, text: str, kind: str, whose: str | None) -> None:
    assert [act.authority for _, act in acts(text, language, kind)] == [whose]
