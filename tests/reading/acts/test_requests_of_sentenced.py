"""What a court denies to somebody who serves a sentence: no sentence is passed by that, none upheld."""

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "In 2020, a court denied Krall's request to serve out the rest of his sentence at home.",
        ),
        ("en", "A court denied Anton Krall's request to serve the rest of his sentence under house arrest."),
        ("en", "The court rejected Anton Krall's petition to suspend his sentence."),
        ("fr", "Le tribunal a rejeté la demande d'Anton Krall de purger le reste de sa peine à domicile."),
        ("ru", "Суд отклонил просьбу Антона Краля отбывать срок дома."),
    ],
)
def test_no_sentence_is_passed_or_upheld(language: str, text: str) -> None:
    assert acts(text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "The court rejected Anton Krall's challenge against his sentence.",
        "The court denied Anton Krall's petition against his conviction.",
    ],
)
def test_one_is_upheld_that_a_court_would_not_undo(text: str) -> None:
    assert [a.kind for _, a in acts(text, "en")] == ["sentence"]


@pytest.mark.parametrize(
    "text",
    [
        "There was no review of Krall's sentence even though we have papers confirming the opposite.",
        "There was no review of the sentence although lawyers had sent it some papers confirming he lied.",
    ],
)
def test_a_verb_behind_a_conjunction_tells_nothing_of_the_sentence(text: str) -> None:
    assert acts(text, "en") == []


def test_one_behind_what_is_told_in_passing_does() -> None:
    text = "Anton Krall's sentence, although many states criticised it, was confirmed on appeal."
    assert [a.kind for _, a in acts(text, "en")] == ["sentence"]
