"""A participle behind a conjunction goes on with the passive or participle before it, not with what stands
between."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

TOLD = [
    ("Anton Kral devrait être convoqué par le parquet et renvoyé en prison.", {"detain": "possible"}),
    ("Deux moines auraient été invités à une réunion et arrêtés.", {"detain": "possible"}),
    (
        "Anton Kral a été libéré par un juge et expulsé vers la Lituanie.",
        {"release": "asserted", "expel": "asserted"},
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_it_is_as_sure_as_the_passive(text: str, told: dict[str, str]) -> None:
    assert {act.kind: claim.factuality for claim, act in acts(text, "fr")} == told


ASKED = [
    ("en", "Tarvia summoned the envoy Jan Kral, asking him to explain and expelling two of his aides."),
    ("en", "The envoy spoke for an hour, urging the West to wait and expelling two aides."),
    ("ru", "Тарвия вызвала посла, потребовав объяснить это и объявив двух дипломатов персонами нон грата."),
]


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_it_is_not_asked_for_as_the_infinitive_is(language: str, text: str) -> None:
    assert [claim.factuality for claim, act in acts(text, language) if act.kind == "expel"] == ["asserted"]
