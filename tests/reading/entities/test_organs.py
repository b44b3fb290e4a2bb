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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("После освобождения Анны Новак МВД молчит.", ["Анны Новак", "МВД"]),
        ("Адвоката Антона Краля Минюст США внёс в реестр.", ["Антона Краля", "Минюст США"]),
        ("Мужа Анны Новак Министерство юстиции внесло в реестр.", ["Анны Новак", "Министерство"]),
        ("Депутата Козлова Минюст внёс в реестр.", ["Козлова", "Минюст"]),
        ("Из-за Антона Краля НАТО созвало совет.", ["Антона Краля", "НАТО"]),
        ("Дело Антона Краля Верховный суд вернул.", ["Антона Краля", "Верховный"]),
        # Surnames that begin as the noun of a body does, or stand in capitals, or an adjective that is one.
        ("Вышли Антон Судаков и Ольга Советова.", ["Антон Судаков", "Ольга Советова"]),
        ("Вышел Антон КИМ.", ["Антон КИМ"]),
        ("Судья Антон Верховский суд покинул.", ["Антон Верховский"]),
    ],
)
def test_a_body_begins_another_name(text: str, expected: list[str]) -> None:
    assert [e.text for e in find(parse(text, "ru", lambda _: False))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Attorney General’s Office of Peru said so.", ["Attorney General’s Office of Peru"]),
        ("The Prime Minister's Office said so.", ["Prime Minister's Office"]),
        ("Ten left, the High Commissioner's Office said.", ["High Commissioner's Office"]),
        # Somebody's own, or nobody's.
        ("Attorney General Ann Sample's Office said so.", ["Ann Sample", "Office"]),
        ("Ann Sample's Office of Dreams closed.", ["Ann Sample", "Office of Dreams"]),
    ],
)
def test_an_office_is_called_by_whose_it_is(text: str, expected: list[str]) -> None:
    assert [e.text for e in find(parse(text, "en", lambda _: False))] == expected
