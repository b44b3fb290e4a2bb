"""Whom a pronoun in a remark means: the subject of the sentence that leads up to the quotation."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said

SPOKE = {"en": '"We are glad," said Ann Sample.\n\n', "fr": "« Tant mieux », a dit Anna Essai.\n\n",
         "ru": "«Мы рады», — сказала Анна Примерова.\n\n"}  # fmt: skip


def last(text: str, code: str) -> tuple[str, bool]:
    name, _, resolved = said(text, code)[-1][2][0]
    return name, resolved


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("fr", "La ministre de la Justice, Marie Exemple, s'est tue. « Il n'y aura rien », assure-t-elle.",
         "Marie Exemple"),
        ("en", 'The best known of them, Karl Example, brushed it off. "I had done nothing," he told AFP.',
         "Karl Example"),
        ("en", 'Karl Example was not surprised at all: "We knew that it would come to this," he said.',
         "Karl Example"),
        # Past sentences that begin with the same pronoun.
        ("fr", "Le maire Karl Essai excusa trois élus. Il remercia Anna Modèle et Jean Sample. Il termina en "
         "disant « Je suis fier de vous ».", "Karl Essai"),
        ("en", "Karl Example came early. He thanked Jan Sample and Paul Model. He added: \"I am home.\"",
         "Karl Example"),
        # One told by whose kin she is, and one with no name, who are not whoever spoke before.
        ("en", SPOKE["en"] + 'Reached by phone in Lima, his sister wept. "I heard his voice," she said.',
         "his sister"),
        ("ru", SPOKE["ru"] + "Сестра Пробного расплакалась. «Я услышала его голос», — рассказала она.",
         "Сестра Пробного"),
        ("en", SPOKE["en"] + 'Asked by the judge, the defendant shook his head. "No more," he whispered.',
         "the defendant"),
        ("ru", SPOKE["ru"] + "Молодая корреспондентка вытерла слёзы. «Он учил меня», — вспомнила она.",
         "Молодая корреспондентка"),
    ],
)  # fmt: skip
def test_the_subject_goes_on(code: str, text: str, name: str) -> None:
    assert last(text, code)[0] == name


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        # A thing is no he; nor is somebody of the other gender.
        ("fr", SPOKE["fr"] + "L'annonce a surpris Marie Exemple. « Nous continuons », a-t-elle dit.",
         "Marie Exemple"),
        ("en", 'Ann Sample is a judge. Her father is a nurse. "He told me so," she recalls.', "Ann Sample"),
        # Who answers is not the brother who spoke of him.
        ("ru", "59-летнего Ивана Примерова осудили весной. Брат, Ваче, говорит, что это не так."
               " «Я сажал и за меньшее», — ответил он.", "Иван Примеров"),
    ],
)  # fmt: skip
def test_another_goes_on(code: str, text: str, name: str) -> None:
    assert last(text, code)[0] == name


def test_a_verb_that_looks_like_a_title_describes_nobody() -> None:
    text = (
        "« Ils sont là », a jugé lundi le ministre de l'Intérieur Jean Essai.\n\n"
        "« Nous continuons », a ajouté le ministre."
    )
    assert last(text, "fr") == ("Jean Essai", True)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pierre Essai n'a pas tari d'éloges sur le préfet, son cadet.\n\n« Il fait un travail superbe », "
         "avait-il lancé.", "Pierre Essai"),
        ("Le préfet a reçu Pierre Essai à Riom.\n\n« Nous avons bien travaillé », s'est-il félicité.", "il"),
        ("Kim Essai est mort de coups, selon sa mère.\n\n« On nous l'a rendu ainsi », dit-elle.", "elle"),
    ],
)  # fmt: skip
def test_the_subject_that_ends_the_paragraph_before(text: str, name: str) -> None:
    assert last(text, "fr")[0] == name


def test_somebody_named_before_a_long_quotation() -> None:
    words = " ".join(f"La mesure numéro {n} ne vaut rien." for n in range(9))
    text = f"Elle ne plaît pas, à commencer par René Essai, chef du club. « {words} », a-t-il déclaré."
    assert last(text, "fr")[0] == "René Essai"
