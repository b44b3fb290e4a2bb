"""Bodies by letters or a clipped word, with the state whose they are."""

from __future__ import annotations

import pytest

from detente.reading.entities.names import find
from detente.reading.parsing.parse import parse


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Пакет мер обсудил МИД Канады.", [("МИД Канады", "organization")]),
        ("МВД РФ объявило розыск.", [("МВД РФ", "organization")]),
        ("Минобороны Украины сообщило об обмене.", [("Минобороны Украины", "organization")]),
        ("Генпрокуратура РФ просила о выдаче.", [("Генпрокуратура РФ", "organization")]),
        # No state, another case, or no such body.
        ("Об этом заявил МИД Примерову.", [("МИД", "organization"), ("Примерову", "other")]),
        ("Вчера МИД Украине не ответил.", [("МИД", "organization"), ("Украине", "place")]),
        ("Вчера команда Канады победила.", [("Канады", "place")]),
    ],
)
def test_a_bodys_name_goes_on_with_its_state(text: str, expected: list[tuple[str, str]]) -> None:
    found = find(parse(text, "ru", lambda _: False))
    assert [(e.text, e.kind) for e in found] == expected
