"""How sure an act is: in headlines, past adverbs of several words, and by what somebody decides against."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

TOLD = [
    ("en", "Washington has decided against imposing sanctions on Belavia.", "impose", "denied"),
    ("en", "The rebels were ready in principle to free 600 captured soldiers.", "release", "planned"),
    ("en", "Budapest has ruled out extraditing him to Turkey.", "transfer", "denied"),
    ("en", "Anna Petrova was left off the list of those pardoned.", "release", "denied"),
    ("en", "Release of Anna Petrova postponed", "release", "planned"),
    ("en", "Extradition of Anna Petrova to Turkey blocked by court", "transfer", "denied"),
    ("en", "Anna Petrova was due to be freed on Monday but remains behind bars.", "release", "denied"),
    ("en", "Reuters could not verify the detention of Anna Petrova.", "detain", "possible"),
    (
        "en",
        "Oslo heard reports of the arrest of Anna Petrova but could not confirm them.",
        "detain",
        "possible",
    ),
    ("fr", "Minsk songerait à expulser Anna Petrova.", "expel", "possible"),
    ("fr", "Anna Petrova devait sortir lundi de prison, mais elle y est restée.", "release", "denied"),
    ("fr", "Libération d'Anna Petrova reportée", "release", "planned"),
    ("fr", "Marko Petrov n'a pour l'heure pas été libéré.", "release", "denied"),
    ("fr", "Oslo et Paris ont activé le mécanisme de rétablissement des sanctions.", "impose", "asserted"),
    (
        "fr",
        "Trois pays se sont prononcés en faveur de la levée de l'embargo contre Belavia.",
        "lift",
        "possible",
    ),
    (
        "en",
        "Oslo and Minsk agreed last week, after talks brokered by Kenya, to free 16 men.",
        "release",
        "planned",
    ),
    ("en", "He is without three of his lawyers, who were arrested in May.", "detain", "asserted"),
    ("fr", "Anna Petrova a bel et bien été libérée.", "release", "asserted"),
    ("fr", "Les Américains ont d'ores et déjà levé les sanctions contre Belavia.", "lift", "asserted"),
    ("fr", "Minsk vient de libérer Anna Petrova, si bien qu'elle rentrera lundi.", "release", "asserted"),
    ("fr", "Anna Petrova ne sera pas libérée même si sa peine est réduite.", "release", "denied"),
    ("ru", "Ни один судья не рискнёт отпустить Ивана Мореля.", "release", "denied"),
    ("ru", "Иван Морель должен был выйти под залог, но остался в тюрьме.", "release", "denied"),
    ("ru", "Минск: освобождение Анны Петровой отложено", "release", "planned"),
]


@pytest.mark.parametrize(("language", "text", "kind", "expected"), TOLD)
def test_how_sure_it_is(language: str, text: str, kind: str, expected: str) -> None:
    assert {c.factuality for c, _ in acts(text, language, kind)} == {expected}


def test_who_refrained_from_it_killed_nobody() -> None:
    text = "The army had refrained from executing four convicted men."
    assert {c.factuality for c, _ in acts(text, "en", "die")} <= {"denied"}
