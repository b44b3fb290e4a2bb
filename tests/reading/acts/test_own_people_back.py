"""Who tells that people are back did not free them, and a state that gets its own back did not hold them."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

BACK = [
    ("ru", "Киев объявил о возвращении 50 моряков из плена.", None),
    ("ru", "Минобороны РФ сообщило о возвращении 50 моряков, которых удерживали с февраля.", None),
    (
        "ru",
        "Среди них 72 моряка, которых удерживали с февраля 2022 года.\n\n"
        "Минобороны РФ подтвердило возвращение 110 российских граждан, удерживаемых киевским режимом.",
        None,
    ),
    ("ru", "Россия вернула 20 граждан Украины. Их удерживали с мая.", "ru"),
    ("ru", "Минск сообщил об освобождении 50 заключённых, которых удерживали с февраля.", "by"),
    ("en", "Kyiv announced the return of 50 sailors from captivity.", None),
]


@pytest.mark.parametrize(("language", "text", "authority"), BACK)
def test_who_gets_people_back_did_not_hold_them(language: str, text: str, authority: str | None) -> None:
    told = [act.authority for _, act in acts(text, language) if act.kind in ("release", "detain")]
    assert set(told) <= {authority}
