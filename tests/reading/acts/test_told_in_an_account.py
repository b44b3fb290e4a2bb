"""Whom, whose and when, where the account around a sentence tells it and a name or day beside it does not."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

WHOM = [
    (
        "en",
        "Five other men are serving sentences in Peru for an escape, their lawyer, Anna Kral, said.",
        "sentence",
        [[]],
    ),
    (
        "en",
        "Anton Kral was put on a flight to Oslo after serving a four-year sentence in Peru for "
        "“spying”, Chile's foreign minister, Anna Novak, has said.",
        "sentence",
        [["Anton Kral"]],
    ),
    (
        "en",
        "The president pardoned Anton Kral, a poet, after a written request from his Chilean counterpart, "
        "Emil Novak.",
        "pardon",
        [["Anton Kral"]],
    ),
    (
        "en",
        "Peru freed Anna Kral, a poet, at the request of the Pope's envoy, Emil Novak.",
        "release",
        [["Anna Kral"]],
    ),
    (
        "en",
        "Peru freed Anna Kral, a poet from Lyon, Emil Novak, a painter from Lima, and Ivan Moroz.",
        "release",
        [["Anna Kral", "Emil Novak", "Ivan Moroz"]],
    ),
    (
        "en",
        "Anton Kral was seized at home together with his cousin, the banker Anna Kral, who was let go.",
        "detain",
        [["Anton Kral", "Anna Kral"]],
    ),
    (
        "en",
        "Anton Kral was arrested after a row with his wife, Anna, over money.",
        "detain",
        [["Anton Kral"]],
    ),
    (
        "en",
        "Anton Kral, who founded the paper with his brother, Emil, was arrested on Monday.",
        "detain",
        [["Anton Kral"]],
    ),
    (
        "en",
        "Peru freed five people, including the president's adviser, Anton Kral.",
        "release",
        [["Anton Kral"]],
    ),
    (
        "en",
        "The EU extended its sanctions. The Council also added Anton Kral, the director of a prison, to the "
        "list and removed the judge Anna Novak.",
        "impose",
        [["Anton Kral"]],
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "subjects"), WHOM)
def test_whom(language: str, text: str, kind: str, subjects: list[list[str]]) -> None:
    assert [[s.name for s in act.subjects] for _, act in acts(text, language, kind)] == subjects


NOBODY = [
    (
        "en",
        "The two sides swapped prisoners. On Thursday Lima handed over the bodies of 1,000 soldiers.",
        "transfer",
    ),
    (
        "en",
        "Anna Kral was expelled from Peru, the union said. A spokesman, Emil Novak, denied that politics had "
        "played any part.",
        "expel",
    ),
]


@pytest.mark.parametrize(("language", "text", "kind"), NOBODY)
def test_nothing_more(language: str, text: str, kind: str) -> None:
    assert all(claim.factuality == "asserted" and act.subjects for claim, act in acts(text, language, kind))


WHOSE = [
    (
        "en",
        "Peruvian prosecutors charged Anton Kral in May. Kral was moved to the Great Lima prison in August.",
        "transfer",
        "pe",
    ),
    (
        "en",
        "Peruvian police detained Anton Kral on May 9 and expelled him to Chile on May 14.\n\n"
        "Kral knew prison already: he was convicted in November 2022 and freed in July 2023.",
        "release",
        "pe",
    ),
    (
        "en",
        "Anton Kral was extradited in April, and a military court in Lima sentenced him in May to six years.",
        "transfer",
        None,
    ),
    (
        "en",
        "In July Peru deported 36 members of the party to Chile, where they were charged with theft and "
        "freed on bail.",
        "release",
        None,
    ),
    (
        "en",
        "Britain has taken three Peruvian officers off its sanctions list, the Foreign Office said.\n\n"
        "Anna Kral, a student in Lima, was arrested in November, Peruvian lawyers said.",
        "detain",
        "pe",
    ),
    (
        "en",
        "The United States on Thursday lifted sanctions on Milan Kral.\n\nHe was blacklisted in 2022.",
        "impose",
        "us",
    ),
    (
        "fr",
        "Les États-Unis ont levé jeudi les sanctions contre Milan Kral.\n\n"
        "Kral avait été sanctionné en 2022.",
        "impose",
        "us",
    ),
    (
        "en",
        "The Council on Monday extended the restrictive measures in Peru for a year. It also removed the "
        "judge Anna Novak from the list.",
        "lift",
        "eu",
    ),
    (
        "en",
        "A licence issued by the Treasury on Thursday lets Menai Aluminium pay its workers.\n\n"
        "Its owner, Anton Kral, was added to the UK sanctions list in May 2022.",
        "license",
        "uk",
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "authority"), WHOSE)
def test_whose(language: str, text: str, kind: str, authority: str | None) -> None:
    assert [act.authority for _, act in acts(text, language, kind)] == [authority]


# language, text, the last who imposes something
NOT_WHOSE = [
    ("en", "The EU lifted sanctions on Milan Kral. In Ukraine, he was sanctioned in 2021.", None),
    ("en", "The EU lifted sanctions on Milan Kral. Kyiv said that he was blacklisted in 2022.", None),
    ("en", "The EU lifted sanctions on Milan Kral. His visa was revoked in 2023.", None),
    ("en", "The US lifted sanctions on Milan Kral. He was blacklisted for his ties to Minsk.", "us"),
    ("ru", "США сняли санкции с Ивана Краля. На Украине он попал под санкции в 2022 году.", None),
    (
        "en",
        "The U.S. imposed sanctions on a minister. It put another on its sanctions list. In Russia, the "
        "website Meduza was blocked.",
        None,
    ),
]


@pytest.mark.parametrize(("language", "text", "authority"), NOT_WHOSE)
def test_who_lifts_a_measure_did_not_impose_what_another_may_have(
    language: str, text: str, authority: str | None
) -> None:
    assert acts(text, language, "impose")[-1][1].authority == authority


WHEN = [
    (
        "en",
        "Police detained Anna Kral in Lima on May 9, and five days later the government put her on a flight "
        "to Chile.",
        "expel",
        "2025-05-14",
    ),
    (
        "en",
        "Police detained Anna Kral in Lima on May 9 and five days later expelled her.",
        "expel",
        "2025-05-14",
    ),
    (
        "en",
        "A court in Lima on Thursday jailed Anna Kral for six years.\n\nShe had been detained in June.\n\n"
        "On the same day a judge in Cusco sentenced Anton Novak to three years.",
        "sentence",
        "2025-12-11",
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "when"), WHEN)
def test_when(language: str, text: str, kind: str, when: str) -> None:
    assert acts(text, language, kind)[-1][1].when == when


MANY = [
    ("en", "Peru pardoned 19 of 67 convicts on Monday.", 19),
    ("en", "Peru pardoned 19 of the 67 convicts on Monday.", 19),
    ("en", "Under Article 19 of 2019 law Peru pardoned 67 convicts.", 67),
]


@pytest.mark.parametrize(("language", "text", "number"), MANY)
def test_how_many(language: str, text: str, number: int) -> None:
    groups = [act.group for _, act in acts(text, language, "pardon")]
    assert [group.lo for group in groups if group is not None] == [number]
