"""Whom *ce dernier* and a noun with a demonstrative mean, and what is told closer of an act in the press."""

from __future__ import annotations

import pytest

from tests.reading import told

LATTER = [
    ("fr", "L'ONG salue la libération d'Anton Kral, directeur de Novy List. Ce dernier avait été arrêté "
     "en mai.", ["Anton Kral"]),
    ("fr", "L'ONG réclame la libération d'Anna Novak. Cette dernière a été arrêtée lundi.", ["Anna Novak"]),
    ("en", "The group welcomed the release of Anton Kral. The latter was arrested in May.",
     ["Anton Kral"]),
    ("ru", "В Минске освободили журналиста Антона Краля. Последний был задержан в мае.",
     ["Антон Краль"]),
    ("fr", "Un tribunal a libéré Anton Kral et Ivan Morel. Ce dernier avait été arrêté en mai.",
     ["Ivan Morel"]),
    ("fr", "Anton Kral a rencontré un élu de Minsk. Ce dernier a été arrêté lundi.", []),
    ("fr", "Anna Novak défend son frère. Ce dernier a été arrêté en mai.", []),
    ("fr", "L'ONG réclame la libération d'Anna Novak. Le second a été arrêté lundi.", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "names"), LATTER)
def test_it_is_who_is_named_last_alone(language: str, text: str, names: list[str]) -> None:
    (act,) = [act for _, act in told.acts(text, language, "detain")]
    assert [s.name for s in act.subjects] == names


TAKEN_UP = [
    ("Paris annonce la libération de Roland Morel. Minsk a relâché Anton Kral. Cet ingénieur, "
     "arrêté à Nice en mai, est rentré.", ["Anton Kral"]),
    ("Anton Kral a été libéré. L'avocat, arrêté en mai, dort chez lui.", ["Anton Kral"]),
    ("Anton Kral a été libéré. Un avocat, arrêté en mai, est resté en prison.", []),
    ("Anton Kral a été libéré. La journaliste, arrêtée en mai, dort chez elle.", []),
    ("Anton Kral a été libéré. L'avocat arrêté en mai dort en cellule.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), TAKEN_UP)
def test_a_noun_with_more_said_behind_a_comma_takes_somebody_up(text: str, names: list[str]) -> None:
    found = [act for _, act in told.acts(text, "fr", "detain") if act.when == "2025-05"]
    assert [s.name for act in found for s in act.subjects] == names


HELD = [
    ("fr", "Paris a annoncé samedi la libération de Roland Morel, détenu en Iran depuis juin 2019.", "ir"),
    ("fr", "Minsk a annoncé samedi la libération de Roland Morel, détenu au Bélarus depuis 2019.", "by"),
    ("fr", "Minsk a annoncé samedi la libération de Roland Morel.", "by"),
    ("en", "Paris announced the release of Anton Kral, who had been arrested in Tehran in 2019.", "ir"),
    ("ru", "Варшава объявила об освобождении Антона Краля, задержанного в Минске в мае 2021 года.", "by"),
]


@pytest.mark.parametrize(("language", "text", "state"), HELD)
def test_who_holds_somebody_frees_him_whoever_announces_it(language: str, text: str, state: str) -> None:
    assert [act.authority for _, act in told.acts(text, language, "release")] == [state]


def test_a_participle_that_opens_a_sentence_names_nobody() -> None:
    text = "Anton Kral est mort en prison.\n\nAppréhendé en mai à Douala, il avait été transféré à Yaoundé."
    named = [s.name for _, act in told.acts(text, "fr") for s in act.subjects]
    assert named
    assert set(named) == {"Anton Kral"}


CLOSER = [
    ("Anton Kral avait été arrêté il y a trois ans, en mai 2022.", "2022-05"),
    ("Anton Kral avait été arrêté voici trois ans (en mai 2022).", "2022-05"),
    ("Anton Kral a été arrêté en 2022, en mai 2023 il était libre.", "2022"),
]


@pytest.mark.parametrize(("text", "when"), CLOSER)
def test_a_day_told_closer_behind_a_comma(text: str, when: str) -> None:
    assert [act.when for _, act in told.acts(text, "fr", "detain")] == [when]


AMONG = [
    ("fr", "Londres a annoncé des sanctions contre six officiers, dont Anton Kral.", ["Anton Kral"], 6),
    ("en", "London announced sanctions against six officers, including Anton Kral.", ["Anton Kral"], 6),
    ("fr", "Londres a annoncé des sanctions contre Anton Kral.", ["Anton Kral"], None),
]


@pytest.mark.parametrize(("language", "text", "names", "number"), AMONG)
def test_sanctions_on_so_many_of_whom_one_is_named(
    language: str, text: str, names: list[str], number: int | None
) -> None:
    (act,) = [act for _, act in told.acts(text, language, "impose")]
    assert [s.name for s in act.subjects] == names
    assert (act.group.lo if act.group is not None else None) == number


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        (
            "fr",
            "L'avocat de Pavel Kral, Paul Morel, a indiqué que ce dernier avait été libéré.",
            "Pavel Kral",
        ),
        ("fr", "Le mari d'Anna Kral, Ivan Novak, a annoncé que celle-ci avait été arrêtée.", "Anna Kral"),
        ("fr", "Paul Morel, l'avocat de Pavel Kral, a dit que celui-ci avait été libéré.", "Pavel Kral"),
        ("en", "The lawyer of Pavel Kral, Paul Morel, said that the latter had been freed.", "Pavel Kral"),
        ("ru", "Муж Анны Новак, Антон Краль, написал, что последняя была арестована.", "Анна Новак"),
    ],
)
def test_nobody_calls_himself_the_latter(code: str, text: str, name: str) -> None:
    assert [s.name for _, act in told.acts(text, code) for s in act.subjects] == [name]
