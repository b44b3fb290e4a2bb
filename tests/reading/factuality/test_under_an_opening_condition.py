"""What is to come in one of several main clauses behind a condition that opens the sentence."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("language", "text", "factuality"),
    [
        (
            "ru",
            "Если его примут, будут освобождены 300 заключенных, другим будут сокращены сроки.",
            "possible",
        ),
        ("ru", "Если указ подпишут, освободят Антона Краля, а Ивана Зорина оставят в тюрьме.", "possible"),
        ("en", "If it is passed, 300 prisoners will be freed, and others will have terms cut.", "possible"),
        ("fr", "Si l'accord tient, le Hamas libérera dix otages, Israël en libérera 100.", "possible"),
        ("ru", "Пока идут переговоры, освободят 300 человек, другим сократят сроки.", "planned"),
        ("ru", "Если закон примут, судей сменят; в мае освободят Антона Краля.", "planned"),
    ],
)
def test_what_a_condition_opens_is_possible(language: str, text: str, factuality: str) -> None:
    assert {c.factuality for c, a in acts(text, language, "release")} == {factuality}
