"""Assemblies, platforms, nations, other first names and parts of bodies at the borders of names."""

from __future__ import annotations

import pytest

from detente.reading.entities.names import find
from detente.reading.parsing.parse import parse


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # The assembly that somebody is a member of.
        ("ru", "Экс-депутата Жогорку Кенеша Азамата Кралева задержали.", "Азамата Кралева"),
        ("ru", "Депутат Мажилиса Азамат Кралев выступил.", "Азамат Кралев"),
        ("ru", "Депутата Милли Меджлиса Вагифа Кралева задержали.", "Вагифа Кралева"),
        ("ru", "Депутат Сейма Латвии Янис Кралев молчит.", "Янис Кралев"),
        ("ru", "Депутат Бундестага Германии Рольф Кралев приехал.", "Рольф Кралев"),
        # The surname of a whole name may stand first.
        ("ru", "Задержан Петров Иван Сергеевич, 1986 года рождения.", "Петров Иван Сергеевич"),
        ("ru", "Певцова Олега Ивановича задержали.", "Певцова Олега Ивановича"),
        ("ru", "Судью Сафаровой Ивана Сергеевича задержали.", "Ивана Сергеевича"),
        # What somebody writes on.
        ("fr", "« C'est une honte », a dénoncé sur X Erol Kral, représentant de RSF.", "Erol Kral"),
        ("en", '"It is a shame," wrote on X Erol Kral.', "Erol Kral"),
        ("en", "Malcolm X was killed.", "Malcolm X"),
        # Where somebody is from, twice.
        ("en", "American-Israeli Sagui Kral, 36, was handed over.", "Sagui Kral"),
        ("en", "Franco-Algerian Belkacem Kral was freed.", "Belkacem Kral"),
        ("fr", "Franco-Israélien, Ofer Kral a été libéré.", "Ofer Kral"),
        ("fr", "Anne-Marie Kral a été libérée.", "Anne-Marie Kral"),
        # What somebody is also called.
        ("en", "Alexander (Sasha) Kral, 29, was freed on Saturday.", "Alexander (Sasha) Kral"),
        ("fr", "Alexandre (Sacha) Kral, 29 ans, a été libéré.", "Alexandre (Sacha) Kral"),
        ("ru", "Александр (Саша) Кралев вышел на свободу.", "Александр (Саша) Кралев"),
        ("en", "Officials in Minsk (Belarus) freed Ivan Kral.", "Ivan Kral"),
        # Surnames of two parts, and first names before a surname with particles.
        ("en", "Lima held Luis Ángel de la Torre y Mora on Monday.", "Luis Ángel de la Torre y Mora"),
        ("en", "Lima held Ana María de los Arcos on Monday.", "Ana María de los Arcos"),
        ("en", "Lima held João Carlos da Silva e Sousa.", "João Carlos da Silva e Sousa"),
        ("en", "Carlos Kral of the Red Cross was held.", "Carlos Kral"),
        ("fr", "Jean Paul de la CGT a parlé.", "Jean Paul"),
        # What opens a sentence.
        ("en", "Neither Anton Kral nor Nina Berg was held.", "Anton Kral"),
        ("en", "Both Anton Kral and Nina Berg were held.", "Anton Kral"),
    ],
)
def test_a_name_begins_and_ends_where_it_does(language: str, text: str, expected: str) -> None:
    assert expected in [e.text for e in find(parse(text, language, lambda _: False))]


@pytest.mark.parametrize(
    "text",
    [
        "Agnes Moreau, Amnesty International's Deputy Africa Director, condemned the arrest.",
        "The case was handled by Detective Branch chief Harun Kral.",
    ],
)
def test_a_part_of_a_body_is_nobody(text: str) -> None:
    people = [e.text for e in find(parse(text, "en", lambda _: False)) if e.kind == "person"]
    assert not {"Africa", "Branch"} & set(people)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Three members of the band Kamen i Reka were jailed.", "Kamen i Reka"),
        ("en", "Police detained the drummer of the orchestra Zvezda Nord.", "Zvezda Nord"),
        ("en", "Two actors of the theatre Novy Krug were freed.", "Novy Krug"),
        ("fr", "Deux chanteurs du chœur Dva Berega ont été arrêtés.", "Dva Berega"),
    ],
)
def test_who_plays_together_is_nobody(language: str, text: str, name: str) -> None:
    found = find(parse(text, language, lambda _: False))
    assert [e.kind for e in found if e.text == name] == ["organization"]
