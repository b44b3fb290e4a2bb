"""Whom an act leaves out by name, and which of two it was done to."""

from __future__ import annotations

import pytest

import detente
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


EXCEPTED = [
    ("en", "The court jailed everyone on the board except its chairman, Anton Kral.", "detain"),
    ("en", "The court jailed everyone on the board but its chairman, Anton Kral.", "detain"),
    ("en", "The amnesty freed everyone bar the former minister, Anton Kral.", "release"),
    ("en", "All but one of them, the driver Anton Kral, were freed.", "release"),
    ("en", "All except the driver, Anton Kral, were freed.", "release"),
    ("en", "Everyone but the driver, Anton Kral, was freed.", "release"),
    ("en", "Police arrested everyone at the party apart from the host, Anton Kral.", "detain"),
    ("en", "The EU sanctioned all the owners of the bank except its founder, Anton Kral.", "impose"),
    ("en", "Police arrested Oleg Baran rather than his brother, Anton Kral.", "detain"),
    ("fr", "Tous, sauf le chauffeur, Anton Kral, ont été libérés.", "release"),
    ("ru", "Освободили всех, кроме водителя Антона Краля.", "release"),
]


@pytest.mark.parametrize(("language", "text", "kind"), EXCEPTED)
def test_who_is_an_exception_is_none_of_them(language: str, text: str, kind: str) -> None:
    told = [
        s.name
        for f in acts(text, language)
        if f.factuality != "denied" and f.act.kind == kind
        for s in f.act.subjects
    ]
    assert "Anton Kral" not in told
    assert "Антон Краль" not in told


@pytest.mark.parametrize(
    "text",
    [
        "Nobody but the driver, Anton Kral, was freed.",
        "None of them except the driver, Anton Kral, was freed.",
    ],
)
def test_who_alone_was_freed_was_not_kept(text: str) -> None:
    assert all(not f.act.subjects for f in acts(text, "en") if f.factuality == "denied")


def test_of_two_before_their_verb_it_is_done_to_the_second() -> None:
    told = [
        (f.factuality, [s.name for s in f.act.subjects])
        for f in acts("Not Kim Sand but Jan Kral was jailed.", "en")
    ]
    assert told == [("denied", ["Kim Sand"]), ("asserted", ["Jan Kral"])]


@pytest.mark.parametrize(
    "text",
    [
        "The jury found Anton Kral guilty and his brother, Oleg Baran, not guilty.",
        "The jury found Anton Kral guilty and Oleg Baran innocent.",
    ],
)
def test_who_is_found_innocent_is_not_sentenced(text: str) -> None:
    assert [[s.name for s in f.act.subjects] for f in acts(text, "en")] == [["Anton Kral"]]


def test_who_is_told_of_by_a_participle_of_his_own_is_in_no_row() -> None:
    told = acts("Peter Sand freed, lawyer Anna Novak arrested", "en")
    assert [(f.act.kind, [s.name for s in f.act.subjects]) for f in told] == [
        ("release", ["Peter Sand"]),
        ("detain", ["Anna Novak"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Il n'y a pas de Français parmi les otages libérés mardi.",
        "Il n'y avait aucun Américain parmi les prisonniers libérés mardi par le Hamas.",
    ],
)
def test_others_were_freed_where_nobody_of_a_sort_is_among_them(text: str) -> None:
    assert {c.factuality for c in detente.read(text, language="fr").claims if c.act} == {"asserted"}
