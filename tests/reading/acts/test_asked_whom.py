"""A question tells nothing of nobody (*it is unclear who was freed*), and no fact of whoever it names."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

NOBODY = [
    ("ru", "Пока неясно, кого именно освободили."),
    ("ru", "Неизвестно, кто именно был задержан."),
    ("ru", "Кого арестовали, власти не сообщили."),
    ("ru", "Чиновник отказался назвать, кого арестовали."),
    ("ru", "В МИД не сказали, кого выслали."),
    ("en", "It is unclear who was released."),
    ("fr", "On ignore qui a été libéré."),
]
OPEN = [
    "Задержан ли Мурат Онгун, пока не ясно.",
    "Попал ли Виктор Краль под санкции, неясно.",
    "Была ли Анна Новак арестована, адвокат не знает.",
    "Неизвестно, были ли освобождены Виктор Краль и Анна Новак.",
]
DONE = [
    "Задержан Мурат Онгун, едва ли не лучший журналист страны.",
    "Виктор Краль задержан чуть ли не у дома.",
    "Неизвестно, кто освободил Виктора Краля.",
    "Встретили Виктора Краля, которого освободили в мае.",
]


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_whoever_is_asked_for_is_nobody(language: str, text: str) -> None:
    assert acts(text, language) == []


@pytest.mark.parametrize("text", OPEN)
def test_what_a_particle_asks_is_open(text: str) -> None:
    assert {found.factuality for found in acts(text, "ru")} == {"possible"}


@pytest.mark.parametrize("text", DONE)
def test_what_else_is_told_stands(text: str) -> None:
    assert [(len(found.act.subjects), found.factuality) for found in acts(text, "ru")] == [(1, "asserted")]


def test_those_who_were_are_not_asked_for() -> None:
    assert [found.act.kind for found in acts("Тех, кого освободили, встретили родные.", "ru")] == ["release"]
