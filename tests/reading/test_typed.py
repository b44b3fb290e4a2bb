"""What keyboards and web pages put in the place of marks."""

from __future__ import annotations

import pytest

from detente.reading import read
from detente.reading.language import load
from detente.reading.typed import as_meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("« Oui », détaille-t’elle.", "« Oui », détaille-t-elle."),
        ("« Oui », a-t'il dit.", "« Oui », a-t-il dit."),
        ("« Oui », ajoute t-elle.", "« Oui », ajoute-t-elle."),
        ("« Oui », a t'on dit.", "« Oui », a-t-on dit."),
        ("« Oui », a-t il dit.", "« Oui », a-t-il dit."),
        # Another pronoun, or none.
        ("On t'entend, il t'a vu.", "On t'entend, il t'a vu."),
        ("Le plan t-34 est là.", "Le plan t-34 est là."),
    ],
)
def test_a_pronoun_is_linked_to_its_verb(typed: str, meant: str) -> None:
    assert as_meant(typed, load("fr")) == meant


@pytest.mark.parametrize("code", ["fr", "en", "ru"])
def test_pictures_are_no_words_and_nothing_moves(code: str) -> None:
    text = "➡️ 💬 Oui ☀️ ❝ non ❞ 👩‍⚖️!"
    meant = as_meant(text, load(code))
    assert len(meant) == len(text)
    assert meant.split() == ["Oui", "❝", "non", "❞", "!"]


def test_a_quotation_behind_a_picture_is_of_whom_a_colon_tells() -> None:
    text = "La maire Anne Essai a dit : 💬 « On y va demain. »"
    quotes = [c for c in read(text, language="fr").claims if c.kind == "quote"]
    assert [(c.text, c.attribution[0].name) for c in quotes] == [("« On y va demain. »", "Anne Essai")]
