"""What an apposition or a clause says that somebody is: a trade of any name, a nationality, an age, an
illness."""

from __future__ import annotations

import pytest

from tests.reading.told import traits

TOLD = [
    ("en", "Mamadou Faye, the 58-year-old founder of a radio, was freed.", "age", ["58"]),
    (
        "en",
        "Timur Osin, a Swiss-Kazakh commodities trader who won a case, spoke.",
        "nationality",
        ["Swiss-Kazakh"],
    ),
    (
        "en",
        "Timur Osin, a Swiss-Kazakh commodities trader who won a case, spoke.",
        "office",
        ["commodities trader"],
    ),
    ("en", "Kaja Tamm, the bloc's foreign policy chief, spoke.", "office", ["foreign policy chief"]),
    ("en", "Ana Lopes, a former kindergarten teacher, was freed.", "office", ["former kindergarten teacher"]),
    ("en", "Ana Lopes, a dual Spanish-Iranian national, was freed.", "nationality", ["Spanish-Iranian"]),
    ("en", "Ana Lopes, a mechanic by training, was freed.", "office", ["mechanic"]),
    (
        "en",
        "Ana Lopes, a pastry chef who holds Portuguese citizenship, spoke.",
        "nationality",
        ["Portuguese"],
    ),
    ("en", "Ana Lopes was refused Portuguese citizenship.", "nationality", []),
    ("en", "Ana Lopes, a socialist by conviction, was freed.", "office", []),
    ("en", "Jan Novak, now 71, was freed.", "age", ["71"]),
    ("en", "At 71, Jan Novak is the oldest of them.", "age", ["71"]),
    ("en", "Jan Novak was diagnosed last year with Parkinson's disease.", "health", ["Parkinson's disease"]),
    ("en", "Jan Novak had been treated for lung cancer.", "health", ["lung cancer"]),
    (
        "fr",
        "Le capitaine Issa Sow, le plus gradé du groupe, souffre de tuberculose.",
        "health",
        ["tuberculose"],
    ),
    ("fr", "Aram Sarian, graphiste et père de trois enfants, est libre.", "office", ["graphiste"]),
    ("fr", "Aram Sarian, plusieurs fois arrêté, est libre.", "office", []),
    ("fr", "Aram Sarian, qui a la double nationalité belge et russe, est libre.", "nationality", ["belge"]),
    ("fr", "Aram Sarian, qui possède aussi un passeport russe, est libre.", "nationality", ["russe"]),
    ("fr", "Aram Sarian a demandé la nationalité belge.", "nationality", []),
    ("fr", "Issa Sow, un Malien de 42 ans, est libre.", "nationality", ["Malien"]),
    ("fr", "Le Franco-Malien Issa Sow, 42 ans, est libre.", "nationality", ["Franco-Malien"]),
    ("fr", "L'imam Issa Sow a été emporté par une maladie à 77 ans.", "age", ["77"]),
    ("ru", "Пётр Зорин, имеющий также болгарское гражданство, скрылся.", "nationality", ["болгарское"]),
    ("ru", "Пётр Зорин, у которого диагностировали рак почки, вышел.", "health", ["рак почки"]),
    ("ru", "Пётр Зорин, слесарь из Омска, вышел.", "office", ["слесарь"]),
    ("ru", "Пётр Зорин, уроженец Омска, вышел.", "office", []),
    ("ru", "Пётр Зорин, 23-летний борисовчанин, вышел.", "office", []),
    # Whom somebody killed may be of a nation that is not his.
    ("ru", "Пётр Зорин, обвиняемый в убийстве гражданина Польши, сбежал.", "nationality", []),
    ("ru", "Пётр Зорин, убивший гражданку Польши, сбежал.", "nationality", []),
    ("ru", "Пётр Зорин, токарь и гражданин Польши, сбежал.", "nationality", ["гражданин Польши"]),
    ("en", "Aram Sarian, accused of killing a citizen of Poland, was arrested.", "nationality", []),
    ("ru", "Освободили 71-летнего священника Нгуена Ван Ли, отбывшего срок.", "office", ["священник"]),
]


@pytest.mark.parametrize(("language", "text", "kind", "values"), TOLD)
def test_what_somebody_is(language: str, text: str, kind: str, values: list[str]) -> None:
    assert [t.value for t in traits(text, language, kind)] == values
