"""Passives whose participle an aside parts from its helper: what is denied is denied all the same."""

from __future__ import annotations

import pytest

from tests.reading.told import acts, quotes

TOLD = [
    ("en", "Minister Ana Reis railed at the release, claiming they were not, in fact, freed for their age.",
     "release", "denied"),
    ("en", "Ana Reis condemned the decision, saying they were not, in truth, pardoned.", "pardon", "denied"),
    ("en", "Paul Varga protested, arguing they were not, in effect, arrested for theft.", "detain", "denied"),
    ("en", "The five were, his lawyer said, freed on Monday.", "release", "asserted"),
    ("en", "They were, in effect, pardoned by the king on Friday.", "pardon", "asserted"),
    ("en", "They were armed, in fact, and arrested at dawn.", "detain", "asserted"),
    ("fr", "Ils n'ont pas été, en réalité, libérés.", "release", "denied"),
    ("fr", "Ana Reis a affirmé qu'ils n'étaient pas, en fait, libérés.", "release", "denied"),
    ("ru", "Они не были, по его словам, освобождены.", "release", "denied"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "factuality"), TOLD)
def test_a_participle_behind_an_aside_has_its_helper(
    language: str, text: str, kind: str, factuality: str
) -> None:
    found = acts(text, language)
    assert [(act.kind, claim.factuality) for claim, act in found] == [(kind, factuality)]
    assert not [s for _, act in found for s in act.subjects]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ana Reis slammed the release, insisting the men were not, in reality, freed for their health.",
         "the men were not, in reality, freed for their health"),
        ("Anton Kral claimed that the journalists were, as ever, punished for their work.",
         "the journalists were, as ever, punished for their work"),
        ("Amnesty estimates the number of detainees to be much higher.",
         "the number of detainees to be much higher"),
        ("Officials estimate the toll to be far lower.", "the toll to be far lower"),
        ("Prosecutors believe him to be dangerous.", "him to be dangerous"),
    ],
)  # fmt: skip
def test_words_told_are_whole(text: str, words: str) -> None:
    assert [quote.words for _, quote in quotes(text, "en")] == [words]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Freed were soldiers Luis Beltran and Carlos Duarte.", ["release"]),
        ("Freed were Luis Beltran and Carlos Duarte.", ["release"]),
        ("Pardoned were former ministers Luis Beltran and Carlos Duarte.", ["pardon"]),
        ("Freed were the days of Luis Beltran.", []),
        ("Freed was the first book of Luis Beltran and Carlos Duarte.", []),
        ("Luis Freed was a friend of Luis Beltran and Carlos Duarte.", []),
    ],
)
def test_a_participle_opens_a_sentence(text: str, kinds: list[str]) -> None:
    found = acts(text, "en")
    assert [act.kind for _, act in found] == kinds
    assert all([s.name for s in act.subjects] == ["Luis Beltran", "Carlos Duarte"] for _, act in found)
