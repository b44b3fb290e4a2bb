"""Whom a surname, description, pronoun or participle stands for, and whom it does not."""

from __future__ import annotations

import pytest

from tests.reading.acts.test_whom import told
from tests.reading.told import acts

NAMED = [
    # A surname in the place of the object, of a verb whose subject is nobody.
    (
        "ru",
        "Это учитель Пётр Корсаков. Корсакова осудили в 2022 году на четыре года.",
        "sentence",
        [["Пётр Корсаков"]],
    ),
    (
        "ru",
        "Это медсестра Алеся Гурбина. Гурбину задержали в Шереметьеве 17 февраля.",
        "detain",
        [["Алеся Гурбина"]],
    ),
    (
        "ru",
        "Вышла певица Кейтлин Хардон. Хардон задержали в Шереметьеве 17 февраля.",
        "detain",
        [["Кейтлин Хардон"]],
    ),
    (
        "ru",
        "Ждут Ивана Корсакова и Петра Умерина. Корсакова 11 сентября осудили на восемь лет за шпионаж, "
        "Умерин месяц назад получил два года.",
        "sentence",
        [["Иван Корсаков"]],
    ),
    # The name that ends a description of several nouns and complements.
    (
        "ru",
        "Израиль депортировал лауреата Нобелевской премии мира Мейрид Корвин Магуир.",
        "expel",
        [["Мейрид Корвин Магуир"]],
    ),
    (
        "ru",
        "Полиция задержала лидера запрещённой партии «Свет» Хадима Ризвана.",
        "detain",
        [["Хадим Ризван"]],
    ),
    (
        "ru",
        "Бывший президент и лидер организации «Братья» Мухаммед Мурин умер в тюрьме.",
        "die",
        [["Мухаммед Мурин"]],
    ),
    (
        "fr",
        "L’homme d’affaires et philanthrope à succès Ruben Vardalian a été arrêté en septembre.",
        "detain",
        [["Ruben Vardalian"]],
    ),
    (
        "fr",
        "La militante et lauréate du prix Nobel de la paix Narges Karimi a été libérée lundi.",
        "release",
        [["Narges Karimi"]],
    ),
    (
        "en",
        "Rights activist and Nobel Peace Prize laureate Narges Karimi was arrested on Friday.",
        "detain",
        [["Narges Karimi"]],
    ),
    (
        "en",
        "Former mayor and opposition party founder Ivan Morel was freed on Friday.",
        "release",
        [["Ivan Morel"]],
    ),
    (
        "ru",
        "МВД задержало лидера запрещённой в стране крайней народной партии «Новый Свет» Хадима Ризвана.",
        "detain",
        [["Хадим Ризван"]],
    ),
    (
        "ru",
        "Верховный суд сократил срок Ивану Морозову — до трёх лет, а журналисту Петру Белову заменил срок.",
        "sentence",
        [["Иван Морозов"], ["Пётр Белов"]],
    ),
    ("en", "The US imposed visa restrictions on 93 Rosneft officials.", "impose", [[]]),
    ("en", "The government imposed a ban on select NTV channels.", "impose", [[]]),
    (
        "fr",
        "Les États-Unis ont pris des sanctions contre les membres de la Cour pénale internationale.",
        "impose",
        [[]],
    ),
    (
        "ru",
        "Москва отдала теннисистку Анну Белову, осуждённую на девять лет, а Вашингтон — торговца Глеба "
        "Суворина, получившего в Штатах 25 лет.",
        "sentence",
        [["Анна Белова"], ["Глеб Суворин"]],
    ),
    # Companies are tried too.
    (
        "en",
        "In April a Paris court found Lafargue guilty of financing terrorism.",
        "sentence",
        [["Lafargue"]],
    ),
    # A surname that opens its sentence.
    (
        "fr",
        "Junquera, vice-président de la région, a été condamné à 13 ans de prison.",
        "sentence",
        [["Junquera"]],
    ),
    (
        "ru",
        "Это художница Саша Скворина. Скворине, которая рисовала в магазине, в ноябре дали семь лет.",
        "sentence",
        [["Саша Скворина"]],
    ),
    (
        "en",
        "Alexei Nevsky, one of Putin's critics, returned in January. He was detained on his arrival.",
        "detain",
        [["Alexei Nevsky"]],
    ),
    # Who was the first to whom it was done.
    (
        "fr",
        "En 2012, le chef de guerre Thomas Lubaka a été la première personne à être condamnée par la CPI.",
        "sentence",
        [["Thomas Lubaka"]],
    ),
    (
        "en",
        "Anna Petrova became the first woman sentenced to death in Pakistan.",
        "sentence",
        [["Anna Petrova"]],
    ),
    ("en", "Ivan Morel was the only journalist to be arrested on Friday.", "detain", [["Ivan Morel"]]),
    (
        "ru",
        "Корсаков стал первым в России человеком, осуждённым за мятеж. Пётр Корсаков молчал.",
        "sentence",
        [["Пётр Корсаков"]],
    ),
    (
        "ru",
        "Анна Белова стала первой женщиной, приговорённой в Пакистане к казни.",
        "sentence",
        [["Анна Белова"]],
    ),
    # Who stands in a list, with what is said of each.
    (
        "fr",
        "Le journaliste Luo Chan, contraint de quitter son magazine en 2013, "
        "Liu Wen, reporter du quotidien Aurore, "
        "arrêté lundi, ou encore Anna Petrova ont écrit.",
        "detain",
        [["Liu Wen"]],
    ),
    (
        "ru",
        "Среди них — журналист Вадим Яковлев, похищенный в Мелитополе в августе, и староста Алексей Киселёв.",
        "detain",
        [["Вадим Яковлев"]],
    ),
    ("ru", "Болгария в июне выдворила 70 человек, и посол Анна Митрофан уехала.", "expel", [[]]),
    # Those who do it, and those with somebody in custody, are others.
    ("fr", "Me Antoine Courtois, qui défend l'un des mis en examen, a parlé.", "charge", []),
    ("ru", "«Ждём», — говорит Анна Петрова, мать арестованного в 2024 году сержанта.", "detain", [[]]),
    ("ru", "Говорит Анна Петрова, жена осуждённого в мае офицера.", "sentence", []),
    ("ru", "Говорит Иван Петров, адвокат задержанного в мае блогера.", "detain", []),
    ("ru", "Двух судей, освободивших в марте одного из обвиняемых, отстранили.", "release", [[]]),
    # A lawyer or kin speaks of another, not of himself.
    (
        "ru",
        "Адвокат Абдельхак Малик объяснил, что прокурор обжаловал решение о его освобождении.",
        "release",
        [[]],
    ),
    ("en", "His lawyer, Pavel Vetrov, said on Monday that he was arrested at home.", "detain", [[]]),
    ("fr", "Son avocat, Pavel Vetrov, a déclaré lundi qu'il avait été arrêté chez lui.", "detain", [[]]),
    # Kin without a name: the pronoun may mean her.
    (
        "ru",
        "Сказала докладчица Марина Кальвер. Учёного задержали вместе с "
        "супругой. Её отпустили на следующий день.",
        "release",
        [[]],
    ),
    (
        "en",
        "Reporter Marina Kalver wrote. The scholar was arrested with his wife. "
        "She was released the next day.",
        "release",
        [[]],
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "subjects"), NAMED)
def test_whom_it_is_done_to(language: str, text: str, kind: str, subjects: list[list[str]]) -> None:
    assert told(text, language, kind)[0] == subjects


@pytest.mark.parametrize(
    ("language", "text", "kind", "noun", "least"),
    [
        (
            "en",
            "Nine bloggers and journalists were arrested in May.",
            "detain",
            "bloggers and journalists",
            9,
        ),
        (
            "en",
            "Over 300 lawyers, assistants, and activists were detained.",
            "detain",
            "lawyers, assistants, and activists",
            301,
        ),
        (
            "fr",
            "Neuf blogueurs et journalistes ont été arrêtés en mai.",
            "detain",
            "blogueurs et journalistes",
            9,
        ),
        ("ru", "В мае арестовали девять блогеров и журналистов.", "detain", "блогеров и журналистов", 9),
        ("en", "Releasing inmates early threatens the city.", "release", "inmates", None),
        ("en", "More than 22,000 detained.", "detain", "people", 22001),
        ("ru", "Семеро из девяти соперников президента задержаны.", "detain", "соперников", 7),
    ],
)
def test_of_whom_a_group_is(language: str, text: str, kind: str, noun: str, least: int | None) -> None:
    groups = [act.group for _, act in acts(text, language, kind)]
    assert [(g.noun, g.lo) if g else None for g in groups] == [(noun, least)]
