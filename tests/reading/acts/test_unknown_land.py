"""A land that no list has is who did it: no other state of the text is."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("code", "text", "authority"),
    [
        ("fr", "Zorvania a libéré Maria Kral. Moscou salue le geste.", None),
        ("fr", "L'Ardovie a condamné Lev Gordin à six ans de prison. L'Allemagne est inquiète.", None),
        ("fr", "La République de Zorvania a libéré Maria Kral. Moscou salue le geste.", None),
        ("fr", "Milei a gracié Maria Kral. L'Argentine salue le geste.", "ar"),
        ("fr", "La France a libéré Maria Kral. Moscou salue le geste.", "fr"),
        ("en", "Zorvania freed Maria Kral. Moscow welcomed the step.", None),
        ("en", "Georgia freed Maria Kral. Moscow welcomed the step.", "ge"),
    ],
)
def test_a_land_without_a_code_did_it(code: str, text: str, authority: str | None) -> None:
    assert acts(text, code)[0][1].authority == authority
