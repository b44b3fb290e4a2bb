"""Who is free: the worst thing that a reader can get wrong. Nobody is freed by the release of another, nor by
a release that is denied, false, refused, or was only due. (Further faults found on real pages stand in
``tests/reading/test_audit.py``, marked as failing until they are met.)"""

from __future__ import annotations

import pytest

from detente.reading import read


def freed(text: str, language: str) -> set[str]:
    """Who is said to have been freed, or that their release is announced."""
    found = [(c, c.act) for c in read(text, language=language, published="2025-12-14").claims if c.act]
    out = [
        a for c, a in found if a.kind in ("release", "pardon") and c.factuality in ("asserted", "announced")
    ]
    return {subject.name for act in out for subject in act.subjects}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Olga Kral, the wife of jailed politician Anton Kral, was freed on Saturday.", "en"),
        ("Olga Kral, épouse de l'opposant Anton Kral, a été libérée samedi.", "fr"),
        ("L'avocat d'Anton Kral, Pavel Vetrov, a été relâché samedi.", "fr"),
        ("Ольга Краль, жена политика Антона Краля, вышла на свободу в субботу.", "ru"),
        ("Viasna said that reports of Anton Kral's release were false.", "en"),
        ("The report that Anton Kral had been freed turned out to be wrong, Viasna said.", "en"),
        ("L'annonce de la libération d'Anton Kral était fausse, selon Viasna.", "fr"),
        ("Viasna a démenti la libération d'Anton Kral.", "fr"),
        ("Сообщения об освобождении Антона Краля оказались ложными, сообщила «Вясна».", "ru"),
        ("«Вясна» опровергла освобождение Антона Краля.", "ru"),
        ("Anton Kral was supposed to be released on Saturday, but he is still in prison.", "en"),
        ("Anton Kral devait être libéré samedi ; il est toujours en prison.", "fr"),
        ("Антона Краля должны были освободить в субботу, но он остаётся в колонии.", "ru"),
        ("Nobody has seen Anton Kral since the release of the others.", "en"),
        ("Unlike the others, Anton Kral was not on the list of those freed.", "en"),
        ("Contrairement aux autres, Anton Kral n'était pas sur la liste des libérés.", "fr"),
        ("В отличие от других, Антона Краля в списке освобождённых нет.", "ru"),
    ],
)
def test_nobody_is_freed_by_the_release_of_another(text: str, language: str) -> None:
    assert not {name for name in freed(text, language) if name.startswith(("Anton", "Антон"))}
