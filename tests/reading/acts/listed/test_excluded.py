"""Whom an act leaves out by name, and which of two it was done to."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

TOLD = [
    ("ru", "Освобождены пятеро, но не Иван Краль.", [("asserted", []), ("denied", ["Иван Краль"])]),
    ("ru", "Освободили пятерых, но не Ивана Краля.", [("asserted", []), ("denied", ["Иван Краль"])]),
    (
        "fr",
        "Il n'a nommé personne, à l'exception d'Anna Kral, emprisonnée en mai.",
        [("asserted", ["Anna Kral"])],
    ),
    ("ru", "Суд освободил пятерых, кроме Ивана Краля.", [("asserted", []), ("denied", ["Иван Краль"])]),
    ("ru", "Освобождены пять человек, но не Иван Краль.", [("asserted", []), ("denied", ["Иван Краль"])]),
    ("en", "Ten were freed but not Anton Kral.", [("asserted", []), ("denied", ["Anton Kral"])]),
    ("fr", "Dix ont été libérés, mais pas Anton Kral.", [("asserted", []), ("denied", ["Anton Kral"])]),
    (
        "ru",
        "Суд освободил не Ивана Краля, а Анну Моро.",
        [("denied", ["Иван Краль"]), ("asserted", ["Анна Моро"])],
    ),
    (
        "ru",
        "Освобождён не Иван Краль, а Анна Моро.",
        [("denied", ["Иван Краль"]), ("asserted", ["Анна Моро"])],
    ),
    (
        "en",
        "Peru freed not Anton Kral but Ann Sample.",
        [("denied", ["Anton Kral"]), ("asserted", ["Ann Sample"])],
    ),
    (
        "fr",
        "Le Pérou a libéré non pas Anton Kral mais Anne Sample.",
        [("denied", ["Anton Kral"]), ("asserted", ["Anne Sample"])],
    ),
    # What will be done to the second is no fact.
    ("ru", "Освободят не Ивана Краля, а Анну Моро.", [("denied", ["Иван Краль"])]),
    (
        "ru",
        "Суд освободил не только Ивана Краля, но и Анну Моро.",
        [("asserted", ["Иван Краль", "Анна Моро"])],
    ),
    ("en", "Peru freed not only Anton Kral but Ann Sample.", [("asserted", ["Anton Kral", "Ann Sample"])]),
    (
        "ru",
        "Освобождены Иван Краль и Борис Дюн, а не только Анна Моро.",
        [("asserted", ["Иван Краль", "Борис Дюн", "Анна Моро"])],
    ),
    ("fr", "Arrêté et non jugé, Anton Kral attend.", [("asserted", ["Anton Kral"])]),
    (
        "fr",
        "Arrêté mais non inculpé, Anton Kral a été libéré.",
        [("asserted", ["Anton Kral"]), ("denied", ["Anton Kral"]), ("asserted", ["Anton Kral"])],
    ),
    ("en", "Peru did not free Anton Kral but Ann Sample hopes.", [("denied", ["Anton Kral"])]),
    # Nobody is left out where the words except something else, or tell who did not do it.
    ("ru", "Кроме того, Антона Краля арестовали.", [("asserted", ["Антон Краль"])]),
    ("ru", "За исключением мая, Антон Краль находился под арестом.", [("asserted", ["Антон Краль"])]),
    ("fr", "Sauf erreur, Anton Kral a été arrêté.", [("asserted", ["Anton Kral"])]),
    ("fr", "Contrairement à son frère, Anton Kral a été arrêté.", [("asserted", ["Anton Kral"])]),
    ("fr", "Contrairement à Anton Kral, Anne Sample a été arrêtée.", [("asserted", ["Anne Sample"])]),
    ("en", "Anton Kral was freed and not told why Ann Sample complained.", [("asserted", ["Anton Kral"])]),
    ("en", "Anton Kral was freed, but not before Ann Sample complained.", [("asserted", ["Anton Kral"])]),
    ("en", "Anton Kral was jailed and not because Ann Sample complained.", [("asserted", ["Anton Kral"])]),
    ("ru", "Антона Краля освободил суд, а не Эмиль Новак.", [("asserted", ["Антон Краль"])]),
    ("ru", "Антон Краль арестован полицией, а не Эмилем Новаком.", [("asserted", ["Антон Краль"])]),
    ("fr", "Contrairement à Anton Kral, Ivan Moro n'a pas été libéré lundi.", [("denied", ["Ivan Moro"])]),
    ("ru", "Минск освободил Ивана Краля, а не только Анну Моро.", [("asserted", ["Иван Краль"])]),
    ("en", "Peru freed Anton Kral, and not only Ann Sample.", [("asserted", ["Anton Kral"])]),
]


@pytest.mark.parametrize(("language", "text", "told"), TOLD)
def test_who_is_left_out(language: str, text: str, told: list[tuple[str, list[str]]]) -> None:
    assert [(f.factuality, [s.name for s in f.act.subjects]) for f in acts(text, language)] == told
