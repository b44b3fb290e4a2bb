"""Whose a sanction or licence is, and who only stands beside it."""

from __future__ import annotations

import pytest

from detente.model import ActKind
from tests.reading.told import acts

ABOUT = {"fr": " Les sanctions restent.", "en": " The sanctions stand.", "ru": " Санкции действуют."}


@pytest.mark.parametrize(
    ("language", "text", "authority"),
    [
        # An adjective of those listed is not the list's.
        ("fr", "L'agence dit qu'il a placé les compagnies russes Orval et Brin sur la liste noire.", None),
        ("fr", "Le Trésor américain dit avoir placé la banque russe Sberbank sur sa liste noire.", "us-ofac"),
        ("en", "Two Russian firms, Orval and Brin, were added to the British sanctions list.", "uk"),
        # Who issues a licence is told by its own clause.
        ("en", "Switzerland's Brin walked away after OFAC refused to grant a license.", "us-ofac"),
        ("en", "Britain's Brin said that the Treasury had issued a licence.", "us-ofac"),
        ("en", "The US, through its office OFAC, issued a licence to Orval.", "us-ofac"),
        # A state before sanctions is the one they are against, unless it makes them.
        ("en", "These steps do not amount to a permanent removal of the Syria sanctions program.", None),
        ("en", "These steps do not amount to a permanent removal of the US sanctions program.", "us"),
        ("en", 'The European Union ("EU") adopted legal acts lifting measures on Syria.', "eu"),
        # Whoever else may do it is named before.
        (
            "ru",
            "ЕС снял санкции с Сирии. ЕС снял и эмбарго. Президент США Трамп намерен отдать приказ об отмене "
            "санкций.",
            None,
        ),
    ],
)
def test_whose_it_is(language: str, text: str, authority: str | None) -> None:
    *_, (_, act) = acts(text + ABOUT[language], language)
    assert act.authority == authority


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "fr",
            "Les sanctions visent Orval et Brin en raison du refus du président Anton Kral.",
            ["Orval", "Brin"],
        ),
        ("fr", "Les sanctions visent la Sberbank à cause de l'attitude de Vladimir Poutine.", ["Sberbank"]),
        ("fr", "Les sanctions visent le président Anton Kral.", ["Anton Kral"]),
        ("en", "The EU sanctioned Orval Bank because of Anton Kral, its owner.", ["Orval Bank"]),
        ("en", "OFAC sanctioned Anton Kral and Orval Bank.", ["Anton Kral", "Orval Bank"]),
        ("ru", "ЕС ввёл санкции против Антона Краля из-за Ивана Торского.", ["Антон Краль"]),
        # What only a capital makes a name.
        (
            "en",
            "The order extends sanctions on Bashar al-Assad under a separate text (E.O. 13894).",
            ["Bashar al-Assad"],
        ),
        ("en", "Persons were removed from OFAC's sanctions list.", []),
        ("en", "OFAC issued General License 25, the US State Department granted a waiver.", []),
    ],
)
def test_who_only_stands_beside_a_measure(language: str, text: str, names: list[str]) -> None:
    told = acts(text + ABOUT[language], language)
    assert [s.name for _, act in told for s in act.subjects] == names


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "Washington temporarily lifted sanctions on Belavia.", "suspend"),
        ("en", "The EU lifted sanctions on Belavia.", "lift"),
        ("fr", "Londres a levé provisoirement les sanctions contre Belavia.", "suspend"),
        ("fr", "Londres a levé les sanctions contre le gouvernement provisoire.", "lift"),
        ("ru", "США временно сняли санкции с авиакомпании «Белавиа».", "suspend"),
        ("ru", "ЕС снял санкции с временного правительства Сирии.", "lift"),
        # What was imposed for a time may be lifted for good.
        ("en", "The EU lifted the temporarily introduced sanctions on Belavia.", "lift"),
        ("fr", "L'UE a levé les sanctions provisoirement imposées à Belavia.", "lift"),
        ("ru", "США сняли временно введённые санкции с «Белавиа».", "lift"),
        # What a licence comes to lifts nothing.
        ("en", "Canada effectively lifted sanctions on Belavia.", "amend"),
        # An exemption that grows is a licence's, whatever stands before it.
        ("en", "The UK expanded its sanctions exemption for Belavia.", "amend"),
        ("en", "The UK expanded its sanctions on Belavia.", "amend"),
    ],
)
def test_what_only_passes_is_no_lift(language: str, text: str, kind: ActKind) -> None:
    ((claim, act),) = acts(text + ABOUT[language], language)
    assert act.kind == kind
    assert "sanctions exemption" not in text or "exemption" in claim.text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The US granted the country a reprieve for its imports."),
        ("en", "The EU adopted a package of relief measures for Syria."),
        ("fr", "L'UE a approuvé une première série de mesures d'allègement pour la Syrie."),
        ("ru", "ЕС утвердил меры поддержки Сирии."),
    ],
)
def test_relief_imposes_nothing(language: str, text: str) -> None:
    assert acts(text + ABOUT[language], language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "США обдумывают ослабление санкций против Белоруссии."),
        ("en", "The order has provisions for imposing sanctions again."),
    ],
)
def test_what_is_weighed_is_possible(language: str, text: str) -> None:
    assert [claim.factuality for claim, _ in acts(text, language)] == ["possible"]
