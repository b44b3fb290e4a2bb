"""Days glued to a month that is cut short, and years."""

import pytest

from detente.reading import read
from tests.reading.told import acts


@pytest.mark.parametrize(
    ("language", "text", "when"),
    [
        ("en", "Anton Krall was arrested on Nov.12, 2015.", "2015-11-12"),
        ("en", "Anton Krall was arrested on 12 Nov.2015.", "2015-11-12"),
        ("fr", "Anton Krall a été arrêté le 12 nov.2015.", "2015-11-12"),
        ("ru", "Антон Краль был задержан 12 нояб.2015 года.", "2015-11-12"),
    ],
)
def test_such_a_date_is_read(language: str, text: str, when: str) -> None:
    assert [str(a.when) for _, a in acts(text, language)] == [when]


def test_its_day_is_no_number_of_people() -> None:
    claims = read("The Liberian sanctions program terminated effective Nov.12, 2015.", language="en").claims
    assert [c.act.group for c in claims if c.act is not None and c.act.group is not None] == []
