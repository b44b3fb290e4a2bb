"""Whom a clause or participle is said of, as gender and number tell, and what is of the act's own words."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

NAMED = [
    ("fr", "L'avocat d'Anna Kral, qui a été arrêtée lundi, a porté plainte.", "detain", ["Anna Kral"]),
    ("fr", "Le père d'Anna Kral, arrêtée lundi, a porté plainte.", "detain", ["Anna Kral"]),
    ("fr", "La sœur d'Ivan Moroz, qui a été condamné à dix ans, est partie.", "sentence", ["Ivan Moroz"]),
    ("ru", "Сестра Ивана Мороза, которого осудили в мае, уехала.", "sentence", ["Иван Мороз"]),
    (
        "ru",
        "Ольга Краль, жена журналиста Ивана Мороза, которого выслали в мае, больна.",
        "expel",
        ["Иван Мороз"],
    ),
    (
        "fr",
        "Les autorités ont expulsé le 1er avril Agnès Faure et Sophie Morel.",
        "expel",
        ["Agnès Faure", "Sophie Morel"],
    ),
    ("en", "Hamas took Anton Kral hostage in 2023.", "detain", ["Anton Kral"]),
    # Right ones.
    (
        "fr",
        "Olga Kral, l'épouse de l'opposant Ivan Moroz, arrêtée lundi, est malade.",
        "detain",
        ["Olga Kral"],
    ),
    (
        "fr",
        "Arrêté en mai et condamné à dix ans de prison, Jean Morel a fait appel.",
        "sentence",
        ["Jean Morel"],
    ),
]

COUNTED = [
    ("fr", "Le père d'Ivan Moroz, arrêté en 2020, est malade.", "detain", 1),
    ("en", "Russia holds 24 sailors that it took captive in 2018.", "detain", 24),
    ("en", "The rebels took captive 24 sailors in March.", "detain", 24),
    ("en", "The activists Belarus released on Saturday arrived in Vilnius.", "release", None),
    ("fr", "Les soldats qu'ils avaient faits prisonniers sont rentrés.", "detain", None),
    (
        "fr",
        "Interrogé sur le couple, arrêté en mai et condamné à de lourdes peines, Jean Morel a esquivé.",
        "sentence",
        2,
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "names"), NAMED)
def test_the_one_who_agrees_is_meant(language: str, text: str, kind: str, names: list[str]) -> None:
    found = [a.act for a in acts(text, language) if a.act.kind == kind]
    assert [[s.name for s in act.subjects] for act in found] == [names]


@pytest.mark.parametrize(("language", "text", "kind", "number"), COUNTED)
def test_people_who_are_counted_are_meant(language: str, text: str, kind: str, number: int | None) -> None:
    act = next(a.act for a in acts(text, language) if a.act.kind == kind)
    assert act.subjects == ()
    assert act.group is not None
    assert act.group.lo == number
    assert "captive" not in act.group.noun


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les deux camps ont mené dix échanges de prisonniers de guerre cette année."),
        ("en", "The two sides have carried out ten prisoner swaps this year."),
    ],
)
def test_exchanges_that_are_counted_count_nobody(language: str, text: str) -> None:
    assert not any(a.act.group and a.act.group.lo for a in acts(text, language))


# text, whom the second sentence takes up, None where it says only that there is one
TAKEN_UP_BY_A_CALLING = [
    ("Суд приговорил Анну Новак. Депутатку арестовали в июле.", "Анна Новак"),
    ("Суд приговорил Анну Новак. Блогершу арестовали в июле.", "Анна Новак"),
    ("Суд приговорил Анну Новак. Бывшую депутатку арестовали в июле.", "Анна Новак"),
    ("Суд приговорил Антона Краля. Аналитика арестовали в июле.", "Антон Краль"),
    ("Суд приговорил Антона Краля. Депутатку арестовали в июле.", None),
]


@pytest.mark.parametrize(("text", "name"), TAKEN_UP_BY_A_CALLING)
def test_a_calling_for_a_woman_takes_up_one(text: str, name: str | None) -> None:
    (act,) = [f.act for f in acts(text, "ru") if f.act.kind == "detain"]
    assert [s.name for s in act.subjects] == ([name] if name else [])
    assert (act.group is None) == (name is not None)


# text, whom release is refused
REFUSED = [
    ("Антону Новаку отказали в условно-досрочном освобождении.", ["Антон Новак"], None),
    ("Антону Новаку отказали в освобождении.", ["Антон Новак"], None),
    ("Журналисту отказали в досрочном освобождении.", [], 1),
    ("Суд отказал прокурору в освобождении Антона Новака.", ["Антон Новак"], None),
]


@pytest.mark.parametrize(("text", "names", "least"), REFUSED)
def test_a_bare_dative_is_whom_release_is_refused(text: str, names: list[str], least: int | None) -> None:
    (found,) = acts(text, "ru")
    assert (found.act.kind, found.factuality) == ("release", "denied")
    assert [s.name for s in found.act.subjects] == names
    assert (found.act.group.lo if found.act.group else None) == least
