"""What a thing undergoes, an event shows or a deed answers is nobody's speech."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said

SAID = [
    ("en", "The BBC reports that the strike hit the truce, underscoring the fragility of the pact.",
     ["the strike hit the truce"]),
    ("en", "The agency reports that ten men fled, stressing that two were caught.",
     ["ten men fled", "two were caught"]),
    ("fr", "L'agence rapporte que la trêve a cédé, illustrant la fragilité de l'accord.",
     ["la trêve a cédé"]),
    ("en", "The government has responded to unrest with a crackdown.", []),
    ("en", "He replied to say that the men were free.", ["say that the men were free"]),
    ("en", "The president signed an order terminating the emergency declared in Executive Order 13047 "
     "of May 20, 1997, revoking that order as well as a number of others.", []),
    ("en", "The statement issued on Monday adds that he is innocent.", ["he is innocent"]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "words"), SAID)
def test_only_what_is_said_is_told(code: str, text: str, words: list[str]) -> None:
    assert [w for _, w, _ in said(text, code)] == words
