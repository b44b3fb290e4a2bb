"""Whoever takes a licence back, or lets it run out, eases nothing: it ends, and no measure does."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

ENDED = [
    ("en", "OFAC revoked General License 8 on Friday.", "us-ofac", [], "asserted"),
    ("en", "The Treasury cancelled Lukoil's licence.", "us-ofac", ["Lukoil"], "asserted"),
    ("en", "The EU withdrew the exemption for Lukoil.", "eu", ["Lukoil"], "asserted"),
    ("en", "Washington threatened to revoke Lukoil's licence.", "us", ["Lukoil"], "possible"),
    ("en", "OFAC announced the revocation of General License 5 on 3 May.", "us-ofac", [], "announced"),
    ("en", "The Treasury's licence for Lukoil expired on Friday.", None, [], "asserted"),
    ("en", "Sanctions: Washington announced the expiration of General License 44.", "us", [], "announced"),
    ("fr", "L'OFAC a révoqué la licence générale 44.", "us-ofac", [], "asserted"),
    ("fr", "Sanctions : Washington a annoncé l'expiration de la licence générale 44.", "us", [], "announced"),
    ("fr", "Le Trésor a annoncé le retrait de la licence de Lukoil.", "us-ofac", ["Lukoil"], "announced"),
    ("ru", "OFAC отозвал генеральную лицензию №44.", "us-ofac", [], "asserted"),
    ("ru", "США аннулировали лицензию Chevron.", "us", ["Chevron"], "asserted"),
    ("ru", "США отозвали лицензию Chevron.", "us", ["Chevron"], "asserted"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "authority", "names", "factuality"), ENDED)
def test_a_licence_ends(
    language: str, text: str, authority: str | None, names: list[str], factuality: str
) -> None:
    (found,) = acts(text, language)
    assert (found.act.kind, found.act.measure, found.factuality) == ("expire", "license", factuality)
    assert (found.act.authority, [s.name for s in found.act.subjects]) == (authority, names)


@pytest.mark.parametrize(
    "text", ["The state revoked his driver's licence.", "OFAC suspended General License 44."]
)
def test_no_measure_is_lifted_or_suspended(text: str) -> None:
    assert acts(text, "en") == []


def test_what_sanctions_end_is_no_licence() -> None:
    (found,) = acts("OFAC revoked the sanctions on Lukoil.", "en")
    assert (found.act.kind, found.act.measure) == ("lift", None)


def test_whom_the_end_of_a_licence_hits_had_none() -> None:
    text = "L'annulation par l'OFAC de la licence risque de priver le gouvernement de Jean Essai de revenus."
    assert [a.act.subjects for a in acts(text, "fr") if a.act.kind == "expire"] == [()]


def test_no_licence_is_ended_where_an_entry_is_annulled() -> None:
    text = "Le Tribunal de l'Union européenne a annulé les actes d'inscription sur les listes de sanctions."
    assert "expire" not in [a.act.kind for a in acts(text, "fr")]


def test_which_licence_ends_is_no_issue_of_one() -> None:
    (found,) = acts("OFAC today revoked General License 8, which authorized transactions with Lukoil.", "en")
    assert (found.act.kind, [s.name for s in found.act.subjects]) == ("expire", ["Lukoil"])


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "OFAC revoked General License 8 and left.", "OFAC revoked General License 8"),
        ("en", "OFAC's General License 8G expired.", "General License 8G expired"),
        ("ru", "OFAC отозвал генеральную лицензию №44.", "OFAC отозвал генеральную лицензию №44"),
        ("ru", "OFAC отозвал лицензию в 2019 году.", "OFAC отозвал лицензию в 2019 году"),
    ],
)
def test_a_licence_is_told_with_its_number(language: str, text: str, words: str) -> None:
    assert [text[slice(*found.span)] for found in acts(text, language)] == [words]


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("OFAC не отзывал лицензию Chevron.", "denied"),
        ("OFAC отзывает лицензию Chevron.", "asserted"),
    ],
)
def test_not_to_take_back_is_denied(text: str, factuality: str) -> None:
    (found,) = acts(text, "ru")
    assert (found.act.kind, found.act.measure, found.factuality) == ("expire", "license", factuality)


def test_a_broadcaster_without_its_licence_is_silenced() -> None:
    (found,) = acts("Роскомнадзор отозвал лицензию телеканала «Дождь».", "ru")
    assert (found.act.kind, found.act.authority) == ("impose", "ru")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "OFAC issued two General Licenses after an accord between Anton Kral's Unity Party and Peru.",
        ),
        ("fr", "L'OFAC a délivré une licence après l'accord entre le président Anton Kral et le Pérou."),
    ],
)
def test_between_whom_an_accord_is_has_no_licence(language: str, text: str) -> None:
    assert not any(found.act.subjects for found in acts(text, language) if found.act.kind == "license")
