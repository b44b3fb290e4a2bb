"""*Both* behind a sentence that tells of the case of two and of who speaks or judges in it."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Судья Иван Громов огласил приговор по делу Петра Лосева и Олега Зорина. Оба получили 7 лет.",
            "sentence",
        ),
        ("Адвокат Иван Громов рассказал о деле Петра Лосева и Олега Зорина. Оба задержаны в мае.", "detain"),
        (
            "Депутат Иван Громов подал жалобу в защиту Петра Лосева и Олега Зорина. Оба освобождены.",
            "release",
        ),
        ("Суд начал процесс Петра Лосева и Олега Зорина. Обоих арестовали в мае.", "detain"),
    ],
)
def test_both_are_those_whose_case_it_is(text: str, kind: str) -> None:
    assert [s.name for s in acts(text, "ru", kind)[-1][1].subjects] == ["Пётр Лосев", "Олег Зорин"]


def test_those_of_whom_somebody_is_are_not_they() -> None:
    text = "Иван Громов и Анна Белова пришли на дачу Петра Лосева и Олега Зорина. Обоих задержали у входа."
    assert [a.subjects for _, a in acts(text, "ru", "detain")] == [()]
