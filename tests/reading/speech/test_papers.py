"""Whose paper speaks: whoever a genitive tells, else the body that spoke before; not who passed it on."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("ru", "«Мы едем домой», — сказано в заявлении министра Ивана Примерова.", "Иван Примеров"),
        ("ru", "Дорога закрыта, заявили в Минобороны РФ. «Мост открыт», — отмечается в сообщении российского "
               "министерства.", "Минобороны РФ"),
        ("ru", "Об этом сказано в сообщении Совета Евросоюза. «Мост открыт», — отмечается в тексте.",
         "Совета Евросоюза"),
        ("ru", "Об этом сообщило правительство Литвы, передаёт ТАСС. «Мост открыт», — сказано в сообщении.",
         "правительство Литвы"),
        ("ru", "Об этом передаёт ТАСС. «Мост открыт», — сказано в сообщении.", "в сообщении"),
        ("ru", "Дорога закрыта, заявили в Минобороны РФ. «Мост открыт», — сказал собеседник агентства.",
         "собеседник агентства"),
        ("ru", "Дорога закрыта, заявили в Минобороны. «Мост открыт», — отметили в комитете.", "в комитете"),
        ("fr", "« Les hommes sont libres », selon un texte du ministère diffusé sur la chaîne publique RTI.",
         "ministère diffusé sur la chaîne publique RTI"),
        ("fr", "« Les hommes sont libres », selon un texte diffusé par la chaîne publique RTI.", "RTI"),
    ],
)  # fmt: skip
def test_a_paper_speaks_for_whose_it_is(code: str, text: str, name: str) -> None:
    assert said(text, code)[-1][2][0][0] == name
