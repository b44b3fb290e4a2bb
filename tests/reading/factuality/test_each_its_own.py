"""What several states do or announce, each tells of its own."""

from __future__ import annotations

import pytest

from detente.reading import read

TOLD = [
    ("en", "Estonia and Latvia announced the expulsion of Russian diplomats.",
     [("ee", ["Estonia"]), ("lv", ["Latvia"])]),
    ("fr", "L'Estonie et la Lettonie ont annoncé l'expulsion de deux diplomates russes.",
     [("ee", ["Estonia"]), ("lv", ["Latvia"])]),
    ("ru", "Эстония и Латвия объявили о высылке двух российских дипломатов.",
     [("ee", ["Estonia"]), ("lv", ["Latvia"])]),
    ("en", "Estonia and Latvia said Russia had expelled their diplomats.",
     [("ru", ["Estonia"]), ("ru", ["Latvia"])]),
    ("en", "Germany announced it would expel 40 diplomats, Italy 30, Denmark 15.",
     [("de", ["Germany"]), ("it", ["Germany"]), ("dk", [])]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "told"), TOLD)
def test_an_act_is_told_by_whose_it_is(code: str, text: str, told: list[tuple[str, list[str]]]) -> None:
    acts = [(c.act, c.attribution) for c in read(text, language=code).claims if c.act is not None]
    assert [(act.authority, [s.name for s in chain]) for act, chain in acts] == told
