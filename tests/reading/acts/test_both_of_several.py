"""Whom *both* means where something was done to more than two: those to whom it was done together."""

import pytest

from tests.reading.told import acts

TEXTS = [
    (
        "en",
        "A court in Minsk sentenced Anton Kral and Jan Novak to five years. "
        "The two were arrested with Olga Lis, who was freed. "
        "Ivan Moroz was deported to Poland. Brussels asked Minsk to release both men.",
    ),
    (
        "fr",
        "Un tribunal de Minsk a condamné Anton Kral et Jan Novak à cinq ans de prison. Tous deux avaient "
        "été arrêtés avec Olga Lis, qui a été libérée. "
        "Ivan Moroz a été expulsé en Pologne. Bruxelles a demandé à "
        "Minsk de libérer les deux hommes.",
    ),
]


@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_both_are_those_of_one_act(language: str, text: str) -> None:
    _, last = acts(text, language, "release")[-1]
    assert [s.name for s in last.subjects] == ["Anton Kral", "Jan Novak"]


@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_nobody_is_where_two_pairs_are(language: str, text: str) -> None:
    told = text.replace("Ivan Moroz was", "Ivan Moroz and Petr Lom were").replace(
        "Ivan Moroz a été expulsé", "Ivan Moroz et Petr Lom ont été expulsés"
    )
    _, last = acts(told, language, "release")[-1]
    assert {s.name for s in last.subjects} != {"Anton Kral", "Jan Novak"}


def test_both_of_them_are_the_two_told_of_apart() -> None:
    text = (
        "A court in Minsk sentenced Anton Kral to two years. Supporters shouted as he was led out.\n\n"
        "Nine days earlier, the same court jailed Jan Novak for four years. "
        "Brussels asked Minsk to release both of them."
    )
    _, last = acts(text, "en", "release")[-1]
    assert {s.name for s in last.subjects} == {"Anton Kral", "Jan Novak"}
