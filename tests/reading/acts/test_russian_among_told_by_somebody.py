"""Who is among those of a Russian act, in a sentence that ends with who tells it."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

AMONG = [
    ("Среди задержанных – пять граждан Украины, заявил Иван Краль.", [], 5),
    ("Среди освобожденных – пять граждан Украины, сообщил президент Иван Краль.", [], 5),
    ("Среди задержанных – журналист Иван Ветров, сообщила адвокат Анна Зимина.", ["Иван Ветров"], None),
    ("Среди задержанных, как сообщил Иван Краль, журналист Иван Ветров.", ["Иван Ветров"], None),
    ("Среди задержанных – адвокат Иван Ветров, который сообщил об этом.", ["Иван Ветров"], None),
    ("Среди задержанных – президент фонда Иван Ветров.", ["Иван Ветров"], None),
]


@pytest.mark.parametrize(("text", "names", "number"), AMONG)
def test_who_tells_it_is_not_among_them(text: str, names: list[str], number: int | None) -> None:
    (found,) = acts(text, "ru", "2025-11-14")
    assert [s.name for s in found.act.subjects] == names
    assert (found.act.group.lo if found.act.group is not None else None) == number
