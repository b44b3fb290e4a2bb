"""The end of a day by which somebody must go is a term, not the day on which he goes."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

BY_THEN = [
    ("Пять дипломатов должны покинуть страну до исхода дня 15 мая 2021 года.", "../2021-05-15"),
    ("Пять дипломатов должны покинуть страну «до исхода дня 15 мая 2021 года».", "../2021-05-15"),
    ("Пять дипломатов должны покинуть страну до конца дня 15 мая 2021 года.", "../2021-05-15"),
    ("Пять дипломатов должны покинуть страну к исходу 15 мая 2021 года.", "../2021-05-15"),
    ("Двоих дипломатов выслали в конце дня 15 мая 2021 года.", "2021-05-15"),
    ("Двоих дипломатов выслали на исходе 15 мая 2021 года.", "2021-05-15"),
]


@pytest.mark.parametrize(("text", "when"), BY_THEN)
def test_by_then(text: str, when: str) -> None:
    assert [str(claim.act.when) for claim in acts(text, "ru")] == [when]
