"""Whom words leave out of an act by number or by name, wherever they stand."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts
from tests.reading.acts.test_groups import groups

LESS = [
    ("en", "All 14 soldiers but two were released on Monday.", "soldiers"),
    ("en", "The 14 soldiers, except two, were released on Monday.", "soldiers"),
    ("fr", "Les 14 soldats, sauf deux, ont été libérés samedi.", "soldats"),
    ("fr", "Les 14 soldats, à l'exception de trois officiers, ont été libérés samedi.", "soldats"),
    ("ru", "Все 14 солдат, кроме двоих, освобождены.", "солдат"),
]


@pytest.mark.parametrize(("language", "text", "noun"), LESS)
def test_a_number_less_some_is_no_longer_that_number(language: str, text: str, noun: str) -> None:
    (found,) = groups(text, language, "release")
    assert found is not None
    assert (found.noun, found.lo, found.hi) == (noun, None, None)


WHOLE = [
    ("en", "Minsk freed 14 soldiers, but two were rearrested.", 14),
    ("en", "Minsk freed 14 prisoners, all but two of them women.", 14),
    ("fr", "La police a libéré 14 soldats, mais pas leurs deux chefs.", 14),
    ("fr", "La police a libéré tous les 14 détenus, mais deux ont été arrêtés de nouveau.", 14),
    ("ru", "Освободили 14 солдат, но двоих снова задержали.", 14),
]


@pytest.mark.parametrize(("language", "text", "number"), WHOLE)
def test_a_number_beside_others_is_whole(language: str, text: str, number: int) -> None:
    found = groups(text, language, "release")[0]
    assert found is not None
    assert found.lo == number


ROWS = [
    ("en", "Except Anna Petrova, John Petit and Mark White, all the accused were freed on Monday."),
    ("en", "All the accused except Anna Petrova, John Petit and Mark White were freed on Monday."),
    ("fr", "Sauf Anna Petrova, Jean Petit et Marc Blanc, tous les accusés ont été libérés lundi."),
    ("ru", "Кроме Анны Петровой и Ивана Сидорова, все обвиняемые освобождены в понедельник."),
]


@pytest.mark.parametrize(("language", "text"), ROWS)
def test_a_row_that_is_left_out_is_not_freed(language: str, text: str) -> None:
    assert not [s for a in acts(text, language) if a.factuality == "asserted" for s in a.act.subjects]


def test_a_comma_ends_a_row_without_and() -> None:
    found = acts("Contrairement à Jean Petit, Anna Petrova a été arrêtée.", "fr")
    assert "Anna Petrova" in [s.name for a in found if a.factuality == "asserted" for s in a.act.subjects]


@pytest.mark.parametrize("words", ["Contrairement à", "Hormis"])
def test_several_behind_whom_words_leave_out_are_freed(words: str) -> None:
    found = acts(f"{words} Jean Petit, Anna Petrova et Marc Blanc ont été libérés lundi.", "fr")
    freed = [s.name for a in found if a.factuality == "asserted" for s in a.act.subjects]
    assert freed == ["Anna Petrova", "Marc Blanc"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Anna Petrova was freed by a judge and not John Petit."),
        ("fr", "Anna Petrova a été libérée par un juge et non Jean Petit."),
    ],
)
def test_who_did_not_do_it_was_not_left_where_he_is(language: str, text: str) -> None:
    assert [a.factuality for a in acts(text, language)] == ["asserted"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "All but one of the prisoners, Anton Kral, were freed on Friday."),
        ("ru", "Все заключённые, кроме одного, Антона Краля, были освобождены."),
    ],
)
def test_the_one_that_is_counted_out_is_named_behind_a_comma(language: str, text: str) -> None:
    told = {(a.factuality, s.name) for a in acts(text, language) for s in a.act.subjects}
    assert told in ({("denied", "Anton Kral")}, {("denied", "Антон Краль")})
