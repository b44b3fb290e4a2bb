"""Behind the comma after a circumstance stands the subject of the main clause, and nobody more of whom the
circumstance tells."""

from __future__ import annotations

from itertools import product

import pytest

from tests.reading.told import acts

CROSSED = {
    "fr": (
        (
            "Après l'arrestation du poète Karl Essai",
            "Depuis la libération du journaliste Karl Essai",
            "Malgré l'inculpation du banquier Karl Essai",
            "À la suite de l'interpellation lundi de Karl Essai",
        ),
        (
            "le ministre de l'Intérieur, {},",
            "son frère, {},",
            "l'opposant {}",
            "{}",
            "{}, l'avocat de la famille,",
        ),
        ("a démissionné.", "s'est dit inquiet.", "est parti pour Vilnius."),
        ("Jean Exemple", "Li Wenzhong", "Jean-Marc Le Modèle"),
    ),
    "en": (
        ("After the arrest of the poet Karl Essai", "Since the release of journalist Karl Essai"),
        ("the interior minister, {},", "his brother, {},", "{}, the family's lawyer,"),
        ("has resigned.", "has called for calm."),
        ("Jan Model", "Li Wenzhong"),
    ),
}  # fmt: skip
TEXTS = [
    (code, f"{lead}, {who.format(names[n % len(names)])} {verb}")
    for code, (leads, subjects, verbs, names) in CROSSED.items()
    for n, (lead, who, verb) in enumerate(product(leads, subjects, verbs))
    if n % 2 == 0
]


@pytest.mark.parametrize(("code", "text"), TEXTS)
def test_the_subject_behind_a_circumstance_is_none_of_it(code: str, text: str) -> None:
    assert {s.name for _, act in acts(text, code) for s in act.subjects} == {"Karl Essai"}


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        (
            "fr",
            "Après l'arrestation d'Ivan Petrov, Viktor Kral et Anna Moroz, le parti a protesté.",
            {"Ivan Petrov", "Viktor Kral", "Anna Moroz"},
        ),
        (
            "fr",
            "Avec la libération d'Ivan Petrov, Viktor Kral, Anna Moroz et Li Wenzhong, Minsk tourne la page.",
            {"Ivan Petrov", "Viktor Kral", "Anna Moroz", "Li Wenzhong"},
        ),
        (
            "fr",
            "L'arrestation d'Ivan Petrov, Viktor Kral et Anna Moroz a été confirmée.",
            {"Ivan Petrov", "Viktor Kral", "Anna Moroz"},
        ),
        (
            "en",
            "After the arrest of Ivan Petrov, Viktor Kral and Anna Moroz, the party protested.",
            {"Ivan Petrov", "Viktor Kral", "Anna Moroz"},
        ),
        (
            "en",
            "With the release of Ivan Petrov, Viktor Kral, Anna Moroz and Li Wenzhong, Minsk turned a page.",
            {"Ivan Petrov", "Viktor Kral", "Anna Moroz", "Li Wenzhong"},
        ),
    ],
)
def test_a_list_in_a_circumstance_goes_on(code: str, text: str, names: set[str]) -> None:
    assert {s.name for _, act in acts(text, code) for s in act.subjects} == names
