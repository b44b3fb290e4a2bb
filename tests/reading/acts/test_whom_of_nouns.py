"""Whom an act befalls where a noun, a term, a post or a converb stands beside the name or the number."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

WHOM = [
    # A term of years is nobody's age.
    ("fr", "Le tribunal a infligé une peine de 20 ans de prison à deux hommes.", [], 2),
    ("fr", "Le tribunal a infligé une peine de 20 ans de prison à Anton Kral.", ["Anton Kral"], None),
    ("fr", "La police a arrêté un boulanger de 43 ans.", [], 1),
    # What somebody is charged with is not whom.
    ("ru", "Журналисту Антону Кралю инкриминировали несколько эпизодов.", ["Антон Краль"], None),
    ("ru", "В мае задержали 20 студентов.", [], 20),
    # A name that the words of an act hold, and not the town of the jail behind them.
    ("ru", "Стало известно о смерти Антона Краля в следственном изоляторе Энска.", ["Антон Краль"], None),
    # Who comments on an arrest has not been arrested.
    ("ru", "Антон Краль, комментируя причину ареста Павла Ветрова, улыбался.", ["Павел Ветров"], None),
    (
        "ru",
        "Суд арестовал Антона Краля, обвинённого в краже, и Павла Ветрова.",
        ["Антон Краль", "Павел Ветров"],
        None,
    ),
    # Whose president somebody is.
    (
        "en",
        "The Treasury sanctioned three leaders of the institute, including IPEC President Emil Novak.",
        ["Emil Novak"],
        3,
    ),
    ("en", "Police arrested Olga Kral, FREEPA leader Emil Novak.", ["Olga Kral", "Emil Novak"], None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "names", "least"), WHOM)
def test_an_act_befalls_whom_its_words_say(
    language: str, text: str, names: list[str], least: int | None
) -> None:
    ((_, act),) = acts(text, language)[:1]
    assert [s.name for s in act.subjects] == names
    assert (act.group.lo if act.group is not None else None) == least


def test_an_article_in_the_singular_is_of_one() -> None:
    ((_, act),) = acts("Ce Français de 34 ans a été interpellé à Lyon jeudi.", "fr")
    assert act.group is None or act.group.hi == 1


@pytest.mark.parametrize(
    ("language", "text", "kind", "name"),
    [
        ("en", "The reporter Anton Kral, whose arrest drew protests, is ill.", "detain", "Anton Kral"),
        ("fr", "Paul Durand, dont la condamnation a surpris, est malade.", "sentence", "Paul Durand"),
        ("fr", "Paul Durand, dont l'arrestation en mai a choqué, est malade.", "detain", "Paul Durand"),
        ("ru", "Журналист Антон Краль, арест которого вызвал протесты, болен.", "detain", "Антон Краль"),
    ],
)
def test_a_relative_pronoun_tells_whose_act_it_is(language: str, text: str, kind: str, name: str) -> None:
    told = [act for _, act in acts(text, language, kind)]
    assert [s.name for a in told for s in a.subjects] == [name]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "The ministers called on Hanoi to free Anton Kral.", "release"),
        ("fr", "Vous avez été arrêté en mai.", "detain"),
        ("fr", "Un Malgache et un Togolais ont été libérés vendredi.", "release"),
        ("ru", "Прокуратура республики обвинила их в шпионаже.", "charge"),
    ],
)
def test_an_act_is_told_though_nobody_right_beside_it_is_named(language: str, text: str, kind: str) -> None:
    assert [act.kind for _, act in acts(text, language)] == [kind]
