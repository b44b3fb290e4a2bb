"""Acts told in a text on custody by a passive or a participle that is said of nothing in its clause."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

HELD = {"en": "The prison is full. ", "fr": "La prison est pleine. ", "ru": "Тюрьма полна. "}
ELSEWHERE = {"en": "The hall is full. ", "fr": "La salle est pleine. ", "ru": "Зал полон. "}

WHOEVER = [
    ("en", "Three were held overnight, then released.", "release", "asserted"),
    ("en", "Also freed in Minsk on Tuesday.", "release", "asserted"),
    ("en", "Not yet freed, says her lawyer.", "release", "denied"),
    ("fr", "Six personnes : quatre arrêtées hier, deux relâchées dans l'heure.", "release", "asserted"),
    ("fr", "Non libérés.", "release", "denied"),
    ("ru", "Освобождены в понедельник.", "release", "asserted"),
    ("ru", "Краль жив. Был освобождён в мае.", "release", "asserted"),
]


@pytest.mark.parametrize(("language", "text", "kind", "told"), WHOEVER)
def test_it_is_told_though_nobody_is(language: str, text: str, kind: str, told: str) -> None:
    found = [(c.factuality, a.subjects, a.group) for c, a in acts(HELD[language] + text, language, kind)]
    assert found == [(told, (), None)]


@pytest.mark.parametrize(("language", "text", "kind", "told"), WHOEVER)
def test_elsewhere_the_words_may_mean_anything(language: str, text: str, kind: str, told: str) -> None:
    assert not acts(ELSEWHERE[language] + text, language, kind)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "His report was released on Monday."),
        ("en", "The vote was held on Monday."),
        ("fr", "Le match a été arrêté lundi."),
        ("fr", "La violence a été condamnée lundi."),
        ("ru", "Рейс был задержан на час."),
        ("ru", "Имущество было арестовано."),
    ],
)
def test_what_is_done_to_a_thing_is_none(language: str, text: str) -> None:
    assert not acts(HELD[language] + text, language)
