"""The nominative of Slavic names of places."""

from __future__ import annotations

import pytest

from detente.reading import read
from detente.reading.entities.nominatives import nominative
from detente.reading.entities.places import nominative_place, unknown_place


@pytest.mark.parametrize(
    ("name", "case", "expected"),
    [
        ("Нижнем Новгороде", "Loc", "Нижний Новгород"),
        ("Горном Бадахшане", None, "Горный Бадахшан"),
        ("Набережных Челнах", "Loc", "Набережные Челны"),
        ("Барановичах", "Loc", "Барановичи"),
        ("Белой Церкви", "Gen", "Белая Церковь"),
        ("Сергиевом Посаде", None, "Сергиев Посад"),
        ("Ростове-на-Дону", "Loc", "Ростов-на-Дону"),
        ("Иванове", "Loc", "Иваново"),
        ("Северную Осетию", "Acc", "Северная Осетия"),
        # Nothing is known of a name that no dictionary has, or whose words do not agree.
        ("Баткене", "Loc", None),
        ("Новом Орлеаны", "Loc", None),
        ("Сочи", "Loc", None),
    ],
)
def test_a_place_is_called_as_a_map_has_it(name: str, case: str | None, expected: str | None) -> None:
    assert nominative_place(name, "ru", case) == expected


def test_small_words_of_a_name_stay_small() -> None:
    assert nominative("Комсомольске-на-Амуре", "ru", "Loc", "Masc") == "Комсомольск-на-Амуре"


def test_where_an_act_was_done_is_in_the_nominative() -> None:
    claims = read("Его задержали в Старом Осколе.", language="ru", published="2025-12-13").claims
    assert [c.act.where for c in claims if c.act is not None] == ["Старый Оскол"]


def test_another_language_read_before_changes_nothing() -> None:
    # pymorphy3 forgets what its Russian tags may hold once it has loaded Ukrainian.
    read("Суд у Києві звільнив Анну Король.", language="uk")
    assert nominative_place.__wrapped__("Барановичах", "ru", "Loc") == "Барановичи"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Шымкенте", "Шымкент"),
        ("Талдыкоргане", "Талдыкорган"),
        ("Исфисорабаде", "Исфисорабад"),
        # It may be a feminine, end so, or end in a soft sign.
        ("Еленовке", None),
        ("Актобе", None),
        ("Ирпене", None),
        ("Гостомеле", None),
        ("Ялте", None),
    ],
)
def test_a_place_of_no_dictionary(name: str, expected: str | None) -> None:
    assert unknown_place(name, "ru") == expected


def test_a_republic_is_no_first_name() -> None:
    [claim] = read("В Республике Татарстан Ветрова задержали.", language="ru", published="2025-12-13").claims
    assert claim.act is not None and [s.name for s in claim.act.subjects] == ["Ветров"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Судья районного суда Алматы Ернар Касымбеков арестован.", "Ернар Касымбеков"),
        ("Мэр Алматы Ерболат Досаев арестован.", "Ерболат Досаев"),
        ("Судью суда Оша Эркина Асанова задержали.", "Эркин Асанов"),
        ("Журналист Роман Киев арестован.", "Роман Киев"),
    ],
)
def test_a_place_before_a_whole_name_is_no_part_of_it(text: str, name: str) -> None:
    acts = [c.act for c in read(text, language="ru", published="2025-12-13").claims if c.act is not None]
    told = {s.name for act in acts for s in act.subjects}
    traits = {c.trait.subject for c in read(text, language="ru").claims if c.trait is not None}
    assert told | traits == {name}
