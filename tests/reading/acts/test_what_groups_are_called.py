"""What those are called who are counted by a pronoun, a row or the act's own noun, and who are no people."""

from __future__ import annotations

import pytest

from detente.model import Group
from detente.reading import read


def groups(text: str, language: str, kind: str) -> list[Group | None]:
    claims = read(text, language=language, published="2025-12-13").claims
    return [c.act.group for c in claims if c.act is not None and c.act.kind == kind]


# language, text, kind, noun, least and most
CALLED: list[tuple[str, str, str, str, int | None, int | None]] = [
    # A pronoun means those counted right before, of whom it can be some.
    (
        "en",
        "Mali arrested 49 soldiers in July. It freed three of them in September.",
        "release",
        "soldiers",
        3,
        3,
    ),
    ("en", "Police arrested 20 students and 30 nurses. Ten of them were freed.", "release", "people", 10, 10),
    ("en", "Thirty-one of them were captured in 2020.", "detain", "people", 31, 31),
    ("fr", "Un tribunal a condamné 46 d'entre eux à vingt ans de prison.", "sentence", "personnes", 46, 46),
    (
        "fr",
        "La police a interpellé 40 étudiants. Dix d'entre eux ont été libérés.",
        "release",
        "étudiants",
        10,
        10,
    ),
    ("ru", "Трое из них были освобождены в понедельник.", "release", "человек", 3, 3),
    # Two of whom nothing is told but what anybody is.
    ("en", "The man and woman were sentenced in May.", "sentence", "man and woman", 2, 2),
    # In its own sentence.
    ("en", "Four of those condemned received 18-month sentences.", "sentence", "those condemned", 4, 4),
    ("ru", "Освобождены 79 из 87 помилованных.", "release", "помилованных", 79, 79),
    ("ru", "Из тюрем освобождены 5 тысяч талибов.", "release", "талибов", 5000, 5000),
    (
        "ru",
        "По данным суда, по меньшей мере двадцать шесть протестующих были приговорены к казни.",
        "sentence",
        "протестующих",
        26,
        None,
    ),
    # The act's own noun names nobody.
    ("en", "The group has confirmed 17 releases.", "release", "people", 17, 17),
    ("fr", "L'opposition fait état de 406 libérations.", "release", "personnes", 406, 406),
    # What somebody is made is no one else.
    (
        "en",
        "The political figures held prisoner in Nicaragua since last summer were moved.",
        "detain",
        "political figures",
        None,
        None,
    ),
    ("en", "The father-son pair were convicted of spying.", "sentence", "father-son pair", 2, 2),
    # A row, whatever a parse makes of it.
    (
        "en",
        "Two Britons and a Moroccan were sentenced to death.",
        "sentence",
        "Britons and a Moroccan",
        3,
        3,
    ),
    (
        "fr",
        "Quatre Polonais, un Letton et deux Ukrainiens ont été libérés samedi.",
        "release",
        "Polonais, un Letton et Ukrainiens",
        7,
        7,
    ),
    ("ru", "Пятеро мужчин, трое поляков и двое латышей, были задержаны.", "detain", "мужчин", 5, 5),
    ("fr", "Douze personnes, deux femmes et un mineur, ont été arrêtées.", "detain", "personnes", 12, 12),
    ("fr", "La police a frappé deux hommes et une femme a été arrêtée.", "detain", "femme", 1, 1),
    (
        "en",
        "The 15 adults, the majority of whom are men under 60 years of age, received shorter sentences.",
        "sentence",
        "adults",
        15,
        15,
    ),
    ("en", "Rebels freed 10 Danes and 17 Latvian sailors.", "release", "Danes and Latvian sailors", 27, 27),
    (
        "en",
        "Britain sanctioned eight people and two companies on Monday.",
        "impose",
        "people and companies",
        10,
        10,
    ),
    (
        "en",
        "The Treasury sanctioned dozens of individuals and companies on Monday.",
        "impose",
        "individuals and companies",
        20,
        None,
    ),
    ("fr", "Oslo a libéré cinq femmes et deux enfants.", "release", "femmes et enfants", 7, 7),
    ("fr", "L'UE a sanctionné huit personnes et deux entités.", "impose", "personnes et entités", 10, 10),
    ("ru", "Боевики освободили пять женщин и двух детей.", "release", "женщин и детей", 7, 7),
    (
        "ru",
        "Лондон ввёл санкции против 32 физических и юридических лиц.",
        "impose",
        "физических и юридических лиц",
        32,
        32,
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "noun", "least", "most"), CALLED)
def test_a_group_is_called_what_its_people_are(
    language: str, text: str, kind: str, noun: str, least: int | None, most: int | None
) -> None:
    told = groups(text, language, kind)
    assert [(g.noun, g.lo, g.hi) for g in told if g is not None] == [(noun, least, most)]


NOBODY = [
    ("en", "Authorities labelled it a “foreign agent” in 2017.", "impose"),
    ("en", "The rebels have in the past three weeks captured two major cities.", "detain"),
    ("fr", "Le M23 a capturé deux grandes villes.", "detain"),
    ("en", "Monitors counted 14 deaths in custody since January.", "detain"),
]


@pytest.mark.parametrize(("language", "text", "kind"), NOBODY)
def test_towns_acts_and_labels_are_no_people(language: str, text: str, kind: str) -> None:
    assert not groups(text, language, kind)
