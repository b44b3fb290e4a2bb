"""Where reported words end: at the next clause, past asides, with the name that closes them."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said

CLAUSES = [
    # What opens the sentence is followed by its main clause.
    ("fr", "Si le parquet affirme qu'elle a fui, sa famille dit qu'elle est malade.", "elle a fui"),
    ("fr", "Alors que le ministre assure que les détenus sont libres, les prisons restent pleines.",
     "les détenus sont libres"),
    ("en", "While the ministry said the two men had been freed, their lawyers kept silent.",
     "the two men had been freed"),
    ("en", "If the minister says that the law is just, the judges disagree.", "the law is just"),
    ("ru", "Хотя министр заявил, что пленных вернут до конца года, семьи ничего не знают.",
     "пленных вернут до конца года"),
    # A noun is not joined to the subject of the next clause.
    ("fr", "Ankara a annoncé la libération de dix soldats et le maire, Karl Essai, a promis de venir.",
     "la libération de dix soldats"),
    ("fr", "Le ministère a confirmé la mort de deux détenus et l'arrestation d'un gardien.",
     "la mort de deux détenus et l'arrestation d'un gardien"),
    # An aside inside a clause leaves it whole.
    ("fr", "Elle a dit au juge s'en remettre à la décision qui, selon elle, était déjà écrite.",
     "s'en remettre à la décision qui, selon elle, était déjà écrite"),
    ("fr", "L'avocat affirme que Karl Essai, selon plusieurs témoins, a été frappé en cellule.",
     "Karl Essai, selon plusieurs témoins, a été frappé en cellule"),
    ("fr", "L'avocat affirme que le détenu est mort, selon la radio.", "le détenu est mort"),
    ("en", "The lawyer said the man had refused food, according to the agency.", "the man had refused food"),
    # So does a relative clause that the parse takes for the reported one.
    ("ru", "Судья сообщил, что гражданин США Карл Ван, которого Иран держал в тюрьме, вернулся домой.",
     "гражданин США Карл Ван, которого Иран держал в тюрьме, вернулся домой"),
    ("fr", "La résolution note que certains des élus -une allusion à M. Essai- ont voyagé malgré tout.",
     "certains des élus -une allusion à M. Essai- ont voyagé malgré tout"),
    ("ru", "Комиссар заявила, что разочарована арестом лидера Лиги за демократию Анны Петровой.",
     "разочарована арестом лидера Лиги за демократию Анны Петровой"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "words"), CLAUSES)
def test_words_end_with_their_clause(code: str, text: str, words: str) -> None:
    assert words in [told for _, told, _ in said(text, code)]


def test_a_pronoun_adds_no_voice_of_its_own() -> None:
    text = "Le procureur l'accuse d'avoir financé un réseau, ce qui est, selon lui, une trahison."
    chains = [[name for name, _, _ in chain] for _, _, chain in said(text, "fr")]
    assert chains and all(chain == ["Le procureur"] for chain in chains)
