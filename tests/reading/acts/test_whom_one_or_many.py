"""One name beside many people without one: number tells which of the two is meant."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

MANY = [
    ("fr", "Trois avocats du défunt opposant Kral condamnés à de la prison", "sentence", 3),
    (
        "fr",
        "Trois avocats qui représentaient autrefois l'ancien chef de l'opposition feu Anton Kral ont été "
        "emprisonnés vendredi à Minsk.",
        "detain",
        3,
    ),
    ("fr", "Des proches de l'opposant Anton Kral ont été arrêtés lundi.", "detain", None),
    ("en", "Four lawyers for the late Kremlin foe Anton Kral are convicted", "sentence", 4),
    ("en", "Supporters of Anton Kral were arrested on Monday.", "detain", None),
    # An event noun behind a comma is said of nobody before it.
    ("en", "After a visit by Anton Kral, release of ten prisoners followed.", "release", 10),
    ("fr", "Après l'annonce du ministre Anton Kral, libération de dix détenus.", "release", 10),
    (
        "en",
        "Alexei Navalny died in 2024. The verdict against Navalny's lawyers will be returned on Monday.",
        "sentence",
        None,
    ),
]
NAMED = [
    ("en", "The men are lawyers of the leader Anton Kral, who died in prison.", "die", ["Anton Kral"]),
    ("en", "He spoke to relatives of Ivan Moroz, who died in prison.", "die", ["Ivan Moroz"]),
    (
        "fr",
        "Selon des sources, Jean Morel, ainsi que Lilia Petrova et Olga Dolgova deux collaboratrices d'Anton "
        "Kral, mort en prison en février, seraient libres.",
        "die",
        ["Anton Kral"],
    ),
    ("fr", "Jean Morel et Anne Kral, emprisonnée depuis mai, sont partis.", "detain", ["Anne Kral"]),
    # Whence somebody is names nobody.
    ("en", "Anton Kral, a dual Peruvian-UK national, was arrested on Monday.", "detain", ["Anton Kral"]),
    # Where others are joined to him, he is one of them.
    ("fr", "Jean Morel et Anne Kral, emprisonnés en mai.", "detain", ["Jean Morel", "Anne Kral"]),
    ("en", "Anton Kral and his wife were arrested on Monday.", "detain", ["Anton Kral"]),
    ("fr", "L'opposant Anton Kral et son avocat ont été arrêtés lundi.", "detain", ["Anton Kral"]),
    ("en", "Two journalists and opposition leader Anton Kral were arrested.", "detain", ["Anton Kral"]),
    ("en", "The court upheld Anton Kral's sentence on Monday.", "sentence", ["Anton Kral"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "number"), MANY)
def test_many_are_not_the_one_whose_they_are(language: str, text: str, kind: str, number: int | None) -> None:
    (found,) = (a.act for a in acts(text, language) if a.act.kind == kind)
    assert found.subjects == () and found.group is not None
    assert found.group.lo == number


@pytest.mark.parametrize(("language", "text", "kind", "names"), NAMED)
def test_one_of_whom_it_is_said_is_not_many(language: str, text: str, kind: str, names: list[str]) -> None:
    (found,) = (a.act for a in acts(text, language) if a.act.kind == kind)
    assert [s.name for s in found.subjects] == names
