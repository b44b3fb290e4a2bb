"""What stands beside a name like a post, and is none."""

from __future__ import annotations

import pytest

from detente.reading import read

NO_POST = [
    # Nouns for several people, and adjectives that look like them.
    ("fr", "Malgré l'absence de moyens financiers, Jean Kassi a ouvert son école."),
    ("fr", "Sous la garde de deux soldats, Jean Kassi a parlé."),
    ("en", "After a row with her lawyers, Anna Moreau, who lives in Lyon, left."),
    # Verbs that give somebody the word.
    ("fr", "« C'est le seul moyen de protéger les enfants », juge Anna Moreau."),
    ("fr", '"Rien ne change", juge Anna Moreau.'),
    ("en", "Former political prisoner Ivan Kral left."),
    ("fr", "Le prisonnier politique Jean Kral est parti."),
    ("ru", "Бывший политзаключённый Иван Ветров уехал."),
    # Nouns for what people believe.
    ("fr", "L'armée a destitué l'islamiste Jean Kassi."),
]


@pytest.mark.parametrize(("language", "text"), NO_POST)
def test_what_is_no_post_is_none(language: str, text: str) -> None:
    assert [c.trait.value for c in read(text, language=language).claims if c.trait] == []


POSTS = [
    ("fr", "Le financier Jean Kassi a ouvert son école.", "financier"),
    ("fr", "La juge Anna Moreau a parlé.", "juge"),
    ("fr", "« Rien ne change », dit la juge Anna Moreau.", "juge"),
    # A noun that always ends like a plural, and a clause before a name.
    ("fr", "Il a libéré son bras droit, Jean Kassi.", "bras droit"),
    ("fr", "Les avocats Jean Kassi et Anna Moreau ont parlé.", "avocat"),
    ("en", '"Nothing changes," President Anna Moreau said.', "President"),
    # What a post's body is of is not of the post.
    ("en", "He met Department of Sanitation Commissioner Anna Moreau on Friday.", "Commissioner"),
    ("en", "He met Federal Bureau of Inspection agent Anna Moreau on Friday.", "agent"),
    ("en", "He met Deputy Commissioner Anna Moreau on Friday.", "Deputy Commissioner"),
    ("en", "He spoke of Deputy Commissioner Anna Moreau on Friday.", "Deputy Commissioner"),
]


@pytest.mark.parametrize(("language", "text", "value"), POSTS)
def test_a_post_beside_a_name(language: str, text: str, value: str) -> None:
    told = [c.trait for c in read(text, language=language).claims if c.trait]
    assert [(t.subject, t.kind, t.value) for t in told if t.kind == "office"] == [
        (t.subject, "office", value) for t in told[:1]
    ]


ORIGINS = [
    ("en", "Ivan Petrov, a Ukrainian citizen of Azeri ethnic origin, was beaten.", {"Ukrainian"}),
    ("en", "Ivan Petrov, a citizen of Georgian descent, was beaten.", set()),
    ("fr", "Jean Kassi, un citoyen malien d'origine béninoise, a parlé.", {"malien"}),
    ("fr", "Le Malien Jean Kassi a parlé.", {"Malien"}),
]


@pytest.mark.parametrize(("language", "text", "nations"), ORIGINS)
def test_where_somebody_comes_from_is_no_nationality(language: str, text: str, nations: set[str]) -> None:
    told = [c.trait for c in read(text, language=language).claims if c.trait]
    assert {t.value for t in told if t.kind == "nationality"} == nations


def test_a_clause_before_a_name_is_no_post() -> None:
    text = "L'universitaire rendait visite à sa compagne, Anna Moreau, arrêtée en juin."
    assert [c.trait.kind for c in read(text, language="fr").claims if c.trait] == ["relation"]
