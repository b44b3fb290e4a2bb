"""What is apposed twice to a name, or completed by a place or another person before its comma."""

from __future__ import annotations

import pytest

from tests.reading.told import traits

TWICE = [
    ("en", "He left with his eldest daughter, the economist Nora Vale.", "Nora Vale", "relation", "daughter"),
    ("en", "His brother-in-law, the gem dealer Min Tun, is free.", "Min Tun", "relation", "brother-in-law"),
    ("en", "The wife of Ivan Morel, the painter Anna Kral, said so.", "Anna Kral", "relation", "wife"),
    ("fr", "Son frère cadet, le chirurgien Paul Vence, attend.", "Paul Vence", "relation", "frère"),
    ("fr", "Sa sœur aînée, l'avocate Nora Vence, attend.", "Nora Vence", "relation", "sœur"),
    ("ru", "Его племянник, советник мэра Виктор Зорин, скрылся.", "Виктор Зорин", "relation", "племянник"),
    ("ru", "Сестра Ветровой, врач Нина Лосева, рассказала это.", "Нина Лосева", "relation", "сестра"),
    ("en", "The prison's director, Colonel Ivan Petrov, refused.", "Ivan Petrov", "office", "director"),
    (
        "en",
        "The council's rapporteur, the Lithuanian Jonas Petrauskas, is expected.",
        "Jonas Petrauskas",
        "office",
        "rapporteur",
    ),
    (
        "fr",
        "Le ministre malien de la Défense, le colonel Issa Sow, a démenti.",
        "Issa Sow",
        "office",
        "ministre malien de la Défense",
    ),
    (
        "fr",
        "Le rapporteur du Conseil, le Lituanien Jonas Petrauskas, est attendu.",
        "Jonas Petrauskas",
        "office",
        "rapporteur du Conseil",
    ),
    ("ru", "Министр обороны, генерал Иван Зорин, опроверг это.", "Иван Зорин", "office", "министр обороны"),
]

COMPLETED = [
    (
        "fr",
        "Le ministre de la Défense, le colonel-major Issa Sow, a démenti.",
        "Issa Sow",
        "ministre de la Défense",
    ),
    ("en", "The Philippine consul in Male, Liza Obrero, had seen her.", "Liza Obrero", "Philippine consul"),
    ("en", "His deputy at the station, Karim Toure, was ill.", "Karim Toure", "deputy"),
    (
        "en",
        "A spokesperson for a Geneva-based firm, Nadia Berger, said so.",
        "Nadia Berger",
        "spokesperson",
    ),
    ("en", "The lawyer for Jan Novak, Anna Kral, said so.", "Anna Kral", "lawyer"),
    (
        "fr",
        "Le consul des Philippines à Malé, Paul Vence, l'a vue.",
        "Paul Vence",
        "consul des Philippines à Malé",
    ),
    ("fr", "La procureure chargée du dossier, Anna Vence, l'a dit.", "Anna Vence", "procureure"),
    ("fr", "Le fondateur et directeur du journal, Paul Vence, l'a dit.", "Paul Vence", "fondateur"),
    ("ru", "Представитель союза в Минске, Пётр Зорин, заявил об этом.", "Пётр Зорин", "представитель"),
]

OTHERS = [
    ("fr", "Son frère, l'avocat de Paul Vence, attend.", "relation"),
    ("fr", "Ont été arrêtés le maire, l'avocat Paul Vence, et deux élus.", "maire"),
    ("en", "Police held the mayor, the lawyer John Marlow, and two clerks.", "mayor"),
    ("en", "The lawyer was in court, John Marlow, her client, said.", "lawyer"),
    ("en", "The mayor was held in Minsk, John Marlow, a clerk, said.", "mayor"),
    ("ru", "Задержали мэра, адвоката Петра Зорина, и двух депутатов.", "мэр"),
    ("ru", "Сестра Ветровой рассказала это.", "relation"),
    ("ru", "Пришли медсестра Нина Лосева, супруги Павел и Инна Шиловы.", "супруг"),
    (
        "ru",
        "Задержали адвоката Петра Зорина, архитектора Нину Лосеву и двух депутатов.",
        "Пётр Зорин: архитектор",
    ),
    ("ru", "Говорили посол Пётр Зорин, глава партии Иван Ветров и другие.", "Пётр Зорин: глава"),
    ("ru", "По словам соратницы Нины Лосевой, политика вывезли из колонии.", "политик вывезли"),
    ("ru", "По словам Петра Зорина, судья отказала ему.", "судья"),
    ("fr", "Selon Paul Vence, les Belges qui sont détenus sont des otages.", "nationality"),
    ("fr", "Selon Paul Vence, un Belge est mort.", "nationality"),
    ("fr", "Paul Vence, l'ancienne source du journal, est libre.", "ancienne"),
    ("en", "According to Jan Novak, a Russian journalist was arrested.", "journalist"),
    ("en", "According to Jan Novak, a Russian drone hit Kyiv.", "nationality"),
    ("en", "Murat and Alim Tursun, aged 31 and 27, were freed.", "age"),
    ("ru", "Адвокат Иван Ветров, отец Нины Лосевой, рассказал это.", "Лосева"),
    ("ru", "Вышли Нина Ветрова, 26-летний Данияр Орлов и гражданка Казахстана Жанна Лосева.", "Нина Ветрова"),
]


KINDS = ("office", "relation", "age", "nationality")


@pytest.mark.parametrize(("language", "text", "subject", "kind", "value"), TWICE)
def test_what_is_apposed_before_another_apposition_is_said_too(
    language: str, text: str, subject: str, kind: str, value: str
) -> None:
    found = {(t.subject, t.kind): t.value for t in traits(text, language, kind)}
    every = [t.value.casefold() for t in traits(text, language, kind) if t.subject == subject]
    assert any(value.casefold() in told for told in every), found


@pytest.mark.parametrize(("language", "text", "subject", "office"), COMPLETED)
def test_a_post_has_its_place_or_whose_it_is_before_the_name(
    language: str, text: str, subject: str, office: str
) -> None:
    told = [t.value.casefold() for t in traits(text, language, "office") if t.subject == subject]
    assert any(office.casefold() in value for value in told), told


@pytest.mark.parametrize(("language", "text", "unsaid"), OTHERS)
def test_a_list_or_another_clause_says_nothing_of_the_name_after_it(
    language: str, text: str, unsaid: str
) -> None:
    found = [t for kind in KINDS for t in traits(text, language, kind)]
    assert not [t for t in found if unsaid in (t.kind, t.value, t.subject, f"{t.subject}: {t.value}")]


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        (
            "Освободили 31-летних Дана Коэна и Йоава Леви, 62-летнего Шмуэля Каца.",
            {"Дан Коэн": "31", "Шмуэль Кац": "62"},
        ),
        ("Задержали Ивана Лосева, 69-летнего Олега Рыкова.", {"Олег Рыков": "69"}),
        ("Задержали Ивана Лосева, 69-летнего пенсионера.", {"Иван Лосев": "69"}),
    ],
)
def test_the_age_before_a_name_is_not_that_of_the_name_before(text: str, ages: dict[str, str]) -> None:
    assert {t.subject: t.value for t in traits(text, "ru", "age")} == ages
