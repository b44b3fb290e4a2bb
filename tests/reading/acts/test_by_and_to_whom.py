"""People beside an act who do it, or to whom somebody is handed, are not those it is done to."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

HELD = {"en": "They were held in prison. ", "fr": "Ils étaient en prison. ", "ru": "Они сидели в тюрьме. "}


def told(text: str, language: str, kind: str) -> list[tuple[list[str], str | None, int | None]]:
    return [
        ([s.name for s in a.subjects], a.group.noun if a.group else None, a.group.lo if a.group else None)
        for _, a in acts(HELD[language] + text, language, kind)
    ]


@pytest.mark.parametrize(
    ("text", "kind", "noun"),
    [
        ("Помилование президентом Лукашенко ряда заключённых вызвало отклики.", "pardon", "Лукашенко"),
        ("Родные просят освободить задержанных силовиками демонстрантов.", "release", "силовиками"),
        ("Суд обязал отпустить задержанных полицейскими рабочих.", "release", "полицейскими"),
    ],
)
def test_the_instrumental_is_who_does_it(text: str, kind: str, noun: str) -> None:
    assert all(noun not in (*names, group) for names, group, _ in told(text, "ru", kind))


def test_prisoners_stand_in_it_where_they_are_exchanged() -> None:
    assert len(told("Минск обменялся с Киевом десятью пленными.", "ru", "release")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Joe Biden handed over to Donald Trump in January.",
        "The deal came as outgoing US president Joe Biden handed over to Donald Trump.",
    ],
)
def test_power_is_handed_over_to_nobody_who_is_held(text: str) -> None:
    assert told(text, "en", "transfer") == []


def test_a_part_in_a_bracket_of_commas_is_not_the_whole() -> None:
    found = told("Dix prisonniers, dont deux mineurs, ont été transférés en Russie.", "fr", "transfer")
    assert found == [([], "prisonniers", 10)]


def test_warrants_are_issued_and_nobody_is_handed_over() -> None:
    assert told("Ордера на арест журналистов выданы прокуратурой.", "ru", "transfer") == []
