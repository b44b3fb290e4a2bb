"""Whoever announces what he does speaks of it: *Oslo announced sanctions*."""

from __future__ import annotations

import pytest

from detente.reading import read


@pytest.mark.parametrize(
    ("language", "text", "voice"),
    [
        ("en", "Norway announced new sanctions against two judges.", ["Norway"]),
        ("en", "Norway has announced a new round of sanctions against two judges.", ["Norway"]),
        ("en", "New sanctions against two judges were announced on Tuesday by Norway.", ["Norway"]),
        ("fr", "La Norvège a annoncé mardi de nouvelles sanctions contre deux juges.", ["Norway"]),
        ("fr", "Londres a annoncé mardi des sanctions contre six juges géorgiens.", ["United Kingdom"]),
        ("fr", "Le Canada annonce d'autres sanctions visant deux juges bélarusses.", ["Canada"]),
        ("fr", "De nouvelles sanctions contre deux juges ont été annoncées mardi par Oslo.", ["Norway"]),
        ("ru", "Норвегия объявила о новых санкциях против двух судей.", ["Norway"]),
        ("ru", "Канада объявила о новых санкциях против двух грузинских судей.", ["Canada"]),
        # Who only does so says nothing.
        ("en", "Norway imposed new sanctions on two judges.", []),
        ("fr", "La Norvège a imposé mardi de nouvelles sanctions contre deux juges.", []),
        ("ru", "Норвегия ввела новые санкции против двух судей.", []),
        ("ru", "Норвежские власти обвиняют двух судей в краже.", []),
    ],
)  # fmt: skip
def test_who_announces_an_act_is_its_voice(language: str, text: str, voice: list[str]) -> None:
    claims = read(text, language=language, published="2025-12-13").claims
    assert [[s.name for s in c.attribution] for c in claims if c.kind == "act"] == [voice]
