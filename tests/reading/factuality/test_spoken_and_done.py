"""Blame that is no charge, sanctions that last, and what a decree lets others do."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

_HELD = {"en": "Two men are in prison. ", "fr": "Deux hommes sont en prison. ", "ru": "Двое сидят в тюрьме. "}

BLAMED = [
    ("en", "The Janjawid have been accused by the UN and aid groups of ethnic cleansing.", 0),
    ("en", "The general has been accused by Amnesty International of torture.", 0),
    ("en", "The minister, accused by his rivals of corruption, resigned.", 0),
    ("en", "Officials accused of torturing protesters will be barred.", 0),
    ("en", "Ivan Morel was accused by prosecutors of fraud.", 1),
    ("en", "Ivan Morel was accused by Tehran of spying.", 1),
    ("en", "Ivan Morel was accused of spying.", 1),
    ("en", "Three journalists accused of extremism pleaded not guilty.", 1),
    ("fr", "Le général a été accusé par Amnesty International de torture.", 0),
    ("fr", "Les maires accusés d'avoir violé les droits humains sont visés.", 0),
    ("fr", "Ivan Morel a été accusé par le parquet d'espionnage.", 1),
    ("fr", "Le tribunal juge des personnes accusées de terrorisme.", 1),
    ("ru", "Генерал обвинён правозащитниками в пытках.", 0),
    ("ru", "Морель обвинён прокуратурой в шпионаже.", 1),
    ("ru", "Ивана Мореля обвиняют в шпионаже.", 1),
]


@pytest.mark.parametrize(("language", "text", "charges"), BLAMED)
def test_blame_is_no_charge(language: str, text: str, charges: int) -> None:
    assert len(acts(_HELD[language] + text, language, "charge")) == charges


CASES = [
    ("en", "“The sanctions target high-ranking officials,” the statement said.", "impose", ["asserted"]),
    (
        "en",
        "He signed an order enabling the ministry to list states as sponsors and sanction the bank Rossia.",
        "impose",
        ["possible"],
    ),
    ("en", "The EU criticised Baku over the arrests and jailing of journalists.", "detain", ["asserted"]),
    ("en", "It held long talks in recent weeks regarding the release of hostages.", "release", ["possible"]),
    ("en", "Minsk halted the trials, opened the border and released 50 prisoners.", "release", ["asserted"]),
]


@pytest.mark.parametrize(("language", "text", "kind", "expected"), CASES)
def test_told(language: str, text: str, kind: str, expected: list[str]) -> None:
    assert [claim.factuality for claim, _ in acts(text, language, kind)] == expected


FOLLOWED = [
    # What something else is to follow is not done yet.
    ("en", "The embassy would reopen only after the release of all prisoners.", "release", ["possible"]),
    ("en", "Sanctions will be eased after the release of all prisoners.", "release", []),
    ("en", "After the release of 52 prisoners, the embassy will reopen.", "release", ["asserted"]),
    ("en", "Officials will meet in May, after the release of 52 prisoners.", "release", ["asserted"]),
    ("en", "The embassy reopened only after the release of 52 prisoners.", "release", ["asserted"]),
    ("en", "As soon as the prisoners are released, the embassy will reopen.", "release", ["possible"]),
    ("en", "As soon as the prisoners were released, the embassy reopened.", "release", ["asserted"]),
    ("en", "Once released, Ivan Morel flew to Vilnius.", "release", ["asserted"]),
    ("fr", "Les exportations reprendront une fois les sanctions levées.", "lift", ["possible"]),
    ("fr", "L'embargo a pris fin une fois les sanctions levées.", "lift", ["asserted"]),
    (
        "fr",
        "L'ambassade ne rouvrira qu'après la libération de tous les prisonniers.",
        "release",
        ["possible"],
    ),
    ("fr", "Dès que les otages seront libérés, la trêve commencera.", "release", ["possible"]),
    ("fr", "Dès que les otages ont été libérés, la trêve a commencé.", "release", ["asserted"]),
    ("ru", "Экспорт возобновится после того, как санкции снимут.", "lift", ["possible"]),
    ("ru", "Экспорт возобновился после того, как санкции сняли.", "lift", ["asserted"]),
    ("ru", "Посольство откроют только после освобождения заключённых.", "release", ["possible"]),
    ("ru", "Как только заложников освободили, началось перемирие.", "release", ["asserted"]),
    # What opens a clause tells of it, whatever stands further on.
    (
        "ru",
        "Он не исключил, что помилует троих, но отверг слова о том, что их пытали.",
        "pardon",
        ["possible"],
    ),
    # A relative clause has its own tense; so has a joined statement.
    ("fr", "Paris, qui a expulsé douze agents, n'exclut rien si Alger refuse.", "expel", ["asserted"]),
    (
        "en",
        "He said a visit would be useless and the arrest of Ivan Morel proved it.",
        "detain",
        ["asserted"],
    ),
    # A wish to see it done.
    ("en", "Families were relieved to see the hostages freed.", "release", ["asserted"]),
]


@pytest.mark.parametrize(("language", "text", "kind", "expected"), FOLLOWED)
def test_followed(language: str, text: str, kind: str, expected: list[str]) -> None:
    assert [claim.factuality for claim, _ in acts(text, language, kind)] == expected


GENERAL = [
    # What may be done to people of a sort is a rule.
    ("en", "Those between 16 and 17 years of age may have their sentences reduced by half.", "sentence", 0),
    ("en", "Six of them had their sentences reduced in May.", "sentence", 1),
    ("fr", "Les étrangers condamnés à plus de trois ans pourront être expulsés.", "sentence", 0),
    ("fr", "Douze étrangers condamnés à plus de trois ans ont été expulsés.", "sentence", 1),
    # Sent to a camp at home; sent home.
    ("ru", "Главу отдела выслали на каторжные работы.", "expel", 0),
    ("ru", "Двух дипломатов выслали из Минска.", "expel", 1),
    # Those of the next clause are not free.
    (
        "ru",
        "Двое сидели в тюрьме. «Мы на свободе, но более 30 наших коллег сидят», — сказал он.",
        "release",
        0,
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "number"), GENERAL)
def test_of_a_sort(language: str, text: str, kind: str, number: int) -> None:
    assert len(acts(text, language, kind)) == number
