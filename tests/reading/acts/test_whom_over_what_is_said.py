"""Whom an act is done to, over what is said of him between: joined names, nouns of one who is named before,
pronouns of sanctions."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

JOINED = [
    (
        "en",
        "Anton Kral, who also holds a Danish passport, and Ivan Moroz were freed from prison on Friday.",
        ["Anton Kral", "Ivan Moroz"],
    ),
    (
        "en",
        "Fines were sought for Anton Kral, and Olga Moroz, who were arrested in May.",
        ["Anton Kral", "Olga Moroz"],
    ),
    # Who is only quoted is in no row with them.
    ("en", "According to Emil Novak and Reuters, Anton Kral and his wife were arrested.", ["Anton Kral"]),
    ("en", "Emil Novak, who saw it, and others said that Anton Kral was arrested.", ["Anton Kral"]),
]


@pytest.mark.parametrize(("language", "text", "names"), JOINED)
def test_a_plural_takes_in_whom_a_clause_parts(language: str, text: str, names: list[str]) -> None:
    found = [a.act for a in acts(text, language)]
    assert [sorted(s.name for s in act.subjects) for act in found] == [sorted(names)]


SAID = [
    ("en", "Police arrested a man identified as Anton Kral.", ["Anton Kral"]),
    ("en", "The suspect, named by police as Anton Kral, was charged with murder.", ["Anton Kral"]),
    ("en", "A judge named by President Anton Kral was arrested.", []),
    ("fr", "Un homme nommé Anton Kral a été arrêté.", ["Anton Kral"]),
    ("fr", "Un juge nommé par Anton Kral a été arrêté.", []),
    ("en", "Anton Kral, a Minsk resident arrested in 2013, said he would stay.", ["Anton Kral"]),
    ("en", "The wife of Anton Kral met a resident arrested in 2013.", []),
    (
        "en",
        "Anton Kral, who, at 19, remains the youngest person ever to be convicted of treason, is abroad.",
        ["Anton Kral"],
    ),
    ("en", "Anton Kral, who met the youngest person ever to be convicted of treason, is abroad.", []),
    ("ru", "Суд постановил выдворить журналиста-расследователя Бориса Краля из страны.", ["Борис Краль"]),
    ("ru", "Суд постановил выдворить журналиста-расследователя из страны.", []),
    (
        "ru",
        "Одну из задержанных — экс-депутатку Анну Краль — суд отпустил под домашний арест.",
        ["Анна Краль"],
    ),
    ("ru", "Одну из задержанных — сторонницу партии и Анны Краль — суд отпустил под домашний арест.", []),
]


@pytest.mark.parametrize(("language", "text", "names"), SAID)
def test_a_noun_means_whom_it_is_said_of(language: str, text: str, names: list[str]) -> None:
    found = [a.act for a in acts(text, language) if a.act.kind != "meet"]
    assert [s.name for act in found for s in act.subjects] == names


SANCTIONS = [
    ("fr", "Anton Kral est à Paris. Jeudi, l'UE a levé les sanctions prises contre lui.", ["Anton Kral"]),
    (
        "fr",
        "Un juge a reçu Anton Kral et Emil Novak. Jeudi, l'UE a levé les sanctions prises contre lui.",
        [],
    ),
    ("ru", "Антон Краль живёт в Вене. ЕС снял санкции, введённые против него в мае.", ["Антон Краль"]),
    ("ru", "Посол принял Антона Краля и Ивана Ветрова. ЕС снял санкции, введённые против него в мае.", []),
    ("en", "Anton Kral lives in Vienna. The EU lifted its sanctions against him in May.", ["Anton Kral"]),
]


@pytest.mark.parametrize(("language", "text", "names"), SANCTIONS)
def test_sanctions_bind_whom_a_pronoun_means(language: str, text: str, names: list[str]) -> None:
    lifted = [a.act for a in acts(text, language) if a.act.kind == "lift"]
    assert [[s.name for s in act.subjects] for act in lifted] == [names]


LISTED = [
    (
        "fr",
        "Anton Kral dirige la société. Il a été placé sur la liste des sanctions de l'UE.",
        ["Anton Kral"],
    ),
    ("fr", "La banque a fermé. Elle a été placée sur la liste des sanctions de l'UE.", []),
    ("en", "Anton Kral runs the company. He was added to the EU sanctions list in 2022.", ["Anton Kral"]),
    ("en", "Anton Kral runs the bank. It was added to the EU sanctions list in 2022.", []),
    ("ru", "Анна Краль живёт в Вене. Она была включена в санкционный список ЕС.", ["Анна Краль"]),
    ("ru", "Анна Краль живёт в Вене. Он был включён в санкционный список ЕС.", []),
]


@pytest.mark.parametrize(("language", "text", "names"), LISTED)
def test_a_pronoun_is_put_on_a_list(language: str, text: str, names: list[str]) -> None:
    assert [[s.name for s in a.act.subjects] for a in acts(text, language)] == [names]
