"""To whom each of two clauses of a sentence does something, where a parser mixes them up."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


def told(text: str) -> dict[str, list[str]]:
    """Those named to whom each kind of act is done."""
    return {act.kind: [s.name for s in act.subjects] for _, act in acts(text, "ru")}


TWO = [
    (
        "Суд в Лиме отпустил под залог банкира Хорхе Краля; его партнёра Рауля Мороза на той же неделе "
        "экстрадировали в Чили.",
        {"release": ["Хорхе Краль"], "transfer": ["Рауль Мороз"]},
    ),
    (
        "Суд в Лиме отпустил банкира Ивана Краля; его брата Петра Мороза выслали.",
        {"release": ["Иван Краль"], "expel": ["Пётр Мороз"]},
    ),
    (
        "Обмена не было: Ивана Краля в Перу отпустили по амнистии, а Петра Мороза в Чили выслали.",
        {"release": ["Иван Краль"], "expel": ["Пётр Мороз"]},
    ),
    (
        "Дело не в обмене: Анну Краль в Перу отпустили, а Петра Мороза арестовали.",
        {"release": ["Анна Краль"], "detain": ["Пётр Мороз"]},
    ),
    ("Вчера в Лиме отпустили, а Петра Мороза арестовали.", {"release": [], "detain": ["Пётр Мороз"]}),
]


@pytest.mark.parametrize(("text", "whom"), TWO)
def test_each_clause_has_its_own(text: str, whom: dict[str, list[str]]) -> None:
    assert told(text) == whom


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        (
            "В Лиме отпустили Ивана Краля; Петра Мороза; Анну Зимину, учительницу.",
            ["Иван Краль", "Пётр Мороз", "Анна Зимина"],
        ),
        (
            "Петра Мороза; Ивана Краля; Анну Зимину в Лиме отпустили.",
            ["Пётр Мороз", "Иван Краль", "Анна Зимина"],
        ),
        ("Полиция сообщила, что Ивана Краля и Анну Зимину отпустили.", ["Иван Краль", "Анна Зимина"]),
        ("Об этом заявил адвокат Ивана Краля: отпустили его утром.", []),
        ("Адвокат Ивана Краля доволен: коллегу отпустили утром.", []),
    ],
)
def test_a_list_is_one_however_it_is_parted_and_no_word_before_a_colon_is_in_it(
    text: str, whom: list[str]
) -> None:
    assert told(text) == {"release": whom}


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Ответом стала отмена санкций: из колоний вышли 14 иностранцев.", [("release", "иностранцев")]),
        (
            "Это отмена санкций против «Сельвы»: из колоний вышли 14 иностранцев.",
            [("lift", None), ("release", "иностранцев")],
        ),
        ("Лима сняла санкции с двоих: Ивана Краля и Анны Зиминой.", [("lift", None)]),
    ],
)
def test_a_measure_is_of_nobody_who_goes_free_behind_a_colon(
    text: str, whom: list[tuple[str, str | None]]
) -> None:
    found = [(act.kind, act.group.noun if act.group is not None else None) for _, act in acts(text, "ru")]
    assert found == whom


LETTING_GO = [
    ("Россиянина Ивана Краля отпустили норвежцы.", "no"),
    ("В мае турки выслали Антона Мороза.", "tr"),
    ("Анну Краль французы экстрадировали.", "fr"),
    ("Двое французов отпустили Антона Мороза.", None),
    ("Турецкие чехи отпустили Антона Мороза.", None),
    ("Поляки вышли на свободу.", None),
    ("Антона Мороза похитили двое турок.", None),
]


@pytest.mark.parametrize(("text", "state"), LETTING_GO)
def test_a_people_acts_as_its_state_and_some_of_it_do_not(text: str, state: str | None) -> None:
    assert [act.authority for _, act in acts(text, "ru")] == [state]
