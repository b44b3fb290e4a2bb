"""Whom a plural means: people named together just before, and nobody where others may be meant."""

from __future__ import annotations

import pytest

from tests.reading.acts.test_whom import told

# language, text, kind, the subjects of each act of that kind, the least number of its group
TOGETHER = [
    (
        "en",
        "Anton Kral and Nina Vetrova were arrested in May. Both were released a month later.",
        "release",
        [["Anton Kral", "Nina Vetrova"]],
        [None],
    ),
    (
        "en",
        "Anton Kral and Nina Vetrova were arrested in May. The two activists were released a month later.",
        "release",
        [["Anton Kral", "Nina Vetrova"]],
        [None],
    ),
    (
        "en",
        "Anton Kral, 34, and Nina Vetrova, 51, wrote for the daily Novi Dan. In 2023, they were jailed.",
        "detain",
        [["Anton Kral", "Nina Vetrova"]],
        [None],
    ),
    (
        "en",
        "Journalists Anton Kral and Nina Vetrova went on trial. The pair were convicted of espionage.",
        "sentence",
        [["Anton Kral", "Nina Vetrova"]],
        [None],
    ),
    (
        "en",
        "Anton Kral, Nina Vetrova and Ivo Kern ran the group. All three were convicted of extremism.",
        "sentence",
        [["Anton Kral", "Nina Vetrova", "Ivo Kern"]],
        [None],
    ),
    (
        "fr",
        "Anton Kral et sa compagne Nina Vetrova voyageaient en Iran. Ils ont été arrêtés en mai 2022.",
        "detain",
        [["Anton Kral", "Nina Vetrova"]],
        [None],
    ),
    (
        "fr",
        "Anton Kral et Nina Vetrova ont été arrêtés en mai. Tous deux ont été remis en liberté en juin.",
        "release",
        [["Anton Kral", "Nina Vetrova"]],
        [None],
    ),
    (
        "fr",
        "La police a arrêté lundi Anton Kral et Nina Vetrova. L'ONG Vesta demande leur libération.",
        "release",
        [["Anton Kral", "Nina Vetrova"]],
        [None],
    ),
    (
        "fr",
        "Anton Kral et Nina Vetrova ont tous deux été graciés la semaine dernière.",
        "pardon",
        [["Anton Kral", "Nina Vetrova"]],
        [None],
    ),
    (
        "ru",
        "Антона Гордеева и Нину Ветрову арестовали в мае. Обоих отпустили через месяц.",
        "release",
        [["Антон Гордеев", "Нина Ветрова"]],
        [None],
    ),
    (
        "ru",
        "Антон Гордеев и Нина Ветрова уехали. На границе их задержали.",
        "detain",
        [["Антон Гордеев", "Нина Ветрова"]],
        [None],
    ),
    (
        "ru",
        "Полиция задержала Антона Гордеева и Нину Ветрову. Правозащитники потребовали их освобождения.",
        "release",
        [["Антон Гордеев", "Нина Ветрова"]],
        [None],
    ),
]

# The same, where somebody else may be meant.
OPEN = [
    ("en", "Officials met Nina Vetrova. They were arrested.", "detain"),
    ("en", "Nina Vetrova and her colleagues were summoned. They were arrested.", "detain"),
    ("en", "Judge Anton Kral heard Nina Vetrova and Ivo Kern. They were convicted of libel.", "sentence"),
    ("ru", "Нина Ветрова и её коллеги были на месте. Их задержали.", "detain"),
    ("en", "A film by Nina Vetrova was praised by Ivo Kern. Oslo has freed these two people.", "release"),
]


@pytest.mark.parametrize(("language", "text", "kind", "subjects", "least"), TOGETHER)
def test_a_plural_means_those_named_together(
    language: str, text: str, kind: str, subjects: list[list[str]], least: list[int | None]
) -> None:
    assert told(text, language, kind) == (subjects, least)


@pytest.mark.parametrize(("language", "text", "kind"), OPEN)
def test_a_plural_of_others_means_nobody_named(language: str, text: str, kind: str) -> None:
    assert told(text, language, kind)[0] == [[]]
