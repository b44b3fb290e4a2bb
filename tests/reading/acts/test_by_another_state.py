"""Who does not do it though the text is of that state: who asks for it, or is led by those who are seized."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

CASES = [
    # Who puts somebody on a list does nothing else to him.
    ("en", "The Treasury sanctioned Ivan Petrov in May. Petrov had been arrested in 2019.", "detain", None),
    ("fr", "Le Trésor américain a sanctionné Ivan Petrov. Petrov avait été arrêté en 2019.", "detain", None),
    # A state does not capture its own leader, unless the words say so.
    ("en", "Venezuelan President Nicolas Maduro was captured on Saturday.", "detain", None),
    ("fr", "Le président vénézuélien Nicolas Maduro a été capturé samedi.", "detain", None),
    ("ru", "Военные захватили президента Николаса Мадуро. Венесуэла протестует.", "detain", None),
    ("ru", "Американские военные захватили президента Венесуэлы Николаса Мадуро.", "detain", "us"),
    # An extradition that is asked for is not by who asks.
    ("en", "Belarus seeks the extradition of two bloggers.", "transfer", None),
    ("en", "Belarus asked Poland to extradite Stepan Putilo.", "transfer", "pl"),
    ("fr", "La France a refusé l'extradition de Stepan Poutilo.", "transfer", "fr"),
    # The name of a town may begin like a capital.
    ("en", "He left the prison in Santiago de Cuba on Thursday.", "release", "cu"),
    ("en", "The singer was arrested in Santiago on Thursday.", "detain", "cl"),
]


@pytest.mark.parametrize(("language", "text", "kind", "authority"), CASES)
def test_who_does_it(language: str, text: str, kind: str, authority: str | None) -> None:
    assert {a.act.authority for a in acts(text, language) if a.act.kind == kind} == {authority}
