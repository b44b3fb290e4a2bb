"""Who shares an act with those whom it names: counted behind *and*, of sanctions as of arrests."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

SHARED = [
    ("en", "Police arrested Anna Novak and two of her colleagues on Monday.", "Anna Novak", 2),
    ("en", "Anna Novak and two of her colleagues were arrested on Monday.", "Anna Novak", 2),
    ("en", "Canada imposed sanctions on Anna Novak and 11 of her associates.", "Anna Novak", 11),
    ("en", "Canada lifted its sanctions on the aluminium giant Baltic Potash and two related firms.",
     "Baltic Potash", 2),
    ("en", "Sanctions on Anna Novak and five of her companies were lifted on Monday.", "Anna Novak", 5),
    ("en", "Washington added Baltic Potash and 12 vessels to its blacklist.", "Baltic Potash", 12),
    ("en", "The EU lifted sanctions on Anna Novak and on 20 other people.", "Anna Novak", 20),
    ("fr", "Le Canada a imposé des sanctions à Anna Novak et à onze de ses associés.", "Anna Novak", 11),
    ("fr", "L'OFAC a ajouté Anna Novak et cinq sociétés à sa liste.", "Anna Novak", 5),
    ("ru", "Полиция задержала Анну Новак и двух её коллег.", "Анна Новак", 2),
    ("ru", "Канада ввела санкции против Анны Новак и 11 её партнёров.", "Анна Новак", 11),
    ("ru", "Канада сняла санкции с компании «Бета» и ещё двух фирм.", "Бета", 2),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "name", "number"), SHARED)
def test_those_counted_behind_a_name_share_its_act(code: str, text: str, name: str, number: int) -> None:
    [(_, act)] = acts(text, code)
    assert [s.name for s in act.subjects] == [name]
    assert act.group is not None and act.group.lo == act.group.hi == number


@pytest.mark.parametrize(
    "text",
    [
        "Canada sanctioned Anna Novak, and ten companies closed.",
        "Canada sanctioned Anna Novak and her husband owns two companies.",
        "The EU lifted sanctions on Anna Novak and extended those on 200 people.",
    ],
)
def test_those_of_whom_something_else_is_told_do_not(text: str) -> None:
    assert all(act.group is None for _, act in acts(text, "en") if act.subjects)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Minsk freed Anna Novak and 11 others on Monday.", "2025-12-08"),
        ("Minsk freed 11 others on Monday.", "2025-12-08"),
        ("Minsk freed Anna Novak, and the others on Monday.", None),
    ],
)
def test_others_who_are_counted_have_the_day_of_the_act(text: str, day: str | None) -> None:
    [(_, act)] = acts(text, "en")
    assert act.when == day


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("en", "Poland put sanctions on Anton Kral, head of Vietnam's prison service, and on Alfa Trading.",
         ["Anton Kral", "Alfa Trading"]),
        ("en", "Poland lifted sanctions on Anna Novak, a judge in Minsk, and on the company Baltic Potash.",
         ["Anna Novak", "Baltic Potash"]),
        ("en", "Poland imposed sanctions on Anton Kral, a judge, and on Anna Novak's brother, Oleg.",
         ["Anton Kral", "Oleg"]),
        ("fr", "Le Canada a imposé des sanctions à Anna Novak, juge, et à Baltic Potash.",
         ["Anna Novak", "Baltic Potash"]),
        ("ru", "Польша ввела санкции против Антона Краля, главы тюремной службы, и против компании «Бета».",
         ["Антон Краль", "Бета"]),
    ],
)  # fmt: skip
def test_a_preposition_said_again_goes_on_with_the_list(code: str, text: str, names: list[str]) -> None:
    [(_, act)] = acts(text, code)
    assert [s.name for s in act.subjects] == names


def test_one_name_behind_three_who_are_counted_begins_something_else() -> None:
    found = acts("Perpétuité pour trois juges, Anna Novak libérée", "fr")
    assert [(a.kind, [s.name for s in a.subjects]) for _, a in found] == [
        ("sentence", []),
        ("release", ["Anna Novak"]),
    ]
