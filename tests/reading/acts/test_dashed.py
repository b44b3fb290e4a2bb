"""Acts of clauses in which a dash stands for the verb, and dashes that stand for none."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

DASHED = [
    ("На 10 суток арестован Антон Краль и на 6 суток — Иван Мороз.", [["Краль"], ["Мороз"]], ["P10D", "P6D"]),
    (
        "В Минске задержали Антона Краля, в Гомеле — Ивана Мороза и Петра Белова.",
        [["Краль"], ["Мороз", "Белов"]],
        ["Минск", "Гомель"],
    ),
    ("Задержан Антон Краль, а в Гомеле — Иван Мороз.", [["Краль"], ["Мороз"]], [None, "Гомель"]),
    (
        "Судья назначила пять лет колонии Антону Кралю, три года – Ивану Морозу и два года и шесть месяцев — "
        "Петру Белову.",
        [["Краль"], ["Мороз"], ["Белов"]],
        ["P5Y", "P3Y", "P2Y6M"],
    ),
]


@pytest.mark.parametrize(("text", "names", "details"), DASHED)
def test_a_dash_stands_for_the_verb(text: str, names: list[list[str]], details: list[str | None]) -> None:
    found = [f.act for f in acts(text, "ru")]
    assert [[s.name.split()[-1] for s in a.subjects] for a in found] == names
    assert [a.terms or a.where for a in found] == details


NOT_DASHED = [
    "Антона Краля задержали в Минске, в Гомеле — дожди.",
    "Антон Краль — адвокат, его задержали в Минске.",
    "Антона Краля задержали в Минске, его защищает в суде — Иван Мороз.",
]


@pytest.mark.parametrize("text", NOT_DASHED)
def test_other_dashes_tell_of_nobody_else(text: str) -> None:
    assert [[s.name for s in f.act.subjects] for f in acts(text, "ru")] == [["Антон Краль"]]
