"""Who speaks to a newspaper is the voice, and the newspaper is spoken to."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import speakers


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("fr", "« La route est fermée », a confirmé à 20 Minutes Anne Exemple.", "Anne Exemple"),
        ("fr", "« La route est fermée », a confié au Point Jean Modèle.", "Jean Modèle"),
        ("fr", "« La route est fermée », a déclaré à La Presse Jean Modèle.", "Jean Modèle"),
        ("fr", "« La route est fermée », a déclaré à Jeune Afrique Jean Modèle.", "Jean Modèle"),
        ("fr", "Jean Modèle a confié à Radio Okapi que la route était fermée.", "Jean Modèle"),
        ("en", "Jane Example told the Toronto Star that the road was shut.", "Jane Example"),
        ("en", "“The road is shut,” Jane Example told Premium Times.", "Jane Example"),
        ("en", "“The road is shut,” Jane Example told the Sydney Morning Herald.", "Jane Example"),
        ("ru", "«Дорога закрыта», — сообщил изданию Kaktus Иван Примеров.", "Иван Примеров"),
        ("ru", "«Дорога закрыта», — рассказал «Фонтанке» Иван Примеров.", "Иван Примеров"),
        ("ru", "«Дорога закрыта», — рассказал «Важным историям» Иван Примеров.", "Иван Примеров"),
        # Alone it speaks itself.
        ("fr", "La route est fermée, rapporte Radio Okapi.", "Radio Okapi"),
        ("en", "The road is shut, Premium Times reported.", "Premium Times"),
        ("ru", "Дорога закрыта, сообщает Tengrinews.", "Tengrinews"),
    ],
)
def test_a_paper_that_is_told_something_does_not_speak(code: str, text: str, name: str) -> None:
    assert speakers(text, code) == [[name]]
