"""Who announces the return of his own, and who did not free them."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

RETURNS = [
    ("fr", "Le ministère russe de la Défense a annoncé le retour de 95 soldats.", {None}),
    ("fr", "L'Arménie a annoncé le retour de huit prisonniers d'Azerbaïdjan.", {"az", None}),
    ("en", "France announced the return of two hostages.", {None}),
    ("en", "Russia's defence ministry announced the return of 95 soldiers.", {None}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "by"), RETURNS)
def test_who_announces_a_return_has_freed_nobody(language: str, text: str, by: set[str | None]) -> None:
    assert {a.authority for _, a in acts(text, language, "release")} <= by


def test_who_announces_a_release_may_have() -> None:
    told = acts("Minsk a annoncé la libération de deux otages.", "fr")
    assert [a.authority for _, a in told] == ["by"]
