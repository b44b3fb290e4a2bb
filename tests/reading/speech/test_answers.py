"""Interviews that no names part: the answers are whose interview it is, the questions the page's."""

import pytest

from detente.reading import read

INTERVIEWS = [
    ("fr", """Un an après sa libération, l'avocate Anna Essai raconte sa détention.

Comment avez-vous été arrêtée ?

Des policiers sont venus chez moi le 3 mai.

Racontez-nous la suite.

Je n'étais pas seule : Karl Modèle a été libéré en juin.

Cela a duré longtemps ?

Six mois. Un juge a condamné deux de mes amis à dix ans de prison.

Cela vous inquiète ?

Oui. Ils ont été transférés à Lima et je ne sais rien d'eux.

Deux autres avocats ont été arrêtés lundi.""", ["", "Anna Essai", "Anna Essai", "Anna Essai", ""]),
    ("ru", """Мы поговорили с адвокатом Иваном Примеровым.

— Что случилось с вашим подзащитным? Его задержали дома?

— Его задержали в мае. Я узнал об этом от родных.

— Кого ещё знаете?

— Двоих моих коллег арестовали на десять суток.

— Вам угрожали?

— Нет, мне никто не угрожал. Одного коллегу отпустили.""",
     ["", "Иван Примеров", "Иван Примеров", "Иван Примеров"]),
]  # fmt: skip
NONE = [
    (
        "en",
        """Who was freed in Minsk?

Six prisoners were freed on Monday. Karl Sample was one of them.

What did he say?

Karl Sample said little.

Will others follow?

Nobody knows. Two men were arrested on Tuesday.""",
    ),
    (
        "fr",
        """Karl Essai et Anna Modèle répondent à nos questions.

Qui a été libéré ?

Je sais que dix hommes ont été libérés.

Quand ?

Je crois que c'était lundi.

Où ?

Nous étions à Lima. Un juge a été arrêté en mai.""",
    ),
]


def voices(language: str, text: str) -> list[str]:
    claims = read(text, language=language, published="2025-12-13").claims
    return [" < ".join(s.name for s in c.attribution) for c in claims if c.kind == "act"]


@pytest.mark.parametrize(("language", "text", "who"), INTERVIEWS)
def test_answers_are_those_of_the_one_person_named_before_them(
    language: str, text: str, who: list[str]
) -> None:
    assert voices(language, text) == who


@pytest.mark.parametrize(("language", "text"), NONE)
def test_headings_that_ask_and_talks_of_several_are_no_such_interview(language: str, text: str) -> None:
    assert voices(language, text)[-1] == ""
