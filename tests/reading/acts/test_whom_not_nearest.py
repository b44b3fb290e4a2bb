"""To whom an act is done where another's name stands nearer to the verb, or a noun parts a name from it."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

# language, text, kind, the subjects of each act of that kind
WHOM = [
    # A noun of anybody or of many bears no name: the name is of the noun before.
    ("fr", "L'avocate des droits de l'Homme Nadia Karam a été libérée mardi.", "release", [["Nadia Karam"]]),
    (
        "fr",
        "Le tribunal a condamné la militante des droits des femmes Nadia Karam à six ans de prison.",
        "sentence",
        [["Nadia Karam"]],
    ),
    ("fr", "La veuve du pasteur Jean Kral a été arrêtée lundi.", "detain", [[]]),
    # What an office is of is not who holds it.
    ("ru", "Под санкции попал декан факультета права МГУ Антон Краль.", "impose", [["Антон Краль"]]),
    # The next clause's subject is in no list with whom the one before names.
    (
        "fr",
        "En échange de la libération d'Anton Kral, le diplomate iranien Ali Hamdi a pu quitter la Belgique.",
        "release",
        [["Anton Kral"]],
    ),
    (
        "en",
        "In exchange for the release of Anton Kral, the diplomat Ali Hamdi was able to leave the country.",
        "release",
        [["Anton Kral"]],
    ),
    ("ru", "Антон Краль написал в своём Twitter, что Ивана Ветрова вышлют.", "expel", [["Иван Ветров"]]),
    (
        "en",
        "The release of Anton Kral, Ali Hamdi and Ivan Moss was announced.",
        "release",
        [["Ali Hamdi", "Anton Kral", "Ivan Moss"]],
    ),
    # All who are joined, whatever is said of the first.
    (
        "en",
        "Writer Anton Kral, who is known for his satire, and Pavel Moss, a monk, were among those freed.",
        "release",
        [["Anton Kral", "Pavel Moss"]],
    ),
    # Words between commas say whose he is, and may end with a name of their own.
    (
        "fr",
        "Sergueï Kral, mari de la cheffe de l'opposition, Olga Kral, a été libéré avec 13 autres personnes.",
        "release",
        [["Sergueï Kral"]],
    ),
    (
        "fr",
        "La journaliste Maria Kral, cofondatrice des médias Aube et Netgaz, a été condamnée à deux ans.",
        "sentence",
        [["Maria Kral"]],
    ),
    (
        "fr",
        "Anton Kral et Maria Morel, fondatrice d'Aube, ont été arrêtés.",
        "detain",
        [["Anton Kral", "Maria Morel"]],
    ),
    # Nobody is expelled who is a man where the participle is said of a woman or a body.
    (
        "fr",
        "Le président Anton Kral a autorisé le retour de Human Rights Watch, expulsée du pays en 2010.",
        "expel",
        [],
    ),
    # A participle beside a name is of it, though it agrees badly; one person is none of several.
    ("fr", "Maria Kral a été libéré sous condition le 23 mai.", "release", [["Maria Kral"]]),
    (
        "fr",
        "Karim Vad avait été arrêté. Il avait été jugé - avec d'autres co-accusés - et condamné à six ans.",
        "sentence",
        [[]],
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "subjects"), WHOM)
def test_the_name_is_of_whom_the_words_are_said(
    language: str, text: str, kind: str, subjects: list[list[str]]
) -> None:
    found = [f.act for f in acts(text, language) if f.act.kind == kind]
    assert [sorted(s.name for s in act.subjects) for act in found] == subjects
