"""Offices and nationalities: whole, and with the one who holds them."""

from __future__ import annotations

import pytest

from tests.reading.told import claims, traits


def offices(text: str, language: str) -> dict[str, str]:
    return {t.subject: t.value for t in traits(text, language, "office")}


@pytest.mark.parametrize(
    ("language", "text", "subject", "office"),
    [
        ("fr", "La rédactrice en chef Emma Marchal a salué la mesure.", "Emma Marchal", "rédactrice en chef"),
        ("fr", "Anne Latour, PDG de Morel Vence et mécène, proteste.", "Anne Latour", "PDG de Morel Vence"),
        ("fr", "Le président déchu Adama Sow reste détenu.", "Adama Sow", "président déchu"),
        ("fr", "Le président autoproclamé Juan Ortiz a parlé.", "Juan Ortiz", "président autoproclamé"),
        (
            "fr",
            "L'ancien puissant préfet Karim Belloumi a parlé.",
            "Karim Belloumi",
            "ancien puissant préfet",
        ),
        ("fr", "Le directeur de « Vence » Paul Vidal a parlé.", "Paul Vidal", "directeur de « Vence »"),
        ("en", "Its editor in chief Emma Marlow protested.", "Emma Marlow", "editor in chief"),
        ("en", "Anna Petrova, CEO of Dow Jones, spoke.", "Anna Petrova", "CEO of Dow Jones"),
        (
            "en",
            "The junta pardoned ousted civilian leader Adama Sow.",
            "Adama Sow",
            "ousted civilian leader",
        ),
        ("en", "The deposed president, Adama Sow, was moved.", "Adama Sow", "deposed president"),
        (
            "en",
            "Former long-serving finance minister Petr Novak spoke.",
            "Petr Novak",
            "Former long-serving finance minister",
        ),
        ("en", "The self-proclaimed president Juan Ortiz spoke.", "Juan Ortiz", "self-proclaimed president"),
        ("en", "The ex-banker Viktor Malik spoke.", "Viktor Malik", "ex-banker"),
        ("en", "Shanti Vale, one of the lawyers, spoke.", "Shanti Vale", "lawyer"),
        ("en", "Shanti Vale, one of the lawyers of the firm, spoke.", "Shanti Vale", "lawyer of the firm"),
        ("en", "One miner, Gift Sakala, spoke.", "Gift Sakala", "miner"),
        ("ru", "Вышел бывший морской пехотинец Иван Зорин.", "Иван Зорин", "бывший морской пехотинец"),
        (
            "ru",
            "Суд освободил бывшего горного спасателя Ивана Зорина.",
            "Иван Зорин",
            "бывший горный спасатель",
        ),
        ("ru", "Говорил свергнутый президент Иван Зорин.", "Иван Зорин", "свергнутый президент"),
        ("ru", "Говорил редактор «Новой искры» Иван Зорин.", "Иван Зорин", "редактор «Новой искры»"),
        (
            "ru",
            "Внесли пресс-секретаря губернатора Ивана Зорина.",
            "Иван Зорин",
            "пресс-секретарь губернатора",
        ),
        ("ru", "Говорила директор школы «Юг» Анна Зорина.", "Анна Зорина", "директор школы «Юг»"),
    ],
)
def test_a_post_is_whole(language: str, text: str, subject: str, office: str) -> None:
    assert offices(text, language).get(subject) == office


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les sanctions visent General Electric et Capitaine Trading."),
        ("fr", "Le contrat lie le PDG de Morel Vence."),
        ("en", "General Motors and General Robotics Land Systems were sanctioned by China."),
        ("en", "Under Executive Order 14024, the Treasury designated Potash Trading House."),
        ("en", "The report cites Major League Holdings and Attorney General Press Office."),
        ("ru", "Прокурор настаивал на взятии под стражу Ивана Зорина."),
        ("ru", "Он возглавлял акцию Зимина, но главу штаба Зимина задержали."),
        ("ru", "В списке General Electric."),
        ("ru", "Задержали члена штаба организатора «забастовки» Ивана Зорина."),
    ],
)
def test_what_is_nobody_holds_no_office(language: str, text: str) -> None:
    assert offices(text, language) == {}


def test_a_verb_before_a_post_is_none_of_it() -> None:
    assert offices("The army ousted President Adama Sow in August.", "en") == {"Adama Sow": "President"}


@pytest.mark.parametrize(
    ("text", "subject", "nation"),
    [
        ("Его обменяли на россиянина Ивана Зорина.", "Иван Зорин", "россиянин"),
        ("Освобождена белоруска Анна Зорина.", "Анна Зорина", "белоруска"),
        ("Фабрис Лемонье, француз, вышел.", "Фабрис Лемонье", "француз"),
        ("Вышел украинец Петр Зимин.", "Пётр Зимин", "украинец"),
    ],
)
def test_a_noun_for_a_nation_is_no_office(text: str, subject: str, nation: str) -> None:
    assert [(t.subject, t.kind, t.value) for t in traits(text, "ru")] == [(subject, "nationality", nation)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "« Ils sont libres », a déclaré le porte-parole du gouvernement, Paul Vidal."),
        ("fr", "Ils sont libres, a annoncé Paul Vidal, le président du Parlement."),
        ("en", "They are free, President Paul Vidal said on Friday."),
        ("ru", "Их освободили, сообщил министр Иван Зорин."),
    ],
)
def test_who_names_a_speaker_says_what_he_is(language: str, text: str) -> None:
    found = [c for c in claims(text, language) if c.trait is not None]
    assert found and all(c.attribution == () for c in found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Paul Vidal was sentenced to three years in prison over an opinion article he wrote in 2019."),
        ("ru", "Помилованы политик Анна Зорина и осужденный по делу о госизмене Иван Липкин и другие."),
    ],
)
def test_a_charge_ends_before_the_next_clause(language: str, text: str) -> None:
    found = [t.value.split()[-1] for t in traits(text, language, "charges")]
    assert not {"he", "Липкин", "другие"} & set(found)
