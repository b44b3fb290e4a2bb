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
        ("Вышел украинец Петр Зимин.", "Петр Зимин", "украинец"),
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


@pytest.mark.parametrize(
    ("language", "text", "held"),
    [
        # A post of several words in capitals is whole, and no part of it a person.
        ("en", "Marlow County District Attorney Emma Marlow spoke.", ["Marlow County District Attorney"]),
        ("en", "TASS quoted Deputy Foreign Minister Pavel Vetrov.", ["Deputy Foreign Minister"]),
        ("en", "Deputy U.S. Marshal Todd Marlow spoke.", ["Deputy U.S. Marshal"]),
        ("en", "Deputy District Attorney Eric W. Marlow prosecuted the case.", ["Deputy District Attorney"]),
        ("en", "Orwell County State’s Attorney Ellen Marlow spoke.", ["State’s Attorney"]),
        (
            "en",
            "They thanked District Attorney Investigator Paul Marlow.",
            ["District Attorney Investigator"],
        ),
        ("en", "Assistant Police Chief Paul Marlow spoke.", ["Assistant Police Chief"]),
        # A verb before a post is none of its words.
        ("en", "The coup, which ousted then-President Juan Ortiz, failed.", ["then-President"]),
        ("en", "The officers who deposed President Juan Ortiz fled.", ["President"]),
        # What a ministry is of belongs to the post, under either apostrophe.
        ("fr", "L’ancien ministre de l’Intérieur Selim Sevran a parlé.", ["ancien ministre de l’Intérieur"]),
        ("fr", "La ministre de la Défense Awa Sevran a parlé.", ["ministre de la Défense"]),
        (
            "fr",
            "Le procureur de Villers-sur-Orge, Jean Marchal, a parlé.",
            ["procureur de Villers-sur-Orge"],
        ),
        ("fr", "Le maire de Neuville-en-Avesnes, Jean Marchal, a parlé.", ["maire de Neuville-en-Avesnes"]),
        # Bodies and states hold no post; who has a post of theirs may go without a name.
        ("ru", "Адвокат основателя PressLeaks ждал.", []),
        ("ru", "В зал вошёл представитель газеты Morning Herald.", []),
        ("ru", "Сын депутата Госдумы признался.", []),
        ("ru", "Глава Минздрава ушёл.", []),
        ("ru", "Канцлер ФРГ признал, что решение далось нелегко.", []),
        ("ru", "Премьер КНДР ушёл.", []),
        ("ru", "Помощник председателя Орловского городского суда молчал.", []),
        ("ru", "Лидер правящей Крестьянской партии ушёл.", []),
        # A name in the genitive says whose somebody is.
        ("ru", "Адвокат Ракитина Лилия Шубина обжалует решение.", [("Лилия Шубина", "адвокат")]),
        ("ru", "Виталий Барков молчал. Адвокат Баркова заявил, что ждёт.", []),
        ("ru", "Ричард Гренвилл уехал. Представитель Гренвилла молчал.", []),
        # Who somebody is by nation, faith or address is no post.
        ("ru", "Требуют выдать этнического узбека Серика Билалова.", []),
        ("ru", "Приговор вынесли христианке Анне Беловой.", []),
        ("ru", "Говорил господин Зорин, юрист.", ["юрист"]),
        ("ru", "Заместителей председателя совета Ивана Зорина и Петра Белова освободили.", []),
        ("ru", "Это заявил народный адвокат Михаил Зорин.", ["народный адвокат"]),
        ("ru", "Говорил экс-староста Алексей Зорин.", ["экс-староста"]),
    ],
)
def test_posts_that_people_hold(language: str, text: str, held: list[str | tuple[str, str]]) -> None:
    found = traits(text, language, "office")
    for trait, expected in zip(found, held, strict=True):
        subject, value = expected if isinstance(expected, tuple) else (trait.subject, expected)
        assert (trait.subject, trait.value.endswith(value)) == (subject, True), trait
        assert not value[0].isupper() or language != "en" or " " not in value or trait.subject.count(" ") >= 1


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "Судья Октавио Лира зачитал постановление.", "Октавио Лира"),
        ("ru", "Об этом сообщила адвокат Рахма Джебрани.", "Рахма Джебрани"),
        ("ru", "Экс-президенту Бразилии Луису Мораэсу отказано.", "Луис Мораэс"),
        ("fr", "C’est le cas du journaliste Daher Ahmed Sarri, arrêté lundi.", "Daher Ahmed Sarri"),
    ],
)
def test_names_of_those_who_hold_posts(language: str, text: str, name: str) -> None:
    (trait,) = traits(text, language, "office")
    assert trait.subject == name


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Paul Vidal, qui purge une peine de 16 ans de prison, a parlé."),
        ("fr", "Paul Vidal, condamné à une peine de 20 ans, a parlé."),
        ("fr", "Paul Vidal, qui attend depuis plus de 12 ans, a parlé."),
        ("fr", "Paul Vidal, détenu depuis près de 15 ans, a parlé."),
    ],
)
def test_what_is_no_age(language: str, text: str) -> None:
    assert not traits(text, language, "age")


def test_what_is_no_illness() -> None:
    assert not traits(
        "Anna Petrova was described as having a close friendship to the leader.", "en", "health"
    )
    (found,) = traits("Anna Petrova is ill, having a stroke.", "en", "health") or [None]
    assert found is None or "stroke" in found.value
