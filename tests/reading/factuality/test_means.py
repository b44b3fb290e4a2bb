"""By what somebody tries something else: he does that, whether or not he gets what he tries for."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

TOLD = [
    ("fr", "M. Kral essaie de rétablir les relations avec Riga en libérant des prisonniers.", "asserted"),
    ("en", "Kral tried to mend ties by freeing prisoners.", "asserted"),
    ("en", "Kral is trying to mend ties by freeing prisoners.", "asserted"),
    # What is tried itself, or only wanted.
    ("fr", "M. Kral a tenté de libérer des prisonniers.", "attempted"),
    ("fr", "M. Kral veut rétablir les relations en libérant des prisonniers.", "possible"),
    ("en", "Kral refused to mend ties by freeing prisoners.", "denied"),
]


@pytest.mark.parametrize(("language", "text", "expected"), TOLD)
def test_the_means_of_what_is_tried(language: str, text: str, expected: str) -> None:
    assert [found.factuality for found in acts(text, language)] == [expected]
