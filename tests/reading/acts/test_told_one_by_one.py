"""Those who are told one by one behind their number are no more people than it."""

from __future__ import annotations

import pytest

from detente.reading import read


@pytest.mark.parametrize(
    ("code", "text", "number"),
    [
        ("en", "Belarus expelled two more Polish diplomats, the consul general and consul in Grodno.", 2),
        ("en", "Poland expelled three diplomats, the consul and two attachés.", 3),
        ("fr", "Minsk a expulsé deux diplomates, le consul et l'attaché militaire.", 2),
        # Without an article that points, nobody knows; with another number they are others.
        ("en", "Minsk freed two journalists, a lawyer and an aide.", None),
        ("en", "Minsk freed the president and the prime minister.", 2),
    ],
)
def test_the_number_is_of_all(code: str, text: str, number: int | None) -> None:
    groups = [c.act.group for c in read(text, language=code).claims if c.act is not None]
    assert [g.lo for g in groups if g is not None] == [number]
