"""The charges that stand before a Russian verb or are its object, and what stands there and is none."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

FRONTED = [
    ("За шпионаж Иван Краль был приговорен к 14 годам.", "sentence", ("шпионаж",)),
    ("Иван Краль, который за шпионаж был осужден на 14 лет, вернулся.", "sentence", ("шпионаж",)),
    ("Ивана Краля за участие в протестах приговорили к двум годам.", "sentence", ("участие в протестах",)),
    ("По обвинению в шпионаже задержаны двое россиян.", "detain", ("шпионаже",)),
    ("За последний месяц за шпионаж задержали 30 человек.", "detain", ("шпионаж",)),
    ("В измене обвиняются двое ученых.", "charge", ("измене",)),
    ("За два года задержали 30 человек.", "detain", ()),
    ("За неделю до протестов задержали Ивана Краля.", "detain", ()),
    ("В Минске обвиняются двое ученых.", "charge", ()),
    ("Адвокат осужденного за шпионаж Ивана Краля арестован.", "detain", ()),
]


@pytest.mark.parametrize(("text", "kind", "basis"), FRONTED)
def test_charges_before_the_verb(text: str, kind: str, basis: tuple[str, ...]) -> None:
    found = [a.act.basis for a in acts(text, "ru", "2025-11-14") if a.act.kind == kind]
    assert found == [basis]


OBJECTS = [
    ("Ивану Кралю вменяют государственную измену.", ("государственную измену",)),
    ("Им инкриминировали незаконное приобретение оружия.", ("незаконное приобретение оружия",)),
    ("Журналисту Ивану Кралю инкриминируют шпионаж.", ("шпионаж",)),
    ("Следствие вменяет Ивану Кралю государственную измену.", ("государственную измену",)),
    ("Ивану Кралю вменяют то же преступление.", ()),
    ("Ивану Кралю предъявили незаконные обвинения.", ()),
    ("Прокурор обвинил убийцу Ивана Краля.", ()),
    ("Ивана Краля обвиняют критики президента.", ()),
]


@pytest.mark.parametrize(("text", "basis"), OBJECTS)
def test_charges_as_the_object_of_a_verb(text: str, basis: tuple[str, ...]) -> None:
    assert [a.act.basis for a in acts(text, "ru", "2025-11-14")] == [basis]
