"""Acts that are only to come: whose first one is counted off, looked forward to, pressed for."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts
from tests.reading.told import acts as told_acts

TOLD = [
    ("ru", "В списках на обмен 35 человек, среди которых Роман Краль.", "planned"),
    ("ru", "Всего амнистированы будут 25 тысяч человек.", "announced"),
    ("ru", "Высланы из страны будут пять дипломатов.", "announced"),
    ("ru", "Помиловано будет около ста осуждённых.", "announced"),
    ("ru", "Освобождены не будут Антон Краль и Ян Верба.", "denied"),
    ("ru", "Задержаны были Антон Краль и Ян Верба.", "asserted"),
    ("en", "Kral will be the first prisoner to be freed.", "planned"),
    ("en", "Kral is expected to be the last hostage to be released.", "planned"),
    ("en", "Kral was the first prisoner to be freed.", "asserted"),
    ("en", "Kral became the first prisoner to be freed.", "asserted"),
    ("en", "Kral was the last of the prisoners to be freed on Monday.", "asserted"),
    ("en", "Kral and Petit were the last members of the press to be freed.", "asserted"),
    ("en", "Editors press the court hard for Kral to be freed.", "possible"),
    ("fr", "Anton Kral a été le premier prisonnier à être libéré.", "asserted"),
    ("en", "His family look forward to the release of Anton Kral.", "possible"),
    ("en", "Moscow would benefit from getting the sanctions lifted.", "possible"),
    ("en", "Moscow benefited from the lifting of the sanctions in May.", "asserted"),
    ("en", "Our interests stipulate lifting sanctions against Russia, the premier said.", "possible"),
    ("en", "The US has been pressing Iran to free Anton Kral.", "possible"),
    ("en", "The US has pressed China to do more, including imposing sanctions on Iran.", "possible"),
    ("en", "China has done more, including imposing sanctions on Iran.", "asserted"),
    ("en", "The best way is to impose economic sanctions on Turkey.", "possible"),
    ("en", "The EU is to impose sanctions on Turkey on Monday.", "planned"),
    ("en", "The swap will also see the release of Anton Kral.", "planned"),
    ("en", "The deal also stipulates that Lima will release Anton Kral.", "planned"),
    ("en", "An agreement has been reached with the government to swap 20 prisoners for a clerk.", "planned"),
    ("en", "Among the proposals is that the president pardon Anton Kral.", "possible"),
    ("en", "The US may meet them after Lima released 20 prisoners in June.", "asserted"),
    ("en", "The US could meet them because Lima released 20 prisoners.", "asserted"),
    ("en", "The US promised to meet them after Lima frees 20 prisoners.", "possible"),
    ("en", "The US will meet them after Lima frees 20 prisoners.", "possible"),
    ("en", "The US met them after Lima freed 20 prisoners.", "asserted"),
    ("en", "President Ivan Moroz signed an order on pardoning Anton Kral.", "announced"),
    ("en", "The release of Anton Kral will take place on Friday.", "planned"),
    ("fr", "La libération d'Anton Kral, annoncée jeudi par Lima, intervient après des mois.", "announced"),
    ("fr", "La libération d'Anton Kral, annoncée jeudi par Lima, interviendra en mai.", "planned"),
    ("fr", "« Que Lima libère Anton Kral, et tout ira mieux », a dit le maire.", "possible"),
    ("fr", "Le maire dit que Lima a libéré Anton Kral.", "asserted"),
    ("fr", "Que Lima ait libéré Anton Kral est une bonne nouvelle.", "asserted"),
    ("fr", "Lima a posé une condition à la libération d'Anton Kral.", "possible"),
    ("fr", "Anton Kral a été remis en liberté sous conditions.", "asserted"),
    ("fr", "L'accord comprendra la libération de 700 captifs.", "planned"),
    ("fr", "Sitôt libéré, Anton Kral devrait être reçu au palais.", "possible"),
    ("fr", "Sitôt libéré, Anton Kral a été reçu au palais.", "asserted"),
    ("ru", "Писатели просят: пусть Антона Краля освободят.", "possible"),
    ("ru", "Минск освободил, пусть и с опозданием, Антона Краля.", "asserted"),
    ("ru", "Освобождать Антона Краля Минск не будет.", "denied"),
    ("ru", "Снимать санкции с Антона Краля Лондон не будет, заявил министр.", "denied"),
    ("ru", "Освободить Антона Краля!", "possible"),
    # A decision that is not taken; one that nobody appealed is.
    ("ru", "Решение о помиловании Антона Краля пока не принято.", "denied"),
    ("ru", "Решение о помиловании Антона Краля не обжаловано.", "announced"),
    ("en", "The decision to free Anton Kral has not been taken.", "denied"),
    ("fr", "La décision de libérer Anton Kral n'a pas été prise.", "denied"),
]


@pytest.mark.parametrize(("language", "text", "expected"), TOLD)
def test_whether_it_has_been(language: str, text: str, expected: str) -> None:
    assert [a.factuality for a in acts(text, language)] == [expected]


AFTER_WHAT_IS_TO_COME = [
    ("en", "Brussels will lift sanctions only after Anna Kral has been freed.", "possible"),
    ("en", "Brussels will lift sanctions after Anna Kral has been freed.", "possible"),
    ("en", "Talks can begin only after Anna Kral is freed.", "possible"),
    ("en", "Brussels lifted sanctions after Anna Kral was freed.", "asserted"),
    ("en", "Her brother will come home after Anna Kral was freed on Monday.", "asserted"),
    ("fr", "Londres conditionne la suspension des sanctions à la libération de Jean Kral.", "possible"),
    ("fr", "Bruxelles lèvera les sanctions une fois que Jean Kral aura été libéré.", "possible"),
    ("fr", "La suspension de la libération d'Anna Kral a choqué.", "denied"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), AFTER_WHAT_IS_TO_COME)
def test_what_something_to_come_waits_for_has_not_been(language: str, text: str, told: str) -> None:
    named = [found.factuality for found in acts(text, language) if found.act.subjects]
    assert named == [told]


VOICED = [
    ("Перуанские власти освободят Анну Новак, пообещал министр.", "planned"),
    ("Перуанские власти освободят Анну Новак, заявил министр.", "announced"),
]


@pytest.mark.parametrize(("text", "told"), VOICED)
def test_who_promises_announces_nothing(text: str, told: str) -> None:
    assert [c.factuality for c, _ in told_acts(text, "ru")] == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Anton Kral va être transféré dans une colonie à régime sévère.", "planned"),
        ("Trois diplomates russes vont être expulsés, a annoncé le ministère.", "planned"),
        ("Anton Kral vient d'être transféré dans une colonie.", "asserted"),
    ],
)
def test_a_passive_that_is_about_to_be(text: str, told: str) -> None:
    assert [c.factuality for c, _ in told_acts(text, "fr")] == [told]
