"""Licences and exemptions: who issues them, to whom, and when they run out."""

from __future__ import annotations

import pytest

from detente.model import LICENCE, ActKind
from tests.reading.told import acts

ABOUT = {"fr": " Les sanctions restent.", "en": " The sanctions stand.", "ru": " Санкции действуют."}


@pytest.mark.parametrize(
    ("language", "text", "authority", "names"),
    [
        ("en", "OFAC granted Orval Bank a six-month licence.", "us-ofac", ["Orval Bank"]),
        ("en", "Orval Bank obtained a waiver from OFAC.", "us-ofac", ["Orval Bank"]),
        ("en", "Orval Bank has won an exemption.", None, ["Orval Bank"]),
        ("fr", "Le Trésor américain a délivré une licence à la banque Orval.", "us-ofac", ["Orval"]),
        ("fr", "Washington a par ailleurs accordé à Damas une dérogation à la loi César.", "us", []),
        ("fr", "La banque Orval a obtenu une dérogation.", None, ["Orval"]),
        ("ru", "Минфин США выдал банку «Орваль» лицензию.", "us-ofac", ["Орваль"]),
        ("ru", "Банк «Орваль» получил лицензию.", None, ["Орваль"]),
        # What a licence permits, and to whom.
        ("en", "The waiver, granted by OFAC in May, lets Orval Bank pay.", "us-ofac", ["Orval Bank"]),
        ("en", "OFAC issued a licence that does not let Orval Bank pay.", "us-ofac", []),
        ("fr", "La licence délivrée par l'OFAC autorise Orval SA à payer.", "us-ofac", ["Orval SA"]),
        ("ru", "OFAC выдало лицензию, которая разрешает платежи «Орваль».", "us-ofac", ["Орваль"]),
        # A day between a verb and its licence is no trade that the licence is for.
        ("fr", "Le Trésor américain a délivré vendredi une licence à la banque Orval.", "us-ofac", ["Orval"]),
        ("en", "OFAC published a general licence authorizing transactions with Orval.", "us-ofac", ["Orval"]),
        ("en", "OFAC issued amended Iran-related General Licence 131A.", "us-ofac", []),
    ],
)
def test_to_whom_a_licence_is_given(
    language: str, text: str, authority: str | None, names: list[str]
) -> None:
    ((_, act),) = acts(text + ABOUT[language], language, "license")
    assert (act.authority, [s.name for s in act.subjects]) == (authority, names)


@pytest.mark.parametrize(
    ("language", "text", "kind", "until"),
    [
        (
            "en",
            "OFAC issued a licence permitting deals with Orval until 21 May 2026.",
            "license",
            "2026-05-21",
        ),
        ("en", "The Treasury issued a licence to Orval, valid through May 2, 2026.", "license", "2026-05-02"),
        (
            "en",
            "OFAC issued General License 8, extending dealings until May 2, 2026.",
            "license",
            "2026-05-02",
        ),
        ("en", "OFAC extended the operating license of Orval until May 2, 2026.", "amend", "2026-05-02"),
        ("en", "The Treasury suspended sanctions on Orval until May 2, 2026.", "suspend", "2026-05-02"),
        ("fr", "L'OFAC a accordé à Orval une licence valable jusqu'au 2 mai 2026.", "license", "2026-05-02"),
        ("fr", "Le Trésor a prolongé jusqu'au 2 mai la licence d'Orval.", "amend", "2026-05-02"),
        ("ru", "OFAC выдало компании «Орваль» лицензию до 2 мая 2026 года.", "license", "2026-05-02"),
        ("ru", "OFAC продлевает разрешение до 2 мая 2026 года.", "amend", "2026-05-02"),
        # A day of something else than the licence.
        ("en", "OFAC did not issue the licence until May 2, 2025.", "license", None),
        ("en", "OFAC issued a licence to Orval, which ran the field until May 2, 2026.", "license", None),
        ("en", "OFAC issued a licence and the EU kept its sanctions until May 2, 2026.", "license", None),
        ("fr", "L'OFAC a accordé une licence à Orval, qui exploite le champ jusqu'en 2026.", "license", None),
        ("ru", "OFAC выдало лицензию «Орваль», который работает до 2 мая 2026 года.", "license", None),
    ],
)
def test_until_when_a_licence_lasts(language: str, text: str, kind: ActKind, until: str | None) -> None:
    ((claim, act),) = acts(text + ABOUT[language], language, kind)
    assert (act.until or None) == until
    assert (act.measure == LICENCE) is (kind == "amend")
    assert until is None or claim.text.endswith(text.rsplit(maxsplit=1)[-1].rstrip("."))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The waiver, which was due to expire on Friday, covers crude."),
        ("fr", "La dérogation, qui devait expirer vendredi, vise le brut."),
        ("fr", "La licence arrive à échéance le 15 janvier."),
        ("ru", "Срок действия американской лицензии истекает 15 января."),
    ],
)
def test_a_licence_runs_out(language: str, text: str) -> None:
    ((claim, _),) = acts(text + ABOUT[language], language, "expire")
    assert claim.factuality == "planned"


DEALINGS_ALLOWED = [
    ("Сделки с «Белавиа» разрешены до 13 декабря.", "Белавиа"),
    ("Операции с «Белавиа» разрешены Минфином США.", "Белавиа"),
    ("Минфин США разрешил компании «Бета» вести дела с «Белавиа».", "Белавиа"),
]


@pytest.mark.parametrize(("text", "name"), DEALINGS_ALLOWED)
def test_dealings_that_are_allowed_are_licensed(text: str, name: str) -> None:
    found = acts(f"США ввели санкции против «Белавиа». {text}", "ru", "license")
    assert [[s.name for s in act.subjects] for _, act in found] == [[name]]


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("OFAC will issue a general license to allow certain transactions with Orval Bank.", "planned"),
        ("Treasury to Issue General License to Authorize Transactions with Sudan", "planned"),
        ("OFAC issued General License 5 to authorize transactions with Orval Bank.", "asserted"),
    ],
)
def test_what_a_licence_is_to_do_is_no_second_one(text: str, factuality: str) -> None:
    ((claim, act),) = acts(text, "en", "license")
    assert claim.factuality == factuality
    assert [s.name for s in act.subjects] in ([], ["Orval Bank"])
