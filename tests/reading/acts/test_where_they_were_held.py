"""Where those were held who are freed is not where they are freed, and a land is called by its whole name."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("language", "text", "kind", "where"),
    [
        ("fr", "Le président a gracié deux hommes détenus à la prison de Luz, à Lima.", "pardon", None),
        ("fr", "Le tribunal a libéré Anton Kral, incarcéré à la prison de Luz, à Lima.", "release", None),
        ("fr", "Moscou a libéré dix soldats arrêtés à Kherson.", "release", None),
        ("fr", "Moscou a libéré dix prisonniers à Kherson.", "release", "Kherson"),
        ("en", "Moscow freed ten soldiers arrested in Kherson.", "release", None),
        ("en", "Moscow freed ten prisoners in Kherson.", "release", "Kherson"),
        ("ru", "Президент помиловал двух активистов, арестованных в Лиме.", "pardon", None),
        ("fr", "Anton Kral a été arrêté en Arabie saoudite.", "detain", "Arabie saoudite"),
        ("fr", "Anton Kral a été arrêté au Kurdistan irakien.", "detain", "Kurdistan irakien"),
    ],
)
def test_where(language: str, text: str, kind: str, where: str | None) -> None:
    assert [a.where for _, a in acts(text, language, kind)] == [where]
