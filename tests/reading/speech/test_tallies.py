"""Whose figure a count is, where somebody counts or confirms it and says no other words."""

import pytest

from detente.reading import read

CASES = [
    ("en", "The rights group Viasna counted 1,148 political prisoners in May.", "1,148", "Viasna"),
    ("en", "Human Rights Watch documented the arrest of 12 lawyers.", "12 lawyers", "Human Rights Watch"),
    (
        "en",
        "In its report, Amnesty documented the arrest of 12 lawyers.",
        "12 lawyers",
        "Amnesty International",
    ),
    ("en", "Minister Ann Sample put the number of people freed at 406.", "406", "Ann Sample"),
    ("en", "Ann Sample estimates 900 people are held, while Viasna counts 887.", "887", "Viasna"),
    ("en", "The UN has verified the deaths of 120 civilians.", "120 civilians", "United Nations"),
    ("fr", "L'ONG Viasna a recensé 1 148 prisonniers politiques.", "1 148", "Viasna"),
    ("fr", "La ministre Anne Exemple a évoqué quelque 400 détenus libérés.", "400", "Anne Exemple"),
    (
        "fr",
        "Amnesty International a documenté l'arrestation de 12 avocats.",
        "12 avocats",
        "Amnesty International",
    ),
    ("ru", "«Весна» насчитала 1148 политзаключенных.", "1148", "Viasna"),
    ("ru", "В МВД насчитали 27 задержанных.", "27", "МВД"),
    ("ru", "Министр Анна Примерова оценила число освобожденных в 406 человек.", "406", "Анна Примерова"),
]
NOBODY = [
    ("en", "Cuba recorded 300 arrests in May.", "300"),
    ("en", "The court put 40 people on trial.", "40"),
    ("en", "Police put 12 men in jail at 4 a.m.", "12"),
    ("fr", "La France recense 70 000 détenus dans ses prisons.", "70 000"),
    ("fr", "Le tribunal a condamné 12 opposants à dix ans de prison.", "12"),
    ("fr", "Le ministère n'a pas confirmé 40 arrestations.", "40"),
    ("ru", "Адвокат оценил освобождение двух журналистов как победу.", "двух"),
    ("ru", "МИД России объявил пятерых сотрудников посольства персонами нон грата.", "пятерых"),
]


def voices(language: str, text: str, told: str) -> list[list[str]]:
    """The chains of the counts whose words hold some others."""
    claims = read(text, language=language, published="2025-12-13").claims
    return [[s.name for s in c.attribution] for c in claims if c.kind == "count" and told in c.text]


@pytest.mark.parametrize(("language", "text", "told", "who"), CASES)
def test_who_counts_answers_for_the_number(language: str, text: str, told: str, who: str) -> None:
    assert voices(language, text, told) == [[who]]


@pytest.mark.parametrize(("language", "text", "told"), NOBODY)
def test_who_acts_or_has_lends_no_voice(language: str, text: str, told: str) -> None:
    assert voices(language, text, told) == [[]]


def test_a_known_name_is_not_found_in_a_longer_one() -> None:
    claims = read("La Croix-Rouge a confirmé 12 libérations.", language="fr").claims
    assert {s.name for c in claims for s in c.attribution} == {"Croix-Rouge"}


def test_a_mark_that_a_parse_hangs_on_a_verb_counts_nothing() -> None:
    text = "- Karl estimant – d'un côté,: Une soixantaine de prisonniers se trouvent aujourd'hui en prison."
    reading = read(text, language="fr", published="2025-12-13")
    assert reading.left_out == ()
    assert [claim.attribution for claim in reading.claims if claim.count is not None] == [()]
