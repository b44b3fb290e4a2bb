"""Whom a participle, a list, a surname or words of kin mean, by what stands right beside them."""

from __future__ import annotations

import pytest

from tests.reading.acts.test_whom import told

# language, text, kind, the subjects of each act of that kind, the least number of its group
BESIDE = [
    # Where somebody works stands between what he is and his name.
    ("ru", "Задержали корреспондентку BeispielVision Анну Петрову.", "detain", [["Анна Петрова"]], [None]),
    # A surname that is a place's name too.
    (
        "ru",
        "Антона Габова и Сергея Зорина судят. Габова арестовали в Москве.",
        "detain",
        [["Антон Габов"]],
        [None],
    ),
    # What is said twice of somebody.
    (
        "en",
        "Another dissident, the Catholic lawyer Tran Minh Duc, was deported.",
        "expel",
        [["Tran Minh Duc"]],
        [None],
    ),
    (
        "fr",
        "L'ONG dénonce l'arrestation du médiateur, l'imam Mahmoud Kral.",
        "detain",
        [["Mahmoud Kral"]],
        [None],
    ),
    # Those with whom somebody was arrested were not freed with him.
    (
        "fr",
        "Le colonel Anton Kral, arrêté avec une cinquantaine d'officiers en août, a été libéré lundi.",
        "release",
        [["Anton Kral"]],
        [None],
    ),
    (
        "en",
        "Colonel Anton Kral, arrested along with fifty officers in August, was released on Monday.",
        "release",
        [["Anton Kral"]],
        [None],
    ),
    # One of those counted is none of a list.
    (
        "fr",
        "Cinq autres, dont sa secrétaire Nina Vetrova, sont ressortis libres.",
        "release",
        [["Nina Vetrova"]],
        [5],
    ),
    # A participle in front of a noun, and one that opens a clause.
    (
        "ru",
        "Осуждённая по тому же делу драматург Елена Ромашова была этапирована.",
        "sentence",
        [["Елена Ромашова"]],
        [None],
    ),
    (
        "fr",
        "Arrêtée à la télévision en mai par des policiers cagoulés, Me Nina Kral, 44 ans, comparaît libre.",
        "detain",
        [["Nina Kral"]],
        [None],
    ),
    # Whose kin somebody is stands behind a comma too.
    (
        "en",
        "The junta let go five people, including a son of the deposed president, Anton Kral.",
        "release",
        [[]],
        [5],
    ),
    (
        "fr",
        "La junte a libéré cinq personnes, dont un fils du président déchu, Anton Kral.",
        "release",
        [[]],
        [5],
    ),
    (
        "en",
        "The junta released five people, including the president's adviser, Anton Kral.",
        "release",
        [["Anton Kral"]],
        [5],
    ),
    # Charges are nobody.
    ("en", "He faces 11 charges and up to 15 years in prison.", "sentence", [], []),
    # Papers and parties are nobody.
    (
        "ru",
        "Суд оставил под стражей основательницу издания «Гвирила» Нану Амаглобели.",
        "detain",
        [["Нана Амаглобели"]],
        [None],
    ),
    (
        "ru",
        "На свободу вышел и Рашид Ганнуши, партия «Ан-Нахда» назвала это победой.",
        "release",
        [["Рашид Ганнуши"]],
        [None],
    ),
    ("fr", "Le directeur de l'hebdomadaire L'Éveil avait été arrêté en juin.", "detain", [[]], [1]),
    # A woman's surname that stays as it is.
    ("ru", "Мою коллегу, Анну Левкович, осудили на три года.", "sentence", [["Анна Левкович"]], [None]),
    # The surname of one who was named before, not of one who is named behind.
    (
        "en",
        "Mamadou Thiaw was ill. Thiaw was freed from prison in the company of his daughter, Awa Thiaw.",
        "release",
        [["Mamadou Thiaw"]],
        [None],
    ),
    # Kin speak of their own.
    (
        "fr",
        "Un touriste, Lukas Brandner, est malade.\n« On nous promet sa libération. »\n"
        "Le père d'Antoine Kral a dit : « On nous promet sa libération ».",
        "release",
        [["Lukas Brandner"], ["Antoine Kral"]],
        [None, None],
    ),
    (
        "en",
        'A tourist, Lukas Brandner, is ill.\nAnton Kral\'s father said: "They promised us his release."',
        "release",
        [["Anton Kral"]],
        [None],
    ),
    (
        "ru",
        "Турист Павел Ветров болен.\nОтец Антона Краля сказал: «Нам обещали его освобождение».",
        "release",
        [["Антон Краль"]],
        [None],
    ),
    # Somebody not told of before, in the same sentence.
    (
        "en",
        "Judge Esther Leung said the case was closed.\n"
        "Police arrested a 68-year-old woman outside the court; she was released on bail hours later.",
        "release",
        [[]],
        [None],
    ),
    (
        "fr",
        "La juge Esther Leung a clos l'affaire.\nLa police a arrêté une femme de 68 ans, puis "
        "elle a été relâchée.",
        "release",
        [[]],
        [None],
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "subjects", "least"), BESIDE)
def test_whom_it_is(
    language: str, text: str, kind: str, subjects: list[list[str]], least: list[int | None]
) -> None:
    assert told(text, language, kind) == (subjects, least)


AGAIN = [
    # Who is asked to do it is not whom it is done to.
    (
        "en",
        "She will ask the president, Anton Kral, to pardon the driver.",
        "pardon",
        [[]],
        [1],
    ),
    (
        "fr",
        "Le chauffeur Pavel Vetrov est malade.\nElle demande au président, Anton Kral, de gracier "
        "le chauffeur.",
        "pardon",
        [["Pavel Vetrov"]],
        [None],
    ),
    # A noun stands for whom it is said of, not for who was told of last.
    (
        "en",
        "He met the journalist Anton Kral and a language teacher, Pavel Vetrov.\nThe teacher was "
        "jailed in May.",
        "detain",
        [["Pavel Vetrov"]],
        [None],
    ),
    (
        "en",
        "Anton Kral, a journalist, was freed on Monday.\nThe teacher was jailed in May.",
        "detain",
        [[]],
        [1],
    ),
    (
        "fr",
        "Anton Kral, journaliste, a été libéré lundi.\nL'homme a été expulsé mardi.",
        "expel",
        [["Anton Kral"]],
        [None],
    ),
    # Whose kin is named between commas.
    (
        "en",
        "The Krals' younger brother, Dzmitry, was arrested in May.",
        "detain",
        [["Dzmitry"]],
        [None],
    ),
    # The name of a band is nobody's.
    (
        "en",
        "Yauhen Kral, a musician in the banned band Tor Ensemble, and the pilot Mantas Grigas were freed.",
        "release",
        [["Yauhen Kral", "Mantas Grigas"]],
        [None],
    ),
    # Two who are told of since are meant, not two named before.
    (
        "fr",
        "Anton Kral et Pavel Vetrov sont juges.\nUne Française et son compagnon ont été arrêtés. "
        "Le couple a été expulsé mardi.",
        "expel",
        [[]],
        [2],
    ),
    (
        "ru",
        "Антон Краль и Павел Ветров больны.\nЕё спутник Жак Пари под стражей, добиваются освобождения обоих.",
        "release",
        [[]],
        [2],
    ),
    (
        "ru",
        "В аэропорту задержали министра Нину Ветрову и её мужа Антона Краля. Супругов выслали в мае.",
        "expel",
        [["Нина Ветрова", "Антон Краль"]],
        [None],
    ),
    # Said twice, without an article.
    (
        "ru",
        "Члена экипажа, повара Ивана Ветрова, похитили в мае.",
        "detain",
        [["Иван Ветров"]],
        [None],
    ),
    ("ru", "Арестован водитель его соратника Ивана Ветрова.", "detain", [[]], [1]),
    (
        "en",
        "Minsk arrested Anton Kral, a poet, with his colleague, Pavel Vetrov.",
        "detain",
        [["Anton Kral", "Pavel Vetrov"]],
        [None],
    ),
    # One of nobody knows whom.
    ("ru", "В стране помиловали одного и выслали двух участников протестов.", "expel", [[]], [2]),
    ("ru", "В стране помиловали одного и выслали двух участников протестов.", "pardon", [[]], [None]),
    # The name behind the last of those who are counted.
    (
        "fr",
        "Il a libéré deux soldats et un berger, Elnour Kral, en mai.",
        "release",
        [["Elnour Kral"]],
        [2],
    ),
    # What another noun is of is no subject.
    (
        "ru",
        "Поводом стали посадка самолёта «Пример» и задержание Антона Краля и Нины Ветровой.",
        "detain",
        [["Антон Краль", "Нина Ветрова"]],
        [None],
    ),
    # How somebody is addressed tells who of two is meant.
    (
        "fr",
        "Claire Vasseur et son père Bernard Vasseur sont malades. Mme Vasseur a été arrêtée en mai.",
        "detain",
        [["Claire Vasseur"]],
        [None],
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "subjects", "least"), AGAIN)
def test_whom_it_is_again(
    language: str, text: str, kind: str, subjects: list[list[str]], least: list[int | None]
) -> None:
    assert told(text, language, kind) == (subjects, least)
