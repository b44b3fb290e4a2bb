"""Several who speak together, the last of them with an article that looks like a preposition."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


@pytest.mark.parametrize(
    ("subject", "names"),
    [
        ("Reporters Sans Frontières (RSF) et des syndicats de la presse camerounaise",
         ["Reporters Without Borders", "des syndicats de la presse camerounaise"]),
        ("Amnesty International (AI) et des associations de la société civile",
         ["Amnesty International", "des associations de la société civile"]),
        ("La Croix-Rouge et des avocats du barreau", ["Croix-Rouge", "des avocats du barreau"]),
        ("Jean Modèle et des membres de l'opposition", ["Jean Modèle", "des membres de l'opposition"]),
        ("Les défenseurs des droits et des libertés", ["Les défenseurs des droits et des libertés"]),
        ("Des syndicats de la presse camerounaise", ["Des syndicats de la presse camerounaise"]),
    ],
)  # fmt: skip
def test_an_article_of_several_begins_a_second_voice(subject: str, names: list[str]) -> None:
    text = f"{subject} dénoncent régulièrement une « détention arbitraire »."
    assert [name for _, _, chain in said(text, "fr") for name, _, _ in chain] == names
