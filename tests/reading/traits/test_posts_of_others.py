"""A post that ends in somebody else's name is not that of whoever is named behind the comma."""

from __future__ import annotations

import pytest

from tests.reading.told import traits

POSTS = [
    (
        "Санкции были введены в отношении министра государственной безопасности африканской страны Оуэна "
        "Нкубе, начальника полиции Годвина Матанги, директора разведки Исаака Мойо и судьи.",
        {"начальник полиции", "директор разведки"},
    ),
    (
        "Освобождён министр обороны Северной Кореи, генерал Ким Ен Чхоль, сообщили СМИ.",
        {"министр обороны Северной Кореи", "генерал"},
    ),
]


@pytest.mark.parametrize(("text", "posts"), POSTS)
def test_a_post_is_of_whom_it_names(text: str, posts: set[str]) -> None:
    assert {trait.value for trait in traits(text, "ru", "office")} <= posts
