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
        "He signed an order enabling the ministry to list states as sponsors of terror and sanction the bank Rossia.",
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
