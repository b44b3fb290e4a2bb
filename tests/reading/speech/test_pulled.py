"""Words in marks that a title or a heading lifts out of what somebody says in the text."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        (
            "fr",
            "« Nous sommes à bout »\n\nLa préfète a reçu les élus. « Nous sommes à bout, et nul ne nous"
            " écoute », a déclaré Anna Essai.",
            "Anna Essai",
        ),
        (
            "fr",
            'Riom. "On ne tiendra pas" : la colère des infirmières\n\nLa grève dure. "On ne tiendra pas un an'
            ' de plus", a prévenu Karl Essai.',
            "Karl Essai",
        ),
        (
            "fr",
            "« On se bat », dit Anna Essai.\n\n« Nous irons au tribunal »\n\nLa ville attend. « Nous irons"
            " au tribunal », a dit Karl Essai.",
            "Karl Essai",
        ),
        (
            "en",
            'The nurses\n\n"We are tired of this"\n\nThe strike goes on. "We are tired of this, all of'
            ' us," said Ann Sample.',
            "Ann Sample",
        ),
    ],
)
def test_a_heading_is_of_who_says_its_words_in_the_text(code: str, text: str, name: str) -> None:
    assert [name] * 2 == [chain[0] for chain in speakers(text, code) if chain[0] == name]


@pytest.mark.parametrize(
    "text",
    [
        "« Les jours heureux »\n\nLe film sort lundi. « Nous irons au tribunal », a dit Karl Essai.",
        "Un accord « historique »\n\nLe maire a parlé. « C'est un accord historique », a dit Karl Essai.",
    ],
)
def test_it_is_of_nobody_where_the_text_has_no_such_words_or_but_a_word(text: str) -> None:
    assert len(said(text, "fr")) == 1
