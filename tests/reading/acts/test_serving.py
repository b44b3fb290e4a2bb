"""Names of rulers that only say whose man somebody is, who is told of beside them."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

WHOSE = [
    ("fr", "La justice suit Anton Kral, un proche du président Ivan Morel accusé de vol.", "charge"),
    ("fr", "Lomé suit Anton Kral, un proche du président togolais, Ivan Morel, accusé de vol.", "charge"),
    ("fr", "Togo a accordé sa grâce à Anton Kral, un allié du président, Ivan Morel.", "pardon"),
    ("en", "Togo pardoned Anton Kral, a banker and Morel ally.", "pardon"),
    ("en", "Togo freed Anton Kral, a singer and Morel supporter.", "release"),
    ("en", "Anton Kral, a close ally of President Ivan Morel, was arrested on Monday.", "detain"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind"), WHOSE)
def test_whose_man_he_is_it_is_not_done_to(language: str, text: str, kind: str) -> None:
    (found,) = [each for each in acts(text, language) if each.act.kind == kind]
    assert [s.name for s in found.act.subjects] == ["Anton Kral"]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "A former ally of the president, Ivan Morel, was arrested on Monday.", "Ivan Morel"),
        ("fr", "Un ancien allié du président, Ivan Morel, a été arrêté lundi.", "Ivan Morel"),
        ("fr", "La libération du chef du parti, Ivan Morel, est annoncée.", "Ivan Morel"),
    ],
)
def test_who_is_described_before_his_name_is_meant(language: str, text: str, name: str) -> None:
    (found,) = acts(text, language)
    assert [s.name for s in found.act.subjects] == [name]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Сняли фильм про союзника президента Морозова, арестованного в мае.", "союзника"),
        ("В Лионе освободили сторонника мэра Морозова, арестованного в мае.", "сторонника"),
    ],
)
def test_of_him_whom_he_serves_nothing_is_said(text: str, noun: str) -> None:
    (found,) = [each for each in acts(text, "ru") if each.act.kind == "detain"]
    assert found.act.subjects == ()
    assert found.act.group is not None
    assert found.act.group.noun == noun


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nina Vetrova travelled home to seek her brother, Anton, jailed since 2021."),
        ("fr", "Nina Vetrova cherche son frère, Anton, emprisonné depuis 2021."),
        ("ru", "Нина Ветрова ищет его брата, Антона, арестованного в 2021 году."),
    ],
)
def test_kin_named_between_commas_is_jailed_and_not_who_seeks_him(language: str, text: str) -> None:
    names = [s.name for each in acts(text, language) for s in each.act.subjects]
    assert "Nina Vetrova" not in names
    assert "Нина Ветрова" not in names
