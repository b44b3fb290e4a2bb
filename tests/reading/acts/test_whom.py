"""To whom an act is done, where other names and nouns stand nearer: invented sentences in constructions of
real pages."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

# language, text, kind, the subjects of each act of that kind, the least number of its group
BESIDE = [
    (
        "fr",
        "Les Canadiens Pavel Vetrov et Anton Kral sont détenus à Pékin depuis 2018.",
        "detain",
        [["Pavel Vetrov", "Anton Kral"]],
        [None],
    ),
    (
        "fr",
        "Le journaliste de l'Aurore Nouvelle Ivan Morel a été condamné vendredi à 16 ans de prison.",
        "sentence",
        [["Ivan Morel"]],
        [None],
    ),
    (
        "fr",
        (
            "Le journaliste du Journal de Lucerne Evan Morel a été reconnu coupable d'espionnage et "
            "condamné à 16 ans de prison."
        ),
        "sentence",
        [["Evan Morel"]],
        [None],
    ),
    (
        "fr",
        "Un tribunal de Pékin a condamné le Canadien Ivan Morel à 11 ans de prison.",
        "sentence",
        [["Ivan Morel"]],
        [None],
    ),
    (
        "en",
        "Lima granted a pardon to Belarusian-American novelist Ann Sample.",
        "pardon",
        [["Ann Sample"]],
        [None],
    ),
    (
        "fr",
        "Ivan Morel, Belgo-Congolais condamné à mort à Kinshasa, est rentré.",
        "sentence",
        [["Ivan Morel"]],
        [None],
    ),
    (
        "fr",
        (
            "Anna Petrova, directrice financière de Belavia et fille du fondateur de la compagnie, a "
            "été arrêtée lundi à Vancouver."
        ),
        "detain",
        [["Anna Petrova"]],
        [None],
    ),
    ("fr", "La police a arrêté l'Iranien Ivan Morel.", "detain", [["Ivan Morel"]], [None]),
    (
        "en",
        "The Canadians Pavel Vetrov and Anton Kral have been detained in Beijing since 2018.",
        "detain",
        [["Pavel Vetrov", "Anton Kral"]],
        [None],
    ),
    (
        "en",
        "Police in Moscow detained Lucerne Journal reporter Ivan Morel on Friday.",
        "detain",
        [["Ivan Morel"]],
        [None],
    ),
    (
        "en",
        "A court in Beijing sentenced Canadian Ivan Morel to 11 years in prison.",
        "sentence",
        [["Ivan Morel"]],
        [None],
    ),
    (
        "en",
        "Ivan Morel, a Belgian sentenced to death in Kinshasa, flew home.",
        "sentence",
        [["Ivan Morel"]],
        [None],
    ),
    (
        "en",
        "Anna Petrova, finance chief of Belavia and daughter of its founder, was arrested on Monday.",
        "detain",
        [["Anna Petrova"]],
        [None],
    ),
    (
        "en",
        "Also pardoned was Ivan Morel, a rights lawyer, who was arrested in September 2019.",
        "detain",
        [["Ivan Morel"]],
        [None],
    ),
    (
        "ru",
        "При этом члена штаба политика Павла Ветрова Ивана Морозова отпустили.",
        "release",
        [["Иван Морозов"]],
        [None],
    ),
    (
        "ru",
        "Суд приговорил гражданина Германии Ивана Морозова к двум годам колонии.",
        "sentence",
        [["Иван Морозов"]],
        [None],
    ),
    (
        "ru",
        "Власти помиловали приговорённого к смертной казни гражданина Германии Петера Краузе.",
        "pardon",
        [["Петер Краузе"]],
        [None],
    ),
    (
        "ru",
        "Канадцев Павла Ветрова и Антона Гордеева задержали в Пекине в 2018 году.",
        "detain",
        [["Павел Ветров", "Антон Гордеев"]],
        [None],
    ),
    ("ru", "По её словам, мужчину задержали в июне 2025 года.", "detain", [[]], [1]),
]

SHARED = [
    (
        "ru",
        (
            "В Вильнюс вернулись гражданин Литвы Пётр Ветров, получивший в России 13 лет колонии, и "
            "разведчик Антон Гордеев, которого осудили на 12 лет."
        ),
        "sentence",
        [["Пётр Ветров"], ["Антон Гордеев"]],
        [None, None],
    ),
    (
        "fr",
        (
            "Pierre Vetrov, condamné à 13 ans de prison, et Anton Kral, qui a été condamné à 12 ans de "
            "prison, sont rentrés."
        ),
        "sentence",
        [["Pierre Vetrov"], ["Anton Kral"]],
        [None, None],
    ),
    (
        "en",
        (
            "Peter Vetrov, sentenced to 13 years in prison, and Anton Kral, who was sentenced to 12 "
            "years, flew home."
        ),
        "sentence",
        [["Peter Vetrov"], ["Anton Kral"]],
        [None, None],
    ),
    (
        "fr",
        "La libération d'Anna Petrova et d'Ivan Morel, arrêtés en mai 2022, a été saluée.",
        "detain",
        [["Anna Petrova", "Ivan Morel"]],
        [None],
    ),
    (
        "ru",
        (
            "Были помилованы: корреспондент Ivan Morel; политик Антон Гордеев; осуждённый по делу о "
            "госизмене 18-летний Пётр Ветров и другие."
        ),
        "sentence",
        [["Пётр Ветров"]],
        [None],
    ),
    (
        "ru",
        (
            "Были помилованы: корреспондент «Авроры» Эван Морозов; политик Антон Гордеев; журналистка "
            "Анна Петрова; осуждённый по делу о госизмене 18-летний Пётр Ветров и другие."
        ),
        "pardon",
        [["Эван Морозов", "Антон Гордеев", "Анна Петрова", "Пётр Ветров"]],
        [None],
    ),
    (
        "fr",
        (
            "Ont été graciés : le correspondant Ivan Morel ; l'opposant Anton Kral ; la journaliste "
            "Anna Petrova."
        ),
        "pardon",
        [["Ivan Morel", "Anton Kral", "Anna Petrova"]],
        [None],
    ),
    (
        "en",
        (
            "Those pardoned were: reporter Ivan Morel; opposition politician Anton Kral; journalist "
            "Anna Petrova."
        ),
        "pardon",
        [["Ivan Morel", "Anton Kral", "Anna Petrova"]],
        [None],
    ),
    (
        "fr",
        (
            "Parmi eux, Ivan Morel, devenu le symbole du combat pour la liberté de la presse en "
            "Algérie, qui a été condamné à deux ans de prison."
        ),
        "sentence",
        [["Ivan Morel"]],
        [None],
    ),
]


def told(text: str, language: str, kind: str) -> tuple[list[list[str]], list[int | None]]:
    """The subjects, by the order of the text, and the least number of the group of each act of a kind."""
    found = [act for _, act in acts(text, language, kind)]
    names = [[s.name for s in sorted(act.subjects, key=lambda s: s.span)] for act in found]
    return names, [act.group.lo if act.group else None for act in found]


@pytest.mark.parametrize(("language", "text", "kind", "subjects", "least"), BESIDE)
def test_a_noun_beside_a_name_is_not_the_subject(
    language: str, text: str, kind: str, subjects: list[list[str]], least: list[int | None]
) -> None:
    assert told(text, language, kind) == (subjects, least)


@pytest.mark.parametrize(("language", "text", "kind", "subjects", "least"), SHARED)
def test_each_of_a_list_has_what_is_said_of_him(
    language: str, text: str, kind: str, subjects: list[list[str]], least: list[int | None]
) -> None:
    assert told(text, language, kind) == (subjects, least)
