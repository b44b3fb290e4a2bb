"""Those of a group whom a later sentence names: some of them, or all."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

ALL = [
    ("fr", "Trois opposants ont été libérés. Il s'agit d'Anton Kral, d'Ivan Morel et de Pavel Novak."),
    ("en", "Three opposition members were freed. They are Anton Kral, Ivan Morel and Pavel Novak."),
    ("ru", "Трое активистов были освобождены. Это Антон Краль, Иван Морозов и Павел Новак."),
]


@pytest.mark.parametrize(("language", "text"), ALL)
def test_all_of_a_group_are_named_after_it(language: str, text: str) -> None:
    first, second = acts(text, language)
    assert (first.act.kind, second.act.kind) == ("release", "release")
    assert len(second.act.subjects) == 3


def test_what_was_done_to_a_group_together_was_done_to_each() -> None:
    text = (
        "Trois opposants arrêtés en mai ont été libérés lundi. Il s'agit d'Anton Kral, d'Ivan Morel et de "
        "Pavel Novak."
    )
    named = [(f.act.kind, len(f.act.subjects)) for f in acts(text, "fr") if f.act.subjects]
    assert named == [("detain", 3), ("release", 3)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Six opposants ont été libérés. Il s'agit d'une joie pour Anton Kral et Ivan Morel."),
        ("en", "Six people were freed. They are friends of Anton Kral and Ivan Morel."),
        ("ru", "Десять активистов были освобождены. Это заслуга Антона Краля и Ивана Морозова."),
        # What those did whom the words name, or what was done to them, makes them nobody's equals.
        ("en", "Two men were freed. They were accused of insulting Anton Kral and Ivan Morel."),
        ("en", "Three men were freed. They are Anton Kral and Ivan Morel."),
        ("fr", "Deux hommes ont été libérés. Ce sont Anton Kral et Ivan Morel qui l'ont annoncé."),
        ("ru", "Двух активистов освободили. Это сделали следователи Антон Краль и Иван Морозов."),
        ("ru", "Двух активистов освободили. Это родители поэтов Антона Краля и Ивана Морозова."),
    ],
)
def test_other_numbers_of_names_are_not_the_group(language: str, text: str) -> None:
    assert not any(found.act.subjects for found in acts(text, language))


def test_a_participle_that_stands_for_somebody_is_an_object() -> None:
    text = "Власти решили освободить 20 заключённых и экстрадировать бежавшего из Перу Антона Краля."
    found = next(f for f in acts(text, "ru") if f.act.kind == "transfer")
    assert (found.act.group, [s.name for s in found.act.subjects]) == (None, ["Антон Краль"])


def test_what_a_number_counts_in_capitals_is_nobodys_name() -> None:
    (found,) = acts("Among those held are two former Green Berets, Anton Kral and Ivan Morel.", "en")
    assert [s.name for s in found.act.subjects] == ["Anton Kral", "Ivan Morel"]


def test_who_tells_of_some_is_none_of_them() -> None:
    text = (
        "Об этом сообщил правозащитник Антон Краль. Краль сообщал о 80 освобождённых утром 10 декабря. Среди "
        "них — адвокат Иван Морозов."
    )
    assert [[s.name for s in f.act.subjects] for f in acts(text, "ru")] == [[], ["Иван Морозов"]]
