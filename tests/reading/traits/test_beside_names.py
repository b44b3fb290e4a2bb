"""Posts among several names and adjectives: whose they are, and which noun is the post."""

from __future__ import annotations

import pytest

from detente.reading import traits
from detente.reading.entities.cast import Cast
from detente.reading.parsing.parse import parse

POSTS = [
    # A list of people, each with a post of his own.
    ("fr", "Trois chefs, à savoir Karl Essai, coordinateur , Jean Modèle, responsable, sont libres.",
     {("Karl Essai", "coordinateur"), ("Jean Modèle", "responsable")}),
    ("ru", "Список покинули трое: министра Ивана Ветрова, банкира Петра Лугового вычеркнули.",
     {("Иван Ветров", "министр"), ("Пётр Луговой", "банкир")}),
    ("ru", "Пришёл Иван Ветров, адвокат Анны Луговой.", {("Иван Ветров", "адвокат")}),
    # The adjective before a name tells its case.
    ("ru", "Адвокат погибшего 37-летнего Азамата Ветрова говорит о проверке.", set()),
    # The adjective after a noun, and before it.
    ("fr", "Le journaliste sportif Karl Essai est libre.", {("Karl Essai", "journaliste sportif")}),
    ("fr", "Le photographe militaire Karl Essai est libre.", {("Karl Essai", "photographe militaire")}),
    ("ru", "Говорил переходный президент Иван Ветров.", {("Иван Ветров", "переходный президент")}),
    ("ru", "Выслали помощника военного атташе Ивана Ветрова.", {("Иван Ветров", "помощник военного атташе")}),
    ("ru", "Освобождён израильтянин Иван Ветров.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "posts"), POSTS)
def test_each_post_is_its_own_holders(code: str, text: str, posts: set[tuple[str, str]]) -> None:
    page = parse(text, code, lambda _: True)
    told = {
        (f.trait.subject, f.trait.value) for f in traits.find(page, Cast(page)) if f.trait.kind == "office"
    }
    assert told == posts


@pytest.mark.parametrize(
    "text",
    [
        "Incarcéré depuis 17 ans, Anton Kral a été libéré lundi.",
        "Un tribunal a condamné à 22 ans de prison le militant Anton Kral.",
        "Après 18 ans, Anton Kral est rentré à Tunis.",
    ],
)
def test_a_term_or_a_time_before_a_name_is_no_age(text: str) -> None:
    page = parse(text, "fr")
    assert "age" not in [found.trait.kind for found in traits.find(page, Cast(page))]
