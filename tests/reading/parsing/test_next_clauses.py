"""The subject of a clause that a comma alone parts from the one before is in no list with that one's."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

TWO_CLAUSES = [
    ("Под санкции попал Иван Краль, Олег Морель в список не вошёл.", ["Иван Краль"], ["Олег Морель"]),
    ("Под санкции попала Анна Краль, Ольга Морель в список не вошла.", ["Анна Краль"], ["Ольга Морель"]),
    (
        "Под санкции попал министр Иван Краль, его заместитель Олег Морель в список не вошёл.",
        ["Иван Краль"],
        ["Олег Морель"],
    ),
    (
        "Под санкции попал Иван Краль, Олег Морель и Анна Белова в список не вошли.",
        ["Иван Краль"],
        ["Олег Морель", "Анна Белова"],
    ),
    (
        "Под санкции попали Иван Краль, Олег Морель и Анна Белова, а Янис Озолс в список не вошёл.",
        ["Иван Краль", "Олег Морель", "Анна Белова"],
        ["Янис Озолс"],
    ),
    ("Под санкции попала компания «Альфа», «Бета» в список не вошла.", ["Альфа"], ["Бета"]),
    ("Выслан Иван Краль, Олег Морель не выслан.", ["Иван Краль"], ["Олег Морель"]),
    (
        "Под санкции попали Иван Краль, Олег Морель, Анна Белова.",
        ["Иван Краль", "Олег Морель", "Анна Белова"],
        [],
    ),
]


@pytest.mark.parametrize(("text", "told", "denied"), TWO_CLAUSES)
def test_each_clause_has_its_own_subject(text: str, told: list[str], denied: list[str]) -> None:
    found = acts(text, "ru")
    assert [s.name for a in found if a.factuality == "asserted" for s in a.act.subjects] == told
    assert [s.name for a in found if a.factuality == "denied" for s in a.act.subjects] == denied


def test_who_stays_in_prison_is_in_no_list_with_who_was_freed() -> None:
    found = acts("Освобождён Иван Краль, Олег Морель остаётся в тюрьме.", "ru")
    assert [(a.act.kind, [s.name for s in a.act.subjects]) for a in found] == [
        ("release", ["Иван Краль"]),
        ("detain", ["Олег Морель"]),
    ]


def test_a_list_ends_before_a_verb_whose_subject_is_behind_it() -> None:
    text = "По 15 суток ареста получили Антон Краль, Айгуль Морель, на 10 суток арестован Ян Озолс."
    assert [[s.name for s in a.act.subjects] for a in acts(text, "ru")] == [
        ["Антон Краль", "Айгуль Морель"],
        ["Ян Озолс"],
    ]


WITHOUT_VERB = [
    ("Задержана Анна Краль, Иван Морель на свободе.", "detain", ["Анна Краль"]),
    ("Арестованы Пётр Озолс и Анна Краль, Иван Морель в розыске.", "detain", ["Пётр Озолс", "Анна Краль"]),
    ("Полиция задержала Анну Краль, её адвокат Иван Морель в Астане.", "detain", ["Анна Краль"]),
    ("Анна Краль арестована, Иван Морель под подпиской о невыезде.", "detain", ["Анна Краль"]),
    ("Выслана Анна Краль, Иван Морель по-прежнему в тюрьме.", "expel", ["Анна Краль"]),
    ("Арестована Анна Краль, Иван Морель объявлен в розыск.", "detain", ["Анна Краль"]),
    ("Арестована Анна Краль, Иван Морель, живущий в Литве, объявлен в розыск.", "detain", ["Анна Краль"]),
    ("Арестованы Анна Краль, Иван Морель в Астане.", "detain", ["Анна Краль", "Иван Морель"]),
    (
        "Арестована Анна Краль, Иван Морель и Пётр Озолс в Астане.",
        "detain",
        ["Анна Краль", "Иван Морель", "Пётр Озолс"],
    ),
    ("Полиция задержала Анну Краль, Ивана Мореля в Астане.", "detain", ["Анна Краль", "Иван Морель"]),
]


@pytest.mark.parametrize(("text", "kind", "names"), WITHOUT_VERB)
def test_a_clause_without_a_verb_has_its_own_subject(text: str, kind: str, names: list[str]) -> None:
    assert [(a.act.kind, [s.name for s in a.act.subjects]) for a in acts(text, "ru")] == [(kind, names)]


DENIED = [
    ("ru", "Освобождён Пётр Озолс, Иван Морель — ещё нет.", "Пётр Озолс", "Иван Морель"),
    ("ru", "Полиция задержала Анну Краль, Иван Морель — нет.", "Анна Краль", "Иван Морель"),
    ("en", "Anton Kral was freed, Jan Novak not yet.", "Anton Kral", "Jan Novak"),
    ("fr", "Anton Kral a été libéré, mais Jan Novak pas encore.", "Anton Kral", "Jan Novak"),
]


@pytest.mark.parametrize(("language", "text", "told", "denied"), DENIED)
def test_a_bare_no_denies_of_its_own_subject(language: str, text: str, told: str, denied: str) -> None:
    found = {a.factuality: [s.name for s in a.act.subjects] for a in acts(text, language)}
    assert found == {"asserted": [told], "denied": [denied]}


JOINED = [
    (
        "3 мая освобождён юрист Иван Краль, подвергшийся пыткам, а 4 мая на волю вышел репортёр Олег Морель.",
        [("release", ["Иван Краль"], "2025-05-03"), ("release", ["Олег Морель"], "2025-05-04")],
    ),
    (
        "3 мая был освобожден юрист Иван Краль, подвергшийся пыткам и несправедливо лишенный покоя с 2006 г.,"
        " а на следующий день на свободу вышел независимый репортёр Олег Морель.",
        [("release", ["Иван Краль"], "2025-05-03"), ("release", ["Олег Морель"], "2025-05-04")],
    ),
    (
        "Арестован был мэр Иван Краль, известный критик, но на свободу вышел его брат Олег Краль.",
        [("detain", ["Иван Краль"], None), ("release", ["Олег Краль"], None)],
    ),
]


@pytest.mark.parametrize(("text", "told"), JOINED)
def test_two_clauses_that_a_conjunction_joins_have_a_subject_each(
    text: str, told: list[tuple[str, list[str], str | None]]
) -> None:
    found = [(a.act.kind, [s.name for s in a.act.subjects], a.act.when) for a in acts(text, "ru")]
    assert [each for each in found if each[0] != "sentence"] == told
