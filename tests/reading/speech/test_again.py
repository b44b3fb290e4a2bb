"""Whoever was told of before, called by a general noun, and pronouns in remarks on what others did."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers


def last(text: str, code: str) -> str:
    return speakers(text, code)[-1][0]


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("fr", "Karl Essai dénonce une farce. « Rien ne tient », s'indigne le militant.", "Karl Essai"),
        ("fr", "Anna Morel est sortie lundi. « Ils m'ont tout pris », raconte la quadragénaire.",
         "Anna Morel"),
        ("en", 'For Karl Sample, it was hard. "You talk to the wall," the 38-year-old engineer recalls.',
         "Karl Sample"),
        ("en", 'Ann Sample left jail on Monday. "They took it all," the activist said.', "Ann Sample"),
        ("ru", "«Я вышла», — говорит Анна Примерова. По словам женщины, у неё забрали всё.",
         "Анна Примерова"),
        ("ru", "«Я вышел», — говорит Иван Пробный. «Кормили плохо», — рассказал 54-летний инженер.",
         "Иван Пробный"),
    ],
)  # fmt: skip
def test_a_general_noun_goes_on_with_the_one_person_told_of(code: str, text: str, name: str) -> None:
    assert last(text, code) == name


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Anna Morel est sortie lundi. « Ils lui ont tout pris », raconte un militant."),
        ("fr", "Anna Morel est sortie lundi. « Ils lui ont tout pris », raconte le militant."),
        ("fr", "Anna Morel est sortie lundi. « Ils lui ont tout pris », raconte le procureur."),
        ("fr", "Anna Morel a rencontré Karl Essai. « Ils m'ont tout pris », raconte le journaliste."),
        ("en", 'Ann Sample left jail on Monday. "They took it all," the man said.'),
        ("ru", "Анна Примерова вышла в понедельник. «У неё забрали всё», — рассказал мужчина."),
        ("ru", "Анна Примерова на свободе. «У неё забрали всё», — рассказала правозащитница."),
        ("ru", "«Я вышла», — говорит Анна Примерова. «У неё забрали всё», — рассказал активист."),
    ],
)
def test_a_noun_that_may_be_of_another_is_left_open(code: str, text: str) -> None:
    assert not said(text, code)[-1][2][0][2]


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("en", "Karl Sample would rather not talk. His lawyer had advised him, he explained, to wait. "
         '"There are four of them still in there," he said.', "Karl Sample"),
        ("fr", "Karl Essai se tait. Son avocat lui a conseillé, explique-t-il, d'attendre. "
         "« Ils sont quatre », dit-il.", "Karl Essai"),
        ("ru", "Расмус Пробный заявил, что дело не закрыто. Его поддержала глава комиссии Анна Примерова: "
         "по её мнению, дело «сфабриковано».", "Анна Примерова"),
    ],
)  # fmt: skip
def test_he_is_not_whom_he_tells_of(code: str, text: str, name: str) -> None:
    assert last(text, code) == name


_AGAIN = [
    "Karl Essai, ministre de l'Eau, a été entendu. Le ministre a dit : « C'est vrai. »\n\nLe responsable"
    " a poursuivi : « Nous paierons. »",
    "« On a rangé les fourches », dit Karl Essai, président du syndicat.\n\nLa place est vide. « Ça coûte »,"
    " assure le jeune éleveur de limousines.",
    "Karl Essai affirme avoir tout perdu.\n\n« L'eau montait », dit-il.\n\nLe marchand dit n'avoir rien"
    " sauvé : « Tout est dans la boue. »",
]


@pytest.mark.parametrize("text", _AGAIN)
def test_a_general_noun_means_the_only_one_whom_a_text_has_heard(text: str) -> None:
    assert last(text, "fr") == "Karl Essai"


def test_it_is_left_open_where_it_tells_what_another_is() -> None:
    text = (
        "« C'est vrai », a dit Anna Essai, boulangère.\n\nLa rue est vide. « Elle a crié », dit le policier."
    )
    assert not said(text, "fr")[-1][2][0][2]
