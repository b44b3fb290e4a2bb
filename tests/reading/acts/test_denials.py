"""Denials that take up the act told before them."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

DENIED = [
    ("en", "The opposition said Minsk had arrested Anna Petrova. The interior ministry denied it.", "detain"),
    (
        "en",
        "Oslo may free Ivan Morel, a mediator said; the justice minister ruled that out on Tuesday.",
        "release",
    ),
    ("fr", "Le bruit court que Marko Petrov va être gracié. La présidence dément.", "pardon"),
    ("fr", "Selon la presse, Oslo lèvera l'embargo contre Belavia, ce que le ministre a exclu.", "lift"),
    ("ru", "Телеканал сообщил, что Марко Петрова освободили. ФСИН это отрицает.", "release"),
    ("ru", "По словам адвоката, Марко Петрова задержали, что МВД опровергло.", "detain"),
]


@pytest.mark.parametrize(("language", "text", "kind"), DENIED)
def test_a_denial_takes_up_the_act_before_it(language: str, text: str, kind: str) -> None:
    found = [(c.factuality, a.subjects) for c, a in acts(text, language, kind)]
    assert len(found) == 2
    assert found[1][0] == "denied"
    assert [s.name for s in found[0][1]] == [s.name for s in found[1][1]]


OTHERS = [
    ("en", "Police arrested Anna Petrova on Monday, a lawyer said. She denied it."),
    ("en", "Anna Petrova was charged with treason, her lawyer said. The editor denied it."),
    ("en", "Minsk arrested Anna Petrova. The interior ministry denied it."),
    ("en", "The ministry denied it had arrested Anna Petrova."),
    ("fr", "Marko Petrov a été arrêté, a dit son avocat. Il l'a démenti."),
    ("ru", "Марко Петрова задержали, сообщил адвокат. Он это отрицает."),
]


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_what_may_be_denied_of_something_else_is_told_once(language: str, text: str) -> None:
    assert len(acts(text, language)) == 1
