"""A noun that several people of a text are called by is none of theirs alone."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import speakers

_TWO = "A court jailed blogger Karl Lind for ten years.\n\nAnna Kral, another blogger, got seven.\n\n"
_DEUX = "Un tribunal a condamné le blogueur Karl Lind.\n\nAnna Kral, une autre blogueuse, a été libérée.\n\n"


@pytest.mark.parametrize(
    ("code", "text", "who"),
    [
        ("en", _TWO + "The blogger said that “it was a farce”.", "The blogger"),
        ("en", _TWO + "The video blogger insisted that “it was a farce”.", "The video blogger"),
        ("fr", _DEUX + "La blogueuse a dénoncé « une farce ».", "Anna Kral"),
        ("en", "A court jailed blogger Karl Lind.\n\nThe blogger said that “it was a farce”.", "Karl Lind"),
        (
            "en",
            "Judge Karl Lind freed the activist Anna Kral.\n\nThe activist said “I am free”.",
            "Anna Kral",
        ),
    ],
)
def test_who_is_meant(code: str, text: str, who: str) -> None:
    assert speakers(text, code)[-1] == [who]
