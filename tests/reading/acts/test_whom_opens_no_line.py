"""Who speaks before a colon is none of those whom the line tells of."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Адвокат Саркисян: экс-командующего армией перевели под домашний арест.", "release"),
        ("Адвокат Саркисян: бывшего командующего армией перевели под домашний арест.", "release"),
        ("Прокурор Петросян: экс-министра поместили под домашний арест.", "detain"),
        ("Адвокат Петросян: экс-генерала и его помощника арестовали.", "detain"),
    ],
)
def test_who_opens_a_line_is_not_whom_it_tells_of(text: str, kind: str) -> None:
    assert [a.subjects for _, a in acts(text, "ru", kind)] == [()]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Антон Краль: его арестовали в мае.", "Антон Краль"),
        ("Антон Краль: арестовали в мае, освободили в июне.", "Антон Краль"),
        ("МИД: Антона Краля освободили.", "Антон Краль"),
    ],
)
def test_who_is_meant_behind_it_is(text: str, name: str) -> None:
    assert name in {s.name for _, a in acts(text, "ru") for s in a.subjects}
