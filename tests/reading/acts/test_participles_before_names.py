"""Russian participles with words of their own before a name, which is theirs, and that of nobody before."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

BOTH = ["Анна Морель", "Вадим Зорин"]
JOINED = [
    ("Освобождены Анна Морель и осуждённый за шпионаж Вадим Зорин.", BOTH, "sentence", ["Вадим Зорин"]),
    ("Минск отпустил Анну Морель и арестованного в мае Вадима Зорина.", BOTH, "detain", ["Вадим Зорин"]),
    (
        "Освобождены Анна Морель, а также осуждённый за шпионаж Вадим Зорин.",
        BOTH,
        "sentence",
        ["Вадим Зорин"],
    ),
    (
        "На свободу вышли восемь человек, в том числе осуждённый в Германии Вадим Зорин.",
        ["Вадим Зорин"],
        "sentence",
        ["Вадим Зорин"],
    ),
    ("О пытках рассказали Анна Морель и высланная из страны Ольга Зорина.", [], "expel", ["Ольга Зорина"]),
    (
        "Освобождены Анна Морель и осуждённые за шпионаж Вадим Зорин и Павел Орлов.",
        ["Анна Морель", "Павел Орлов", "Вадим Зорин"],
        "sentence",
        ["Вадим Зорин", "Павел Орлов"],
    ),
    # Whom the name is of, nobody can tell: it is nobody's, and the act not that of who stands before.
    ("Суд освободил Анну Морель и осуждённого за убийство Павла Орлова.", ["Анна Морель"], "sentence", []),
]


@pytest.mark.parametrize(("text", "freed", "kind", "whom"), JOINED)
def test_a_participle_before_a_name_is_that_names(
    text: str, freed: list[str], kind: str, whom: list[str]
) -> None:
    assert [s.name for _, act in acts(text, "ru", "release") for s in act.subjects] == freed
    told = acts(text, "ru", kind)
    assert [s.name for _, act in told for s in act.subjects] == whom
    assert all(act.group is None for _, act in told)
