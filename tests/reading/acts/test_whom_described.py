"""Whom a noun means that stands beside a name, behind one, or in the place of one."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts
from tests.reading.acts.test_whom import told

# language, text, kind, the subjects of each act of that kind, the least number of its group
BESIDE = [
    # What somebody is called twice before his name, which a comma ends before the verb.
    (
        "fr",
        "Leur coaccusée, l'ancienne directrice du port Anna Kral, avait été arrêtée en juin.",
        "detain",
        [["Anna Kral"]],
        [None],
    ),
    (
        "en",
        "Their co-defendant, the former port director Anna Kral, was arrested in June.",
        "detain",
        [["Anna Kral"]],
        [None],
    ),
    # What opens a sentence of whom it names right before its verb.
    (
        "en",
        "The founder of the spiritual group, Karimi was jailed in 2010 after being arrested by the police.",
        "detain",
        [["Karimi"]],
        [None],
    ),
    (
        "en",
        "The former leader of the Tor (liberal) party, Anna Kral, was sentenced to four years.",
        "sentence",
        [["Anna Kral"]],
        [None],
    ),
    (
        "ru",
        "Его соучастник, бывший директор порта Павел Ветров, был арестован в июне.",
        "detain",
        [["Павел Ветров"]],
        [None],
    ),
    # The name behind what a noun is of.
    (
        "fr",
        "L'ex-chef de la diplomatie Anton Kral, arrêté en juin, est malade.",
        "detain",
        [["Anton Kral"]],
        [None],
    ),
    # A nationality of two is an adjective.
    (
        "fr",
        "Quatre Européens, parmi lesquels le médecin suédo-iranien Anton Kral, condamné à mort en 2017, et "
        "une Britannique, Anna Vetrova, sont malades.",
        "sentence",
        [["Anton Kral"]],
        [None],
    ),
    # As many names as were counted, behind whom they are told of together.
    (
        "en",
        "The minister named Anton Kral and Nina Vetrova, two lawyers convicted of tax evasion in 2022.",
        "sentence",
        [["Anton Kral", "Nina Vetrova"]],
        [None],
    ),
    (
        "fr",
        "Le ministre a cité Anton Kral et Nina Vetrova, deux avocats condamnés pour fraude en 2022.",
        "sentence",
        [["Anton Kral", "Nina Vetrova"]],
        [None],
    ),
    (
        "ru",
        "Министр назвал Антона Краля и Нину Ветрову, двух адвокатов, осуждённых за мошенничество "
        "в 2022 году.",
        "sentence",
        [["Антон Краль", "Нина Ветрова"]],
        [None],
    ),
    (
        "en",
        "The minister met Anton Kral and Nina Vetrova, and two lawyers convicted of tax evasion in 2022.",
        "sentence",
        [[]],
        [2],
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "subjects", "least"), BESIDE)
def test_a_name_beside_says_whom_a_noun_means(
    language: str, text: str, kind: str, subjects: list[list[str]], least: list[int | None]
) -> None:
    assert told(text, language, kind) == (subjects, least)


LISTED = [
    # The name of the last of a list stands behind what he is.
    (
        "en",
        "Anton Kral, his son Ivan Kral and a business partner, Pavel Vetrov, were sentenced to 15 years.",
        "sentence",
        [["Anton Kral", "Ivan Kral", "Pavel Vetrov"]],
        [None],
    ),
    (
        "fr",
        "Anton Kral, son fils Ivan Kral et un associé, Pavel Vetrov, ont été condamnés à 15 ans de prison.",
        "sentence",
        [["Anton Kral", "Ivan Kral", "Pavel Vetrov"]],
        [None],
    ),
    (
        "en",
        "Nina Vetrova was expelled in June together with two Ukrainian volunteers, Ostap Bondar "
        "and Vira Bondar.",
        "expel",
        [["Nina Vetrova", "Ostap Bondar", "Vira Bondar"]],
        [2],
    ),
    # A name of a list that nothing tells is a person's, before the others too.
    (
        "en",
        "He urged Hanoi to release Le Quoc Anh and Pham Van Binh, and the novelist Nguyen Hoai Chi.",
        "release",
        [["Le Quoc Anh", "Pham Van Binh", "Nguyen Hoai Chi"]],
        [None],
    ),
    # Whose somebody of a list is, is not in it.
    (
        "fr",
        "Huit suspects ont été libérés, parmi lesquels le chauffeur de M. Kral et la sœur de Mme Vetrova.",
        "release",
        [[]],
        [8],
    ),
    (
        "en",
        "Eight suspects were released, including the driver of Mr. Kral and the sister of Mrs. Vetrova.",
        "release",
        [[]],
        [8],
    ),
    # Nouns are no list where a verb stands between them.
    (
        "en",
        'A court had convicted the reporters of "spreading false news", handing Kral five years '
        "and her husband "
        "seven.",
        "sentence",
        [[], ["Kral"]],
        [None, None],
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "subjects", "least"), LISTED)
def test_a_list_has_all_of_its_names(
    language: str, text: str, kind: str, subjects: list[list[str]], least: list[int | None]
) -> None:
    assert told(text, language, kind) == (subjects, least)


TAKEN_UP = [
    (
        "en",
        "Prosecutors praised a fourth defendant, poet Anton Kral, who wept. Pavel Vetrov is a lawyer.\n"
        "The 33-year-old poet had been arrested in May.",
        "detain",
        [["Anton Kral"]],
        [None],
    ),
    (
        "en",
        "Nina Vetrova, a blogger, is ill.\nThe mother of three was arrested in May.",
        "detain",
        [["Nina Vetrova"]],
        [None],
    ),
    (
        "fr",
        "Nina Vetrova, blogueuse, est malade.\nLa mère de trois enfants a été arrêtée en mai.",
        "detain",
        [["Nina Vetrova"]],
        [None],
    ),
    ("en", "Nina Vetrova is ill.\nThe mother of Anton Kral was arrested in May.", "detain", [[]], [1]),
    # Who is named in quotation marks is a paper.
    (
        "ru",
        "Редактора «Полосы» наградили. Павел Ветров, редактор «Газеты», болен.\n"
        "46-летнего редактора задержали в мае.",
        "detain",
        [["Павел Ветров"]],
        [None],
    ),
    # A noun that opens a sentence is no name.
    (
        "ru",
        "Социолог Нина Ветрова больна.\nСоциолога задержали в мае.",
        "detain",
        [["Нина Ветрова"]],
        [None],
    ),
    (
        "ru",
        "Суд признал учителя истории из Твери Павла Ветрова виновным.\nУчителя арестовали в мае.",
        "detain",
        [["Павел Ветров"]],
        [None],
    ),
    # The object of the first verb is not that of the next.
    (
        "ru",
        "В стране отпустили под домашний арест редактора «Полосы» и арестовали его заместителя.",
        "detain",
        [[]],
        [1],
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "subjects", "least"), TAKEN_UP)
def test_a_noun_takes_up_whom_the_text_names(
    language: str, text: str, kind: str, subjects: list[list[str]], least: list[int | None]
) -> None:
    assert told(text, language, kind) == (subjects, least)


def test_the_object_of_a_second_verb_is_not_done_the_first() -> None:
    text = (
        "В стране отпустили под домашний арест редактора «Полосы» и арестовали его заместителя Павла Ветрова."
    )
    names, _ = told(text, "ru", "release")
    assert ["Павел Ветров"] not in names


# What somebody is called besides, and who is beside him.
TWICE: list[tuple[str, str, str, list[str], int | None]] = [
    (
        "en",
        "The court convicted the blogger and former lawmaker Anton Kral.",
        "sentence",
        ["Anton Kral"],
        None,
    ),
    (
        "fr",
        "Le tribunal a condamné le poète et ancien maire Anton Kral à un an de prison.",
        "sentence",
        ["Anton Kral"],
        None,
    ),
    ("ru", "Суд осудил поэта и бывшего депутата Павла Ветрова.", "sentence", ["Павел Ветров"], None),
    ("en", "The blogger and his assistant lost their appeal in May.", "sentence", [], 2),
    ("en", "The blogger and her driver lost their appeal in May.", "sentence", [], 2),
    ("fr", "Le blogueur et son assistant ont été condamnés à cinq ans de prison.", "sentence", [], 2),
    ("ru", "Блогер и его помощник приговорены к пяти годам колонии.", "sentence", [], 2),
    ("ru", "Бывший мэр и лидер партии Павел Ветров вышел на свободу.", "release", ["Павел Ветров"], None),
    # His age stands between a name and what he is.
    (
        "fr",
        "La police a arrêté Anton Kral, 20 ans, le chef de file du mouvement.",
        "detain",
        ["Anton Kral"],
        None,
    ),
    ("en", "Police arrested Anton Kral, 20, the leader of the movement.", "detain", ["Anton Kral"], None),
    ("ru", "Полиция задержала Павла Ветрова, 20 лет, лидера движения.", "detain", ["Павел Ветров"], None),
    # A participle with its complement before what he is.
    (
        "ru",
        "Арестован подозреваемый в измене полковник Павел Ветров.",
        "detain",
        ["Павел Ветров"],
        None,
    ),
    (
        "ru",
        "Задержан обвиняемый в шпионаже бывший офицер Павел Ветров.",
        "detain",
        ["Павел Ветров"],
        None,
    ),
    ("ru", "Задержан обвиняемый в убийстве адвоката Павла Ветрова.", "detain", [], 1),
    (
        "ru",
        "Посол призвал освободить незаконно осужденного белорусского режиссера Павла Ветрова.",
        "release",
        ["Павел Ветров"],
        None,
    ),
    # Whose war, or whose regime, is not who measures bind.
    ("ru", "Санкции введены против сторонников незаконной войны Краля.", "impose", [], None),
]


@pytest.mark.parametrize(("language", "text", "kind", "names", "number"), TWICE)
def test_somebody_called_twice_is_one_and_who_is_with_him_another(
    language: str, text: str, kind: str, names: list[str], number: int | None
) -> None:
    assert told(text, language, kind) == ([names], [number])


# language, text, kind, the names of each act of the kind, the least number of each
OF_MANY: list[tuple[str, str, str, list[list[str]], list[int | None]]] = [
    # A people behind a number is no name.
    ("en", "Anna Kral was among 25 Nubians arrested in Aswan.", "detain", [["Anna Kral"]], [None]),
    ("en", "He was one of 12 Azeris arrested in Tehran.", "detain", [[]], [None]),
    ("en", "Anna Kral and the other Nubians were arrested in Aswan.", "detain", [["Anna Kral"]], [None]),
    ("fr", "Anton Kral figure parmi les 25 Kurdes arrêtés en mars.", "detain", [["Anton Kral"]], [None]),
    ("ru", "Павел Ветров был среди 25 курдов, арестованных в марте.", "detain", [["Павел Ветров"]], [None]),
    # The first of a list is not all of it.
    ("en", "The sanctions target the minister of defence and two of his deputies.", "impose", [[]], [3]),
    ("en", "The pastor and two of his friends were released on bail.", "release", [[]], [None]),
    ("ru", "Под санкции попали супруга министра, командующие флотом и армией.", "impose", [[]], [None]),
    ("ru", "Под санкции попал супруг министра.", "impose", [[]], [1]),
    # A bare noun before its verb is of who was told of; behind it, or with more about him, it is somebody.
    (
        "ru",
        "Павел Ветров был задержан в мае. В июне журналиста отпустили.",
        "release",
        [["Павел Ветров"]],
        [None],
    ),
    (
        "ru",
        "Полиция задержала Анну Краль. Певицу обвиняют в мошенничестве.",
        "charge",
        [["Анна Краль"]],
        [None],
    ),
    ("ru", "Павел Ветров вышел на свободу. В Минске задержали журналиста.", "detain", [[]], [1]),
    ("ru", "Павел Ветров вышел на свободу. Журналиста из Гродно задержали в мае.", "detain", [[]], [1]),
    ("ru", "Анну Краль арестовали. Позже адвоката задержали.", "detain", [["Анна Краль"], []], [None, 1]),
]


@pytest.mark.parametrize(("language", "text", "kind", "subjects", "least"), OF_MANY)
def test_a_noun_is_one_where_the_text_means_one(
    language: str, text: str, kind: str, subjects: list[list[str]], least: list[int | None]
) -> None:
    assert told(text, language, kind) == (subjects, least)


def test_a_broader_noun_is_no_woman_where_a_man_may_be_meant() -> None:
    text = (
        "К выборам Статкевича не допустили, и он поддержал кандидатку Светлану Тихановскую. За несколько"
        " месяцев до голосования политика задержали."
    )
    assert not [s.name for f in acts(text, "ru") if f.act.kind == "detain" for s in f.act.subjects]
