"""The date of an act and no other's: not that of a demand, of the telling, of the end or the beginning of a
state; and two months together."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

PRISON = {"en": "\n\nThe prison is old.", "fr": "\n\nLa prison est vieille.", "ru": "\n\nТюрьма старая."}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        # Of a demand.
        ("en", "Rights experts urged Bahrain Wednesday to free Anna Petrova."),
        ("en", "Prosecutors on 10 June sought 20 years for Anna Petrova."),
        ("fr", "Lundi soir, la France avait demandé à Libreville de libérer Anna Petrova."),
        ("ru", "10 июня гособвинение запросило для Анны Петровой 20 лет."),
        # Of the telling.
        ("fr", "Le ministère a annoncé lundi l'arrestation d'Anna Petrova."),
        ("ru", "Ранее в воскресенье МВД Грузии сообщило о задержании Анны Петровой."),
        ("ru", "В понедельник прокуратура сообщила об аресте Анны Петровой."),
        # Until when.
        ("en", "Anna Petrova was sentenced to house arrest until 18 February."),
        ("fr", "Anna Petrova a été libérée sous contrôle judiciaire jusqu'au 5 mai."),
        ("ru", "Анну Петрову отпустили под домашний арест до 18 февраля."),
        # Since when, again and again.
        ("en", "Since 2007, Vietnam has jailed Anna Petrova and Ivan Morel."),
        ("en", "Since January 2024, OFAC has designated more than 100 individuals."),
        ("fr", "Depuis 2014, le Conseil a frappé de sanctions Anna Petrova."),
        # Of the deed.
        ("fr", "Anna Petrova était accusée d'avoir écrit entre août 2009 et octobre 2011 des articles."),
    ],
)
def test_the_date_of_something_else_is_not_the_acts(language: str, text: str) -> None:
    found = acts(text + PRISON[language], language)
    assert found and [a.act.when for a in found] == [None] * len(found)


@pytest.mark.parametrize(
    ("language", "text", "when"),
    [
        ("en", "Anna Petrova has been detained since May 2024.", "2024-05"),
        ("en", "Poland has promised to free Anna Petrova on 20 December.", "2025-12-20"),
        ("en", "Anna Petrova is expected to be released on 20 December.", "2025-12-20"),
        ("en", "Anna Petrova will be released by 20 December.", "../2025-12-20"),
        ("en", "On 5 May 2024, OFAC announced sanctions against Anna Petrova.", "2024-05-05"),
        ("fr", "Anna Petrova a été arrêtée en mai et en juin.", "2025-05/2025-06"),
        ("en", "The lawyer had demanded an inquiry into the 2018 arrest of Anna Petrova.", "2018"),
        ("fr", "Anna Petrova est détenue depuis mai 2024.", "2024-05"),
        ("ru", "Анну Петрову задержали в мае и июне 2020 года.", "2020-05/2020-06"),
        ("ru", "Анна Петрова находится под стражей с мая 2024 года.", "2024-05"),
    ],
)
def test_an_acts_own_date_stays(language: str, text: str, when: str) -> None:
    assert [a.act.when for a in acts(text + PRISON[language], language)] == [when]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Anna Petrova died of a heart attack, after guards at Boniato prison in Cuba ignored her."),
        ("fr", "Un maître d'école [à Kinshasa] a été accusé de vol."),
    ],
)
def test_the_place_of_another_clause_is_not_the_acts(language: str, text: str) -> None:
    assert [a.act.where for a in acts(text + PRISON[language], language)] == [None]
