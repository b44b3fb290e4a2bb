"""Words with a capital that name nobody: of what people somebody is, nouns cut short, and who tells of it."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

NAMES = [
    ("fr", "L'arrestation de Mahsa Amini, jeune Kurde de 22 ans, a ému le pays.", "detain", ["Mahsa Amini"]),
    ("fr", "L'arrestation à Téhéran de Mahsa Amini, une jeune Kurde, a ému.", "detain", ["Mahsa Amini"]),
    (
        "fr",
        "Reza Karimi, un Kurde iranien, et Sara Ahmadi, une Baloutche, ont été arrêtés.",
        "detain",
        ["Reza Karimi", "Sara Ahmadi"],
    ),
    (
        "en",
        "The court jailed Anton Kral, Ivan Moroz and Paul Durand.",
        "detain",
        ["Anton Kral", "Ivan Moroz", "Paul Durand"],
    ),
    ("en", "The court jailed Anton Kral, Reuters reports.", "detain", ["Anton Kral"]),
    ("ru", "Зеленский ввёл санкции против СМИ и блогеров.", "impose", []),
    ("ru", "Зеленский ввёл санкции против НКО «Пример».", "impose", ["Пример"]),
    ("fr", "Londres a sanctionné des PME iraniennes.", "impose", []),
    ("en", "Russian POWs captured in Kursk were exchanged.", "release", []),
    ("en", "Zelensky did not mention the number of Russian POWs that were exchanged.", "release", []),
    ("ru", "В тюрьме, как отмечают правозащитники, погибли несколько человек.", "die", []),
]
"""A language, a sentence, the act, and all whom it names."""


@pytest.mark.parametrize(("language", "text", "kind", "names"), NAMES)
def test_only_names_are_subjects(language: str, text: str, kind: str, names: list[str]) -> None:
    act = next(a.act for a in acts(text, language) if a.act.kind == kind)
    assert sorted(s.name for s in act.subjects) == sorted(names)
    assert act.group is None or "правозащитник" not in act.group.noun
