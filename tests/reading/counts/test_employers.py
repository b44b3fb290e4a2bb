"""Whoever works for a company or newspaper of a state may be of any; whoever serves a state is of it."""

from __future__ import annotations

import pytest

from detente.reading import read

OF_ANY = [
    ("en", "Police detained three employees of a Turkish newspaper.", False),
    ("en", "Police detained three journalists of the German channel.", False),
    ("en", "Three soldiers of the Ukrainian army were freed.", True),
    ("fr", "La police a arrêté trois employés d'un journal turc.", False),
    ("fr", "Trois salariés d'une entreprise chinoise ont été libérés.", False),
    ("fr", "Sept diplomates de l'ambassade russe ont été expulsés.", True),
    ("ru", "Полиция задержала троих сотрудников турецкой газеты.", False),
    ("ru", "Освобождены 12 моряков греческого судна.", False),
    ("ru", "Полиция задержала троих турецких журналистов.", True),
    ("ru", "Освобождены трое солдат украинской армии.", True),
]


@pytest.mark.parametrize(("language", "text", "of_the_state"), OF_ANY)
def test_of_which_state_those_are_who_work_for_somebody(language: str, text: str, of_the_state: bool) -> None:
    counts = [c.count for c in read(text, language=language).claims if c.count is not None]
    told = [trait for count in counts for trait in count.population if trait[0].isupper()]
    assert bool(told) == of_the_state
