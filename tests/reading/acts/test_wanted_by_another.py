"""Who tries those whom another state seizes: the one that wants them, if words tell which."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

ACCUSED = {
    "fr": "Il est accusé de fraude.",
    "en": "He is charged with fraud.",
    "ru": "Его обвиняют в мошенничестве.",
}
WANTED = [
    ("fr", "La police de Berlin a arrêté Ivan Morel, visé par un mandat d'arrêt chilien.", "de", "cl"),
    ("fr", "Ivan Morel a été arrêté au Pérou. Madrid avait lancé un mandat d'arrêt contre lui.", "pe", "es"),
    ("fr", "Ivan Morel a été arrêté à Rome en vertu d'un mandat d'arrêt européen.", "it", None),
    ("fr", "La Turquie demande l'extradition d'Ivan Morel, arrêté lundi en Suède.", "se", "tr"),
    ("fr", "Ivan Morel a été arrêté à Rome.", "it", "it"),
    ("fr", "Un juge italien a émis un mandat d'arrêt. Ivan Morel a été arrêté à Rome.", "it", "it"),
    ("en", "Ivan Morel was arrested in Rome. Madrid had issued a warrant for his arrest.", "it", "es"),
    ("en", "Ivan Morel was arrested in Rome.", "it", "it"),
    ("ru", "Ивана Краля задержали в Германии по ордеру, выданному Испанией.", "de", "es"),
    ("ru", "Ивана Краля задержали в Польше по запросу Минска.", "pl", "by"),
    ("ru", "Ивана Краля задержали в Риме.", "it", "it"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "seizing", "trying"), WANTED)
def test_who_wants_somebody_tries_him(language: str, text: str, seizing: str, trying: str | None) -> None:
    text = f"{text} {ACCUSED[language]}"
    assert {a.authority for _, a in acts(text, language, "detain")} == {seizing}
    assert {a.authority for _, a in acts(text, language, "charge")} == {trying}
