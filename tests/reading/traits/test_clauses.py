"""What a clause says of a person: a post, an age in words."""

from __future__ import annotations

import pytest

from tests.reading.told import traits

TOLD = [
    ("en", "Jan Novak, who was head of the agency until May, was freed.", "office", ["head of the agency"]),
    (
        "en",
        "Jan Novak is a lawyer. He was once a member of parliament.",
        "office",
        ["lawyer", "member of parliament"],
    ),
    ("en", "Jan Novak was the country's interior minister in 2019.", "office", ["interior minister"]),
    ("en", "He heads the network of Jan Novak, which serves as a major enabler of exports.", "office", []),
    ("fr", "Anna Vence explique qu'elle était la rédactrice en chef de la chaîne.", "office", []),
    ("en", "Jan Novak (44) and Anna Kral (39) were freed.", "age", ["44", "39"]),
    ("en", "Jan Novak was not a lawyer.", "office", []),
    ("en", "Jan Novak is the leader's brother.", "office", []),
    ("fr", "Jean Vence, qui était chef du renseignement, est libre.", "office", ["chef du renseignement"]),
    ("fr", "Jean Vence est avocat.", "office", ["avocat"]),
    ("fr", "Jean Vence est mort.", "office", []),
    ("ru", "Иван Зорин был врачом.", "office", ["врач"]),
    ("ru", "Иван Зорин был арестован врачом.", "office", []),
    ("ru", "Вышел шестнадцатилетний Назар Зорин.", "age", ["16"]),
    ("ru", "Иван Зорин вышел. Ему был шестьдесят один год.", "age", ["61"]),
    ("ru", "Иван Зорин вышел. Ему 31 год.", "age", ["31"]),
    ("ru", "Тридцатичетырёхлетний Иван Зорин вышел.", "age", ["34"]),
    ("fr", "Jean Vence, âgé de quarante-deux ans, est libre.", "age", ["42"]),
    ("fr", "Il y a dix ans, Jean Vence était libre.", "age", []),
    ("en", "The sixty-one-year-old Jan Novak was freed.", "age", ["61"]),
    ("en", "Sixty-one-year-old Jan Novak was freed.", "age", ["61"]),
]


@pytest.mark.parametrize(("language", "text", "kind", "values"), TOLD)
def test_what_a_clause_says(language: str, text: str, kind: str, values: list[str]) -> None:
    assert [t.value for t in traits(text, language, kind)] == values
