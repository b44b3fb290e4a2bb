"""Of two the one to whom it was not done, whose name a bare negation or *et non* sets apart: *arrested X, not
Y*, *c'est X, et non Y, qui a été arrêté*."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

X, Y = ["Paul Kral"], ["Ivan Morel"]
APART = [
    ("fr", "C'est Paul Kral, et non Ivan Morel, qui a été arrêté mardi.", X, Y),
    ("fr", "C'est le maire Paul Kral, et non son frère Ivan Morel, qui a été arrêté mardi.", X, Y),
    ("fr", "C'est Paul Kral, et non pas son homonyme Ivan Morel, que la police a arrêté mardi.", X, Y),
    ("fr", "C'est Paul Kral, non Ivan Morel, que la police a arrêté mardi.", X, Y),
    ("fr", "C'est Paul Kral, pas Ivan Morel, qui a été condamné à dix ans de prison.", X, Y),
    ("fr", "La police a arrêté mardi Paul Kral, non Ivan Morel.", X, Y),
    ("fr", "Paul Kral, et non Ivan Morel, n'a pas été arrêté.", Y, X),
    ("en", "It was Paul Kral, and not Ivan Morel, who was arrested on Tuesday.", X, Y),
    ("en", "It was Paul Kral, not his brother Ivan Morel, whom police arrested on Tuesday.", X, Y),
    ("en", "Paul Kral, not Ivan Morel, was arrested on Tuesday.", X, Y),
    ("en", "Police arrested Paul Kral, not Ivan Morel, on Tuesday.", X, Y),
    ("ru", "Именно Павел Краль, а не Иван Морель, был арестован.", ["Павел Краль"], ["Иван Морель"]),
]
ALIKE = [
    ("fr", "Ce n'est pas Paul Kral qui a été arrêté mardi.", [], X),
    ("fr", "C'est Paul Kral qui n'a pas été arrêté mardi.", [], X),
    ("fr", "Paul Kral, non coupable, a été libéré mardi.", X, []),
    ("fr", "Le tribunal, pas le président Ivan Morel, a libéré Paul Kral mardi.", X, []),
    ("fr", "Paul Kral a été libéré mardi par le tribunal, non le président Ivan Morel.", X, []),
    ("fr", "Paul Kral a été arrêté pour avoir soutenu le maire, non Ivan Morel.", X, []),
    ("fr", "La police dément avoir arrêté Paul Kral, non la juge.", [], X),
    ("en", "Paul Kral, not guilty, was freed on Tuesday.", X, []),
    ("en", "Paul Kral was freed on Tuesday by the court, not President Ivan Morel.", X, []),
    ("en", "Police arrested Paul Kral, who backed the mayor, not Ivan Morel, in the poll.", X, []),
    ("en", "The ruling freed Paul Kral, not Ivan Morel's men.", X, []),
]


@pytest.mark.parametrize(("language", "text", "whom", "spared"), [*APART, *ALIKE])
def test_to_whom_it_was_done_and_to_whom_not(
    language: str, text: str, whom: list[str], spared: list[str]
) -> None:
    found = acts(text, language)
    assert [s.name for c, act in found if c.factuality == "asserted" for s in act.subjects] == whom
    assert [s.name for c, act in found if c.factuality == "denied" for s in act.subjects] == spared


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Paul Kral, trois ans ; Ivan Morel, acquitté et aussitôt remis en liberté.", ["Ivan Morel"]),
        ("Paul Kral, dix ans ; Anna Novak, deux ans ; Ivan Morel, relaxé et remis en liberté.", Y),
        ("Paul Kral, dix ans de prison ; Ivan Morel, expulsé vers la France.", Y),
        (
            "Paul Kral ; Anna Novak ; Ivan Morel, tous trois arrêtés en mai.",
            ["Paul Kral", "Anna Novak", "Ivan Morel"],
        ),
    ],
)
def test_whom_the_last_item_tells_of(text: str, whom: list[str]) -> None:
    assert sorted(s.name for _, act in acts(text, "fr") for s in act.subjects) == sorted(whom)


@pytest.mark.parametrize(
    "title",
    [
        "журналист газеты «Край»",
        "гражданин Литвы",
        "глава правозащитного центра «Образец»",
        "преподаватель физики лицея",
        "бывший мэр Бреста",
    ],
)
@pytest.mark.parametrize(
    "frame",
    [
        "На свободу вышли Иван Петров и Олег Образцов, но не {} Пётр Примеров.",
        "Освобождены Иван Петров и Олег Образцов, но не {} Пётр Примеров.",
    ],
)
def test_nobody_left_out_behind_a_title_with_a_name_in_it_is_freed(frame: str, title: str) -> None:
    told = acts(frame.format(title), "ru", "release")
    freed = [s.name for claim, act in told if claim.factuality != "denied" for s in act.subjects]
    assert freed == ["Иван Петров", "Олег Образцов"]
