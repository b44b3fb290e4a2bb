"""To whom the same was done: *X a été arrêté, tout comme Y*, *X was jailed, as were Y and Z*, *X задержан,
как и Y*; and nobody of whom the words tell another day, another verb or another likeness."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

TOO = [
    ("fr", "Paul Kral a été arrêté lundi, de même que son avocat, Ivan Morel.", ["Paul Kral", "Ivan Morel"]),
    ("fr", "Paul Kral a été arrêté lundi, à l'instar d'Ivan Morel.", ["Paul Kral", "Ivan Morel"]),
    ("fr", "Paul Kral a été gracié par le président, tout comme Ivan Morel.", ["Paul Kral", "Ivan Morel"]),
    ("fr", "Paul Kral a été expulsé de Russie, comme Ivan Morel.", ["Paul Kral", "Ivan Morel"]),
    ("fr", "Paul Kral a été libéré, au même titre qu'Ivan Morel.", ["Paul Kral", "Ivan Morel"]),
    (
        "fr",
        "Rostex figure sur la liste noire suisse, tout comme son président, Paul Kral.",
        ["Rostex", "Paul Kral"],
    ),
    ("en", "Paul Kral was arrested on Monday, as was his lawyer, Ivan Morel.", ["Paul Kral", "Ivan Morel"]),
    (
        "en",
        "Paul Kral was jailed, as were Ivan Morel and Anna Novak.",
        ["Paul Kral", "Ivan Morel", "Anna Novak"],
    ),
    ("en", "Rostex was sanctioned in May, as was its director, Paul Kral.", ["Rostex", "Paul Kral"]),
    (
        "ru",
        "Павел Краль арестован в понедельник, как и его адвокат Иван Морель.",
        ["Павел Краль", "Иван Морель"],
    ),
]
NOT_TOO = [
    ("fr", "Paul Kral a été arrêté lundi, tout comme Ivan Morel l'avait été en mai."),
    ("fr", "Paul Kral a été arrêté lundi, tout comme Ivan Morel en 2019."),
    ("fr", "Paul Kral a été libéré lundi, tout comme l'avait demandé Ivan Morel."),
    ("fr", "Paul Kral a été condamné pour avoir critiqué le roi, tout comme Ivan Morel."),
    ("fr", "Paul Kral a été libéré lundi, comme promis par Ivan Morel."),
    ("fr", "Paul Kral a été libéré lundi, comme l'avait annoncé Ivan Morel."),
    ("fr", "Paul Kral est né à Oran, tout comme Ivan Morel, et a été arrêté lundi."),
    ("en", "Paul Kral was arrested on Monday, as was expected, and Ivan Morel fled."),
    ("en", "Paul Kral was arrested on Monday, as was Ivan Morel in May."),
    ("en", "Paul Kral was jailed for opposing the king, just like Ivan Morel."),
    ("en", "Paul Kral was arrested on Monday, like a common thief, Ivan Morel said."),
]


@pytest.mark.parametrize(("language", "text", "whom"), TOO)
def test_who_is_told_to_undergo_the_same(language: str, text: str, whom: list[str]) -> None:
    assert [s.name for _, act in acts(text, language) for s in act.subjects] == whom


@pytest.mark.parametrize(("language", "text"), NOT_TOO)
def test_who_only_is_alike(language: str, text: str) -> None:
    assert [s.name for _, act in acts(text, language) for s in act.subjects] == ["Paul Kral"]


def test_alike_in_russian_is_what_was_said_before() -> None:
    text = "Павел Краль арестован в понедельник, как и сообщал Иван Морель."
    assert [s.name for _, act in acts(text, "ru") for s in act.subjects] == ["Павел Краль"]
