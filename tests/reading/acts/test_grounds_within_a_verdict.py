"""The grounds of a verdict whose words reach over them: *condamné pour outrage à magistrat*."""

from __future__ import annotations

import pytest

from detente.reading import read

TOLD = [
    ("Ivan Petrov a été condamné pour désobéissance à la police.", ("désobéissance à la police",)),
    ("Ivan Petrov a été condamné pour «atteinte à l'ordre».", ("atteinte à l'ordre",)),
    ("Le tribunal a condamné Ivan Petrov pour outrage à magistrat.", ("outrage à magistrat",)),
    ("Ivan Petrov a été condamné mardi pour vol à cinq ans de prison.", ("vol",)),
    ("Trois hommes ont été condamnés pour des faits liés à la sécurité de l'État.",
     ("des faits liés à la sécurité de l'État",)),
    ("Ivan Petrov a été condamné à un an de prison sur des accusations d'espionnage.", ("espionnage",)),
    # No grounds: how often, for how long, or what somebody else is blamed for.
    ("Ivan Petrov a été condamné pour la troisième fois à une amende.", ()),
    ("Ivan Petrov a été condamné pour l'exemple à dix ans de prison.", ()),
    ("Ivan Petrov a été condamné pour dix ans à la colonie.", ()),
    ("Ivan Petrov a été arrêté après des accusations de corruption contre le ministre.", ()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "basis"), TOLD)
def test_grounds_within_a_verdict(text: str, basis: tuple[str, ...]) -> None:
    claims = read(text, language="fr", published="2025-12-13").claims
    told = [c.act.basis for c in claims if c.act is not None and c.act.kind in ("sentence", "detain")]
    assert told == [basis]
