"""What is impossible, ruled out, nearly happened or is opposed: acts that nothing says have been done."""

from __future__ import annotations

import pytest

from tests.reading import told

CASES = [
    ("Il est impossible que le juge soit arrêté.", "possible"),
    ("Il n'est pas exclu que le juge soit arrêté.", "possible"),
    ("Il s'en est fallu de peu que Jan Simek soit arrêté.", "denied"),
    ("Le ministre s'est opposé à ce que Jan Simek soit arrêté.", "denied"),
    ("Jan Simek, exclu du parti, a été arrêté lundi.", "asserted"),
    ("Jan Simek, qui s'était opposé au projet, a été arrêté lundi.", "asserted"),
]


@pytest.mark.parametrize(("text", "factuality"), CASES)
def test_it_has_not_happened(text: str, factuality: str) -> None:
    assert [claim.factuality for claim, _ in told.acts(text, "fr", "detain")] == [factuality]


SAFE = [
    ("fr", "Jan Simek est à l'abri d'une nouvelle arrestation dans ce dossier.", ["denied"]),
    ("en", "Jan Simek is safe from another arrest in the case.", ["denied"]),
    ("fr", "Jan Simek s'était mis à l'abri avant son arrestation.", []),
]


@pytest.mark.parametrize(("code", "text", "found"), SAFE)
def test_who_is_safe_from_it_has_not_suffered_it(code: str, text: str, found: list[str]) -> None:
    assert [claim.factuality for claim, _ in told.acts(text, code, "detain")] == found


GIVEN_UP = [
    ("Jan Simek a été contraint de renoncer à sa nationalité pour obtenir sa libération.", []),
    ("Jan Simek a renoncé à son poste pour obtenir la libération de son frère.", ["possible"]),
    ("Minsk a renoncé à obtenir la libération de Jan Simek.", ["denied"]),
    ("Minsk a renoncé à la libération de Jan Simek.", ["denied"]),
    ("Kiev va demander à Moscou la libération de l'ancien maire Jan Simek", ["possible"]),
]


@pytest.mark.parametrize(("text", "found"), GIVEN_UP)
def test_only_what_is_given_up_is_denied(text: str, found: list[str]) -> None:
    assert [claim.factuality for claim, _ in told.acts(text, "fr", "release")] == found
