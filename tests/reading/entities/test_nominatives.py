"""Slavic names where a sentence has them: as subjects, beside subjects, and as what belongs to somebody."""

from __future__ import annotations

import pytest

from detente.reading.entities.cast import Cast
from detente.reading.entities.nominatives import nominative
from detente.reading.parsing.parse import parse
from tests.reading.told import quotes


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Омбудсмен Феруза Примерова пообещала проверить камеры.", "Феруза Примерова"),
        ("Об этом агентству сообщила адвокат журналиста Рахма Образци.", "Рахма Образци"),
        ("Не так, уверяет министр иностранных дел Фирдавс Примерзода.", "Фирдавс Примерзода"),
        ("Федерика Образини назвала этот день праздником.", "Федерика Образини"),
        ("Адвокат Ивана Петрова сказал, что тот болен.", "Иван Петров"),
    ],
)
def test_a_subject_stands_in_the_nominative(text: str, name: str) -> None:
    assert [f.name for f in Cast(parse(text, "ru")).figures if f.kind == "person"] == [name]


@pytest.mark.parametrize(
    ("who", "verb"),
    [
        ("Адвокат Образцова", "заявил"),
        ("Сторонники Образцова", "считают"),
        ("Представитель Образцова", "сообщил"),
    ],
)
def test_who_speaks_for_somebody_is_not_he(who: str, verb: str) -> None:
    text = f"Виталий Образцов сидит с марта. {who} {verb}, что дело пустое."
    assert [c.attribution[0].name for c, _ in quotes(text, "ru")] == [who]


def test_a_noun_and_a_name_in_one_case_are_one_person() -> None:
    text = "Срок дали обозревателю Ираклию Образцову. «Восемь лет за сон», — сказал обозреватель."
    assert [c.attribution[0].name for c, _ in quotes(text, "ru")] == ["Ираклий Образцов"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("После освобождения Лавии Нами семья уехала.", "Лавия Нами"),
        ("Суд оправдал Лавию Нами в мае.", "Лавия Нами"),
        ("Лавия Нами из деревни под городом была арестована в мае.", "Лавия Нами"),
        ("Адвокаты встретились с Лавией Нами в мае.", "Лавия Нами"),
        ("Дело Дарии Коваль передали в суд.", "Дария Коваль"),
        ("Письмо Юрию Образцову вернули.", "Юрий Образцов"),
        ("Дело Валерия Образцова передали в суд.", "Валерий Образцов"),
    ],
)
def test_a_first_name_with_two_genders_takes_that_of_its_ending(text: str, name: str) -> None:
    assert [f.name for f in Cast(parse(text, "ru")).figures if f.kind == "person"] == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Суд арестовал активистку Алию Образбекову.", ["Алия Образбекова"]),
        ("Прокурор попросил назначить Энверу Крушу 17 лет.", ["Энвер Круш"]),
        ("Отпустили блогера Эмина Милли.", ["Эмин Милли"]),
        ("Отпустили и её спутника Жака Пари.", ["Жак Пари"]),
        ("Санкции введены против бывшего президента Гамбии Яйи Джалле.", ["Яйя Джалле"]),
        ("Яйю Джалле внесли в список.", ["Яйя Джалле"]),
        ("Суд оправдал Лю Юаня.", ["Лю Юань"]),
        ("Отпустили политолога Сунь Лэя.", ["Сунь Лэй"]),
        ("Тянь Лэю избрана мера пресечения.", ["Тянь Лэй"]),
        ("Суд оправдал Рэя Гарсию.", ["Рэй Гарсия"]),
        ("Суд оправдал Игоря Мельника.", ["Игорь Мельник"]),
        ("Капитана обменяли на Марину Зимину.", ["Марина Зимина"]),
        ("Капитана послали к Тимуру Зимину.", ["Тимур Зимин"]),
    ],
)
def test_a_known_first_name_settles_what_a_foreign_surname_leaves_open(text: str, names: list[str]) -> None:
    assert [f.name for f in Cast(parse(text, "ru")).figures if f.kind == "person"] == names


def test_letters_of_no_ending_part_two_names() -> None:
    text = "Лондон, Париж и Берлин, судя по всему, настаивают: Иран молчит. Отпустили её спутника Жака Пари."
    assert "Жак Пари" not in [c.attribution[0].name for c, _ in quotes(text, "ru")]


def test_a_womans_first_name_is_no_form_of_a_mans() -> None:
    for case, gender in (("Gen", "Masc"), ("Acc", "Masc"), ("Gen", "Fem")):
        assert nominative("Мария Зорина", "ru", case, gender) == "Мария Зорина"


@pytest.mark.parametrize(
    ("stood", "name"),
    [
        ("Ираклия Джобаву", "Ираклий Джобава"),
        ("Георгия Квирию", "Георгий Квирия"),
        ("Акакия Чиковани", "Акакий Чиковани"),
        ("Тенгиза Чикобаву", "Тенгиз Чикобава"),
        ("Дмитрия Дадиани", "Дмитрий Дадиани"),
        ("Георгия Маргвелашвили", "Георгий Маргвелашвили"),
        ("Андрея Коболева", "Андрей Коболев"),
    ],
)
@pytest.mark.parametrize("case", ["Acc", "Gen"])
def test_a_georgian_surname_stands_in_the_nominative(stood: str, case: str, name: str) -> None:
    assert nominative(stood, "ru", case, "Masc") == name


def test_a_surname_that_has_no_genitive_in_u_is_left() -> None:
    assert nominative("Сулеймана Сойлу", "ru", "Gen", "Masc") == "Сулейман Сойлу"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Мигелем Диасом", "Мигель Диас"),
        ("Рафаэлем Картером", "Рафаэль Картер"),
        ("Дэвисом Самьюэлем", "Дэвис Самьюэль"),
        ("Морицем Картером", "Мориц Картер"),
        ("Джоном Картером", "Джон Картер"),
    ],
)
def test_a_soft_ending_is_that_of_a_soft_name(name: str, expected: str) -> None:
    assert nominative(name, "ru", "Ins", "Masc") == expected


@pytest.mark.parametrize(
    ("name", "case", "expected"),
    [
        ("Нгуена Ван Хаи", "Gen", "Нгуен Ван Хаи"),
        ("Пхан Тхан Хаи", "Nom", "Пхан Тхан Хаи"),
        ("Ким Чен Ына", "Gen", "Ким Чен Ын"),
    ],
)
def test_a_name_of_three_syllables_keeps_its_last_ones(name: str, case: str, expected: str) -> None:
    assert nominative(name, "ru", case, "Masc") == expected
