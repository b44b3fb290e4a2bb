"""Verdicts told by how long somebody's freedom is limited, or by who got how much of it."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("text", "names", "terms"),
    [
        ("По полгода ограничения получили Марат Оспанов и Ерлан Сагинтаев.", 2, None),
        ("По одному году колонии получили Иван Валиев и Олег Смагулов.", 2, "P1Y"),
        ("Вера Лис в течение двух лет будет ограничена в свободе.", 1, "P2Y"),
        ("Асель Нурланова и Дина Касымова будут в течение года ограничены в свободе.", 2, None),
        ("Марат Оспанов ограничен в свободе на два года.", 1, "P2Y"),
        ("Суд ограничил в свободе Ивана Лосева на три года.", 1, "P3Y"),
    ],
)
def test_they_were_sentenced(text: str, names: int, terms: str | None) -> None:
    found = [(c.factuality, len(a.subjects), a.when) for c, a in acts(text, "ru", "sentence")]
    assert found == [("asserted", names, None)]
    told = [a.terms for _, a in acts(text, "ru", "sentence")]
    assert told == [terms] or terms is None


@pytest.mark.parametrize(
    "text",
    [
        "В прошлом году получили премию Анна Ким и Олег Цой.",
        "По году отсрочки получили три завода.",
        "Через полгода Анна Ким получила паспорт.",
        "Правила ограничены в свободе толкования.",
    ],
)
def test_nobody_was(text: str) -> None:
    assert acts(text, "ru", "sentence") == []
