"""Members of a group whom later sentences name: behind it, after others so named, or as those on the list."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

NAMED = [
    ("en", "Twelve prisoners were freed on Friday. They included Irina Lobova, a lawyer.", ["Irina Lobova"]),
    (
        "en",
        "Twelve prisoners were freed on Friday. Among them is Irina Lobova. Others include Pavel Sadoun.",
        ["Irina Lobova", "Pavel Sadoun"],
    ),
    (
        "en",
        "Twelve prisoners were freed on Friday. Minsk gave no reason. The list also includes Irina Lobova.",
        ["Irina Lobova"],
    ),
    (
        "en",
        "Twelve prisoners were freed on Friday. Among them is Irina Lobova, who was arrested in 2021.",
        ["Irina Lobova"],
    ),
    (
        "fr",
        "Douze prisonniers ont été libérés vendredi. La liste comprend aussi Irina Lobova.",
        ["Irina Lobova"],
    ),
    (
        "ru",
        "В пятницу освободили двенадцать заключённых. В список вошла и Ирина Лобова.",
        ["Ирина Лобова"],
    ),
]

NAMED += [
    (
        "en",
        "Hamas said it would free three Israelis on Saturday. The list includes Israelis Oren Kaldor (52), "
        "Samuel Segev (63) and Yoav Bivas (37).",
        ["Oren Kaldor", "Samuel Segev", "Yoav Bivas"],
    ),
]


@pytest.mark.parametrize(("language", "text", "names"), NAMED)
def test_later_sentences_name_members_of_a_group(language: str, text: str, names: list[str]) -> None:
    assert [s.name for _, act in acts(text, language, "release") for s in act.subjects] == names


UNNAMED = [
    "Twelve prisoners were freed on Friday. Absent from the list are the leaders. They include Irina Lobova.",
    "Twelve prisoners were freed on Friday. The list of guests includes Irina Lobova.",
    "Twelve prisoners were freed on Friday. Minsk gave no reason. Critics include Irina Lobova.",
    "Nobody was freed on Friday. The list also includes Irina Lobova.",
]


@pytest.mark.parametrize("text", UNNAMED)
def test_lists_of_others_name_none(text: str) -> None:
    assert not [s for _, act in acts(text, "en", "release") for s in act.subjects]
