"""States as texts name them: names, towns, services, and provinces that are called like a state."""

from __future__ import annotations

import pytest

from detente.reading.phrases import words
from detente.reading.states import states

MEANT = [
    ("en", "a court in Luxembourg", "lu"),
    ("en", "the Icelandic police", "is"),
    ("en", "the San Diego County jail", "us"),
    ("en", "a grand jury in Ohio", "us"),
    ("en", "the District Attorney", "us"),
    ("en", "a court in Barnaul", "ru"),
    ("fr", "le tribunal de Luxembourg", "lu"),
    ("fr", "la police islandaise", "is"),
    ("fr", "un jury de l'Ohio", "us"),
    ("fr", "le tribunal de Bobigny", "fr"),
    ("ru", "суд Люксембурга", "lu"),
    ("ru", "исландская полиция", "is"),
    ("ru", "суд в Огайо", "us"),
    ("ru", "районный суд Барнаула", "ru"),
]


@pytest.mark.parametrize(("language", "text", "state"), MEANT)
def test_a_name_a_town_or_a_body_tells_its_state(language: str, text: str, state: str) -> None:
    found = words(text)
    assert states(language).of(text, found, 0, len(found)) == state
