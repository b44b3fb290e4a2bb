"""An act that somebody only wants to hinder, who is kept from it, and who is ordered to be put to death."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


def told(text: str, language: str, kind: str) -> list[tuple[str, list[str], int | None]]:
    found = (f for f in acts(text, language) if f.act.kind == kind)
    return [
        (f.factuality, [s.name for s in f.act.subjects], f.act.group.lo if f.act.group else None)
        for f in found
    ]


@pytest.mark.parametrize(
    ("language", "kind", "text", "factuality"),
    [
        ("en", "transfer", "A lawyer fights a battle to keep Kral from being extradited.", "possible"),
        ("en", "expel", "Activists hope to stop the government from deporting Ana Ruiz.", "possible"),
        ("en", "expel", "She moved to Spain to avoid being deported.", "possible"),
        ("en", "expel", "He avoided deportation in May.", "denied"),
        ("en", "expel", "The judge stopped the government from deporting Ana Ruiz.", "denied"),
        ("fr", "expel", "Il s'est dit malien pour éviter l'expulsion.", "possible"),
        ("ru", "expel", "Она уехала, чтобы избежать высылки.", "possible"),
    ],
)
def test_what_is_only_to_be_hindered_may_come(language: str, kind: str, text: str, factuality: str) -> None:
    assert [found[0] for found in told(text, language, kind)] == [factuality]


def test_whom_a_verb_orders_to_be_put_to_death_dies() -> None:
    text = "The regime jails critics. The leader Kim Sol has ordered 340 people to be executed."
    assert [(names, number) for _, names, number in told(text, "en", "die")] == [([], 340)]


def test_whom_a_verb_keeps_from_it_is_not_who_keeps_him() -> None:
    text = "Two lawyers fought to keep Anton Kral from being deported to Chad."
    assert [names for _, names, _ in told(text, "en", "expel")] == [["Anton Kral"]]
