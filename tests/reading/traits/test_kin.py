"""Relations and nationalities beside a name, and ages before what somebody is."""

from __future__ import annotations

import pytest

from detente.reading import read

TOLD = [
    ("en", "Mona Haddad, Samir Haddad's daughter, said he was well.", "Mona Haddad", "relation", "daughter"),
    ("en", "The wife of Ivan Morel, Anna Morel, said so.", "Anna Morel", "relation", "wife"),
    ("fr", "Mona Haddad, la fille de Samir Haddad, l'a dit.", "Mona Haddad", "relation", "fille"),
    ("fr", "L'épouse d'Ivan Morel, Anna Morel, l'a dit.", "Anna Morel", "relation", "épouse"),
    ("ru", "Мона Хаддад, дочь Самира Хаддада, сообщила об этом.", "Мона Хаддад", "relation", "дочь"),
    ("ru", "Жена Ивана Ветрова Анна Ветрова сообщила об этом.", "Анна Ветрова", "relation", "жена"),
    ("en", "Vera Lozina, a Canadian citizen, was arrested.", "Vera Lozina", "nationality", "Canadian"),
    ("en", "Canadian national Vera Lozina was arrested.", "Vera Lozina", "nationality", "Canadian"),
    ("fr", "Vera Lozina, de nationalité canadienne, est libre.", "Vera Lozina", "nationality", "canadienne"),
    ("fr", "La ressortissante canadienne Vera Lozina est libre.", "Vera Lozina", "nationality", "canadienne"),
    ("en", "The 47-year-old Canadian lawyer Paul Marten was arrested.", "Paul Marten", "age", "47"),
    ("en", "Paul Marten, a 47-year-old lawyer from Leeds, was arrested.", "Paul Marten", "office", "lawyer"),
]

OTHERS = [
    ("en", "The brother of Ivan Morel met Anna Kral, who wept."),
    ("fr", "Le frère d'Ivan Morel, Anna Kral et son mari étaient là."),
    ("ru", "Жена Ивана Ветрова сообщила об этом."),
]


def traits(text: str, language: str) -> list[tuple[str, str, str]]:
    found = [c.trait for c in read(text, language=language, published="2025-12-13").claims if c.trait]
    return [(t.subject, t.kind, t.value) for t in found]


@pytest.mark.parametrize(("language", "text", "subject", "kind", "value"), TOLD)
def test_what_stands_beside_a_name_is_said_of_it(
    language: str, text: str, subject: str, kind: str, value: str
) -> None:
    assert (subject, kind, value) in traits(text, language)


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_whose_kin_somebody_is_tells_nothing_of_others(language: str, text: str) -> None:
    assert [t for t in traits(text, language) if t[1] == "relation"] == []
