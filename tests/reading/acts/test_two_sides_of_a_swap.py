"""Whose the people of an exchange were: what one side held, tried or frees, the other did not."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

Whose = set[tuple[str, str | None, str]]


def whose(text: str, language: str) -> Whose:
    return {(a.kind, a.authority, s.name) for _, a in acts(text, language) for s in a.subjects}


SWAPPED: list[tuple[str, Whose]] = [
    (
        "Anton Kral was exchanged for Anna Novak, an agent whom Sweden convicted last year.",
        {("release", None, "Anton Kral"), ("release", "se", "Anna Novak"), ("sentence", "se", "Anna Novak")},
    ),
    (
        "Anna Novak, arrested last year, walked free in a swap in which Chile let Anton Kral return.",
        {("detain", None, "Anna Novak"), ("release", None, "Anna Novak"), ("release", "cl", "Anton Kral")},
    ),
    (
        "Mali traded Anna Novak, a Chilean writer jailed for five years in May, for Anton Kral, a banker.",
        {("release", "ml", "Anna Novak"), ("sentence", "ml", "Anna Novak"), ("release", None, "Anton Kral")},
    ),
    (
        "Peru released Anton Kral in exchange for Anna Novak, a spy held in Chile.",
        {("release", "pe", "Anton Kral"), ("release", "cl", "Anna Novak")},
    ),
]


@pytest.mark.parametrize(("text", "told"), SWAPPED)
def test_each_side_frees_its_own(text: str, told: Whose) -> None:
    assert whose(text, "en") == told


@pytest.mark.parametrize(
    "text",
    [
        "The Eagles traded Anton Kral, who was arrested last year, for two prospects.",
        "The fund traded shares in the bank, whose owner was jailed, for bonds.",
    ],
)
def test_players_and_shares_are_not_freed(text: str) -> None:
    assert not acts(text, "en", "release")


HANDED_OVER = [
    ("en", "Peru and Chile swapped prisoners on Monday. The clerk Anton Kral was handed over to Chile."),
    ("en", "Peru handed over Anton Kral to Chile in a prisoner swap on Monday."),
    ("ru", "Лима и Сантьяго обменялись заключёнными. Антона Краля передали Чили."),
]


@pytest.mark.parametrize(("language", "text"), HANDED_OVER)
def test_who_is_handed_over_in_a_swap_gets_free(language: str, text: str) -> None:
    named = [act.kind for _, act in acts(text, language) if act.subjects]
    assert named == ["release"]


CONDEMNED = [
    ("en", "The sentencing of Anton Kral was condemned by Chile.", "sentence"),
    ("fr", "L'arrestation de Jean Kral a été condamnée par la France.", "detain"),
    ("ru", "Арест Антона Краля осудили в Германии.", "detain"),
]


@pytest.mark.parametrize(("language", "text", "kind"), CONDEMNED)
def test_who_condemns_an_act_has_not_done_it(language: str, text: str, kind: str) -> None:
    assert [(act.kind, act.authority) for _, act in acts(text, language)] == [(kind, None)]


GOT_BACK = [
    ("en", "Chile would get back Anton Kral, arrested in June 2024.", "detain"),
    ("en", "Chile got back Anton Kral, who had been jailed for ten years.", "sentence"),
    ("fr", "Le Chili a récupéré Jean Kral, condamné à dix ans de prison en mai.", "sentence"),
    ("ru", "Чили получит Антона Краля, осуждённого в мае на десять лет.", "sentence"),
]


@pytest.mark.parametrize(("language", "text", "kind"), GOT_BACK)
def test_who_gets_somebody_back_has_not_held_him(language: str, text: str, kind: str) -> None:
    told = [(a.kind, a.authority, c.factuality) for c, a in acts(text, language)]
    assert told == [(kind, None, "asserted")]


def test_what_is_given_to_a_company_is_no_term() -> None:
    assert not acts(
        "A similar licence was given on 20 August to Meridian Trading in prison supplies.", "en", "sentence"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Президент прокомментировал состоявшийся обмен пленниками между израильтянами и боевиками движения.",
        "Обмен пленными между израильтянами и боевиками состоялся в мае.",
    ],
)
def test_those_between_whom_it_is_are_not_exchanged(text: str) -> None:
    assert [act.group for _, act in acts(text, "ru")] == [None]


def test_a_participle_is_not_of_who_tells_behind_another_verb() -> None:
    text = (
        "Москва. 13 декабря. INTERFAX.RU - Плененные Азербайджаном 32 армянских военнослужащих в среду "
        "возвратились на родину, сообщил премьер-министр Армении Никол Пашинян."
    )
    assert [act.subjects for _, act in acts(text, "ru") if act.subjects] == []
