"""Groups whose number is of others, of measures, or of somebody named."""

from __future__ import annotations

import pytest

from detente.model import Group
from tests.reading.acts.reader import acts


def groups(text: str, language: str, kind: str) -> list[Group | None]:
    return [f.act.group for f in acts(text, language) if f.act.kind == kind]


COUNTED = [
    ("fr", "L'UE a imposé des sanctions à 60 individus et neuf entités.", "individus", 60),
    ("fr", "L'UE a imposé des sanctions à 60 individus et entités.", "individus et entités", 60),
    ("en", "Canada announced sanctions against 67 individuals and nine entities.", "individuals", 67),
]


@pytest.mark.parametrize(("language", "text", "noun", "number"), COUNTED)
def test_a_number_counts_its_own_nouns(language: str, text: str, noun: str, number: int) -> None:
    assert [(g.noun, g.lo) for g in groups(text, language, "impose") if g is not None] == [(noun, number)]


def test_another_or_others_are_none_of_those_counted_before() -> None:
    for rest in ("another was quietly released on Monday", "others were released on Monday"):
        found = groups(f"Four Danes were freed on Tuesday and {rest}.", "en", "release")
        assert [g.lo if g is not None else None for g in found] == [4, None]


def test_who_is_excepted_is_not_counted() -> None:
    found = groups("All but three of the 55 activists have been released on bail.", "en", "release")
    assert [g.lo for g in found if g is not None] in ([], [None])


def test_a_number_of_measures_counts_nobody() -> None:
    text = "Foreign Secretary Anna Kral announces over 370 further Russian and Belarusian sanctions today."
    assert groups(text, "en", "impose") == [None]
    text = "The UK imposed sanctions on 370 Russian and Belarusian officials today."
    assert [g is not None and g.lo for g in groups(text, "en", "impose")] == [370]


def test_who_is_named_behind_his_office_is_no_group() -> None:
    text = "Президент Боливарианской республики Николас Мадуро и его супруга Силия Флорес были захвачены."
    assert groups(text, "ru", "detain") == [None]
    text = "Вместе с президентом Николасом Мадуро задержали водителя."
    assert [g is not None and g.lo for g in groups(text, "ru", "detain")] == [1]


@pytest.mark.parametrize(
    "text",
    [
        "The government freed 40 detainees on Monday and more will be released next week.",
        "The government freed 40 detainees on Monday and a few were arrested again.",
        "The government freed 40 detainees on Monday, and fewer will be freed soon.",
    ],
)
def test_more_or_fewer_are_not_as_many_as_were_counted_before(text: str) -> None:
    assert [act.act.group is not None and act.act.group.lo == 40 for act in acts(text, "en")] == [True, False]


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "The release of around 1500 of other prisoners took place on Monday.", 1500),
        ("en", "The arrest of about 2000 of the protesters was reported.", 2000),
        ("fr", "La libération de 2000 des prisonniers a eu lieu lundi.", 2000),
        ("ru", "Освобождение около 1500 из заключённых состоялось в понедельник.", 1500),
    ],
)
def test_so_many_of_others_are_no_year(language: str, text: str, number: int) -> None:
    (found,) = acts(text, language)
    assert found.act.group is not None
    assert found.act.group.lo == number
