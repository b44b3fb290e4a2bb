"""The name of who speaks that stands beside his words: given, apposed, behind an office and what it is of."""

from __future__ import annotations

import pytest

from detente.reading import speech
from detente.reading.entities.cast import Cast
from detente.reading.reader import parsed
from tests.reading.speech.said import said, speakers


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("en", "“He was freed,” said a woman named Ann Sample.", "Ann Sample"),
        ("en", "A teacher from Riga called Karl Sample said the camp was full.", "Karl Sample"),
        ("en", "One of the freed men, a teacher named Karl Sample, said the camp was full.", "Karl Sample"),
        ("fr", "« Il est libre », a dit un témoin, prénommé Jean.", "Jean"),
        ("fr", "Un habitant du nom de Jean Exemple a raconté que la prison était pleine.", "Jean Exemple"),
        ("ru", "«Он на свободе», — сказала женщина по имени Анна Примерова.", "Анна Примерова"),
        ("ru", "Житель города по имени Иван рассказал, что тюрьма полна.", "Иван"),
    ],
)
def test_who_is_given_a_name_speaks_by_it(code: str, text: str, name: str) -> None:
    assert speakers(text, code) == [[name]]


@pytest.mark.parametrize(
    "text",
    [
        "A lawyer who represents a man named Karl Sample said the camp was full.",
        "A lawyer for a man named Karl Sample said the camp was full.",
        "A friend of a prisoner called Karl Sample said the camp was full.",
    ],
)
def test_a_name_given_to_another_is_not_of_who_speaks(text: str) -> None:
    assert ["Karl Sample"] not in speakers(text, "en")


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("fr", "Nora Essaidi, l'un des avocats de Karim Exemple, a dit qu'il était libre.", "Nora Essaidi"),
        ("fr", "Jean Exemple, un proche de Karim Modèle, a confirmé qu'il était libre.", "Jean Exemple"),
        ("en", "Ann Sample, one of the lawyers of Karl Model, said he was free.", "Ann Sample"),
        ("ru", "Анна Примерова, одна из адвокатов Образцова, сказала, что он на свободе.", "Анна Примерова"),
        (
            "ru",
            "Одна из задержанных, учительница из Омска Анна Примерова, сказала, что тюрьма полна.",
            "Анна Примерова",
        ),
        (
            "ru",
            "Одна из прибывших в Омск, жительница Тары Анна Примерова, говорит, что тюрьма полна.",
            "Анна Примерова",
        ),
        (
            "fr",
            "« C'est fini », a déclaré le chef de la justice de Lyon, Ali Alghasi-Mehr, à la radio.",
            "Ali Alghasi-Mehr",
        ),
    ],
)
def test_a_name_and_what_explains_it_are_one_voice(code: str, text: str, name: str) -> None:
    assert speakers(text, code) == [[name]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Представитель США в ООН по вопросам реформ Анна Примерова заявила, что тюрьма полна.",
            "Анна Примерова",
        ),
        (
            "Замглавы комитета по обороне и безопасности Иван Примеров заявил, что тюрьма полна.",
            "Иван Примеров",
        ),
        ("Адвокат по делу Ивана Образцова Анна Примерова рассказала, что он здоров.", "Анна Примерова"),
        ("Тюрьма полна, заявила высокий представитель ЕС по иностранным делам Кая Каллас.", "Кая Каллас"),
        (
            "«Мы договорились об обмене», — говорится в заявлении президента США Ивана Примерова.",
            "Иван Примеров",
        ),
        ("«Мы договорились об обмене», — сказано в письме канцлера Германии Олафа Шольца.", "Олаф Шольц"),
        (
            "«Мы договорились об обмене», — говорится в сообщении главы МИД Франции Ивана Образцова.",
            "Иван Образцов",
        ),
    ],
)
def test_an_office_and_what_it_is_of_have_the_name_at_their_end(text: str, name: str) -> None:
    assert speakers(text, "ru") == [[name]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("«Мы договорились об обмене», — говорится в сообщении МИД Польши.", "МИД Польши"),
        (
            "Адвокат задержанного Ивана Образцова рассказал, что его клиент здоров.",
            "Адвокат задержанного Ивана Образцова",
        ),
        (
            "Сотрудник фонда имени Анны Образцовой заявил, что тюрьма полна.",
            "Сотрудник фонда имени Анны Образцовой",
        ),
    ],
)
def test_a_name_in_another_case_is_not_of_who_speaks(text: str, name: str) -> None:
    assert speakers(text, "ru") == [[name]]


def test_a_title_before_a_body_has_the_name_behind_it() -> None:
    text = "“They will be freed,” said Acting Deputy Director of the Prison Service Ann Sample."
    assert speakers(text, "en") == [["Ann Sample"]]


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("fr", "Le parti Rêve géorgien a annoncé qu'il ferait appel.", "Rêve géorgien"),
        ("fr", "La prison est pleine, selon le parti Citoyens pour l'Essai.", "Citoyens pour l'Essai"),
        ("fr", "Le collectif Urgence sans Papiers a dit que la prison était pleine.", "Urgence sans Papiers"),
        ("en", "The rights group Memorial 98 said ten men were held.", "Memorial 98"),
        ("en", "The group Sample of Riga said ten men were held.", "Sample"),
        ("fr", "Le parti Essai favorable au pouvoir a dit que la prison était pleine.", "Essai"),
    ],
)
def test_a_body_behind_its_noun_has_all_of_its_name(code: str, text: str, name: str) -> None:
    assert speakers(text, code) == [[name]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Минск освободил десять человек, рассказала юрист Анна Образцова, руководитель центра «Заря».",
         "Анна Образцова"),
        ("Десять человек свободны, сообщил депутат Иван Примеров, заместитель главы комиссии.",
         "Иван Примеров"),
        ("Суд начался, заявила адвокат Анна Образцова, сотрудница фонда.", "Анна Образцова"),
    ],
)  # fmt: skip
def test_a_post_behind_a_name_is_no_second_speaker(text: str, name: str) -> None:
    assert speakers(text, "ru") == [[name]]


def test_several_are_not_the_one_of_them_who_is_named() -> None:
    text = "La prison est pleine, ont annoncé ses avocats, dont Jean Exemple."
    assert speakers(text, "fr") == [["ses avocats"]]


def test_a_court_is_no_capital_named_before_a_comma() -> None:
    text = (
        "Karl Model was flown to the capital, Dushanbe, the court said. "
        "The European court ruled that he had been beaten."
    )
    assert ["Dushanbe"] not in speakers(text, "en")


def test_an_adjective_and_a_noun_before_a_quoted_name_are_no_known_name() -> None:
    text = "Российская газета «Коммерсантъ» пишет, что двое мужчин освобождены."
    assert {name for _, _, chain in said(text, "ru") for name, _, _ in chain} == {"Kommersant"}


def test_no_sentence_before_a_line_is_parsed_for_the_name_that_ends_it() -> None:
    text = "Explications.\n\nLe vieil homme tient la houe.\n\n« La saison est finie », Jean Exemple\n\nOui."
    page = parsed(text, "fr")
    speech.find(page, Cast(page))
    assert [sentence.parsed for sentence in page.sentences] == [False, False, True, False]
