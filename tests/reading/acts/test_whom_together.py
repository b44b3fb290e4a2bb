"""To whom an act is done together, and to whom again: lists, company, numbers, pronouns."""

from __future__ import annotations

import pytest

from tests.reading.acts.test_whom import told

# language, text, kind, the subjects of each act of that kind, the least number of its group
LISTED = [
    # Two posts before one name are of one man, and no two more.
    (
        "ru",
        "Суд приговорил бывшего министра обороны и предпринимателя Антона Краля к 20 годам тюрьмы.",
        "sentence",
        [["Антон Краль"]],
        [None],
    ),
    (
        "ru",
        "Полиция задержала бизнесмена и владельца двух компаний Антона Краля.",
        "detain",
        [["Антон Краль"]],
        [None],
    ),
    ("ru", "Полиция задержала сына и дочь владельца компании Антона Краля.", "detain", [[]], [2]),
    # A share of those before is told without a number.
    ("ru", "Задержаны 40 человек, большинство из которых отпущены.", "release", [[]], [None]),
    ("ru", "Задержаны 40 человек, трое из которых отпущены.", "release", [[]], [3]),
    ("fr", "Ils ont arrêté 40 hommes, dont la plupart ont été relâchés.", "release", [[]], [None]),
    ("fr", "Ils ont arrêté 40 hommes, qui ont été relâchés.", "release", [[]], [40]),
    ("en", "They held 40 men, most of whom were released.", "release", [[]], [None]),
    # Whoever is told to reunite others is not freed.
    ("ru", "Он поручил Антону Кралю воссоединить помилованных с семьями.", "release", [], []),
    # What commas or brackets tell of one stands before the others.
    ("en", "Anton Kral, 34, and two other doctors were jailed on Monday.", "detain", [["Anton Kral"]], [2]),
    ("en", "Police detained Anton Kral, a lawyer, and six men.", "detain", [["Anton Kral"]], [6]),
    ("en", "Police detained Anton Kral, 34, and two lawyers protested.", "detain", [["Anton Kral"]], [None]),
    ("fr", "Anton Kral (34 ans) et deux médecins ont été arrêtés.", "detain", [["Anton Kral"]], [2]),
    ("ru", "Антон Краль (34 года) и двое врачей арестованы.", "detain", [["Антон Краль"]], [2]),
    # What somebody was, and of what, is no part of his name.
    ("ru", "Экс-госминистра Карабаха Варданяна арестовали в пятницу.", "detain", [["Варданян"]], [None]),
    ("ru", "Экс-министра Антона Краля арестовали в пятницу.", "detain", [["Антон Краль"]], [None]),
    (
        "en",
        (
            "Police surrounded the town hall, detaining mayor Anton Kral and his co-mayor Nina Vetrova "
            "along with four others."
        ),
        "detain",
        [["Anton Kral", "Nina Vetrova"]],
        [4],
    ),
    (
        "fr",
        (
            "La police a arrêté le maire Anton Kral et son adjointe Nina Vetrova, ainsi que quatre "
            "autres personnes."
        ),
        "detain",
        [["Anton Kral", "Nina Vetrova"]],
        [4],
    ),
    (
        "ru",
        "Полиция задержала мэра Антона Гордеева и его заместителя Нину Ветрову, а также ещё четырёх человек.",
        "detain",
        [["Антон Гордеев", "Нина Ветрова"]],
        [4],
    ),
    (
        "fr",
        (
            "C'était après la remise en liberté de l'universitaire Anna Petrova, de Benjamin Morel et "
            "du Franco-Irlandais Bernard Kral en 2023, ainsi que du jeune cycliste Antoine Vetrov."
        ),
        "release",
        [["Anna Petrova", "Benjamin Morel", "Bernard Kral", "Antoine Vetrov"]],
        [None],
    ),
    (
        "fr",
        "Ivan Morel a été condamné à mort aux côtés de trente-six autres personnes.",
        "sentence",
        [["Ivan Morel"]],
        [36],
    ),
    (
        "fr",
        "Ivan Morel a été libéré samedi de prison avec 13 autres personnes.",
        "release",
        [["Ivan Morel"]],
        [13],
    ),
    ("en", "Ivan Morel was freed on Saturday along with 13 other people.", "release", [["Ivan Morel"]], [13]),
    (
        "ru",
        "Иван Морозов вышел на свободу в субботу вместе с 13 другими заключёнными.",
        "release",
        [["Иван Морозов"]],
        [13],
    ),
    (
        "fr",
        "Les deux Français détenus en Iran, Anna Petrova et Ivan Morel, sont sortis de prison.",
        "release",
        [["Anna Petrova", "Ivan Morel"]],
        [2],
    ),
    (
        "en",
        "The two Frenchmen, Anna Petrova and Ivan Morel, were released on Monday.",
        "release",
        [["Anna Petrova", "Ivan Morel"]],
        [2],
    ),
    (
        "ru",
        "Двое французов, Анна Петрова и Иван Морозов, вышли на свободу.",
        "release",
        [["Анна Петрова", "Иван Морозов"]],
        [2],
    ),
    (
        "en",
        (
            "Viasna reported that those released included ex-banker Viktor Kral, who ran for president; "
            "Maksim Vetrov, a lawyer who worked in his campaign; and several journalists."
        ),
        "release",
        [["Viktor Kral", "Maksim Vetrov"]],
        [None],
    ),
    (
        "ru",
        (
            "Вскоре ожидается освобождение трёх американских граждан, включая журналиста The Lucerne "
            "Journal Эвана Морозова, бывшего морского пехотинца Пола Гордеева и журналистку Анну "
            "Петрову."
        ),
        "release",
        [["Эван Морозов", "Пол Гордеев", "Анна Петрова"]],
        [3],
    ),
]

RESUMED = [
    (
        "ru",
        (
            "Анну Петрову судья городского суда Нино Ветрова приговорила к двум годам колонии. Её "
            "признали виновной по статье 353."
        ),
        "sentence",
        [["Анна Петрова"], ["Анна Петрова"]],
        [None, None],
    ),
    ("ru", "Анну Петрову суд приговорил к двум годам тюрьмы.", "sentence", [["Анна Петрова"]], [None]),
    (
        "fr",
        (
            "Ivan Morel a été condamné à mort à Kinshasa. Sa condamnation a été confirmée en appel la "
            "semaine dernière."
        ),
        "sentence",
        [["Ivan Morel"], ["Ivan Morel"]],
        [None, None],
    ),
    ("ru", "Ветров был задержан накануне у здания суда.", "detain", [["Ветров"]], [None]),
    (
        "fr",
        (
            "« Nous faisons pression pour la libération d'Evan », a déclaré Joe Biden. Le journaliste "
            "Evan Morel est détenu en Russie depuis 2023."
        ),
        "release",
        [["Evan Morel"]],
        [None],
    ),
    (
        "ru",
        "Павел Ветров вышел на свободу. Ему было предъявлено обвинение по статье 349.",
        "charge",
        [["Павел Ветров"]],
        [None],
    ),
]

NUMBERED = [
    (
        "ru",
        "Преображенский суд Москвы арестовал на пять суток активиста Антона Гордеева, задержанного за пикет.",
        "sentence",
        [["Антон Гордеев"]],
        [None],
    ),
    (
        "ru",
        "Преображенский суд Москвы арестовал на пять суток активиста Антона Гордеева, задержанного за пикет.",
        "detain",
        [["Антон Гордеев"]],
        [None],
    ),
    (
        "ru",
        "28 мая Тверской суд Москвы арестовал на 15 суток журналиста Илью Морозова.",
        "sentence",
        [["Илья Морозов"]],
        [None],
    ),
    ("fr", "Le tribunal a condamné à cinq ans l'activiste Anton Kral.", "sentence", [["Anton Kral"]], [None]),
    ("en", "The court jailed for five years activist Anton Kral.", "sentence", [["Anton Kral"]], [None]),
    ("ru", "В Москве и Минске было задержано 16 и 19 человек соответственно.", "detain", [[]], [None]),
    (
        "fr",
        "Trois femmes ont été libérées, tandis que les 46 autres ont été condamnées à 20 ans de prison.",
        "sentence",
        [[]],
        [46],
    ),
    (
        "en",
        "Three women were freed, while the other 46 were sentenced to 20 years in prison.",
        "sentence",
        [[]],
        [46],
    ),
    # A number of its own is added, one for both is not.
    ("en", "Eight men and women were arrested in Bristol.", "detain", [[]], [8]),
    ("en", "Nine bloggers and journalists were arrested in Kampala.", "detain", [[]], [9]),
    ("fr", "Huit hommes et femmes ont été arrêtés à Lyon.", "detain", [[]], [8]),
    ("fr", "Onze hommes et trois femmes ont été arrêtés à Lyon.", "detain", [[]], [14]),
    ("ru", "Полиция задержала десять мужчин и женщин.", "detain", [[]], [10]),
    ("ru", "Полиция задержала семь женщин и 21 мужчину.", "detain", [[]], [28]),
]

NAMED = [
    ("en", "Yusuf el-Bakri was sentenced to four years in prison.", "sentence", [["Yusuf el-Bakri"]], [None]),
    (
        "en",
        "Also pardoned was Yusuf el-Bakri. El-Bakri was sentenced to four years in prison late in 2021.",
        "sentence",
        [["Yusuf el-Bakri"]],
        [None],
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "subjects", "least"), LISTED)
def test_all_who_are_named_or_counted_together_are_meant(
    language: str, text: str, kind: str, subjects: list[list[str]], least: list[int | None]
) -> None:
    assert told(text, language, kind) == (subjects, least)


@pytest.mark.parametrize(("language", "text", "kind", "subjects", "least"), RESUMED)
def test_a_pronoun_means_whoever_it_was_done_to_before(
    language: str, text: str, kind: str, subjects: list[list[str]], least: list[int | None]
) -> None:
    assert told(text, language, kind) == (subjects, least)


@pytest.mark.parametrize(("language", "text", "kind", "subjects", "least"), NUMBERED)
def test_a_number_counts_those_it_stands_with(
    language: str, text: str, kind: str, subjects: list[list[str]], least: list[int | None]
) -> None:
    assert told(text, language, kind) == (subjects, least)


@pytest.mark.parametrize(("language", "text", "kind", "subjects", "least"), NAMED)
def test_a_name_has_all_its_words_and_no_others(
    language: str, text: str, kind: str, subjects: list[list[str]], least: list[int | None]
) -> None:
    assert told(text, language, kind) == (subjects, least)


OF_TWO = [
    (
        "en",
        "Viktor Vetrov met Ivan Morel in Vilnius. The latter was arrested on Monday.",
        "detain",
        [["Ivan Morel"]],
        [None],
    ),
    (
        "en",
        "Viktor Vetrov met Ivan Morel in Vilnius. The former was arrested on Monday.",
        "detain",
        [["Viktor Vetrov"]],
        [None],
    ),
    (
        "fr",
        "Anna Petrova et Jan Kral vivaient à Minsk. La première avait été arrêtée en mars.",
        "detain",
        [["Anna Petrova"]],
        [None],
    ),
    (
        "fr",
        "Anna Petrova et Olga Kral vivaient à Minsk. La première a été arrêtée lundi.",
        "detain",
        [["Anna Petrova"]],
        [None],
    ),
    (
        "fr",
        (
            "Anna Petrova et Olga Kral vivaient à Minsk. La seconde a été arrêtée lundi. Elle a été "
            "condamnée à deux ans de prison."
        ),
        "sentence",
        [["Olga Kral"]],
        [None],
    ),
    (
        "fr",
        "Viktor Vetrov a rencontré Ivan Morel à Vilnius. Ce dernier a été arrêté lundi.",
        "detain",
        [["Ivan Morel"]],
        [None],
    ),
    (
        "ru",
        "Анна Петрова и Ольга Гордеева жили в Минске. Первую задержали в понедельник.",
        "detain",
        [["Анна Петрова"]],
        [None],
    ),
    (
        "ru",
        "Виктор Ветров встретился с Иваном Морозовым в Вильнюсе. Второго задержали в понедельник.",
        "detain",
        [["Иван Морозов"]],
        [None],
    ),
    (
        "ru",
        "Виктор Ветров встретился с Иваном Морозовым в Вильнюсе. Последнего задержали в понедельник.",
        "detain",
        [["Иван Морозов"]],
        [None],
    ),
]

LONG = [
    (
        "en",
        (
            "Freed on Monday were Anna Petrova, Ivan Morel, Olga Kral, Pavel Vetrov, Nina Dahl, Peter "
            "Lund, Mark Ode, Maria Falk, Karl Brandt, Eva Lind and Thomas Berg."
        ),
        "release",
        [
            [
                "Anna Petrova",
                "Ivan Morel",
                "Olga Kral",
                "Pavel Vetrov",
                "Nina Dahl",
                "Peter Lund",
                "Mark Ode",
                "Maria Falk",
                "Karl Brandt",
                "Eva Lind",
                "Thomas Berg",
            ]
        ],
        [None],
    ),
    (
        "fr",
        (
            "La police a arrêté l'avocat Ivan Morel, la journaliste Anna Petrova, le peintre Pavel "
            "Vetrov, l'étudiante Nina Dahl, le médecin Pierre Lund, l'enseignante Marie Falk et le "
            "poète Thomas Berg."
        ),
        "detain",
        [
            [
                "Ivan Morel",
                "Anna Petrova",
                "Pavel Vetrov",
                "Nina Dahl",
                "Pierre Lund",
                "Marie Falk",
                "Thomas Berg",
            ]
        ],
        [None],
    ),
    (
        "ru",
        (
            "Полиция задержала адвоката Ивана Морозова, журналистку Анну Петрову, художника Павла "
            "Ветрова, студентку Нину Даль и врача Петра Лунина."
        ),
        "detain",
        [["Иван Морозов", "Анна Петрова", "Павел Ветров", "Нина Даль", "Пётр Лунин"]],
        [None],
    ),
    (
        "en",
        "Those released are:\n- Anna Petrova\n- Ivan Morel\n- Olga Kral",
        "release",
        [["Anna Petrova", "Ivan Morel", "Olga Kral"]],
        [None],
    ),
    (
        "fr",
        "Ont été libérés :\nAnna Petrova ;\nIvan Morel ;\nOlga Kral.",
        "release",
        [["Anna Petrova", "Ivan Morel", "Olga Kral"]],
        [None],
    ),
    (
        "ru",
        "Освобождены:\n1. Анна Петрова\n2. Иван Морозов\n3. Ольга Гордеева",
        "release",
        [["Анна Петрова", "Иван Морозов", "Ольга Гордеева"]],
        [None],
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "subjects", "least"), OF_TWO)
def test_the_former_and_the_latter_are_the_two_named_before(
    language: str, text: str, kind: str, subjects: list[list[str]], least: list[int | None]
) -> None:
    assert told(text, language, kind) == (subjects, least)


@pytest.mark.parametrize(("language", "text", "kind", "subjects", "least"), LONG)
def test_all_of_a_long_list_are_meant(
    language: str, text: str, kind: str, subjects: list[list[str]], least: list[int | None]
) -> None:
    assert told(text, language, kind) == (subjects, least)
