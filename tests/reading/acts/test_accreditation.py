"""Diplomats without accreditation have to leave; reporters without it are punished."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


def told(text: str, language: str) -> list[tuple[str, str, list[str], int | None]]:
    return [
        (a.kind, c.factuality, [s.name for s in a.subjects], a.group.lo if a.group else None)
        for c, a in acts(text, language)
    ]


@pytest.mark.parametrize(
    ("language", "text", "name", "number", "told_as"),
    [
        ("ru", "Норвегия решила лишить аккредитации двух сотрудников посольства Ирана.", "", 2, "announced"),
        ("ru", "Москва отозвала аккредитацию у шести британских дипломатов.", "", 6, "asserted"),
        ("ru", "Минск лишил аккредитации дипломата Йонаса Казлаускаса.", "Казлаускас", None, "asserted"),
        ("ru", "МИД аннулировал аккредитацию дипломата Томаса Бриджеса.", "Бриджес", None, "asserted"),
        ("ru", "У трёх атташе посольства Чехии отозвали аккредитацию.", "", 3, "asserted"),
        ("en", "Minsk stripped the diplomat Jonas Kral of his accreditation.", "Kral", None, "asserted"),
        ("en", "The accreditation of six British diplomats was revoked.", "", 6, "asserted"),
        ("fr", "La Norvège a retiré leur accréditation à deux diplomates russes.", "", 2, "asserted"),
        ("fr", "Le diplomate Jan Novak a été privé de son accréditation.", "Novak", None, "asserted"),
    ],
)  # fmt: skip
def test_a_diplomat_is_sent_away(
    language: str, text: str, name: str, number: int | None, told_as: str
) -> None:
    found = told(text, language)
    assert [(kind, factuality, lo) for kind, factuality, _, lo in found] == [("expel", told_as, number)]
    assert name in " ".join(found[0][2])


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "Литва отозвала аккредитацию у журналиста Петра Козлова.", "Пётр Козлов"),
        ("ru", "Минск лишил аккредитации корреспондентку Анну Лосеву.", "Анна Лосева"),
        ("fr", "Minsk a retiré son accréditation à la journaliste Anna Novak.", "Anna Novak"),
    ],
)
def test_a_reporter_is_not(language: str, text: str, name: str) -> None:
    assert [(kind, names) for kind, _, names, _ in told(text, language)] == [("impose", [name])]


@pytest.mark.parametrize(
    "text", ["Министерство отозвало аккредитацию у двух вузов.", "Совет лишил аккредитации лабораторию."]
)
def test_nor_is_a_school(text: str) -> None:
    assert told(text, "ru") == []
