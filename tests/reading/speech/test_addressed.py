"""Who is told, or told of, by name beside who speaks, and who explains that name, speaks no word."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said, speakers


@pytest.mark.parametrize(
    ("remark", "who"),
    [
        ("a lancé à la juge Anna Essai le maire Karl Exemple", "Karl Exemple"),
        ("a lancé mardi à la ministre Anna Essai le député Karl Exemple", "Karl Exemple"),
        ("a répondu à la juge Anna Essai l'ancien maire Karl Exemple", "Karl Exemple"),
        ("a dit au pape François la chancelière Anna Essai", "Anna Essai"),
        ("a écrit à son entraîneur, Karl Exemple, la nageuse Anna Essai", "Anna Essai"),
        ("a soufflé à la prévenue Lina Modèle son avocate, Anna Essai", "Anna Essai"),
        ("a dit de l'accusé Karl Exemple son voisin Luc Modèle", "Luc Modèle"),
        ("a déclaré devant son client, Luc Modèle, Me Karl Exemple", "Karl Exemple"),
        ("a déclaré au nom de son client, Luc Modèle, l'avocat Karl Exemple", "Karl Exemple"),
        ("a dit à la radio Karl Exemple, le maire de Riom", "Karl Exemple"),
        ("a dit à Paris Karl Exemple le 3 mai", "Karl Exemple"),
    ],
)
def test_who_is_told_by_name_before_who_speaks_does_not_speak(remark: str, who: str) -> None:
    assert speakers(f"« Vous verrez bien », {remark}.", "fr") == [[who]]


@pytest.mark.parametrize(
    ("remark", "who"),
    [
        ("répond Karl Exemple, son rival de toujours", "Karl Exemple"),
        ("sourit l'ailier Karl Exemple à propos de son entraîneur, Luc Modèle", "Karl Exemple"),
        ("confie la jeune femme au sujet de sa coach, Anna Essai", "la jeune femme"),
        ("témoigne, la voix brisée, Anna, 34 ans", "Anna"),
        ("a promis le visiteur, Karl Dubois", "Karl Dubois"),
        ("a déclaré l'avocat de Luc Modèle, Karl Exemple", "Karl Exemple"),
    ],
)
def test_two_that_a_comma_parts_behind_a_verb_of_one_are_one(remark: str, who: str) -> None:
    assert speakers(f"« On verra », {remark}.", "fr") == [[who]]


def test_two_whom_and_joins_are_two() -> None:
    text = "« On verra », ont déclaré le maire, Karl Exemple, et le préfet, Luc Modèle."
    assert speakers(text, "fr") == [["Karl Exemple"], ["Luc Modèle"]]


@pytest.mark.parametrize(
    ("text", "code", "who"),
    [
        ('"Thank you," said the minister to the judge, Ann Sample.', "en", "the minister"),
        ('"She taught me all," says the winger Karl Sample of his coach, Ann Model.', "en", "Karl Sample"),
        ("«Вы лжёте», — сказал министру Анне Образцовой депутат Пётр Примеров.", "ru", "Пётр Примеров"),
        ("«Посмотрим», — отвечает Иван Примеров, его соперник.", "ru", "Иван Примеров"),
    ],
)
def test_of_somebody_told_behind_who_speaks_the_name_is_not_his(text: str, code: str, who: str) -> None:
    assert [(words, chain[0][0]) for _, words, chain in said(text, code)] == [
        (text[1 : text.index("»" if code == "ru" else '," ')], who)
    ]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("La veuve du commissaire, Anna Dubois, accuse le capitaine d'avoir tué son mari.", "Anna Dubois"),
        ("« Il est libre », a dit la sœur du journaliste, Anna Dubois.", "Anna Dubois"),
        ("Le fils du président, Karl Dubois, a promis de partir.", "Le fils du président"),
        ("L'épouse du maire, Paul Roux, a promis de partir.", "L'épouse du maire"),
    ],
)
def test_a_name_behind_kin_is_hers_where_its_gender_is_hers_alone(text: str, who: str) -> None:
    assert speakers(text, "fr") == [[who]]


@pytest.mark.parametrize(
    ("remark", "who"),
    [
        ("s'est bornée à déclarer la ministre", "la ministre"),
        ("s'est borné à répondre le directeur, Karl Dubois", "Karl Dubois"),
        ("s'est contentée de dire Anna Dubois", "Anna Dubois"),
        ("n'a cessé de répéter Karl Dubois", "Karl Dubois"),
    ],
)
def test_who_speaks_stands_behind_an_infinitive_too(remark: str, who: str) -> None:
    assert speakers(f"« Nous coopérons », {remark}.", "fr") == [[who]]


def test_of_what_a_comma_parts_from_a_name_no_relative_clause_tells() -> None:
    text = "« On verra », dit Karl Dubois, de la direction de la police, qui précise qu'ils sont libres."
    assert speakers(text, "fr") == [["Karl Dubois"], ["Karl Dubois"]]


@pytest.mark.parametrize(
    "text",
    [
        "Son frère Karl, qui a témoigné à huis clos, ne sait pas de quoi on l'accuse.",
        "Rome a déclaré persona non grata l'attaché militaire, Karl Dubois, et convoqué l'ambassadeur.",
    ],
)
def test_where_somebody_speaks_and_what_a_state_makes_of_him_is_no_speech(text: str) -> None:
    assert said(text, "fr") == []
