"""Those in the accusative whom a parse hangs, as a genitive, on a noun before them: a list, or whom they are
given to."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

ABOUT = "\n\nРечь идёт о санкциях и о заключённых, которых обменяли."


@pytest.mark.parametrize(
    ("text", "kind", "names", "count"),
    [
        ("Послы исключили из санкционного списка гонщика Антона Краля.", "lift", ["Антон Краль"], None),
        ("Минюст включил в реестр иноагентов журналиста Антона Краля.", "impose", ["Антон Краль"], None),
        ("Минюст включил в реестр СМИ-физлиц иностранных агентов восемь человек.", "impose", [], 8),
        ("ЕС внёс в санкционный список судью Антона Краля.", "impose", ["Антон Краль"], None),
        ("Москва передала польской стороне Антона Краля.", "release", ["Антон Краль"], None),
    ],
)  # fmt: skip
def test_who_hangs_on_another_noun(text: str, kind: str, names: list[str], count: int | None) -> None:
    found = [a.act for a in acts(text + ABOUT, "ru") if a.act.kind == kind][:1]
    assert [[s.name for s in act.subjects] for act in found] == [names]
    assert (found[0].group.lo if found[0].group else None) == count


@pytest.mark.parametrize(
    "text",
    [
        "Минюст внёс в реестр иностранных агентов ещё одну страницу.",
        "Суд передал адвокату Краля.",
        "Москва передала польской стороне письмо Антона Краля.",
    ],
)
def test_whose_another_noun_is(text: str) -> None:
    assert not [a for a in acts(text + ABOUT, "ru") if a.act.subjects]
