"""Where the name of one ends and the next begins, and what else somebody is called."""

import pytest

from detente.reading.cast import Cast
from detente.reading.names import find
from detente.reading.nominatives import nominative
from detente.reading.parse import parse


def names(text: str, code: str) -> list[str]:
    return [e.text for e in find(parse(text, code, lambda _: False))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Полиция задержала мэра Адыямана Османа Демира.", ["Адыямана", "Османа Демира"]),
        ("Мэр Адыямана Абдуррахман Демир задержан.", ["Адыямана", "Абдуррахман Демир"]),
        ("Губернатор Баткена Абсаттар Торобаев задержан.", ["Баткена", "Абсаттар Торобаев"]),
        ("Прокурор Бурсы Ахмет Кайя молчит.", ["Бурсы", "Ахмет Кайя"]),
        ("Адвокат Сафаровой Джандан Гюль сообщила об аресте.", ["Сафаровой", "Джандан Гюль"]),
        ("Адвокат Мамедовой Эльчин Садыгов молчит.", ["Мамедовой", "Эльчин Садыгов"]),
        ("В Санкт-Петербурге Марта Зорина молчит.", ["Санкт-Петербурге", "Марта Зорина"]),
        ("Жителя Барнаула Ивана Зорина судили.", ["Барнаула", "Ивана Зорина"]),
        ("Жительницу Томска Марию Зорину судили.", ["Томска", "Марию Зорину"]),
        # One name all the same.
        ("Мэр Осман Али Демир задержан.", ["Осман Али Демир"]),
        ("Задержан журналист Атиана Серж Кабре.", ["Атиана Серж Кабре"]),
        ("Задержан активист Нгуен Ван Дай.", ["Нгуен Ван Дай"]),
        ("Мэр Павел Иванович Зорин молчит.", ["Павел Иванович Зорин"]),
        ("Суд отпустил губернатора Павла Зорина.", ["Павла Зорина"]),
    ],
)
def test_whose_post_or_lawyer_is_no_part_of_the_name(text: str, expected: list[str]) -> None:
    assert names(text, "ru") == expected


@pytest.mark.parametrize(
    ("text", "code", "name"),
    [
        ("La police a arrêté Pascal Affi N'Dour lundi.", "fr", "Pascal Affi N'Dour"),
        ("On a revu Charles M’Bala à Dakar.", "fr", "Charles M’Bala"),
        ("Police arrested Marie Kouadio N'Zi on Monday.", "en", "Marie Kouadio N'Zi"),
        ("They met Brian O'Connor on Monday.", "en", "Brian O'Connor"),
        ("RSF appelle à la libération d'Amara Jules Koné, en prison.", "fr", "Amara Jules Koné"),
        ("On demande la libération de Atiana Paul Koné.", "fr", "Atiana Paul Koné"),
        ("The arrest of Atiana Paul Kone shocked them.", "en", "Atiana Paul Kone"),
        ("Le maire de Fada Paul Koné parle.", "fr", "Paul Koné"),
        ("Санкции введены против ИК-7 в Твери.", "ru", "ИК-7"),
        ("Он отбывает срок в СИЗО-2 в Москве.", "ru", "СИЗО-2"),
    ],
)
def test_the_whole_of_a_name(text: str, code: str, name: str) -> None:
    assert name in names(text, code)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("They designated him pursuant to Executive Order 13469.", "en"),
        ("It is banned under the Cooperation Act and Section 12.", "en"),
        ("Il est poursuivi en vertu du Décret 54.", "fr"),
        ("They issued General License (GL) 31 under Order (E.O.) 13469.", "en"),
        ("Минфин выпустил лицензию (GL) 25 для Сирии.", "ru"),
    ],
)
def test_a_law_is_nobody(text: str, code: str) -> None:
    page = parse(text, code, lambda _: False)
    assert not [e for e in find(page) if e.kind == "person" or e.text in ("GL", "E.O.", "E.O")]


@pytest.mark.parametrize(
    ("text", "code", "names_"),
    [
        ("His father, Idris Omar Kabore, died. President Hassan Idris Omar Kabore spoke.", "en", 2),
        ("Former ruler Idris Omar Kabore died. His son, President Hassan Idris Omar Kabore, spoke.", "en", 2),
        ("Son père, Idris Omar Kaboré, est mort. Le président Hassan Idris Omar Kaboré a parlé.", "fr", 2),
        ("José Luis Ramos Vidal spoke. Ramos Vidal left. Luis Ramos Vidal is here.", "en", 1),
        ("José Luis Ramos Vidal a parlé. La femme de Ramos Vidal est partie.", "fr", 1),
        ("His wife, Maria Elena Kral, spoke. Elena Kral left.", "en", 1),
    ],
)
def test_father_and_son_of_one_name_are_two(text: str, code: str, names_: int) -> None:
    cast = Cast(parse(text, code, lambda _: False))
    assert len([f for f in cast.figures if f.kind == "person"]) == names_


@pytest.mark.parametrize(
    ("name", "case", "gender", "expected"),
    [
        ("Ивану Калиновому", "Dat", "Masc", "Иван Калиновый"),
        ("Дмитрию Барвинному", "Dat", "Masc", "Дмитрий Барвинный"),
        ("Петра Заречного", "Gen", "Masc", "Пётр Заречный"),
        ("Павлом Дальним", "Ins", "Masc", "Павел Дальний"),
        ("Ольге Панюте", "Dat", "Fem", "Ольга Панюта"),
        ("Ольги Гардубы", "Gen", "Fem", "Ольга Гардуба"),
        ("Ивану Торскому", "Dat", "Masc", "Иван Торский"),
        ("Джону Коулу", "Dat", "Masc", "Джон Коул"),
    ],
)
def test_surnames_like_adjectives_and_of_women_that_end_in_a(
    name: str, case: str, gender: str, expected: str
) -> None:
    assert nominative(name, "ru", case, gender) == expected
