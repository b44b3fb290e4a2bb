"""Lists in which a clause tells of each name."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

BOTH = {"Irina Sample", "Pavel Orlov"}
LISTS = [
    ("en", "Also freed were TV journalist Irina Sample, sentenced in 2022 to five years on charges of"
     " “creating an extremist group,” and journalist and editor Pavel Orlov, who received a six-year"
     " sentence in 2023."),
    ("en", "Those released include Irina Sample, who was sentenced in 2022 to five years, and Pavel Orlov,"
     " who got six years in 2023."),
    ("fr", "Parmi les libérés figurent Irina Sample, condamnée en 2022 à cinq ans, et Pavel Orlov, qui"
     " avait été condamné à six ans en 2023."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), LISTS)
def test_all_are_freed_and_each_has_a_sentence_of_his_own(language: str, text: str) -> None:
    assert [{s.name for s in a.subjects} for _, a in acts(text, language, "release")] == [BOTH]
    terms = [
        ({s.name for s in a.subjects}, a.terms, str(a.when)) for _, a in acts(text, language, "sentence")
    ]
    assert terms == [({"Irina Sample"}, "P5Y", "2022"), ({"Pavel Orlov"}, "P6Y", "2023")]


@pytest.mark.parametrize(
    ("text", "jailed"),
    [
        ("Also freed were Irina Sample, jailed in 2022, and Pavel Orlov.", {"Irina Sample"}),
        ("Minsk freed Irina Sample, and Pavel Orlov, who was jailed in 2022, was moved.", {"Pavel Orlov"}),
        ("Irina Sample and Pavel Orlov, who were jailed in 2022, were freed.", BOTH),
        ("Irina Sample, Ivan Moroz and Pavel Orlov, jailed in 2022, were freed.", {*BOTH, "Ivan Moroz"}),
    ],
)
def test_of_whom_a_clause_in_a_list_is(text: str, jailed: set[str]) -> None:
    assert [{s.name for s in a.subjects} for _, a in acts(text, "en", "detain")] == [jailed]


def test_a_clause_of_another_subject_ends_the_list() -> None:
    text = "Minsk freed Irina Sample, jailed in 2020, and Pavel Orlov said that he was glad."
    assert [{s.name for s in a.subjects} for _, a in acts(text, "en", "release")] == [{"Irina Sample"}]
