"""What somebody may answer or react to has been, but where it is none in particular."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Moscow could react to the arrest of Anton Kral by closing its consulate.", ["asserted"]),
        ("en", "Moscow may respond to calls for the release of Anton Kral.", ["possible"]),
        ("en", "Moscow will respond to any expulsion of its diplomats.", ["possible"]),
        ("fr", "La Russie aurait fermé le bureau pour répondre à l'expulsion d'un diplomate.", ["asserted"]),
        ("fr", "Moscou devrait réagir à l'arrestation d'Anton Kral.", ["asserted"]),
        ("fr", "Moscou répondra à toute expulsion de ses diplomates.", ["possible"]),
        ("ru", "Москва может ответить на высылку своего дипломата из Берлина.", ["asserted"]),
        ("ru", "Россия могла принять это решение в ответ на высылку Берлином дипломата.", ["asserted"]),
        ("ru", "Москва ответит на любую высылку своих дипломатов.", ["possible"]),
    ],
)
def test_what_is_answered(language: str, text: str, told: list[str]) -> None:
    assert [claim.factuality for claim, _ in acts(text, language)] == told
