"""Who is given for others is not freed by who gives them."""

from __future__ import annotations

import pytest

from tests.reading import told
from tests.reading.acts.reader import acts


@pytest.mark.parametrize(
    ("language", "text", "state", "name"),
    [
        ("ru", "За капитана Павла Жарова Россия отдала Эстонии рыбака Петра Ильина.", "ru", "Пётр Ильин"),
        ("ru", "Россия отдала Эстонии рыбака Петра Ильина за капитана Павла Жарова.", "ru", "Пётр Ильин"),
        ("fr", "L'Estonie a libéré le capitaine Pavel Jarov contre Tonis Kauk.", "ee", "Pavel Jarov"),
        ("en", "Russia freed Tonis Kauk in exchange for Captain Pavel Zharov.", "ru", "Tonis Kauk"),
        ("en", "Russia freed Tonis Kauk for basketball star Anna Kral.", "ru", "Tonis Kauk"),
    ],
)
def test_only_those_given_are_by_who_gives_them(language: str, text: str, state: str, name: str) -> None:
    told = [act.act for act in acts(text, language) if act.act.authority == state]
    assert [[s.name for s in act.subjects] for act in told] == [[name]]


@pytest.mark.parametrize(
    "text",
    [
        "Ангола передала Португалии шесть моряков в обмен на двух ангольцев - сыновей министра.",
        "Ангола передала шесть моряков в обмен на двух ангольцев — братьев президента.",
    ],
)
def test_whose_sons_the_other_side_gives_is_not_given(text: str) -> None:
    nouns = [a.group.noun for _, a in told.acts(text, "ru") if a.group]
    assert not {"министра", "президента"} & set(nouns)


def test_a_group_told_by_its_nation_is_given_too() -> None:
    text = "Kabul freed two Americans in exchange for a Taliban figure held for life in California."
    freed = [act.act.group for act in acts(text, "en") if act.act.kind == "release"]
    assert [group.lo for group in freed if group is not None] == [2, 1]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The driver Pavel Zharov was swapped for the corpse of Ivan Petrov."),
        ("fr", "Pavel Jarov a été échangé contre le corps d'Ivan Petrov."),
        ("ru", "Павла Жарова обменяли на тело Ивана Петрова."),
    ],
)
def test_who_is_given_for_a_body_is_freed_and_not_the_dead(language: str, text: str) -> None:
    assert len([s.name for act in acts(text, language) for s in act.act.subjects]) == 1
