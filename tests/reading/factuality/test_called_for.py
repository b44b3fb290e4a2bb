"""A release that somebody calls for is possible, though those it is called for are still held."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

CALLED_FOR = [
    ("ru", "Правозащитники обратились с призывом об освобождении журналистов, которые остаются под стражей."),
    ("ru", "Семья просит об освобождении Ивана Морозова, который остаётся в тюрьме."),
    ("ru", "Депутаты подписали обращение об освобождении Ивана Морозова."),
    ("ru", "Группа обратилась с призывом к правительству Чада об освобождении журналистов и судей."),
    ("ru", "Посол направил президенту Ирана ультиматум об освобождении Ивана Морозова."),
    ("ru", "Парламент принял в среду резолюцию об освобождении Ивана Морозова."),
    ("ru", "Сторонники собрали тысячу подписей за освобождение Ивана Морозова."),
    ("ru", "Посол дал президенту Ирана неделю на освобождение Ивана Морозова."),
    ("en", "Groups appealed for the release of the journalists, who remain in custody."),
    ("en", "Lawyers called for the release of John Smith, who remains in custody."),
    ("fr", "Les avocats ont appelé à la libération de Paul Martin, qui reste en détention."),
]


@pytest.mark.parametrize(("language", "text"), CALLED_FOR)
def test_what_is_called_for_is_possible(language: str, text: str) -> None:
    assert [c.factuality for c, act in acts(text, language) if act.kind == "release"] == ["possible"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Минск по просьбе Катара пошёл на освобождение Ивана Морозова.", "asserted"),
        ("Суд удовлетворил ходатайство об освобождении Ивана Морозова.", "asserted"),
        ("Прокурор обжаловал постановление суда об освобождении Ивана Морозова.", "announced"),
    ],
)
def test_what_is_granted_or_ruled_is_more(text: str, expected: str) -> None:
    assert [c.factuality for c, act in acts(text, "ru") if act.kind == "release"] == [expected]


def test_what_somebody_hoped_for_may_still_come_to_nothing() -> None:
    text = "Семья надеялась на освобождение Ивана Морозова, но он остался в тюрьме."
    assert [c.factuality for c, act in acts(text, "ru") if act.kind == "release"] == ["denied"]
