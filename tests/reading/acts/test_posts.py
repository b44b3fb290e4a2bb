"""Names in lists behind what somebody's post is of, and behind one who only says whose somebody is."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

FREED = {"fr": "Minsk a libéré 30 détenus, dont ", "en": "Minsk freed 30 detainees, including "}


def freed(listed: str, language: str) -> list[str]:
    (act,) = [act for _, act in acts(FREED[language] + listed, language, "release")]
    return [subject.name for subject in act.subjects]


@pytest.mark.parametrize(
    ("language", "listed", "wanted"),
    [
        ("fr", "le militant des droits de l'homme Anton Kral.", ["Anton Kral"]),
        ("fr", "Jan Marek, le chef du parti Anton Kral et la cheffe de l'opposition Anna Novak.",
         ["Jan Marek", "Anton Kral", "Anna Novak"]),
        ("fr", "l'ancien candidat, Jan Marek, sa directrice de campagne Anna Novak et le lauréat du prix "
         "Nobel de la paix et militant des droits de l'homme Anton Kral.",
         ["Jan Marek", "Anna Novak", "Anton Kral"]),
        ("en", "Jan Marek, Anna Novak and the leader of the opposition Anton Kral.",
         ["Jan Marek", "Anna Novak", "Anton Kral"]),
    ],
)  # fmt: skip
def test_a_name_behind_what_a_post_is_of_is_the_holders(
    language: str, listed: str, wanted: list[str]
) -> None:
    assert freed(listed, language) == wanted


@pytest.mark.parametrize(
    ("language", "listed", "wanted"),
    [
        ("fr", "Jan Marek, et un proche de l'opposant Anton Kral.", ["Jan Marek"]),
        ("fr", "Jan Marek, Anna Novak, et un proche du chef de l'opposition Anton Kral.",
         ["Jan Marek", "Anna Novak"]),
        ("fr", "Jan Marek et la femme du chef de l'opposition Anton Kral.", ["Jan Marek"]),
        ("en", "Jan Marek, Anna Novak and an ally of opposition leader Anton Kral.",
         ["Jan Marek", "Anna Novak"]),
        ("en", "Jan Marek and the driver of the head of the opposition Anton Kral.", ["Jan Marek"]),
    ],
)  # fmt: skip
def test_whose_somebody_is_is_in_no_list(language: str, listed: str, wanted: list[str]) -> None:
    assert freed(listed, language) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "Parmi les personnes libérées figurent Jan Marek, emprisonné depuis juillet 2021 et "
         "co-lauréat du prix Nobel de la paix en 2022, Anna Novak, impliquée dans les manifestations, et "
         "l'opposant Anton Kral, arrêté à Brest.", ["Jan Marek", "Anna Novak", "Anton Kral"]),
        ("en", "Other men among those freed include Jan Marek, Viasna lawyers Pavel Benes and Anton Kral.",
         ["Jan Marek", "Pavel Benes", "Anton Kral"]),
        ("en", "Minsk freed 30 detainees — including opposition leader Anna Novak and figures such as Jan "
         "Marek, Pavel Benes and Anton Kral.", ["Anna Novak", "Jan Marek", "Pavel Benes", "Anton Kral"]),
    ],
)  # fmt: skip
def test_long_items_and_such_as(language: str, text: str, wanted: list[str]) -> None:
    (act,) = [act for _, act in acts(text, language, "release")]
    assert [subject.name for subject in act.subjects] == wanted


@pytest.mark.parametrize(
    "text", ["Их могут отпустить «одной большой группой».", "Десять человек вышли на свободу одной группой."]
)
def test_how_they_go_counts_nobody(text: str) -> None:
    (act,) = [act for _, act in acts(text, "ru", "release")]
    assert act.group is None or act.group.noun == "человек"
