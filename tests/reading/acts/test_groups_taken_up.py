"""Plurals that mean people whom the sentence before counts or calls by a noun, and those that may mean
others."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

TAKEN_UP = [
    ("en", "Police arrested five students on Monday. They were charged with rioting.", "students", 5),
    ("en", "A court jailed 44 activists. All were charged with subversion in 2020.", "activists", 44),
    ("en", "The junta freed 402 prisoners. Many of them were arrested last year.", "prisoners", None),
    ("en", "The dissidents were jailed in May. Some were released on Friday.", "dissidents", None),
    ("en", "Police arrested five students. Several charges were brought against them.", "students", 5),
    ("en", "The minister told of the release of 135 prisoners. The envoy said they were freed for their age.",
     "prisoners", 135),
    ("en", "The activists told the radio after they were released that police questioned them.", "activists",
     None),
    ("fr", "La police a arrêté cinq étudiants. Ils ont été inculpés d'émeute.", "étudiants", 5),
    ("fr", "La junte a libéré 402 prisonniers. Plusieurs d'entre eux ont été arrêtés en 2020.", "prisonniers",
     None),
    ("ru", "Полиция задержала пятерых студентов. Их обвинили в беспорядках.", "студентов", 5),
    ("ru", "Хунта освободила 402 узника. Многие из них были арестованы в 2020 году.", "узника", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "noun", "number"), TAKEN_UP)
def test_a_plural_takes_up_those_to_whom_something_was_done(
    language: str, text: str, noun: str, number: int | None
) -> None:
    last = acts(text, language)[-1][1]
    assert last.group is not None
    assert (last.group.noun, last.group.lo) == (noun, number)


OTHERS = [
    (
        "en",
        "Protesters stormed the office and police arrested five students. They were charged with rioting.",
    ),
    ("en", "Police arrested five students and expelled three diplomats. They were released on Friday."),
    ("en", "Gunmen killed five soldiers. They were arrested on Monday."),
    ("en", "A judge jailed 11 activists. Ministers said they were arrested for violence."),
    ("en", "Anton Kral and 12 students were arrested. They were released on Friday."),
    ("en", "Belarus freed 52 prisoners. Thousands of others remain in jail. They were arrested in 2020."),
    ("fr", "Des hommes armés ont tué cinq soldats. Ils ont été arrêtés lundi."),
    ("ru", "Боевики убили пятерых солдат. Их арестовали в понедельник."),
]


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_a_plural_that_may_mean_others_means_nobody(language: str, text: str) -> None:
    assert acts(text, language)[-1][1].group is None
