"""The day of a participle that opens a sentence is none of what had been before."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("code", "text", "days"),
    [
        ("fr", "Libéré mardi, Lev Gordin avait passé trois ans en prison.", ["2025-12-09", None]),
        ("fr", "Gracié lundi, Lev Gordin avait été condamné à cinq ans de prison.", ["2025-12-08", None]),
        ("fr", "Libérée mardi, Anna Nowak avait été arrêtée pour trahison.", ["2025-12-09", None]),
        ("fr", "Arrêté lundi, Lev Gordin a été libéré mardi.", ["2025-12-08", "2025-12-09"]),
        ("fr", "Arrêté lundi, Lev Gordin avait été libéré mardi.", ["2025-12-08", "2025-12-09"]),
        (
            "fr",
            "Condamné à cinq ans de prison, en 2020, Lev Gordin a été libéré en septembre.",
            ["2020", None],
        ),
        ("fr", "Arrêté, en 2021, à Minsk, Lev Gordin a été libéré en juin.", ["2021", None]),
        (
            "en",
            "Pardoned on Monday, Lev Gordin had been sentenced to five years in prison.",
            ["2025-12-08", None],
        ),
    ],
)
def test_the_day_of_an_opening_participle_is_its_own(code: str, text: str, days: list[str | None]) -> None:
    assert [act.when for _, act in acts(text, code)] == days
