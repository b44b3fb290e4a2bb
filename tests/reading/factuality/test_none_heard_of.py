"""What nobody heard of, what only follows if something else is, and what a statement opens with."""

from __future__ import annotations

import pytest

from tests.reading.told import acts, counts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L'organisation dit n'avoir eu connaissance d'aucune nouvelle libération depuis jeudi."),
        ("fr", "Le comité dit n'avoir eu vent d'aucune arrestation."),
        ("ru", "В организации не слышали ни об одном новом освобождении с четверга."),
    ],
)
def test_an_act_that_nobody_heard_of_is_not_told(language: str, text: str) -> None:
    assert [c.factuality for c, _ in acts(text, language) if c.factuality == "asserted"] == []


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("fr", "Si le recours est rejeté, Pavel Kral devra purger dix ans de prison.", "possible"),
        ("en", "If the conviction is upheld, Pavel Kral will serve ten months in prison.", "possible"),
        ("fr", "Pavel Kral devra purger dix ans de prison.", "asserted"),
        ("en", "Pavel Kral will serve ten months in prison.", "asserted"),
    ],
)
def test_a_term_to_be_served_on_a_condition_is_possible(language: str, text: str, told: str) -> None:
    assert [c.factuality for c, _ in acts(text, language, "sentence")] == [told]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Saluant la libération de Pavel Kral, Anna Novak, déléguée de l'OSCE, a appelé Lima à agir."),
        ("fr", "Dénonçant l'expulsion de Pavel Kral, la ministre Anna Novak a demandé des explications."),
        (
            "en",
            "Welcoming the release of Pavel Kral, Anna Novak, an envoy of Peru, called on Lima to act.",
        ),
    ],
)
def test_what_a_statement_opens_with_is_done_to_those_before_the_comma(language: str, text: str) -> None:
    told = [(c.factuality, [s.name for s in a.subjects]) for c, a in acts(text, language)]
    assert told == [("asserted", ["Pavel Kral"])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le président avait appelé en septembre à la libération des deux blogueurs."),
        ("fr", "L'ONU a réclamé mardi la libération de vingt blogueurs."),
    ],
)
def test_the_day_of_a_call_is_none_of_what_it_is_for(language: str, text: str) -> None:
    assert [c.scope.on for _, c in counts(text, language)] == [None]
