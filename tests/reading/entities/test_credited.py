"""Who took a picture is nobody of the story."""

from __future__ import annotations

import pytest

from detente.reading.entities.names import find
from detente.reading.parsing.parse import parse


def names(text: str, code: str) -> list[str]:
    return [e.text for e in find(parse(text, code, lambda _: False))]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Denis Essai ouvre une ruche à Chitenay ( AFP / PAUL MODÈLE )"),
        ("fr", "Des éleveurs à Laval © Radio Nord - Paul Modèle"),
        ("fr", "Un feu à Auch. Crédit : Paul Modèle"),
        ("en", "The queue outside the court. Photograph: Paul Modèle/Reuters"),
        ("en", "Protesters in Minsk (Photo by Paul Modèle/Getty Images)"),
        ("ru", "Суд в Минске (Фото: Paul Modèle)"),
        ("en", "The queue outside the court. REUTERS/Paul Modèle"),
        ("en", "The queue outside the court [Paul Modèle/AP Photo]"),
        ("en", "He is free.\n\nBy Paul Modèle and Ann Sample in Lima\n\nHe was jailed."),
        ("en", "He is free.\n\n(Reporting by Paul Modèle; Editing by Ann Sample)"),
        ("fr", "Il est libre.\n\nPar Paul Modèle"),
    ],
)
def test_a_picture_is_credited_to_nobody_of_the_story(code: str, text: str) -> None:
    assert not any("mod" in name.lower() for name in names(text, code))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "La photo de Paul Modèle est au mur."),
        ("fr", "Le sondage (Ifop / Paul Modèle) est paru."),
        ("fr", "Paul Modèle pose sur la photo."),
        ("en", "A photo showed Paul Modèle in court."),
        ("en", "The credit went to Paul Modèle."),
        ("en", "Both were hired.\n\nReporting by Ann Sample freed Paul Modèle"),
        ("en", "Ten were freed.\n\nIn Lima Paul Modèle"),
        ("en", "The case Example/Paul Modèle was closed."),
    ],
)
def test_who_is_in_a_picture_or_beside_one_is_named(code: str, text: str) -> None:
    assert any(name.endswith("Paul Modèle") for name in names(text, code))
