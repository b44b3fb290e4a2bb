"""Who owns a company is not under sanctions with it, nor it with him, unless words say so."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

BOUND = [
    ("ru", "ЕС ввёл санкции против компании «Бета», принадлежащей Ивану Кралю.", ["Бета"]),
    ("ru", "ЕС ввёл санкции против компании «Бета», связанной с Иваном Кралем.", ["Бета"]),
    ("ru", "ЕС ввёл санкции против Ивана Краля, владельца компании «Бета».", ["Иван Краль"]),
    ("ru", "ЕС ввёл санкции против Ивана Краля и принадлежащей ему компании «Бета».", ["Иван Краль", "Бета"]),
    ("en", "The EU sanctioned Beta Trading, owned by Ivan Kral.", ["Beta Trading"]),
    ("en", "The EU sanctioned Oak Bank and Maria Kral on Friday.", ["Oak Bank", "Maria Kral"]),
    ("fr", "L'Union européenne a sanctionné Ivan Kral, propriétaire de Beta Trading.", ["Ivan Kral"]),
]


@pytest.mark.parametrize(("language", "text", "names"), BOUND)
def test_who_is_bound(language: str, text: str, names: list[str]) -> None:
    ((_, told),) = acts(text, language)
    assert [s.name for s in told.subjects] == names
