"""Places that are taken by somebody, who tells nothing; names in marks that end with a number."""

from __future__ import annotations

import pytest

from detente.reading import read


def voices(text: str, code: str) -> set[tuple[str, ...]]:
    return {tuple(s.name for s in c.attribution) for c in read(text, language=code).claims}


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("fr", "Erevan a libéré vingt soldats dans les districts repris par l'armée.", ()),
        ("fr", "Erevan a libéré vingt soldats en échange de cartes de Chouchi repris par l'armée.", ()),
        ("fr", "Dix soldats sont libres, a dit le maire de Kazan, cité par l'agence Interfax.",
         ("le maire de Kazan", "Interfax")),
        ("ru", "Партия «Группа 24» призвала ввести санкции.", ("Партия «Группа 24»",)),
        ("en", "“I once got Daniel Kral out,” he said in a film for the church.", ("he",)),
    ],
)  # fmt: skip
def test_who_tells(code: str, text: str, expected: tuple[str, ...]) -> None:
    assert voices(text, code) == {expected}
