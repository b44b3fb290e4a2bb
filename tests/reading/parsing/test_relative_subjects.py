"""Who does what a relative clause tells is not the one whom the main clause tells of."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

CLAUSES = [
    ("La chaîne que finance Jean Essai a été sanctionnée.", "impose"),
    ("La société que contrôle l'homme d'affaires Jean Essai a été sanctionnée.", "impose"),
    ("Washington a sanctionné la banque que finance Jean Essai.", "impose"),
    ("La société que dirige Jean Essai a été sanctionnée.", "impose"),
    ("La police a arrêté l'avocate qu'emploie Jean Essai.", "detain"),
    ("La militante que finance le milliardaire Jean Essai a été arrêtée lundi.", "detain"),
    ("L'opposant qu'a rencontré Jean Essai a été arrêté.", "detain"),
    ("Le militant auquel Jean Essai rendait visite a été libéré.", "release"),
    ("Le militant dont Jean Essai est le parrain a été libéré.", "release"),
    ("L'avocat auquel travaillait Jean Essai a été condamné à deux ans de prison.", "sentence"),
]
KEPT = [
    ("Anna Modèle, que finance Jean Essai, a été libérée lundi.", "release", {"Anna Modèle"}),
    ("Minsk a libéré dix personnes, parmi lesquelles figure Jean Essai.", "release", {"Jean Essai"}),
    ("Dix personnes, dont Jean Essai, ont été arrêtées.", "detain", {"Jean Essai"}),
    ("L'agence affirme que Jean Essai a été arrêté.", "detain", {"Jean Essai"}),
]


@pytest.mark.parametrize(("text", "kind"), CLAUSES)
def test_who_does_what_a_clause_tells_is_not_whom_it_is_on(text: str, kind: str) -> None:
    found = acts(text, "fr", kind)
    assert found
    assert not [s.name for _, act in found for s in act.subjects]


@pytest.mark.parametrize(("text", "kind", "whom"), KEPT)
def test_whom_the_main_clause_tells_of_stays(text: str, kind: str, whom: set[str]) -> None:
    assert {s.name for _, act in acts(text, "fr", kind) for s in act.subjects} == whom
