"""Participles that tell what is wanted, behind what is set off from the noun that they are of."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

WISHED = [
    ("en", "Lawmakers want the Peruvian consul in Lima, Gergely Tamasfi, expelled over a speech.", "expel"),
    ("en", "The prosecutor wants Peter Sand, 40, jailed for ten years.", "sentence"),
    (
        "en",
        "The opposition wants the minister, Peter Sand, arrested and the general, Oleg Baran, sacked.",
        "detain",
    ),
    ("en", "Chile wants Peter Sand, who lives in Peru, extradited.", "transfer"),
    ("en", "Peru arrested Peter Sand, whom Chile wants extradited.", "transfer"),
    ("en", "Peter Sand, whom Chile would like extradited, is in Peru.", "transfer"),
    ("en", "The family hopes to see its father, Peter Sand, freed at last.", "release"),
    ("fr", "Des députés veulent voir le consul, Pierre Sand, expulsé.", "expel"),
    ("fr", "Sa famille espère voir son père, Pierre Sand, libéré.", "release"),
]


@pytest.mark.parametrize(("language", "text", "kind"), WISHED)
def test_what_is_wanted_has_not_been_done(language: str, text: str, kind: str) -> None:
    assert {claim.factuality for claim, _ in acts(text, language, kind)} == {"possible"}


DONE = [
    ("en", "They want the consul, Peter Sand, jailed in May, to be freed."),
    ("en", "They want the consul, jailed in May, freed."),
    ("en", "Peru wants the return of the consul, Peter Sand, arrested in May."),
    ("en", "The family hopes to see Peter Sand, arrested in May, soon."),
    ("fr", "Sa famille espère revoir son père, Pierre Sand, arrêté en mai."),
]


@pytest.mark.parametrize(("language", "text"), DONE)
def test_what_only_says_more_of_somebody_has(language: str, text: str) -> None:
    assert {claim.factuality for claim, _ in acts(text, language, "detain")} == {"asserted"}
