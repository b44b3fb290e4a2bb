"""Names that share words, of one person or of two."""

import pytest

from detente.reading.entities.cast import Cast
from detente.reading.entities.names import find
from detente.reading.parsing.parse import parse


def people(text: str, code: str) -> list[str]:
    page = parse(text, code, lambda _: False)
    find(page)
    return list(dict.fromkeys(figure.name for figure in Cast(page).figures if figure.kind == "person"))


@pytest.mark.parametrize(
    ("code", "text", "named"),
    [
        ("en", "Kim Chong Su was freed. Kim Min Su is held.", ["Kim Chong Su", "Kim Min Su"]),
        ("en", "Juan Carlos Lopez and Juan Pedro Lopez left.", ["Juan Carlos Lopez", "Juan Pedro Lopez"]),
        ("en", "Ali Hassan Omar and Ali Omar were held.", ["Ali Hassan Omar", "Ali Omar"]),
        ("fr", "Maria Rosa Lopez est libre. Maria Ana Lopez reste.", ["Maria Rosa Lopez", "Maria Ana Lopez"]),
        ("ru", "Ким Чен Су свободен. Ким Мин Су арестован.", ["Ким Чен Су", "Ким Мин Су"]),
        ("ru", "Кабинет премьера Израиля Биньямина Нетаньяху голосует.", ["Биньямин Нетаньяху", "Израиль"]),
        # One all the same.
        ("ru", "Суд освободил физика Израиля Моисеевича Новака.", ["Израиль Моисеевич Новак"]),
        ("en", "John F. Kral was freed. John Fred Kral left.", ["John F. Kral"]),
        ("en", "Maria Rosa Lopez was freed. Maria Lopez left.", ["Maria Rosa Lopez"]),
        ("fr", "Maria de la Rosa Lopez est libre. Maria Rosa Lopez reste.", ["Maria de la Rosa Lopez"]),
        ("ru", "Иван Сергеевич Зорин свободен. Ивана Зорина ждут.", ["Иван Сергеевич Зорин"]),
    ],
)
def test_what_stands_between_first_and_last_name_parts_two_people(
    code: str, text: str, named: list[str]
) -> None:
    assert people(text, code) == named
