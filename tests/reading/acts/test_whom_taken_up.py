"""Whom a broader noun, a noun for two, an age or a pronoun behind a noun takes up."""

from __future__ import annotations

import pytest

from tests.reading.acts.test_whom import told
from tests.reading.told import acts

# language, text, kind, the subjects of each act of that kind, the least number of its group
BROADER = [
    (
        "en",
        "Anton Kral, a senator, met Nina Vetrova, a nurse.\nThe politician was arrested in May.",
        "detain",
        [["Anton Kral"]],
        [None],
    ),
    (
        "fr",
        "Le colonel Anton Kral a reçu l'infirmière Nina Vetrova.\nL'officier a été arrêté en mai.",
        "detain",
        [["Anton Kral"]],
        [None],
    ),
    (
        "ru",
        "Журналист Павел Ветров и адвокат Антон Краль больны.\nРепортёра отпустили в мае.",
        "release",
        [["Павел Ветров"]],
        [None],
    ),
    (
        "ru",
        "Журналист Павел Ветров и адвокат Антон Краль больны.\nЮриста отпустили в мае.",
        "release",
        [["Антон Краль"]],
        [None],
    ),
    # The narrower noun is not any that the broader may stand for.
    (
        "en",
        "Anton Kral, a politician, is ill.\nThe senator was arrested in May.",
        "detain",
        [[]],
        [1],
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "subjects", "least"), BROADER)
def test_a_broader_noun(
    language: str, text: str, kind: str, subjects: list[list[str]], least: list[int | None]
) -> None:
    assert told(text, language, kind) == (subjects, least)


SEVERAL = [
    ("en", "A married couple from Norway was arrested in May.", "detain", [[]], [2]),
    ("en", "Opposition trio jailed in Georgia", "detain", [[]], [3]),
    ("fr", "Un couple de touristes français a été arrêté en mai.", "detain", [[]], [2]),
    ("en", "A dozen men were arrested in May.", "detain", [[]], [12]),
]


@pytest.mark.parametrize(("language", "text", "kind", "subjects", "least"), SEVERAL)
def test_a_noun_for_several(
    language: str, text: str, kind: str, subjects: list[list[str]], least: list[int | None]
) -> None:
    assert told(text, language, kind) == (subjects, least)


PEOPLE = [
    # By his age alone.
    (
        "en",
        "Anton Kral is ill.\nThe 24-year-old was sentenced to twelve years for treason.",
        "sentence",
        [["Anton Kral"]],
        [None],
    ),
    # Those before the verb, whoever they are, and nobody behind it.
    ("en", "The crew were handed over to diplomats in Asmara.", "transfer", [], []),
    # The name right before a participle.
    (
        "fr",
        "Ivan Vetrov est directeur.\nIl a parlé, citant le pasteur Anton Kral, condamné à "
        "perpétuité, et une amie.",
        "sentence",
        [["Anton Kral"]],
        [None],
    ),
    # With whom, by a name behind a comma.
    (
        "ru",
        "Нину Ветрову арестовали в мае вместе с мужем, Антоном; он болен.",
        "detain",
        [["Нина Ветрова", "Антон"]],
        [None],
    ),
    (
        "en",
        "Nina Vetrova was arrested in May along with her husband, Anton, and two guests.",
        "detain",
        [["Nina Vetrova", "Anton"]],
        [None],
    ),
    # Three named one by one are not the three of another paragraph.
    (
        "fr",
        "Le juge Anton Kral a renvoyé le fils du président Ivan Vetrov, Pavel Vetrov, devant un tribunal.\n"
        "Les trois survivants ont été arrêtés en mai.",
        "detain",
        [[]],
        [3],
    ),
    # A pronoun behind a noun for one person is not who spoke before.
    (
        "ru",
        "Дело передали в суд, сообщил адвокат Павел Ветров.\n"
        "Политику вменяют контрабанду; его арестовали в мае.",
        "detain",
        [[]],
        [None],
    ),
    (
        "fr",
        "« C'est un progrès », se félicite l'avocat Anton Kral.\n"
        "Mais le principal intéressé est à l'abri : Malabo refuse de l'extrader.",
        "transfer",
        [],
        [],
    ),
    # It is whom the noun takes up.
    (
        "ru",
        "Мэр Антон Краль и врач Павел Ветров вернулись.\nГрадоначальник болен. Его похитили в мае.",
        "detain",
        [["Антон Краль"]],
        [None],
    ),
    (
        "ru",
        "Нина Ветрова вернулась.\nЧерез час мать двоих сыновей вышла из колонии.",
        "release",
        [["Нина Ветрова"]],
        [None],
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "subjects", "least"), PEOPLE)
def test_whom_it_is(
    language: str, text: str, kind: str, subjects: list[list[str]], least: list[int | None]
) -> None:
    assert told(text, language, kind) == (subjects, least)


FURTHER = [
    # Who is named only later is not yet meant.
    (
        "en",
        "Opposition leader Nina Vetrova is ill.\nA court accused the politician of plotting. "
        "Anton Kral, a minister, wept.",
        "charge",
        [["Nina Vetrova"]],
        [None],
    ),
    (
        "en",
        "In Burundi, reporter Nina Vetrova went home.\nThe mother of three was arrested in May.",
        "detain",
        [["Nina Vetrova"]],
        [None],
    ),
    # He may be the one without a name who spoke.
    (
        "en",
        "Anton Kral was tried alongside her.\nThe couple's lawyer said they would appeal. "
        "He asked not to be named because he was arrested in June.",
        "detain",
        [[]],
        [None],
    ),
    # Those counted and one more.
    (
        "fr",
        "Deux hommes d'affaires et leur employé iranien ont été capturés en mai.",
        "detain",
        [[]],
        [3],
    ),
    # A participle whose helper is told before is a verb with an object of its own.
    (
        "fr",
        "Le groupe a exécuté en novembre la chanteuse Anna Kral, et enlevé le père de celle-ci.",
        "detain",
        [],
        [],
    ),
    # Whose colleague somebody is.
    (
        "ru",
        "Коллегу Гюнеша, оператора Нину Ветрову, отпустили сразу.",
        "release",
        [["Нина Ветрова"]],
        [None],
    ),
    # A trade behind a nation is no name.
    (
        "en",
        "Rwandan YouTuber Aimable Karasira was arrested in May.",
        "detain",
        [["Aimable Karasira"]],
        [None],
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "subjects", "least"), FURTHER)
def test_whom_else_it_is(
    language: str, text: str, kind: str, subjects: list[list[str]], least: list[int | None]
) -> None:
    assert told(text, language, kind) == (subjects, least)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Anton Kral a reçu des libérés."),
        ("fr", "Anton Kral a rencontré des condamnés à mort."),
        ("fr", "Anton Kral a rencontré trois condamnés à mort."),
        ("fr", "Anton Kral a rendu visite aux condamnés à moins de cinq ans."),
        ("fr", "Le décret d'Anton Kral, signé lundi, profite aux condamnés à moins de cinq ans."),
        ("en", "Anton Kral visited the expelled."),
        ("ru", "Антон Краль принял высланных."),
        ("ru", "Адвокат Антон Краль защищает обвиняемых."),
        ("ru", "Антон Краль защищает арестованных в мае."),
    ],
)
def test_whoever_has_to_do_with_them_is_none_of_them(language: str, text: str) -> None:
    assert not any(act.subjects for _, act in acts(text, language))
