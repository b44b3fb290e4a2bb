"""Who is named behind a quotation with no verb: after a dash, or on the line below."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said

_WORDS = "There is hope today to build a country for all of us."


@pytest.mark.parametrize(
    "behind", [" – EU foreign policy chief Ann Sample", "\n\nAnn Sample\n\nHead of the Harbour Watch office"]
)
def test_a_quotation_is_of_whom_a_dash_or_the_next_line_names(behind: str) -> None:
    text = f"The council met in Lima.\n\n“{_WORDS}”{behind}\n\nThe talks go on."
    assert [(words, chain[0][0]) for _, words, chain in said(text, "en")] == [(_WORDS, "Ann Sample")]


@pytest.mark.parametrize(
    "behind", [" – Ann Sample left for Lima", "\n\nAnn Sample left for Lima.", "\n\nThe mayor Ann Sample"]
)
def test_it_is_of_nobody_where_a_clause_or_another_line_follows(behind: str) -> None:
    assert said(f"The council met in Lima.\n\n“{_WORDS}”{behind}\n\nThe talks go on.", "en") == []


def test_a_line_above_a_quotation_names_who_speaks_in_it() -> None:
    text = (
        "Jean Exemple (en conférence de presse)\n\n« C'est une défaite cruelle, on ne la méritait pas. »"
        "\n\n« On finit la saison dans une ambiance qui n'est pas agréable. »\n\nPaul Essai sur le public\n\n"
        "« Je comprends leur colère, on a tenté de respecter le maillot. »"
    )
    assert [chain[0][0] for *_, chain in said(text, "fr")] == ["Jean Exemple", "Jean Exemple", "Paul Essai"]


def test_a_line_that_is_but_a_name_or_a_clause_heads_nothing() -> None:
    for line in ("Jean Exemple", "Jean Exemple quitte le club", "Jean Exemple, maire de Riom"):
        text = f"{line}\n\n« C'est une défaite cruelle, on ne la méritait pas ce soir. »"
        assert said(text, "fr") == []


@pytest.mark.parametrize("behind", ["Jean Exemple", "Jean Exemple, maire de Riom"])
def test_a_quotation_that_is_all_of_a_line_is_of_whom_a_comma_names(behind: str) -> None:
    text = f"« Nous tiendrons jusqu'au bout », {behind}\n\nLa grève dure à Riom."
    assert [chain[0][0] for *_, chain in said(text, "fr")] == ["Jean Exemple"]


@pytest.mark.parametrize(
    "line", ["« Les Misérables », Victor Hugo", "« Nous tiendrons », Jean Exemple le dit"]
)
def test_a_work_has_an_author_and_a_clause_its_own_subject(line: str) -> None:
    assert not any(chain[0][0] == "Victor Hugo" for *_, chain in said(f"{line}\n\nLa ville lit.", "fr"))
