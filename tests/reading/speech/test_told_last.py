"""Whom a pronoun means that points: *ce dernier* back, one in a clause that leads up to a name ahead."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


def who(text: str, code: str, words: str) -> tuple[str, bool]:
    return next((n, r) for *_, chain in said(text, code) for n, w, r in chain if w == words)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("La présidence a assuré que rien n'est prévu, contredisant la porte-parole du maire, Anna Essai. "
         "Cette dernière avait affirmé qu'une visite était « envisagée ».", "Cette dernière", "Anna Essai"),
        ("Le ministre Karl Exemple a reçu Pierre Essai à Riom. Ce dernier a assuré qu'il reviendrait.",
         "Ce dernier", "Pierre Essai"),
        ("Karl Exemple s'est entretenu avec Pierre Essai, maire de Riom. Celui-ci a jugé que tout va bien.",
         "Celui-ci", "Pierre Essai"),
    ],
)  # fmt: skip
def test_who_was_named_last(text: str, words: str, name: str) -> None:
    assert who(text, "fr", words) == (name, True)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Karl Exemple a reçu à Riom le préfet du département. Ce dernier a assuré qu'il reviendrait.",
         "Ce dernier"),
        ("Karl Exemple a été reçu par le ministère de la Justice. Ce dernier a assuré qu'il enquêtait.",
         "Ce dernier"),
        ("La ministre Anna Exemple a reçu la maire de Riom. Cette dernière a assuré qu'elle viendrait.",
         "Cette dernière"),
        ("La mairie a saisi le préfet. Ce dernier a assuré que le pont serait rouvert.", "Ce dernier"),
    ],
)  # fmt: skip
def test_one_without_a_name_was_told_of_last(text: str, words: str) -> None:
    assert who(text, "fr", words) == (words, False)


@pytest.mark.parametrize(
    ("code", "text", "words", "name"),
    [
        ("fr", "Le défenseur Pierre Essai a parlé de « suffisance ». S'il estime que « c'est en se trompant "
         "qu'on apprend », Karl Exemple pense aussi que « chacun est libre ».", "il", "Karl Exemple"),
        ("fr", "Pierre Essai s'est tu. Bien qu'il admette que le vote est perdu, Karl Exemple juge que rien "
         "n'est fini.", "il", "Karl Exemple"),
        ("en", "Peter Model kept silent. Although he said the vote was lost, Karl Sample thinks that nothing "
         "is over.", "he", "Karl Sample"),
    ],
)  # fmt: skip
def test_who_is_named_next(code: str, text: str, words: str, name: str) -> None:
    assert who(text, code, words) == (name, True)


def test_whoever_answers_is_another() -> None:
    text = "Pierre Essai est venu. Quand il a dit que le vote était perdu, Karl Exemple a répondu que non."
    assert who(text, "fr", "il") != ("Karl Exemple", True)


def test_he_is_who_spoke_and_not_whose_adviser_he_was() -> None:
    text = (
        "Paul Exemple, ancien conseiller juridique du président Rodrigo Duterte, a déclaré que les juges "
        'trancheraient. Ils pourraient aussi entendre des témoins "en toute sérénité", a-t-il dit mardi.'
    )
    assert who(text, "fr", "il") == ("Paul Exemple", True)
