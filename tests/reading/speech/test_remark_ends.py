"""Where a remark on who speaks ends within the marks, and the quotation goes on."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("« On a porté des lits la nuit, reconnaît Anna Essai, la cadre de santé. Et j'ai gardé l'œil. »",
         ["On a porté des lits la nuit", "Et j'ai gardé l'œil."]),
        ("« Cette grille me rend folle, râle Anna Essai, qui attend, inscrite au cours. Je signe tout. »",
         ["Cette grille me rend folle", "Je signe tout."]),
        ("« Nous partons, dit Karl Essai, maire de Riom depuis 2014. Et nous aussi. »",
         ["Nous partons", "Et nous aussi."]),
        # A clause of its own is of the quotation.
        ("« Nous partons, dit Karl Essai, la mer est loin. Et nous aussi. »",
         ["Nous partons", "la mer est loin. Et nous aussi."]),
        # Whatever the verb, where a pronoun stands behind its hyphen and nothing is asked.
        ("Anna Essai est venue. « J'avais ici les lettres de mon père…, pleure-t-elle. C'est rude. »",
         ["J'avais ici les lettres de mon père…", "C'est rude."]),
        ("« Et ma sœur, viendra-t-elle ? Je ne sais pas », dit Karl Essai.",
         ["Et ma sœur, viendra-t-elle ? Je ne sais pas"]),
    ],
)  # fmt: skip
def test_a_quotation_goes_on_behind_who_says_it(text: str, pieces: list[str]) -> None:
    assert [words for mode, words, _ in said(text, "fr") if mode == "direct"] == pieces
